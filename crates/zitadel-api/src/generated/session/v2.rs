// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.session.v2`.

#[doc(inline)]
pub use ::zitadel_types::session::v2::*;

use crate::{Call, Client};

/// Manages sessions: checks a user's password, passkey, one-time code or other factor, and
/// remembers what was checked and when.
#[derive(Clone, Debug)]
pub struct SessionService {
    pub(crate) client: Client,
}

impl SessionService {
    /// Makes a client of the service that calls through `client`.
    #[inline]
    #[must_use]
    pub fn new(client: Client) -> Self {
        Self { client }
    }

    /// Creates a session, with first checks and challenges when given. The answer holds the session
    /// token.
    ///
    /// Operation: `zitadel.session.v2.SessionService/CreateSession`. Permission: `session.write`.
    #[inline]
    pub fn create_session(&self, request: CreateSessionRequest) -> Call<operations::CreateSession> {
        Call::new(self.client.clone(), request)
    }

    /// Ends a session. Its owner needs the session token, others the permission to delete sessions.
    ///
    /// Operation: `zitadel.session.v2.SessionService/DeleteSession`. Permission: `session.delete`;
    /// none for one's own sessions, or with the session's token.
    #[inline]
    pub fn delete_session(&self, request: DeleteSessionRequest) -> Call<operations::DeleteSession> {
        Call::new(self.client.clone(), request)
    }

    /// Returns a session with the factors that were checked.
    ///
    /// Operation: `zitadel.session.v2.SessionService/GetSession`. Permission: `session.read`; none
    /// for one's own sessions, or with the session's token.
    #[inline]
    pub fn get_session(&self, request: GetSessionRequest) -> Call<operations::GetSession> {
        Call::new(self.client.clone(), request)
    }

    /// Lists sessions that match the queries.
    ///
    /// Operation: `zitadel.session.v2.SessionService/ListSessions`. Permission: `session.read`;
    /// none for one's own sessions.
    #[inline]
    pub fn list_sessions(&self, request: ListSessionsRequest) -> Call<operations::ListSessions> {
        Call::new(self.client.clone(), request)
    }

    /// Makes further checks on a session, or changes its metadata or lifetime. The answer holds a
    /// new session token.
    ///
    /// Operation: `zitadel.session.v2.SessionService/SetSession`. Permission: `session.write`.
    #[inline]
    pub fn set_session(&self, request: SetSessionRequest) -> Call<operations::SetSession> {
        Call::new(self.client.clone(), request)
    }
}

/// The operations as types, for code that is generic over them.
pub mod operations {
    use crate::operation::declare::operation;
    use crate::operation::declare_list::list_operation;

    operation!(CreateSession {
        method: "SessionService::create_session",
        path: "/zitadel.session.v2.SessionService/CreateSession",
        request: super::CreateSessionRequest,
        response: super::CreateSessionResponse,
        read_only: false,
        permission: "session.write",
    });

    operation!(DeleteSession {
        method: "SessionService::delete_session",
        path: "/zitadel.session.v2.SessionService/DeleteSession",
        request: super::DeleteSessionRequest,
        response: super::DeleteSessionResponse,
        read_only: false,
        permission: "session.delete; none for one's own sessions, or with the session's token",
    });

    operation!(GetSession {
        method: "SessionService::get_session",
        path: "/zitadel.session.v2.SessionService/GetSession",
        request: super::GetSessionRequest,
        response: super::GetSessionResponse,
        read_only: true,
        permission: "session.read; none for one's own sessions, or with the session's token",
    });

    operation!(ListSessions {
        method: "SessionService::list_sessions",
        path: "/zitadel.session.v2.SessionService/ListSessions",
        request: super::ListSessionsRequest,
        response: super::ListSessionsResponse,
        read_only: true,
        permission: "session.read; none for one's own sessions",
    });

    operation!(SetSession {
        method: "SessionService::set_session",
        path: "/zitadel.session.v2.SessionService/SetSession",
        request: super::SetSessionRequest,
        response: super::SetSessionResponse,
        read_only: false,
        permission: "session.write",
    });

    list_operation!(ListSessions {
        page: query { offset, limit },
        items: sessions of super::Session,
        answer: details { total_result },
    });
}

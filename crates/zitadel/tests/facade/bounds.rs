//! What the compiler must agree to.

use zitadel::users::{GetUserByIdRequest, ListUsersRequest, User};
use zitadel::{Call, Error, Items, Pages, Response, RetryPolicy, Zitadel, ZitadelBuilder};

use zitadel::users::operations::{GetUserById, ListUsers};

fn is_shared<T: Clone + Send + Sync + 'static>() {}
fn moves<T: Send + 'static>(_: T) {}

#[test]
fn a_zitadel_is_cloned_and_shared_between_threads() {
    is_shared::<Zitadel>();
    is_shared::<zitadel::Client>();
    is_shared::<zitadel::users::UserService>();
    is_shared::<zitadel::AuthError>();
    is_shared::<RetryPolicy>();
    is_shared::<zitadel::TransportOptions>();
    is_shared::<User>();
}

#[test]
fn calls_and_what_comes_of_them_move_between_threads() {
    fn types_move<T: Send + 'static>() {}
    types_move::<ZitadelBuilder>();
    types_move::<Call<GetUserById>>();
    types_move::<Call<GetUserById>>();
    types_move::<Response<User>>();
    types_move::<Items<ListUsers>>();
    types_move::<Pages<ListUsers>>();

    let zitadel = Zitadel::with_access_token("acme.example", "token").unwrap();
    let users = zitadel.users();
    moves(users.get_user_by_id(GetUserByIdRequest::new("1")).send());
    moves(
        users
            .list_users(ListUsersRequest::new())
            .items()
            .collect_all(),
    );
    moves(async move {
        let mut items = users.list_users(ListUsersRequest::new()).items();
        while let Some(user) = items.next().await {
            user?;
        }
        users.get_user_by_id(GetUserByIdRequest::new("1")).await
    });
}

#[test]
fn errors_go_where_errors_go() {
    fn is_error<T: std::error::Error + Send + Sync + 'static>() {}
    is_error::<Error>();
    is_error::<zitadel::AuthError>();
}

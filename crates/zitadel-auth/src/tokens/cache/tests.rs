//! The behaviour as data: at a time, something happens, and this is the answer. Times are seconds
//! since the start. Jitter is fixed so that pauses are exact: 1, 2, 4 … s.

use std::time::Duration;

use super::*;
use zitadel_transport::Moment;

const NO_JITTER: f64 = 0.5;

#[derive(Clone, Copy, Debug)]
enum Event {
    /// Someone wants a token.
    Ask,
    /// The refresh, begun at the given time, brings this token with this lifetime.
    Issued(&'static str, u64, u64),
    /// The refresh fails.
    Failed,
    /// The refresh ends without a result.
    Abandoned,
    /// The server has refused this token.
    Rejected(&'static str),
    /// Someone reads without the lock.
    Read,
    /// Someone asks until when a refused token is kept.
    Paused,
    /// The wall clock is set forward or back by so many seconds.
    SetWallClock(i64),
}
use Event::*;

/// "A": use it. "A+": use it and refresh. "refresh", "wait", "error", "none".
type Row = (u64, Event, &'static str);

struct Replay {
    cache: TokenCache,
    wall_offset: i64,
}

impl Replay {
    fn moment(&self, seconds: u64) -> Moment {
        Moment {
            monotonic: Duration::from_secs(seconds),
            wall: Duration::from_secs(1_000_000)
                .saturating_add(Duration::from_secs(seconds))
                .shifted_by(self.wall_offset),
        }
    }

    fn play(&mut self, (at, event, _): Row) -> String {
        let now = self.moment(at);
        let shown = |token: &AccessToken| token.secret().to_owned();
        match event {
            Ask => match self.cache.decide(now) {
                Decision::Use(token) => shown(&token),
                Decision::UseAndRefresh(token) => format!("{}+", shown(&token)),
                Decision::Refresh => "refresh".into(),
                Decision::Wait => "wait".into(),
                Decision::Fail(_) => "error".into(),
            },
            Issued(token, requested, lifetime) => {
                let token = AccessToken::new(token).unwrap();
                let requested = self.moment(requested);
                let lifetime = Duration::from_secs(lifetime);
                self.cache.succeeded(token, requested, now, lifetime);
                String::new()
            }
            Failed => match self.cache.failed(
                AuthError::configuration("the server is down"),
                now,
                NO_JITTER,
            ) {
                Ok(token) => shown(&token),
                Err(_) => "error".into(),
            },
            Abandoned => {
                self.cache.abandoned();
                String::new()
            }
            Rejected(token) => {
                let token = AccessToken::new(token).unwrap();
                self.cache.invalidate(&token, now, NO_JITTER);
                String::new()
            }
            Read => self
                .cache
                .settled(now)
                .map_or_else(|| "none".into(), |(token, _)| shown(&token)),
            Paused => match self.cache.renewal_paused_until(now) {
                Some(until) => format!("until {}", until.monotonic.as_secs()),
                None => "no".into(),
            },
            SetWallClock(by) => {
                self.wall_offset += by;
                String::new()
            }
        }
    }
}

trait Shifted {
    fn shifted_by(self, seconds: i64) -> Duration;
}

impl Shifted for Duration {
    fn shifted_by(self, seconds: i64) -> Duration {
        let by = Duration::from_secs(seconds.unsigned_abs());
        if seconds < 0 { self - by } else { self + by }
    }
}

const BEHAVIOUR: &[(&str, &[Row])] = &[
    (
        "one caller refreshes, the others wait, then all use the token",
        &[
            (0, Read, "none"),
            (0, Ask, "refresh"),
            (0, Ask, "wait"),
            (1, Ask, "wait"),
            (2, Issued("A", 0, 3600), ""),
            (2, Ask, "A"),
            (2, Read, "A"),
        ],
    ),
    (
        "an hour: advisory 5 minutes ahead, mandatory 30 s ahead, counted from the request",
        &[
            (0, Ask, "refresh"),
            (2, Issued("A", 0, 3600), ""),
            (3299, Ask, "A"),
            (3299, Read, "A"),
            (3300, Read, "none"),
            (3300, Ask, "A+"),
            (3300, Ask, "A"),
            (3300, Read, "A"),
            (3569, Read, "A"),
            (3570, Read, "none"),
            (3570, Ask, "wait"),
            (3571, Issued("B", 3300, 3600), ""),
            (3571, Ask, "B"),
        ],
    ),
    (
        "80 s: a quarter and an eighth of the lifetime",
        &[
            (0, Ask, "refresh"),
            (0, Issued("A", 0, 80), ""),
            (59, Ask, "A"),
            (60, Ask, "A+"),
            (69, Ask, "A"),
            (70, Ask, "wait"),
        ],
    ),
    (
        "nobody asks in the advisory window: the first in the mandatory one refreshes and waits",
        &[
            (0, Ask, "refresh"),
            (0, Issued("A", 0, 3600), ""),
            (3580, Ask, "refresh"),
            (3580, Ask, "wait"),
            (3581, Failed, "A"),
            (3581, Ask, "A"),
            (3582, Ask, "refresh"),
        ],
    ),
    (
        "a failure in the advisory window is not noticed; the pauses grow",
        &[
            (0, Ask, "refresh"),
            (0, Issued("A", 0, 3600), ""),
            (3300, Ask, "A+"),
            (3301, Failed, "A"),
            (3301, Ask, "A"),
            (3301, Read, "A"),
            (3302, Read, "none"),
            (3302, Ask, "A+"),
            (3302, Failed, "A"),
            (3303, Ask, "A"),
            (3304, Ask, "A+"),
            (3304, Failed, "A"),
            (3307, Ask, "A"),
            (3308, Ask, "A+"),
            (3308, Issued("B", 3308, 3600), ""),
            (3308, Ask, "B"),
        ],
    ),
    (
        "down past expiry: the same error for all at once, a try after each pause",
        &[
            (0, Ask, "refresh"),
            (0, Issued("A", 0, 80), ""),
            (80, Read, "none"),
            (80, Ask, "refresh"),
            (80, Ask, "wait"),
            (80, Failed, "error"),
            (80, Ask, "error"),
            (80, Ask, "error"),
            (81, Ask, "refresh"),
            (81, Ask, "wait"),
            (81, Failed, "error"),
            (82, Ask, "error"),
            (83, Ask, "refresh"),
        ],
    ),
    (
        "a token outlives failures up to its expiry and not a second longer",
        &[
            (0, Ask, "refresh"),
            (0, Issued("A", 0, 80), ""),
            (70, Ask, "refresh"),
            (70, Failed, "A"),
            (71, Ask, "refresh"),
            (71, Failed, "A"),
            (73, Ask, "refresh"),
            (73, Failed, "A"),
            (77, Ask, "refresh"),
            (77, Failed, "A"),
            (79, Read, "A"),
            (79, Ask, "A"),
            (80, Read, "none"),
            (80, Ask, "error"),
        ],
    ),
    (
        "a refused token is replaced at once, and a newer one survives late complaints",
        &[
            (0, Ask, "refresh"),
            (0, Issued("A", 0, 3600), ""),
            (100, Rejected("A"), ""),
            (100, Read, "none"),
            (100, Ask, "refresh"),
            (100, Rejected("A"), ""),
            (101, Issued("B", 100, 3600), ""),
            (101, Rejected("A"), ""),
            (101, Ask, "B"),
        ],
    ),
    (
        "what no fresh token heals costs one token per pause, and the pauses double",
        &[
            (0, Ask, "refresh"),
            (0, Issued("A", 0, 3600), ""),
            (10, Rejected("A"), ""),
            (10, Paused, "no"),
            (10, Ask, "refresh"),
            (10, Issued("B", 10, 3600), ""),
            (10, Rejected("B"), ""),
            (10, Paused, "until 11"),
            (10, Ask, "B"),
            (11, Paused, "no"),
            (11, Rejected("B"), ""),
            (11, Ask, "refresh"),
            (11, Issued("C", 11, 3600), ""),
            (12, Rejected("C"), ""),
            (12, Paused, "until 13"),
            (12, Ask, "C"),
            (13, Rejected("C"), ""),
            (13, Ask, "refresh"),
            (13, Issued("D", 13, 3600), ""),
            (16, Rejected("D"), ""),
            (16, Ask, "D"),
            (17, Rejected("D"), ""),
            (17, Ask, "refresh"),
        ],
    ),
    (
        "a token that nobody complained about for 5 minutes ends the caution",
        &[
            (0, Ask, "refresh"),
            (0, Issued("A", 0, 3600), ""),
            (1, Rejected("A"), ""),
            (1, Ask, "refresh"),
            (1, Issued("B", 1, 3600), ""),
            (2, Rejected("B"), ""),
            (2, Ask, "refresh"),
            (2, Issued("C", 2, 3600), ""),
            (3, Rejected("C"), ""),
            (3, Paused, "until 4"),
            (303, Rejected("C"), ""),
            (303, Ask, "refresh"),
            (303, Issued("D", 303, 3600), ""),
            (303, Paused, "until 304"),
        ],
    ),
    (
        "complaints that go on keep the caution up, and a renewal does not end it",
        &[
            (0, Ask, "refresh"),
            (0, Issued("A", 0, 8), ""),
            (1, Rejected("A"), ""),
            (1, Ask, "refresh"),
            (1, Issued("B", 1, 8), ""),
            (2, Rejected("B"), ""),
            (2, Ask, "refresh"),
            (2, Issued("C", 2, 8), ""),
            (4, Rejected("C"), ""),
            (4, Ask, "refresh"),
            (4, Issued("D", 4, 8), ""),
            (8, Rejected("D"), ""),
            (8, Ask, "refresh"),
            (8, Issued("E", 8, 8), ""),
            (14, Ask, "E+"),
            (14, Issued("F", 14, 8), ""),
            (15, Rejected("F"), ""),
            (15, Paused, "until 16"),
            (15, Ask, "F"),
        ],
    ),
    (
        "a refresh that is abandoned is begun again by the next to ask",
        &[
            (0, Ask, "refresh"),
            (0, Ask, "wait"),
            (1, Abandoned, ""),
            (1, Ask, "refresh"),
            (1, Ask, "wait"),
        ],
    ),
    (
        "a lifetime of 0 is a second, and counts from the answer of a slow server",
        &[
            (0, Ask, "refresh"),
            (5, Issued("A", 0, 0), ""),
            (5, Ask, "A"),
            (5, Read, "A"),
            (6, Ask, "refresh"),
            (9, Issued("B", 6, 2), ""),
            (9, Ask, "B"),
        ],
    ),
    (
        "the wall clock jumps ahead (a suspend): the token is gone, one refresh",
        &[
            (0, Ask, "refresh"),
            (0, Issued("A", 0, 3600), ""),
            (1, SetWallClock(4000), ""),
            (1, Read, "none"),
            (1, Ask, "refresh"),
            (1, Ask, "wait"),
            (2, Issued("B", 1, 3600), ""),
            (3, Ask, "B"),
            (3301, Ask, "B+"),
        ],
    ),
    (
        "the wall clock is set back: the token still ends when its time has passed",
        &[
            (0, Ask, "refresh"),
            (0, Issued("A", 0, 3600), ""),
            (1, SetWallClock(-100_000), ""),
            (1, Ask, "A"),
            (3299, Ask, "A"),
            (3300, Ask, "A+"),
            (3600, Read, "none"),
            (3600, Ask, "wait"),
        ],
    ),
    (
        "the wall clock is set back during a pause: the pause ends all the same",
        &[
            (0, Ask, "refresh"),
            (0, Failed, "error"),
            (0, SetWallClock(-100_000), ""),
            (0, Ask, "error"),
            (1, Ask, "refresh"),
        ],
    ),
];

#[test]
fn behaves_as_the_table_says() {
    for (name, rows) in BEHAVIOUR {
        let mut replay = Replay {
            cache: TokenCache::default(),
            wall_offset: 0,
        };
        for (index, row) in rows.iter().enumerate() {
            let answer = replay.play(*row);
            assert_eq!(answer, row.2, "{name}: row {index}, {row:?}");
        }
    }
}

#[test]
fn pauses_double_up_to_the_longest_and_jitter_by_a_quarter() {
    let seconds = |count, jitter| FAILURE_PAUSE.wait(count, jitter).as_secs_f64();
    assert_eq!(seconds(0, NO_JITTER), 1.0);
    assert_eq!(seconds(3, NO_JITTER), 8.0);
    assert_eq!(seconds(6, NO_JITTER), 60.0);
    assert_eq!(seconds(u32::MAX, NO_JITTER), 60.0);
    assert_eq!(seconds(0, 0.0), 0.75);
    assert_eq!(seconds(0, 1.0), 1.25);
    assert_eq!(seconds(0, 7.0), 1.25);
}

/// Random schedules: many callers, failures, rejections, clock jumps. What must hold, holds.
#[test]
fn keeps_its_promises_under_random_schedules() {
    for seed in 0..2_000 {
        Schedule::new(seed).run();
    }
}

struct Schedule {
    random: fastrand::Rng,
    seed: u64,
    cache: TokenCache,
    now: Moment,
    /// When the refresh under way began.
    refreshing: Option<Moment>,
    waiting: usize,
    issued: Vec<(AccessToken, Moment)>,
    refreshes: u32,
    allowed: f64,
}

impl Schedule {
    fn new(seed: u64) -> Self {
        Self {
            random: fastrand::Rng::with_seed(seed),
            seed,
            cache: TokenCache::default(),
            now: Moment {
                monotonic: Duration::from_secs(1_000),
                wall: Duration::from_secs(1_000_000_000),
            },
            refreshing: None,
            waiting: 0,
            issued: Vec::new(),
            refreshes: 0,
            allowed: 2.0,
        }
    }

    fn run(mut self) {
        for _ in 0..200 {
            match self.random.u32(0..100) {
                0..60 => self.ask(),
                60..80 => self.end_refresh(),
                80..90 => self.reject(),
                90..97 => self.pass(),
                _ => self.set_wall_clock(),
            }
        }
        self.end_refresh();
        assert_eq!(self.waiting, 0, "seed {}: someone still waits", self.seed);
        assert!(
            f64::from(self.refreshes) <= self.allowed,
            "seed {}: {} refreshes, {} allowed",
            self.seed,
            self.refreshes,
            self.allowed
        );
    }

    fn ask(&mut self) {
        let settled = self.cache.settled(self.now);
        match self.cache.decide(self.now) {
            Decision::Use(token) => {
                self.check_valid(&token);
                if let Some((settled, _)) = settled {
                    assert_eq!(settled, token, "seed {}: readers see another", self.seed);
                }
            }
            Decision::UseAndRefresh(token) => {
                self.check_valid(&token);
                self.begin_refresh();
            }
            Decision::Refresh => {
                self.waiting += 1;
                self.begin_refresh();
            }
            Decision::Wait => {
                assert!(self.refreshing.is_some(), "seed {}: for what?", self.seed);
                self.waiting += 1;
            }
            Decision::Fail(_) => assert!(settled.is_none(), "seed {}", self.seed),
        }
    }

    /// The newest token, and not yet expired by either clock.
    fn check_valid(&self, token: &AccessToken) {
        let (newest, expiry) = self.issued.last().expect("some token");
        assert_eq!(newest, token, "seed {}: a replaced token", self.seed);
        assert!(
            !self.now.has_reached(*expiry),
            "seed {}: an expired token",
            self.seed
        );
    }

    fn begin_refresh(&mut self) {
        assert!(
            self.refreshing.replace(self.now).is_none(),
            "seed {}: two refreshes at once",
            self.seed
        );
        self.refreshes += 1;
    }

    fn end_refresh(&mut self) {
        let Some(requested) = self.refreshing.take() else {
            return;
        };
        self.waiting = 0;
        match self.random.u32(0..10) {
            0..6 => {
                let token = AccessToken::new(format!("token-{}", self.issued.len())).unwrap();
                let lifetime = Duration::from_secs(self.random.u64(60..100_000));
                let issued = if self
                    .now
                    .after(MIN_USE)
                    .has_reached(requested.after(lifetime))
                {
                    self.now
                } else {
                    requested
                };
                self.cache
                    .succeeded(token.clone(), requested, self.now, lifetime);
                self.issued.push((token, issued.after(lifetime)));
                // Renewal takes a quarter of a lifetime or 5 minutes; this is one for each.
                self.allowed += 1.0;
            }
            6..9 => {
                let error = AuthError::configuration("down");
                let jitter = self.random.f64();
                if let Ok(token) = self.cache.failed(error, self.now, jitter) {
                    self.check_valid(&token);
                }
            }
            _ => {
                self.cache.abandoned();
                self.allowed += 1.0;
            }
        }
    }

    fn reject(&mut self) {
        if let Some((token, _)) = self.random.choice(&self.issued) {
            let jitter = self.random.f64();
            self.cache.invalidate(&token.clone(), self.now, jitter);
        }
    }

    fn random_time(&mut self) -> Duration {
        let seconds = match self.random.u32(0..3) {
            0 => self.random.f64(),
            1 => self.random.f64() * 60.0,
            _ => self.random.f64() * 50_000.0,
        };
        Duration::from_secs_f64(seconds)
    }

    fn pass(&mut self) {
        let time = self.random_time();
        self.now = self.now.after(time);
        // After a failure nobody tries again within 0.75 s, the shortest pause.
        self.allowed += (time.as_secs_f64() / 0.75).min(1.0);
    }

    fn set_wall_clock(&mut self) {
        let by = self.random_time();
        if self.random.bool() {
            self.now.wall += by;
        } else {
            self.now.wall -= by;
        }
        self.allowed += 1.0;
    }
}

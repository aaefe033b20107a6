use std::time::Duration;

/// Lets other tasks run until the condition holds.
///
/// # Panics
///
/// After some minutes in which it never did.
pub async fn wait_until(condition: impl AsyncFn() -> bool) {
    for _ in 0..100_000 {
        if condition().await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    panic!("it never happened");
}

//! Starts the program on its element.

use loyalty_lab::app::startup;

/// Small, and in constant time: what is loaded first counts every byte.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {
    startup::start();
}

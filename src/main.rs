//! Mounts the program on its element.

use loyalty_lab::app::startup;

/// A small allocator with constant-time operations, instead of the larger default one.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {
    startup::start();
}

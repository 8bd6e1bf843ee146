//! Starts the program on its element.

use loyalty_lab::ui::start;

fn main() {
    start::start();
}

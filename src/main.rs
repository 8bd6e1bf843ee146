//! Starts the program on its element.

use loyalty_lab::app::startup;

fn main() {
    startup::start();
}

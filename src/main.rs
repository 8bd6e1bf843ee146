//! Starts the program on its element.

use loyalty_lab::ui::app;

fn main() {
    app::start();
}

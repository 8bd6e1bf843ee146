//! The displayed language.

use std::rc::Rc;

use crate::app::chunks;
use crate::browser::{crash, document};
use crate::words::messages::Messages;

/// Shows these messages from now on.
pub fn show_language(messages: &Rc<Messages>) {
    chunks::set_messages(messages);
    document::set_root("lang", Some(messages.language.tag()));
    // After a panic, nothing can be formatted anymore.
    let text = |key: &str| messages.text(key).to_string();
    crash::prepare(crash::Sentences {
        title: text("crash-title"),
        explanation: text("crash-explanation"),
        save: text("crash-save"),
        reload: text("crash-reload"),
        details: text("crash-details"),
    });
}

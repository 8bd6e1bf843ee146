//! The messages of one language, read from a Fluent file.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use fluent_syntax::{ast, parser};

use crate::words::argument::{Argument, Numbers};
use crate::words::language::Language;
use crate::words::pattern::Pattern;
use crate::words::pseudo;

/// The messages of one language.
pub struct Messages {
    pub language: Language,
    patterns: RefCell<BTreeMap<String, Pattern>>,
    /// Messages without arguments, written once, because most of a page needs them at each keystroke.
    plain: RefCell<BTreeMap<String, Rc<str>>>,
}

/// A file of messages that can't be read, or that has duplicate messages.
#[derive(Debug)]
pub struct BrokenFile;

impl Messages {
    /// Reads a language's messages. Entries that can't be read, or that appear twice, are errors: the
    /// tests read every file, so users never see one.
    ///
    /// A message that depends on a number selects by `$number`, whose plural form decides.
    pub fn parse(language: Language, file: String) -> Result<Messages, BrokenFile> {
        let messages = Messages {
            language,
            patterns: RefCell::default(),
            plain: RefCell::default(),
        };
        messages.add(file)?;
        Ok(messages)
    }

    /// Adds more messages of the same language.
    pub fn add(&self, file: String) -> Result<(), BrokenFile> {
        // Messages that were missing may be there now.
        self.plain.borrow_mut().clear();
        let transform = |text: &str| match self.language {
            Language::Pseudo => pseudo::transform(text),
            _ => text.to_owned(),
        };
        let resource = parser::parse_runtime(file.as_str()).map_err(|_| BrokenFile)?;
        for entry in resource.body {
            if let ast::Entry::Message(ast::Message {
                id,
                value: Some(value),
                ..
            }) = entry
            {
                let pattern = Pattern::new(value, &transform).ok_or(BrokenFile)?;
                let former = self
                    .patterns
                    .borrow_mut()
                    .insert(id.name.to_owned(), pattern);
                if former.is_some() {
                    return Err(BrokenFile);
                }
            }
        }
        Ok(())
    }

    /// Whether there is a message with that key.
    pub fn has(&self, key: &str) -> bool {
        self.patterns.borrow().contains_key(key)
    }

    /// The message with that key. If it is missing, the key itself in angle brackets, which the tests
    /// look for.
    pub fn text(&self, key: &str) -> Rc<str> {
        if let Some(text) = self.plain.borrow().get(key) {
            return text.clone();
        }
        let text: Rc<str> = self.with(key, &[], Numbers::NONE).into();
        self.plain.borrow_mut().insert(key.to_owned(), text.clone());
        text
    }

    /// The message with that key, with its arguments filled in.
    pub fn with(
        &self,
        key: &str,
        arguments: &[(&'static str, Argument)],
        numbers: Numbers,
    ) -> String {
        let patterns = self.patterns.borrow();
        let Some(pattern) = patterns.get(key) else {
            return format!("⟨{key}⟩");
        };
        let mut text = String::new();
        pattern.write(arguments, numbers, &mut text);
        text
    }
}

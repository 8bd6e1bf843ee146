//! Messages of one language, read from a Fluent file.

use std::cell::RefCell;
use std::rc::Rc;

use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::words::language::Language;
use crate::words::plural::Plurals;
use crate::words::pseudo;

/// What is known of the numbers of the language in force.
#[derive(Clone, Copy)]
pub struct Numbers {
    /// Turns a number inside a message into text, as the language writes it.
    pub write: fn(f64) -> String,
    /// The plural form of a number, such as `few`; None where nobody tells.
    pub form: fn(f64) -> Option<&'static str>,
}

/// The sentences of one language.
pub struct Messages {
    pub language: Language,
    numbers: Numbers,
    plurals: Option<Plurals>,
    bundle: RefCell<FluentBundle<FluentResource>>,
    /// Sentences without arguments, formatted once: most of a page asks for them at each keystroke.
    /// In the order of their keys.
    plain: RefCell<Vec<(String, Rc<str>)>>,
}

/// An argument of a message. Numbers choose plural forms; everything else comes as finished text.
#[derive(Clone, Debug)]
pub enum Argument {
    Text(String),
    Number(f64),
}

/// A file of messages that cannot be read, or that says something twice.
#[derive(Debug)]
pub struct BrokenFile;

impl Messages {
    /// Reads a language's messages. Entries that cannot be read, or that stand twice, are errors:
    /// the tests read every file, so that no person meets one.
    pub fn parse(
        language: Language,
        file: String,
        numbers: Numbers,
    ) -> Result<Messages, BrokenFile> {
        let locale: LanguageIdentifier = language.words_tag().parse().map_err(|_| BrokenFile)?;
        let plurals = Plurals::of(&locale);
        let mut bundle = FluentBundle::new(vec![locale]);
        // Isolation marks would end up in copied sentences and in tests.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(write_number));
        if language == Language::Pseudo {
            bundle.set_transform(Some(pseudo::transform));
        }
        NUMBER_WRITER.set(numbers.write);
        let messages = Messages {
            language,
            numbers,
            plurals,
            bundle: RefCell::new(bundle),
            plain: RefCell::default(),
        };
        messages.add(file)?;
        Ok(messages)
    }

    /// Takes in further messages of the same language.
    pub fn add(&self, file: String) -> Result<(), BrokenFile> {
        let resource = FluentResource::try_new(file).map_err(|_| BrokenFile)?;
        let added = self.bundle.borrow_mut().add_resource(resource);
        // What was missing until now may be there.
        self.plain.borrow_mut().clear();
        added.map_err(|_| BrokenFile)
    }

    /// Whether there is a sentence under that key.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.borrow().has_message(key)
    }

    /// The sentence under that key. A key that is missing gives the key itself in angle brackets,
    /// which the tests look for.
    pub fn text(&self, key: &str) -> Rc<str> {
        let known = self
            .plain
            .borrow()
            .binary_search_by(|(known, _)| known.as_str().cmp(key));
        match known {
            Ok(place) => self.plain.borrow()[place].1.clone(),
            Err(place) => {
                let text: Rc<str> = self.with(key, &[]).into();
                self.plain
                    .borrow_mut()
                    .insert(place, (key.to_owned(), text.clone()));
                text
            }
        }
    }

    /// The sentence under that key with its arguments filled in.
    pub fn with(&self, key: &str, arguments: &[(&'static str, Argument)]) -> String {
        let bundle = self.bundle.borrow();
        let pattern = bundle.get_message(key).and_then(|message| message.value());
        let Some(pattern) = pattern else {
            return format!("⟨{key}⟩");
        };
        let arguments: FluentArgs = arguments
            .iter()
            .map(|(name, argument)| {
                let value = match argument {
                    Argument::Text(text) => FluentValue::from(text.clone()),
                    Argument::Number(number) => self.number(*number),
                };
                (*name, value)
            })
            .collect();
        let mut errors = Vec::new();
        bundle
            .format_pattern(pattern, Some(&arguments), &mut errors)
            .into_owned()
    }
}

impl Messages {
    /// A number that Fluent takes for one of its own form, and writes as it is.
    fn number(&self, number: f64) -> FluentValue<'static> {
        let form = (self.numbers.form)(number);
        let plurals = self.plurals.as_ref();
        match form.and_then(|form| plurals?.stand_in(number, form)) {
            None => FluentValue::from(number),
            // An option that no message uses carries the text past Fluent.
            Some(value) => FluentValue::Number(FluentNumber {
                value,
                options: FluentNumberOptions {
                    currency: Some((self.numbers.write)(number)),
                    ..FluentNumberOptions::default()
                },
            }),
        }
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Argument {
        Argument::Text(text)
    }
}

impl From<&str> for Argument {
    fn from(text: &str) -> Argument {
        Argument::Text(text.to_owned())
    }
}

impl From<f64> for Argument {
    fn from(number: f64) -> Argument {
        Argument::Number(number)
    }
}

thread_local! {
    // Fluent takes a plain function as its formatter, so the writer cannot be captured.
    static NUMBER_WRITER: std::cell::Cell<fn(f64) -> String> = const { std::cell::Cell::new(|x| x.to_string()) };
}

fn write_number<M>(value: &FluentValue, _: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) => {
            let written = number.options.currency.clone();
            Some(written.unwrap_or_else(|| NUMBER_WRITER.get()(number.value)))
        }
        _ => None,
    }
}

//! The messages of one language, read from a Fluent file.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use fluent_bundle::types::FluentType;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use intl_memoizer::{IntlLangMemoizer, concurrent};
use unic_langid::LanguageIdentifier;

use crate::words::language::Language;
use crate::words::plural::Plurals;
use crate::words::pseudo;

/// How the current language writes numbers inside messages, and which plural form each number takes.
#[derive(Clone, Copy)]
pub struct Numbers<'a> {
    /// The number as text.
    pub write: &'a dyn Fn(f64) -> String,
    /// The plural form of a number, such as `few`; None if unknown.
    pub form: &'a dyn Fn(f64) -> Option<&'static str>,
}

/// The messages of one language.
pub struct Messages {
    pub language: Language,
    bundle: RefCell<FluentBundle<FluentResource>>,
    /// Messages without arguments, formatted once, because most of a page needs them at each
    /// keystroke.
    plain: RefCell<BTreeMap<String, Rc<str>>>,
}

/// An argument of a message. Numbers choose plural forms; everything else is passed as finished text.
#[derive(Clone, Debug)]
pub enum Argument {
    Text(String),
    Number(f64),
}

/// A file of messages that can't be read, or that has duplicate messages.
#[derive(Debug)]
pub struct BrokenFile;

impl Messages {
    /// Reads a language's messages. Entries that can't be read, or that appear twice, are errors: the
    /// tests read every file, so users never see one.
    ///
    /// A message that depends on a number selects with `PLURAL($number)`.
    pub fn parse(language: Language, file: String) -> Result<Messages, BrokenFile> {
        let locale: LanguageIdentifier = language.words_tag().parse().map_err(|_| BrokenFile)?;
        let plurals = Plurals::new(&locale);
        let mut bundle = FluentBundle::new(vec![locale]);
        // Isolation marks would end up in copied sentences and in tests.
        bundle.set_use_isolating(false);
        if language == Language::Pseudo {
            bundle.set_transform(Some(pseudo::transform));
        }
        let plural = PluralFunction(plurals);
        bundle
            .add_function("PLURAL", move |positional, _| plural.select(positional))
            .map_err(|_| BrokenFile)?;
        let messages = Messages {
            language,
            bundle: RefCell::new(bundle),
            plain: RefCell::default(),
        };
        messages.add(file)?;
        Ok(messages)
    }

    /// Adds more messages of the same language.
    pub fn add(&self, file: String) -> Result<(), BrokenFile> {
        let resource = FluentResource::try_new(file).map_err(|_| BrokenFile)?;
        let added = self.bundle.borrow_mut().add_resource(resource);
        // Messages that were missing may be there now.
        self.plain.borrow_mut().clear();
        added.map_err(|_| BrokenFile)
    }

    /// Whether there is a message with that key.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.borrow().has_message(key)
    }

    /// The message with that key. If it is missing, the key itself in angle brackets, which the tests
    /// look for.
    pub fn text(&self, key: &str) -> Rc<str> {
        if let Some(text) = self.plain.borrow().get(key) {
            return text.clone();
        }
        // Without arguments there are no numbers to format.
        let text: Rc<str> = self.format(key, None).into();
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
        let value = |argument: &Argument| match argument {
            Argument::Text(text) => FluentValue::from(text.clone()),
            Argument::Number(number) => FluentValue::Custom(Box::new(WrittenNumber {
                number: *number,
                text: (numbers.write)(*number),
                form: (numbers.form)(*number),
            })),
        };
        let arguments = arguments
            .iter()
            .map(|(name, argument)| (*name, value(argument)))
            .collect();
        self.format(key, Some(&arguments))
    }

    fn format(&self, key: &str, arguments: Option<&FluentArgs>) -> String {
        let bundle = self.bundle.borrow();
        let pattern = bundle.get_message(key).and_then(|message| message.value());
        let Some(pattern) = pattern else {
            return format!("⟨{key}⟩");
        };
        // Anything that can't be resolved appears in the text, as Fluent writes it.
        let mut errors = Vec::new();
        bundle
            .format_pattern(pattern, arguments, &mut errors)
            .into_owned()
    }
}

/// `PLURAL($number)`: the value that a message selects by.
struct PluralFunction(Option<Plurals>);

impl PluralFunction {
    fn select<'a>(&self, positional: &[FluentValue<'a>]) -> FluentValue<'a> {
        let value = positional.first();
        value.map_or(FluentValue::Error, |value| {
            WrittenNumber::selector(value, self.0.as_ref())
        })
    }
}

/// A number formatted for the current language, with its plural form there.
#[derive(Clone, Debug, PartialEq)]
struct WrittenNumber {
    number: f64,
    text: String,
    form: Option<&'static str>,
}

impl WrittenNumber {
    /// The value that Fluent selects by. For a number: one that has the same plural form by Fluent's
    /// own rules; the number itself if the rules agree, so that literal variants still match.
    fn selector(value: &FluentValue, plurals: Option<&Plurals>) -> FluentValue<'static> {
        let FluentValue::Custom(custom) = value else {
            return match value {
                FluentValue::String(text) => FluentValue::from(text.clone().into_owned()),
                FluentValue::Number(number) => FluentValue::Number(number.clone()),
                _ => FluentValue::Error,
            };
        };
        let Some(WrittenNumber { number, form, .. }) = custom.as_any().downcast_ref() else {
            return FluentValue::Error;
        };
        let stand_in = form.and_then(|form| plurals?.stand_in(*number, form));
        FluentValue::from(stand_in.unwrap_or(*number))
    }
}

impl FluentType for WrittenNumber {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &IntlLangMemoizer) -> Cow<'static, str> {
        self.text.clone().into()
    }

    fn as_string_threadsafe(&self, _: &concurrent::IntlLangMemoizer) -> Cow<'static, str> {
        self.text.clone().into()
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

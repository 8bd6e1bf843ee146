//! What messages are filled in with.

/// An argument of a message. Numbers choose plural forms; everything else is passed as finished text.
#[derive(Clone, Debug)]
pub enum Argument {
    Text(String),
    Number(f64),
}

/// How the current language writes numbers inside messages, and which plural form each number takes.
#[derive(Clone, Copy)]
pub struct Numbers<'a> {
    /// The number as text.
    pub write: &'a dyn Fn(f64) -> String,
    /// The plural form of a number, such as `few`; None if unknown.
    pub form: &'a dyn Fn(f64) -> Option<&'static str>,
}

impl Numbers<'_> {
    /// For messages without numbers.
    pub const NONE: Numbers<'static> = Numbers {
        write: &|_| String::new(),
        form: &|_| None,
    };
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

//! The text of a message: pieces of text, arguments, and variants to select from.

use fluent_syntax::ast;
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::words::argument::{Argument, Numbers};

/// The parts of a message's text, in order.
pub struct Pattern(Vec<Part>);

enum Part {
    Text(String),
    /// The value of the argument with that name.
    Argument(String),
    /// The text of the variant that fits the argument with that name.
    Select(String, Vec<Variant>),
}

struct Variant {
    /// A plural form such as `few`, a number, or a word.
    key: String,
    is_default: bool,
    pattern: Pattern,
}

impl Pattern {
    /// Reads a pattern; `transform` is applied to each piece of text. None for what our messages don't use:
    /// functions, terms, and references to other messages.
    pub fn new(source: ast::Pattern<&str>, transform: &dyn Fn(&str) -> String) -> Option<Pattern> {
        let part = |element| match element {
            ast::PatternElement::TextElement { value } => Some(Part::Text(transform(value))),
            ast::PatternElement::Placeable { expression } => Part::new(expression, transform),
        };
        let parts: Option<_> = source.elements.into_iter().map(part).collect();
        Some(Pattern(parts?))
    }

    /// Appends the text to `out`. An argument that is missing appears by its name, in braces.
    pub fn write(
        &self,
        arguments: &[(&'static str, Argument)],
        numbers: Numbers,
        out: &mut String,
    ) {
        let find = |name: &str| {
            let found = arguments.iter().find(|(known, _)| *known == name);
            found.map(|(_, argument)| argument)
        };
        for part in &self.0 {
            match part {
                Part::Text(text) => out.push_str(text),
                Part::Argument(name) => match find(name) {
                    Some(Argument::Text(text)) => out.push_str(text),
                    Some(Argument::Number(number)) => out.push_str(&(numbers.write)(*number)),
                    None => out.push_str(&format!("{{${name}}}")),
                },
                Part::Select(name, variants) => {
                    let variant = find(name).and_then(|value| choose(variants, value, numbers));
                    let variant =
                        variant.or_else(|| variants.iter().find(|variant| variant.is_default));
                    if let Some(variant) = variant {
                        variant.pattern.write(arguments, numbers, out);
                    }
                }
            }
        }
    }
}

impl Part {
    fn new(source: ast::Expression<&str>, transform: &dyn Fn(&str) -> String) -> Option<Part> {
        use ast::{Expression, InlineExpression};
        match source {
            Expression::Inline(InlineExpression::StringLiteral { value }) => {
                Some(Part::Text(unescape_unicode_to_string(value).into_owned()))
            }
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                Some(Part::Argument(id.name.to_owned()))
            }
            Expression::Select {
                selector: InlineExpression::VariableReference { id },
                variants,
            } => {
                let variants: Option<_> = variants
                    .into_iter()
                    .map(|variant| Variant::new(variant, transform))
                    .collect();
                Some(Part::Select(id.name.to_owned(), variants?))
            }
            _ => None,
        }
    }
}

impl Variant {
    fn new(source: ast::Variant<&str>, transform: &dyn Fn(&str) -> String) -> Option<Variant> {
        let (ast::VariantKey::Identifier { name: key }
        | ast::VariantKey::NumberLiteral { value: key }) = source.key;
        Some(Variant {
            key: key.to_owned(),
            is_default: source.default,
            pattern: Pattern::new(source.value, transform)?,
        })
    }
}

/// The variant for a value, if there is one: the number itself comes before its plural form.
fn choose<'a>(variants: &'a [Variant], value: &Argument, numbers: Numbers) -> Option<&'a Variant> {
    let find = |key: &str| variants.iter().find(|variant| variant.key == key);
    match value {
        Argument::Text(text) => find(text),
        Argument::Number(number) => {
            find(&number.to_string()).or_else(|| find((numbers.form)(*number)?))
        }
    }
}

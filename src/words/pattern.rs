//! The text of a message: pieces of text, arguments, and variants to select from.

use fluent_syntax::ast;
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::words::argument::{Argument, Numbers};

/// The parts of a message's text, in order.
pub struct Pattern(Vec<PatternPart>);

enum PatternPart {
    Text(String),
    /// The value of the argument with that name.
    Argument(String),
    /// The text of the variant that fits the argument with that name.
    Select(String, Vec<PatternVariant>),
}

struct PatternVariant {
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
            ast::PatternElement::TextElement { value } => Some(PatternPart::Text(transform(value))),
            ast::PatternElement::Placeable { expression } => {
                PatternPart::new(expression, transform)
            }
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
                PatternPart::Text(text) => out.push_str(text),
                PatternPart::Argument(name) => match find(name) {
                    Some(Argument::Text(text)) => out.push_str(text),
                    Some(Argument::Number(number)) => out.push_str(&(numbers.write)(*number)),
                    None => out.push_str(&format!("{{${name}}}")),
                },
                PatternPart::Select(name, variants) => {
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

impl PatternPart {
    fn new(
        source: ast::Expression<&str>,
        transform: &dyn Fn(&str) -> String,
    ) -> Option<PatternPart> {
        use ast::{Expression, InlineExpression};
        match source {
            Expression::Inline(InlineExpression::StringLiteral { value }) => Some(
                PatternPart::Text(unescape_unicode_to_string(value).into_owned()),
            ),
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                Some(PatternPart::Argument(id.name.to_owned()))
            }
            Expression::Select {
                selector: InlineExpression::VariableReference { id },
                variants,
            } => {
                let variants: Option<_> = variants
                    .into_iter()
                    .map(|variant| PatternVariant::new(variant, transform))
                    .collect();
                Some(PatternPart::Select(id.name.to_owned(), variants?))
            }
            _ => None,
        }
    }
}

impl PatternVariant {
    fn new(
        source: ast::Variant<&str>,
        transform: &dyn Fn(&str) -> String,
    ) -> Option<PatternVariant> {
        let (ast::VariantKey::Identifier { name: key }
        | ast::VariantKey::NumberLiteral { value: key }) = source.key;
        Some(PatternVariant {
            key: key.to_owned(),
            is_default: source.default,
            pattern: Pattern::new(source.value, transform)?,
        })
    }
}

/// The variant for a value, if there is one: the number itself comes before its plural form.
fn choose<'a>(
    variants: &'a [PatternVariant],
    value: &Argument,
    numbers: Numbers,
) -> Option<&'a PatternVariant> {
    let find = |key: &str| variants.iter().find(|variant| variant.key == key);
    match value {
        Argument::Text(text) => find(text),
        Argument::Number(number) => {
            find(&number.to_string()).or_else(|| find((numbers.form)(*number)?))
        }
    }
}

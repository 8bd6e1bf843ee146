//! The working: the formula with symbols, with figures, worked out, and its result.

use yew::prelude::*;
use yew::virtual_dom::{VNode, VTag};

use crate::formula::mathml::{self, Math};
use crate::formula::variable::{Kind, Variable};

use super::sheet::Sheet;
use super::speech::Speech;

/// Each step is a formula of its own, so that a narrow page breaks the line before an equals sign.
pub fn working(speech: &Speech, sheet: &Sheet, lit: Option<Variable>) -> Html {
    let Some(definition) = sheet.leading() else {
        return Html::default();
    };
    let formula = definition.formula(&sheet.values);
    let symbol = Math::Symbol(definition.result);
    let mut steps = vec![mathml::row(vec![
        symbol,
        Math::Sign("="),
        mathml::symbols(formula),
    ])];
    if let Ok(value) = definition.evaluate(&sheet.values) {
        let result = Math::Figure {
            value,
            kind: definition.result.kind,
            of: None,
        };
        let further = [
            Some(mathml::figures(formula, &sheet.values)),
            mathml::worked_out(formula, &sheet.values),
            Some(result),
        ];
        let equals = |math| mathml::row(vec![Math::Sign("="), math]);
        steps.extend(further.into_iter().flatten().map(equals));
    }
    let step = |step: &Math| html! { <math displaystyle="true">{ node(speech, step, lit) }</math> };
    html! {
        // Where it is wider than the page, the keyboard scrolls it.
        <section class="working" aria-label={speech.text("working")} tabindex="0">
            { for steps.iter().map(step) }
        </section>
    }
}

/// A formula with symbols alone.
pub fn formula(speech: &Speech, math: &Math) -> Html {
    html! { <math displaystyle="true">{ node(speech, math, None) }</math> }
}

fn node(speech: &Speech, math: &Math, lit: Option<Variable>) -> Html {
    match math {
        Math::Element(tag, children) => {
            let children = children.iter().map(|child| node(speech, child, lit));
            element(tag, None, children.collect())
        }
        Math::Symbol(variable) => leaf("mi", variable.symbol.into(), lit == Some(*variable)),
        Math::Figure { value, kind, of } => {
            let is_lit = of.is_some() && *of == lit;
            // The unit of a duration is a word, and words have no place in a formula.
            let kind = if *kind == Kind::Duration {
                Kind::Ratio
            } else {
                *kind
            };
            leaf("mn", speech.figure(kind, *value), is_lit)
        }
        Math::Sign(sign) => leaf("mo", (*sign).into(), false),
        Math::Letter(letter) => leaf("mi", (*letter).into(), false),
    }
}

fn leaf(tag: &'static str, text: String, is_lit: bool) -> Html {
    element(tag, is_lit.then_some("lit"), vec![VNode::from(text)])
}

fn element(tag: &'static str, class: Option<&'static str>, children: Vec<Html>) -> Html {
    let mut element = VTag::new(tag);
    if let Some(class) = class {
        element.add_attribute("class", class);
    }
    element.add_children(children);
    element.into()
}

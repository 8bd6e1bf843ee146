//! A formula as MathML.

use yew::prelude::*;
use yew::virtual_dom::{VNode, VTag};

use crate::formula::mathml::{Math, parts};
use crate::formula::variable::{Kind, Variable};
use crate::ui::localizer::Localizer;

/// A formula with symbols only. In a narrow column it takes several lines.
pub fn view_formula(l10n: &Localizer, math: Math) -> Html {
    view_fine_formula(l10n, math, 0)
}

/// The same for a formula whose figures have this many extra decimals.
pub fn view_fine_formula(l10n: &Localizer, math: Math, extra: u8) -> Html {
    let part = |part: Math| html! { <math displaystyle="true">{ view_node(l10n, &part, None, extra) }</math> };
    parts(math).into_iter().map(part).collect()
}

/// A formula as elements; everything that belongs to the variable `lit` is highlighted, and figures
/// have this many extra decimals.
pub fn view_node(l10n: &Localizer, math: &Math, lit: Option<Variable>, extra: u8) -> Html {
    match math {
        Math::Element(tag, children) => {
            let children = children
                .iter()
                .map(|child| view_node(l10n, child, lit, extra));
            view_element(tag, None, children.collect())
        }
        Math::Symbol(variable) => view_leaf("mi", variable.symbol.into(), lit == Some(*variable)),
        Math::Figure { value, kind, of } => {
            let is_lit = of.is_some() && *of == lit;
            // The unit of a duration is a word, which doesn't belong in a formula.
            let kind = if *kind == Kind::Duration {
                Kind::Ratio
            } else {
                *kind
            };
            view_leaf("mn", l10n.fine_figure(kind, *value, extra), is_lit)
        }
        Math::Sign(sign) => view_sign(sign),
        Math::Letter(letter) => view_leaf("mi", (*letter).into(), false),
    }
}

/// The sign of an operation keeps its space on both sides, also where it begins a line.
fn view_sign(sign: &'static str) -> Html {
    let mut element = VTag::new("mo");
    if ["+", "−", "×", ":", "="].contains(&sign) {
        element.add_attribute("form", "infix");
    }
    // Parentheses grow as far as what they enclose, not as far below the line as above it.
    if ["(", ")"].contains(&sign) {
        element.add_attribute("symmetric", "false");
    }
    if sign == ":" {
        element.add_attribute("lspace", "0.28em");
        element.add_attribute("rspace", "0.28em");
    }
    element.add_child(VNode::from(sign));
    element.into()
}

fn view_leaf(tag: &'static str, text: String, is_lit: bool) -> Html {
    view_element(tag, is_lit.then_some("lit"), vec![VNode::from(text)])
}

fn view_element(tag: &'static str, class: Option<&'static str>, children: Vec<Html>) -> Html {
    let mut element = VTag::new(tag);
    if let Some(class) = class {
        element.add_attribute("class", class);
    }
    element.add_children(children);
    element.into()
}

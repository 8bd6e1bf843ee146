//! One method: the guide's placement, and the three choices that move it.

use std::rc::Rc;

use yew::prelude::*;

use crate::guides::evidence::methods::Method;
use crate::guides::rules::method_placement::{Placement, RATED};
use crate::guides::theme::{Degree, Horizon};
use crate::links::page::Page;
use crate::pages::checklists::labels;
use crate::pages::claims::labels::{horizon, level, method as name};
use crate::ui::actions::{fill, press};
use crate::ui::citation::view_naming_guide;
use crate::ui::context::Context;
use crate::ui::select::{Select, SelectOption};
use crate::workspace::action::Action;
use crate::workspace::records::Record;
use crate::workspace::slot::Slot;

/// The line of the method with that index.
pub fn view_method_row(
    context: &Context,
    number: usize,
    method: &'static Method,
    placed: &Placement,
) -> Html {
    let l10n = &context.l10n;
    let id = method.id;
    let texts = RATED.map(|rated| (rating(method, rated), "".into()));
    let back = Action::Fill {
        texts: texts.to_vec(),
    };
    let argument = [("method", name(l10n, id).as_str().into())];
    let numbered = [
        ("number", (number as f64).into()),
        ("method", name(l10n, id).as_str().into()),
    ];
    html! {
        <li key={id} data-method={id}>
            <h3>{ l10n.with("methods-numbered", &numbered) }</h3>
            // Until the user chooses a place, the fields show the guide's rating.
            if placed.is_own { <p class="rating">{ view_naming_guide(l10n, &labels::rating(l10n, &method.rating, true)) }</p> }
            <div class="method-fields">{ for RATED.into_iter().map(|rated| view_choice(context, method, placed, rated)) }</div>
            <p class="method-ways">
                <button type="button" aria-label={l10n.with("methods-back-label", &argument)}
                    disabled={!placed.is_own} onclick={press(&context.act, back)}>{ l10n.text("methods-back") }</button>
                <a href={l10n.link_to(&Page::Theme(method.theme.into()))}>{ l10n.text("methods-to-theme") }</a>
            </p>
        </li>
    }
}

/// The slot of the user's rating of a method.
pub fn rating(method: &Method, rated: &str) -> Slot {
    let method = method.id;
    Record::MethodRating { method, rated }.slot()
}

fn view_choice(
    context: &Context,
    method: &Method,
    placed: &Placement,
    rated: &'static str,
) -> Html {
    let l10n = &context.l10n;
    let slot = rating(method, rated);
    let text = context.text(&slot);
    let guide = match rated {
        "effort" => level(l10n, placed.guide.effort),
        "effect" => level(l10n, placed.guide.effect),
        _ => horizon(l10n, placed.guide.horizon),
    };
    let as_guide = l10n.with("methods-as-guide", &[("rating", guide.as_str().into())]);
    let open: SelectOption = ("".into(), as_guide.into());
    let known: Vec<SelectOption> = match rated {
        "horizon" => Horizon::ALL
            .map(|one| (one.id().into(), horizon(l10n, one)))
            .to_vec(),
        _ => Degree::ALL
            .map(|one| (one.id().into(), level(l10n, one)))
            .to_vec(),
    };
    let choices: Rc<[SelectOption]> = [open].into_iter().chain(known).collect();
    let is_damaged = placed.damaged.contains(&Some(rated));
    let clear = press(&context.act, fill(slot.clone(), ""));
    let problem = is_damaged.then(|| {
        let message = html! {
            <>
                { l10n.text("problem-unknown_rating") }{ " " }
                <button type="button" class="offer" onclick={clear}>{ l10n.text("methods-clear") }</button>
            </>
        };
        ("unknown_rating", message)
    });
    html! {
        <Select key={rated} act={context.act.clone()} {slot} {text} label={l10n.text(&format!("methods-{rated}"))} {choices} {problem} />
    }
}

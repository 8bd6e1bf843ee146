//! One method: where the guide has it, and the three choices that move it.

use std::rc::Rc;

use yew::prelude::*;

use crate::guides::evidence::methods::Method;
use crate::guides::placement::{Placement, RATED, slot};
use crate::guides::theme::{Horizon, Level};
use crate::ui::guides::contents::way;
use crate::ui::guides::fields::{Choice, Select, fill, press};
use crate::ui::guides::papers::Papers;
use crate::ui::guides::strategies::said;
use crate::workspace::action::Action;
use crate::workspace::papers;

use super::shown::{horizon, level, method as name};

/// The line of the method of that number.
pub fn method_row(
    papers: &Papers,
    number: usize,
    method: &'static Method,
    placed: &Placement,
) -> Html {
    let speech = &papers.speech;
    let id = method.id;
    let texts = RATED.map(|rated| (papers::evidence(&slot(id, rated)), "".into()));
    let back = Action::Fill {
        texts: texts.to_vec(),
    };
    let argument = [("method", name(speech, id).as_str().into())];
    let numbered = [
        ("number", (number as f64).into()),
        ("method", name(speech, id).as_str().into()),
    ];
    html! {
        <li key={id} data-method={id}>
            <h3>{ speech.with("methods-numbered", &numbered) }</h3>
            <p class="rating">{ said::rating(speech, &method.rating, true) }</p>
            <div class="method-fields">{ for RATED.into_iter().map(|rated| choose(papers, method, placed, rated)) }</div>
            <p class="method-ways">
                <button type="button" aria-label={speech.with("methods-back-label", &argument)}
                    disabled={!placed.is_own} onclick={press(&papers.act, back)}>{ speech.text("methods-back") }</button>
                <a href={way(speech, &format!("/guides/{}", method.theme))}>{ speech.text("methods-to-theme") }</a>
            </p>
        </li>
    }
}

fn choose(papers: &Papers, method: &Method, placed: &Placement, rated: &'static str) -> Html {
    let speech = &papers.speech;
    let slot = papers::evidence(&slot(method.id, rated));
    let text = papers.text(&slot);
    let guide = match rated {
        "effort" => level(speech, placed.guide.effort),
        "effect" => level(speech, placed.guide.effect),
        _ => horizon(speech, placed.guide.horizon),
    };
    let as_guide = speech.with("methods-as-guide", &[("rating", guide.as_str().into())]);
    let open: Choice = ("".into(), as_guide.into());
    let known: Vec<Choice> = match rated {
        "horizon" => Horizon::ALL
            .map(|one| (one.id().into(), horizon(speech, one)))
            .to_vec(),
        _ => Level::ALL
            .map(|one| (one.id().into(), level(speech, one)))
            .to_vec(),
    };
    let choices: Rc<[Choice]> = [open].into_iter().chain(known).collect();
    let is_damaged = placed.damaged.contains(&Some(rated));
    let clear = press(&papers.act, fill(slot.clone(), ""));
    html! {
        <div key={rated}>
            <Select act={papers.act.clone()} {slot} {text} label={speech.text(&format!("methods-{rated}"))} {choices} />
            <div>
                if is_damaged {
                    <p class="problem" role="alert" data-problem="unknown_rating">
                        { speech.text("problem-unknown_rating") }{ " " }
                        <button type="button" class="offer" onclick={clear}>{ speech.text("methods-clear") }</button>
                    </p>
                }
            </div>
        </div>
    }
}

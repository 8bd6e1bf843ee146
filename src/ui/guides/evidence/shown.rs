//! Names and figures as several parts of these pages show them.

use yew::AttrValue;

use crate::formula::variable::Kind;
use crate::guides::evidence::Trial;
use crate::guides::register;
use crate::guides::theme::{Horizon, Level};
use crate::ui::speech::Speech;

/// What a factor is called.
pub fn factor(speech: &Speech, id: &str) -> AttrValue {
    speech.text(&format!("factor-{id}"))
}

/// What a method is called.
pub fn method(speech: &Speech, id: &str) -> AttrValue {
    speech.text(&format!("method-{id}"))
}

/// What a level is called.
pub fn level(speech: &Speech, level: Level) -> AttrValue {
    speech.text(&format!("level-{}", level.id()))
}

/// What a horizon is called.
pub fn horizon(speech: &Speech, horizon: Horizon) -> AttrValue {
    speech.text(&format!("horizon-{}", horizon.id()))
}

/// The guide's figure in the notation of the language.
pub fn percent(speech: &Speech, percent: u32) -> String {
    speech.figure(Kind::Share, f64::from(percent) / 100.0)
}

/// Where a trial leads when it stands elsewhere: the address, and what the page is called.
pub fn way_to(speech: &Speech, trial: Trial) -> Option<(String, AttrValue)> {
    match trial {
        Trial::Bench(bench) => {
            let entry = register::of_bench(bench)?;
            let path = format!("guides/myths/{}", entry.part());
            Some((address(speech, &path), speech.text(&entry.key())))
        }
        Trial::Page(page) => {
            let name = match page.split('?').next().unwrap_or(page) {
                "guides/factors" => speech.text("factors-title"),
                "guides/methods" => speech.text("methods-title"),
                "plan" => speech.text("plan-title"),
                metric => {
                    let id = metric.strip_prefix("metrics/").unwrap_or(metric);
                    speech.text(&format!("metric-{id}"))
                }
            };
            Some((address(speech, page), name))
        }
    }
}

/// The address of a page, with its figures if it brings any and what a link set.
fn address(speech: &Speech, page: &str) -> String {
    let manner = speech.manner.trim_start_matches('?');
    let mark = match (manner.is_empty(), page.contains('?')) {
        (true, _) => "",
        (false, true) => "&",
        (false, false) => "?",
    };
    format!("#/{page}{mark}{manner}")
}

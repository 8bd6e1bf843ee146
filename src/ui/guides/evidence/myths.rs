//! Every myth, claim and contradiction, to be found, guessed and tried.

use std::rc::Rc;

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use crate::guides::evidence::benches;
use crate::guides::register::{self, Entry, Group, NO_GUIDE};
use crate::ui::guides::contents::way;
use crate::ui::guides::papers::Papers;
use crate::ui::reading::shown_text;
use crate::ui::speech::Speech;

use super::entry::EntryCard;
use super::trial::slot;

/// The guides by which the list can be narrowed.
const GUIDES: [&str; 5] = ["g0", "g1", "g2", "g3", "g4"];

#[derive(Clone, PartialEq, Properties)]
pub struct MythsProps {
    pub papers: Papers,
    /// The number of the entry that the address asks for.
    pub entry: Option<&'static str>,
}

/// The page.
#[component]
pub fn Myths(props: &MythsProps) -> Html {
    let speech = &props.papers.speech;
    // How the list is looked at is no work of the person's, so it is not kept.
    let guide = use_state_eq(String::new);
    let is_guess_first = use_state_eq(|| false);
    let choose = {
        let guide = guide.setter();
        Callback::from(move |event: Event| {
            guide.set(event.target_unchecked_into::<HtmlSelectElement>().value());
        })
    };
    let fold = {
        let is_guess_first = is_guess_first.setter();
        Callback::from(move |event: Event| {
            is_guess_first.set(event.target_unchecked_into::<HtmlInputElement>().checked());
        })
    };
    let entries: Vec<Entry> = register::all()
        .filter(|entry| entry.is_of(&guide) || props.entry == Some(entry.id))
        .collect();
    let count = [("count", (entries.len() as f64).into())];
    let groups = Group::ALL.map(|group| group_of(props, group, &entries, *is_guess_first));
    html! {
        <article class="evidence" data-page="myths">
            <h1>{ speech.text("myths-title") }</h1>
            <p class="lead">{ speech.text("register-lead") }</p>
            <div class="register-tools">
                <label>
                    <span>{ speech.text("register-guide") }</span>
                    <select name="register-guide" onchange={choose}>{ for guides(speech, &guide) }</select>
                </label>
                <label class="tick">
                    <input type="checkbox" name="guess-first" checked={*is_guess_first} onchange={fold} />
                    <span>{ speech.text("register-guess") }</span>
                </label>
            </div>
            <p role="status" class="soft">{ speech.with("register-count", &count) }</p>
            <Index speech={speech.clone()} guide={AttrValue::from((*guide).clone())} />
            { for groups }
        </article>
    }
}

fn guides(speech: &Speech, chosen: &str) -> Vec<Html> {
    let one = |value: &'static str, name: AttrValue| {
        html! { <option key={value} {value} selected={value == chosen}>{ name }</option> }
    };
    let named = GUIDES.map(|guide| one(guide, speech.text(&format!("checklist-guide-{guide}"))));
    [one("", speech.text("register-all"))]
        .into_iter()
        .chain(named)
        .chain([one(NO_GUIDE, speech.text("register-none"))])
        .collect()
}

fn group_of(props: &MythsProps, group: Group, entries: &[Entry], is_guess_first: bool) -> Html {
    let MythsProps {
        papers,
        entry: asked,
    } = props;
    let speech = &papers.speech;
    let heading = format!("register-{}", group.id());
    let cards: Vec<Html> = entries
        .iter()
        .filter(|entry| entry.group == group)
        .map(|entry| {
            html! {
                <EntryCard key={entry.id} speech={speech.clone()} act={papers.act.clone()} id={entry.id}
                    texts={texts(papers, entry)} is_asked={*asked == Some(entry.id)} {is_guess_first} />
            }
        })
        .collect();
    if cards.is_empty() {
        return html! { <section key={group.id()} hidden=true /> };
    }
    html! {
        <section key={group.id()} aria-labelledby={heading.clone()} data-group={group.id()}>
            <h2 id={heading.clone()}>{ speech.text(&heading) }</h2>
            <p class="soft">{ speech.text(&format!("{heading}-lead")) }</p>
            { for cards }
        </section>
    }
}

/// What stands in the fields of the entry's bench, in the notation of the language.
fn texts(papers: &Papers, entry: &Entry) -> Rc<[Rc<str>]> {
    let bench = entry.bench().and_then(benches::find);
    let inputs = bench.map_or(&[][..], |bench| &bench.formula.inputs);
    let (workspace, language) = (&papers.lab.workspace, papers.speech.language);
    inputs
        .iter()
        .map(|input| shown_text(*input, &slot(*input), workspace, language))
        .collect()
}

#[derive(Clone, PartialEq, Properties)]
struct IndexProps {
    speech: Speech,
    guide: AttrValue,
}

/// The list of what is on the page. Each line is an address of its own, to be passed on.
#[component]
fn Index(props: &IndexProps) -> Html {
    let IndexProps { speech, guide } = props;
    let line = |entry: Entry| {
        html! {
            <li key={entry.id}>
                <a href={way(speech, &format!("/guides/myths/{}", entry.part()))}>
                    <span class="number">{ entry.id }</span>
                    <span>{ speech.text(&entry.key()) }</span>
                </a>
            </li>
        }
    };
    let group = |group: Group| {
        let lines: Vec<Html> = register::all()
            .filter(|entry| entry.group == group && entry.is_of(guide))
            .map(line)
            .collect();
        html! {
            <li key={group.id()} hidden={lines.is_empty()}>
                <span class="group">{ speech.text(&format!("register-{}", group.id())) }</span>
                <ul>{ for lines }</ul>
            </li>
        }
    };
    html! {
        <details class="register-index">
            <summary>{ speech.text("register-index") }</summary>
            <nav aria-label={speech.text("register-index")}><ul>{ for Group::ALL.map(group) }</ul></nav>
        </details>
    }
}

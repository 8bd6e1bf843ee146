//! Every myth and claim that people repeat, to guess and to test.

use std::rc::Rc;

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use crate::calculation::claim_test::slot;
use crate::calculation::input::shown_text;
use crate::guides::evidence::claim_tests;
use crate::guides::register::GUIDES;
use crate::guides::rules::claim_list;
use crate::guides::rules::claim_list::{ClaimEntry, ClaimGroup, NO_GUIDE};
use crate::links::page::Page;
use crate::pages::claims::claim_card::ClaimCard;
use crate::ui::context::Context;
use crate::ui::localizer::Localizer;

#[derive(Clone, PartialEq, Properties)]
pub struct ClaimsProps {
    pub context: Context,
    /// The number of the entry that the address names.
    pub claim: Option<&'static str>,
}

/// The page.
#[component]
pub fn Claims(props: &ClaimsProps) -> Html {
    let l10n = &props.context.l10n;
    // How the list is viewed isn't the user's work, so it isn't saved.
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
    let entries: Vec<ClaimEntry> = claim_list::all()
        .filter(|entry| !entry.is_about_guides())
        .filter(|entry| entry.is_of(&guide) || props.claim == Some(entry.id))
        .collect();
    let count = [("count", (entries.len() as f64).into())];
    let groups = ClaimGroup::MYTHS.map(|group| view_group(props, group, &entries, *is_guess_first));
    html! {
        <article class="evidence" data-page="myths">
            <h1>{ l10n.text("myths-title") }</h1>
            <p class="lead">{ l10n.text("register-lead") }</p>
            <div class="register-tools">
                <label>
                    <span>{ l10n.text("register-guide") }</span>
                    <select name="register-guide" onchange={choose}>{ for view_guides(l10n, &guide) }</select>
                </label>
                <label class="tick">
                    <input type="checkbox" name="guess-first" checked={*is_guess_first} onchange={fold} />
                    <span>{ l10n.text("register-guess") }</span>
                </label>
            </div>
            <p role="status" class="soft">{ l10n.with("register-count", &count) }</p>
            <Index l10n={l10n.clone()} guide={AttrValue::from((*guide).clone())} />
            { for groups }
            <p><a href={l10n.link_to(&Page::AboutGuides(None))}>{ l10n.text("about-guides-title") }</a></p>
        </article>
    }
}

fn view_guides(l10n: &Localizer, chosen: &str) -> Vec<Html> {
    let one = |value: &'static str, name: AttrValue| {
        html! { <option key={value} {value} selected={value == chosen}>{ name }</option> }
    };
    let named = GUIDES.map(|guide| {
        one(
            guide.id,
            l10n.text(&format!("checklist-guide-{}", guide.id)),
        )
    });
    [one("", l10n.text("register-all"))]
        .into_iter()
        .chain(named)
        .chain([one(NO_GUIDE, l10n.text("register-none"))])
        .collect()
}

fn view_group(
    props: &ClaimsProps,
    group: ClaimGroup,
    entries: &[ClaimEntry],
    is_guess_first: bool,
) -> Html {
    let ClaimsProps {
        context,
        claim: asked,
    } = props;
    let l10n = &context.l10n;
    let heading = format!("register-{}", group.id());
    let cards: Vec<Html> = entries
        .iter()
        .filter(|entry| entry.group == group)
        .map(|entry| {
            html! {
                <ClaimCard key={entry.id} l10n={l10n.clone()} act={context.act.clone()} id={entry.id}
                    texts={texts(context, entry)} is_asked={*asked == Some(entry.id)} {is_guess_first} />
            }
        })
        .collect();
    if cards.is_empty() {
        return html! { <section key={group.id()} hidden=true /> };
    }
    html! {
        <section key={group.id()} aria-labelledby={heading.clone()} data-group={group.id()}>
            <h2 id={heading.clone()}>{ l10n.text(&heading) }</h2>
            <p class="soft">{ l10n.text(&format!("{heading}-lead")) }</p>
            { for cards }
        </section>
    }
}

/// The texts in the fields of the entry's claim test, in the number format of the language.
fn texts(context: &Context, entry: &ClaimEntry) -> Rc<[Rc<str>]> {
    let claim_test = entry.claim_test().and_then(claim_tests::find);
    let inputs = claim_test.map_or(&[][..], |claim_test| &claim_test.formula.inputs);
    let (workspace, language) = (&context.workspace, context.l10n.language);
    inputs
        .iter()
        .map(|input| shown_text(*input, &slot(*input), workspace, language))
        .collect()
}

#[derive(Clone, PartialEq, Properties)]
struct IndexProps {
    l10n: Localizer,
    guide: AttrValue,
}

/// The list of what is on the page. Each line has its own address, which can be shared.
#[component]
fn Index(props: &IndexProps) -> Html {
    let IndexProps { l10n, guide } = props;
    let line = |entry: ClaimEntry| {
        html! {
            <li key={entry.id}>
                <a href={l10n.link_to(&Page::Claims(Some(entry.part().into())))}>
                    <span>{ l10n.text(&entry.key()) }</span>
                </a>
            </li>
        }
    };
    let group = |group: ClaimGroup| {
        let lines: Vec<Html> = claim_list::all()
            .filter(|entry| entry.group == group && entry.is_of(guide))
            .map(line)
            .collect();
        html! {
            <li key={group.id()} hidden={lines.is_empty()}>
                <span class="group">{ l10n.text(&format!("register-{}", group.id())) }</span>
                <ul>{ for lines }</ul>
            </li>
        }
    };
    html! {
        <details class="register-index">
            <summary>{ l10n.text("register-index") }</summary>
            <nav aria-label={l10n.text("register-index")}><ul>{ for ClaimGroup::MYTHS.map(group) }</ul></nav>
        </details>
    }
}

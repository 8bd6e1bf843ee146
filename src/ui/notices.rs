//! What the person should know before reading on: figures from a link, faults in it, and whether
//! the work is kept.

use yew::prelude::*;

use crate::words::messages::Argument;
use crate::workspace::action::Action;
use crate::workspace::slot::Slot;

use super::app::Act;
use super::lab::{Event, Filed, Lab};
use super::speech::Speech;

/// Every notice that is due, in one region above the page.
pub fn notices(
    lab: &Lab,
    speech: &Speech,
    act: &Act,
    save: &Callback<()>,
    dispatch: &UseReducerDispatcher<Lab>,
) -> Html {
    let dismiss = {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.dispatch(Event::Dismiss))
    };
    let close = html! {
        <button type="button" onclick={dismiss}>{ speech.text("close-notice") }</button>
    };
    let save = html! {
        <button type="button" onclick={save.reform(|_: MouseEvent| ())}>{ speech.text("save-file") }</button>
    };
    html! {
        <div class="notices">
            { keeping(lab, speech, &save) }
            { damaged(lab, speech, &save, &close) }
            { visit(lab, speech, act) }
            { faults(lab, speech, &close) }
            { filed(lab, speech, &close) }
        </div>
    }
}

/// A notice of something wrong, with what can be done about it.
fn problem(code: &'static str, sentence: String, remedies: Html) -> Html {
    html! {
        <div class="notice" role="alert" data-problem={code} key={code}>
            <p>{ sentence }</p>
            { remedies }
        </div>
    }
}

fn keeping(lab: &Lab, speech: &Speech, save: &Html) -> Html {
    match lab.refusal {
        None => Html::default(),
        Some(code) => problem(
            code,
            speech.text(&format!("problem-{code}")).to_string(),
            save.clone(),
        ),
    }
}

fn damaged(lab: &Lab, speech: &Speech, save: &Html, close: &Html) -> Html {
    if lab.damaged.is_empty() {
        return Html::default();
    }
    let count = Argument::Number(lab.damaged.len() as f64);
    let sentence = speech.with("problem-storage_damaged", &[("count", count)]);
    problem(
        "storage_damaged",
        sentence,
        html! { <>{ save.clone() }{ close.clone() }</> },
    )
}

fn visit(lab: &Lab, speech: &Speech, act: &Act) -> Html {
    let button = |key: &str, action: Action| {
        let act = act.clone();
        let press = Callback::from(move |_: MouseEvent| act.emit(action.clone()));
        html! { <button type="button" onclick={press}>{ speech.text(key) }</button> }
    };
    if lab.workspace.is_visiting() {
        let path = speech.way_home(lab.page());
        return html! {
            <div class="notice calm" role="status" data-notice="visit">
                <p>{ speech.text("visit-notice") }</p>
                { button("visit-keep", Action::KeepVisit) }
                <a class="button" href={path}>{ speech.text("visit-leave") }</a>
            </div>
        };
    }
    let waiting = lab.workspace.text(&Slot::Visit);
    if waiting.is_empty() {
        return Html::default();
    }
    let discard = Action::Set {
        slot: Slot::Visit,
        text: "".into(),
    };
    html! {
        <div class="notice calm" role="status" data-notice="visit-waiting">
            <p>{ speech.text("visit-waiting") }</p>
            <a class="button" href={format!("#{waiting}")}>{ speech.text("visit-open") }</a>
            { button("visit-discard", discard) }
        </div>
    }
}

fn faults(lab: &Lab, speech: &Speech, close: &Html) -> Html {
    let mut problems: Vec<(&'static str, String)> = lab
        .link
        .faults
        .iter()
        .map(|fault| {
            let quoted = [("quoted", fault.quoted().into())];
            (
                fault.code(),
                speech.with(&format!("problem-{}", fault.code()), &quoted),
            )
        })
        .collect();
    if let Some(tag) = &lab.link.language
        && lab.asks_for_unknown_language()
    {
        let quoted: String = tag.chars().take(20).collect();
        let sentence = speech.with(
            "problem-link_unknown_language",
            &[("quoted", quoted.into())],
        );
        problems.push(("link_unknown_language", sentence));
    }
    let is_ours = lab.is_published(lab.wanted_language());
    if let Some(language) = lab.tongues.unreachable {
        let name = [("language", language.own_name().into())];
        problems.push((
            "language_unreachable",
            speech.with("problem-language_unreachable", &name),
        ));
    }
    if problems.is_empty() && is_ours {
        return Html::default();
    }
    let line = |(code, sentence): &(&'static str, String)| {
        html! { <p role="alert" data-problem={*code}>{ sentence.clone() }</p> }
    };
    html! {
        <div class="notice">
            <div>
                { for problems.iter().map(line) }
                if !is_ours {
                    <p role="status" data-notice="language">{ speech.text("language-not-yet") }</p>
                }
            </div>
            if !problems.is_empty() {
                { close.clone() }
            }
        </div>
    }
}

fn filed(lab: &Lab, speech: &Speech, close: &Html) -> Html {
    match lab.filed {
        None => Html::default(),
        Some(Filed::Refused(code)) => problem(
            code,
            speech.text(&format!("problem-{code}")).to_string(),
            close.clone(),
        ),
        Some(Filed::Opened(count)) => html! {
            <div class="notice calm" role="status" data-notice="file-opened">
                <p>{ speech.with("file-opened", &[("count", Argument::Number(count as f64))]) }</p>
                { close.clone() }
            </div>
        },
    }
}

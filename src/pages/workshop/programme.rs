//! A programme: demonstrations chosen from the list, with their minutes, as a link and as a file.

use std::rc::Rc;

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use crate::browser::address;
use crate::browser::files::{self, FileFormat};
use crate::links::page::Page;
use crate::pages::workshop::second::SECOND;
use crate::ui::code::Code;
use crate::ui::copy::{CopyOutcome, copy_address, use_copy_outcome, view_copy_outcome};
use crate::ui::localizer::Localizer;
use crate::words::language::Language;
use crate::workshop::programme::{MOST_MINUTES, Part, Programme, ProgrammeFault};

/// The key of a programme in links.
pub const PROGRAMME: &str = "programme";

#[derive(Clone, PartialEq, Properties)]
pub struct ProgrammeProps {
    pub l10n: Localizer,
    pub programme: Programme,
    /// The tag of the second language.
    pub second: Option<String>,
    /// What is wrong with the link.
    pub faults: Vec<ProgrammeFault>,
}

/// The address of a page with the programme and the second language.
pub fn programme_link(
    l10n: &Localizer,
    page: &Page,
    programme: &Programme,
    second: Option<&str>,
) -> String {
    let text = Some(programme.write()).filter(|text| !text.is_empty());
    let second = second.map(|tag| (SECOND, tag.to_owned()));
    let figures = text.map(|text| (PROGRAMME, text)).into_iter().chain(second);
    l10n.links.with_figures(page, figures)
}

/// Shows another programme or second language by changing the address, so that going back and reloading lose
/// nothing.
fn show(l10n: &Localizer, programme: &Programme, second: Option<&str>) {
    address::change_to(&programme_link(l10n, &Page::Workshop, programme, second));
}

/// The choice of the second language, which all links to stages on the page contain.
pub fn view_second_choice(l10n: &Localizer, programme: &Programme, second: Option<&str>) -> Html {
    let onchange = {
        let (l10n, programme) = (l10n.clone(), programme.clone());
        Callback::from(move |event: Event| {
            let tag = event.target_unchecked_into::<HtmlSelectElement>().value();
            show(&l10n, &programme, Some(&*tag).filter(|tag| !tag.is_empty()));
        })
    };
    let option = |language: Language| {
        let tag = language.tag();
        html! { <option key={tag} value={tag} lang={tag} selected={second == Some(tag)}>{ language.own_name() }</option> }
    };
    let others = Language::spoken().filter(|language| *language != l10n.language);
    html! {
        <p class="second-choice"><label>
            { l10n.text("workshop-second") }{ " " }
            <select name="second" ~value={second.unwrap_or_default().to_owned()} {onchange}>
                <option value="" selected={second.is_none()}>{ l10n.text("workshop-second-none") }</option>
                { for others.map(option) }
            </select>
        </label></p>
    }
}

/// The sentence for a fault.
pub fn view_fault(l10n: &Localizer, fault: &ProgrammeFault) -> Html {
    let code = fault.code();
    let sentence = l10n.with(
        &format!("problem-{code}"),
        &[("quoted", fault.quoted().into())],
    );
    html! { <p class="problem" role="alert" data-problem={code} key={sentence.clone()}>{ sentence }</p> }
}

/// The checkbox that adds a demonstration to the programme.
pub fn view_choice(
    l10n: &Localizer,
    programme: &Programme,
    second: Option<&str>,
    (demo, title): (&'static str, &str),
) -> Html {
    let onchange = {
        let (l10n, programme) = (l10n.clone(), programme.clone());
        let second = second.map(str::to_owned);
        Callback::from(move |_: Event| {
            show(&l10n, &programme.clone().toggled(demo), second.as_deref())
        })
    };
    let name = l10n.with("programme-of", &[("title", title.into())]);
    html! {
        <label class="programme-choice">
            <input type="checkbox" name={demo} aria-label={name} checked={programme.part(demo).is_some()} {onchange} />
            { l10n.text("programme") }
        </label>
    }
}

/// The chosen demonstrations, and the controls for them.
#[component]
pub fn ProgrammeForm(props: &ProgrammeProps) -> Html {
    let ProgrammeProps {
        l10n,
        programme,
        second,
        faults,
    } = props;
    let show = {
        let (l10n, second) = (l10n.clone(), second.clone());
        Rc::new(move |programme: Programme| show(&l10n, &programme, second.as_deref()))
    };
    let outcome = use_copy_outcome((programme.clone(), second.clone()));
    let refused = use_state_eq(|| None::<ProgrammeFault>);
    let part = |(place, Part { demo, minutes }): (usize, &Part)| {
        let title = l10n.text(&format!("demo-{demo}"));
        let titled = |key: &str| l10n.with(key, &[("title", title.as_str().into())]);
        let change = {
            let (show, programme) = (show.clone(), programme.clone());
            Callback::from(move |event: Event| {
                let input: HtmlInputElement = event.target_unchecked_into();
                let changed = programme.clone().timed(place, &input.value());
                // Anything that isn't a number of minutes is replaced with the previous value.
                let known = changed.parts.get(place).map_or(0, |part| part.minutes);
                input.set_value(&known.to_string());
                show(changed);
            })
        };
        let earlier = {
            let (show, programme) = (show.clone(), programme.clone());
            Callback::from(move |_: MouseEvent| show(programme.clone().earlier(place)))
        };
        html! {
            <li key={*demo}>
                <label>
                    <span>{ titled("programme-minutes") }</span>
                    <input type="number" name={format!("minutes-{demo}")} min="1" max={MOST_MINUTES.to_string()} value={minutes.to_string()} onchange={change} />
                </label>
                <button type="button" aria-label={titled("programme-earlier")} disabled={place == 0} onclick={earlier}>{ "↑" }</button>
            </li>
        }
    };
    let open = {
        let (l10n, second, refused) = (l10n.clone(), second.clone(), refused.setter());
        Callback::from(move |event: Event| {
            let (l10n, second, refused) = (l10n.clone(), second.clone(), refused.clone());
            files::read_picked(&event.target_unchecked_into(), move |text| {
                let text = text.unwrap_or_default();
                match Programme::text_of_file(&text) {
                    Ok(text) => {
                        refused.set(None);
                        let second = second.map(|tag| (SECOND, tag));
                        let figures = [(PROGRAMME, text.to_owned())].into_iter().chain(second);
                        address::go_to(&l10n.links.with_figures(&Page::Workshop, figures));
                    }
                    Err(fault) => refused.set(Some(fault)),
                }
            });
        })
    };
    html! {
        <section aria-labelledby="programme" data-part="programme">
            <h2 id="programme">{ l10n.text("programme") }</h2>
            { for faults.iter().chain(refused.as_ref()).map(|fault| view_fault(l10n, fault)) }
            if programme.parts.is_empty() {
                <p>{ l10n.text("programme-hint") }</p>
            } else {
                <ol class="programme">{ for programme.parts.iter().enumerate().map(part) }</ol>
                { view_whole(l10n, programme, second.as_deref(), &outcome) }
            }
            <p><label class="file">{ l10n.text("programme-open") }{ " " }<input type="file" accept=".txt,text/plain" onchange={open} /></label></p>
        </section>
    }
}

/// What concerns the whole programme: its minutes, its start, its link, its file.
fn view_whole(
    l10n: &Localizer,
    programme: &Programme,
    second: Option<&str>,
    outcome: &UseStateHandle<CopyOutcome>,
) -> Html {
    let minutes = l10n.with(
        "workshop-minutes",
        &[("number", f64::from(programme.minutes()).into())],
    );
    let total = l10n.with("programme-total", &[("minutes", minutes.into())]);
    let link = programme_link(l10n, &Page::Workshop, programme, second);
    let whole = address::with_fragment(link.trim_start_matches('#'));
    let begin = programme.parts.first().map(|part| {
        let stage = programme_link(l10n, &Page::Stage(part.demo), programme, second);
        html! { <a class="button primary" data-take="begin" href={stage}>{ l10n.text("programme-begin") }</a> }
    });
    let copy = {
        let (outcome, whole) = (outcome.setter(), whole.clone());
        Callback::from(move |_: MouseEvent| {
            copy_address(whole.clone(), "copied-link", outcome.clone())
        })
    };
    let save = {
        let programme = programme.clone();
        Callback::from(move |_: MouseEvent| {
            // If the file can't be saved, the programme is still in the link.
            files::offer(
                "loyalty-lab-programme",
                FileFormat::Text,
                &programme.write_file(),
            );
        })
    };
    html! {
        <>
            <p>{ total }</p>
            <div class="row">
                { for begin }
                <button type="button" data-take="copy-link" onclick={copy}>{ l10n.text("copy-link") }</button>
                <button type="button" data-take="save-programme" onclick={save}>{ l10n.text("save-file") }</button>
            </div>
            { view_copy_outcome(l10n, outcome, "by-hand-programme") }
            <Code l10n={l10n.clone()} address={whole} />
        </>
    }
}

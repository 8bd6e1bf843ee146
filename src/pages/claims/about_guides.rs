//! The five guides: what each is and contributes, and where they disagree or can't be checked.

use yew::prelude::*;

use crate::guides::evidence::topics::Subject;
use crate::guides::register::{GUIDES, Guide};
use crate::guides::rules::claim_list;
use crate::guides::sections;
use crate::pages::claims::claim_card::ClaimCard;
use crate::ui::asked::use_asked;
use crate::ui::citation::{guide_name, section_titles};
use crate::ui::context::Context;
use crate::ui::localizer::Localizer;

/// The page. The address can name one of the guides or entries as the place to show.
pub fn view_about_guides(context: &Context, place: Option<&str>) -> Html {
    let l10n = &context.l10n;
    let is_asked = |part: &str| place.is_some_and(|place| place == part);
    let guides = GUIDES.iter().map(|guide| {
        html! {
            <GuideEntry key={guide.id} l10n={l10n.clone()} guide={*guide} is_asked={is_asked(&guide.part())} />
        }
    });
    let topics = Subject::ALL.map(|topic| view_topic(context, topic, &is_asked));
    html! {
        <article class="evidence" data-page="about-guides">
            <h1>{ l10n.text("about-guides-title") }</h1>
            <p class="lead">{ l10n.text("about-guides-lead") }</p>
            { for guides }
            { for topics }
        </article>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct GuideEntryProps {
    l10n: Localizer,
    guide: Guide,
    is_asked: bool,
}

/// One guide: its title as printed and in the user's language, who made it, what it contributes.
#[component]
fn GuideEntry(props: &GuideEntryProps) -> Html {
    let GuideEntryProps {
        l10n,
        guide,
        is_asked,
    } = props;
    let place = use_asked(*is_asked);
    let words_of = |part: &str| l10n.text(&format!("guide-{}-{part}", guide.id));
    let titles = section_titles(l10n, sections::all_of(guide.id));
    let is_foreign = l10n.language.tag() != guide.language;
    html! {
        <section class="guide" ref={place} tabindex="-1" data-guide={guide.part()}>
            <h2>{ guide_name(l10n, guide) }</h2>
            <p><cite lang={guide.language}>{ guide.title }</cite></p>
            if is_foreign { <p>{ words_of("title") }</p> }
            <p class="soft">{ origin(l10n, guide) }</p>
            <p>{ words_of("gives") }</p>
            <p class="soft" data-part="sections">{ l10n.with("guide-sections", &[("sections", titles.into())]) }</p>
        </section>
    }
}

/// What kind of publication it is, and who wrote and published it.
fn origin(l10n: &Localizer, guide: &Guide) -> String {
    let kind = l10n.text(&format!("guide-kind-{}", guide.kind.id()));
    let author = guide.author.unwrap_or_default();
    let publisher = guide.publisher.unwrap_or_default();
    let key = match (guide.author, guide.publisher) {
        (Some(_), Some(_)) => "guide-origin-both",
        (_, Some(_)) => "guide-origin-publisher",
        _ => "guide-origin-none",
    };
    let arguments = [
        ("kind", kind.as_str().into()),
        ("author", author.into()),
        ("publisher", publisher.into()),
    ];
    l10n.with(key, &arguments)
}

fn view_topic(context: &Context, topic: Subject, is_asked: &dyn Fn(&str) -> bool) -> Html {
    let l10n = &context.l10n;
    let group = topic.id();
    let heading = format!("register-{group}");
    let cards = claim_list::of_topic(topic).map(|entry| {
        html! {
            <ClaimCard key={entry.id} l10n={l10n.clone()} id={entry.id} is_asked={is_asked(&entry.part())} />
        }
    });
    html! {
        <section key={group} aria-labelledby={heading.clone()} data-group={group}>
            <h2 id={heading.clone()}>{ l10n.text(&heading) }</h2>
            <p class="soft">{ l10n.text(&format!("{heading}-lead")) }</p>
            { for cards }
        </section>
    }
}

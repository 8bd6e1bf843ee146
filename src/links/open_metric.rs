//! Figures in links: reading a link to a metric, and writing one. Pure.

use std::borrow::Cow;
use std::rc::Rc;

use crate::calculation::figure_sets::FigureSets;
use crate::calculation::input;
use crate::calculation::link_figures::LinkFigures;
use crate::calculation::metric::Calculation;
use crate::formula::variable::Variable;
use crate::links::keys::{metric_of, wanted};
use crate::links::open;
use crate::links::page::Page;
use crate::links::query::Link;
use crate::metrics;
use crate::metrics::estimate::POPULATION;
use crate::words::language::Language;
use crate::workspace::action::Action;
use crate::workspace::sampling::{EVERYONE, SAMPLE};
use crate::workspace::slot::Slot;
use crate::workspace::state::Workspace;
use crate::workspace::variant::{FROM_MINE, Variant, VariantPart};
use crate::workspace::variants::figure_slot;

/// What to do when a link to a metric is opened; see [`open::open`].
pub fn open(link: &Link, is_own: bool, workspace: &Workspace, language: Language) -> Action {
    let own = workspace.without_guest();
    let is_same = |texts: &[(Slot, Rc<str>)]| {
        // If a link doesn't name a period, sample, level or population, it doesn't contradict the user's own.
        let is_setting = |slot: &Slot| {
            let is_own = matches!(slot, Slot::Period | Slot::Sample | Slot::Level);
            is_own || *slot == Slot::Population
        };
        let named = |(slot, text): &&(Slot, Rc<str>)| !is_setting(slot) || !text.is_empty();
        texts.iter().filter(named).all(|(slot, text)| {
            let known = text_of_own(slot, link, &own, language);
            same(variable(slot, link), text, &known, language)
        })
    };
    let texts = texts(link, language);
    open::open(texts, is_own, workspace, page_slots(link), is_same)
}

/// The slots that a link fills, and their texts.
fn texts(link: &Link, language: Language) -> Vec<(Slot, Rc<str>)> {
    if metric_of(&link.page).is_none() {
        return Vec::new();
    }
    let wanted = wanted(link);
    let text = |(id, figure): &(Cow<'static, str>, String)| {
        if let Some((variant, part)) = Variant::split_key(id) {
            return variant_text(variant, part, figure, language);
        }
        if *id == POPULATION.id {
            let text = input::text_of_link(POPULATION, figure, language);
            return Some((Slot::Population, text.into()));
        }
        let variable = metrics::variable(id)?;
        let text = input::text_of_link(variable, figure, language);
        let slot = match (&link.page, wanted) {
            (Page::Metric(metric), Some(wanted)) if wanted.id == id => Slot::Target(metric),
            _ => Slot::Field(id.clone()),
        };
        Some((slot, text.into()))
    };
    let mut texts: Vec<(Slot, Rc<str>)> = link.figures.iter().filter_map(text).collect();
    for variant in named_variants(link) {
        let base = Slot::Variant(variant, VariantPart::Base);
        if texts.iter().all(|(slot, _)| *slot != base) {
            texts.push((base, FROM_MINE.into()));
        }
    }
    if let Page::Metric(metric) = &link.page {
        let unknown = link
            .solve
            .map(|unknown| (Slot::Unknown(metric), unknown.into()));
        let given = wanted.map(|wanted| (Slot::Given(metric), wanted.id.into()));
        let period = link.period.map(|period| (Slot::Period, period.id().into()));
        let sample = link.sample.map(|is_sample| {
            (
                Slot::Sample,
                if is_sample { SAMPLE } else { EVERYONE }.into(),
            )
        });
        let level = link
            .level
            .map(|level| (Slot::Level, level.percent().to_string().into()));
        let settings = [period, sample, level].into_iter().flatten();
        texts.extend(unknown.into_iter().chain(given).chain(settings));
        let set = link.set.filter(|set| named_variants(link).contains(set));
        texts.extend(set.map(|set| (Slot::CurrentSet, set.letter().into())));
    }
    texts
}

/// The slot for what a link says about a variant, and its text.
fn variant_text(
    variant: Variant,
    part: &str,
    figure: &str,
    language: Language,
) -> Option<(Slot, Rc<str>)> {
    let (part, text) = match part {
        "from" => (VariantPart::Base, figure.to_owned()),
        "name" => (VariantPart::Name, figure.to_owned()),
        "period" => (VariantPart::Period, figure.to_owned()),
        "sample" => (VariantPart::Sample, figure.to_owned()),
        id if id == POPULATION.id => {
            let text = input::text_of_link(POPULATION, figure, language);
            (VariantPart::Population, text)
        }
        id => {
            let input = metrics::find_input(id)?;
            let text = input::text_of_link(input, figure, language);
            (VariantPart::Field(input.id.into()), text)
        }
    };
    Some((Slot::Variant(variant, part), text.into()))
}

/// The variants that a link says something about.
fn named_variants(link: &Link) -> Vec<Variant> {
    let is_named = |variant: &Variant| {
        let mut keys = link.figures.iter();
        keys.any(|(key, _)| Variant::split_key(key).is_some_and(|(of, _)| of == *variant))
    };
    Variant::ALL.into_iter().filter(is_named).collect()
}

/// The text in a slot of the user's own work, or the default if nothing was chosen.
fn text_of_own(slot: &Slot, link: &Link, own: &Workspace, language: Language) -> Rc<str> {
    if let Some(variable) = variable(slot, link) {
        return input::shown_text(variable, slot, own, language);
    }
    let text = own.text(slot);
    let (Slot::Given(_), Some(metric)) = (slot, metric_of(&link.page)) else {
        return text;
    };
    let unknown = link.solve.and_then(|unknown| metric.input(unknown));
    match unknown {
        // Without a target, it makes no difference which result it would be for.
        _ if wanted(link).is_none() => "".into(),
        _ if !text.is_empty() => text,
        None => metric.main().map(|main| main.id.into()).unwrap_or_default(),
        Some(unknown) => metric
            .solvable(unknown)
            .next()
            .map(|definition| definition.id.into())
            .unwrap_or_default(),
    }
}

/// The variable whose figure is in the slot, if there is one.
fn variable(slot: &Slot, link: &Link) -> Option<Variable> {
    match slot {
        Slot::Field(id) => metrics::variable(id),
        Slot::Variant(_, VariantPart::Field(id)) => metrics::find_input(id),
        Slot::Target(_) => Some(wanted(link)?.result),
        Slot::Population | Slot::Variant(_, VariantPart::Population) => Some(POPULATION),
        _ => None,
    }
}

/// Every slot that determines what the page shows: of the user's own figures, and of the variants that the
/// link names.
fn page_slots(link: &Link) -> Vec<Slot> {
    let Some(metric) = metric_of(&link.page) else {
        return Vec::new();
    };
    let fields = |set: Option<Variant>| {
        let inputs = metric.inputs.iter();
        inputs.map(move |input| figure_slot(set, input.id))
    };
    let of_variant = |variant: Variant| {
        let settings = [
            VariantPart::Name,
            VariantPart::Period,
            VariantPart::Sample,
            VariantPart::Population,
        ];
        let settings = settings.map(|part| Slot::Variant(variant, part));
        settings.into_iter().chain(fields(Some(variant)))
    };
    let variants = named_variants(link).into_iter().flat_map(of_variant);
    fields(None)
        .chain(variants)
        .chain([
            Slot::CurrentSet,
            Slot::Unknown(metric.id),
            Slot::Given(metric.id),
            Slot::Target(metric.id),
            Slot::Period,
            Slot::Sample,
            Slot::Population,
            Slot::Level,
        ])
        .collect()
}

/// Whether two texts mean the same, as `85` and `85 %` do; `variable` is that of the slot's figure.
fn same(variable: Option<Variable>, one: &str, other: &str, language: Language) -> bool {
    let meaning = |text: &str| Some(input::link_of_text(variable?, text, language));
    one == other || (meaning(one).is_some() && meaning(one) == meaning(other))
}

/// The keys and figures of a link to a metric's page in its current state; none for other pages.
pub fn figures(page: &Page, workspace: &Workspace, sets: &FigureSets) -> LinkFigures {
    let Some(metric) = metric_of(page) else {
        return Vec::new();
    };
    Calculation::new(metric, workspace, sets).link_figures()
}

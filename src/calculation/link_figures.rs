//! The keys and figures of a link to a metric's page.

use std::borrow::Cow;

use crate::calculation::field::Field;
use crate::calculation::figures::Figures;
use crate::calculation::metric::Calculation;
use crate::formula::variable::Variable;
use crate::metrics::estimate::POPULATION;
use crate::stats::level::Level;
use crate::workspace::sampling::{EVERYONE, SAMPLE};
use crate::workspace::variant::{FROM_EMPTY, FROM_MINE, Variant, key_in};

/// Keys and figures in the order in which links list them.
pub type LinkFigures = Vec<(Cow<'static, str>, String)>;

impl Calculation {
    /// The keys and figures of a link to this page in its current state, with the variants. Figures derived
    /// from other pages are included, because the receiver's other pages contain something else.
    pub fn link_figures(&self) -> LinkFigures {
        let sets = self.sets();
        let current = sets.current_set();
        // On the page of the current set, the unknown is solved for and has no figure.
        let unknown = self.solving.as_ref().map(|solving| solving.unknown);
        let mine = self.form_of(sets.mine(), unknown.filter(|_| current.is_none()));
        let target = self.target.iter().map(|target| &target.field);
        let mut figures: LinkFigures = mine
            .iter()
            .chain(target)
            .filter_map(|field| Some((field.name.into(), field.figure()?)))
            .collect();
        for one in sets.variants() {
            let (variant, of_variant) = (one.variant, &one.figures);
            let unknown = unknown.filter(|_| current == Some(variant));
            let fields = self.form_of(of_variant, unknown);
            let count = figures.len();
            if !one.name.is_empty() {
                figures.push((key_in(Some(variant), "name"), one.name.to_string()));
            }
            if one.starts_empty {
                figures.push((key_in(Some(variant), "from"), FROM_EMPTY.to_owned()));
            }
            let differs = |field: &&Field| {
                let of_mine = mine.iter().find(|mine| mine.name == field.name);
                one.starts_empty || of_mine.and_then(Field::figure) != field.figure()
            };
            let own = fields.iter().filter(differs);
            figures.extend(
                own.filter_map(|field| Some((key_in(Some(variant), field.name), field.figure()?))),
            );
            let period = of_variant
                .period()
                .filter(|period| one.starts_empty || sets.mine().period() != Some(*period));
            figures.extend(
                period.map(|period| (key_in(Some(variant), "period"), period.id().to_owned())),
            );
            if !self.metric.estimates.is_empty() {
                let base = (!one.starts_empty).then_some(&**sets.mine());
                let settings = sampling_figures(of_variant, base);
                let settings = settings.map(|(id, text)| (key_in(Some(variant), id), text));
                figures.extend(settings);
            }
            // A link has to say something about a variant for it to be there.
            if figures.len() == count {
                figures.push((key_in(Some(variant), "from"), FROM_MINE.to_owned()));
            }
        }
        if let Some(unknown) = unknown {
            figures.push(("solve".into(), unknown.id.to_owned()));
        }
        figures.extend(current.map(|variant: Variant| ("set".into(), variant.letter().to_owned())));
        let period = sets.mine().period();
        let is_said = self.metric.is_of_period() || sets.have_other_periods();
        let period = period.filter(|_| is_said && !figures.is_empty());
        figures.extend(period.map(|period| ("period".into(), period.id().to_owned())));
        if !figures.is_empty() && !self.metric.estimates.is_empty() {
            let settings = sampling_figures(sets.mine(), None);
            figures.extend(settings.map(|(id, text)| (id.into(), text)));
            let level = sets.mine().sampling().level;
            if level != Level::default() {
                figures.push(("level".into(), level.percent().to_string()));
            }
        }
        figures
    }

    /// The form of a set, without the unknown.
    fn form_of(&self, figures: &Figures, unknown: Option<Variable>) -> Vec<Field> {
        let values = match unknown {
            None => figures.values(self.metric),
            Some(unknown) => figures.without(unknown).values(self.metric),
        };
        let mut fields = figures.form(self.metric, &values);
        fields.retain(|field| Some(field.variable) != unknown);
        fields
    }
}

/// What a set says about its sample, if that differs from the `base`.
fn sampling_figures(
    figures: &Figures,
    base: Option<&Figures>,
) -> impl Iterator<Item = (&'static str, String)> {
    let said = |figures: &Figures| figures.sampling().said;
    let said_here = said(figures).filter(|_| base.map(said) != Some(said(figures)));
    let text = said_here.map(|is_sample| if is_sample { SAMPLE } else { EVERYONE });
    let size = |figures: &Figures| figures.population()?.figure();
    let size_here = size(figures).filter(|_| base.map(size) != Some(size(figures)));
    let sample = text.map(|text| ("sample", text.to_owned()));
    sample
        .into_iter()
        .chain(size_here.map(|size| (POPULATION.id, size)))
}

//! The chart of a metric on the stage, with the figures of a question.

use yew::prelude::*;

use crate::calculation::figure_sets::FigureSets;
use crate::calculation::metric::Calculation;
use crate::formula::variable::Variable;
use crate::metrics;
use crate::pages::metric::chart::view_large_chart;
use crate::pages::workshop::figures::{LETTERS, in_strip, view_figures};
use crate::ui::localizer::Localizer;
use crate::words::language::Language;
use crate::workshop::demo::{Demo, Question};
use crate::workspace::action::Action;
use crate::workspace::slot::Slot;
use crate::workspace::state::Workspace;

/// The figures above the charts, one for each case.
pub fn view_pictures(
    l10n: &Localizer,
    second: Option<&Localizer>,
    demo: &Demo,
    question: &Question,
) -> Html {
    let has_letters = question.cases.len() > 1;
    let picture = |(letter, case): (&&str, &Vec<(Variable, f64)>)| {
        html! {
            <div class="case" key={*letter}>
                if has_letters { <b class="letter">{ letter }</b> }
                { for calculate(demo.metric, case, l10n.language).map(|of| view_large_chart(l10n, &of)) }
            </div>
        }
    };
    html! {
        <>
            { view_figures(l10n, in_strip(second, &question.cases), "stage-strip", &question.cases) }
            <div class="stage-pictures" key="pictures">{ for LETTERS.iter().zip(&question.cases).map(picture) }</div>
        </>
    }
}

/// The page of a metric with these figures, without anything that the user has saved.
fn calculate(metric: &str, case: &[(Variable, f64)], language: Language) -> Option<Calculation> {
    let texts = case
        .iter()
        .map(|(variable, value)| (Slot::field(variable.id), value.to_string().into()));
    let texts = texts.collect();
    let english = Language::English.tag();
    let workspace = Workspace::default().after(Action::Fill { texts }, 0, english);
    let sets = FigureSets::read(&workspace, language);
    Some(Calculation::new(metrics::find(metric)?, &workspace, &sets))
}

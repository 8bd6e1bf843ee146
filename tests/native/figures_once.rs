//! Every figure is computed once a change.

use loyalty_lab::calculation::counters;
use loyalty_lab::calculation::figure_sets::FigureSets;
use loyalty_lab::calculation::metric::Calculation;
use loyalty_lab::metrics;
use loyalty_lab::metrics::metric::Metric;
use loyalty_lab::words::language::Language;
use loyalty_lab::workspace::action::Action;
use loyalty_lab::workspace::slot::Slot;
use loyalty_lab::workspace::state::Workspace;

/// The cost of one change: the page, the list of metrics, the address and the plan's figures all reuse
/// what was computed once.
#[test]
fn a_change_reads_each_text_once_and_evaluates_each_definition_once() {
    let figures = [
        ("promoters", "75"),
        ("passives", "25"),
        ("detractors", "30"),
        ("customers_start", "1000"),
        ("customers_end", "1100"),
        ("customers_new", "200"),
        ("purchase_value", "50"),
        ("purchase_frequency", "4"),
    ];
    let texts = figures.map(|(id, text)| (Slot::field(id), text.into()));
    let fill = Action::Fill {
        texts: texts.into(),
    };
    let workspace = Workspace::default().after(fill, 1, "");
    counters::take();
    let known = FigureSets::read(&workspace, Language::English);
    let (readings, _) = counters::take();
    assert_eq!(
        readings,
        figures.len(),
        "each text that was typed is read once"
    );

    let known = {
        let _ = known;
        FigureSets::read(&workspace, Language::English)
    };
    for _ in 0..3 {
        // The list of metrics, the page with all its parts, and the address.
        for metric in metrics::all() {
            known.current().result(metric);
        }
        for metric in metrics::all() {
            let page = Calculation::new(metric, &workspace, &known);
            page.answer();
            page.others().count();
            page.link_figures();
            for input in &metric.inputs {
                page.broken_at(*input);
            }
        }
    }
    let (readings, evaluations) = counters::take();
    assert_eq!(readings, figures.len());
    let count = |metric: &Metric| metric.definitions.len() + metric.provided.len();
    let definitions: usize = metrics::all().iter().map(count).sum();
    assert!(
        evaluations <= definitions,
        "{evaluations} evaluations of {definitions} definitions"
    );
}

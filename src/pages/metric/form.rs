//! The form of a metric: a field for every input. While solving, the unknown has what was found in its place.

use std::rc::Rc;

use yew::prelude::*;

use crate::calculation::doubt::doubt;
use crate::calculation::field::Field;
use crate::calculation::input::Content;
use crate::calculation::metric::Calculation;
use crate::formula::definition::Definition;
use crate::formula::variable::Variable;
use crate::pages::metric::curve_context::CurveContext;
use crate::pages::metric::sidebar::reason_id;
use crate::pages::metric::tools::MetricTools;
use crate::ui::context::Act;
use crate::ui::localizer::Localizer;
use crate::ui::number_field::NumberField;
use crate::ui::number_field_notes::rounded;
use crate::ui::number_field_props::{NumberFieldProps, StandIn, Touch};
use crate::workspace::slot::Slot;

/// The id of what is in the place of the unknown.
pub const UNKNOWN: &str = "unknown";

/// What all fields of the form share.
struct FormContext<'a> {
    act: &'a Act,
    touch: &'a Touch,
    curves: Curves<'a>,
    solve: ViewSolve<'a>,
    /// The fields in order.
    slots: Rc<[Slot]>,
}

/// Draws the button that solves for an input, once it is loaded, or what is in the place of the unknown.
type ViewSolve<'a> = &'a dyn Fn(Variable) -> Option<Html>;

/// The response curves of the form.
#[derive(Clone, Copy)]
pub enum Curves<'a> {
    /// There are none, because something is missing or wrong.
    None,
    /// They are still loading, and space is reserved for them.
    Awaited,
    Ready(&'a CurveContext<'a>, &'a MetricTools),
}

/// The form, with the response curves if there are any and the choice of the period after the fields. `touch`
/// is called with the field that has the focus.
pub fn view_form(
    l10n: &Localizer,
    calculation: &Calculation,
    act: &Act,
    touch: &Touch,
    curves: Curves,
    solve: ViewSolve,
    period: Html,
) -> Html {
    let fields = calculation.fields.iter();
    let slots = fields.map(|field| field.slot.clone()).collect();
    let form = FormContext {
        act,
        touch,
        curves,
        solve,
        slots,
    };
    let view = |input: &Variable| {
        let mut fields = calculation.fields.iter();
        match fields.find(|field| field.variable == *input) {
            Some(field) => view_field(l10n, calculation, field, &form),
            None => (form.solve)(*input).unwrap_or_default(),
        }
    };
    let fields = calculation.metric.inputs.iter().map(view);
    html! {
        <form class="figures" onsubmit={|event: SubmitEvent| event.prevent_default()}>
            <div class="fields">{ for fields }{ period }</div>
        </form>
    }
}

fn view_field(
    l10n: &Localizer,
    calculation: &Calculation,
    field: &Field,
    form: &FormContext,
) -> Html {
    let variable = field.variable;
    let label = l10n.label(variable.id);
    let is_optional = match &calculation.solving {
        // While solving, inputs of the solved formula aren't optional.
        Some(solving) => !solving.definition.needs().contains(&variable),
        None => calculation.metric.is_optional(variable),
    };
    let results_at: Vec<String> = calculation
        .results_told_of(variable)
        .map(|definition| reason_id(definition.id))
        .collect();
    let title = is_optional.then(|| format!("{label} · {}", l10n.text("optional")));
    let props = NumberFieldProps {
        l10n: l10n.clone(),
        act: form.act.clone(),
        id: field.name.into(),
        name: field.name.into(),
        slot: field.slot.clone(),
        variable,
        text: field.text.clone(),
        content: field.content.clone(),
        label,
        title: title.map(AttrValue::from),
        has_symbol: true,
        hint: l10n.text(&format!("variable-{}-hint", variable.id.replace('.', "-"))),
        stand_in: stand_in(l10n, field),
        broken: calculation.broken_at(variable),
        doubt: doubt(field, calculation),
        told_at: None,
        results_at: results_at.join(" ").into(),
        touch: form.touch.clone(),
        form: form.slots.clone(),
    };
    let curve = match form.curves {
        Curves::None => None,
        Curves::Awaited => Some(view_awaited_curve()),
        Curves::Ready(context, tools) => Some((tools.curve)(context, variable)),
    };
    html! {
        <div class={classes!("figure", curve.is_some().then_some("curved"))} key={field.name}>
            <NumberField ..props />
            <>{ curve }</>
            <>{ (form.solve)(variable) }</>
        </div>
    }
}

/// In the place of the unknown's field: what it would be.
pub fn view_unknown(l10n: &Localizer, calculation: &Calculation, unknown: Variable) -> Html {
    let found = calculation.found();
    let found = found.map(|found| l10n.spoken_with_unit(unknown, found));
    html! {
        <div class="figure" key={unknown.id}>
            <div class="field">
                <label for={UNKNOWN}><i>{ unknown.symbol }</i>{ " " }{ l10n.label(unknown.id) }</label>
                // The result is announced where it is large.
                <div class="box"><output id={UNKNOWN} tabindex="-1" aria-live="off">{ found.unwrap_or("–".into()) }</output></div>
                <small>{ l10n.text("target-with") }</small>
            </div>
        </div>
    }
}

/// What is used if the field is empty: the user's own figure, in the period of this one, or a derived one.
fn stand_in(l10n: &Localizer, field: &Field) -> Option<StandIn> {
    let Some(mine) = field.inherited() else {
        let other = field.is_for_other_period.then_some(StandIn::OtherPeriod);
        return field.derived.map(StandIn::Derived).or(other);
    };
    let converted = match &mine.content {
        Content::Value(understood) if understood.given.is_some() => {
            rounded(field.variable, understood.value, l10n)
        }
        _ => None,
    };
    let text = converted.map_or_else(|| mine.text.clone(), Rc::from);
    Some(StandIn::Inherited(text))
}

/// A placeholder for a curve while it is loading, so that nothing moves when it arrives.
fn view_awaited_curve() -> Html {
    html! { <><div class="curve awaited"></div><p class="worth awaited"></p></> }
}

/// A result's name, with the definition's name if there are rivals.
pub fn result_name(l10n: &Localizer, definition: &Definition) -> String {
    let result = l10n.label(definition.result.id);
    if definition.is_rival() {
        format!("{result} · {}", l10n.definition(definition.id))
    } else {
        result.to_string()
    }
}

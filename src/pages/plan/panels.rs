//! The panels below the steps, one at a time: the control table, the picture, the opening questions and the
//! remarks. When printed, both the table and the picture are shown.

use yew::prelude::*;

use crate::browser::document;
use crate::pages::plan::current_plan::Plan;
use crate::pages::plan::{control_table, gantt, opening_questions, step_claims};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Panel {
    Table,
    Picture,
    Questions,
    Remarks,
}

const PANELS: [Panel; 4] = [
    Panel::Table,
    Panel::Picture,
    Panel::Questions,
    Panel::Remarks,
];

impl Panel {
    const fn id(self) -> &'static str {
        match self {
            Panel::Table => "table",
            Panel::Picture => "picture",
            Panel::Questions => "questions",
            Panel::Remarks => "remarks",
        }
    }

    fn name(self, plan: &Plan) -> AttrValue {
        let l10n = &plan.context.l10n;
        match self {
            Panel::Table => l10n.text("plan-table"),
            Panel::Picture => l10n.text("plan-tab-picture"),
            Panel::Questions => {
                let (answered, all) = opening_questions::count_answered(plan);
                let counts = [
                    ("answered", (answered as f64).into()),
                    ("all", (all as f64).into()),
                ];
                l10n.with("plan-tips", &counts).into()
            }
            Panel::Remarks => {
                let count = step_claims::count_remarks() as f64;
                l10n.with("plan-stories", &[("count", count.into())]).into()
            }
        }
    }
}

#[derive(Clone, PartialEq, Properties)]
pub struct PanelsProps {
    pub plan: Plan,
}

#[component]
pub fn Panels(PanelsProps { plan }: &PanelsProps) -> Html {
    let shown = use_state_eq(|| Panel::Table);
    let show = |panel: Panel| {
        let shown = shown.setter();
        Callback::from(move |_: MouseEvent| shown.set(panel))
    };
    let turn = {
        let shown = shown.clone();
        Callback::from(move |event: KeyboardEvent| {
            if let Some(panel) = panel_for_key(*shown, &event.key()) {
                event.prevent_default();
                shown.set(panel);
                document::focus(&tab_id(panel));
            }
        })
    };
    let tab = |panel: Panel| {
        let is_shown = panel == *shown;
        html! {
            <button key={panel.id()} type="button" role="tab" id={tab_id(panel)} aria-selected={is_shown.to_string()}
                aria-controls={panel_id(panel)} tabindex={if is_shown { "0" } else { "-1" }} onclick={show(panel)}>
                { panel.name(plan) }
            </button>
        }
    };
    let view = |panel: Panel| {
        let is_shown = panel == *shown;
        html! {
            <div key={panel.id()} role="tabpanel" id={panel_id(panel)} aria-labelledby={tab_id(panel)}
                class={if is_shown { "plan-panel" } else { "plan-panel off" }}>
                { view_panel(plan, panel) }
            </div>
        }
    };
    html! {
        <section class="plan-panels" aria-label={plan.context.l10n.text("plan-tabs")}>
            <div role="tablist" class="tabs" aria-label={plan.context.l10n.text("plan-tabs")} onkeydown={turn}>
                { for PANELS.map(tab) }
            </div>
            { for PANELS.map(view) }
        </section>
    }
}

fn view_panel(plan: &Plan, panel: Panel) -> Html {
    match panel {
        Panel::Table => control_table::view_control_table(plan),
        Panel::Picture => gantt::view_gantt(plan),
        Panel::Questions => opening_questions::view_questions(plan),
        Panel::Remarks => step_claims::view_remarks(&plan.context.l10n),
    }
}

/// The panel that a key switches to. The arrow keys wrap around, as is usual with tabs.
fn panel_for_key(panel: Panel, key: &str) -> Option<Panel> {
    let place = PANELS.iter().position(|other| *other == panel)?;
    let next = match key {
        "ArrowRight" => place + 1,
        "ArrowLeft" => place + PANELS.len() - 1,
        "Home" => 0,
        "End" => PANELS.len() - 1,
        _ => return None,
    };
    PANELS.get(next % PANELS.len()).copied()
}

fn tab_id(panel: Panel) -> String {
    format!("plan-tab-{}", panel.id())
}

fn panel_id(panel: Panel) -> String {
    format!("plan-panel-{}", panel.id())
}

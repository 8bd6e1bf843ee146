//! The goal of a step: a metric, its value today, and its target value.

use std::rc::Rc;

use crate::calculation::input;
use crate::calculation::input::Content;
use crate::calculation::margin::Margin;
use crate::formula::period::Period;
use crate::formula::variable::Variable;
use crate::metrics;
use crate::metrics::metric::Metric;
use crate::ui::context::Context;
use crate::ui::localizer::Localizer;
use crate::workspace::record_fields::StepField;
use crate::workspace::records::Record;
use crate::workspace::slot::Slot;

/// A goal with its texts parsed.
#[derive(Clone)]
pub struct Goal {
    pub metric: &'static Metric,
    /// The result of the metric.
    pub variable: Variable,
    /// The period that both figures are per, if the user named one.
    pub period: Option<Period>,
    pub today: GoalFigure,
    pub goal: GoalFigure,
}

/// A figure of a goal.
#[derive(Clone)]
pub struct GoalFigure {
    pub slot: Slot,
    /// What was typed, in the format of the current language.
    pub text: Rc<str>,
    pub content: Content,
}

impl Goal {
    /// The goal of the step; None without a metric.
    pub fn read(context: &Context, step: &str) -> Option<Goal> {
        let slot = |field| Record::PlanStep { step, field }.slot();
        let metric = metrics::find(&context.text(&slot(StepField::Metric)))?;
        let variable = metric.main()?.result;
        Some(Goal {
            metric,
            variable,
            period: Period::parse(&context.text(&slot(StepField::Period))),
            today: GoalFigure::read(context, variable, slot(StepField::Today)),
            goal: GoalFigure::read(context, variable, slot(StepField::Goal)),
        })
    }

    /// The localizer for the figures of the goal, which names the goal's period.
    pub fn localizer(&self, l10n: &Localizer) -> Localizer {
        Localizer {
            period: self.period,
            ..l10n.clone()
        }
    }

    /// A result with its margin, converted from another period to that of the goal; unchanged if the goal has no
    /// period yet. None if it can't be converted.
    pub fn convert(
        &self,
        value: f64,
        margin: Option<Margin>,
        from: Option<Period>,
    ) -> Option<(f64, Option<Margin>)> {
        if !self.variable.is_of_period() || self.period.is_none() || from == self.period {
            return Some((value, margin));
        }
        let (law, from, to) = (self.variable.per_period?, from?, self.period?);
        let convert = |value| law.convert(value, from, to);
        let margin = margin.and_then(|margin| margin.converted(convert));
        Some((convert(value)?, margin))
    }

    /// Whether the metric would be worse at the goal than it is today.
    pub fn is_worse(&self) -> bool {
        let Some((today, goal)) = self.today.value().zip(self.goal.value()) else {
            return false;
        };
        match self.variable.is_better_low {
            true => goal > today,
            false => goal < today,
        }
    }

    /// A figure of the goal in the format of the user's spreadsheet. A text that can't be read stays as it
    /// was typed.
    pub fn cell(&self, l10n: &Localizer, figure: &GoalFigure) -> String {
        match &figure.content {
            Content::Value(understood) => {
                let number = input::outer(self.variable, &understood.number);
                l10n.notation.digits(number.as_str())
            }
            _ => figure.text.to_string(),
        }
    }
}

impl GoalFigure {
    fn read(context: &Context, variable: Variable, slot: Slot) -> GoalFigure {
        let language = context.l10n.language;
        let text = input::shown_text(variable, &slot, &context.workspace, language);
        GoalFigure {
            content: input::content(variable, &text, language),
            slot,
            text,
        }
    }

    /// The value, if there is one.
    pub fn value(&self) -> Option<f64> {
        match &self.content {
            Content::Value(understood) => Some(understood.value),
            _ => None,
        }
    }
}

//! The result of fitting the mixture, in words.

use crate::calculation::lab::retention_mixture::RetentionMixture;
use crate::formula::variable::Kind;
use crate::stats::sbg_fit::SbgFit;
use crate::ui::localizer::Localizer;

/// The sentence above the picture: what was found, or why nothing could be found, and what the periods held
/// out show.
pub fn describe_fit(l10n: &Localizer, mixture: &RetentionMixture) -> String {
    let share = |share: f64| l10n.finer(Kind::Share, share, 1);
    let said = match mixture.fit {
        SbgFit::Found(model) => {
            let last = mixture.periods() as u32;
            let arguments = [
                ("first", share(model.retention_rate(1)).into()),
                ("last", share(model.retention_rate(last)).into()),
                ("period", f64::from(last).into()),
            ];
            l10n.with("lab-mixture-found", &arguments)
        }
        SbgFit::Alike(model) => {
            let churn = [("churn", share(model.mean_churn()).into())];
            l10n.with("lab-mixture-alike", &churn)
        }
        SbgFit::LeaveAtOnceOrNever(left) => {
            l10n.with("lab-mixture-at-once", &[("left", share(left).into())])
        }
        SbgFit::OnlyMean(left) => {
            l10n.with("lab-mixture-only-mean", &[("left", share(left).into())])
        }
        SbgFit::NoneLeft => l10n.text("lab-mixture-none-left").to_string(),
    };
    match describe_test(l10n, mixture) {
        Some(test) => format!("{said} {test}"),
        None => said,
    }
}

/// How far both models are off in the periods held out.
fn describe_test(l10n: &Localizer, mixture: &RetentionMixture) -> Option<String> {
    let SbgFit::Found(model) = mixture.fit else {
        return None;
    };
    let near = mixture.miss(model)?;
    let far = mixture.miss(mixture.constant?)?;
    let customers = |many: f64| l10n.finer(Kind::Count, many, if many < 10.0 { 1 } else { 0 });
    let held_out = mixture.periods() - mixture.used;
    let arguments = [
        ("held", (held_out as f64).into()),
        ("near", customers(near.mean).into()),
        ("far", customers(far.mean).into()),
    ];
    Some(l10n.with("lab-mixture-test", &arguments))
}

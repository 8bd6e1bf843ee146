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
    let shares = mixture
        .is_of_shares()
        .then(|| l10n.text("lab-mixture-shares").to_string());
    let sentences = [Some(said), describe_test(l10n, mixture), shares];
    let sentences: Vec<String> = sentences.into_iter().flatten().collect();
    sentences.join(" ")
}

/// A number of survivors, observed or expected; a percentage if the list contains shares.
pub fn write_survivors(l10n: &Localizer, mixture: &RetentionMixture, many: f64) -> String {
    match mixture.is_of_shares() {
        true => l10n.finer(Kind::Share, many / mixture.counts[0], 1),
        false => l10n.finer(Kind::Count, many, mixture.has_decimals().into()),
    }
}

/// The confidence level of the intervals, such as "95%".
pub fn write_level(l10n: &Localizer, mixture: &RetentionMixture) -> String {
    l10n.rounded_figure(Kind::Share, mixture.level.fraction(), 0)
}

/// How far both models are off in the periods held out.
fn describe_test(l10n: &Localizer, mixture: &RetentionMixture) -> Option<String> {
    let SbgFit::Found(model) = mixture.fit else {
        return None;
    };
    let near = mixture.miss(model)?;
    let far = mixture.miss(mixture.constant?)?;
    if mixture.is_of_shares() {
        let points = |off: f64| {
            let off = off / mixture.counts[0];
            l10n.finer(Kind::PercentagePoints, off, 2).into()
        };
        let arguments = [("near", points(near.mean)), ("far", points(far.mean))];
        return Some(l10n.with("lab-mixture-test-shares", &arguments));
    }
    let customers = |many: f64| l10n.finer(Kind::Count, many, if many < 10.0 { 1 } else { 0 });
    let held_out = mixture.periods() - mixture.used;
    let arguments = [
        ("held", (held_out as f64).into()),
        ("near", customers(near.mean).into()),
        ("far", customers(far.mean).into()),
    ];
    Some(l10n.with("lab-mixture-test", &arguments))
}

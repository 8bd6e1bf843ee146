//! Converts the work of earlier versions to the form that this version uses.

use crate::workspace::entries::Entries;
use crate::workspace::slot::Slot;

/// The result that version 2 assumed if the user hadn't chosen one: by metric, and if it depended on the
/// unknown, by unknown too.
const ASKED_FOR: [(&str, &str, &str); 14] = [
    ("retention", "", "retention_rate"),
    ("churn", "customers_passing", "churn_rate.of_start"),
    ("churn", "", "churn_rate"),
    ("nps", "", "nps"),
    ("csat", "", "csat"),
    ("cltv", "gross_margin", "cltv_margin"),
    ("cltv", "", "cltv"),
    ("cltv-discounted", "", "cltv_discounted.begin"),
    ("referral", "", "referral_rate"),
    ("acquisition", "cltv", "ltv_cac"),
    ("acquisition", "margin", "payback_periods"),
    ("acquisition", "retention_rate", "payback_discounted"),
    ("acquisition", "discount_rate", "payback_discounted"),
    ("acquisition", "", "cac"),
];

/// Version 2 kept the wanted result of a page in the field of that result, where other pages treated it as a
/// fact. This makes it the page's target. The field keeps its text, because the user might have typed it as a
/// figure of another page.
pub fn add_targets(entries: &mut Entries) {
    let unknowns: Vec<(&'static str, String)> = entries
        .iter()
        .filter_map(|(slot, entry)| match slot {
            Slot::Unknown(metric) if !entry.text.is_empty() => {
                Some((*metric, entry.text.to_string()))
            }
            _ => None,
        })
        .collect();
    for (metric, unknown) in unknowns {
        let target = Slot::Target(metric);
        if entries.contains_key(&target) {
            continue;
        }
        let chosen = entries.get(&Slot::Given(metric));
        let chosen = chosen.map(|entry| entry.text.to_string());
        let usual = || {
            let mut asked = ASKED_FOR.iter();
            let found =
                asked.find(|(of, by, _)| *of == metric && (by.is_empty() || *by == unknown));
            found.map(|(_, _, result)| (*result).to_owned())
        };
        let result = chosen.filter(|text| !text.is_empty()).or_else(usual);
        let wanted = result.and_then(|result| entries.get(&Slot::Field(result.into())).cloned());
        if let Some(wanted) = wanted.filter(|wanted| !wanted.text.is_empty()) {
            entries.insert(target, wanted);
        }
    }
}

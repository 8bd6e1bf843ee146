//! Ids that were shipped: links, files and saved work contain them.

use std::collections::BTreeSet;

use crate::make::slots;

use loyalty_lab::metrics;

/// Links, files and saved work contain these ids. New ones may be added; none may be removed.
#[test]
fn what_was_shipped_stays() {
    let stays = |what: &str, shipped: &str, now: BTreeSet<String>| {
        let gone: Vec<&str> = shipped
            .split_whitespace()
            .filter(|id| !now.contains(*id))
            .collect();
        assert!(gone.is_empty(), "{what} gone: {gone:?}");
    };
    let all = || metrics::all().iter();
    stays(
        "pages",
        PAGES,
        all().map(|metric| metric.id.to_owned()).collect(),
    );
    stays(
        "inputs",
        INPUTS,
        all()
            .flat_map(|metric| {
                metric
                    .inputs
                    .iter()
                    .map(|input| format!("{}/{}", metric.id, input.id))
            })
            .collect(),
    );
    stays(
        "results",
        RESULTS,
        all()
            .flat_map(|metric| {
                metric
                    .definitions
                    .iter()
                    .map(|d| format!("{}/{}", metric.id, d.id))
            })
            .collect(),
    );
    stays(
        "cases",
        CASES,
        all()
            .flat_map(|metric| {
                metric
                    .cases
                    .iter()
                    .map(|case| format!("{}/{}", metric.id, case.id))
            })
            .collect(),
    );
    stays(
        "slots",
        SLOTS,
        slots().iter().map(|slot| slot.name()).collect(),
    );
}

const PAGES: &str = "retention churn nps csat cltv cltv-discounted referral acquisition";

const INPUTS: &str = "
    retention/customers_start retention/customers_end retention/customers_new
    churn/customers_start churn/customers_lost churn/customers_passing
    nps/promoters nps/passives nps/detractors
    csat/satisfied csat/responses
    cltv/purchase_value cltv/purchase_frequency cltv/customer_lifespan cltv/gross_margin
    cltv-discounted/margin cltv-discounted/retention_rate cltv-discounted/discount_rate
    cltv-discounted/periods
    referral/customers_referred referral/customers_new
    acquisition/acquisition_spend acquisition/customers_new acquisition/cltv acquisition/margin
    acquisition/retention_rate acquisition/discount_rate";

const RESULTS: &str = "
    retention/retention_rate retention/retention_rate.without_end retention/customers_lost
    churn/churn_rate churn/churn_rate.of_start churn/customer_lifespan
    nps/nps csat/csat cltv/cltv cltv/cltv_margin
    cltv-discounted/cltv_discounted.begin cltv-discounted/cltv_discounted.after_renewal
    cltv-discounted/cltv_discounted.end_certain
    referral/referral_rate
    acquisition/cac acquisition/ltv_cac acquisition/payback_periods
    acquisition/payback_periods.whole acquisition/payback_discounted";

const CASES: &str = "
    retention/gym retention/subscription retention/growth retention/shrinking
    churn/streaming churn/gym churn/telecom
    nps/hotel nps/bank nps/workshop
    csat/support csat/restaurant csat/delivery
    cltv/coffee cltv/clothing cltv/software
    cltv-discounted/magazine cltv-discounted/software cltv-discounted/insurance
    referral/dentist referral/app referral/language_school
    acquisition/shop acquisition/software acquisition/gym acquisition/hopeless";

const SLOTS: &str = "
    currency language theme visit
    field/customers_start field/customers_end field/customers_new field/customers_lost
    field/customers_passing field/promoters field/passives field/detractors field/satisfied
    field/responses field/purchase_value field/purchase_frequency field/customer_lifespan
    field/gross_margin field/margin field/retention_rate field/discount_rate field/periods
    field/customers_referred field/acquisition_spend field/cltv
    field/retention_rate.without_end field/churn_rate field/churn_rate.of_start field/nps field/csat
    field/cltv_margin field/cltv_discounted.begin field/cltv_discounted.after_renewal
    field/cltv_discounted.end_certain field/referral_rate field/cac field/ltv_cac
    field/payback_periods field/payback_periods.whole field/payback_discounted
    unknown/retention unknown/churn unknown/nps unknown/csat unknown/cltv unknown/cltv-discounted
    unknown/referral unknown/acquisition
    given/retention given/churn given/nps given/csat given/cltv given/cltv-discounted
    given/referral given/acquisition";

//! Ids that were shipped: links, files and saved work contain them.

use std::collections::BTreeSet;

use crate::make::slots;

use loyalty_lab::metrics;

/// Links, files and saved work contain these ids. New ones can be added; none can be removed.
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

const PAGES: &str = "retention churn nps csat cltv cltv-discounted referral acquisition
    repeat-purchase effort revenue-retention programme growth virality earned-growth budget";

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
    acquisition/retention_rate acquisition/discount_rate
    repeat-purchase/buyers repeat-purchase/repeat_buyers repeat-purchase/orders
    repeat-purchase/order_revenue repeat-purchase/returning_buyers repeat-purchase/customers_all
    effort/effort_1 effort/effort_2 effort/effort_3 effort/effort_4 effort/effort_5 effort/effort_6
    effort/effort_7
    revenue-retention/revenue_start revenue-retention/revenue_churned
    revenue-retention/revenue_contraction revenue-retention/revenue_expansion
    revenue-retention/revenue_new
    programme/points_issued programme/points_redeemed programme/points_expired
    programme/programme_margin programme/programme_cost programme/programme_revenue
    growth/customers_start growth/customers_new growth/churn_rate growth/periods_ahead
    virality/invitations virality/invite_conversion virality/rounds
    earned-growth/nrr earned-growth/earned_new earned-growth/growth_total
    budget/acquisition_spend budget/customers_new budget/keeping_spend budget/customers_saved
    budget/retention_share budget/doubling_gain budget/customers_kept";

const RESULTS: &str = "
    retention/retention_rate retention/retention_rate.without_end retention/customers_lost
    churn/churn_rate churn/churn_rate.of_start churn/customer_lifespan
    nps/nps csat/csat cltv/cltv cltv/cltv_margin cltv/margin
    cltv-discounted/cltv_discounted.begin cltv-discounted/cltv_discounted.after_renewal
    cltv-discounted/cltv_discounted.end_certain
    referral/referral_rate
    acquisition/cac acquisition/ltv_cac acquisition/payback_periods
    acquisition/payback_periods.whole acquisition/payback_discounted
    repeat-purchase/repeat_purchase_rate repeat-purchase/repeat_purchase_rate.returning
    repeat-purchase/repeat_purchase_rate.of_all repeat-purchase/purchase_frequency
    repeat-purchase/purchase_frequency.all_customers repeat-purchase/purchase_value
    effort/ces effort/ces.top effort/ces.net
    revenue-retention/nrr revenue-retention/nrr.bridge revenue-retention/nrr.survivors
    revenue-retention/grr revenue-retention/revenue_churn_rate revenue-retention/quick_ratio
    programme/redemption_rate programme/breakage_rate programme/breakage_rate.with_live
    programme/programme_roi programme/programme_roi.on_revenue
    growth/customers_after growth/customers_after.straight growth/customers_ceiling growth/half_life
    virality/k_factor virality/viral_growth virality/viral_growth.newest
    earned-growth/earned_growth earned-growth/earned_growth_ratio
    budget/customers_gained budget/gain_change budget/next_spend_ratio budget/won_saved_ratio
    budget/won_saved_ratio.per_kept budget/break_even_saved budget/break_even_share";

const CASES: &str = "
    retention/gym retention/subscription retention/growth retention/shrinking
    churn/streaming churn/gym churn/telecom
    nps/hotel nps/bank nps/workshop
    csat/support csat/restaurant csat/delivery
    cltv/coffee cltv/clothing cltv/software
    cltv-discounted/magazine cltv-discounted/software cltv-discounted/insurance
    referral/dentist referral/app referral/language_school
    acquisition/shop acquisition/software acquisition/gym acquisition/hopeless
    repeat-purchase/coffee repeat-purchase/clothing repeat-purchase/florist
    effort/three_ways effort/support effort/returns
    revenue-retention/software revenue-retention/gym revenue-retention/agency
    programme/fashion programme/coffee programme/fuel
    growth/streaming growth/gym growth/shop
    virality/app virality/bank virality/game
    earned-growth/book earned-growth/software earned-growth/retailer
    budget/bank budget/software budget/shop";

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
    given/referral given/acquisition
    field/buyers field/repeat_buyers field/orders field/order_revenue field/returning_buyers
    field/customers_all field/effort_1 field/effort_7 field/ces field/ces.top field/ces.net
    field/revenue_start field/revenue_churned field/revenue_contraction field/revenue_expansion
    field/revenue_new field/nrr field/nrr.bridge field/grr field/quick_ratio
    field/points_issued field/points_redeemed field/points_expired field/programme_margin
    field/programme_cost field/programme_revenue field/programme_roi
    field/periods_ahead field/customers_after field/customers_ceiling field/half_life
    field/invitations field/invite_conversion field/rounds field/k_factor field/viral_growth
    field/earned_new field/growth_total field/earned_growth field/earned_growth_ratio
    unknown/repeat-purchase unknown/effort unknown/revenue-retention unknown/programme
    unknown/growth unknown/virality unknown/earned-growth
    field/retention_share field/doubling_gain field/customers_gained field/next_spend_ratio unknown/budget";

//! The pages of the public contract, written independently of what the program says about itself.

/// The page of a metric.
pub struct Page {
    /// The last part of its address.
    pub metric: &'static str,
    /// The ids of its variables.
    pub inputs: &'static [&'static str],
    /// Its results, the main one first, each with the variables that it can be solved for.
    pub results: &'static [(&'static str, &'static [&'static str])],
    /// A figure for every variable, as in a link.
    pub figures: &'static [(&'static str, &'static str)],
}

pub const PAGES: [Page; 16] = [
    Page {
        metric: "retention",
        inputs: &["customers_start", "customers_end", "customers_new"],
        results: &[
            (
                "retention_rate",
                &["customers_start", "customers_end", "customers_new"],
            ),
            (
                "retention_rate.without_end",
                &["customers_start", "customers_new"],
            ),
        ],
        figures: &[
            ("customers_start", "1000"),
            ("customers_end", "1100"),
            ("customers_new", "200"),
        ],
    },
    Page {
        metric: "churn",
        inputs: &["customers_start", "customers_lost", "customers_passing"],
        results: &[
            ("churn_rate", &["customers_start", "customers_lost"]),
            ("churn_rate.of_start", &["customers_passing"]),
            ("customer_lifespan", &["customers_start", "customers_lost"]),
        ],
        figures: &[
            ("customers_start", "500"),
            ("customers_lost", "25"),
            ("customers_passing", "5"),
        ],
    },
    Page {
        metric: "nps",
        inputs: &["promoters", "passives", "detractors"],
        results: &[("nps", &["promoters", "passives", "detractors"])],
        figures: &[
            ("promoters", "50"),
            ("passives", "30"),
            ("detractors", "20"),
        ],
    },
    Page {
        metric: "csat",
        inputs: &["satisfied", "responses"],
        results: &[("csat", &["satisfied", "responses"])],
        figures: &[("satisfied", "80"), ("responses", "100")],
    },
    Page {
        metric: "cltv",
        inputs: &[
            "purchase_value",
            "purchase_frequency",
            "customer_lifespan",
            "gross_margin",
        ],
        results: &[
            (
                "cltv",
                &["purchase_value", "purchase_frequency", "customer_lifespan"],
            ),
            ("cltv_margin", &["purchase_value", "gross_margin"]),
            ("margin", &["purchase_value", "gross_margin"]),
        ],
        figures: &[
            ("purchase_value", "80"),
            ("purchase_frequency", "6"),
            ("customer_lifespan", "2.5"),
            ("gross_margin", "35%"),
        ],
    },
    Page {
        metric: "cltv-discounted",
        inputs: &["margin", "retention_rate", "discount_rate", "periods"],
        results: &[
            (
                "cltv_discounted.begin",
                &["margin", "retention_rate", "discount_rate", "periods"],
            ),
            (
                "cltv_discounted.after_renewal",
                &["margin", "retention_rate", "discount_rate", "periods"],
            ),
            (
                "cltv_discounted.end_certain",
                &["margin", "retention_rate", "discount_rate", "periods"],
            ),
        ],
        figures: &[
            ("margin", "100"),
            ("retention_rate", "0.9"),
            ("discount_rate", "12%"),
            ("periods", "10"),
        ],
    },
    Page {
        metric: "referral",
        inputs: &["customers_referred", "customers_new"],
        results: &[("referral_rate", &["customers_referred", "customers_new"])],
        figures: &[("customers_referred", "30"), ("customers_new", "400")],
    },
    Page {
        metric: "acquisition",
        inputs: &[
            "acquisition_spend",
            "customers_new",
            "cltv",
            "margin",
            "retention_rate",
            "discount_rate",
        ],
        results: &[
            ("cac", &["acquisition_spend", "customers_new"]),
            ("ltv_cac", &["acquisition_spend", "customers_new", "cltv"]),
            (
                "payback_periods",
                &["acquisition_spend", "customers_new", "margin"],
            ),
            ("payback_discounted", &["retention_rate", "discount_rate"]),
        ],
        figures: &[
            ("acquisition_spend", "36000"),
            ("customers_new", "120"),
            ("cltv", "900"),
            ("margin", "50"),
            ("retention_rate", "90%"),
            ("discount_rate", "1%"),
        ],
    },
    Page {
        metric: "repeat-purchase",
        inputs: &[
            "buyers",
            "repeat_buyers",
            "orders",
            "order_revenue",
            "returning_buyers",
            "customers_all",
        ],
        results: &[
            ("repeat_purchase_rate", &["buyers", "repeat_buyers"]),
            ("repeat_purchase_rate.returning", &["returning_buyers"]),
            ("repeat_purchase_rate.of_all", &["customers_all"]),
            ("purchase_frequency", &["buyers", "orders"]),
            ("purchase_frequency.all_customers", &["orders"]),
            ("purchase_value", &["orders", "order_revenue"]),
        ],
        figures: &[
            ("buyers", "640"),
            ("repeat_buyers", "410"),
            ("orders", "2480"),
            ("order_revenue", "10416"),
            ("returning_buyers", "522"),
            ("customers_all", "1150"),
        ],
    },
    Page {
        metric: "effort",
        inputs: &[
            "effort_1", "effort_2", "effort_3", "effort_4", "effort_5", "effort_6", "effort_7",
        ],
        results: &[
            (
                "ces",
                &[
                    "effort_1", "effort_2", "effort_3", "effort_4", "effort_5", "effort_6",
                    "effort_7",
                ],
            ),
            ("ces.top", &["effort_4", "effort_6"]),
            ("ces.net", &["effort_1", "effort_7"]),
        ],
        figures: &[
            ("effort_1", "100"),
            ("effort_2", "170"),
            ("effort_3", "130"),
            ("effort_4", "140"),
            ("effort_5", "190"),
            ("effort_6", "150"),
            ("effort_7", "120"),
        ],
    },
    Page {
        metric: "revenue-retention",
        inputs: &[
            "revenue_start",
            "revenue_churned",
            "revenue_contraction",
            "revenue_expansion",
            "revenue_new",
        ],
        results: &[
            (
                "nrr",
                &[
                    "revenue_start",
                    "revenue_churned",
                    "revenue_contraction",
                    "revenue_expansion",
                ],
            ),
            ("nrr.bridge", &["revenue_new"]),
            ("nrr.survivors", &["revenue_expansion"]),
            (
                "grr",
                &["revenue_start", "revenue_churned", "revenue_contraction"],
            ),
            ("revenue_churn_rate", &["revenue_churned"]),
            (
                "quick_ratio",
                &["revenue_churned", "revenue_expansion", "revenue_new"],
            ),
        ],
        figures: &[
            ("revenue_start", "100000"),
            ("revenue_churned", "8000"),
            ("revenue_contraction", "3000"),
            ("revenue_expansion", "16000"),
            ("revenue_new", "25000"),
        ],
    },
    Page {
        metric: "budget",
        inputs: &[
            "acquisition_spend",
            "customers_new",
            "keeping_spend",
            "customers_saved",
            "retention_share",
            "doubling_gain",
            "customers_kept",
        ],
        results: &[
            ("customers_gained", &["customers_new", "customers_saved"]),
            ("gain_change", &["customers_saved"]),
            ("next_spend_ratio", &["retention_share", "doubling_gain"]),
            ("won_saved_ratio", &["acquisition_spend", "customers_saved"]),
            ("won_saved_ratio.per_kept", &["customers_kept"]),
            ("break_even_saved", &["keeping_spend"]),
            ("break_even_share", &["customers_kept"]),
        ],
        figures: &[
            ("acquisition_spend", "46500"),
            ("customers_new", "620"),
            ("keeping_spend", "31500"),
            ("customers_saved", "210"),
            ("retention_share", "20%"),
            ("doubling_gain", "50%"),
            ("customers_kept", "2100"),
        ],
    },
    Page {
        metric: "programme",
        inputs: &[
            "points_issued",
            "points_redeemed",
            "points_expired",
            "programme_margin",
            "programme_cost",
            "programme_revenue",
        ],
        results: &[
            ("redemption_rate", &["points_issued", "points_redeemed"]),
            ("breakage_rate", &["points_expired"]),
            ("breakage_rate.with_live", &["points_redeemed"]),
            ("programme_roi", &["programme_margin", "programme_cost"]),
            ("programme_roi.on_revenue", &["programme_revenue"]),
        ],
        figures: &[
            ("points_issued", "1800000"),
            ("points_redeemed", "1062000"),
            ("points_expired", "243000"),
            ("programme_margin", "78000"),
            ("programme_cost", "100000"),
            ("programme_revenue", "520000"),
        ],
    },
    Page {
        metric: "growth",
        inputs: &[
            "customers_start",
            "customers_new",
            "churn_rate",
            "periods_ahead",
        ],
        results: &[
            (
                "customers_after",
                &[
                    "customers_start",
                    "customers_new",
                    "churn_rate",
                    "periods_ahead",
                ],
            ),
            (
                "customers_after.straight",
                &["customers_start", "periods_ahead"],
            ),
            ("customers_ceiling", &["customers_new", "churn_rate"]),
            ("half_life", &["churn_rate"]),
        ],
        figures: &[
            ("customers_start", "1000"),
            ("customers_new", "100"),
            ("churn_rate", "5%"),
            ("periods_ahead", "12"),
        ],
    },
    Page {
        metric: "virality",
        inputs: &["invitations", "invite_conversion", "rounds"],
        results: &[
            ("k_factor", &["invitations", "invite_conversion"]),
            ("viral_growth", &["invitations", "rounds"]),
            ("viral_growth.newest", &["rounds"]),
        ],
        figures: &[
            ("invitations", "5"),
            ("invite_conversion", "15%"),
            ("rounds", "6"),
        ],
    },
    Page {
        metric: "earned-growth",
        inputs: &["nrr", "earned_new", "growth_total"],
        results: &[
            ("earned_growth", &["nrr", "earned_new"]),
            ("earned_growth_ratio", &["growth_total"]),
        ],
        figures: &[
            ("nrr", "85%"),
            ("earned_new", "25%"),
            ("growth_total", "30%"),
        ],
    },
];

impl Page {
    /// The page without a figure.
    pub fn empty(&self) -> String {
        link(self.metric, [])
    }

    /// The page with a figure for everything.
    pub fn full(&self) -> String {
        link(self.metric, self.figures.iter().copied())
    }

    /// The page with text in its first field that isn't a number.
    pub fn wrong(&self) -> String {
        link(self.metric, [(self.inputs[0], "many")])
    }

    pub fn main_result(&self) -> &'static str {
        self.results[0].0
    }

    /// The figure of that variable in inner units.
    pub fn figure(&self, variable: &str) -> f64 {
        let figure = self.figures.iter().find(|(id, _)| *id == variable);
        let (_, figure) = figure.expect("every variable has a figure");
        let number = |digits: &str| -> f64 { digits.parse().expect("a plain number") };
        match figure.strip_suffix('%') {
            Some(percent) => number(percent) / 100.0,
            None => number(figure),
        }
    }
}

/// The link to the page of a metric with these figures, including percent signs.
pub fn link<'a>(metric: &str, figures: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let figures = figures.into_iter();
    let query: Vec<String> = figures
        .map(|(key, value)| format!("{key}={value}"))
        .collect();
    let mark = if query.is_empty() { "" } else { "?" };
    format!("#/metrics/{metric}{mark}{}", query.join("&"))
}

/// Results that are shares, for which a field accepts percentages.
pub fn is_share(result: &str) -> bool {
    [
        "retention_rate",
        "churn_rate",
        "csat",
        "referral_rate",
        "repeat_purchase_rate",
        "nrr",
        "grr",
        "revenue_churn_rate",
        "redemption_rate",
        "breakage_rate",
        "programme_roi",
        "earned_growth",
        "earned_growth_ratio",
    ]
    .iter()
    .any(|share| result.split('.').next() == Some(share))
}

//! The pages of the public contract, written down independently: what the program says about itself
//! isn't used.

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

pub const PAGES: [Page; 8] = [
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

/// The link to the page of a metric with these figures, percent signs and all.
pub fn link<'a>(metric: &str, figures: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let figures = figures.into_iter();
    let query: Vec<String> = figures
        .map(|(key, value)| format!("{key}={value}"))
        .collect();
    let mark = if query.is_empty() { "" } else { "?" };
    format!("#/metrics/{metric}{mark}{}", query.join("&"))
}

/// Results that are shares: a field takes them as percentages.
pub fn is_share(result: &str) -> bool {
    ["retention_rate", "churn_rate", "csat", "referral_rate"]
        .iter()
        .any(|share| result.split('.').next() == Some(share))
}

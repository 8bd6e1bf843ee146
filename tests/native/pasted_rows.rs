//! Rows of labels and figures that are pasted into a field.

use loyalty_lab::calculation::pasted_cells::{LabelledRows, Labels, read_rows};
use loyalty_lab::formula::period::{Period, PeriodLaw};
use loyalty_lab::formula::variable::Variable;
use loyalty_lab::words::language::Language;
use loyalty_lab::workspace::slot::Slot;

const RETENTION: [&str; 3] = ["customers_start", "customers_end", "customers_new"];
const VALUE: [&str; 4] = [
    "purchase_value",
    "purchase_frequency",
    "customer_lifespan",
    "gross_margin",
];

fn label(variable: Variable, period: Option<Period>) -> String {
    let label = match variable.id {
        "customers_start" => "Customers at the start",
        "customers_end" => "Customers at the end",
        "customers_new" => "New customers",
        "purchase_value" => "Средний чек",
        "purchase_frequency" => "Покупок за период",
        "customer_lifespan" => "Срок жизни клиента",
        _ => "Валовая маржа",
    };
    let unit = match (variable.per_period, period) {
        (Some(PeriodLaw::Duration), Some(period)) => format!(" ({}s)", period.id()),
        (Some(_), Some(period)) => format!(" (per {})", period.id()),
        _ => String::new(),
    };
    format!("{label}{unit}")
}

fn paste(
    text: &str,
    form: &[&'static str],
    at: &'static str,
    language: Language,
) -> Option<LabelledRows> {
    let form: Vec<Slot> = form.iter().map(|id| Slot::field(id)).collect();
    let labels = Labels {
        of: &label,
        period: Some(Period::Month),
        fold: str::to_lowercase,
    };
    read_rows(text, &form, &Slot::field(at), &labels, language)
}

#[track_caller]
fn assert_rows(read: Option<LabelledRows>, texts: &[(&'static str, &str)], unused: &[&str]) {
    let read = read.expect("labelled rows");
    let expected = texts
        .iter()
        .map(|(id, text)| (Slot::field(id), (*text).into()));
    assert_eq!(read.texts, expected.collect::<Vec<_>>());
    assert_eq!(read.unused, unused);
}

#[test]
fn rows_fill_the_fields_with_their_labels() {
    let english = |text: &str| paste(text, &RETENTION, "customers_start", Language::English);
    // What the page copies for a spreadsheet: the formula isn't a figure of the form.
    let copied = "Customers at the start\t4820\nCustomers at the end\t5015\nNew customers\t610\nRetention rate\t=(B2-B3)/B1";
    let all = [
        ("customers_start", "4820"),
        ("customers_end", "5015"),
        ("customers_new", "610"),
    ];
    assert_rows(english(copied), &all, &["Retention rate"]);
    // In another order, with a header, a title, other letters, a blank row and a further cell.
    let other = "Our shop\r\nFigure\tValue\r\n\r\nNEW CUSTOMERS:\t\t610\tchecked\r\ncustomers at the start\t4,820\r\n";
    assert_rows(
        english(other),
        &[("customers_new", "610"), ("customers_start", "4,820")],
        &["Our shop", "Figure", "Value", "checked"],
    );
    // A second row with the same label isn't used.
    assert_rows(
        english("New customers\t610\nNew customers\t611"),
        &[("customers_new", "610")],
        &["New customers", "611"],
    );
    // A row alone.
    assert_rows(
        english("New customers\t610"),
        &[("customers_new", "610")],
        &[],
    );
}

#[test]
fn rows_without_known_labels_fill_the_fields_in_order() {
    let read = paste(
        "Name\tValue\nBuyers\t20\nClients\t30\nTotal\t=B2+B3",
        &RETENTION,
        "customers_end",
        Language::English,
    );
    assert_rows(
        read,
        &[("customers_end", "20"), ("customers_new", "30")],
        &["Name", "Value", "Total"],
    );
    let read = paste("a\t1\nb\t2", &RETENTION, "customers_new", Language::English);
    assert_rows(read, &[("customers_new", "1")], &["b", "2"]);
    // Anything else is a table of cells.
    for cells in [
        "4820\t5015",
        "4820\n5015\n610",
        "a\tb",
        "Customers at the start\n4820",
    ] {
        assert_eq!(
            paste(cells, &RETENTION, "customers_start", Language::English),
            None,
            "{cells}"
        );
    }
}

#[test]
fn shares_are_fractions_in_spreadsheets() {
    let russian = |text: &str| paste(text, &VALUE, "purchase_value", Language::Russian);
    let copied = "Средний чек\t12,5\nПокупок за период\t0,25\nСрок жизни клиента\t6\nВаловая маржа\t1\nLTV\t=B1*B2*B3";
    assert_rows(
        russian(copied),
        &[
            ("purchase_value", "12,5"),
            ("purchase_frequency", "0,25"),
            ("customer_lifespan", "6"),
            ("gross_margin", "100"),
        ],
        &["LTV"],
    );
    for (cell, text) in [
        ("0,62", "62"),
        ("0.62", "62"),
        ("62", "62"),
        ("62%", "62%"),
        ("0,8%", "0,8"),
        ("1", "1"),
        ("0", "0"),
    ] {
        assert_rows(
            russian(&format!("Валовая маржа\t{cell}")),
            &[("gross_margin", text)],
            &[],
        );
    }
}

#[test]
fn a_label_can_name_the_period_of_its_figure() {
    let copied =
        "Средний чек\t12.5\nПокупок за период (per month)\t2\nСрок жизни клиента (years)\t3";
    assert_rows(
        paste(copied, &VALUE, "purchase_value", Language::English),
        &[
            ("purchase_value", "12.5"),
            ("purchase_frequency", "2"),
            ("customer_lifespan", "3year"),
        ],
        &[],
    );
    let yearly = "Покупок за период (per year)\t4";
    assert_rows(
        paste(yearly, &VALUE, "purchase_value", Language::English),
        &[("purchase_frequency", "4/year")],
        &[],
    );
}

//! Numbers and dates as the browser's own `Intl` formats them.

use std::cell::RefCell;

use js_sys::{Array, Function, Intl, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// How a number is to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Style {
    /// Grouped, with at most that many decimals.
    Decimal {
        decimals: u8,
    },
    /// With that many significant digits, for what would otherwise round to zero.
    Significant {
        digits: u8,
    },
    /// With a sign unless it is zero.
    Signed {
        decimals: u8,
    },
    /// A fraction as a percentage.
    Percent {
        decimals: u8,
    },
    /// The same three with exactly that many decimals.
    FixedDecimal {
        decimals: u8,
    },
    FixedSigned {
        decimals: u8,
    },
    FixedPercent {
        decimals: u8,
    },
    /// A tiny fraction as a percentage, with that many significant digits.
    PercentSignificant {
        digits: u8,
    },
    /// An amount in that ISO currency.
    Money {
        currency: String,
    },
    /// The same with at most this many decimals, where the usual number would hide something.
    FineMoney {
        currency: String,
        decimals: u8,
    },
    /// A tiny amount, with this many significant digits.
    MoneySignificant {
        currency: String,
        digits: u8,
    },
}

/// The number in that language; plain digits if the browser can't format it (for an unknown currency).
pub fn write(tag: &str, style: &Style, number: f64) -> String {
    FORMATTERS.with_borrow_mut(|formatters| {
        let known = formatters
            .iter()
            .position(|known| known.tag == tag && known.style == *style);
        let place = known.unwrap_or_else(|| {
            formatters.push(Formatter {
                tag: tag.to_owned(),
                style: style.clone(),
                format: formatter(tag, style),
                written: Vec::new(),
            });
            formatters.len() - 1
        });
        formatters[place].write(number)
    })
}

/// The plural category of a number in that language, such as `few`; None if the browser doesn't say.
pub fn plural_form(tag: &str, number: f64) -> Option<&'static str> {
    const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
    let select = |rules: &JsValue| call(rules, "select", &[&number.into()])?.as_string();
    PLURALS.with_borrow_mut(|known| {
        if known.as_ref().is_none_or(|(of, _)| of != tag) {
            *known = Some((tag.to_owned(), create("PluralRules", tag, &[])?));
        }
        let (_, rules) = known.as_ref()?;
        let form = select(rules)?;
        FORMS.into_iter().find(|known| *known == form)
    })
}

/// A date such as `2026-01-05` in that language, in medium length; unchanged if the browser can't format it.
pub fn date(tag: &str, iso: &str) -> String {
    DATES.with_borrow_mut(|dates| {
        let known = dates
            .iter()
            .find(|(known, of, _)| known == tag && of == iso);
        if let Some((.., written)) = known {
            return written.clone();
        }
        let written = format_date(tag, iso, &[("dateStyle", "medium")]);
        if dates.len() == DATES_REMEMBERED {
            dates.remove(0);
        }
        dates.push((tag.to_owned(), iso.to_owned(), written.clone()));
        written
    })
}

/// A date such as `2026-01-05` with the name of its weekday; unchanged if the browser can't format it.
pub fn day_of_week(tag: &str, iso: &str) -> String {
    let parts = [
        ("weekday", "long"),
        ("day", "numeric"),
        ("month", "long"),
        ("year", "numeric"),
    ];
    format_date(tag, iso, &parts)
}

/// A date formatted with those options; unchanged if the browser can't format it.
fn format_date(tag: &str, iso: &str, how: &[(&str, &str)]) -> String {
    let write = || {
        // The date is parsed as midnight in UTC, so it is formatted in UTC.
        let options = [how, &[("timeZone", "UTC")]].concat();
        let moment = js_sys::Date::new(&format!("{iso}T00:00:00Z").into());
        let format = create("DateTimeFormat", tag, &options)?;
        call(&format, "format", &[&moment])?.as_string()
    };
    write().unwrap_or_else(|| iso.to_owned())
}

/// The name of a currency in that language; its code if the browser has no name for it.
pub fn currency_name(tag: &str, code: &str) -> String {
    let options = options(&[("type", "currency".into())]);
    let names = Intl::DisplayNames::new(&Array::of1(&tag.into()), &options);
    names.of(code).map_or_else(|| code.to_owned(), String::from)
}

thread_local! {
    // Creating a formatter costs a hundred times as much as using it.
    static FORMATTERS: RefCell<Vec<Formatter>> = RefCell::default();
    // The plural rules of the latest language.
    static PLURALS: RefCell<Option<(String, JsValue)>> = const { RefCell::new(None) };
    // The latest dates: language, date, text.
    static DATES: RefCell<Vec<(String, String, String)>> = RefCell::default();
}

/// How many dates are remembered.
const DATES_REMEMBERED: usize = 64;

struct Formatter {
    tag: String,
    style: Style,
    format: Option<Function>,
    /// The latest numbers and their texts: a page writes the same figure in several places.
    written: Vec<(f64, String)>,
}

/// How many texts a formatter remembers.
const REMEMBERED: usize = 16;

impl Formatter {
    fn write(&mut self, number: f64) -> String {
        if let Some((_, text)) = self.written.iter().find(|(known, _)| *known == number) {
            return text.clone();
        }
        let written = self
            .format
            .as_ref()
            .and_then(|format| format.call1(&JsValue::UNDEFINED, &number.into()).ok())
            .and_then(|text| text.as_string())
            .unwrap_or_else(|| number.to_string())
            // For some languages, `Intl` uses a hyphen. A real minus sign is as wide as a plus.
            .replace('-', "−");
        if self.written.len() == REMEMBERED {
            self.written.remove(0);
        }
        self.written.push((number, written.clone()));
        written
    }
}

fn formatter(tag: &str, style: &Style) -> Option<Function> {
    let decimals = |count: u8| ("maximumFractionDigits", JsValue::from(count));
    let exactly = |count: u8| {
        [
            ("minimumFractionDigits", JsValue::from(count)),
            decimals(count),
        ]
    };
    let significant = |count: u8| ("maximumSignificantDigits", JsValue::from(count));
    let percent = ("style", JsValue::from("percent"));
    let sign = ("signDisplay", JsValue::from("exceptZero"));
    let money = |currency: &str| {
        [
            ("style", JsValue::from("currency")),
            ("currency", JsValue::from(currency)),
        ]
    };
    let options = match style {
        Style::Decimal { decimals: count } => options(&[decimals(*count)]),
        Style::Significant { digits } => options(&[significant(*digits)]),
        Style::Signed { decimals: count } => options(&[decimals(*count), sign]),
        Style::Percent { decimals: count } => options(&[percent, decimals(*count)]),
        Style::FixedDecimal { decimals } => options(&exactly(*decimals)),
        Style::FixedSigned { decimals } => options(&[&exactly(*decimals)[..], &[sign]].concat()),
        Style::FixedPercent { decimals } => {
            options(&[&exactly(*decimals)[..], &[percent]].concat())
        }
        Style::PercentSignificant { digits } => options(&[percent, significant(*digits)]),
        Style::Money { currency } => options(&money(currency)),
        Style::FineMoney {
            currency,
            decimals: count,
        } => options(&[&money(currency)[..], &[decimals(*count)]].concat()),
        Style::MoneySignificant { currency, digits } => {
            options(&[&money(currency)[..], &[significant(*digits)]].concat())
        }
    };
    let format = Reflect::get(&construct("NumberFormat", tag, &options)?, &"format".into()).ok()?;
    format.dyn_into().ok()
}

/// `new Intl.<kind>(tag, options)`; None if the browser lacks it or refuses.
pub(super) fn create(kind: &str, tag: &str, texts: &[(&str, &str)]) -> Option<JsValue> {
    let texts: Vec<(&str, JsValue)> = texts
        .iter()
        .map(|(name, text)| (*name, (*text).into()))
        .collect();
    construct(kind, tag, &options(&texts))
}

/// `new Intl.NumberFormat` throws on an unknown currency, which only `construct` reports.
fn construct(kind: &str, tag: &str, options: &Object) -> Option<JsValue> {
    let constructor = Reflect::get(&intl()?, &kind.into()).ok()?;
    let constructor = constructor.dyn_into::<Function>().ok()?;
    // Our English uses British dates and weeks.
    let is_of_days = matches!(kind, "DateTimeFormat" | "Locale");
    let tag = if is_of_days && tag == "en" {
        "en-GB"
    } else {
        tag
    };
    Reflect::construct(&constructor, &Array::of2(&tag.into(), options)).ok()
}

/// The return value of a method; None if the method is missing or throws.
pub(super) fn call(object: &JsValue, method: &str, arguments: &[&JsValue]) -> Option<JsValue> {
    let method = Reflect::get(object, &method.into()).ok()?;
    let arguments: Array = arguments.iter().copied().collect();
    method
        .dyn_into::<Function>()
        .ok()?
        .apply(object, &arguments)
        .ok()
}

/// `Intl` itself.
pub(super) fn intl() -> Option<JsValue> {
    Reflect::get(&js_sys::global(), &"Intl".into())
        .ok()
        .filter(JsValue::is_object)
}

fn options(entries: &[(&str, JsValue)]) -> Object {
    let object = Object::new();
    for (name, value) in entries {
        // Setting a property of a fresh plain object cannot fail.
        let _ = Reflect::set(&object, &(*name).into(), value);
    }
    object
}

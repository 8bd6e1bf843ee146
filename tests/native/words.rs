//! The English messages: none missing, none unused, each with arguments that the page can supply.

use std::collections::{BTreeMap, BTreeSet};

use crate::cultures::cultures_keys;
use crate::evidence::{evidence_arguments, evidence_keys};
use crate::evidence_pages::evidence_pages_keys;
use crate::guides::guide_keys;
use crate::lab::lab_keys;
use crate::make::variables;
use crate::plan_page::plan_page_keys;
use crate::source::files;
use crate::strategies::strategies_keys;
use crate::workshop::{workshop_arguments, workshop_keys};

use loyalty_lab::calculation::answers_needed::NoPlan;
use loyalty_lab::calculation::better_spend::Better;
use loyalty_lab::calculation::doubt::Doubt;
use loyalty_lab::calculation::input::{Content, read_field};
use loyalty_lab::formula::evaluate::{Problem, Values};
use loyalty_lab::formula::period::Period;
use loyalty_lab::formula::spreadsheet::Notation;
use loyalty_lab::guides::dimensions::dimensions;
use loyalty_lab::links::query::Fault;
use loyalty_lab::metrics;
use loyalty_lab::metrics::chart_spec::ChartSpec;
use loyalty_lab::metrics::metric::{Metric, Source};
use loyalty_lab::words::language::Language;
use loyalty_lab::words::messages::Messages;
use loyalty_lab::workspace::saved_form::FileProblem;

/// All of English, joined as in the build.
fn file() -> String {
    let parts: Vec<String> = files("ftl")
        .into_iter()
        .filter(|file| file.path.starts_with("words/en/"))
        .map(|file| file.text)
        .collect();
    parts.join("\n")
}

pub fn messages(language: Language) -> Messages {
    Messages::parse(language, file()).unwrap_or_else(|broken| panic!("{broken:?}"))
}

/// Every key with its pattern as written.
pub fn patterns() -> BTreeMap<String, String> {
    patterns_of(&file())
}

/// The same for one file.
pub fn patterns_of(text: &str) -> BTreeMap<String, String> {
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    let mut last = None;
    for line in text.lines() {
        let is_key = line.starts_with(|c: char| c.is_ascii_alphabetic());
        if let Some((key, value)) = line.split_once(" =").filter(|_| is_key) {
            found.insert(key.to_owned(), value.to_owned());
            last = Some(key.to_owned());
        } else if line.starts_with(' ')
            && let Some(pattern) = last.as_ref().and_then(|key| found.get_mut(key))
        {
            pattern.push('\n');
            pattern.push_str(line);
        }
    }
    found
}

/// The names of the arguments in a pattern.
pub fn arguments_of(pattern: &str) -> BTreeSet<String> {
    let names = pattern.split('$').skip(1);
    names
        .map(|name| {
            name.chars()
                .take_while(|c| c.is_ascii_alphanumeric() || "_-".contains(*c))
                .collect()
        })
        .collect()
}

/// Where a problem can be shown, and which arguments its message can use there.
fn problem_codes() -> BTreeMap<&'static str, &'static [&'static str]> {
    let mut codes: BTreeMap<&'static str, &'static [&'static str]> = BTreeMap::new();
    for (code, _) in check_codes() {
        codes.insert(code, &[]);
    }
    for problem in [
        Problem::ZeroDenominator,
        Problem::NeverReached { at: None },
        Problem::TooLarge,
    ] {
        codes.insert(problem.code(), &[]);
    }
    for code in reading_codes() {
        codes.insert(code, &["label"]);
    }
    let of_links = [
        Fault::UnknownKey,
        Fault::Repeated,
        Fault::NoValue,
        Fault::BadEscape,
        Fault::CannotSolve,
        Fault::BadSetting,
        Fault::Unused,
        Fault::Comma,
        Fault::More,
    ];
    for fault in of_links {
        codes.insert(fault(String::new()).code(), &["quoted"]);
    }
    for code in ["link_unknown_language", "unknown_page"] {
        codes.insert(code, &["quoted"]);
    }
    for unreadable in [
        FileProblem::NotOurs,
        FileProblem::TooNew,
        FileProblem::Unchecked,
    ] {
        codes.insert(unreadable.code(), &[]);
    }
    for code in [
        "file_unreadable",
        "storage_blocked",
        "storage_not_kept",
        "part_unreachable",
        "part_outdated",
        "style_unreachable",
        "chart_not_saved",
        "print_refused",
        "full_screen_refused",
    ] {
        codes.insert(code, &[]);
    }
    codes.insert("storage_damaged", &["count"]);
    codes.insert("shares_not_100", &["sum"]);
    for no_plan in [NoPlan::NotAboveZero, NoPlan::BeyondScale, NoPlan::TooFine] {
        codes.insert(no_plan.code(), &["label"]);
    }
    codes
}

/// The codes of all checks, with the variables at which they are shown.
fn check_codes() -> BTreeSet<(&'static str, &'static str)> {
    let mut codes = BTreeSet::new();
    for metric in metrics::all() {
        let all = metric
            .inputs
            .iter()
            .fold(Values::default(), |values, input| values.with(*input, 1.0));
        for definition in &metric.definitions {
            for values in [&Values::default(), &all] {
                codes.extend(
                    definition
                        .checks(values)
                        .map(|check| (check.code, check.at.id)),
                );
            }
        }
    }
    codes
}

/// The codes with which a field can refuse a text, found by trying.
fn reading_codes() -> BTreeSet<&'static str> {
    let long = "1".repeat(2000);
    let texts = [
        "x",
        "1.2.3",
        &long,
        "1.5",
        "-1",
        "101",
        "-101",
        "5 %",
        "5 €",
        "9007199254740993",
        "1e1",
        "9000000000000000000",
        "4/year",
    ];
    let mut codes = BTreeSet::new();
    for variable in variables() {
        for text in texts {
            if let Content::Wrong(wrong) = read_field(variable, text, Language::English, None).0 {
                codes.insert(wrong.problem.code());
            }
        }
    }
    assert!(codes.len() >= 10, "{codes:?}");
    codes
}

/// Keys that the catalogue and the problem codes need.
fn required() -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    let mut add = |key: String| {
        keys.insert(key);
    };
    // The build writes it into the manifests.
    add("app-description".to_owned());
    for better in [Better::Keeping, Better::Winning, Better::Neither] {
        add(format!("better-spend-{}", better.code()));
    }
    for notation in Notation::ALL {
        add(format!("notation-{}", notation.id()));
    }
    for verdict in ["chance", "close", "seen"] {
        add(format!("real-{verdict}"));
    }
    for way in ["guides", "cultures", "plan", "myths", "lab", "workshop"] {
        add(format!("nav-{way}"));
        add(format!("home-{way}"));
    }
    for (group, _) in metrics::GROUPS {
        add(format!("group-{}", group.id()));
    }
    for variable in variables() {
        let id = variable.id.replace('.', "-");
        add(format!("variable-{id}"));
        add(format!("variable-{id}-hint"));
    }
    for metric in metrics::all() {
        for part in [
            "",
            "-short",
            "-question",
            "-meaning",
            "-about",
            "-unit",
            "-undefined",
            "-sentence",
            "-copy",
        ] {
            add(format!("metric-{}{part}", metric.id));
        }
        add(format!("picture-{}", metric.id));
        for definition in &metric.definitions {
            add(format!("definition-{}", definition.id.replace('.', "-")));
            if let Some(variable) = definition.feeds().filter(|_| definition.is_better()) {
                add(format!("variable-{}-better", variable.id));
            }
        }
        for case in &metric.cases {
            add(format!("case-{}-{}", metric.id, case.id));
        }
        for id in picture_ids(metric) {
            add(id);
        }
        for source in &metric.sources {
            match source {
                Source::Guide(item) => {
                    add(format!("source-guide-{}", item.split('.').next().unwrap()))
                }
                Source::Literature(key) => add(format!("source-{key}")),
            }
        }
    }
    for code in problem_codes().keys() {
        add(format!("problem-{code}"));
    }
    for period in Period::ALL {
        for root in ["period", "per", "periods", "in", "during"] {
            add(format!("{root}-{}", period.id()));
        }
    }
    for doubt in [Doubt::Frequency, Doubt::Lifespan, Doubt::Discount] {
        add(format!("doubt-{}", doubt.code()));
    }
    keys.extend(cultures_keys());
    keys.extend(guide_keys());
    keys.extend(evidence_keys());
    keys.extend(evidence_pages_keys());
    keys.extend(strategies_keys());
    keys.extend(plan_page_keys());
    keys.extend(lab_keys());
    keys.extend(workshop_keys());
    keys
}

/// The keys of the bars and parts of a metric's charts.
fn picture_ids(metric: &Metric) -> Vec<String> {
    let mut keys = Vec::new();
    for chart in &metric.charts {
        let parts = match chart {
            ChartSpec::Bars(bars) => {
                keys.extend(bars.iter().map(|bar| format!("bar-{}", bar.id)));
                bars.iter().flat_map(|bar| &bar.parts).collect()
            }
            ChartSpec::Score { parts, .. } => parts.iter().collect(),
            ChartSpec::Payments { .. } => vec![],
            ChartSpec::Curve {
                over,
                lines,
                ceiling,
            } => {
                keys.push(format!("curve-after-{}", over.id));
                let with_ceiling = ceiling.as_ref().map(|_| over.id);
                keys.extend(with_ceiling.map(|id| format!("curve-ceiling-{id}")));
                lines.iter().collect()
            }
        };
        keys.extend(parts.iter().map(|part| format!("part-{}", part.id)));
    }
    keys
}

/// Optional keys, which the page looks up only if they exist.
fn optional() -> BTreeSet<String> {
    let definitions = metrics::all().iter().flat_map(|metric| &metric.definitions);
    let reasons =
        definitions.map(|definition| format!("definition-{}-why", definition.id.replace('.', "-")));
    let at_fields = check_codes()
        .into_iter()
        .map(|(code, variable)| format!("problem-{code}-{variable}"));
    let kinds = ["count", "money", "share", "points", "ratio", "duration"];
    let at_kinds = reading_codes()
        .into_iter()
        .flat_map(|code| kinds.map(|kind| format!("problem-{code}-{kind}")));
    // The guides that no metric quotes yet.
    let guides = (0..5).map(|number| format!("source-guide-g{number}"));
    let of_house = dimensions()
        .iter()
        .map(|dimension| format!("dimension-{}-house", dimension.id));
    // A separate sentence for when an optional figure is given.
    let richer = metrics::all().iter().flat_map(|metric| {
        let optional = metric
            .inputs
            .iter()
            .filter(|input| metric.is_optional(**input));
        optional.flat_map(|input| {
            ["sentence", "copy"].map(|part| format!("metric-{}-{part}-{}", metric.id, input.id))
        })
    });
    reasons
        .chain(richer)
        .chain(of_house)
        .chain(at_fields)
        .chain(at_kinds)
        .chain(guides)
        .collect()
}

#[test]
fn the_files_can_be_read() {
    let messages = messages(Language::English);
    for key in patterns().keys() {
        assert!(messages.has(key), "{key}");
    }
    assert!(patterns().len() > 250, "{} keys", patterns().len());
}

#[test]
fn no_key_is_missing() {
    let messages = messages(Language::English);
    let missing: Vec<String> = required()
        .into_iter()
        .filter(|key| !messages.has(key))
        .collect();
    assert!(missing.is_empty(), "{missing:#?}");
    let asked: BTreeSet<String> = files("rs")
        .iter()
        .filter(|file| ["ui", "pages", "app"].contains(&file.room()))
        .flat_map(|file| asked_for(&file.code()))
        .collect();
    assert!(asked.len() > 50, "{asked:?}");
    let missing: Vec<&String> = asked.iter().filter(|key| !messages.has(key)).collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

/// The keys that code uses as literals: `text("…")` and `with("…"`.
fn asked_for(code: &str) -> Vec<String> {
    let heads = ["text(\"", "with(\""];
    let after = heads.iter().flat_map(|head| {
        code.match_indices(head)
            .map(|(at, _)| &code[at + head.len()..])
    });
    after
        .filter_map(|rest| rest.split('"').next())
        .filter(|key| !key.is_empty())
        .map(str::to_owned)
        .collect()
}

#[test]
fn no_key_is_unused() {
    let literals: BTreeSet<String> = files("rs")
        .iter()
        .flat_map(|file| file.literals())
        .collect();
    let (required, optional) = (required(), optional());
    let is_used =
        |key: &String| literals.contains(key) || required.contains(key) || optional.contains(key);
    let unused: Vec<String> = patterns().into_keys().filter(|key| !is_used(key)).collect();
    assert!(unused.is_empty(), "{unused:#?}");
}

/// The arguments that the page can pass to a metric's sentences: inputs, results by the last part
/// of their ids, and the metric's further figures.
pub fn names_of(metric: &Metric) -> BTreeSet<String> {
    let inputs = metric.inputs.iter().map(|input| input.id);
    let results = metric
        .definitions
        .iter()
        .filter_map(|definition| definition.id.rsplit('.').next());
    let mentions = metric.mentions.iter().map(|(variable, _)| variable.id);
    inputs
        .chain(results)
        .chain(mentions)
        .chain(["per"])
        .map(str::to_owned)
        .collect()
}

#[test]
fn messages_speak_of_what_they_are_given() {
    let literals: BTreeSet<String> = files("rs")
        .iter()
        .filter(|file| ["ui", "pages", "app"].contains(&file.room()))
        .flat_map(|file| file.literals())
        .collect();
    let codes = problem_codes();
    for (key, pattern) in patterns() {
        let used = arguments_of(&pattern);
        let sentence = metrics::all().iter().find(|metric| {
            let id = metric.id;
            [
                format!("metric-{id}-sentence"),
                format!("metric-{id}-copy"),
                format!("picture-{id}"),
            ]
            .iter()
            .any(|own| key == *own || key.starts_with(&format!("{own}-customers_")))
        });
        let problem = codes.iter().find(|(code, _)| {
            key.strip_prefix("problem-")
                .is_some_and(|rest| rest == **code || rest.starts_with(&format!("{code}-")))
        });
        let given: BTreeSet<String> = match (sentence, problem) {
            (Some(metric), _) => names_of(metric),
            (None, Some((_, names))) => names.iter().map(|name| (*name).to_owned()).collect(),
            _ if key.starts_with("part-") => BTreeSet::from(["amount".to_owned()]),
            _ if key.starts_with("source-guide-") => BTreeSet::from(["item".to_owned()]),
            _ if is_bare(&key) => BTreeSet::new(),
            _ => evidence_arguments(&key)
                .or_else(|| workshop_arguments(&key))
                .unwrap_or_else(|| literals.clone()),
        };
        let foreign: Vec<&String> = used.difference(&given).collect();
        assert!(
            foreign.is_empty(),
            "{key} speaks of {foreign:?}, which it is not given"
        );
    }
}

/// Names and explanations, which the page uses without arguments.
fn is_bare(key: &str) -> bool {
    [
        "variable-",
        "metric-",
        "definition-",
        "case-",
        "bar-",
        "source-",
        "theme-",
        "item-",
        "culture-",
        "dimension-",
        "position-",
        "adaptation-",
    ]
    .iter()
    .any(|head| key.starts_with(head))
}

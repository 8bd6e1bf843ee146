//! The checklists: the notes on items, the filters, and the exported files.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use loyalty_lab::calculation::checklist::notes;
use loyalty_lab::export::csv_markdown::{ExportGroup, ExportItem, Handout, neutralize, write_csv};
use loyalty_lab::formula::spreadsheet::Notation;
use loyalty_lab::guides::rules::checklist::{ItemRow, Noted, Notes, Progress, Scope, list_rows};
use loyalty_lab::guides::rules::filter::{Filter, Order, is_date, select};
use loyalty_lab::guides::rules::fitting_items::items_for_situation;
use loyalty_lab::guides::rules::item_state::ItemState;
use loyalty_lab::guides::rules::search::{Search, SearchText, content_words, searched_keys};
use loyalty_lab::guides::situations::SITUATIONS;
use loyalty_lab::guides::theme::{Degree, Horizon};
use loyalty_lab::guides::themes::{self, themes};
use loyalty_lab::guides::topics::{TOPICS, topics_of};
use loyalty_lab::guides::{aims, guide_of};
use loyalty_lab::links::entry_page::{find_item, page_of_item};
use loyalty_lab::links::page::Page;
use loyalty_lab::words::language::Language;
use loyalty_lab::workspace::action::Action;
use loyalty_lab::workspace::record_fields::ItemField;
use loyalty_lab::workspace::records;
use loyalty_lab::workspace::state::Workspace;

use crate::voice::messages;

/// The message keys that the checklist pages assemble.
pub fn strategies_keys() -> BTreeSet<String> {
    let states = ItemState::ALL.map(|state| format!("checklist-state-{}", state.id()));
    let orders = Order::ALL.map(|order| format!("checklist-order-{}", order.id()));
    let guides = (0..5).map(|number| format!("checklist-guide-g{number}"));
    let levels = Degree::ALL.map(|level| format!("level-{}", level.id()));
    let horizons = Horizon::ALL.map(|horizon| format!("horizon-{}", horizon.id()));
    let made = states.into_iter().chain(orders).chain(guides);
    let situations = SITUATIONS
        .iter()
        .map(|situation| format!("situation-{}", situation.id));
    let topics = TOPICS.iter().map(|topic| format!("topic-{}", topic.id));
    let chosen = made.chain(levels).chain(horizons);
    chosen.chain(situations).chain(topics).collect()
}

fn all<'a>(notes: &Notes<'a>) -> Vec<ItemRow<'a>> {
    list_rows(Scope::All, notes)
}

/// A search in those texts.
fn search(texts: &[SearchText]) -> Search<'_> {
    Search {
        texts,
        fillers: "the my",
        fold: str::to_lowercase,
    }
}

/// The ids of the items shown.
fn shown(
    rows: &[ItemRow],
    texts: &[SearchText],
    filter: &Filter,
    order: Order,
) -> Vec<&'static str> {
    let found = select(rows, search(texts), filter, order);
    found
        .places
        .into_iter()
        .map(|place| rows[place].item.id)
        .collect()
}

/// The notes with these texts, by names such as `pers-interface/state`.
fn noted<'a>(lines: &[(&'a str, &'a str)]) -> Notes<'a> {
    let mut notes = Notes::default();
    for (name, text) in lines {
        let (item, field) = name.split_once('/').unwrap();
        let noted = notes.note(item);
        match field {
            "state" => noted.state = text,
            "note" => noted.note = text,
            "owner" => noted.owner = text,
            "date" => noted.date = text,
            other => panic!("{other}"),
        }
    }
    notes
}

#[test]
fn metrics_lead_to_the_items_that_name_them() {
    for metric in loyalty_lab::metrics::IDS {
        if aims::aim(metric).is_some() {
            assert!(
                !list_rows(Scope::Metric(metric), &Notes::default()).is_empty(),
                "{metric}"
            );
        }
    }
}

#[test]
fn what_is_noted_is_read_by_the_names_under_which_it_is_kept() {
    let item = "pers-interface";
    let texts = [
        (ItemField::State, "doing"),
        (ItemField::Note, "a note"),
        (ItemField::Owner, "Ana"),
        (ItemField::Date, "2026-11-23"),
        (ItemField::Chosen, "1"),
    ];
    let texts = texts.map(|(field, text)| (records::item("", item, field), text.into()));
    let fill = Action::Fill {
        texts: texts.to_vec(),
    };
    let workspace = Workspace::default().after(fill, 1, "");
    let notes = notes(&workspace, "");
    let noted = notes.on(item);
    let hoped = Noted {
        state: "doing",
        note: "a note",
        owner: "Ana",
        date: "2026-11-23",
        chosen: true,
    };
    assert_eq!(noted, hoped);
    assert_eq!(noted.state(), ItemState::Doing);
    assert_eq!(notes.on("pers-recommend"), Noted::default());
}

#[test]
fn states_are_read_and_counted() {
    for state in ItemState::ALL {
        assert_eq!(ItemState::parse(state.text()), Some(state));
    }
    assert_eq!(ItemState::parse("banana"), None);
    let progress = Progress::count(
        [
            ItemState::Done,
            ItemState::Open,
            ItemState::NotForUs,
            ItemState::Doing,
            ItemState::Done,
        ]
        .into_iter(),
    );
    assert_eq!(
        (progress.done, progress.doing, progress.not_for_us),
        (2, 1, 1)
    );
    assert_eq!((progress.all, progress.to_do()), (5, 4));
}

#[test]
fn without_a_filter_the_order_is_the_guides_own() {
    let rows = all(&Notes::default());
    let ids: Vec<&str> = themes()
        .iter()
        .flat_map(|theme| theme.items)
        .map(|item| item.id)
        .collect();
    assert_eq!(ids.len(), 164);
    assert_eq!(shown(&rows, &[], &Filter::default(), Order::Guides), ids);
    for order in Order::ALL {
        let mut ordered = shown(&rows, &[], &Filter::default(), order);
        assert_eq!(Order::parse(order.id()), order);
        ordered.sort_unstable();
        ordered.dedup();
        assert_eq!(ordered.len(), 164, "{order:?} loses something");
    }
}

#[test]
fn each_filter_keeps_what_fits_and_nothing_else() {
    let lines = [
        ("pers-interface/state", "done"),
        ("pers-recommend/state", "banana"),
    ];
    let notes = noted(&lines);
    let rows = all(&notes);
    let kept = |filter: Filter| {
        let places = select(&rows, search(&[]), &filter, Order::Guides).places;
        assert!(
            !places.is_empty() && places.len() < rows.len(),
            "{filter:?}"
        );
        places
    };
    let count = |fits: &dyn Fn(&ItemRow) -> bool| rows.iter().filter(|row| fits(row)).count();
    let filter = || Filter::default();
    let metric = kept(Filter {
        metric: "nps".into(),
        ..filter()
    });
    assert_eq!(
        metric.len(),
        count(&|row| row.item.metrics.contains(&"nps"))
    );
    let effort = kept(Filter {
        effort: "low".into(),
        ..filter()
    });
    assert!(
        effort
            .iter()
            .all(|place| rows[*place].rating().unwrap().effort == Degree::Low)
    );
    let horizon = kept(Filter {
        horizon: "long".into(),
        ..filter()
    });
    assert!(
        horizon
            .iter()
            .all(|place| rows[*place].rating().unwrap().horizon.id() == "long")
    );
    let guide = kept(Filter {
        guide: "g3".into(),
        ..filter()
    });
    let of_guide = |row: &ItemRow| {
        row.item
            .sources
            .iter()
            .any(|source| guide_of(source) == "g3")
    };
    assert_eq!(guide.len(), count(&of_guide));
    let done = kept(Filter {
        state: "done".into(),
        ..filter()
    });
    assert_eq!(
        done.iter()
            .map(|place| rows[*place].item.id)
            .collect::<Vec<_>>(),
        ["pers-interface"]
    );
    // A string that isn't a state counts as open, so that no item is lost.
    let open = select(
        &rows,
        search(&[]),
        &Filter {
            state: "open".into(),
            ..filter()
        },
        Order::Guides,
    );
    assert_eq!(open.places.len(), 163);
    let both = Filter {
        metric: "nps".into(),
        guide: "g3".into(),
        ..filter()
    };
    let both = select(&rows, search(&[]), &both, Order::Guides).places;
    assert!(
        both.iter()
            .all(|place| metric.contains(place) && guide.contains(place))
    );
}

#[test]
fn words_are_searched_for_in_items_and_notes() {
    let lines = [
        ("pers-interface/owner", "Ana Petrova"),
        ("pers-recommend/note", "Ask the SHOP"),
    ];
    let notes = noted(&lines);
    let rows = all(&notes);
    let words: Vec<SearchText> = rows
        .iter()
        .map(|row| SearchText::new(format!("text of {}", row.item.id)))
        .collect();
    let sought = |text: &str| {
        let filter = Filter {
            words: text.into(),
            ..Filter::default()
        };
        shown(&rows, &words, &filter, Order::Guides)
    };
    assert_eq!(sought("PETROVA"), ["pers-interface"]);
    assert_eq!(sought("shop ask"), ["pers-recommend"]);
    assert_eq!(sought("text petrova"), ["pers-interface"]);
    assert_eq!(sought("my petrova"), ["pers-interface"]);
    assert_eq!(sought("absent"), [""; 0]);
    assert_eq!(sought("   ").len(), 164);
    // No item has both words, so those that have one of them are shown, and it is said.
    assert_eq!(sought("petrova shop"), ["pers-recommend", "pers-interface"]);
    let some = Filter {
        words: "petrova shop".into(),
        ..Filter::default()
    };
    let found = select(&rows, search(&words), &some, Order::Guides);
    assert!(found.is_partial);
}

/// What users type, in forms that the guides don't use.
const TYPED: [(Language, &[&str]); 5] = [
    (
        Language::English,
        &[
            "cancel",
            "canceled",
            "canceling",
            "cancelation",
            "cancelling my subscription",
            "refunding",
            "unsubscribing",
            "freeze account",
            "downgrade",
            "annual subscription",
        ],
    ),
    (
        Language::Bulgarian,
        &[
            "онбординг",
            "пауза",
            "отмяна",
            "рефунд",
            "върнете парите",
            "годишен абонамент",
        ],
    ),
    (
        Language::Slovenian,
        &[
            "onboarding",
            "odpovedati",
            "letna naročnina",
            "pavza",
            "vračilo denarja",
        ],
    ),
    (
        Language::Lithuanian,
        &[
            "atšaukia",
            "nutraukti sutartį",
            "metinė prenumerata",
            "onboarding",
            "pauzė",
            "grąžinti pinigus",
        ],
    ),
    (
        Language::Russian,
        &[
            "онбординг",
            "пауза",
            "отменить подписку",
            "подписку",
            "подписок",
            "годовую",
            "годовая подписка",
            "возврат денег",
        ],
    ),
];

/// What the words find in the language of these messages.
fn searched<'a>(
    rows: &'a [ItemRow],
    messages: &BTreeMap<String, String>,
    words: &str,
) -> (Vec<&'a str>, bool) {
    let text = |row: &ItemRow| {
        let keys = searched_keys(row);
        let parts: Vec<&str> = keys.iter().map(|key| messages[key].as_str()).collect();
        SearchText::new(parts.join("\n").to_lowercase())
    };
    let texts: Vec<SearchText> = rows.iter().map(text).collect();
    let search = Search {
        texts: &texts,
        fillers: &messages["search-fillers"],
        fold: str::to_lowercase,
    };
    let filter = Filter {
        words: words.into(),
        ..Filter::default()
    };
    let found = select(rows, search, &filter, Order::Guides);
    let ids = found.places.iter().map(|place| rows[*place].item.id);
    (ids.collect(), found.is_partial)
}

#[test]
fn ordinary_forms_of_words_find_items_in_every_language() {
    let rows = all(&Notes::default());
    for (language, typed) in TYPED {
        let messages = messages(language);
        for words in typed {
            let (found, is_partial) = searched(&rows, &messages, words);
            assert!(!found.is_empty(), "{language:?}: {words}");
            assert!(!is_partial, "{language:?}: {words} isn't found whole");
            let count = found.len();
            assert!(count < 60, "{language:?}: {words} finds {count}");
        }
    }
}

/// The item that each topic's everyday word must find, and the word in each language.
const EVERYDAY: [(&str, [(Language, &str); 5]); 5] = [
    (
        "mea-churn",
        [
            (Language::English, "cancel"),
            (Language::Bulgarian, "отказ"),
            (Language::Slovenian, "odpoved"),
            (Language::Lithuanian, "atšaukimas"),
            (Language::Russian, "отмена"),
        ],
    ),
    (
        "svc-convenience",
        [
            (Language::English, "pause"),
            (Language::Bulgarian, "пауза"),
            (Language::Slovenian, "premor"),
            (Language::Lithuanian, "pauzė"),
            (Language::Russian, "пауза"),
        ],
    ),
    (
        "ltv-invest",
        [
            (Language::English, "annual"),
            (Language::Bulgarian, "годишен"),
            (Language::Slovenian, "letni"),
            (Language::Lithuanian, "metinis"),
            (Language::Russian, "годовая"),
        ],
    ),
    (
        "ppc-returns",
        [
            (Language::English, "refund"),
            (Language::Bulgarian, "рефунд"),
            (Language::Slovenian, "vračilo"),
            (Language::Lithuanian, "grąžinimas"),
            (Language::Russian, "возврат"),
        ],
    ),
    (
        "ppc-first-purchase",
        [
            (Language::English, "onboarding"),
            (Language::Bulgarian, "онбординг"),
            (Language::Slovenian, "uvajanje"),
            (Language::Lithuanian, "įvedimas"),
            (Language::Russian, "онбординг"),
        ],
    ),
];

#[test]
fn everyday_words_find_the_item_about_them_in_every_language() {
    let rows = all(&Notes::default());
    for (item, typed) in EVERYDAY {
        for (language, words) in typed {
            let (found, is_partial) = searched(&rows, &messages(language), words);
            assert!(found.contains(&item), "{language:?}: {words}: {found:?}");
            assert!(!is_partial, "{language:?}: {words}");
        }
    }
}

#[test]
fn words_that_only_begin_alike_are_different_words() {
    let text = SearchText::new("refund, (e-mail) community".into());
    for same in ["refunding", "refunds", "communities", "mail"] {
        assert!(text.contains(same), "{same}");
    }
    for other in ["refuse", "communication", "mailing-list"] {
        assert!(!text.contains(other), "{other}");
    }
    assert_eq!(content_words("in the shop,", "in the"), ["shop"]);
    assert_eq!(content_words("in the", "in the"), ["in", "the"]);
}

#[test]
fn the_items_are_in_the_requested_order() {
    let lines = [
        ("com-plain/date", "2026-12-01"),
        ("com-plain/state", "done"),
        ("pers-interface/date", "2026-02-30"),
        ("svc-exceed/date", "2026-03-01"),
        ("svc-exceed/state", "doing"),
    ];
    let notes = noted(&lines);
    let rows = all(&notes);
    let by = |order| shown(&rows, &[], &Filter::default(), order);
    // An item whose date isn't a date is sorted with the items without one.
    assert_eq!(
        by(Order::Date)[..3],
        ["svc-exceed", "com-plain", "pers-learn-preferences"]
    );
    assert_eq!(by(Order::State)[0], "svc-exceed");
    assert_eq!(by(Order::State)[163], "com-plain");
    let rating = |id: &&str| rows.iter().find(|row| row.item.id == *id).unwrap().rating();
    let efforts: Vec<_> = by(Order::Effort).iter().map(rating).collect();
    assert_eq!(efforts[0].unwrap().effort, Degree::Low);
    assert!(efforts.is_sorted_by_key(|rating| (rating.is_none(), rating.map(|r| r.effort))));
    let effects: Vec<_> = by(Order::Effect).iter().map(rating).collect();
    assert_eq!(effects[0].unwrap().effect, Degree::High);
    assert_eq!(effects[163], None);
}

#[test]
fn a_day_of_the_calendar_is_distinguished_from_other_texts() {
    for day in [
        "2026-11-23",
        "2024-02-29",
        "2000-02-29",
        "0001-01-01",
        "2026-12-31",
    ] {
        assert!(is_date(day), "{day}");
    }
    for none in [
        "",
        "tomorrow",
        "2026-02-29",
        "1900-02-29",
        "2026-13-01",
        "2026-00-10",
        "2026-04-31",
        "2026-1-1",
        "23.11.2026",
        "2026-11-23-",
        "2026-11-2３",
        "+026-11-23",
        "0000-01-01",
        "2026-11-00",
    ] {
        assert!(!is_date(none), "{none}");
    }
}

#[test]
fn a_cell_that_a_spreadsheet_would_run_is_made_harmless() {
    for bad in ["=1+1", "+49", "-5", "@SUM(A1)"] {
        assert_eq!(neutralize(bad), format!("'{bad}"));
        assert_eq!(neutralize(&format!("\t{bad}")), format!("\t'{bad}"));
    }
    for good in ["a=b", "5 - 3", "", "’=1", "ü"] {
        assert_eq!(neutralize(good), good);
    }
    let rows = vec![
        vec!["a".to_owned(), "=2*3".to_owned()],
        vec!["say \"hi\", you".to_owned(), "two\nlines".to_owned()],
    ];
    let hoped = "\u{feff}a,'=2*3\r\n\"say \"\"hi\"\", you\",\"two\nlines\"\r\n";
    assert_eq!(write_csv(&rows, Notation::Point), hoped);
    // Where the comma is the decimal separator, spreadsheets expect a semicolon between cells.
    let hoped = "\u{feff}a;'=2*3\r\n\"say \"\"hi\"\", you\";\"two\nlines\"\r\n";
    assert_eq!(write_csv(&rows, Notation::Comma), hoped);
}

#[test]
fn markdown_escapes_its_own_signs() {
    let entry = ExportItem {
        is_done: true,
        text: "Ask *everybody*".into(),
        lines: vec!["Note: # one\n\n- two <b>".into(), "  ".into()],
    };
    let open = ExportItem {
        text: "Open".into(),
        ..ExportItem::default()
    };
    let handout = Handout {
        title: "My [list]".into(),
        about: vec!["2026-11-23".into()],
        groups: vec![ExportGroup {
            title: "Theme".into(),
            entries: vec![entry, open],
        }],
    };
    let hoped = "# My \\[list\\]\n\n2026-11-23\n\n## Theme\n\n- [x] **Ask \\*everybody\\***\n  - Note: \\# one - two \\<b\\>\n- [ ] **Open**\n";
    assert_eq!(handout.markdown(), hoped);
}

/// An independent reader of RFC 4180.
fn read(text: &str, separator: char) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
    let mut letters = text.trim_start_matches('\u{feff}').chars().peekable();
    let mut is_quoted = false;
    while let Some(letter) = letters.next() {
        match letter {
            '"' if is_quoted && letters.peek() == Some(&'"') => {
                letters.next();
                cell.push('"');
            }
            '"' => is_quoted = !is_quoted,
            letter if letter == separator && !is_quoted => row.push(std::mem::take(&mut cell)),
            '\r' if !is_quoted && letters.peek() == Some(&'\n') => {
                letters.next();
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            letter => cell.push(letter),
        }
    }
    assert!(
        !is_quoted && cell.is_empty() && row.is_empty(),
        "the table ends within a cell"
    );
    rows
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Any of the user's notes can be read back from the table, with formulas neutralised.
    #[test]
    fn a_table_gives_back_what_went_in(
        cells in prop::collection::vec(prop::collection::vec("[a=+@,;\"'\\-\\t\\r\\n é]{0,6}", 3), 1..4)
    ) {
        let hoped: Vec<Vec<String>> = cells
            .iter()
            .map(|row| row.iter().map(|cell| neutralize(cell)).collect())
            .collect();
        for (notation, separator) in [(Notation::Point, ','), (Notation::Comma, ';'), (Notation::Russian, ';')] {
            prop_assert_eq!(&read(&write_csv(&cells, notation), separator), &hoped);
        }
    }

    /// No text breaks a filter, and no filter shows more items than there are.
    #[test]
    fn nothing_breaks_a_filter(text in ".{0,20}", state in ".{0,8}", date in ".{0,12}") {
        let lines = [("pers-interface/state", &*state), ("pers-interface/date", &*date)];
        let notes = noted(&lines);
        let rows = all(&notes);
        let filter = Filter { words: text.clone(), metric: text, ..Filter::default() };
        for order in Order::ALL {
            prop_assert!(select(&rows, search(&[]), &filter, order).places.len() <= rows.len());
        }
    }
}

#[test]
fn situations_and_topics_name_items_that_exist() {
    for situation in SITUATIONS {
        let rows = items_for_situation(situation, &Notes::default());
        assert_eq!(rows.len(), situation.items.len(), "{}", situation.id);
        assert!(
            rows.len() >= 8,
            "{}: five are left when some are done",
            situation.id
        );
        let efforts: Vec<_> = rows
            .iter()
            .map_while(|row| row.rating().map(|rating| rating.effort))
            .collect();
        assert!(efforts.is_sorted(), "{}: {efforts:?}", situation.id);
        let mut notes = Notes::default();
        notes.note(rows[0].item.id).state = "done";
        let left = items_for_situation(situation, &notes);
        assert_eq!(left[0].item.id, rows[1].item.id);
    }
    for topic in TOPICS {
        for item in topic.items {
            assert!(themes::find_item(item).is_some(), "{} {item}", topic.id);
            assert!(topics_of(item).any(|one| one == topic));
        }
    }
}

#[test]
fn every_item_has_an_address_of_its_own() {
    for theme in themes() {
        for item in theme.items {
            let page = page_of_item(item.id);
            assert_eq!(page.path(), format!("/guides/{}/{}", theme.id, item.id));
            assert_eq!(Page::parse(&page.path()), page);
            let found = find_item(theme.id, item.id);
            let found = found.map(|(theme, item)| (theme.id, item.id));
            assert_eq!(found, Some((theme.id, item.id)));
        }
    }
    // No other page has the address of an item, and an item has only one.
    assert_eq!(find_item("community", "pers-recommend"), None);
    assert_eq!(find_item("personalisation", "pers-nothing"), None);
    assert_eq!(page_of_item("pers-nothing"), Page::Checklists);
}

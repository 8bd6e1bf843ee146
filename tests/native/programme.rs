//! Programmes as strings and files, the messages between the stage and the trainer's window, and QR codes.

use loyalty_lab::export::qr;
use loyalty_lab::workshop::companion::{FromStage, FromTrainer, Mirror, fragment_with};
use loyalty_lab::workshop::programme::{Programme, ProgrammeFault};
use loyalty_lab::workshop::{IDS, find};
use proptest::prelude::*;

fn codes(faults: &[ProgrammeFault]) -> Vec<&'static str> {
    faults.iter().map(ProgrammeFault::code).collect()
}

#[test]
fn a_programme_is_read_and_written() {
    let (programme, faults) = Programme::read("growth:12,blind");
    assert_eq!(faults, []);
    let usual = find("blind").unwrap().minutes;
    assert_eq!(programme.write(), format!("growth:12,blind:{usual}"));
    assert_eq!(programme.minutes(), 12 + u32::from(usual));
    assert_eq!(programme.next("growth"), Some("blind"));
    assert_eq!(programme.next("blind"), None);
    assert_eq!(programme.next("year"), None, "it isn't part of it");
    assert_eq!(Programme::read(""), (Programme::default(), vec![]));
}

#[test]
fn faults_are_reported_and_the_rest_counts() {
    for (text, wanted, kept) in [
        (
            "growth:12,nothing:8,year:5",
            "programme_unknown",
            "growth:12,year:5",
        ),
        ("growth:12,growth:8", "programme_repeated", "growth:12"),
        ("growth:0", "programme_minutes", "growth:20"),
        ("growth:241", "programme_minutes", "growth:20"),
        ("growth:abc,year:5", "programme_minutes", "growth:20,year:5"),
        ("{\"kind\":1}", "programme_unknown", ""),
    ] {
        let (programme, faults) = Programme::read(text);
        assert_eq!(codes(&faults), [wanted], "{text}");
        assert_eq!(programme.write(), kept, "{text}");
    }
    let huge = "growth:12,".repeat(10_000);
    assert_eq!(codes(&Programme::read(&huge).1), ["programme_too_long"]);
    let (_, faults) = Programme::read(&"x".repeat(300));
    assert_eq!(faults[0].quoted().len(), 40, "a quotation is short");
}

#[test]
fn a_programme_is_changed_step_by_step() {
    let empty = Programme::default();
    let both = empty.clone().toggled("year").toggled("growth");
    assert_eq!(both.parts.len(), 2);
    assert_eq!(both.clone().earlier(1).parts[0].demo, "growth");
    assert_eq!(both.clone().earlier(0), both);
    assert_eq!(both.clone().earlier(7), both);
    assert_eq!(both.clone().timed(0, " 9 ").parts[0].minutes, 9);
    for wrong in ["", "0", "241", "-3", "nine"] {
        assert_eq!(both.clone().timed(0, wrong), both, "{wrong}");
    }
    assert_eq!(both.clone().timed(9, "9"), both);
    assert_eq!(both.toggled("year").toggled("growth"), empty);
    let all = IDS.iter().fold(empty, |all, id| all.toggled(id));
    assert_eq!(Programme::read(&all.write()), (all, vec![]));
}

#[test]
fn a_file_holds_a_programme_or_is_refused() {
    let (programme, _) = Programme::read("growth:12,blind:8");
    let file = programme.write_file();
    assert_eq!(Programme::text_of_file(&file), Ok("growth:12,blind:8"));
    let windows = format!("\u{feff}{}", file.replace('\n', "\r\n"));
    assert_eq!(Programme::text_of_file(&windows), Ok("growth:12,blind:8"));
    for other in ["", "{\"format\":\"loyalty-lab\"}", "growth:12", "\0\0"] {
        let refused = Programme::text_of_file(other);
        assert_eq!(refused, Err(ProgrammeFault::OtherFile), "{other}");
    }
    let huge = file.replace("growth", &"growth".repeat(1000));
    assert_eq!(Programme::text_of_file(&huge), Err(ProgrammeFault::TooLong));
}

#[test]
fn the_windows_understand_each_other_and_no_other_text() {
    let mirror = Mirror {
        fragment: "/workshop/growth?customers_new=600".to_owned(),
        seconds: 75,
        step_seconds: 12,
        run: "3;g,0,0,1.1".to_owned(),
        typed: "8 5".to_owned(),
        is_dark: true,
    };
    let lit = Mirror {
        is_dark: false,
        ..mirror.clone()
    };
    for told in [
        FromStage::Shows(mirror),
        FromStage::Shows(lit),
        FromStage::Taken,
        FromStage::Left,
    ] {
        assert_eq!(FromStage::read(&told.write()), Some(told.clone()));
        assert_eq!(FromTrainer::read(&told.write()), None);
    }
    for told in [
        FromTrainer::Hello,
        FromTrainer::Key("ArrowRight".to_owned()),
        FromTrainer::Guess("3 7 8 2".to_owned()),
    ] {
        assert_eq!(FromTrainer::read(&told.write()), Some(told.clone()));
        assert_eq!(FromStage::read(&told.write()), None);
    }
    for other in [
        "",
        "hello",
        "loyalty-lab stage",
        "loyalty-lab stage\na\nb\nc\nd",
        "loyalty-lab stage\na\n7\nc\nd\ne",
    ] {
        assert_eq!(FromStage::read(other), None, "{other}");
        assert_eq!(FromTrainer::read(other), None, "{other}");
    }
    assert_eq!(
        fragment_with("/workshop/growth", "trainer=1"),
        "/workshop/growth?trainer=1"
    );
    assert_eq!(
        fragment_with("/workshop/growth?a=1", "trainer=1"),
        "/workshop/growth?a=1&trainer=1"
    );
}

/// What an independent reader decodes from the drawn path, at eight pixels per square.
fn decoded(text: &str) -> Option<String> {
    const SCALE: usize = 8;
    const MARGIN: usize = 4;
    let drawing = qr::draw(text)?;
    let side = drawing.side as usize;
    let mut dark = vec![vec![false; side]; side];
    for square in drawing.path.split('M').filter(|part| !part.is_empty()) {
        let place = square.strip_suffix("h1v1h-1z").expect("a square");
        let (x, y) = place.split_once(' ').expect("two coordinates");
        dark[y.parse::<usize>().unwrap()][x.parse::<usize>().unwrap()] = true;
    }
    let whole = (side + 2 * MARGIN) * SCALE;
    let shade = |x: usize, y: usize| {
        let at = |pixel: usize| (pixel / SCALE).checked_sub(MARGIN).filter(|at| *at < side);
        match (at(x), at(y)) {
            (Some(x), Some(y)) if dark[y][x] => 0,
            _ => 255,
        }
    };
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(whole, whole, shade);
    let grids = image.detect_grids();
    assert_eq!(grids.len(), 1, "{text}");
    let (_, content) = grids[0].decode().expect("a code that can be read");
    Some(content)
}

#[test]
fn a_code_leads_to_the_link() {
    let long = format!(
        "https://example.org/#/metrics/retention?x={}",
        "1".repeat(1500)
    );
    for text in [
        "https://example.org/#/workshop/growth",
        "https://example.org/lab/#/workshop?programme=growth:12,blind:8&lang=lt",
        "http://127.0.0.1:8080/#/metrics/nps?promoters=48&passives=30&detractors=22",
        &long,
    ] {
        assert_eq!(decoded(text).as_deref(), Some(text));
    }
    assert_eq!(qr::draw(&"1".repeat(4000)), None, "no code holds that much");
}

proptest! {
    #[test]
    fn any_text_is_read_without_a_panic(text in ".{0,500}") {
        let (programme, _) = Programme::read(&text);
        prop_assert!(programme.parts.len() <= IDS.len());
        prop_assert_eq!(Programme::read(&programme.write()), (programme, vec![]));
        let _ = (Programme::text_of_file(&text), FromStage::read(&text), FromTrainer::read(&text));
    }
}

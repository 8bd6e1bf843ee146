//! Pictures as SVG files, and the names of files.

use proptest::prelude::*;

use loyalty_lab::export::file_name::file_stem;
use loyalty_lab::export::svg::{Picture, PicturePart, write_svg};

fn text(words: &str) -> PicturePart {
    PicturePart {
        tag: "text",
        attributes: vec![
            ("x", "16".to_owned()),
            ("fill", "rgb(10, 103, 3)".to_owned()),
        ],
        text: words.to_owned(),
    }
}

fn picture(title: &str, parts: Vec<PicturePart>) -> Picture {
    Picture {
        title: title.to_owned(),
        language: "bg",
        width: 99.2,
        height: 50.0,
        paper: "rgb(251, 250, 246)".to_owned(),
        font: "system-ui, \"Segoe UI\"".to_owned(),
        parts,
        ..Picture::default()
    }
}

#[test]
fn a_picture_stands_alone() {
    let svg = write_svg(&picture("R & D", vec![text("5 < 6")]));
    let want = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100\" height=\"50\" \
        viewBox=\"0 0 100 50\" lang=\"bg\" font-family=\"system-ui, &quot;Segoe UI&quot;\" role=\"img\">\n\
        <title>R &amp; D</title>\n\
        <rect width=\"100\" height=\"50\" fill=\"#fbfaf6\"/>\n\
        <text x=\"16\" fill=\"#0a6703\">5 &lt; 6</text>\n\
        </svg>\n";
    assert_eq!(svg, want);
}

#[test]
fn other_colours_are_left_alone() {
    for colour in [
        "none",
        "rgba(1, 2, 3, 0.5)",
        "color(srgb 1 0 0)",
        "rgb(1, 2)",
    ] {
        let part = PicturePart {
            tag: "rect",
            attributes: vec![("fill", colour.to_owned())],
            text: String::new(),
        };
        let svg = write_svg(&picture("", vec![part]));
        assert!(svg.contains(&format!("<rect fill=\"{colour}\"/>")), "{svg}");
    }
}

#[test]
fn a_title_becomes_a_name() {
    for (title, want) in [
        ("Where the 4,820 went", "where-the-4-820-went"),
        ("Кой е отговорил?", "кой-е-отговорил"),
        ("  “…” ", ""),
        ("../../etc/passwd", "etc-passwd"),
    ] {
        assert_eq!(file_stem(title, str::to_lowercase), want);
    }
}

proptest! {
    /// Whatever a title contains, the file has as many elements as the picture has parts, and no file name is
    /// too long or contains a character that an operating system refuses.
    #[test]
    fn no_title_breaks_a_picture(title in any::<String>()) {
        let svg = write_svg(&picture(&title, vec![text(&title)]));
        let tags = 5 + 2 * usize::from(!title.is_empty()) - usize::from(title.is_empty());
        prop_assert_eq!(svg.matches('<').count(), tags, "{}", svg);
        prop_assert!(svg.chars().all(|c| c == '\n' || !c.is_control()), "{:?}", svg);
        let stem = file_stem(&title, str::to_lowercase);
        prop_assert!(stem.chars().count() <= 60, "{stem}");
        prop_assert!(stem.chars().all(|c| c.is_alphanumeric() || c == '-' || !c.is_ascii()), "{stem}");
    }
}

//! A picture as a self-contained SVG file, with its text, colours and background inside.

use std::fmt::Write;

/// A picture, in pixels.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Picture {
    /// What the picture shows, briefly and in more words, for people who can't see it.
    pub title: String,
    pub words: String,
    /// The tag of the language of its texts.
    pub language: &'static str,
    pub width: f64,
    pub height: f64,
    /// The colour of the background.
    pub paper: String,
    /// The fonts of its text.
    pub font: String,
    pub parts: Vec<PicturePart>,
}

/// A shape or a line of text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PicturePart {
    pub tag: &'static str,
    pub attributes: Vec<(&'static str, String)>,
    /// The text of a line of text; empty for shapes.
    pub text: String,
}

/// The text of the file.
pub fn write_svg(picture: &Picture) -> String {
    let (width, height) = (picture.width.ceil(), picture.height.ceil());
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\""
    );
    write_attribute(&mut svg, "lang", picture.language);
    write_attribute(&mut svg, "font-family", &picture.font);
    svg.push_str(" role=\"img\">\n");
    for (tag, text) in [("title", &picture.title), ("desc", &picture.words)] {
        if !text.is_empty() {
            write_element(&mut svg, tag, &[], text);
        }
    }
    let paper = [
        ("width", width.to_string()),
        ("height", height.to_string()),
        ("fill", picture.paper.clone()),
    ];
    write_element(&mut svg, "rect", &paper, "");
    for part in &picture.parts {
        write_element(&mut svg, part.tag, &part.attributes, &part.text);
    }
    svg.push_str("</svg>\n");
    svg
}

fn write_element(svg: &mut String, tag: &str, attributes: &[(&str, String)], text: &str) {
    svg.push('<');
    svg.push_str(tag);
    for (name, value) in attributes {
        write_attribute(svg, name, &plain_colour(value));
    }
    if text.is_empty() {
        svg.push_str("/>\n");
    } else {
        let text = escape(text);
        // Writing to a string never fails.
        let _ = writeln!(svg, ">{text}</{tag}>");
    }
}

fn write_attribute(svg: &mut String, name: &str, value: &str) {
    let value = escape(value);
    let _ = write!(svg, " {name}=\"{value}\"");
}

/// Converts `rgb(10, 103, 103)`, as computed by browsers, to the form that every program reads: `#0a6767`.
fn plain_colour(value: &str) -> String {
    let inside = value
        .strip_prefix("rgb(")
        .and_then(|rest| rest.strip_suffix(')'));
    let parts: Option<Vec<u8>> = inside.and_then(|inside| {
        let parts = inside.split(',').map(|part| part.trim().parse().ok());
        parts.collect()
    });
    match parts.as_deref() {
        Some([red, green, blue]) => format!("#{red:02x}{green:02x}{blue:02x}"),
        _ => value.to_owned(),
    }
}

/// Escapes the characters that have a meaning in XML, and drops those that it doesn't allow at all.
fn escape(text: &str) -> String {
    let mut escaped = String::new();
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\t' | '\n' | '\r' => escaped.push(' '),
            c if c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}') => {}
            c => escaped.push(c),
        }
    }
    escaped
}

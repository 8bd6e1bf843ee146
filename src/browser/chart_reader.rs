//! Reads a figure from the page as it is drawn: every shape and every line of text with its position and
//! colours. Text that is HTML, so that it can wrap, is read line by line.

use wasm_bindgen::JsCast;
use web_sys::{CssStyleDeclaration, DomRect, Element, Node, Text};

use crate::browser::svg_geometry::{length, matrix};

/// The space around the drawing, in pixels.
const MARGIN: f64 = 16.0;

/// How far down a line of text its baseline is, close enough for the fonts in use.
const BASELINE: f64 = 0.8;

/// Shapes and the attributes that give their position and size. A path has coordinates of its own.
const SHAPES: [(&str, &[&str]); 4] = [
    ("rect", &["x", "y", "width", "height", "rx"]),
    ("line", &["x1", "y1", "x2", "y2"]),
    ("circle", &["cx", "cy", "r"]),
    ("path", &[]),
];

/// A figure as it is drawn, in pixels.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChartReading {
    pub width: f64,
    pub height: f64,
    pub paper: String,
    pub font: String,
    pub parts: Vec<ReadPart>,
}

/// A shape or a line of text: its tag, its attributes, and its text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReadPart {
    pub tag: &'static str,
    pub attributes: Vec<(&'static str, String)>,
    pub text: String,
}

/// Reads the figure whose title has that id, without the parts that match `omitted`. None if the page doesn't
/// show it.
pub fn read_figure(title_id: &str, omitted: &str) -> Option<ChartReading> {
    let title = gloo::utils::document().get_element_by_id(title_id)?;
    let figure = title.closest("figure").ok()??;
    let bounds = figure.get_bounding_client_rect();
    let mut reader = Reader {
        left: bounds.left() - MARGIN,
        top: bounds.top() - MARGIN,
        bottom: bounds.top(),
        font: style(&title)?.get_property_value("font-family").ok()?,
        omitted,
        parts: Vec::new(),
    };
    reader.read_children(&figure);
    let body = style(gloo::utils::body().as_ref())?;
    (!reader.parts.is_empty() && bounds.width() > 0.0).then(|| ChartReading {
        width: bounds.width() + 2.0 * MARGIN,
        height: reader.bottom - reader.top + MARGIN,
        paper: body
            .get_property_value("background-color")
            .unwrap_or_default(),
        font: reader.font,
        parts: reader.parts,
    })
}

struct Reader<'a> {
    /// The left and top edges of the picture in the window.
    left: f64,
    top: f64,
    /// The bottom of the lowest part so far, in the window.
    bottom: f64,
    /// The font of most text.
    font: String,
    omitted: &'a str,
    parts: Vec<ReadPart>,
}

impl Reader<'_> {
    fn read_children(&mut self, parent: &Element) {
        let nodes = parent.child_nodes();
        for node in (0..nodes.length()).filter_map(|place| nodes.item(place)) {
            self.read_node(&node, parent);
        }
    }

    fn read_node(&mut self, node: &Node, parent: &Element) {
        if let Some(text) = node.dyn_ref::<Text>() {
            self.read_lines(text, parent);
            return;
        }
        let Some(element) = node.dyn_ref::<Element>() else {
            return;
        };
        let is_shown = style(element)
            .and_then(|style| style.get_property_value("display").ok())
            .is_some_and(|display| display != "none");
        if !is_shown || element.matches(self.omitted).unwrap_or_default() {
            return;
        }
        if element.local_name() == "svg" {
            let frame = element.get_bounding_client_rect();
            self.extend_to(&frame);
            self.read_shapes(element, (frame.left(), frame.top()));
        } else {
            self.read_children(element);
        }
    }

    fn extend_to(&mut self, rect: &DomRect) {
        self.bottom = self.bottom.max(rect.bottom());
    }

    /// Reads the shapes of an SVG, or of a group in it. `corner` is the SVG's top left corner in the window.
    fn read_shapes(&mut self, parent: &Element, corner: (f64, f64)) {
        let children = parent.children();
        for child in (0..children.length()).filter_map(|place| children.item(place)) {
            let Some(style) = style(&child) else { continue };
            let is = |name: &str, value: &str| {
                style
                    .get_property_value(name)
                    .is_ok_and(|found| found == value)
            };
            if is("display", "none") || is("visibility", "hidden") {
                continue;
            }
            let tag = child.local_name();
            if tag == "g" {
                self.read_shapes(&child, corner);
            } else if tag == "svg" {
                let (left, top) = corner;
                let inner = (left + length(&child, "x"), top + length(&child, "y"));
                self.read_shapes(&child, inner);
            } else if tag == "text" {
                let x = length(&child, "x") + length(&child, "dx");
                let y = length(&child, "y") + length(&child, "dy");
                let (x, y) = (x + corner.0, y + corner.1);
                let text = child.text_content().unwrap_or_default();
                let anchor = style.get_property_value("text-anchor");
                self.push_text(&style, "fill", (x, y), anchor.ok(), text);
            } else if let Some((tag, lengths)) = SHAPES.iter().find(|(known, _)| *known == tag) {
                self.push_shape(&child, &style, tag, lengths, corner);
            }
        }
    }

    fn push_shape(
        &mut self,
        shape: &Element,
        style: &CssStyleDeclaration,
        tag: &'static str,
        lengths: &[&'static str],
        (left, top): (f64, f64),
    ) {
        let place = |name: &&'static str| {
            let start = match *name {
                "x" | "x1" | "x2" | "cx" => left - self.left,
                "y" | "y1" | "y2" | "cy" => top - self.top,
                _ => 0.0,
            };
            (*name, tidy(start + length(shape, name)))
        };
        let mut attributes: Vec<(&'static str, String)> = lengths.iter().map(place).collect();
        if let Some(line) = shape.get_attribute("d") {
            attributes.push(("d", line));
            let matrix = matrix(shape, (self.left, self.top));
            attributes.extend(matrix.map(|matrix| ("transform", matrix)));
        }
        for (name, usual) in [
            ("fill", ""),
            ("stroke", "none"),
            ("stroke-width", "1px"),
            ("stroke-dasharray", "none"),
            ("opacity", "1"),
        ] {
            let value = style.get_property_value(name).unwrap_or_default();
            let is_needed = match name {
                // A line has no area to fill.
                "fill" => tag != "line",
                "stroke-width" | "stroke-dasharray" => {
                    let stroke = style.get_property_value("stroke");
                    value != usual && stroke.is_ok_and(|stroke| stroke != "none")
                }
                _ => value != usual,
            };
            if is_needed && !value.is_empty() {
                attributes.push((name, value.replace("px", "")));
            }
        }
        self.parts.push(ReadPart {
            tag,
            attributes,
            text: String::new(),
        });
    }

    /// Reads a text node of the page as one part for each line that it takes up.
    fn read_lines(&mut self, node: &Text, parent: &Element) {
        let (data, Some(style)) = (node.data(), style(parent)) else {
            return;
        };
        let Ok(range) = gloo::utils::document().create_range() else {
            return;
        };
        // The lines so far: left, top and height of the first word, and the words.
        let mut lines: Vec<(f64, f64, f64, String)> = Vec::new();
        let mut end = 0;
        for word in data.split_inclusive(char::is_whitespace) {
            let start = end;
            end += word.encode_utf16().count() as u32;
            let letters = word.trim_end().encode_utf16().count() as u32;
            if letters == 0
                || range.set_start(node, start).is_err()
                || range.set_end(node, start + letters).is_err()
            {
                continue;
            }
            let rects = range.get_client_rects();
            let Some(rect) = rects.and_then(|rects| rects.get(0)) else {
                continue;
            };
            self.extend_to(&rect);
            match lines.last_mut() {
                Some((_, top, height, words)) if (rect.top() - *top).abs() < *height / 2.0 => {
                    words.push(' ');
                    words.push_str(word.trim_end());
                }
                _ => lines.push((
                    rect.left(),
                    rect.top(),
                    rect.height(),
                    word.trim_end().to_owned(),
                )),
            }
        }
        for (left, top, height, words) in lines {
            let at = (left, top + BASELINE * height);
            self.push_text(&style, "color", at, None, words);
        }
    }

    fn push_text(
        &mut self,
        style: &CssStyleDeclaration,
        colour: &str,
        (x, y): (f64, f64),
        anchor: Option<String>,
        text: String,
    ) {
        let value = |name: &str| style.get_property_value(name).unwrap_or_default();
        let mut attributes = vec![
            ("x", tidy(x - self.left)),
            ("y", tidy(y - self.top)),
            ("fill", value(colour)),
            ("font-size", value("font-size").replace("px", "")),
        ];
        let anchor = anchor.filter(|anchor| anchor != "start");
        attributes.extend(anchor.map(|anchor| ("text-anchor", anchor)));
        for (name, usual) in [("font-weight", "400"), ("font-family", &*self.font)] {
            let value = value(name);
            if value != usual {
                attributes.push((name, value));
            }
        }
        self.parts.push(ReadPart {
            tag: "text",
            attributes,
            text,
        });
    }
}

fn style(element: &Element) -> Option<CssStyleDeclaration> {
    gloo::utils::window()
        .get_computed_style(element)
        .ok()
        .flatten()
}

fn tidy(length: f64) -> String {
    ((length * 100.0).round() / 100.0 + 0.0).to_string()
}

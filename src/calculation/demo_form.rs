//! A demonstration with a trainer's own figures: reads them from a link or a form, and checks what they
//! allow. Pure.

use crate::calculation::input::{Content, link_of_text, read_field, text_of_link, text_of_value};
use crate::formula::evaluate::Problem;
use crate::words::language::Language;
use crate::workshop::demo::Demo;
use crate::workshop::figures::DemoFigure;

/// A field for one figure.
#[derive(Clone, Debug, PartialEq)]
pub struct DemoField {
    /// The figure of the original demonstration.
    pub figure: DemoFigure,
    /// The content of the field.
    pub text: String,
    /// How the text was read.
    pub content: Content,
    /// A problem with the figure, in addition to what is wrong with the text.
    pub problem: Option<Problem>,
}

impl DemoField {
    /// The value in inner units, if it is a figure.
    fn value(&self) -> Option<f64> {
        match &self.content {
            Content::Value(understood) => Some(understood.value),
            Content::Empty | Content::Wrong(_) => None,
        }
    }
}

/// The code of a figure that is missing: a demonstration needs all of them.
const MISSING: &str = "demo_missing";

/// The form with all figures.
#[derive(Clone, Debug)]
pub struct DemoForm {
    pub fields: Vec<DemoField>,
    /// A problem with the figures as a whole, if it doesn't belong to a single field.
    pub problem: Option<Problem>,
    /// The demonstration with these figures, if they make one possible.
    pub demo: Option<Demo>,
}

/// Keys of links written earlier, with what they are called now.
const FORMER: [(&str, &str); 3] = [
    ("demo-keeping-spend", "keeping_spend"),
    ("demo-kept", "customers_kept"),
    ("demo-saved", "customers_saved"),
];

/// The current key.
fn current(key: &str) -> &str {
    let former = FORMER.iter().find(|(former, _)| *former == key);
    former.map_or(key, |(_, current)| *current)
}

/// The texts of the fields for the figures of a link, and the keys that the demonstration doesn't know.
/// Figures that the link leaves out are those of the original.
pub fn texts_of_figures<K: AsRef<str>>(
    original: &Demo,
    figures: &[(K, String)],
    language: Language,
) -> (Vec<String>, Vec<String>) {
    let known = original.figures();
    let text = |figure: &DemoFigure| {
        let given = figures
            .iter()
            .find(|(key, _)| current(key.as_ref()) == figure.key);
        match given {
            Some((_, given)) => text_of_link(figure.variable, given, language),
            None => text_of_value(figure.variable, figure.value, language),
        }
    };
    let texts = known.iter().map(text).collect();
    let keys = figures.iter().map(|(key, _)| current(key.as_ref()));
    let unknown = keys.filter(|key| known.iter().all(|figure| figure.key != *key));
    (texts, unknown.map(str::to_owned).collect())
}

/// Reads the texts of the fields, one per figure of the original.
pub fn read_demo(original: &Demo, texts: &[String], language: Language) -> DemoForm {
    let read = |(figure, text): (DemoFigure, &String)| {
        let content = read_field(figure.variable, text, language, None).0;
        let missing = Problem::Broken {
            code: MISSING,
            at: figure.variable,
        };
        DemoField {
            figure,
            text: text.clone(),
            problem: matches!(content, Content::Empty).then_some(missing),
            content,
        }
    };
    let mut fields: Vec<DemoField> = original
        .figures()
        .into_iter()
        .zip(texts)
        .map(read)
        .collect();
    let values: Option<Vec<f64>> = fields.iter().map(DemoField::value).collect();
    let demo = values.map(|values| original.with_figures(&values));
    let wrong = demo.as_ref().and_then(Demo::contradiction);
    let mut problem = None;
    if let Some(wrong) = wrong {
        let at = wrong.problem.at();
        let of = |set: usize| {
            move |field: &&mut DemoField| {
                field.figure.set == set && Some(field.figure.variable) == at
            }
        };
        let own = fields
            .iter()
            .any(|field| field.figure.set == wrong.set && Some(field.figure.variable) == at);
        match fields.iter_mut().find(of(if own { wrong.set } else { 0 })) {
            Some(field) => field.problem = Some(wrong.problem),
            None => problem = Some(wrong.problem),
        }
    }
    DemoForm {
        fields,
        problem,
        demo: demo.filter(|_| wrong.is_none()),
    }
}

impl DemoForm {
    /// The keys and figures of a link to the demonstration: those that differ from the original.
    pub fn link_figures(&self, language: Language) -> Vec<(String, String)> {
        let differs = |field: &&DemoField| field.value() != Some(field.figure.value);
        let link = |field: &DemoField| {
            let DemoField { figure, text, .. } = field;
            (
                figure.key.clone(),
                link_of_text(figure.variable, text, language),
            )
        };
        self.fields.iter().filter(differs).map(link).collect()
    }
}

//! A programme: an ordered list of demonstrations with their minutes, as a string in a link or a file.

use std::fmt::Write;

use crate::workshop::{IDS, find};

/// The longest programme, in characters. Even one with all demonstrations is shorter.
const LONGEST: usize = 400;
/// The maximum for one demonstration.
pub const MOST_MINUTES: u8 = 240;
/// At most this many characters of a damaged part are quoted.
const QUOTED: usize = 40;
/// The first line of a file with a programme.
const HEAD: &str = "Loyalty Lab programme 1";

/// Demonstrations in the order in which they are shown, each once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Programme {
    pub parts: Vec<Part>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// The id of the demonstration.
    pub demo: &'static str,
    pub minutes: u8,
}

/// What is wrong with the text of a programme. The rest of it is used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProgrammeFault {
    /// Not the id of a demonstration.
    Unknown(String),
    /// A demonstration that is already in the programme.
    Repeated(String),
    /// The minutes aren't a number, or aren't possible.
    Minutes(String),
    TooLong,
    /// A file that contains something else.
    OtherFile,
}

impl ProgrammeFault {
    /// The code for the fault in tests and messages.
    pub fn code(&self) -> &'static str {
        match self {
            ProgrammeFault::Unknown(_) => "programme_unknown",
            ProgrammeFault::Repeated(_) => "programme_repeated",
            ProgrammeFault::Minutes(_) => "programme_minutes",
            ProgrammeFault::TooLong => "programme_too_long",
            ProgrammeFault::OtherFile => "programme_file",
        }
    }

    /// The part that is wrong.
    pub fn quoted(&self) -> &str {
        match self {
            ProgrammeFault::Unknown(part)
            | ProgrammeFault::Repeated(part)
            | ProgrammeFault::Minutes(part) => part,
            ProgrammeFault::TooLong | ProgrammeFault::OtherFile => "",
        }
    }
}

impl Programme {
    /// Reads a string such as `growth:12,blind:8` and reports what is wrong with it. A demonstration without
    /// minutes gets its usual ones.
    pub fn read(text: &str) -> (Programme, Vec<ProgrammeFault>) {
        let mut programme = Programme::default();
        let mut faults = Vec::new();
        if text.len() > LONGEST {
            return (programme, vec![ProgrammeFault::TooLong]);
        }
        for part in text.split(',').filter(|part| !part.trim().is_empty()) {
            let quoted = || part.chars().take(QUOTED).collect::<String>();
            let (id, minutes) = match part.split_once(':') {
                Some((id, minutes)) => (id, Some(minutes)),
                None => (part, None),
            };
            let Some(demo) = find(id.trim()) else {
                faults.push(ProgrammeFault::Unknown(quoted()));
                continue;
            };
            if programme.part(demo.id).is_some() {
                faults.push(ProgrammeFault::Repeated(quoted()));
                continue;
            }
            let given = minutes.map(|minutes| minutes.trim().parse().ok().filter(is_possible));
            if given == Some(None) {
                faults.push(ProgrammeFault::Minutes(quoted()));
            }
            programme.parts.push(Part {
                demo: demo.id,
                minutes: given.flatten().unwrap_or(demo.minutes),
            });
        }
        (programme, faults)
    }

    /// The programme as a string.
    pub fn write(&self) -> String {
        let mut text = String::new();
        for Part { demo, minutes } in &self.parts {
            let comma = if text.is_empty() { "" } else { "," };
            // Writing to a string never fails.
            let _ = write!(text, "{comma}{demo}:{minutes}");
        }
        text
    }

    /// The programme as a file.
    pub fn write_file(&self) -> String {
        format!("{HEAD}\n{}\n", self.write())
    }

    /// The text of the programme in a file.
    pub fn text_of_file(file: &str) -> Result<&str, ProgrammeFault> {
        let mut lines = file.trim_start_matches('\u{feff}').lines().map(str::trim);
        if lines.next() != Some(HEAD) {
            return Err(ProgrammeFault::OtherFile);
        }
        let text = lines.next().unwrap_or_default();
        match text.len() > LONGEST {
            true => Err(ProgrammeFault::TooLong),
            false => Ok(text),
        }
    }

    /// The part with that demonstration.
    pub fn part(&self, demo: &str) -> Option<&Part> {
        self.parts.iter().find(|part| part.demo == demo)
    }

    /// The demonstration after that one.
    pub fn next(&self, demo: &str) -> Option<&'static str> {
        let place = self.parts.iter().position(|part| part.demo == demo)?;
        self.parts.get(place + 1).map(|part| part.demo)
    }

    /// The minutes of all parts together.
    pub fn minutes(&self) -> u32 {
        self.parts.iter().map(|part| u32::from(part.minutes)).sum()
    }

    /// The same programme with that demonstration added at the end, or removed if it was there.
    pub fn toggled(mut self, demo: &str) -> Programme {
        match self.part(demo) {
            Some(_) => self.parts.retain(|part| part.demo != demo),
            None => {
                let demo = find(demo).filter(|_| self.parts.len() < IDS.len());
                self.parts.extend(demo.map(|demo| Part {
                    demo: demo.id,
                    minutes: demo.minutes,
                }));
            }
        }
        self
    }

    /// The same programme with that part one place earlier.
    pub fn earlier(mut self, place: usize) -> Programme {
        if (1..self.parts.len()).contains(&place) {
            self.parts.swap(place - 1, place);
        }
        self
    }

    /// The same programme with other minutes for that part; unchanged if they aren't possible.
    pub fn timed(mut self, place: usize, minutes: &str) -> Programme {
        let minutes = minutes.trim().parse().ok().filter(is_possible);
        if let (Some(part), Some(minutes)) = (self.parts.get_mut(place), minutes) {
            part.minutes = minutes;
        }
        self
    }
}

fn is_possible(minutes: &u8) -> bool {
    (1..=MOST_MINUTES).contains(minutes)
}

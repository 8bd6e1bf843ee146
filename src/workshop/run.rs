//! A demonstration that is being run: the current step, and what the audience answered. Only this tab stores
//! it.

/// The maximum number of options for the audience.
pub const OPTIONS: usize = 4;

/// A run of one demonstration.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Run {
    /// The position in the sequence of steps.
    pub step: usize,
    pub guesses: Vec<Guess>,
    pub hands: Vec<Hands>,
}

/// A guess by someone in the audience, in inner units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Guess {
    pub question: usize,
    /// Whether it was made in the second round.
    pub again: bool,
    pub value: f64,
}

/// The hands raised for each option.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hands {
    pub question: usize,
    pub again: bool,
    pub counts: [u32; OPTIONS],
}

impl Run {
    /// The guesses of one round.
    pub fn guesses_of(&self, question: usize, again: bool) -> impl Iterator<Item = f64> {
        let all = self.guesses.iter();
        all.filter(move |guess| guess.question == question && guess.again == again)
            .map(|guess| guess.value)
    }

    /// The hands of one round.
    pub fn hands_of(&self, question: usize, again: bool) -> Option<[u32; OPTIONS]> {
        let mut all = self.hands.iter();
        all.find(|hands| hands.question == question && hands.again == again)
            .map(|hands| hands.counts)
    }

    /// Stores the hands of a round, replacing an earlier count.
    pub fn count_hands(&mut self, hands: Hands) {
        self.hands
            .retain(|known| (known.question, known.again) != (hands.question, hands.again));
        self.hands.push(hands);
    }

    /// The guess of the last round that is closest to the true value.
    pub fn nearest(&self, question: usize, truth: f64) -> Option<f64> {
        let of = |again| self.guesses_of(question, again);
        let again = of(true).next().is_some();
        of(again).min_by(|one, other| (one - truth).abs().total_cmp(&(other - truth).abs()))
    }

    /// The run as a string.
    pub fn write(&self) -> String {
        let mut parts = vec![self.step.to_string()];
        let round = |again: bool| u8::from(again);
        parts.extend(self.guesses.iter().map(|guess| {
            let Guess {
                question,
                again,
                value,
            } = guess;
            format!("v,{question},{},{:x}", round(*again), value.to_bits())
        }));
        parts.extend(self.hands.iter().map(|hands| {
            let counts = hands.counts.map(|count| count.to_string()).join(",");
            format!("h,{},{},{counts}", hands.question, round(hands.again))
        }));
        parts.join(";")
    }

    /// Reads a run from a string; damaged parts are left out.
    pub fn read(text: &str, steps: usize) -> Run {
        let mut parts = text.split(';');
        let step = parts.next().and_then(|step| step.parse().ok()).unwrap_or(0);
        let mut run = Run {
            step: if step < steps { step } else { 0 },
            ..Run::default()
        };
        for part in parts {
            match part.split(',').collect::<Vec<_>>()[..] {
                ["v", question, again, bits] => {
                    run.guesses.extend(read_guess(question, again, bits))
                }
                ["h", question, again, a, b, c, d] => {
                    run.hands.extend(read_hands(question, again, [a, b, c, d]))
                }
                _ => (),
            }
        }
        run
    }
}

fn read_guess(question: &str, again: &str, bits: &str) -> Option<Guess> {
    let value = f64::from_bits(u64::from_str_radix(bits, 16).ok()?);
    value.is_finite().then_some(Guess {
        question: question.parse().ok()?,
        again: again == "1",
        value,
    })
}

fn read_hands(question: &str, again: &str, counts: [&str; OPTIONS]) -> Option<Hands> {
    let counts: Vec<u32> = counts
        .iter()
        .filter_map(|count| count.parse().ok())
        .collect();
    Some(Hands {
        question: question.parse().ok()?,
        again: again == "1",
        counts: counts.try_into().ok()?,
    })
}

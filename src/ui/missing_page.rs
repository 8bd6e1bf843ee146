//! What stands where no page is.

use yew::prelude::*;

use super::speech::Speech;

#[derive(Clone, PartialEq, Properties)]
pub struct MissingPageProps {
    pub speech: Speech,
    pub path: String,
}

#[component]
pub fn MissingPage(props: &MissingPageProps) -> Html {
    let MissingPageProps { speech, path } = props;
    let sentence = speech.with("problem-unknown_page", &[("quoted", path.as_str().into())]);
    html! {
        <article>
            <h1>{ speech.text("unknown-page-title") }</h1>
            <p class="lead" role="alert" data-problem="unknown_page">{ sentence }</p>
            <p><a href="#/">{ speech.text("unknown-page-home") }</a></p>
        </article>
    }
}

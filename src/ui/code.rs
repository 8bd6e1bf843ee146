//! The QR code of a link, for the phones of an audience.

use yew::prelude::*;

use crate::export::qr;
use crate::ui::localizer::Localizer;

/// How an address must start for a phone to be able to open it.
const WEB: &str = "http";
/// How many empty squares readers need on each side.
const MARGIN: i32 = 4;

/// The code of an address, with what the phone needs to open it. A sentence if there can't be a code.
pub fn view_code(l10n: &Localizer, address: &str) -> Html {
    let drawing = qr::draw(address).filter(|_| address.starts_with(WEB));
    let Some(drawing) = drawing else {
        return html! { <p class="code-words" data-problem="no_code">{ l10n.text("problem-no_code") }</p> };
    };
    let side = drawing.side + 2 * MARGIN;
    html! {
        <figure class="code">
            <svg viewBox={format!("-{MARGIN} -{MARGIN} {side} {side}")} role="img" aria-label={l10n.text("code")} shape-rendering="crispEdges">
                <rect x={format!("-{MARGIN}")} y={format!("-{MARGIN}")} width="100%" height="100%" fill="#fff" />
                <path d={drawing.path} fill="#000" />
            </svg>
            <figcaption class="code-words">{ l10n.text("code-needs") }</figcaption>
        </figure>
    }
}

#[derive(Clone, PartialEq, Properties)]
pub struct CodeProps {
    pub l10n: Localizer,
    pub address: AttrValue,
}

/// A `details` element with the code, which is drawn when it is opened.
#[component]
pub fn Code(CodeProps { l10n, address }: &CodeProps) -> Html {
    let is_open = use_state_eq(|| false);
    let toggle = {
        let (setter, is_open) = (is_open.setter(), *is_open);
        Callback::from(move |_: MouseEvent| setter.set(!is_open))
    };
    html! {
        <div class="code-fold">
            <button type="button" data-take="code" aria-expanded={is_open.to_string()} onclick={toggle}>{ l10n.text("code") }</button>
            if *is_open { { view_code(l10n, address) } }
        </div>
    }
}

//! What only the printed page has: the sources, the date, and the address that leads back to it.

use yew::prelude::*;

use crate::browser::{clock, events};
use crate::ui::localizer::Localizer;
use crate::ui::print_button::PrintButton;

#[derive(Clone, PartialEq, Properties)]
pub struct ReportFootProps {
    pub l10n: Localizer,
    /// The address of the page with its figures.
    pub address: AttrValue,
    /// The sources.
    pub children: Html,
}

/// The end of the report. It is hidden on the screen.
#[component]
pub fn ReportFoot(props: &ReportFootProps) -> Html {
    let ReportFootProps {
        l10n,
        address,
        children,
    } = props;
    let today = use_state_eq(clock::today);
    // The page might have been open since yesterday.
    let renew = today.setter();
    use_effect_with((), move |_| {
        let listener = events::on_printing(move || renew.set(clock::today()));
        move || drop(listener)
    });
    let arguments = [
        ("day", l10n.date(&today).into()),
        ("address", address.as_str().into()),
    ];
    html! {
        <div class="report-foot">
            { children.clone() }
            <p>{ l10n.with("report-made", &arguments) }</p>
        </div>
    }
}

/// Opens the browser's print dialogue.
pub fn view_report_button(l10n: &Localizer) -> Html {
    html! { <PrintButton l10n={l10n.clone()} word="report" /> }
}

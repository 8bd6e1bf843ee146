//! The page as a whole: header, notices, the list next to the page, and the page itself.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::app::address_sync::link_context;
use crate::app::chunk_arrival::{Arrival, use_chunk, use_painted};
use crate::app::document_sync::use_document;
use crate::app::header::Header;
use crate::app::input_timing::InputTiming;
use crate::app::language::show_language;
use crate::app::loading::view_loading;
use crate::app::nav::{summarize_all, view_nav};
use crate::app::notices::view_notices;
use crate::app::persistence::offer_file;
use crate::app::settings::SettingsInput;
use crate::app::state::{AppEvent, AppState};
use crate::app::store::Store;
use crate::app::{chunks, navigation, settings};
use crate::browser::{clock, document};
use crate::links::page::{Chunk, Page};
use crate::pages::home::page::view_home;
use crate::pages::missing::view_missing_page;
use crate::ui::context::{Act, Context};
use crate::ui::localizer::Localizer;
use crate::words::messages::Messages;
use crate::workspace::saved_form;
use crate::workspace::saved_form::{FileProblem, FileWork};
use crate::workspace::slot::Slot;

#[derive(Clone, Properties)]
pub struct AppProps {
    pub store: Rc<Store>,
    pub timing: Rc<InputTiming>,
}

impl PartialEq for AppProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.store, &other.store) && Rc::ptr_eq(&self.timing, &other.timing)
    }
}

#[component]
pub fn App(AppProps { store, timing }: &AppProps) -> Html {
    let state = use_store(store);
    use_language(store, &state);
    {
        let timing = timing.clone();
        use_effect(move || timing.measure());
    }
    let Ok(messages) = chunks::messages() else {
        return Html::default();
    };
    let l10n = localizer(&messages, store, &state);
    let act: Act = {
        let timing = timing.clone();
        use_callback((), move |action, ()| timing.take(action))
    };
    let save_file = {
        let store = store.clone();
        use_callback((), move |(), ()| offer_file(&store.state()))
    };
    let open_file = {
        let store = store.clone();
        use_callback((), move |text, ()| open_file(&store, text))
    };
    let dismiss = {
        let store = store.clone();
        use_callback((), move |_: MouseEvent, ()| {
            store.dispatch(AppEvent::Dismissed)
        })
    };
    use_document(&state, &l10n);

    let page = state.page();
    let is_painted = use_painted();
    let arrived = {
        let store = store.clone();
        // Until the chunk was loaded, the figures in the address couldn't be read.
        Callback::from(move |()| navigation::open_address(&store))
    };
    // The home page shows the user's figures, if there are any, and an example once it has been painted.
    let needs_metrics = state.workspace.has_figures()
        || matches!(page.chunk(), Some(Chunk::Metrics | Chunk::Tools))
        || page.is_workshop()
        || (*is_painted && *page == Page::Home);
    let metrics = use_chunk(Chunk::Metrics, needs_metrics, page, arrived);
    // The page of a metric has further parts and shows the items that fit the metric, but its answer doesn't
    // wait for them.
    let is_answered = *is_painted && chunks::metrics().is_some();
    // The tools depend on the metrics, which are loaded for the page itself.
    let needs_tools =
        chunks::metrics().is_some() && (*is_painted || page.chunk() == Some(Chunk::Tools));
    let tools = use_chunk(Chunk::Tools, needs_tools, page, Callback::noop());
    let needs_guides = match page.chunk() {
        Some(Chunk::Guides) => true,
        Some(Chunk::Metrics) => is_answered && tools.0 != Arrival::Awaited,
        _ => false,
    };
    let records_arrived = {
        let store = store.clone();
        // On a page without records, opening the address again would only undo what was typed since it was
        // written.
        Callback::from(move |()| {
            if store.state().page().takes_records() {
                navigation::open_address(&store);
            }
        })
    };
    let guides = use_chunk(Chunk::Guides, needs_guides, page, records_arrived);
    // If several chunks are missing, the first one that failed to load can be tried again.
    let awaited = [&metrics, &guides, &tools]
        .into_iter()
        .find(|(arrival, _)| matches!(arrival, Arrival::Unreachable | Arrival::Outdated));
    let (arrival, retry) = awaited.unwrap_or(&tools).clone();
    let tools_awaited = view_loading(&l10n, arrival, retry);
    let context = Context {
        l10n: l10n.clone(),
        workspace: state.workspace.clone(),
        figures: store.figures(),
        page: page.clone(),
        is_presented: state.link.present,
        is_covered: state.link.is_covered,
        act: act.clone(),
    };
    let is_alone = matches!(
        page,
        Page::Home | Page::Cultures | Page::Plan | Page::Workshop
    );
    let side = match chunks::guides() {
        _ if is_alone => Html::default(),
        Some(chunk) if page.takes_records() => (chunk.nav)(&context),
        None if page.takes_records() => Html::default(),
        _ => view_nav(&l10n, page, &summarize_all(&context)),
    };
    let loading = match chunks::metrics() {
        Some(_) => Html::default(),
        None => view_loading(&l10n, metrics.0, metrics.1),
    };
    let main = match (page, page.chunk()) {
        (Page::Unknown(path), _) => view_missing_page(&l10n, path),
        (_, None) => {
            let chunk = chunks::tools();
            let example = match chunk {
                Some(chunk) => (chunk.example)(&l10n),
                None => tools_awaited.clone(),
            };
            let picture = chunk.map(|chunk| chunk.picture);
            view_home(&l10n, &summarize_all(&context), example, picture)
        }
        (_, Some(Chunk::Metrics)) => match chunks::metrics() {
            Some(chunk) => {
                let improvement = match chunks::guides() {
                    Some(guides) => (guides.fitting_items)(&context),
                    None => view_loading(&l10n, guides.0, guides.1),
                };
                let tools = match chunks::tools() {
                    Some(chunk) => Ok(chunk.metric),
                    None => Err(tools_awaited.clone()),
                };
                (chunk.page)(&context, improvement, tools)
            }
            None => loading.clone(),
        },
        (_, Some(Chunk::Guides)) => match chunks::guides() {
            Some(chunk) => (chunk.page)(&context, &state.link),
            None => view_loading(&l10n, guides.0, guides.1),
        },
        (_, Some(Chunk::Tools)) => match chunks::tools() {
            Some(chunk) => (chunk.lab)(&context, &state.link),
            None => tools_awaited.clone(),
        },
    };
    let above = if state.has_news() {
        view_notices(&state, &l10n, &act, &save_file, &dismiss)
    } else {
        Html::default()
    };
    if matches!(page, Page::Stage(_)) {
        // A stage shows nothing but the current step.
        let offline = chunks::tools().map(|chunk| (chunk.offline)(&l10n));
        return html! {
            <>
                { above }
                <main id="content" tabindex="-1">{ main }</main>
                // The site is kept for use without a network from here too.
                <div hidden=true>{ offline }</div>
            </>
        };
    }
    let settings = SettingsInput {
        chosen: settings::chosen(&state),
        save_file,
        open_file,
    };
    let skip = Callback::from(|event: MouseEvent| {
        // The address identifies the page, so the link must not change it.
        event.prevent_default();
        document::focus("content");
    });
    html! {
        <>
            <a class="skip" href="#content" onclick={skip}>{ l10n.text("skip-to-content") }</a>
            <Header context={context.clone()} {settings} loading={tools_awaited}
                languages={state.languages.published.clone()} />
            { above }
            <div class={if is_alone { "page alone" } else { "page" }}>
                { side }
                <main id="content" tabindex="-1">{ main }</main>
            </div>
            { chunks::tools().map(|chunk| (chunk.offline)(&l10n)).unwrap_or_default() }
        </>
    }
}

/// The current state, redrawn whenever it changes.
#[hook]
fn use_store(store: &Rc<Store>) -> Rc<AppState> {
    let redraw = use_force_update();
    let observed = store.clone();
    use_effect_with((), move |()| {
        observed.observe(move |_, _| redraw.force_update())
    });
    store.state()
}

fn localizer(messages: &Rc<Messages>, store: &Store, state: &AppState) -> Localizer {
    Localizer {
        messages: messages.clone(),
        language: state.language(),
        currency: state.currency(),
        notation: state.notation(),
        period: store.figures().current().period(),
        links: Rc::new(link_context(state)),
    }
}

/// Loads the messages of another language when it is requested. Until they are loaded, everything
/// stays as it was.
#[hook]
fn use_language(store: &Rc<Store>, state: &AppState) {
    let store = store.clone();
    let wanted = state.wanted_language();
    let is_due = wanted != state.languages.loaded && state.is_published(wanted);
    // Choosing a language again after it couldn't be loaded tries again.
    let choice = state.workspace.entry(&Slot::Language).map(|entry| entry.at);
    use_effect_with((is_due, wanted, choice), move |(is_due, wanted, _)| {
        if !*is_due {
            return;
        }
        let wanted = *wanted;
        spawn_local(async move {
            match chunks::load_language(wanted).await {
                Ok(messages) => {
                    show_language(&messages);
                    store.dispatch(AppEvent::LanguageLoaded(wanted));
                }
                Err(_) => store.dispatch(AppEvent::LanguageUnreachable(wanted)),
            }
        });
    });
}

/// Adopts the work in a file, as a change that can be undone.
fn open_file(store: &Rc<Store>, text: Option<String>) {
    let read = match &text {
        None => Err(FileProblem::Unreadable),
        Some(text) => saved_form::from_file(text),
    };
    match read {
        Ok(work) => {
            let store = store.clone();
            spawn_local(async move { store.dispatch(check_file(work).await) });
        }
        Err(problem) => store.dispatch(AppEvent::FileRefused(problem)),
    }
}

/// Which of a file's entries are accepted. Only the chunks know which entries exist.
async fn check_file(work: FileWork) -> AppEvent {
    let is_loaded = chunks::load(Chunk::Guides).await.is_ok();
    let Some(guides) = chunks::guides().filter(|_| is_loaded) else {
        return AppEvent::FileRefused(FileProblem::Unchecked);
    };
    let (entries, refused) = work.checked(guides.is_taken);
    AppEvent::FileRead {
        entries,
        refused,
        now: clock::now(),
    }
}

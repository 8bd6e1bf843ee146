//! Everything that can be tested without a browser.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on has failed"
)]

mod adoption;
mod answers;
mod app_state;
mod calculation;
mod cancelling;
mod catalogue;
mod cells;
mod chance;
mod changed_guests;
mod churn_example;
mod citations;
mod claim_tests;
mod coverage;
mod cultures;
mod decimals;
mod differences;
mod evidence;
mod evidence_pages;
mod figures_once;
mod file_entries;
mod fitting_items;
mod golden;
mod guides;
mod habits;
mod imports;
mod interval_properties;
mod intervals;
mod lab;
mod languages;
mod lengths;
mod links;
mod make;
mod margins;
mod merging;
mod number_languages;
mod numbers;
mod opening;
mod own_figures;
mod pasted_rows;
mod periods;
mod pictures;
mod plan_page;
mod populations;
mod powers;
mod programme;
mod properties;
mod reading;
mod record_links;
mod records;
mod responses;
mod saved_form;
mod sbg;
mod sections;
mod sentences;
mod shipped;
mod solving;
mod source;
mod special_functions;
mod spreadsheets;
mod state;
mod strategies;
mod survivor_list;
mod targets;
mod themes;
mod variants;
mod voice;
mod walls;
mod words;
mod working;
mod workshop;
mod workshop_figures;
mod workshop_words;

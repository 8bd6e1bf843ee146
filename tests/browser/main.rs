//! The built page in a browser.
//!
//! Problems that a marketer found in an early version, and the tests that keep them from coming back:
//!
//! | what went wrong | test |
//! | --- | --- |
//! | an example overwrote the user's own figures, on its page and on others; so did emptying the page of an example | `examples::an_example_changes_none_of_the_users_own_figures`, and natively no sequence of examples, links, targets and variants changes them (`variants`) |
//! | a target was treated as a fact on other pages, in the sentence to copy and in the list of metrics | `solving::a_target_is_a_question_of_its_page_alone`, natively `targets` |
//! | the LTV : CAC ratio and the budget used revenue although a margin was known | `units::a_margin_pays_for_acquisition_where_one_is_known` |
//! | an intermediate step was rounded so far that the working didn't lead to the result | natively `working` |
//! | while solving, the sentence and the formula to copy were those of the unsolved page | `solving::a_target_is_a_question_of_its_page_alone` |
//! | three pasted cells became one number of eleven digits | `taking::pasted_cells_fill_the_fields_in_order` |

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

#[allow(dead_code, reason = "the bench uses what these tests do not")]
#[path = "../support/mod.rs"]
mod support;

mod access;
mod answers_needed;
mod bad_input;
mod codes;
mod compare;
mod contract;
mod crash;
mod cultures;
mod curves;
mod differences;
mod digits;
mod engines;
mod evidence;
mod examples;
mod figures;
mod files;
mod golden;
mod home;
mod improving;
mod keeping;
mod keyboard;
mod lab;
mod languages;
mod layout;
mod links;
mod look;
mod margins;
mod notes;
mod offline;
mod own_figures;
mod pages;
mod pictures;
mod plan;
mod portable;
mod presenting;
mod programme;
mod security;
mod sheets;
mod solving;
mod stage;
mod stage_again;
mod stage_covered;
mod stage_keys;
mod stage_screen;
mod stage_spoken;
mod stage_steps;
mod start;
mod strategies;
mod tabs;
mod taking;
mod touch;
mod typing;
mod units;
mod visits;
mod whole;
mod workshop_pages;

//! The built page in a browser.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

#[allow(dead_code, reason = "the bench uses what these tests do not")]
#[path = "../support/mod.rs"]
mod support;

mod access;
mod bad_input;
mod compare;
mod contract;
mod crash;
mod cultures;
mod curves;
mod engines;
mod evidence;
mod examples;
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
mod offline;
mod own_figures;
mod pages;
mod pictures;
mod plan;
mod portable;
mod presenting;
mod programme;
mod security;
mod solving;
mod stage;
mod start;
mod strategies;
mod tabs;
mod taking;
mod typing;
mod units;
mod visits;
mod whole;

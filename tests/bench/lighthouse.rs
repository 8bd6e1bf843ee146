//! What Lighthouse finds, with its mobile profile and all files as brotli.

use std::env;
use std::process::Command;

use serde_json::{Value, json};

use crate::support::server::Server;

const CATEGORIES: [&str; 4] = ["performance", "accessibility", "best-practices", "seo"];

const PAGES: [&str; 2] = ["#/", "#/metrics/nps?promoters=75&passives=25&detractors=30"];

/// `LIGHTHOUSE` names the folder that `make bench` installs it in.
pub fn measure() -> Value {
    let folder = env::var("LIGHTHOUSE").unwrap_or_default();
    let program = format!("{folder}/node_modules/lighthouse/cli/index.js");
    let server = Server::start();
    server.compress();
    println!("\nLighthouse, mobile profile; the goal is 100 each");
    let mut report = Vec::new();
    for page in PAGES {
        let output = Command::new("node")
            .arg(&program)
            .arg(format!("{}/{page}", server.origin()))
            .args([
                "--output=json",
                "--quiet",
                "--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run \
                 --disable-background-networking --disable-component-update --disable-sync",
            ])
            .output();
        let printed = output.map(|output| output.stdout).unwrap_or_default();
        let Ok(found) = serde_json::from_slice::<Value>(&printed) else {
            println!("Lighthouse does not run: not measured");
            return Value::Null;
        };
        report.push(told(page, &found));
    }
    json!(report)
}

fn told(page: &str, found: &Value) -> Value {
    println!("{page}");
    let mut scores = serde_json::Map::new();
    for category in CATEGORIES {
        let category_found = &found["categories"][category];
        let score = category_found["score"].as_f64().unwrap_or(f64::NAN) * 100.0;
        let parts = category_found["auditRefs"]
            .as_array()
            .cloned()
            .unwrap_or_default();
        let in_the_way: Vec<String> = parts
            .iter()
            .filter(|part| part["weight"].as_f64() > Some(0.0))
            .filter_map(|part| part["id"].as_str())
            .filter(|id| found["audits"][*id]["score"].as_f64() < Some(1.0))
            .filter(|id| !found["audits"][*id]["score"].is_null())
            .map(|id| {
                let audit = &found["audits"][id];
                format!(
                    "{id} {}",
                    audit["displayValue"].as_str().unwrap_or_default()
                )
            })
            .collect();
        println!("  {category:<20}{score:>5.0}  {}", in_the_way.join("; "));
        scores.insert(
            category.to_owned(),
            json!({ "score": score, "in_the_way": in_the_way }),
        );
    }
    json!({ "page": page, "categories": scores })
}

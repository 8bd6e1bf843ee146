#!/usr/bin/env bash
# Installs the browsers that the tests use: Chromium for all tests, Firefox and WebKit for those of the main
# paths. If one of the latter two is missing, its tests say that they aren't run.
set -euo pipefail
source build/packages.sh

if [ "${LOYALTY_LAB_NO_BROWSER:-}" = 1 ]; then exit; fi
need chromedriver "Chromium or Chrome with the chromedriver of the same version" chromium chromium-driver
(need chromium-headless-shell "Chromium without windows, in which the tests take less time" chromium-headless-shell) || true
(need firefox-esr "Firefox ESR" firefox-esr) || true
(need WebKitWebDriver "WebKitGTK with its driver, and Xvfb" webkit2gtk-driver xvfb) || true

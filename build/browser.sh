#!/usr/bin/env bash
# Puts in place the browsers that the tests drive: Chromium for all of them; Firefox and WebKit for the
# main paths, whose tests say that they aren't run where one is missing.
set -euo pipefail
source build/packages.sh

if [ "${LOYALTY_LAB_NO_BROWSER:-}" = 1 ]; then exit; fi
need chromedriver "Chromium or Chrome with the chromedriver of the same version" chromium chromium-driver
(need firefox-esr "Firefox ESR" firefox-esr) || true
(need WebKitWebDriver "WebKitGTK with its driver, and Xvfb" webkit2gtk-driver xvfb) || true

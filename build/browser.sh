#!/usr/bin/env bash
# Puts in place the browser that the tests drive.
set -euo pipefail
source build/packages.sh

if [ "${LOYALTY_LAB_NO_BROWSER:-}" = 1 ]; then exit; fi
need chromedriver "Chromium or Chrome with the chromedriver of the same version" chromium chromium-driver

#!/usr/bin/env bash
# Screens the sample scans into out/ and, where there is a display, opens the window on them.
set -euo pipefail
cd "$(dirname "$0")/.."

code=0
.venv/bin/thoralite screen resources/samples --out out --fresh || code=$?
case $code in
0) ;;
3) echo "One sample is damaged on purpose, to show how the program says so: therefore it ended with code 3." ;;
*) exit "$code" ;;
esac

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname -s)" = Darwin ]; then
    exec .venv/bin/thoralite-desktop resources/samples
fi
echo "There is no display here, so the window stays closed: see out/summary.pdf."

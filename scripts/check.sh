#!/usr/bin/env bash
# Everything a change must pass: style, types, import contracts, tests. Needs no display.
set -euo pipefail
cd "$(dirname "$0")/.."
bin=.venv/bin
export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}

"$bin/ruff" check .
"$bin/ruff" format --check .
"$bin/mypy"
"$bin/lint-imports"
exec "$bin/python" -m pytest "$@"

#!/usr/bin/env bash
# Everything that must hold, the quick answers first. Called by `make test`.
set -euo pipefail
cd "$(dirname "$0")/.."
bin=.venv/bin
export QT_QPA_PLATFORM=offscreen PYTHONDONTWRITEBYTECODE=1
[ "$(id -u)" != 0 ] || export QTWEBENGINE_DISABLE_SANDBOX=1
workers=$(nproc)
echo "== format";   $bin/ruff format --check .
echo "== lint";     $bin/ruff check .
echo "== types";    $bin/mypy
echo "== imports";  $bin/lint-imports
echo "== core";     $bin/python -m pytest -q -n "$workers" --dist loadfile -p no:pytestqt tests/archive tests/search tests/quality tests/faults tests/test_*.py
echo "== window";   $bin/python -m pytest -q -n "$workers" --dist loadfile tests/ui tests/journeys

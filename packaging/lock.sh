#!/usr/bin/env bash
# Writes the lock files anew from pyproject.toml: exact versions with hashes, for every platform at once.
set -euo pipefail
cd "$(dirname "$0")/.."
.venv/bin/python -m pip install --quiet uv
compile() {
  .venv/bin/python -m uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
    --no-annotate --no-header pyproject.toml "$@"
}
compile -o packaging/requirements.txt
compile --group dev -o packaging/requirements-dev.txt
compile --group dev --group bench -o packaging/requirements-bench.txt
compile --group dev --group quality -o packaging/requirements-quality.txt

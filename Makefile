# Each target sets up what it needs. `make run` and `make test` work from a fresh clone with Python 3.11+, make and git.
SHELL := /bin/bash
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
QT_LIBS := libgl1 libegl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon0 libxkbcommon-x11-0 libxcb-cursor0 \
	libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-image0 libxcb-render-util0 libxcb-xkb1 libxcb-randr0 \
	libnss3 libasound2 libxcomposite1 libxdamage1 libxrandr2 libxtst6 libxkbfile1 fonts-dejavu-core
OFFSCREEN := QT_QPA_PLATFORM=offscreen QTWEBENGINE_DISABLE_SANDBOX=$(if $(filter 0,$(shell id -u)),1,0)

.PHONY: setup run test check branches bench quality faults screenshots translations package smoke lock clean

setup: .stamp-libraries .stamp-venv

.stamp-libraries:
	@packaging/system_libraries.sh $(QT_LIBS)
	@touch $@

.stamp-venv: packaging/requirements-dev.txt
	$(PYTHON) -c 'import sys; sys.exit("Cuttings needs Python 3.11 or newer: make PYTHON=python3.11 …" if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r packaging/requirements-dev.txt
	@touch $@

translations: .stamp-venv
	@$(BIN)/python packaging/translations.py --release

run: setup translations
	$(BIN)/python main.py $(FILES)

test: setup translations
	@bash tests/run.sh

check: setup
	$(BIN)/ruff format --check . && $(BIN)/ruff check . && $(BIN)/mypy && $(BIN)/lint-imports

# every branch of every reader is reached by tests; a minute, so not part of `make test`
branches: setup
	@COVERAGE_FILE=build/.coverage-intake; export COVERAGE_FILE; mkdir -p build; \
	$(BIN)/python -m coverage run --branch --source=archive/intake -p -m pytest -q -p no:pytestqt tests/archive/intake && \
	$(BIN)/python -m coverage combine -q && $(BIN)/python -m coverage report --fail-under=100

bench: .stamp-venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r packaging/requirements-bench.txt
	@for script in tests/benchmarks/*_bench.py; do echo "== $$script"; $(OFFSCREEN) $(BIN)/python $$script || exit 1; done

quality: .stamp-venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r packaging/requirements-quality.txt
	@test -n "$(DATA)" || { echo "make quality DATA=folder-of-pages-with-truth"; exit 2; }
	$(BIN)/python tests/quality/score.py $(DATA)
	$(BIN)/python tests/quality/score_metadata.py $(DATA)
	$(BIN)/python tests/quality/speed.py $(DATA)

# FULL=1 makes as many faults as the figures in SECURITY.md are told from, which takes half an hour.
FULL_kills := 200
FULL_powercut := 40
FULL_bitflips := 300
FULL_index_faults := 100 100
faults: setup translations
	@failed=; for script in $$(grep -l '__name__ == "__main__"' tests/faults/*.py | grep -v importer); do \
		echo "== $$script"; $(OFFSCREEN) $(BIN)/python $$script $(if $(FULL),$$(case $$script in \
			(*/kills.py) echo $(FULL_kills);; (*/powercut.py) echo $(FULL_powercut);; \
			(*/bitflips.py) echo $(FULL_bitflips);; (*/index_faults.py) echo $(FULL_index_faults);; esac)) \
		|| failed="$$failed $$script"; done; [ -z "$$failed" ] || { echo "failed:$$failed"; exit 1; }

screenshots: setup translations
	$(OFFSCREEN) $(BIN)/python tests/ui/screenshots.py

package: setup translations
	$(BIN)/python packaging/build.py

smoke: setup
	$(BIN)/python packaging/smoke.py

lock: .stamp-venv
	@packaging/lock.sh

clean:
	rm -rf $(VENV) .stamp-* build packaging/build packaging/dist screenshots .mypy_cache .ruff_cache .pytest_cache

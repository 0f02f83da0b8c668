# make run    sets up, loads the sample reports and opens the dashboard (PORT=8501)
# make test   sets up what tests need, a browser included, and runs every check and test
PYTHON ?= python3
PORT ?= 8501
HOST ?= 127.0.0.1
BIN := .venv/bin
PIP := $(BIN)/pip --disable-pip-version-check --quiet
DEMO := data/demo/atlas.gpkg

.DEFAULT_GOAL := help
.PHONY: help setup run test check format bench bench-map bench-visitors bench-leaks quality detector screenshots lock browser clean

help:  ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

# Set-up: each step leaves a mark and is done again only when what it reads has changed.
$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "Frontline Atlas needs Python 3.11 or newer: make PYTHON=python3.12 $(MAKECMDGOALS)"; exit 2; }
	@$(PYTHON) -m venv .venv

.venv/.runtime: requirements.lock pyproject.toml | $(BIN)/python
	@echo "Installing Frontline Atlas and its libraries into .venv (a minute or two)"
	@$(PIP) install --require-hashes -r requirements.lock
	@$(PIP) install --no-deps --editable .
	@touch $@

.venv/.develop: requirements-dev.lock .venv/.runtime
	@echo "Installing what checks and tests need"
	@$(PIP) install --require-hashes -r requirements-dev.lock
	@touch $@

.venv/.assets: dashboard/assets/package-lock.json dashboard/assets/build.py | .venv/.runtime
	@echo "Collecting the map's assets"
	@$(BIN)/python -m dashboard.assets.build
	@touch $@

.venv/.index: $(wildcard data/gazetteer/* data/boundaries/* geo/gazetteer/*.py geo/languages/*/*.py) | .venv/.runtime
	@$(BIN)/frontline gazetteer build
	@touch $@

setup: .venv/.develop .venv/.assets .venv/.index  ## everything into .venv

run: .venv/.runtime .venv/.assets .venv/.index  ## load the samples and open the dashboard
	$(BIN)/frontline control import data/control/*.geojson --store $(DEMO)
	$(BIN)/frontline ingest data/samples/reports/*.md --store $(DEMO)
	$(BIN)/frontline serve --open --store $(DEMO) --host $(HOST) --port $(PORT)

browser:
	@.ci/browser

check: .venv/.develop  ## format, lint, strict types, import floors
	$(BIN)/ruff format --check geo dashboard tests
	$(BIN)/ruff check geo dashboard tests
	$(BIN)/mypy
	$(BIN)/lint-imports

test: setup browser check  ## every check and test
	$(BIN)/python -m pytest -n 2 --dist loadfile

format: .venv/.develop  ## put the code in order
	$(BIN)/ruff check --fix geo dashboard tests
	$(BIN)/ruff format geo dashboard tests

bench: setup  ## times, as ratios against a peer or a floor of the same run
	@for bench in tests/bench/bench_*.py; do \
	  case $$bench in *bench_map.py) ;; *) $(BIN)/python $$bench || exit 1 ;; esac; done

bench-map: setup browser  ## the map against what a user would otherwise write (ROWS=10000,1000000)
	$(BIN)/python tests/bench/bench_map.py

bench-visitors: setup  ## ten visitors at once over STORE=FILE, and two for MINUTES=N
	$(BIN)/python -m tests.bench.map_visitors $(STORE) $(MINUTES)

bench-leaks: setup browser  ## an hour of one visitor over STORE=FILE, or MINUTES=N: what memory stays
	$(BIN)/python -m tests.bench.map_leaks $(STORE) $(MINUTES)

quality: setup  ## scores against the yardstick, with the reliability curve
	$(BIN)/python -m tests.quality

detector: setup  ## learn the event detector anew from the labelled passages
	$(BIN)/python -m tests.quality.train_detector

screenshots: setup browser  ## every page and state, wide and narrow
	$(BIN)/python -m tests.browser.screenshots build/screenshots

lock: | $(BIN)/python  ## write the lock files anew from pyproject.toml
	$(PIP) install uv
	$(BIN)/uv pip compile pyproject.toml --generate-hashes --no-emit-index-url --no-header -q -o requirements.lock
	$(BIN)/uv pip compile pyproject.toml --group dev -c requirements.lock --generate-hashes --no-emit-index-url --no-header -q -o requirements-dev.lock

clean:  ## remove what was built, keep what was loaded
	rm -rf .venv build data/index dashboard/assets/vendor dashboard/assets/node_modules

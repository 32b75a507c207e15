# Ouï-dire: `make run` builds and serves the seed articles, `make test` passes all tests.

SHELL := /bin/sh
HOST ?= 127.0.0.1
PORT ?= 8000
VENV := .venv
BIN := $(VENV)/bin
# The first of these that is Python 3.11 or later; PYTHON=… chooses another.
PYTHONS := $(PYTHON) python3 python3.14 python3.13 python3.12 python3.11
RECENT := import sys; sys.exit(sys.version_info < (3, 11))

.DEFAULT_GOAL := help
.PHONY: help run install dev test check format bench figures floors lock wheel clean

help: ## show these lines
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s  %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: install ## build the seed articles into the embedded engine and serve them on 127.0.0.1:8000
	$(BIN)/ouidire build seeds
	$(BIN)/ouidire serve --host $(HOST) --port $(PORT)

install: $(VENV)/.installed ## make the environment for `ouidire`

dev: $(VENV)/.developing ## make the environment for the tests

test: dev ## run all tests; those of Neo4j and of the browser say how to have them if they are skipped
	$(BIN)/python -m pytest

check: dev ## lint, types, imports and the quick tests
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest -m "not (engine or neo4j or browser or slow)"

format: dev ## write the code as the formatter does
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

bench: dev ## time extraction against the bare model, loading and asking
	$(BIN)/python -m tests.benchmarks

figures: dev ## measure, and write the figures into README.md
	$(BIN)/python -m tests.gold.figures

floors: dev ## raise the floors of tests/gold/floors.json to what is reached now
	$(BIN)/python -m tests.gold.floors --raise

lock: ## pin all dependencies anew, with hashes (needs uv)
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
		--quiet --extra build pyproject.toml -o requirements.lock
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
		--quiet --extra build --extra dev pyproject.toml -o requirements-dev.lock

wheel: dev ## make the wheel in dist/
	$(BIN)/python -m hatchling build -t wheel

clean: ## remove the environment and all caches; data/ stays
	rm -rf $(VENV) dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache

$(BIN)/python:
	@for python in $(PYTHONS); do \
		if command -v "$$python" >/dev/null && "$$python" -c '$(RECENT)' 2>/dev/null; then \
			exec "$$python" -m venv $(VENV); \
		fi; \
	done; \
	echo "Python 3.11 or later is needed: install it, or name it: make PYTHON=/path/to/python3" >&2; \
	exit 1

$(VENV)/.installed: requirements.lock pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.developing: requirements-dev.lock pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements-dev.lock
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@ $(VENV)/.installed

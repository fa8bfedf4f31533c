# Lokus: `make run` opens the dashboard, `make test` checks everything,
# `make bench` measures.
# Needs Python 3.11 or newer, make and a package index; nothing else.

PYTHON ?= python3
VENV := .venv
# Windows puts programs elsewhere.
BIN := $(if $(filter Windows_NT,$(OS)),$(VENV)/Scripts,$(VENV)/bin)
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.PHONY: run install test bench lint lock clean-venv

run: install
	@$(BIN)/lokus serve --sample

# The packages of the lock, each held against its hash, and the command `lokus`.
install: $(VENV)/.run

test: lint
	@$(BIN)/python -m tests.browser.chromium
	@$(BIN)/python -m tests.office
	@$(BIN)/python -m pytest -n 2

# Tables of speed on this machine, also as JSON and Markdown below var/bench.
bench: $(VENV)/.dev
	@$(BIN)/python -m tests.browser.chromium
	@$(BIN)/python -m tests.bench $(BENCH)

lint: $(VENV)/.dev
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy

# A stamp is newer than the lock it was installed from.
$(VENV)/.run: requirements.lock pyproject.toml
	@test -x $(BIN)/python || $(PYTHON) -c "import sys; sys.exit(sys.version_info < (3, 11) and 'Lokus membutuhkan Python 3.11 atau lebih baru; pilih dengan PYTHON=python3.11')"
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "Memasang paket yang dikunci di $(VENV) (sekali saja) ..."
	@$(PIP) install --require-hashes --requirement requirements.lock
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.dev: $(VENV)/.run requirements-dev.lock
	@echo "Memasang paket untuk pengujian ..."
	@$(PIP) install --require-hashes --requirement requirements-dev.lock
	@touch $@

# Universal, with hashes, without any address; needs uv.
lock:
	uv pip compile --quiet --universal --generate-hashes --no-header --no-annotate \
		--no-emit-index-url --python-version 3.11 --output-file requirements.lock pyproject.toml
	uv pip compile --quiet --universal --generate-hashes --no-header --no-annotate \
		--no-emit-index-url --python-version 3.11 --extra test \
		--output-file requirements-dev.lock pyproject.toml

clean-venv:
	rm -rf $(VENV)

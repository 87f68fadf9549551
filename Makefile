# Everything a contributor runs. `make scan` and `make test` need only git, make and Python 3.11 or newer.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

VENV ?= .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
IMAGE ?= fumehood:dev
BASE ?=
ALLOWED := import sys; sys.exit(sys.version_info < (3, 11))
LOCK := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate
# pbr asks for setuptools, PyJWT for what signs as an App, cffi for what compiles: 17 MB that are never imported.
NEVER_USED := cryptography pycparser setuptools

.PHONY: help
help: ## Show this list
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | sort | column -t -s "$$(printf '\t')" 2>/dev/null || \
		grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST)

$(READY): requirements/dev.txt pyproject.toml
	@python=""; for name in $(PYTHON) python3 python python3.14 python3.13 python3.12 python3.11; do \
		if "$$name" -c '$(ALLOWED)' >/dev/null 2>&1; then python="$$name"; break; fi; done; \
	if [ -z "$$python" ]; then echo "Fumehood needs Python 3.11 or newer; say which with PYTHON=/path/to/python." >&2; exit 2; fi; \
	if ! "$(BIN)/python" -c '$(ALLOWED)' >/dev/null 2>&1; then "$$python" -m venv --clear "$(VENV)"; fi
	@"$(BIN)/python" -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	@"$(BIN)/python" -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch "$@"

.PHONY: setup
setup: $(READY) ## Make the virtual environment from the lock file

.PHONY: scan
scan: $(READY) ## Scan the example shop and print what is wrong with it
	@"$(BIN)/fumehood" scan --fail-on never examples/shop

.PHONY: test
test: $(READY) ## Run all tests with branch coverage
	"$(BIN)/python" -m pytest -n auto --cov --cov-report=term

.PHONY: accept
accept: $(READY) ## Rewrite golden files and the results of the behaviour lab; read the diff before you commit it
	FUMEHOOD_ACCEPT=1 "$(BIN)/python" -m pytest -q tests/report tests/lab tests/test_action_on_github.py

.PHONY: format
format: $(READY) ## Format the code and sort its imports
	"$(BIN)/ruff" format
	"$(BIN)/ruff" check --fix

.PHONY: docs
docs: $(READY) ## Write the rule pages and the tables in the README from the rules and the options
	"$(BIN)/python" -m tools.docs

.PHONY: check
check: $(READY) ## Format, lint, types, import contracts, generated files, metadata, workflows, our own scan
	"$(BIN)/ruff" format --check
	"$(BIN)/ruff" check
	"$(BIN)/mypy"
	"$(BIN)/lint-imports" --no-cache
	"$(BIN)/python" -m tools.docs --check
	"$(BIN)/check-jsonschema" --builtin-schema vendor.github-actions action.yml
	"$(BIN)/check-jsonschema" --builtin-schema vendor.github-workflows .github/workflows/*.yml examples/workflows/*.yml
	"$(BIN)/check-jsonschema" --builtin-schema vendor.dependabot .github/dependabot.yml
	"$(BIN)/check-jsonschema" --builtin-schema vendor.github-issue-forms .github/ISSUE_TEMPLATE/[!c]*.yml
	"$(BIN)/check-jsonschema" --builtin-schema vendor.github-issue-config .github/ISSUE_TEMPLATE/config.yml
	"$(BIN)/zizmor" --offline --quiet --persona pedantic --config .github/zizmor.yml \
		.github action.yml examples/workflows
	"$(BIN)/fumehood" scan --quiet --fail-on note src tools

.PHONY: lock
lock: $(READY) ## Write the lock files again from pyproject.toml
	$(LOCK) pyproject.toml --group dev --output-file requirements/dev.txt
	$(LOCK) pyproject.toml $(addprefix --no-emit-package ,$(NEVER_USED)) --output-file requirements/runtime.txt
	$(LOCK) --group pyproject.toml:audit --output-file requirements/audit.txt

.PHONY: upgrade
upgrade: LOCK += --upgrade
upgrade: lock ## The same, with the newest version of everything

.PHONY: image
image: ## Build the container image with docker or buildah
	@builder="$$(command -v docker || command -v buildah)" || { echo "Install docker or buildah first." >&2; exit 2; }; \
	"$$builder" build $(if $(BASE),--build-arg "BASE=$(BASE)") --tag "$(IMAGE)" .

.PHONY: clean
clean: ## Remove the virtual environment and all caches
	rm -rf "$(VENV)" .coverage .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache build dist

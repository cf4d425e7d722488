# Every target works on a fresh clone: it makes .venv and installs what it needs first.
# Only Python 3.11 or later and make are expected. `make PYTHON=python3.13 ...` chooses another.

PYTHON ?= python3
VENV ?= .venv
PY := $(VENV)/bin/python
WORKERS ?= 2
CODE := generator/vbr_generator wrappers/aiovbr simulator/vbr_simulator
REVISIONS := $(shell printf '%s\n' generated/vbr_api/v[0-9]* | sort -V)
# Not in `make quick`: each test of these starts servers or programs, or there are thousands of them.
LEFT_OUT := tests/wrappers/cli tests/examples tests/integration tests/simulator tests/generated/test_round_trip.py
TYPED := $(CODE) $(wildcard generated/vbr_api/*.py) generated/vbr_api/runtime $(firstword $(REVISIONS)) $(lastword $(REVISIONS))

.DEFAULT_GOAL := help
.PHONY: help install demo quick quick-types quick-tests test format lint workflows types types-all mypy \
	pyright verify generate curate revision api-diff snapshot release-check unit coverage soak bench \
	wheel clean

# Source and trusted certificates of curate and revision: SOURCE=file-or-URL, and for a URL CA_FILE=file.pem,
# PIN=SHA256 or INSECURE=1.
FROM = --revision '$(REVISION)' --source '$(SOURCE)' $(if $(CA_FILE),--ca-file '$(CA_FILE)') \
	$(if $(PIN),--pin '$(PIN)') $(if $(INSECURE),--insecure)

help: ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

install: $(VENV)/.installed ## make .venv and install everything for development

$(VENV)/.installed: pyproject.toml constraints.txt wrappers/aiovbr/_version.py
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "aiovbr needs Python 3.11 or later, this is " + sys.version.split()[0] + ": make PYTHON=python3.12 ...")'
	$(PYTHON) -m venv $(VENV)
	$(PY) -m pip install --quiet --disable-pip-version-check --upgrade 'pip>=25.1'
	$(PY) -m pip install --quiet --disable-pip-version-check -c constraints.txt --group dev --editable '.[all]'
	@touch $@

demo: $(VENV)/.installed ## export from one simulated server, import into another, compare
	$(PY) -m aiovbr demo

quick: $(VENV)/.installed ## format, lint, types of the packages, fast tests: under a minute with warm caches
	$(PY) -m ruff format --check .
	$(PY) -m ruff check .
	$(MAKE) --no-print-directory --output-sync=target -j 2 quick-types quick-tests
	@echo 'left out: $(LEFT_OUT)'
	@echo 'left out: tests marked slow or soak, types of tests and models, basedpyright, workflows, verify, wheel'

quick-types: $(VENV)/.installed
	$(PY) -m mypy $(CODE) generated/vbr_api/runtime

quick-tests: $(VENV)/.installed
	$(PY) -m pytest -n 2 --dist worksteal -q -m 'not slow and not soak' $(addprefix --ignore=,$(LEFT_OUT)) $(ARGS)

test: $(VENV)/.installed ## everything that must be green: format, lint, types, verify, wheel, tests
	$(MAKE) --no-print-directory --output-sync=target -j $(WORKERS) pyright wheel verify mypy lint
	$(MAKE) --no-print-directory unit

format: $(VENV)/.installed ## format the hand-written code
	$(PY) -m ruff format .
	$(PY) -m ruff check --fix .

lint: workflows ## check format, lint, layers of imports and workflows
	$(PY) -m ruff format --check .
	$(PY) -m ruff check .
	$(VENV)/bin/lint-imports --no-logo layers.toml

workflows: $(VENV)/.installed ## check workflows and issue forms against their schemas, without a network
	$(PY) -m check_jsonschema --builtin-schema vendor.github-workflows .github/workflows/*.yml
	$(PY) -m check_jsonschema --builtin-schema vendor.github-issue-forms .github/ISSUE_TEMPLATE/*.yml

types: mypy pyright ## mypy strict and basedpyright strict, the oldest and the newest revision

mypy: $(VENV)/.installed
	$(PY) -m mypy $(TYPED) tests

pyright: $(VENV)/.installed
	$(PY) -m basedpyright $(TYPED) tests/typing

types-all: $(VENV)/.installed ## the same for every revision
	$(PY) -m mypy $(CODE) generated/vbr_api tests
	$(PY) -m basedpyright

verify: $(VENV)/.installed ## regenerate into a temporary folder; fail on any difference, warning or loss
	$(PY) -m vbr_generator verify --pages --promises

generate: $(VENV)/.installed ## write generated/vbr_api and docs/reference/revisions from spec/
	$(PY) -m vbr_generator generate --pages

curate: $(VENV)/.installed ## make spec/REVISION.json: make curate REVISION=1.1-rev0 SOURCE=file-or-URL
	$(PY) -m vbr_generator curate $(FROM)

revision: $(VENV)/.installed ## curate, generate, verify, list the differences: make revision REVISION=... SOURCE=...
	$(PY) -m vbr_generator revision --pages $(FROM)

api-diff: $(VENV)/.installed ## list what an upgrade changes: make api-diff OLD=1.3-rev1 NEW=1.3-rev2 [OUTPUT=markdown]
	@$(PY) -m vbr_generator api-diff --old '$(OLD)' --new '$(NEW)' --output '$(or $(OUTPUT),text)'

snapshot: $(VENV)/.installed ## promise the current public names: writes api/; fails on an unannounced break
	$(PY) -m vbr_generator snapshot

release-check: $(VENV)/.installed ## verify, and fail on what is derived or not in the snapshot
	$(PY) -m vbr_generator release-check --pages --promises

unit: $(VENV)/.installed ## the tests alone; make unit ARGS='-k paging'
	$(PY) -m pytest -n $(WORKERS) --dist worksteal -m 'not soak' $(ARGS)

coverage: $(VENV)/.installed ## lines and branches that the tests run; make coverage ARGS=tests/wrappers
	$(PY) -m coverage erase
	$(PY) -m coverage run -m pytest -n $(WORKERS) --dist worksteal -m 'not soak' $(ARGS)
	$(PY) -m coverage combine --quiet
	$(PY) -m coverage report $(if $(ARGS),--fail-under=0)

soak: types-all ## the heavier runs of the tests, and the types of every revision
	$(PY) -m pytest -n $(WORKERS) --dist worksteal -m soak --timeout 1800 $(ARGS)

bench: $(VENV)/.installed ## side-by-side ratios
	$(PY) -m benchmarks $(ARGS)

wheel: $(VENV)/.installed ## build the wheel, install it outside the clone, run its demo there
	$(PY) tests/wheel/check_wheel.py

clean: ## remove what the targets above made
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
	rm -rf generated/.generate-* generated/.revision-*  # of a generation that was killed

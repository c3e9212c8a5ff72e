# make demo      open QGIS on the sample (without a display: take screenshots of it in build/demo)
# make test      run all tests
# make lint      check style, types, rooms, portal rules and translations
# make package   build build/ti_dataviz.zip and check it
# make process   run qgis_process with the plugin: make process ARGS="list"
# make bench     time alternatives side by side
# make translate bring i18n/ti_dataviz_fr.ts in line with the sources
# make clean     remove what was built
# Each installs first what it needs and the machine lacks.

SHELL := /bin/bash
PYTHON := $$([ -x .venv/bin/python ] && echo .venv/bin/python || echo /usr/bin/python3)
IN_VENV = PATH="$(CURDIR)/.venv/bin:$$PATH"
PACKAGE := ti_dataviz_plugin
PORTAL_TESTS := $(shell cat tools/portal_bandit_tests.txt)

.DEFAULT_GOAL := help
LINTS := style types qt6 arrows qgis security house translations
.PHONY: help setup setup-run demo test lint $(LINTS:%=lint-%) package process bench translate clean

help:
	@sed -n 's/^# //p' Makefile

setup:
	@tools/setup.sh tools

setup-run:
	@tools/setup.sh run

demo: setup-run
	@$(PYTHON) tools/demo.py

process: setup-run
	@$(PYTHON) tools/process.py $(ARGS)

test: setup
	@$(PYTHON) tools/test.py $(ARGS)

lint: $(LINTS:%=lint-%)

lint-style: setup
	$(IN_VENV) ruff check .
	$(IN_VENV) ruff format --check .

lint-types: setup
	$(IN_VENV) mypy

# What the desktop asks of Qt, against the types of Qt 6.
lint-qt6: setup
	$(PYTHON) tools/qt6.py

lint-arrows: setup
	$(IN_VENV) PYTHONPATH=. lint-imports --config pyproject.toml --no-cache

# QGS105 wants a global iface: ours is handed over, since there is none in qgis_process and tests bring their own.
# QGS202 guesses by a method's bare name: every setValue() of Qt is a hit.
lint-qgis: setup
	$(IN_VENV) flake8 --select QGS --extend-ignore QGS105,QGS202 $(PACKAGE) __init__.py

lint-security: setup
	$(IN_VENV) bandit -q -r $(PACKAGE) __init__.py -t "$(PORTAL_TESTS)"

lint-house: setup
	$(PYTHON) tools/house.py

lint-translations: setup
	$(PYTHON) tools/translations.py check

package: setup
	@$(IN_VENV) python tools/package.py

bench: setup
	@$(PYTHON) benchmarks/run.py $(ARGS)

translate: setup-run
	@$(PYTHON) tools/translations.py update

clean:
	rm -rf build .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache .qgis-settings i18n/*.qm
	find . -name __pycache__ -type d -not -path './.venv/*' -prune -exec rm -rf {} +

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
PYTHON = $(if $(wildcard .venv/bin/python),.venv/bin/python,/usr/bin/python3)
IN_VENV = PATH="$(CURDIR)/.venv/bin:$$PATH"
PACKAGE := ti_dataviz_plugin
PORTAL_TESTS := $(shell cat tools/portal_bandit_tests.txt)

.DEFAULT_GOAL := help
.PHONY: help setup setup-run demo test lint package process bench translate clean

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

lint: setup
	$(IN_VENV) ruff check .
	$(IN_VENV) ruff format --check .
	$(IN_VENV) mypy
	$(IN_VENV) PYTHONPATH=. lint-imports --config pyproject.toml --no-cache
	$(IN_VENV) flake8 --select QGS $(PACKAGE)
	$(IN_VENV) flake8 --select QGS --extend-ignore QGS105 __init__.py
	$(IN_VENV) bandit -q -r $(PACKAGE) __init__.py -t "$(PORTAL_TESTS)"
	$(PYTHON) tools/house.py
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

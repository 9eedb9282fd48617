# One-word commands. Each sets up what it needs in .venv; nothing is installed outside this folder, but for the browser
# of the tests where root calls them.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
SOURCES := service schemas scripts benchmarks tests torture
export PORT ?= 8080
export BIND ?= 127.0.0.1
override CORPUS := $(if $(CORPUS),$(abspath $(CORPUS)))
override DOCS := $(if $(DOCS),$(abspath $(DOCS)))
export CORPUS DOCS
RUNS ?= 1000000
# compromise is compared with where Node.js is installed.
PEER := $(if $(shell command -v npm),benchmarks/compromise/node_modules)

COMPILED := build/compiled
EXTRACTOR := $(shell find service schemas benchmarks tests gold -type f -not -path '*/__pycache__/*' -not -path '*/node_modules/*')
EXTRACTOR_TESTS := tests/test_cases.py tests/test_properties.py tests/test_offsets.py tests/test_lexicon_data.py

.PHONY: serve serve-compiled install compile test test-compiled test-spark lint format evaluate bench torture fuzz sbom openapi readme pictures lock clean

serve: $(VENV)/serve.stamp  ## the service on BIND:PORT
	exec $(BIN)/gunicorn

install: $(VENV)/serve.stamp  ## the command `quotes` in .venv/bin
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --editable .

test: $(VENV)/develop.stamp  ## every test
	scripts/test_tools.sh chromium=chromium
	$(BIN)/pytest

test-spark: .venv-spark/stamp  ## the Spark job on a real cluster of this machine; needs Java 17 or later
	.venv-spark/bin/python -m pytest deploy/spark

lint: $(VENV)/develop.stamp  ## style and types
	$(BIN)/ruff check $(SOURCES) gunicorn.conf.py
	$(BIN)/ruff format --check $(SOURCES) gunicorn.conf.py
	$(BIN)/mypy

format: $(VENV)/develop.stamp  ## rewrite the sources in the house style
	$(BIN)/ruff check --fix $(SOURCES) gunicorn.conf.py
	$(BIN)/ruff format $(SOURCES) gunicorn.conf.py

evaluate: $(VENV)/serve.stamp  ## the extractor against GOLD=FILE; REPORT=FILE.html shows each miss (docs/evaluation.md)
	$(BIN)/python -m service.evaluation $(GOLD) $(if $(REPORT),--report $(REPORT)) $(if $(NEED),--need $(NEED))

compile: $(COMPILED)/stamp  ## a copy of the service with a compiled extractor; needs a C compiler

serve-compiled: $(COMPILED)/stamp  ## the service with the compiled extractor
	cd $(COMPILED) && exec $(abspath $(BIN))/gunicorn

test-compiled: $(COMPILED)/stamp  ## what the extractor must do, on the compiled one
	cd $(COMPILED) && $(abspath $(BIN))/pytest -p no:cacheprovider $(EXTRACTOR_TESTS)

bench: $(COMPILED)/stamp $(PEER)  ## every figure of docs/performance.md; CORPUS=FILE of articles, DOCS=FILE to write
	cd $(COMPILED) && SOURCES=$(CURDIR) $(abspath $(BIN))/python -m benchmarks --json $(abspath build/benchmarks.json)

torture: $(VENV)/develop.stamp  ## attacks, loads and faults, on loopback: writes the table of docs/reliability.md
	$(BIN)/python -m torture

fuzz: $(VENV)/develop.stamp  ## RUNS inputs, led by coverage, through the extractor and HTTP; stops at the first that breaks either
	$(BIN)/python -m torture.fuzz -runs=$(RUNS)

sbom: $(VENV)/develop.stamp  ## sbom.json: what the service is made of (CycloneDX), from requirements.txt with its hashes
	$(BIN)/cyclonedx-py requirements --pyproject pyproject.toml --output-reproducible --of JSON -o sbom.json requirements.txt

openapi: $(VENV)/develop.stamp  ## write openapi.yaml, and its JSON for /docs, from the schemas and views
	$(BIN)/python -m scripts.openapi

readme: $(VENV)/develop.stamp  ## write the answers and figures in the documents, from the service on BIND:PORT
	$(BIN)/python -m scripts.readme http://$(BIND):$(PORT)

pictures: $(VENV)/develop.stamp  ## take the pictures in the README files, of the service on BIND:PORT
	$(BIN)/python -m scripts.pictures http://$(BIND):$(PORT)

lock: $(VENV)/develop.stamp  ## compile requirements*.txt, with hashes, from pyproject.toml
	$(LOCK) pyproject.toml --output-file requirements.txt
	$(LOCK) pyproject.toml --group dev --constraint requirements.txt --output-file requirements-dev.txt
	$(LOCK) --group pyproject.toml:compile --constraint requirements-dev.txt --output-file requirements-compile.txt
	$(LOCK) pyproject.toml --group spark --constraint requirements.txt --output-file requirements-spark.txt

LOCK := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 \
	--generate-hashes --no-header --no-emit-index-url

$(COMPILED)/stamp: $(EXTRACTOR) scripts/compile.py | $(VENV)/develop.stamp
	$(BIN)/python -m scripts.compile $(COMPILED) $(COMPILE_OPTIONS)
	touch $@

benchmarks/compromise/node_modules: benchmarks/compromise/package-lock.json
	npm ci --prefix benchmarks/compromise --ignore-scripts --no-audit --no-fund
	touch $@

clean:  ## forget the environment
	rm -rf $(VENV) .venv-spark

# --no-deps: the files name every package, and leave out on purpose some that CAMeL Tools asks for (pyproject.toml).
# --no-compile: Python compiles the modules that are imported, a small part of them, when they are.
PIP := -m pip install --quiet --disable-pip-version-check --no-deps --no-compile --require-hashes -r

$(BIN)/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/serve.stamp: requirements.txt | $(BIN)/python
	$(BIN)/python $(PIP) requirements.txt
	touch $@

$(VENV)/develop.stamp: requirements-dev.txt | $(BIN)/python
	$(BIN)/python $(PIP) requirements-dev.txt
	touch $@ $(VENV)/serve.stamp

.venv-spark/stamp: requirements-spark.txt
	$(PYTHON) -m venv .venv-spark
	.venv-spark/bin/python $(PIP) $<
	touch $@

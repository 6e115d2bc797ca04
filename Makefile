# `make site` builds the site, `make test` tests it; both install the C library when it is absent.
SWIFT ?= swift
CONFIGURATION ?= release
REPORT = $(SWIFT) run --configuration $(CONFIGURATION) --quiet report
PACKAGES = libcmark-gfm-dev libcmark-gfm-extensions-dev

.PHONY: site gallery schemas test browser-test data-test bench check format lint clean library

site: library
	$(REPORT) build

# The gallery of chart forms, built by the program from a small site of its own.
gallery: library
	$(REPORT) build --content docs/gallery/Content --output docs/gallery/Public

check: library
	$(REPORT) check --strict
	$(REPORT) build --check
	$(REPORT) build --content docs/gallery/Content --output docs/gallery/Public --check

test: library
	$(SWIFT) test --parallel

# Looks at a sample of the built pages in Chromium; installs what it needs on the first run.
SAMPLE ?= 8
browser-test:
	Tests/Browser/setup.sh
	.build/browser/bin/python Tests/Browser/run.py --self-test
	.build/browser/bin/python Tests/Browser/run.py Public --sample $(SAMPLE)

# Reads the data files as others would: as data packages, by their schema, with the program on the data page.
data-test:
	Tests/Data/setup.sh
	.build/data/venv/bin/python Tests/Data/run.py --self-test Public
	.build/data/venv/bin/python Tests/Data/run.py Public
	.build/data/venv/bin/python Tests/Data/run.py docs/gallery/Public
	.build/data/venv/bin/python Tests/Data/content.py --self-test Schemas
	.build/data/venv/bin/python Tests/Data/content.py Schemas Content docs/gallery/Content Scaffold/Content Tests/Fixtures/*/Content

# What editors know of content files.
schemas: library
	$(REPORT) schema --reference docs/keys.md

# Charts per second, one thread; beside it plain formatting of the same bytes.
bench:
	$(SWIFT) run --configuration release --quiet PlotBenchmark

format:
	$(SWIFT) format --in-place --recursive Package.swift Sources Tests Benchmarks

lint:
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests Benchmarks

clean:
	$(SWIFT) package clean

# libcmark-gfm from the system's packages: installed when it is missing and we may, else said how.
library:
	@missing=; for package in $(PACKAGES); do \
	    dpkg-query --show --showformat='$${Status}' "$$package" 2>/dev/null | grep -q 'ok installed' \
	        || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	    if [ "$$(id -u)" = 0 ]; then \
	        apt-get update --quiet && apt-get install --quiet --yes $$missing; \
	    else \
	        echo "The C library for Markdown is missing. Install it with this line, then run make again:" >&2; \
	        echo "    sudo apt-get install --yes$$missing" >&2; \
	        exit 1; \
	    fi; \
	fi

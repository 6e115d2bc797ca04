# `make site` builds the site, `make test` tests it; both install the C library when it is absent.
SWIFT ?= swift
CONFIGURATION ?= release
REPORT = $(SWIFT) run --configuration $(CONFIGURATION) --quiet report
PACKAGES = libcmark-gfm-dev libcmark-gfm-extensions-dev

.PHONY: site test check format lint clean library

site: library
	$(REPORT) build

check: library
	$(REPORT) check --strict
	$(REPORT) build --check

test: library
	$(SWIFT) test --parallel

format:
	$(SWIFT) format --in-place --recursive Package.swift Sources Tests

lint:
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests

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

# `make site` builds the site, `make test` tests it; both install the C library when it is absent.
SWIFT ?= swift
CONFIGURATION ?= release
REPORT = $(SWIFT) run --configuration $(CONFIGURATION) --quiet report
PACKAGES = libcmark-gfm-dev libcmark-gfm-extensions-dev

.PHONY: site release gallery schemas serve test browser-test data-test translate-test pseudo-test soak mutate bench check format lint clean library

site: library
	$(REPORT) build

# The program as one file that needs neither a Swift toolchain nor the C library for Markdown: build/report.
# The linker takes the first library that it finds, so that a folder of static ones in front keeps the shared ones out.
STATIC = .build/static
RELEASE = .build/release-static
release: library
	mkdir -p $(STATIC) build
	for library in cmark-gfm-extensions cmark-gfm; do \
	    ln -sf "$$(cc -print-file-name=lib$$library.a)" "$(STATIC)/lib$$library.a"; \
	done
	$(SWIFT) build --configuration release --product report --static-swift-stdlib --scratch-path $(RELEASE) \
	    -Xlinker -L$(STATIC) -Xlinker -s
	cp "$$($(SWIFT) build --configuration release --scratch-path $(RELEASE) --show-bin-path)/report" build/report
	Tools/check-release build/report

# The gallery of chart forms, built by the program from a small site of its own.
gallery: library
	$(REPORT) build --content docs/gallery/Content --output docs/gallery/Public

# Shows the site in the browser while it is being written.
serve: library
	$(REPORT) serve

check: library
	$(REPORT) check --strict
	$(REPORT) fmt --check
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

# A day's work with the preview: so many saves, some of them broken, on a copy of the content.
SAVES ?= 1000
SOAK_CONTENT ?= Content
soak: library
	$(SWIFT) build --configuration $(CONFIGURATION) --product report
	python3 Tests/Preview/soak.py "$$($(SWIFT) build --configuration $(CONFIGURATION) --show-bin-path)/report" \
	    --content $(SOAK_CONTENT) --saves $(SAVES) $(SOAK_OPTIONS)

# Sites with damaged files: each must give diagnostics with places, and none may end the program or keep it for long.
# A run is repeated with MUTATION_SEED, which it prints; .build/mutation.log names the site at which it is.
MUTATIONS ?= 10000
mutate: library
	MUTATIONS=$(MUTATIONS) $(SWIFT) test --filter MutationTests

# Sends texts through a translator's tool and takes them in again.
translate-test: library
	Tests/Exchange/setup.sh
	$(SWIFT) build --configuration $(CONFIGURATION) --product report
	.build/exchange/bin/python Tests/Exchange/run.py .build/$(CONFIGURATION)/report

# The report in two pseudo-languages, long and mirrored, in .build/pseudo, and what a browser finds on pages of it.
pseudo-test: library
	Tests/Browser/setup.sh
	$(SWIFT) build --configuration $(CONFIGURATION) --product report
	.build/browser/bin/python Tests/Exchange/pseudo.py .build/$(CONFIGURATION)/report

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

#!/bin/sh
# Installs what the data test needs: a Python environment in .build.
set -eu
cd "$(dirname "$0")/../.."
[ -x .build/data/venv/bin/python ] || python3 -m venv .build/data/venv
.build/data/venv/bin/pip install --quiet --disable-pip-version-check --requirement Tests/Data/requirements.txt

#!/bin/sh
# Installs what the test of exchange files needs: a Python environment in .build.
set -eu
cd "$(dirname "$0")/../.."
[ -x .build/exchange/bin/python ] || python3 -m venv .build/exchange
.build/exchange/bin/pip install --quiet --disable-pip-version-check --requirement Tests/Exchange/requirements.txt

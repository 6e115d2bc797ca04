#!/bin/sh
# Installs what the browser test needs on Debian: packages of the system, and a Python environment in .build.
set -eu
cd "$(dirname "$0")/../.."
packages="chromium fonts-noto-core fonts-noto-cjk fonts-dejavu-core default-jre-headless python3-venv"
missing=
for package in $packages; do
    dpkg-query --show --showformat='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' \
        || missing="$missing $package"
done
if [ -n "$missing" ]; then
    if [ "$(id -u)" = 0 ]; then
        apt-get update --quiet
        # shellcheck disable=SC2086
        apt-get install --quiet --yes --no-install-recommends $missing
    else
        echo "Install these packages, then run this again: sudo apt-get install$missing" >&2
        exit 2
    fi
fi
[ -x .build/browser/bin/python ] || python3 -m venv .build/browser
.build/browser/bin/pip install --quiet --disable-pip-version-check --requirement Tests/Browser/requirements.txt

#!/usr/bin/env bash
# Sees to the system libraries that Qt needs. As root on Debian or Ubuntu it installs those that are missing; otherwise it
# prints the one command that does. Other systems bring them along.
set -euo pipefail
[ "$(uname -s)" = Linux ] || exit 0
command -v dpkg-query >/dev/null || exit 0
missing=()
for library in "$@"; do
  # Debian 13 and Ubuntu 24.04 renamed some of them for 64-bit time.
  dpkg-query -W -f='${Status}\n' "$library" "${library}t64" 2>/dev/null | grep -q 'ok installed' || missing+=("$library")
done
[ ${#missing[@]} -gt 0 ] || exit 0
if [ "$(id -u)" = 0 ]; then
  echo "Installing the libraries that Qt needs: ${missing[*]}"
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
else
  echo "Qt needs some system libraries. Install them once, then run make again:" >&2
  echo "  sudo apt-get install --no-install-recommends ${missing[*]}" >&2
  exit 1
fi

#!/usr/bin/env bash
# Install what is missing, and only that. Usage: tools/setup.sh run|tools
#   run    QGIS and what the plugin needs
#   tools  the same, and what tests, checks and packaging need
set -euo pipefail
cd "$(dirname "$0")/.."
what=${1:?run or tools}
lists=tools/requirements

. /etc/os-release
case "${ID:-}-${VERSION_ID:-}" in
    debian-12 | debian-13) ;;
    *)
        echo "This set-up knows Debian 12 and 13; this machine is ${PRETTY_NAME:-unknown}." >&2
        echo "The packages to install by hand are listed in $lists/." >&2
        exit 1
        ;;
esac

names() { # the lines of the lists that exist, without comments
    for list in "$@"; do [ ! -f "$list" ] || sed 's/#.*//' "$list"; done
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

mkdir -p build
exec 9>build/.setup.lock
flock 9

packages=("$lists/apt.txt" "$lists/apt-debian-$VERSION_ID.txt")
[ "$what" = run ] || packages+=("$lists/apt-tools.txt")
wanted=$(names "${packages[@]}" | xargs)
# shellcheck disable=SC2086  # one word a package
have=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' $wanted 2>/dev/null | sed -n 's/ installed$//p' || true)
missing=$(comm -23 <(printf '%s\n' $wanted | sort -u) <(printf '%s\n' $have | sort -u) | xargs)
if [ -n "$missing" ]; then
    if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then
        echo "These packages are missing, and only root can install them: $missing" >&2
        echo "As root: apt-get install $missing" >&2
        exit 1
    fi
    echo "Installing $missing"
    as_root apt-get update -q
    # shellcheck disable=SC2086
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing
fi

requirements=("$lists/pip-debian-$VERSION_ID.txt")
[ "$what" = run ] || requirements+=("$lists/pip-tools.txt")
[ -n "$(names "${requirements[@]}" | xargs)" ] || exit 0 # Debian has it all
stamp=.venv/.installed-$what
key=$({ names "${requirements[@]}"; /usr/bin/python3 --version; pwd; } | sha256sum)
if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$key" ]; then exit 0; fi
echo "Installing Python packages into .venv"
/usr/bin/python3 -m venv --system-site-packages .venv
options=()
for list in "${requirements[@]}"; do [ ! -f "$list" ] || options+=(-r "$list"); done
.venv/bin/python -m pip install -q --disable-pip-version-check "${options[@]}"
printf '%s' "$key" >"$stamp"

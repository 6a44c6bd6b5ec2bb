#!/usr/bin/env bash
# Installs a .deb of ours in a Debian that holds nothing else, runs it there without Python and without a network, and
# removes it again. Needs root, debootstrap, Xvfb and ImageMagick; the second argument keeps the root and the pictures.
#
#     installers/linux/prove_deb.sh dist/thoralite_0.1.0_amd64.deb build/clean
set -euo pipefail
DEB=$(realpath "${1:?usage: prove_deb.sh DEB FOLDER [SUITE]}")
WORK=$(realpath -m "${2:?usage: prove_deb.sh DEB FOLDER [SUITE]}")
SUITE=${3:-bookworm}
ROOT=$WORK/root
HOME_THERE=home/nurse # without the first slash, as it lies in $ROOT too
SOCKETS=tmp/.X11-unix
SCANS=/usr/lib/thoralite/_internal/resources/samples
SCREEN=:$((90 + RANDOM % 900))

say() { printf '\n== %s\n' "$*"; }

# inside COMMAND...: in the clean root, as a user of its own, in a network namespace without any interface.
inside() {
    unshare --net chroot --userspec=nurse "$ROOT" \
        env -i HOME=/$HOME_THERE USER=nurse PATH=/usr/bin:/bin LANG=C.UTF-8 "$@"
}

cleanup() {
    [ -z "${xvfb:-}" ] || kill "$xvfb" 2>/dev/null || true
    umount "$ROOT/$SOCKETS" "$ROOT/proc" 2>/dev/null || true
}
trap cleanup EXIT

mkdir -p "$WORK"
if [ ! -x "$ROOT/bin/sh" ]; then
    say "debootstrap: a minimal $SUITE"
    debootstrap --variant=minbase "$SUITE" "$ROOT" >"$WORK/debootstrap.log"
    chroot "$ROOT" useradd --create-home nurse
fi
mount --types proc proc "$ROOT/proc"
cp --dereference /etc/resolv.conf "$ROOT/etc/resolv.conf"
cp "$DEB" "$ROOT/thoralite.deb"

say "apt install, and nothing that is only recommended"
chroot "$ROOT" apt-get update -qq
DEBIAN_FRONTEND=noninteractive chroot "$ROOT" \
    apt-get install -y -q --no-install-recommends /thoralite.deb >"$WORK/apt.log" 2>&1
grep -E 'newly installed|disk space' "$WORK/apt.log"

say "no Python in this system: none on the PATH, no package, no interpreter among the files of other packages"
if chroot "$ROOT" sh -c 'command -v python3 || command -v python || dpkg --list | grep "^ii.*python"' ||
    find "$ROOT" -xdev -path "$ROOT/usr/lib/thoralite" -prune -o -name 'libpython*' -print | grep .; then
    echo "there is a Python: this proves nothing" >&2
    exit 1
fi
echo "none"

say "the network is cut"
inside sh -c 'cat /proc/net/dev'

say "thoralite self-test"
inside thoralite self-test

say "thoralite screen (3 is its answer to the damaged sample)"
status=0
inside thoralite screen "$SCANS" --out /$HOME_THERE/results --fresh || status=$?
echo "exit code $status"
[ "$status" = 3 ]
inside cut -d, -f1-6 /$HOME_THERE/results/results.csv

say "the window, for somebody who has accepted the terms"
settings=$ROOT/$HOME_THERE/.local/share/ThoraLite/settings.json
mkdir -p "$(dirname "$settings")"
echo '{"accepted_terms": "1"}' >"$settings"
chroot "$ROOT" chown -R nurse /$HOME_THERE
Xvfb "$SCREEN" -screen 0 1366x768x24 -nolisten tcp &
xvfb=$!
mkdir -p "$ROOT/$SOCKETS"
sleep 2
mount --bind /$SOCKETS "$ROOT/$SOCKETS"
inside DISPLAY="$SCREEN" thoralite-desktop "$SCANS" >"$WORK/window.log" 2>&1 &
window=$!
sleep 25
import -display "$SCREEN" -window root "$WORK/window.png"
kill -0 "$window" && echo "open; its picture is $WORK/window.png"
kill "$window"
wait "$window" || true
cat "$WORK/window.log"

say "apt remove: the user's data stay"
DEBIAN_FRONTEND=noninteractive chroot "$ROOT" apt-get remove -y -q thoralite >>"$WORK/apt.log" 2>&1
[ ! -e "$ROOT/usr/lib/thoralite" ] && [ ! -e "$ROOT/usr/bin/thoralite" ] && echo "the program is gone"
ls -A "$ROOT/$HOME_THERE/results" "$ROOT/$HOME_THERE/.local/share/ThoraLite"

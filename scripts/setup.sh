#!/usr/bin/env bash
# Prepares .venv with this project, editable, and on Debian and Ubuntu the system libraries that Qt needs.
#
#     scripts/setup.sh desktop            what `make setup` runs
#     scripts/setup.sh desktop,dev        several extras of pyproject.toml
#
# PYTHON=/path/to/python picks the interpreter. Needs a network the first time only.
set -euo pipefail
cd "$(dirname "$0")/.."

EXTRAS=${1:?usage: scripts/setup.sh EXTRA[,EXTRA...]}
QT_PACKAGES=(
    libdbus-1-3 libegl1 libfontconfig1 libgl1 libglib2.0-0 libwayland-client0 libwayland-cursor0 libwayland-egl1
    libx11-xcb1 libxcb-cursor0 libxcb-glx0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0
    libxcb-render-util0 libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1 libxkbcommon-x11-0
)

say() { echo "setup: $*"; }

fail() {
    echo "setup: $*" >&2
    exit 1
}

# apt_install PACKAGE...: false where it is not possible, after saying what is missing.
apt_install() {
    local as_root=
    if ! command -v apt-get >/dev/null; then
        return 1
    fi
    if [ "$(id -u)" != 0 ]; then
        as_root=sudo
        if ! command -v sudo >/dev/null; then
            say "an administrator has to run: apt-get install $*" >&2
            return 1
        fi
    fi
    say "installing system packages: $*"
    $as_root apt-get update -qq || true # one unreachable source is no reason to stop
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

# Prints the first interpreter that is new enough.
find_python() {
    local candidate
    for candidate in ${PYTHON:-python3 python3.13 python3.12 python3.11}; do
        if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            echo "$candidate"
            return
        fi
    done
    return 1
}

create_venv() {
    local python version
    python=$(find_python) || { apt_install python3 python3-venv && python=$(find_python); } ||
        fail "Python 3.11 or newer is needed. Install it, or name it: make setup PYTHON=/path/to/python"
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
        apt_install "python$version-venv" || fail "$python lacks the modules venv and ensurepip"
    fi
    say "creating .venv with $("$python" --version)"
    rm -rf .venv
    "$python" -m venv .venv
}

install_project() {
    local pip=(.venv/bin/python -m pip install --quiet --disable-pip-version-check)
    local pins=(--constraint constraints.txt --constraint constraints-training.txt)
    say "installing Python packages [$EXTRAS]: a few minutes the first time"
    "${pip[@]}" "${pins[@]}" setuptools
    "${pip[@]}" "${pins[@]}" --no-build-isolation --editable ".[$EXTRAS]"
}

# Prints the system libraries that Qt's window plug-ins want and this machine lacks.
missing_qt_libraries() {
    local plugins
    plugins=$(.venv/bin/python -c 'import sysconfig; print(sysconfig.get_path("platlib"))')/PySide6/Qt/plugins
    ldd "$plugins"/platforms/libq{offscreen,wayland,xcb}.so "$plugins"/xcbglintegrations/*.so 2>/dev/null |
        awk '/not found/ { print $1 }' | sort -u | xargs
}

install_qt_libraries() {
    if [ "$(uname -s)" != Linux ] || [ -z "$(missing_qt_libraries)" ]; then
        return
    fi
    apt_install "${QT_PACKAGES[@]}" || true
    if [ -n "$(missing_qt_libraries)" ]; then
        say "the window will not open until these system libraries are installed: $(missing_qt_libraries)" >&2
        say "the command line, .venv/bin/thoralite, works without them" >&2
    fi
}

# What PyInstaller takes apart and puts in: the linker's tools and Python as a shared library.
install_build_tools() {
    local version
    version=$(.venv/bin/python -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    if [ "$(uname -s)" != Linux ] || { command -v objdump >/dev/null && shared_python >/dev/null; }; then
        return
    fi
    apt_install binutils "libpython$version" xz-utils || say "packaging needs binutils and Python's shared library" >&2
}

# What tests speak DICOM with, other people's sender and checkers, and a screen. Without them these tests are skipped.
install_dicom_tools() {
    if [ "$(uname -s)" != Linux ] || { command -v storescu && command -v dciodvfy && command -v Xvfb; } >/dev/null; then
        return
    fi
    apt_install dcmtk dicom3tools xvfb || say "without dcmtk, dicom3tools and xvfb the tests that need them are skipped" >&2
}

shared_python() {
    .venv/bin/python -c 'import ctypes, sysconfig; ctypes.CDLL(sysconfig.get_config_var("INSTSONAME"))' 2>/dev/null
}

.venv/bin/python -m pip --version >/dev/null 2>&1 || create_venv
install_project
case ,$EXTRAS, in *,desktop,*) install_qt_libraries ;; esac
case ,$EXTRAS, in *,dev,*) install_dicom_tools ;; esac
case ,$EXTRAS, in *,build,*) install_build_tools ;; esac
say "ready: .venv/bin/thoralite and .venv/bin/thoralite-desktop"

# SPDX-License-Identifier: Apache-2.0
# Shared by tools/test and tools/demo: steps with times, and system packages where something is missing.

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
cd "$root"
export LC_ALL=C.UTF-8 PIP_DISABLE_PIP_VERSION_CHECK=1
jobs="$(nproc 2>/dev/null || echo 2)"

# A header with the seconds since the start.
step() { printf '\n== [%4d s] %s\n' "$SECONDS" "$*"; }
stop() { printf 'stopped: %s\n' "$*" >&2; exit 1; }

# --- what a machine can do: checked by trying, not by package name --------------------------------------------------
compiles() {  # compiles <compiler> <code>
    command -v "$1" >/dev/null && printf '%s\n' "$2" | "$1" -std=c++20 -x c++ -fsyntax-only -
}
has_gxx() { compiles g++ '#include <span>
static_assert(__GNUC__ >= 12);'; }
has_clang() { compiles clang++ '#include <span>
static_assert(__clang_major__ >= 14);'; }
has_nlohmann() { compiles g++ '#include <nlohmann/json.hpp>
static_assert(NLOHMANN_JSON_VERSION_MAJOR == 3 && NLOHMANN_JSON_VERSION_MINOR >= 11);'; }
has_catch2() { compiles g++ '#if !__has_include(<catch2/catch.hpp>) && !__has_include(<catch2/catch_all.hpp>)
#error
#endif'; }
at_least() { [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$1" ]; }  # at_least <wanted> <found>
has_cmake() { command -v cmake >/dev/null && at_least 3.25 "$(cmake --version | awk 'NR == 1 { print $3 }')"; }
has_ninja() { command -v ninja >/dev/null; }
has_ccache() { command -v ccache >/dev/null; }
has_valgrind() { command -v valgrind >/dev/null; }

# The first python on PATH that is 3.10 or newer and can make virtual environments and compile extensions.
find_python() {
    local candidate
    for candidate in python3 /usr/bin/python3 python3.13 python3.12 python3.11 python3.10; do
        if "$candidate" - <<'PY' 2>/dev/null
import os, sys, sysconfig
import ensurepip, venv
assert sys.version_info >= (3, 10)
assert os.path.exists(os.path.join(sysconfig.get_paths()["include"], "Python.h"))
PY
        then
            command -v "$candidate"
            return
        fi
    done
    return 1
}

# --- system packages --------------------------------------------------------------------------------------------------
# Packages whose capability is missing; `need` ends the run where they cannot be had, `like` does not.
needed=()
liked=()
need() { local check="$1"; shift; "$check" >/dev/null 2>&1 || needed+=("$@"); }  # need <check> <package>...
like() { local check="$1"; shift; "$check" >/dev/null 2>&1 || liked+=("$@"); }

# install_system_packages <function that calls need and like>
install_system_packages() {
    needed=()
    liked=()
    "$1"
    [ $(( ${#needed[@]} + ${#liked[@]} )) -gt 0 ] || return 0
    local as_root=() packages=("${needed[@]}" "${liked[@]}")
    if [ "$(id -u)" -ne 0 ]; then
        if command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
            as_root=(sudo -n)
        else
            printf 'Missing system packages. As root:\n  apt-get update && apt-get install -y --no-install-recommends %s\n' "${packages[*]}" >&2
            [ ${#needed[@]} -eq 0 ] || exit 1
            echo "Going on without them: they only make this faster or more exact." >&2
            return 0
        fi
    fi
    command -v apt-get >/dev/null || stop "please install: ${packages[*]} (only Debian and Ubuntu are known here)"
    echo "installing ${packages[*]}"
    "${as_root[@]}" apt-get -qq update
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "${packages[@]}" >/dev/null \
        || [ ${#needed[@]} -eq 0 ] || stop "apt-get could not install ${packages[*]}"
    needed=()
    liked=()
    "$1"
    [ ${#needed[@]} -eq 0 ] || stop "installed, but still too old or unusable: ${needed[*]}"
}

# new_venv <folder>: an empty virtual environment
new_venv() {
    local python
    python="$(find_python)" || stop "no usable Python 3.10 or newer"
    "$python" -m venv --clear "$1"
}

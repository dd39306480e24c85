#!/bin/sh
# Brings everything that running or testing Kneural needs: uv, the locked environment, and on Debian and Ubuntu the
# system libraries that Qt and VTK load. The second run finds it all there and takes no time.
#   packaging/prepare.sh run|test|assets|bundle
set -eu
cd "$(dirname "$0")/.."
purpose=${1:-run}

say() { printf '%s\n' "$*" >&2; }

# Install Debian packages as root or through sudo without a password; otherwise say the exact line to type.
install_packages() {
    if ! command -v apt-get >/dev/null 2>&1; then
        say "Kneural needs these system packages (Debian names): $*. Install your system's own versions of them."
        return 1
    fi
    if [ "$(id -u)" = 0 ]; then as_root=""
    elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then as_root="sudo -n"
    else
        say "Please type: sudo apt-get install --yes $*"
        return 1
    fi
    say "Installing system packages: $*"
    export DEBIAN_FRONTEND=noninteractive
    if ! $as_root apt-get install --yes --no-install-recommends "$@" >/dev/null 2>&1; then
        $as_root apt-get update >/dev/null
        $as_root apt-get install --yes --no-install-recommends "$@" >/dev/null
    fi
}

python=$(command -v python3 || true)
if [ -z "$python" ] || ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
    say "Kneural needs Python 3.11 or newer as python3."
    exit 1
fi

# 1. System libraries. Each line: file that must load, package that brings it.
stamp=.tools/ready-$purpose-$(cat uv.lock pyproject.toml packaging/prepare.sh | cksum | tr -c '0-9\n' '-')
[ -e "$stamp" ] && exit 0
mkdir -p .tools
missing=$("$python" - "$purpose" <<'PYTHON'
import ctypes, os, shutil, sys, sysconfig
if sys.platform != "linux":
    sys.exit()
libraries = {
    "libEGL.so.1": "libegl1", "libGL.so.1": "libgl1", "libOpenGL.so.0": "libopengl0", "libGLX.so.0": "libglx0",
    "libOSMesa.so.8": "libosmesa6", "libxkbcommon.so.0": "libxkbcommon0", "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libdbus-1.so.3": "libdbus-1-3", "libfontconfig.so.1": "libfontconfig1", "libglib-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0", "libxcb-icccm.so.4": "libxcb-icccm4", "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1", "libxcb-randr.so.0": "libxcb-randr0", "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0", "libxcb-sync.so.1": "libxcb-sync1", "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1", "libxcb-shm.so.0": "libxcb-shm0", "libX11-xcb.so.1": "libx11-xcb1", "libXrender.so.1": "libxrender1",
    "libXt.so.6": "libxt6", "libgomp.so.1": "libgomp1",
}
wanted = []
for file, package in libraries.items():
    try:
        ctypes.CDLL(file)
    except OSError:
        wanted.append(package)
if not any(os.path.isdir(folder) for folder in ("/usr/share/fonts/truetype", "/usr/share/fonts/opentype")):
    wanted.append("fonts-dejavu-core")
if not any(os.path.exists(f"{folder}/dri/swrast_dri.so") for folder in ("/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu")) and not shutil.which("nvidia-smi"):
    wanted.append("libgl1-mesa-dri")
    wanted.append("libegl-mesa0")
if sys.argv[1] == "test":
    wanted += [package for program, package in (("Xvfb", "xvfb"), ("xauth", "xauth")) if not shutil.which(program)]
if sys.argv[1] == "bundle":
    tools = {"strip": "binutils", "dpkg-shlibdeps": "dpkg-dev", "zstd": "zstd", "xz": "xz-utils"}
    wanted += [package for program, package in tools.items() if not shutil.which(program)]
    # The bundle carries Python as a library. A Python of one's own may have it beside itself.
    name = f"libpython{sys.version_info.major}.{sys.version_info.minor}"
    own = os.path.join(sysconfig.get_config_var("LIBDIR") or "", f"{name}.so.1.0")
    try:
        ctypes.CDLL(own if os.path.exists(own) else f"{name}.so.1.0")
    except OSError:
        wanted.append(name)
print(*wanted)
PYTHON
)
if [ -n "$missing" ]; then
    # Package names end in t64 on newer releases; take whichever this release knows.
    names=""
    for package in $missing; do
        if command -v apt-cache >/dev/null 2>&1 && ! apt-cache show "$package" >/dev/null 2>&1 && apt-cache show "${package}t64" >/dev/null 2>&1; then
            package=${package}t64
        fi
        names="$names $package"
    done
    # shellcheck disable=SC2086  # one word for each package
    install_packages $names || exit 1
fi

# 2. uv, kept inside the project unless the system has one.
uv=$(command -v uv || true)
if [ -z "$uv" ]; then
    uv=.tools/bin/uv
    if [ ! -x "$uv" ]; then
        say "Fetching uv …"
        if ! "$python" -m venv .tools >/dev/null 2>&1; then
            rm -rf .tools && mkdir -p .tools
            install_packages python3-venv || exit 1
            "$python" -m venv .tools
        fi
        .tools/bin/python -m pip --quiet --disable-pip-version-check install uv
    fi
fi

# 3. The locked environment.
case $purpose in
    run) groups="--no-default-groups" ;;
    # An environment of its own and exactly this: what lies in it may come into the bundle.
    bundle) groups="--no-default-groups --group bundle --no-install-project" ;;
    *) groups="--group dev --group authoring" ;; # some tests shape small parts themselves
esac
exact="--inexact"
if [ "$purpose" = bundle ]; then
    exact=""
    export UV_PROJECT_ENVIRONMENT=build/environment
fi
# Never take away what another purpose brought: running the app must not undo the test tools.
say "Preparing the Python environment …"
# shellcheck disable=SC2086
UV_PYTHON_DOWNLOADS=never UV_PYTHON_PREFERENCE=only-system "$uv" sync --quiet --frozen $exact $groups
touch "$stamp"

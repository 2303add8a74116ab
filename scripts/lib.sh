# shellcheck shell=bash
# SPDX-License-Identifier: Apache-2.0
#
# The common part of all scripts of this repository: one environment for cargo, one choice of
# toolchain, and progress lines with elapsed time. Scripts source it.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
RILL_CACHE="$HOME/.cache/rill"
# The specification of this variable ignores relative paths.
[[ ${XDG_CACHE_HOME:-} != /* ]] || RILL_CACHE="$XDG_CACHE_HOME/rill"
# shellcheck disable=SC2034 # read by the scripts that source this
RILL_TOOLS="$RILL_CACHE/tools"
RILL_STARTED=$SECONDS

# The oldest version of Node.js with which the packages work, and the one that scripts/setup
# installs if the system has none that suffices. From then on it precedes the system's.
OLDEST_NODE=20.19
# shellcheck disable=SC2034 # read by scripts/setup
NODE_VERSION=22.23.5
use_own_node() { [[ ! -x $RILL_TOOLS/node/bin/node ]] || export PATH="$RILL_TOOLS/node/bin:$PATH"; }
use_own_node

# Outside the checkout, so that a clean clone has no cold build. A set variable takes precedence.
if [[ -z ${CARGO_TARGET_DIR:-} ]]; then
	export CARGO_TARGET_DIR="$RILL_CACHE/target"
	mkdir -p "$CARGO_TARGET_DIR"
	# Through this link, plain cargo builds in the same place. An existing file belongs to somebody
	# else, unless it is a broken link.
	[[ -e $ROOT/target ]] || ln --symbolic --force --no-dereference "$CARGO_TARGET_DIR" "$ROOT/target" 2>/dev/null || true
fi
# The scripts change directory, so a relative path would mean several target directories.
[[ $CARGO_TARGET_DIR = /* ]] || CARGO_TARGET_DIR="$PWD/$CARGO_TARGET_DIR"
mkdir -p "$CARGO_TARGET_DIR" "$RILL_CACHE"

WASM_TARGET=wasm32v1-none

# Standard output is for results (`scripts/build` prints a path there). Progress goes to standard
# error.
say() { printf '%s\n' "$*" >&2; }
die() {
	printf 'error: %s\n' "$*" >&2
	exit 1
}
minutes() { printf '%dm%02ds' $(($1 / 60)) $(($1 % 60)); }

# Announces a phase with the time since the start of the script.
step() { printf '\n[%s] == %s\n' "$(minutes $((SECONDS - RILL_STARTED)))" "$*" >&2; }

# Runs a command as a phase and prints its time, even if it fails.
timed() {
	local label=$1 started=$SECONDS status=0
	shift
	step "$label"
	"$@" || status=$?
	if [[ $status -eq 0 ]]; then
		say "   done: $label ($(minutes $((SECONDS - started))))"
	else
		say "   FAILED: $label ($(minutes $((SECONDS - started))), exit code $status)"
	fi
	return "$status"
}

# Prints the comment block at the head of a script, so that help and header cannot differ.
print_help() { sed -n '3,/^[^#]/{s/^# \{0,1\}//p}' "$1"; }

wanted_channel() { sed -n 's/^channel *= *"\(.*\)"/\1/p' "$ROOT/rust-toolchain.toml"; }
workspace_version() { sed -n 's/^version *= *"\(.*\)"/\1/p' "$ROOT/Cargo.toml"; }
minimum_rust() { sed -n 's/^rust-version *= *"\(.*\)"/\1/p' "$ROOT/Cargo.toml"; }

# True if version $1 is at least version $2.
at_least() { [[ $(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1) == "$2" ]]; }

# True if the standard library for Wasm is installed below the sysroot $1.
has_wasm_std() { compgen -G "$1/lib/rustlib/$WASM_TARGET/lib/libcore-*.rlib" >/dev/null; }

# True if rustup has the complete pinned toolchain.
rustup_ready() {
	local sysroot
	PATH="$PATH:$HOME/.cargo/bin" command -v rustup >/dev/null || return 1
	sysroot=$(PATH="$PATH:$HOME/.cargo/bin" RUSTUP_AUTO_INSTALL=0 \
		rustup run "$(wanted_channel)" rustc --print sysroot 2>/dev/null) || return 1
	has_wasm_std "$sysroot" && [[ -x $sysroot/bin/clippy-driver && -x $sysroot/bin/rustfmt ]]
}

package_installed() {
	[[ $(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

system_rust_present() {
	local tool
	for tool in rustc cargo clippy-driver rustfmt cargo-fmt; do
		# rustup's own proxies can be in /usr/bin too, and are no toolchain.
		[[ -x /usr/bin/$tool && $(basename "$(readlink -f "/usr/bin/$tool")") != rustup* ]] ||
			return 1
	done
	at_least "$(/usr/bin/rustc --version | cut -d' ' -f2)" "$(minimum_rust)"
}

wasm_std_stamp() { printf '%s/lib/rustlib/%s/.rill-built-by' "$1" "$WASM_TARGET"; }

# The library works only with the compiler that built it, so a stamp beside it names that compiler.
system_wasm_std_current() {
	local sysroot
	sysroot=$(/usr/bin/rustc --print sysroot)
	has_wasm_std "$sysroot" &&
		[[ $(cat "$(wasm_std_stamp "$sysroot")" 2>/dev/null) == "$(/usr/bin/rustc --version)" ]]
}

system_ready() { system_rust_present && system_wasm_std_current && package_installed libjemalloc2; }

# Picks rustup or the system's Rust and puts it first in PATH. Two toolchains in one target
# directory would rebuild everything at each change, so the choice is made only here.
# RILL_TOOLCHAIN=rustup or RILL_TOOLCHAIN=system overrides it.
use_toolchain() {
	local choice=${RILL_TOOLCHAIN:-}
	if [[ -z $choice ]]; then
		if rustup_ready; then
			choice=rustup
		elif system_ready; then
			choice=system
		else
			die "no complete Rust toolchain found; run scripts/setup"
		fi
	fi
	case $choice in
	rustup)
		export PATH="$HOME/.cargo/bin:$PATH"
		# This decides for every proxy, including those that run outside the checkout.
		RUSTUP_TOOLCHAIN=$(wanted_channel)
		export RUSTUP_TOOLCHAIN
		;;
	system)
		unset RUSTUP_TOOLCHAIN
		# If PATH has cargo's own directory, cargo does not put it in front.
		export PATH="/usr/bin:$PATH:$HOME/.cargo/bin"
		! package_installed libjemalloc2 ||
			export RUSTC_WRAPPER="${RUSTC_WRAPPER-$ROOT/scripts/rustc-as-upstream}"
		;;
	*) die "RILL_TOOLCHAIN must be \"rustup\" or \"system\", not \"$choice\"" ;;
	esac
	use_own_node
	hash -r
	say "Rust: $choice, $(rustc --version) ($(command -v rustc)); target directory: $CARGO_TARGET_DIR"
}

# Prepares the machine, unless the caller has just done so. The arguments go to scripts/setup.
# shellcheck disable=SC2120 # most callers have none
run_setup() {
	if [[ -z ${RILL_SKIP_SETUP:-} ]]; then
		"$ROOT/scripts/setup" "$@" || die "scripts/setup failed"
	fi
	use_toolchain
	settle_stand_ins
}

STAND_INS=(kvdb-rocksdb polkavm-linker wasm-opt)
# Prints the checksum of the sources of stand-in $1, which is part of its version.
stand_in_checksum() {
	cat "$ROOT/stand-ins/$1/src/lib.rs" "$ROOT/stand-ins/check-version.rs" | cksum | cut -d' ' -f1
}
stand_in_version() { sed -n 's/^version *= *"\(.*\)"/\1/p' "$ROOT/stand-ins/$1/Cargo.toml"; }

# Half of the node depends on the stand-ins, and cargo goes by the times of files, which are new in
# a fresh clone. So the scripts set one old time. No objects of other sources can exist for it: the
# stand-ins compile only if their version has the checksum of their sources.
settle_stand_ins() {
	local name
	for name in "${STAND_INS[@]}"; do
		[[ $(stand_in_version "$name") != *+rill."$(stand_in_checksum "$name")" ]] ||
			touch --date='2026-01-01 00:00:00 UTC' "$ROOT/stand-ins/$name/src/lib.rs" \
				"$ROOT/stand-ins/$name/src" "$ROOT/stand-ins/check-version.rs" || true
	done
	compact_anew
}
# The Wasm builder compacts a Wasm again only if the compiler made a new one, not if the compacting
# stand-in changed. So the Wasms compacted by an earlier stand-in are removed.
compact_anew() {
	local version stamp="$CARGO_TARGET_DIR/.compacted-by"
	version=$(stand_in_version wasm-opt)
	[[ $(cat "$stamp" 2>/dev/null) != "$version" ]] || return 0
	# Benchmarks and rehearsals have their own directories below it.
	rm -f "$CARGO_TARGET_DIR"/{,*/}*/wbuild/*/*.compact{,.compressed}.wasm
	printf '%s\n' "$version" >"$stamp"
}

# The toolchain of every released Wasm, since two builds of one compiler can give two Wasms
# (docs/releasing.md).
# shellcheck disable=SC2034 # read by the scripts that source this
RELEASE_TOOLCHAIN='rustc 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball), LLVM 22.1.8'
toolchain() { printf '%s, LLVM %s\n' "$(rustc --version)" "$(rustc -vV | sed -n 's/^LLVM version: //p')"; }

# Makes cargo build for other machines: without directories of this one, and without its settings.
# Call it after run_setup. The objects have their own target directory, because cargo does not
# notice another wrapper.
build_without_paths() {
	local stamp checksum
	unset RUSTFLAGS CARGO_ENCODED_RUSTFLAGS "${!CARGO_PROFILE_@}" "${!WASM_BUILD_@}"
	export CARGO_TARGET_DIR="$CARGO_TARGET_DIR/distribution"
	export RILL_NEUTRAL_TARGET="$CARGO_TARGET_DIR"
	export RILL_NEXT_WRAPPER="${RUSTC_WRAPPER:-}"
	export RUSTC_WRAPPER="$ROOT/scripts/rustc-without-paths"
	stamp="$CARGO_TARGET_DIR/.built-by"
	checksum=$(cksum <"$RUSTC_WRAPPER")
	[[ $(cat "$stamp" 2>/dev/null) == "$checksum" ]] || rm -rf "$CARGO_TARGET_DIR"
	mkdir -p "$CARGO_TARGET_DIR"
	printf '%s\n' "$checksum" >"$stamp"
	say "for distribution: target directory $CARGO_TARGET_DIR"
}

# Runs cargo in the checkout, with a count of the remaining units.
counting_cargo() { (cd "$ROOT" && scripts/cargo-progress "$@" >&2); }

# The major version of the LLVM in rustc.
llvm_version() { rustc -vV | sed -n 's/^LLVM version: \([0-9]*\).*/\1/p'; }

# Prints the path of a tool of that LLVM: below the compiler with rustup's component, in PATH on
# Debian.
llvm_tool() {
	local rustup_s
	rustup_s="$(rustc --print sysroot)/lib/rustlib/$(rustc -vV | sed -n 's/^host: //p')/bin/$1"
	if [[ -x $rustup_s ]]; then
		printf '%s\n' "$rustup_s"
	else
		command -v "$1-$(llvm_version)"
	fi
}

# Compiles the tool $1 in version $2, unless it is present. It has its own directory, because the
# workspace's would mix two resolutions of the same crates. It is not optimised, because such tools
# mostly wait for cargo.
install_cargo_tool() {
	if "$RILL_TOOLS/bin/$1" "${1#cargo-}" --version 2>/dev/null | grep -qF "$2"; then
		say "$1: present"
		return
	fi
	timed "$1 $2 (compiled once)" env CARGO_TARGET_DIR="$RILL_TOOLS/build" CARGO_PROFILE_DEV_DEBUG=0 \
		cargo install --quiet --locked --debug --root "$RILL_TOOLS" --version "$2" "$1" >&2
	rm -rf "$RILL_TOOLS/build"
}

# Prints the path of the node's binary: $1 if given, else in PATH, else the newest one from
# scripts/build.
find_rill() {
	local rill=${1:-}
	[[ -n $rill ]] || rill=$(command -v rill) ||
		rill=$(find "$CARGO_TARGET_DIR"/{release,debug}/rill -maxdepth 0 -printf '%T@ %p\n' 2>/dev/null |
			sort -rn | head -n 1 | cut -d' ' -f2-)
	[[ -x $rill ]] || die "no node at ${rill:-$CARGO_TARGET_DIR/release/rill}; scripts/build makes one"
	printf '%s\n' "$rill"
}

# An own version (from nodesource, nvm, asdf ...) works as well as Debian's.
node_suffices() {
	local version
	version=$(node --version 2>/dev/null) && command -v npm >/dev/null &&
		at_least "${version#v}" "$OLDEST_NODE"
}

# Installs the npm packages of directory $1, called $2, once for each state of their lock file,
# after Node.js. One script at a time: the others wait, and then find the packages.
install_npm_packages() {
	local lock installed="$1/node_modules/.installed-lock.json"
	exec {lock}>"$RILL_CACHE/npm.lock"
	flock "$lock"
	node_suffices || {
		"$ROOT/scripts/setup" --clients
		use_own_node
		hash -r
	}
	cmp --silent "$1/package-lock.json" "$installed" || {
		(cd "$1" && timed "npm packages of $2" npm ci --no-audit --no-fund --loglevel=error >&2)
		cp "$1/package-lock.json" "$installed"
	}
	exec {lock}>&-
}

# Installs the libraries of scripts/client.
install_client_libraries() { install_npm_packages "$ROOT/scripts/client" "scripts/client"; }

# Builds packages/client, once for each state of its sources. One script at a time, as above.
build_client() {
	local client="$ROOT/packages/client" built state lock
	built="$client/dist/.built-from"
	install_npm_packages "$client" packages/client
	exec {lock}>"$RILL_CACHE/client.lock"
	flock "$lock"
	state=$(cd "$client" && cat .papi/metadata/rill.scale .papi/whitelist.ts generate.mjs tsconfig.json \
		package-lock.json src/*.ts src/*/*.ts | cksum)
	[[ -d $client/descriptors && $(cat "$built" 2>/dev/null) == "$state" ]] || {
		timed "packages/client" npm --prefix "$client" run --silent build >&2
		printf '%s\n' "$state" >"$built"
	}
	exec {lock}>&-
}

# Installs the packages of the page for holders, and builds the client that it stands on.
install_page_packages() {
	node_suffices || "$ROOT/scripts/setup" --clients
	node_suffices_for_page || die "the page needs Node.js 20.19 or newer, not $(node --version)"
	build_client
	install_npm_packages "$ROOT/web" web
}
node_suffices_for_page() {
	local version
	version=$(node --version 2>/dev/null) && at_least "${version#v}" 20.19
}

# Installs the packages of scripts/python in their own environment, once for each state of their
# list. Linters have another one, because they do not exist for every processor.
install_python_packages() {
	local lock list="$ROOT/scripts/python/requirements.txt" environment="$RILL_TOOLS/python"
	exec {lock}>"$RILL_CACHE/python.lock"
	flock "$lock"
	cmp --silent "$list" "$environment/.installed-requirements.txt" || {
		/usr/bin/python3 -c 'import ensurepip' 2>/dev/null || "$ROOT/scripts/setup"
		timed "Python packages" make_python_environment "$environment" "$list"
		cp "$list" "$environment/.installed-requirements.txt"
	}
	exec {lock}>&-
}
make_python_environment() {
	/usr/bin/python3 -m venv --clear "$1" &&
		"$1/bin/pip" install --quiet --disable-pip-version-check --only-binary :all: --require-hashes \
			--requirement "$2" >&2
}

# Becomes Python with those packages and the modules of scripts/python, without those of the current
# directory.
exec_python() { PYTHONPATH="$ROOT/scripts/python" exec "$RILL_TOOLS/python/bin/python" -P "$@"; }

# Writes the licences of all linked crates, or compares a file of them with programs
# (scripts/python/licences).
crate_licences() { PYTHONPATH="$ROOT/scripts/python" python3 -P -m licences "$@"; }

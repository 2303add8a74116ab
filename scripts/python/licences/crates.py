# SPDX-License-Identifier: Apache-2.0
"""The crates that the programs and the Wasm of the runtime link."""

import dataclasses
import json
import pathlib
import re
import subprocess
import tomllib

from licences.refusal import Refused, require

WASM_TARGET = "wasm32v1-none"
# The selections of scripts/build and of the Wasm builder for a release.
NODE = ("--package", "rill-node", "--features", "rill-runtime-wasm/metadata-hash")
WASM = ("--package", "rill-runtime", "--no-default-features", "--target", WASM_TARGET)
OURS = "the Rill developers"


@dataclasses.dataclass(frozen=True)
class Crate:
    """A crate, with the licences in its manifest."""

    name: str
    version: str
    expression: str
    authors: tuple[str, ...]
    repository: str
    directory: pathlib.Path
    licence_file: str | None

    def __str__(self) -> str:
        return f"{self.name} {self.version}"


def output_of(root: pathlib.Path, *command: str) -> str:
    done = subprocess.run(command, cwd=root, capture_output=True, text=True)
    require(done.returncode == 0, f"`{' '.join(command[:2])}` failed ({done.returncode}). If sources of crates are "
            f"missing, `cargo fetch --locked` fetches them.\n{done.stderr.strip()}")
    return done.stdout


def selected(root: pathlib.Path, *selection: str) -> set[tuple[str, str]]:
    """The names and versions of a selection's linked crates: none for macros, builds or tests."""
    tree = output_of(root, "cargo", "tree", "--locked", "--edges", "normal,no-proc-macro", "--prefix", "none",
                     "--format", "{p}", *selection)
    crates = set()
    for line in tree.splitlines():
        name, version = line.split()[:2]
        crates.add((name, version.removeprefix("v")))
    return crates


def crate_of(package: dict, root: pathlib.Path) -> Crate:
    directory = pathlib.Path(package["manifest_path"]).parent
    require(directory.is_dir(), f"the sources of {package['name']} {package['version']} are missing")
    return Crate(
        package["name"],
        package["version"],
        package["license"] or "",
        (OURS,) if directory.is_relative_to(root) else tuple(package["authors"]),
        package["repository"] or "",
        directory,
        package["license_file"],
    )


def crates_of_programs(root: pathlib.Path) -> list[Crate]:
    host = re.search(r"^host: (.*)$", output_of(root, "rustc", "-vV"), re.MULTILINE)[1]
    wanted = selected(root, *NODE, "--target", host) | selected(root, *WASM)
    # Only the packages of these machines, since the others may never have been fetched.
    metadata = json.loads(output_of(root, "cargo", "metadata", "--locked", "--format-version", "1",
                                    "--filter-platform", host, "--filter-platform", WASM_TARGET))
    packages = {(package["name"], package["version"]): package for package in metadata["packages"]}
    lost = sorted(wanted - set(packages))
    require(not lost, f"`cargo metadata` has no {lost}")
    return [crate_of(packages[key], root) for key in sorted(wanted)]


def crate_of_library(manifest: pathlib.Path) -> Crate:
    package = tomllib.loads(manifest.read_text())["package"]
    return Crate(package["name"], package["version"], package.get("license", ""), tuple(package.get("authors", ())),
                 package.get("repository", ""), manifest.parent, package.get("license-file"))


def crates_of_library(root: pathlib.Path) -> list[Crate]:
    """The standard library, and its crates: the vendored sources that the sysroot has compiled."""
    sysroot = pathlib.Path(output_of(root, "rustc", "--print", "sysroot").strip())
    version = output_of(root, "rustc", "--version").split()[1]
    sources = sysroot / "lib/rustlib/src/rust/library"
    vendored = sorted((sources / "vendor").glob("*/Cargo.toml"))
    require(vendored, "the sources of Rust's standard library are missing: `rust-web-src` of Debian, or `rust-src` "
            "of rustup has them")
    compiled = {match[1] for library in (sysroot / "lib/rustlib").glob("*/lib/lib*.rlib")
                if (match := re.fullmatch(r"lib(\w+)-\w+\.rlib", library.name))}
    crates = [crate_of_library(manifest) for manifest in vendored]
    std = Crate("std", version, "MIT OR Apache-2.0", ("the Rust Project contributors",), "", sources, None)
    return [std, *(crate for crate in crates if crate.name.replace("-", "_") in compiled)]


def linked_crates(root: pathlib.Path) -> list[Crate]:
    try:
        crates = {str(crate): crate for crate in crates_of_library(root) + crates_of_programs(root)}
    except OSError as error:
        raise Refused(f"the crates cannot be read: {error}") from error
    return [crates[name] for name in sorted(crates)]

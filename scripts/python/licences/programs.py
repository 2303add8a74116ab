# SPDX-License-Identifier: Apache-2.0
"""The crates that a built program names: messages of panics have the paths of sources."""

import pathlib
import re

from licences.refusal import require

# Below cargo's home, or with the prefixes of a release, or in the standard library.
SOURCE = re.compile(rb"(?:registry/src/[\w.-]+|/crates|/rust/deps)/([\w-]+?)-(\d+\.\d+\.\d+[\w.+-]*)/")


def named_crates(program: pathlib.Path) -> set[tuple[str, str]]:
    found = {(name.decode(), version.decode()) for name, version in SOURCE.findall(program.read_bytes())}
    require(found, f"{program.name} names no crates, so nobody can compare them")
    return found

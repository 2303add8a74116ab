# SPDX-License-Identifier: Apache-2.0
"""The file of licences: all crates, and then each licence text once, with its crates."""

import dataclasses
import pathlib
import re
import textwrap
import tomllib

from licences.crates import Crate
from licences.expressions import alternatives
from licences.refusal import Refused, require
from licences.texts import condensed, missing_parts, standard_text, texts_of

WIDTH = 100
HEADING = """\
Licences of the crates in the programs of Rill and in the Wasm of its runtime

First come all crates, each with the expression of its manifest and with the licences under which
Rill uses it. Then come the licence texts, each with the crates that have it. Texts that differ only
in white space are one text. A crate without a text of its own has the standard text of its licence,
and its authors and its repository below its name.
"""
ENTRY = re.compile(r"^(\S+) (\S+): ", re.MULTILINE)


@dataclasses.dataclass(frozen=True)
class Licensed:
    """A crate, the licences of its use, and their texts: those of its files, and standard ones."""

    crate: Crate
    licences: tuple[str, ...]
    files: dict[str, str]
    standard: dict[str, str]

    def entry(self) -> str:
        lines = [f"{self.crate}: {self.crate.expression}"]
        if " AND ".join(self.licences) != self.crate.expression:
            lines.append(f"  used under {' AND '.join(self.licences)}")
        if self.standard:
            lines.append(f"  standard text of {', '.join(self.standard)}")
            lines.append(f"  authors: {', '.join(self.crate.authors) or 'not named by the crate'}")
            lines.append(f"  repository: {self.crate.repository or 'not named by the crate'}")
        return "\n".join(lines)


def allowed_licences(root: pathlib.Path) -> set[str]:
    """The list of cargo-deny. All of it can be part of a work under the GPL-3.0-only."""
    return set(tomllib.loads((root / "deny.toml").read_text())["licenses"]["allow"])


def licensed(crate: Crate, allowed: set[str], root: pathlib.Path) -> Licensed:
    """Chooses the allowed licences of which the crate itself has most texts.

    Without texts it chooses Apache-2.0: others demand lines of copyright, and the crate has none.
    """
    require(crate.expression, f"{crate} names no licence in its manifest")
    try:
        choices = alternatives(crate.expression)
    except ValueError as error:
        raise Refused(f"the licence of {crate} is not readable: {error}") from error
    choices = [choice for choice in choices if set(choice) <= allowed]
    require(choices, f"{crate} has the licence {crate.expression}, which deny.toml does not allow")
    files = texts_of(crate)
    missing = {choice: missing_parts(choice, files) for choice in choices}
    licences = min(choices, key=lambda choice: (len(missing[choice]), missing[choice] != ["Apache-2.0"]))
    standard = {part: standard_text(part, crate, root) for part in missing[licences]}
    return Licensed(crate, licences, files, standard)


def grouped(crates: list[Licensed]) -> list[tuple[str, list[str]]]:
    """Each text, with the crates and files that have it."""
    groups: dict[str, tuple[str, list[str]]] = {}
    for each in crates:
        named = [(f"{each.crate} ({name})", text) for name, text in each.files.items()]
        named += [(f"{each.crate} (standard text of {part})", text) for part, text in each.standard.items()]
        for user, text in named:
            groups.setdefault(condensed(text), (text, []))[1].append(user)
    return sorted(groups.values(), key=lambda group: (-len(group[1]), group[1]))


def report(crates: list[Licensed]) -> str:
    parts = [HEADING, "\n".join(each.entry() for each in crates), ""]
    for text, users in grouped(crates):
        parts.append("=" * WIDTH)
        parts.append(textwrap.fill(", ".join(users), WIDTH, break_long_words=False, break_on_hyphens=False))
        parts.append(f"{'-' * WIDTH}\n\n{text}\n")
    return "\n".join(parts)


def crates_in(text: str) -> set[tuple[str, str]]:
    """The names and versions in the list of crates of a report."""
    return set(ENTRY.findall(text.partition("=" * WIDTH)[0]))

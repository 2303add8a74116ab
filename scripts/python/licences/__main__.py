# SPDX-License-Identifier: Apache-2.0
"""Writes the licences of all linked crates, or compares them with programs.

usage: python -m licences
       python -m licences LICENCES.gz PROGRAM...

Without arguments, it writes them to standard output. With them, it fails if a program names a crate
that is not in LICENCES.gz.

Own code does this, since cargo-about leaves out every file that it does not recognise (notices,
lists of copyrights), takes standard texts without a word, and needs a second list of allowed
licences. The allowed ones are in deny.toml. cargo names the linked crates, and their sources have
the texts. Nothing else is looked up, and no fetching is needed after a build.
"""

import gzip
import pathlib
import sys

from licences.crates import linked_crates
from licences.programs import named_crates
from licences.refusal import Refused, require
from licences.report import allowed_licences, crates_in, grouped, licensed, report

ROOT = pathlib.Path(__file__).resolve().parents[3]


def write() -> None:
    allowed = allowed_licences(ROOT)
    crates = [licensed(crate, allowed, ROOT) for crate in linked_crates(ROOT)]
    sys.stdout.write(report(crates))
    print(f"licences of {len(crates)} crates in {len(grouped(crates))} texts; for "
          f"{sum(bool(each.standard) for each in crates)} crates a standard text", file=sys.stderr)


def compare(licences: pathlib.Path, programs: list[pathlib.Path]) -> None:
    listed = crates_in(gzip.decompress(licences.read_bytes()).decode())
    named = set().union(*map(named_crates, programs))
    lost = [" ".join(crate) for crate in sorted(named - listed)]
    require(not lost, f"the programs link crates without an entry in {licences.name}: {', '.join(lost)}")
    print(f"all {len(named)} crates that the programs name have an entry", file=sys.stderr)


def main() -> None:
    licences, *programs = map(pathlib.Path, sys.argv[1:] or [""])
    try:
        compare(licences, programs) if programs else write()
    except (Refused, OSError) as error:
        sys.exit(f"error: {error}")


if __name__ == "__main__":
    main()

# SPDX-License-Identifier: Apache-2.0
"""Prints a weight of `rill benchmark overhead` as a file of the runtime. The command has no template.

usage: overhead.py block|extrinsic MEASURED BLOCKS

  MEASURED  the file of the command
  BLOCKS    the number of measured blocks
"""

import datetime
import pathlib
import re
import sys

KINDS = {
    "block": (
        "The time of a block without transactions",
        "The weight that every block has before its first transaction",
    ),
    "extrinsic": (
        "The time of a transaction whose call does nothing",
        "The weight that every transaction has beside its call",
    ),
}
FILE = """\
// SPDX-License-Identifier: Apache-2.0

//! {title}.
//!
//! The mean of `rill benchmark overhead`, measured by `scripts/benchmark overhead` on {date}.
//! {blocks} blocks on {cpu}.
//! Generated: run the script instead of a change.

use polkadot_sdk::frame_support::{{
	parameter_types,
	weights::{{constants::WEIGHT_REF_TIME_PER_NANOS, Weight}},
}};

parameter_types! {{
	/// {meaning}.
	///
	/// In nanoseconds: median {median}, least to most {least} to {most}.
	pub const {name}: Weight =
		Weight::from_parts({nanos} * WEIGHT_REF_TIME_PER_NANOS, 0);
}}
"""
PATTERNS = {
    "name": r"pub const ([A-Za-z]*Weight): Weight =",
    "nanos": r"saturating_mul\(([\d_]+)\), 0\);",
    "median": r"/// *Median: *([\d_]+)",
    "least": r"/// *Min, Max: *([\d_]+),",
    "most": r"/// *Min, Max: *[\d_]+, ([\d_]+)",
    "cpu": r"CPU: .(.*).\n",
}


def main():
    """Prints the file. Fails if the measured one has another form."""
    kind, path, blocks = sys.argv[1:]
    measured = pathlib.Path(path).read_text(encoding="utf-8")
    found = {name: re.search(pattern, measured) for name, pattern in PATTERNS.items()}
    missing = [name for name, match in found.items() if not match]
    if missing:
        sys.exit(f"{path} has no {', '.join(missing)}")
    title, meaning = KINDS[kind]
    figures = {name: match.group(1) for name, match in found.items()}
    print(FILE.format(title=title, meaning=meaning, blocks=blocks, date=datetime.date.today(), **figures), end="")


if __name__ == "__main__":
    main()

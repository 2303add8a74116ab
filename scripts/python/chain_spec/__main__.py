# SPDX-License-Identifier: Apache-2.0
"""The command. scripts/chain-spec has its help."""

import argparse
import json
import pathlib
import sys

from chain_spec.refusal import Refused, require
from chain_spec.rill import Rill, find_rill
from chain_spec.specification import specification


def arguments():
    parser = argparse.ArgumentParser(
        prog="scripts/chain-spec",
        usage="scripts/chain-spec DESCRIPTION [--plain] [--rill RILL] [--boot-node ADDRESS]...",
    )
    parser.add_argument("description", type=pathlib.Path)
    parser.add_argument("--plain", action="store_true")
    parser.add_argument("--rill")
    parser.add_argument("--boot-node", action="append", default=[])
    return parser.parse_args()


def main():
    args = arguments()
    try:
        description = json.loads(args.description.read_text())
        require(isinstance(description, dict), "a description is an object")
        rill = Rill(find_rill(args.rill, description.get("chainType") == "Live"))
        spec = specification(rill, description, args.boot_node)
        # The node must also be able to read the readable form.
        raw = rill.raw(spec)
    except (Refused, OSError, ValueError) as error:
        sys.exit(f"error: {args.description}: {error}")
    json.dump(spec, sys.stdout, indent=1) if args.plain else sys.stdout.write(raw)


if __name__ == "__main__":
    main()

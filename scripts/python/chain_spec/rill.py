# SPDX-License-Identifier: Apache-2.0
"""The commands of the node's binary for specifications."""

import json
import os
import pathlib
import shutil
import subprocess
import tempfile

from chain_spec.refusal import require


class Rill:
    """Runs commands. A failed command refuses the description."""

    def __init__(self, path):
        self.path = path

    def run(self, *args):
        result = subprocess.run([self.path, *args], capture_output=True, text=True, check=False)
        # The first line has the error. The others repeat the specification.
        error = result.stderr.strip().splitlines() or ["no message"]
        require(result.returncode == 0, f"`rill {args[0]}` failed: {error[0]}")
        return result.stdout

    def plain(self, chain):
        return json.loads(self.run("export-chain-spec", "--chain", chain))

    def raw(self, spec):
        with tempfile.TemporaryDirectory() as directory:
            path = pathlib.Path(directory) / "plain.json"
            path.write_text(json.dumps(spec))
            return self.run("export-chain-spec", "--chain", str(path), "--raw")

    def inspect(self, uri, scheme):
        answer = self.run("key", "inspect", "--scheme", scheme, "--output-type", "json", uri)
        return json.loads(answer)["ss58PublicKey"]


def find_rill(given, is_live):
    """The given node, or that in PATH, or the newest build. For Live, only a release build."""
    if given:
        return given
    built = pathlib.Path(os.environ["CARGO_TARGET_DIR"])
    candidates = [built / profile / "rill" for profile in (["release"] if is_live else ["release", "debug"])]
    newest = max(filter(pathlib.Path.is_file, candidates), key=lambda rill: rill.stat().st_mtime, default=None)
    found = shutil.which("rill") or newest
    require(found, f"there is no {candidates[0]}; scripts/build makes one, or name one with --rill")
    return str(found)

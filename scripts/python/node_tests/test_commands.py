# SPDX-License-Identifier: Apache-2.0
"""The help and the versions of the binaries."""

import re

import pytest

COMMANDS = [
    "key", "build-spec", "export-chain-spec", "check-block", "export-blocks", "export-state",
    "import-blocks", "purge-chain", "revert", "benchmark", "chain-info",
]


@pytest.mark.parametrize("command", COMMANDS)
def test_command_is_explained_when_help_is_asked_for(rill, command):
    listed = re.search(rf"^\s+{command}\b", rill.succeed("--help"), re.MULTILINE)
    assert listed, f"--help does not mention {command}"
    assert rill.succeed(command, "--help"), f"{command} --help is empty"


@pytest.mark.parametrize("worker", ["rill-prepare-worker", "rill-execute-worker"])
def test_worker_reports_version_of_node_when_asked(rill, worker):
    version = rill.succeed("--version").split()[-1]
    result = rill.run("--version", binary=rill.path.with_name(worker))
    assert result.stdout.strip() == version, f"{worker} is {result.stdout}, rill is {version}"

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


def test_database_is_measured_when_benchmark_of_storage_runs(rill, raw_spec, directory):
    rill.succeed("benchmark", "storage", "--chain", raw_spec, "--base-path", directory / "base", "--state-version", 1,
                 "--batch-size", 100, "--disable-pov-recorder", "--weight-path", directory / "weights.rs")
    weights = (directory / "weights.rs").read_text()
    for access in ["read", "write"]:
        assert re.search(rf"^\s*{access}: [1-9][0-9_]* \*", weights, re.MULTILINE), f"no weight of a {access}: {weights}"

# SPDX-License-Identifier: Apache-2.0
"""The fixtures: the binary, a directory, and nodes that end with the test."""

import pathlib
import signal
import tempfile

import pytest

from node_tests.node import Node, ended_afterwards
from node_tests.rill import Rill

pytest_plugins = ["node_tests.report"]


def pytest_addoption(parser):
    parser.addoption("--rill", type=pathlib.Path, required=True, metavar="PATH", help="the binary to test")


def pytest_configure():
    # An interrupted run must end its nodes too.
    signal.signal(signal.SIGTERM, lambda *_: pytest.exit("terminated", returncode=143))


@pytest.fixture(scope="session")
def say(request):
    """Prints a message on its own line, at once."""
    return request.config.pluginmanager.get_plugin("rill-report").say


@pytest.fixture(scope="session")
def rill(request, say):
    return Rill(request.config.getoption("rill").resolve(), say)


@pytest.fixture
def directory():
    with tempfile.TemporaryDirectory(prefix="rill-test-") as path:
        yield pathlib.Path(path)


@pytest.fixture(scope="session")
def raw_spec(rill):
    """The raw development chain. A node that starts from it need not compute the genesis."""
    with tempfile.TemporaryDirectory(prefix="rill-test-") as path:
        file = pathlib.Path(path) / "dev.json"
        file.write_text(rill.succeed("export-chain-spec", "--chain", "dev", "--raw"))
        yield file


@pytest.fixture
def processes(directory):
    """The processes of a test. They end before the removal of `directory`: nodes write there."""
    with ended_afterwards() as started:
        yield started


@pytest.fixture
def start_node(rill, raw_spec, processes):
    """Starts a node on a base path, from the raw specification, with further options."""

    def start(base, *options):
        return Node(rill, processes, base, "--chain", raw_spec, *options)

    return start

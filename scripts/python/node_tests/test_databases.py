# SPDX-License-Identifier: Apache-2.0
"""Databases that the binary makes, refuses and leaves alone."""

import time

import pytest

from lib.ports import free_ports
from node_tests.node import Node, database_of, dev_args


@pytest.mark.parametrize("command", [[], ["purge-chain", "-y"], ["revert"], ["chain-info"]],
                         ids=["start", "purge-chain", "revert", "chain-info"])
def test_rocksdb_is_refused_by_name_when_asked_for(rill, directory, command):
    base = directory / "base"
    rill.refuse(*command, "--dev", "--base-path", base, "--database", "rocksdb", says=["RocksDB", "ParityDB"])
    assert not base.exists(), "a refused command left something behind"


def test_rocksdb_is_not_offered_when_help_is_asked_for(rill):
    text = rill.succeed("--help")
    assert "--database" in text, "the help does not mention databases"
    assert "rocksdb" not in text, "the help offers RocksDB"


def test_choices_are_named_when_database_is_unknown(rill):
    rill.refuse("--dev", "--database", "mysql", says=["is `paritydb` or `auto`"])


def test_auto_makes_paritydb_when_there_is_no_database(start_node, directory):
    base = directory / "base"
    node = start_node(base, "--database", "auto")
    node.await_block()
    node.stop()
    assert database_of(base).is_dir(), "auto did not make a database of ParityDB"


def test_auto_leaves_database_alone_when_it_is_of_rocksdb(rill, raw_spec, directory):
    theirs = directory / "base" / "chains" / "rill_dev" / "db" / "full"
    theirs.mkdir(parents=True)
    (theirs / "CURRENT").write_text("MANIFEST-000005\n")
    (theirs / "db_version").write_text("4")
    rill.refuse("--chain", raw_spec, *dev_args(directory / "base", *free_ports(3)), "--database", "auto",
                says=["RocksDB", "--database paritydb"])
    assert (theirs / "CURRENT").read_text() == "MANIFEST-000005\n", "the old database was touched"


def corrupt(database):
    for file in (database / "full").iterdir():
        if file.is_file():
            file.write_bytes(b"\xa5" * 4096)


def test_corrupt_database_is_refused_until_purged_when_node_starts(rill, raw_spec, start_node, directory):
    base = directory / "base"
    node = start_node(base)
    node.await_block()
    node.stop()
    corrupt(database_of(base))
    rill.refuse("--chain", raw_spec, *dev_args(base, *free_ports(3)), says=[str(database_of(base)), "purge-chain"])

    rill.succeed("purge-chain", "--dev", "--base-path", base, "-y")
    assert not database_of(base).exists(), "purge-chain left the database"
    node = start_node(base)
    node.await_block()
    node.stop()


def test_dev_leaves_nothing_behind_when_no_base_path_is_given(rill, processes, directory):
    # Without a base path, `--dev` uses the directory for temporary files.
    node = Node(rill, processes, None, log=directory / "log", environment={"TMPDIR": str(directory)})
    made = list(directory.glob("*/chains/rill_dev/paritydb"))
    assert made, "there is no database of ParityDB"
    time.sleep(5)
    assert node.stop() == 0, "the node did not end well"
    assert not made[0].exists(), f"{made[0]} is still there"

# SPDX-License-Identifier: Apache-2.0
"""A chain that goes on after its node is stopped or killed."""

import signal
import time
from dataclasses import dataclass

from lib.waiting import wait_for
from node_tests.limits import PROGRESS_SECONDS

RESTARTS = 10


@dataclass
class Seen:
    """The best and the finalised block of a node's chain."""

    height: int
    block: str
    finalized: int

    @classmethod
    def of(cls, node):
        height = node.best()
        return cls(height, node.block_hash(height), node.finalized())


def end(node, how):
    code = node.stop(how)
    assert code == (0 if how is signal.SIGTERM else -how), f"{how.name}: exit code {code}"


def check_continues(node, seen, how):
    assert node.finalized() >= seen.finalized, "finality went back"
    wait_for(f"blocks after {how.name}", lambda: node.best() > seen.height + 1, PROGRESS_SECONDS)
    node.await_finality(seen.height)
    assert node.block_hash(seen.height) == seen.block, f"block {seen.height} is another one after {how.name}"


def test_chain_goes_on_when_node_is_stopped_or_killed(start_node, directory, say):
    node = start_node(directory / "base")
    genesis = node.block_hash(0)
    node.await_finality()
    for restart in range(RESTARTS):
        how = (signal.SIGTERM, signal.SIGKILL)[restart % 2]
        seen = Seen.of(node)
        # Each time at another part of the six-second slot, so that some hit an author at work.
        # After at least a second, so that the recorded block is on disk before a kill.
        time.sleep(1 + restart * 0.6)
        end(node, how)
        node = start_node(directory / "base")
        assert node.block_hash(0) == genesis, "another genesis"
        check_continues(node, seen, how)
        say(f"{restart + 1}: {how.name} at {seen.height}, now {node.best()}, finalised {node.finalized()}")
    end(node, signal.SIGTERM)

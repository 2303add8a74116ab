# SPDX-License-Identifier: Apache-2.0
"""One undisturbed node: its services, and the memory and cores that it needs after them."""

import contextlib
import json
import pathlib
import re
import tempfile
import time

import pytest
from scalecodec.base import RuntimeConfiguration, ScaleBytes

from lib.waiting import TookTooLong, wait_for
from node_tests.limits import PROGRESS_SECONDS, SPECIFICATION_SECONDS
from node_tests.node import Node, ended_afterwards
from node_tests.specifications import check_specification

RULES = pathlib.Path(__file__).parents[3] / "deploy/prometheus/rules.yml"
STEADY_SECONDS = 60
MEMORY_LIMIT_MIB = 1536
CPU_LIMIT_CORES = 1.0
PRESETS = {"dev": "development", "local": "local_testnet", "live-template": "live_template"}
METHODS = {
    "author_submitAndWatchExtrinsic", "chainHead_v1_follow", "state_getMetadata", "state_subscribeStorage",
    "system_accountNextIndex", "transactionWatch_v1_submitAndWatch",
}


@pytest.fixture(scope="module")
def node(rill):
    """The node of all these tests. It computes its genesis, and must end with exit code 0."""
    with tempfile.TemporaryDirectory(prefix="rill-test-") as directory, ended_afterwards() as processes:
        node = Node(rill, processes, pathlib.Path(directory) / "base")
        node.await_finality(2)
        yield node
        assert node.stop() == 0, "the node did not end well"


@pytest.mark.parametrize("raw", [False, True], ids=["plain", "raw"])
def test_node_serves_specification_when_light_client_asks(node, raw):
    # It contains the genesis, for which the node compiles its runtime once more.
    spec = node.call("sync_state_genSyncSpec", raw, seconds=SPECIFICATION_SECONDS)
    check_specification(spec, raw)
    state = spec.get("lightSyncState") or {}
    for part in ("finalizedBlockHeader", "babeEpochChanges", "grandpaAuthoritySet"):
        assert state.get(part), f"lightSyncState has no {part}"


def test_node_reports_height_when_prometheus_asks(node):
    assert "substrate_block_height" in node.metrics(), "Prometheus does not report the height"


def test_node_serves_metrics_of_alert_rules_when_prometheus_asks(node):
    wanted = set(re.findall(r"\b(?:rill|substrate)_\w+", RULES.read_text()))
    assert wanted, "the rules name no metric"

    def missing():
        return wanted - set(re.findall(r"^(\w+)[{ ]", node.metrics(), re.MULTILINE))

    # Some metrics begin with the first final block, or with BEEFY.
    with contextlib.suppress(TookTooLong):
        wait_for("the metrics of the alert rules", lambda: not missing(), PROGRESS_SECONDS)
    assert not missing(), f"the node has no {', '.join(sorted(missing()))}"


@pytest.mark.parametrize("chain", PRESETS)
def test_preset_is_that_of_the_wasm_when_chain_is_exported(rill, node, chain):
    scale = RuntimeConfiguration()
    name = scale.create_scale_object("Option<Bytes>").encode(PRESETS[chain]).to_hex()
    answer = ScaleBytes(node.call("state_call", "GenesisBuilder_get_preset", name))
    preset = json.loads(scale.create_scale_object("Option<Bytes>", answer).decode())
    spec = json.loads(rill.succeed("export-chain-spec", "--chain", chain))
    assert spec["genesis"]["runtimeGenesis"]["patch"] == preset, f"the genesis of {chain} is another one"


def test_node_offers_methods_of_wallets_when_asked(node):
    missing = METHODS - set(node.call("rpc_methods")["methods"])
    assert not missing, f"missing RPC methods: {sorted(missing)}"


def measure(node, seconds):
    """The peak of memory in MiB, and the average of used cores."""
    cpu, started = node.cpu_seconds(), time.monotonic()
    peak = 0
    while time.monotonic() < started + seconds:
        peak = max(peak, node.memory_mib())
        time.sleep(2)
    return peak, (node.cpu_seconds() - cpu) / (time.monotonic() - started)


def test_node_needs_little_when_it_has_served_clients(node, say):
    peak, cores = measure(node, STEADY_SECONDS)
    say(f"steady for {STEADY_SECONDS} s: {peak:.0f} MiB at most, {cores:.2f} cores")
    assert peak < MEMORY_LIMIT_MIB, f"{peak:.0f} MiB is over {MEMORY_LIMIT_MIB}"
    assert cores < CPU_LIMIT_CORES, f"{cores:.2f} cores is over {CPU_LIMIT_CORES}"

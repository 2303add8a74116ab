# SPDX-License-Identifier: Apache-2.0
"""Specifications from scripts/chain-spec, and the values that it refuses."""

import json
import pathlib
import subprocess

import pytest

from lib.addresses import public_key
from lib.waiting import patient
from node_tests.limits import COMMAND_SECONDS

SCRIPT = pathlib.Path(__file__).parents[2] / "chain-spec"
DESCRIPTION = json.loads((SCRIPT.parents[1] / "zombienet" / "validators.json").read_text())
ACCOUNT = next(iter(DESCRIPTION["endowments"]))
BOOT_NODE = "/ip4/127.0.0.1/tcp/30333/ws/p2p/12D3KooWEyoppNCUx8Yx66oV9fJnriXwCcXwDDUA2kj6vnc6iDEp"
WRONG_ADDRESSES = {
    "mistyped": ACCOUNT[:-1] + ("2" if ACCOUNT[-1] != "2" else "3"),
    "cut": ACCOUNT[:-1],
    "short": "2g",
    "empty": "",
    "spaced": f"{ACCOUNT} ",
    "hexadecimal": f"0x{public_key(ACCOUNT).hex()}",
}
WRONG_AMOUNTS = {
    "nothing": "0", "negative": "-1", "word": "much", "no-number": "NaN", "no-string": 1,
    "finer-than-plancks": "1.0000000000001", "over-the-type": "1e30",
}


@pytest.fixture
def specify(rill, directory):
    """Runs the script on a known description with changes."""

    def run(changes, *options):
        file = directory / "description.json"
        file.write_text(json.dumps(DESCRIPTION | changes))
        return subprocess.run([SCRIPT, file, "--rill", rill.path, "--plain", *options], capture_output=True,
                              text=True, check=False, timeout=patient(COMMAND_SECONDS))

    return run


def test_specification_is_of_the_network_when_it_is_described(specify):
    result = specify({}, "--boot-node", BOOT_NODE)
    patch = patch_of(result)
    spec = json.loads(result.stdout)
    assert (spec["id"], spec["chainType"], spec["bootNodes"]) == ("rill_validators", "Local", [BOOT_NODE])
    assert {public_key(account): amount for account, amount in patch["balances"]["balances"]} == {
        public_key(account): int(amount) * 10**12 for account, amount in DESCRIPTION["endowments"].items()}
    assert [bond for *_, bond, _ in patch["staking"]["stakers"]] == [100_000 * 10**12] * 4
    assert len(patch["session"]["keys"]) == 4
    assert len(patch["liquidStaking"]["stashes"]) == DESCRIPTION["stashes"]


def patch_of(result):
    """The genesis of a specification."""
    assert result.returncode == 0, result.stderr
    return json.loads(result.stdout)["genesis"]["runtimeGenesis"]["patch"]


@pytest.mark.parametrize("address", WRONG_ADDRESSES.values(), ids=WRONG_ADDRESSES)
def test_description_is_refused_when_address_is_wrong(specify, address):
    result = specify({"committee": [address]})
    assert result.returncode == 1
    assert "a committee's member is not an address" in result.stderr


@pytest.mark.parametrize("amount", WRONG_AMOUNTS.values(), ids=WRONG_AMOUNTS)
def test_description_is_refused_when_amount_is_wrong(specify, amount):
    result = specify({"endowments": DESCRIPTION["endowments"] | {ACCOUNT: amount}})
    assert result.returncode == 1
    assert f"the endowment of {ACCOUNT}" in result.stderr


def test_parachain_config_equals_template_when_validators_are_as_many(specify, rill):
    config = patch_of(specify({}))["configuration"]["config"]
    template = subprocess.run([rill.path, "export-chain-spec", "--chain", "live-template"], capture_output=True,
                              text=True, check=True, timeout=patient(COMMAND_SECONDS))
    assert config == json.loads(template.stdout)["genesis"]["runtimeGenesis"]["patch"]["configuration"]["config"]


def test_configuration_of_parachains_can_be_chosen(specify):
    changes = {"needed_approvals": 3, "max_validators_per_core": 1}
    config = patch_of(specify({"parachains": changes}))["configuration"]["config"]
    assert (config["needed_approvals"], config["scheduler_params"]["max_validators_per_core"]) == (3, 1)
    result = specify({"parachains": {"neededApprovals": 3}})
    assert "neededApprovals is no field" in result.stderr


def test_newcomers_find_seats_when_none_are_described(specify):
    assert patch_of(specify({}))["staking"]["validatorCount"] == 5


def test_endowments_vest_as_described(specify):
    schedule = {"begin": 10, "blocks": 1_000, "liquid": "5"}
    (account, *rest), = patch_of(specify({"vesting": {ACCOUNT: schedule}}))["vesting"]["vesting"]
    assert (public_key(account), rest) == (public_key(ACCOUNT), [10, 1_000, 5 * 10**12])


@pytest.mark.parametrize(("schedule", "message"), [
    ({"begin": 0, "blocks": 1}, "vesting is made of begin, blocks and liquid"),
    ({"begin": 0, "blocks": 1, "liquid": "0.5"}, "is less than 1 RILL"),
    ({"begin": 0, "blocks": -1, "liquid": "1"}, "begins in a block and takes a number of blocks"),
    ({"begin": 0, "blocks": 1, "liquid": DESCRIPTION["endowments"][ACCOUNT]}, "is its whole endowment"),
])
def test_description_is_refused_when_a_schedule_is_wrong(specify, schedule, message):
    result = specify({"vesting": {ACCOUNT: schedule}})
    assert result.returncode == 1
    assert message in result.stderr

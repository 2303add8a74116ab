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
    assert result.returncode == 0, result.stderr
    spec = json.loads(result.stdout)
    assert (spec["id"], spec["chainType"], spec["bootNodes"]) == ("rill_validators", "Local", [BOOT_NODE])
    patch = spec["genesis"]["runtimeGenesis"]["patch"]
    assert {public_key(account): amount for account, amount in patch["balances"]["balances"]} == {
        public_key(account): int(amount) * 10**12 for account, amount in DESCRIPTION["endowments"].items()}
    assert [bond for *_, bond, _ in patch["staking"]["stakers"]] == [100_000 * 10**12] * 4
    assert len(patch["session"]["keys"]) == 4
    assert len(patch["liquidStaking"]["stashes"]) == DESCRIPTION["stashes"]


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

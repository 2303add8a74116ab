# SPDX-License-Identifier: Apache-2.0
"""The specification of a network: a template with the values of the description."""

from chain_spec.network import read_network
from chain_spec.refusal import require
from lib.addresses import generic_address

MAX_NOMINATIONS = 16
TIMING = ["epochDuration", "sessionsPerEra", "bondingDuration", "slashDeferDuration"]


def nominees(stash, stashes, validators):
    """The first nominees of a stash. Each validator has a stash, and each stash has a nominee."""
    count = len(validators)
    return [validator.stash for index, validator in enumerate(validators)
            if index % stashes == stash or index == stash % count][:MAX_NOMINATIONS]


def settle_timing(patch, timing):
    require(set(timing) <= set(TIMING), f"timing is made of {', '.join(TIMING)}")
    patch["timing"].update(timing)


def settle_accounts(patch, network):
    patch["balances"]["balances"] = [[generic_address(key), amount] for key, amount in network.endowments.items()]
    patch["technicalCommittee"]["members"] = [generic_address(key) for key in network.committee]
    patch["sudo"]["key"] = network.sudo and generic_address(network.sudo)


def settle_validators(patch, validators, seats):
    require(isinstance(seats, int) and seats >= len(validators),
            f"validatorCount has to be a number from {len(validators)} on")
    patch["session"]["keys"] = [
        [each.stash, each.stash, {name: generic_address(key) for name, key in each.keys.items()}]
        for each in validators]
    patch["staking"]["stakers"] = [[each.stash, each.stash, each.bond, "Validator"] for each in validators]
    patch["staking"]["validatorCount"] = seats


def settle_pool(pool, validators, stashes):
    """Gives each stash the seed and the cap of a stash in the template."""
    require(isinstance(stashes, int) and stashes > 0, "stashes has to be a number from 1 on")
    cap = pool["stashes"][0][0]
    pool["seed"] = pool["seed"] // len(pool["stashes"]) * stashes
    pool["stashes"] = [[cap, nominees(stash, stashes, validators)] for stash in range(stashes)]


def specification(rill, description, boot_nodes):
    network = read_network(rill, description)
    spec = rill.plain(description.get("template", "live-template"))
    for name in ("name", "id", "protocolId", "chainType"):
        spec[name] = description[name]
    spec["bootNodes"] = description.get("bootNodes", []) + boot_nodes
    patch = spec["genesis"]["runtimeGenesis"]["patch"]
    settle_timing(patch, description.get("timing", {}))
    settle_accounts(patch, network)
    settle_validators(patch, network.validators, description.get("validatorCount", len(network.validators)))
    pool = patch["liquidStaking"]
    settle_pool(pool, network.validators, description.get("stashes", len(pool["stashes"])))
    return spec

# SPDX-License-Identifier: Apache-2.0
"""The specification of a network: a template with the values of the description."""

from chain_spec.network import read_network
from chain_spec.refusal import require
from chain_spec.values import PLANCKS, key_of, plancks
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


def checks_of(validators):
    """The checks of parachain blocks by so many validators, as in runtime/src/configs/checks.rs."""
    approvals = min(validators // 3 + 1, 30)
    group = min(max(validators // 4, 1), 5)
    groups = max(validators // group, 1)
    samples = min(max(-(-approvals * groups // validators), 1), 40)
    return {
        "needed_approvals": approvals,
        "relay_vrf_modulo_samples": samples,
        "n_delay_tranches": max(-(-validators * 4 // 9), 25),
    }, group


def settle_parachains(patch, validators, changes):
    """Derives the checks of parachain blocks from the validators' number. Applies the changes."""
    config = patch["configuration"]["config"]
    checks, group = checks_of(len(validators))
    config.update(checks)
    config["scheduler_params"]["max_validators_per_core"] = group
    for name, value in changes.items():
        place = config if name in config else config["scheduler_params"]
        require(name in place, f"{name} is no field of the parachains' configuration")
        place[name] = value


def settle_vesting(patch, vesting, endowments):
    """Locks endowments until their schedules have ended."""
    schedules = []
    for address, given in vesting.items():
        key = key_of(address, "a vesting account")
        require(set(given) == {"begin", "blocks", "liquid"}, "vesting is made of begin, blocks and liquid")
        liquid = plancks(given["liquid"], f"the liquid part of {address}", least=0)
        require(key in endowments, f"{address} vests, but is not endowed")
        require(liquid >= PLANCKS, f"the liquid part of {address} is less than 1 RILL, and unvested RILL pays no fees")
        require(liquid < endowments[key], f"the liquid part of {address} is its whole endowment")
        require(all(isinstance(given[name], int) and given[name] >= 0 for name in ("begin", "blocks")),
                f"the schedule of {address} begins in a block and takes a number of blocks")
        schedules.append([generic_address(key), given["begin"], given["blocks"], liquid])
    patch["vesting"] = {"vesting": schedules}


def seats_for(validators):
    """Seats for the first validators and for newcomers, who stay below a third of all."""
    return len(validators) + (len(validators) - 1) // 2


def specification(rill, description, boot_nodes):
    network = read_network(rill, description)
    spec = rill.plain(description.get("template", "live-template"))
    for name in ("name", "id", "protocolId", "chainType"):
        spec[name] = description[name]
    spec["bootNodes"] = description.get("bootNodes", []) + boot_nodes
    patch = spec["genesis"]["runtimeGenesis"]["patch"]
    settle_timing(patch, description.get("timing", {}))
    settle_accounts(patch, network)
    settle_validators(patch, network.validators, description.get("validatorCount", seats_for(network.validators)))
    settle_vesting(patch, description.get("vesting", {}), network.endowments)
    settle_parachains(patch, network.validators, description.get("parachains", {}))
    pool = patch["liquidStaking"]
    settle_pool(pool, network.validators, description.get("stashes", len(pool["stashes"])))
    return spec

# SPDX-License-Identifier: Apache-2.0
"""The network of a description. Refuses descriptions that no network may have."""

from dataclasses import dataclass

from chain_spec.refusal import Refused, require
from chain_spec.validators import read_validators
from chain_spec.values import PLANCKS, U128, key_of, plancks
from lib.addresses import generic_address

NEEDED = ("name", "id", "protocolId", "chainType", "validators", "endowments", "committee")
FIELDS = {*NEEDED, "template", "timing", "sudo", "validatorCount", "stashes", "vesting", "parachains", "bootNodes"}
# For ids with these prefixes, the relay chain's node applies the rules of its own networks.
TAKEN = ("polkadot", "dot", "kusama", "ksm", "westend", "wnd", "rococo", "roc", "versi", "vrs")


@dataclass
class Network:
    """The accounts of a network: validators, amounts in plancks by key, and keys."""

    validators: list
    endowments: dict
    committee: list
    sudo: bytes | None


def check_fields(description):
    unknown = set(description) - FIELDS
    require(not unknown, f"unknown fields: {', '.join(sorted(unknown))}")
    for name in NEEDED:
        require(name in description, f"{name} is missing")
    require(description["chainType"] in ("Live", "Local"), "chainType is either Live or Local")
    require(not description["id"].startswith(TAKEN), f"the id must not begin like {TAKEN}")


def read_endowments(given, validators):
    endowments = {}
    for address, amount in given.items():
        key = key_of(address, "an endowment's account")
        require(key not in endowments, f"{address} is endowed twice")
        endowments[key] = plancks(amount, f"the endowment of {address}")
    require(sum(endowments.values()) < U128 // 2, "there is too much RILL")
    for index, validator in enumerate(validators, 1):
        require(endowments.get(validator.account, 0) >= validator.bond + PLANCKS,
                f"validator {index} is endowed with less than its bond and 1 RILL")
    return endowments


def strings(value):
    """Every string in nested objects and lists."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, (dict, list)):
        for each in value.values() if isinstance(value, dict) else value:
            yield from strings(each)


def well_known(rill):
    """Every public key in the presets, which have well-known keys."""
    keys = set()
    for chain in ("local", "live-template"):
        patch = rill.plain(chain)["genesis"]["runtimeGenesis"]["patch"]
        for text in strings([patch[pallet] for pallet in ("balances", "session", "technicalCommittee")]):
            for length in (32, 33):
                try:
                    keys.add(key_of(text, "", length))
                except Refused:
                    pass
    return keys


def refuse_well_known(rill, network):
    known = well_known(rill)
    for index, validator in enumerate(network.validators, 1):
        require(not validator.public & known, f"validator {index} has a well-known key")
    for index, key in enumerate(network.committee, 1):
        require(key not in known, f"member {index} of the committee is a well-known account")
    for key in network.endowments:
        require(key not in known, f"{generic_address(key)}, which is endowed, is a well-known account")


def read_network(rill, description):
    check_fields(description)
    is_live = description["chainType"] == "Live"
    validators = read_validators(rill, description["validators"], is_live)
    endowments = read_endowments(description["endowments"], validators)
    committee = [key_of(member, "a committee's member") for member in description["committee"]]
    require(committee, "the committee has no member")
    # Three quarters of it must agree to an urgent repair: four of five, so that one can be absent.
    require(not is_live or len(set(committee)) >= 5, "the committee of a Live network has at least five members")
    sudo = description.get("sudo")
    require(sudo is None or not is_live, "a network that is Live has no sudo key")
    network = Network(validators, endowments, committee, None if sudo is None else key_of(sudo, "sudo"))
    if is_live:
        refuse_well_known(rill, network)
    return network

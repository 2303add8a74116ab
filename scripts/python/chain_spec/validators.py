# SPDX-License-Identifier: Apache-2.0
"""The validators of a description."""

from dataclasses import dataclass

from chain_spec.refusal import require
from chain_spec.values import key_of, plancks
from lib.addresses import generic_address

# For each session key: the scheme, and the length of its public key in bytes.
KEYS = {
    "grandpa": ("ed25519", 32),
    "babe": ("sr25519", 32),
    "para_validator": ("sr25519", 32),
    "para_assignment": ("sr25519", 32),
    "authority_discovery": ("sr25519", 32),
    "beefy": ("ecdsa", 33),
}


@dataclass
class Validator:
    """A validator: the key of its stash, its session keys by name, its bond in plancks of RILL."""

    account: bytes
    keys: dict
    bond: int

    @property
    def stash(self):
        return generic_address(self.account)

    @property
    def public(self):
        return {self.account, *self.keys.values()}


def from_seed(rill, seed):
    """A validator of the local presets. Anybody can derive its keys."""
    keys = {name: rill.inspect(f"//{seed}", scheme) for name, (scheme, _) in KEYS.items()}
    return {"stash": rill.inspect(f"//{seed}//stash", "sr25519"), "bond": "100000", "keys": keys}


def read_validator(rill, who, given, is_live):
    if "seed" in given:
        require(not is_live, f"{who} has keys that anybody can make")
        given = {**from_seed(rill, given["seed"]), **given}
    missing = [name for name in ("stash", "bond", "keys") if name not in given]
    require(not missing, f"{who} has no {', '.join(missing)}")
    keys = given["keys"]
    require(isinstance(keys, dict) and set(keys) == set(KEYS), f"{who} needs the keys {', '.join(KEYS)}")
    account = key_of(given["stash"], f"the stash of {who}")
    return Validator(
        account,
        {name: key_of(keys[name], f"the {name} key of {who}", length) for name, (_, length) in KEYS.items()},
        plancks(given["bond"], f"the bond of {who}"),
    )


def read_validators(rill, given, is_live):
    require(isinstance(given, list) and given, "there is no validator")
    validators = []
    seen = {}
    for index, each in enumerate(given, 1):
        validator = read_validator(rill, f"validator {index}", each, is_live)
        # A key can have several roles, but only one validator.
        for key in validator.public:
            require(key not in seen, f"validator {index} shares a key with validator {seen.get(key)}")
        seen |= dict.fromkeys(validator.public, index)
        validators.append(validator)
    return validators

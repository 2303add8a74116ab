# SPDX-License-Identifier: Apache-2.0
"""Values in a description: addresses and amounts."""

from decimal import Decimal, InvalidOperation

from chain_spec.refusal import Refused, require
from lib.addresses import public_key

DECIMALS = 12
PLANCKS = 10**DECIMALS
U128 = 2**128


def key_of(address, what, length=32):
    """The public key of an address of any network."""
    try:
        return public_key(address, length)
    except ValueError as error:
        raise Refused(f"{what} is not an address: {address!r} ({error})") from None


def plancks(amount, what, least=1):
    """An amount of RILL in plancks. Refuses parts of a planck, and less than the least."""
    require(isinstance(amount, str), f"{what} has to be a string of RILL, not {amount!r}")
    try:
        value = Decimal(amount.replace("_", ""))
        exact = int(value.scaleb(DECIMALS).to_integral_exact()) if value.is_finite() else -1
    except (InvalidOperation, ValueError):
        raise Refused(f"{what} is not an amount of RILL: {amount}") from None
    require(least <= exact < U128, f"{what} is not an amount of RILL: {amount}")
    require(Decimal(exact) == value.scaleb(DECIMALS), f"{what} has more than {DECIMALS} decimals: {amount}")
    return exact

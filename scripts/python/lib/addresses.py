# SPDX-License-Identifier: Apache-2.0
"""SS58 addresses and the public keys behind them. What is no address is a ValueError."""

from base58 import BITCOIN_ALPHABET
from scalecodec.utils.ss58 import get_ss58_format, ss58_decode, ss58_encode

# The network prefix that stands for any Substrate chain.
GENERIC = 42
LETTERS = frozenset(BITCOIN_ALPHABET.decode())


def public_key(address, length=32):
    """The key of `length` bytes behind `address`, whatever network the address was written for."""
    # The library takes hexadecimal digits for a key, and does not see spaces at the end.
    if not isinstance(address, str) or not LETTERS.issuperset(address):
        raise ValueError("it is not made of the letters of addresses")
    try:
        key = bytes.fromhex(ss58_decode(address))
    except IndexError:
        raise ValueError("it is too short") from None
    if len(key) != length:
        raise ValueError(f"it stands for {len(key)} bytes instead of {length}")
    return key


def generic_address(key):
    """The address of `key` on any Substrate chain."""
    return ss58_encode(key, GENERIC)


def network_prefix(address):
    """The number of the network that `address` was written for."""
    return get_ss58_format(address)

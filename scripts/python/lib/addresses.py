# SPDX-License-Identifier: Apache-2.0
"""SS58 addresses and their public keys. Other text raises a ValueError."""

from base58 import BITCOIN_ALPHABET
from scalecodec.utils.ss58 import get_ss58_format, ss58_decode, ss58_encode

# The network prefix of any Substrate chain.
GENERIC = 42
LETTERS = frozenset(BITCOIN_ALPHABET.decode())


def public_key(address, length=32):
    """The key of `address`, which has `length` bytes. The address can be of any network."""
    # The library accepts hexadecimal digits as a key, and ignores spaces at the end.
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
    """The prefix of the network of `address`."""
    return get_ss58_format(address)

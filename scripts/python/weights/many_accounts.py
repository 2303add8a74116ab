# SPDX-License-Identifier: Apache-2.0
"""Adds accounts to a raw chain specification, from standard input to standard output.

usage: many_accounts.py COUNT

A genesis of a million accounts is too large for the runtime, so they go directly into the state.
"""

import hashlib
import json
import struct
import sys

# The prefix of System.Account. The hash of the public key and the key itself follow.
PREFIX = "0x26aa394eea5630e07c48ae0c9558cef7b99d880ec681799c0cf30e8886371da9"


def digest(data, size):
    """The BLAKE2b hash of `data`, in `size` bytes."""
    return hashlib.blake2b(data, digest_size=size).digest()


def main():
    """Adds the accounts."""
    spec = json.load(sys.stdin)
    top = spec["genesis"]["raw"]["top"]
    # Nonce, consumers, providers, sufficients; free, reserved and frozen balance, flags.
    references, rest = struct.pack("<4I", 1, 1, 1, 0), bytes(32) + (1 << 127).to_bytes(16, "little")
    for number in range(int(sys.argv[1])):
        key = digest(b"account%d" % number, 32)
        account = references + (10**15 + number).to_bytes(16, "little") + rest
        top[PREFIX + digest(key, 16).hex() + key.hex()] = "0x" + account.hex()
    json.dump(spec, sys.stdout)


if __name__ == "__main__":
    main()

# SPDX-License-Identifier: Apache-2.0
"""Prints the versions and the metadata hash of a runtime's Wasm.

usage: runtime_facts.py WASM OUTPUT...

WASM is not compressed. Its versions are in the custom section `runtime_version`, so no code has to
run. The metadata hash has no place of its own in a Wasm. The builder names it in its OUTPUT, of
which older builds may have left some: the right one is in the Wasm.
"""

import pathlib
import re
import sys

HEADER = b"\0asm\1\0\0\0"
CUSTOM = 0


class Reader:
    """Reads values from bytes, one after the other."""

    def __init__(self, data):
        self.data, self.at = data, 0

    def take(self, count):
        taken = self.data[self.at : self.at + count]
        if len(taken) < count:
            raise ValueError(f"the data ends within a value of {count} bytes")
        self.at += count
        return taken

    def leb128(self):
        value, shift = 0, 0
        while True:
            byte = self.take(1)[0]
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return value

    def u32(self):
        return int.from_bytes(self.take(4), "little")

    def short_length(self):
        """A compact length below 64, as names and empty lists have."""
        byte = self.take(1)[0]
        if byte & 0b11:
            raise ValueError("a length is too large")
        return byte >> 2


def custom_section(wasm, wanted):
    module = Reader(wasm)
    if module.take(len(HEADER)) != HEADER:
        raise ValueError("it is not an uncompressed WebAssembly module")
    while module.at < len(wasm):
        kind = module.take(1)[0]
        section = Reader(module.take(module.leb128()))
        if kind == CUSTOM and section.take(section.leb128()).decode() == wanted:
            return section
    raise ValueError(f"it has no section `{wanted}`")


def runtime_version(wasm):
    section = custom_section(wasm, "runtime_version")
    spec_name = section.take(section.short_length()).decode()
    section.take(section.short_length())  # impl_name
    section.u32()  # authoring_version
    spec_version = section.u32()
    section.u32()  # impl_version
    if section.short_length() != 0:
        raise ValueError("its section `runtime_version` lists interfaces, which have a section of their own")
    return spec_name, spec_version, section.u32()


def metadata_hash(wasm, outputs):
    named = re.findall(r'RUNTIME_METADATA_HASH="0x([0-9a-f]{64})"', "".join(outputs))
    contained = {name for name in named if bytes.fromhex(name) in wasm}
    if len(contained) != 1:
        raise ValueError(f"it has {len(contained)} of the metadata hashes that the builder named, not one")
    return contained.pop()


def main(wasm_path, *output_paths):
    wasm = pathlib.Path(wasm_path).read_bytes()
    outputs = [pathlib.Path(path).read_text(errors="replace") for path in output_paths]
    spec_name, spec_version, transaction_version = runtime_version(wasm)
    print("spec-name", spec_name)
    print("spec-version", spec_version)
    print("transaction-version", transaction_version)
    print("metadata-hash", f"0x{metadata_hash(wasm, outputs)}")


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    try:
        main(*sys.argv[1:])
    except (OSError, ValueError) as error:
        sys.exit(f"error: {sys.argv[1]}: {error}")

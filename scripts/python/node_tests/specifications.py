# SPDX-License-Identifier: Apache-2.0
"""The requirements for every specification of the development chain."""

# The top-level fields of a specification that light clients accept. They refuse any other field.
KNOWN_FIELDS = {
    "name", "id", "chainType", "bootNodes", "telemetryEndpoints", "protocolId", "forkId",
    "properties", "forkBlocks", "badBlocks", "lightSyncState", "consensusEngine",
    "codeSubstitutes", "genesis",
}
# The key of the runtime's code in the state: ":code".
CODE_KEY = "0x3a636f6465"


def check_specification(spec, raw):
    unknown = set(spec) - KNOWN_FIELDS
    assert not unknown, f"fields that a light client refuses: {sorted(unknown)}"
    assert spec["id"] == "rill_dev", f"id is {spec['id']}"
    expected = {"tokenSymbol": "RILL", "tokenDecimals": 12}
    assert expected.items() <= spec["properties"].items(), f"properties: {spec['properties']}"
    if raw:
        assert len(spec["genesis"]["raw"]["top"][CODE_KEY]) > 100_000, "the raw specification has no runtime in it"
    else:
        assert "runtimeGenesis" in spec["genesis"], f"genesis has {list(spec['genesis'])}"

# SPDX-License-Identifier: Apache-2.0
"""Keys that the binary makes."""

import json

from lib.addresses import network_prefix


def test_generated_key_has_address_of_this_network_when_printed(rill):
    key = json.loads(rill.succeed("key", "generate", "--output-type", "json"))
    assert len(key["secretPhrase"].split()) == 12, "the phrase is not of twelve words"
    spec = json.loads(rill.succeed("export-chain-spec", "--chain", "dev"))
    assert network_prefix(key["ss58Address"]) == spec["properties"]["ss58Format"]


def test_node_key_needs_no_chain_when_file_is_given(rill, directory):
    rill.succeed("key", "generate-node-key", "--file", directory / "node-key")
    assert len((directory / "node-key").read_text().strip()) == 64, "not a key"


def test_node_key_is_refused_when_only_base_path_is_given(rill, directory):
    rill.refuse("key", "generate-node-key", "--base-path", directory, says=["--chain"])


def test_node_key_is_stored_by_chain_when_chain_is_given(rill, directory):
    rill.succeed("key", "generate-node-key", "--chain", "local", "--base-path", directory)
    key = directory / "chains" / "rill_local" / "network" / "secret_ed25519"
    assert key.is_file(), f"{key} was not made"

# SPDX-License-Identifier: Apache-2.0
"""Specifications that commands print."""

import json

import pytest

from node_tests.specifications import check_specification


def test_raw_specification_suits_light_clients_when_exported(raw_spec):
    check_specification(json.loads(raw_spec.read_text()), raw=True)


def test_plain_specification_suits_light_clients_when_exported(rill):
    check_specification(json.loads(rill.succeed("export-chain-spec", "--chain", "dev")), raw=False)


@pytest.mark.parametrize("form", [[], ["--raw"]], ids=["plain", "raw"])
def test_specification_suits_light_clients_when_built(rill, form):
    spec = rill.succeed("build-spec", "--dev", "--disable-default-bootnode", *form)
    check_specification(json.loads(spec), raw=bool(form))


def test_named_chains_are_distinct_when_their_geneses_are_computed(rill, raw_spec):
    specs = [raw_spec.read_text()]
    for name in ("local", "live-template"):
        specs.append(rill.succeed("export-chain-spec", "--chain", name, "--raw"))
    ids = {json.loads(spec)["id"] for spec in specs}
    assert len(ids) == 3, f"ids are not distinct: {ids}"

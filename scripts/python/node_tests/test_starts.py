# SPDX-License-Identifier: Apache-2.0
"""Starts that must fail, and their errors."""

import shutil
import socket

import pytest

from lib.ports import free_ports
from node_tests.node import dev_args


def test_start_names_the_choices_when_no_chain_is_given(rill, directory):
    rill.refuse("--base-path", directory, says=["--dev", "--chain local"])


@pytest.mark.parametrize("content", [None, "not json", "{}"], ids=["missing", "no-json", "no-specification"])
def test_start_names_the_file_when_chain_file_is_bad(rill, directory, content):
    file = directory / "chain.json"
    if content is not None:
        file.write_text(content)
    rill.refuse("--chain", file, "--base-path", directory / "base", says=[str(file)])


@pytest.mark.parametrize("index", range(3), ids=["rpc", "prometheus", "network"])
def test_start_names_the_port_when_it_is_taken(rill, directory, index):
    ports = free_ports(3)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", ports[index]))
        taken.listen()
        rill.refuse(*dev_args(directory / "base", *ports), says=[f"127.0.0.1:{ports[index]}", "in use"])


def test_start_names_the_workers_when_they_are_missing(rill, raw_spec, directory):
    alone = directory / "rill"
    shutil.copy2(rill.path, alone)
    rill.refuse("--chain", raw_spec, *dev_args(directory / "base", *free_ports(3)), binary=alone,
                says=["rill-prepare-worker", "rill-execute-worker", "--workers-path"])


def test_start_names_the_package_when_certificates_are_missing(rill, raw_spec, directory):
    nowhere = dict.fromkeys(("SSL_CERT_FILE", "SSL_CERT_DIR"), str(directory / "nowhere"))
    rill.refuse("--chain", raw_spec, *dev_args(directory / "base", *free_ports(3)), environment=nowhere,
                says=["ca-certificates"])

# SPDX-License-Identifier: Apache-2.0
"""Calls of a node on this machine, by HTTP."""

import json
import urllib.request


class Refusal(Exception):
    """An error that a node returned."""


# A proxy of the environment would look for loopback on another machine.
_OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def fetch(url, seconds):
    """The content at `url`, in bytes."""
    with _OPENER.open(url, timeout=seconds) as response:
        return response.read()


def call(port, method, *params, seconds):
    """The result of a JSON-RPC method."""
    request = urllib.request.Request(
        f"http://127.0.0.1:{port}",
        json.dumps({"id": 1, "jsonrpc": "2.0", "method": method, "params": params}).encode(),
        {"content-type": "application/json"},
    )
    answer = json.loads(fetch(request, seconds))
    if "error" in answer:
        raise Refusal(f"{method}: {answer['error']}")
    return answer["result"]

# SPDX-License-Identifier: Apache-2.0
"""Ports on loopback."""

import contextlib
import socket


def free_ports(count):
    """Free ports. All are bound at the same time, so no two are equal, and released at the end."""
    with contextlib.ExitStack() as stack:
        sockets = [stack.enter_context(socket.socket()) for _ in range(count)]
        for each in sockets:
            each.bind(("127.0.0.1", 0))
        return [each.getsockname()[1] for each in sockets]

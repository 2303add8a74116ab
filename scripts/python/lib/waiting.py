# SPDX-License-Identifier: Apache-2.0
"""Waiting with a limit."""

import contextlib
import os
import time

# A factor for all limits, so that a slow machine does not look like a hanging test.
PATIENCE = float(os.environ.get("RILL_TEST_PATIENCE", "1"))


class TookTooLong(Exception):
    """A wait that exceeded its limit."""


def patient(seconds):
    """The limit for this machine, in seconds."""
    return seconds * PATIENCE


def wait_for(what, condition, seconds, pause=0.5):
    """The first true value of `condition`. Before that, it may raise OSError or ValueError."""
    deadline = time.monotonic() + patient(seconds)
    while True:
        with contextlib.suppress(OSError, ValueError):
            value = condition()
            if value:
                return value
        if time.monotonic() >= deadline:
            raise TookTooLong(f"{what}: not within {patient(seconds):.0f} s")
        time.sleep(pause)

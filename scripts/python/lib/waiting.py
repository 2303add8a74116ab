# SPDX-License-Identifier: Apache-2.0
"""Waiting with a limit."""

import contextlib
import os
import time

# A test that waits on a slow machine is told apart from one that hangs by this one knob.
PATIENCE = float(os.environ.get("RILL_TEST_PATIENCE", "1"))


class TookTooLong(Exception):
    """Something that did not come about within its limit."""


def patient(seconds):
    """A limit for this machine."""
    return seconds * PATIENCE


def wait_for(what, condition, seconds, pause=0.5):
    """The first true value of `condition`, which may raise OSError or ValueError for as long as it is early."""
    deadline = time.monotonic() + patient(seconds)
    while True:
        with contextlib.suppress(OSError, ValueError):
            value = condition()
            if value:
                return value
        if time.monotonic() >= deadline:
            raise TookTooLong(f"{what}: not within {patient(seconds):.0f} s")
        time.sleep(pause)

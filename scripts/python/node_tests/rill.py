# SPDX-License-Identifier: Apache-2.0
"""The binary under test, as commands."""

import os
import subprocess

from lib.waiting import TookTooLong, patient
from node_tests.limits import COMMAND_SECONDS


def command_line(args):
    return f"`rill {' '.join(map(str, args))}`"


class Rill:
    """Runs commands to their end. A command that does not end within its limit fails."""

    def __init__(self, path, say):
        self.path, self.say = path, say

    def run(self, *args, binary=None, environment=None):
        limit = patient(COMMAND_SECONDS)
        try:
            return subprocess.run(
                [str(binary or self.path), *map(str, args)],
                capture_output=True, text=True, timeout=limit, stdin=subprocess.DEVNULL, check=False,
                env=os.environ | (environment or {}),
            )
        except subprocess.TimeoutExpired:
            raise TookTooLong(f"{command_line(args)} did not end within {limit:.0f} s") from None

    def succeed(self, *args):
        """The output of a command, which must succeed."""
        result = self.run(*args)
        assert result.returncode == 0, f"{command_line(args)} failed: {result.stderr[-2000:]}"
        return result.stdout

    def refuse(self, *args, says, binary=None, environment=None):
        """Runs a command, which must fail with a message that has every word of `says`."""
        result = self.run(*args, binary=binary, environment=environment)
        command = command_line(args)
        assert result.returncode != 0, f"{command} succeeded"
        assert result.returncode > 0, f"{command} died of signal {-result.returncode}"
        errors = [line for line in result.stderr.splitlines() if line.startswith(("Error: ", "error: "))]
        assert errors, f"{command} failed without a message: {result.stderr[-2000:]}"
        for word in says:
            assert word in result.stderr, f"{command} does not mention `{word}`: {errors}"
        self.say(errors[0])

# SPDX-License-Identifier: Apache-2.0
"""How long things may take, in seconds, before RILL_TEST_PATIENCE multiplies it."""

COMMAND_SECONDS = 120
START_SECONDS = 120
ANSWER_SECONDS = 30
SPECIFICATION_SECONDS = 120
STOP_SECONDS = 90
PROGRESS_SECONDS = 120

# SPDX-License-Identifier: Apache-2.0
"""The refusal of a description."""


class Refused(Exception):
    """The fault of a description, for its author."""


def require(condition, message):
    if not condition:
        raise Refused(message)

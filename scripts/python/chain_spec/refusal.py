# SPDX-License-Identifier: Apache-2.0
"""Refusing a description."""


class Refused(Exception):
    """What is wrong with a description, for the person who wrote it."""


def require(condition, message):
    if not condition:
        raise Refused(message)

# SPDX-License-Identifier: Apache-2.0
"""The refusal to make or to accept a file of licences."""


class Refused(Exception):
    """The fault, for the maintainer who makes the package."""


def require(condition: object, message: str) -> None:
    if not condition:
        raise Refused(message)

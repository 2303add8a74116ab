# SPDX-License-Identifier: Apache-2.0
"""Expressions of SPDX: which licences allow the use of a crate."""

import itertools
import re
from collections.abc import Iterator

TOKEN = re.compile(r"[()]|[^\s()]+")

Alternatives = list[tuple[str, ...]]


def alternatives(expression: str) -> Alternatives:
    """The sets of licences that each suffice. Older manifests have a slash for OR."""
    tokens = itertools.chain(TOKEN.findall(expression.replace("/", " OR ")), itertools.repeat(""))
    found, end = _any_of(tokens)
    if end:
        raise ValueError(f'"{end}" stands where OR or AND should stand')
    return found


def _any_of(tokens: Iterator[str]) -> tuple[Alternatives, str]:
    found, token = _all_of(tokens)
    while token == "OR":
        others, token = _all_of(tokens)
        found = found + others
    return found, token


def _all_of(tokens: Iterator[str]) -> tuple[Alternatives, str]:
    found, token = _one(tokens)
    while token == "AND":
        others, token = _one(tokens)
        found = [tuple(dict.fromkeys(left + right)) for left in found for right in others]
    return found, token


def _one(tokens: Iterator[str]) -> tuple[Alternatives, str]:
    token = next(tokens)
    if token == "(":
        found, token = _any_of(tokens)
        if token != ")":
            raise ValueError("a bracket stays open")
        return found, next(tokens)
    if token in {"", ")", "OR", "AND", "WITH"}:
        raise ValueError("a licence is missing")
    following = next(tokens)
    if following == "WITH":
        return [(f"{token} WITH {next(tokens)}",)], next(tokens)
    return [(token,)], following

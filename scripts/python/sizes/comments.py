# SPDX-License-Identifier: Apache-2.0
"""The lines of a file that have a comment, or end with one."""

import ast
import io
import re
import tokenize

from sizes import languages

# A string can look like a comment. None of those here is in a line that is too long.
SLASHES = re.compile(r"(?:^|\s)//")
HASH = re.compile(r"(?:^|\s)#")
BLOCK = re.compile(r"(?:^|[\s{])/\*")
# The header of a generated file. Nobody lays out its comments.
GENERATED = re.compile(r"^//! Generated: ", re.MULTILINE)
# A tab has four columns.
TAB = 4

DOCUMENTED = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)


def with_slashes(text):
    """Their numbers in a file with comments as in C."""
    is_inside = False
    for number, line in enumerate(text.splitlines(), 1):
        opens = is_inside or BLOCK.search(line)
        if opens or SLASHES.search(line):
            yield number
        is_inside = bool(opens) and "*/" not in line


def with_hashes(text):
    """The same in a file of a shell or of settings. Programs inside a script count."""
    return (number for number, line in enumerate(text.splitlines(), 1) if HASH.search(line))


def in_python(text):
    """The same in a Python file, docstrings included."""
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT:
            yield token.start[0]
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, DOCUMENTED) and ast.get_docstring(node) is not None:
            yield from range(node.body[0].lineno, node.body[0].end_lineno + 1)


def of(language, text):
    """The numbers and the last columns of these lines."""
    if GENERATED.search(text):
        return
    find = with_hashes
    if language == languages.PYTHON:
        find = in_python
    elif language in (languages.RUST, languages.JAVASCRIPT, languages.CSS):
        find = with_slashes
    lines = text.splitlines()
    for number in find(text):
        yield number, len(lines[number - 1].expandtabs(TAB))

# SPDX-License-Identifier: Apache-2.0
"""The functions of a file, and the names of its tests."""

import ast
import re

from sizes import languages

# The first line of a function, with its indentation and its name, and the begin of its last line.
RUST = (
    r"(\s*)(?:pub(?:\([^)]*\))? )?(?:default )?(?:const )?(?:async )?(?:unsafe )?(?:extern \"C\" )?fn (\w+)",
    # The second is that of a declaration without a body.
    r"\}|\).*;$",
)
JAVASCRIPT = (
    # A function, or a method, a variable or an argument with the body of one.
    r"(\s*)(?:(?:export |default |async )*function\*? |"
    r"(?!(?:if|for|while|switch|return)\b)(?:export |static |async |get |const |let |await )*"
    r"(?=.*(?:\)|\): .+|=>) \{$))(#?\w+)",
    # The second is the end of a signature.
    r"\}(?!.*\{$)",
)
BASH = (r"(\s*)([\w-]+)\(\) [{(]", r"[})]")
LAID_OUT = {languages.RUST: RUST, languages.JAVASCRIPT: JAVASCRIPT, languages.BASH: BASH}

# A test whose name is a text: `test('…'`, `test.each(…)('…'` and the like, and `check "…"` in bash.
TITLES = {
    languages.JAVASCRIPT: re.compile(
        r"(?:(?<![\w.])(?:test|it|describe|step)(?:\.\w+)*|\))\(\s*(['\"`])(?P<title>(?:\\.|(?!\1).)*)\1", re.DOTALL
    ),
    languages.BASH: re.compile(r"^\s*check (['\"])(?P<title>(?:\\.|(?!\1).)*)\1", re.DOTALL | re.MULTILINE),
}


def signature(lines, start):
    """The line, and the later one that closes its brackets, as one."""
    line = lines[start]
    if not line.endswith(("(", "({")):
        return line
    closing = re.compile(re.match(r"\s*", line).group() + r"[)}]")
    return line + next((below.strip() for below in lines[start + 1:] if closing.match(below)), "")


def by_indentation(language, lines):
    """The functions of a laid out file: name, number of the first line, length."""
    first_line, last_line = language
    for start, line in enumerate(lines):
        found = re.match(first_line, signature(lines, start))
        if not found:
            continue
        indentation, name = found.groups()
        end = re.compile(f"{indentation}(?:{last_line})")
        below = (at for at in range(start + 1, len(lines)) if end.match(lines[at]))
        last = start if line.endswith(("}", ";")) else next(below, len(lines))
        yield name, start + 1, last - start + 1


def by_syntax(text):
    """The same of a Python file."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield node.name, node.lineno, node.end_lineno - node.lineno + 1


def of(language, text):
    """The functions of a file in this language."""
    if language == languages.PYTHON:
        return by_syntax(text)
    return by_indentation(LAID_OUT[language], text.splitlines()) if language in LAID_OUT else ()


def titles(language, text):
    """The tests with a text as the name: the text, and the number of its line."""
    found = TITLES[language].finditer(text) if language in TITLES else ()
    return ((match["title"], text.count("\n", 0, match.start("title")) + 1) for match in found)

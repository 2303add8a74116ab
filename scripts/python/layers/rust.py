# SPDX-License-Identifier: Apache-2.0
"""The tokens of a Rust file, and the items that scripts/check-layers reads from them.

`code` is a list of tokens, and `at` a place in it. Nothing here knows the types of expressions.
"""

import functools
import re

TOKEN = re.compile(
    r"""
      (?P<skip>\s+|//[^\n]*|/\*.*?\*/)
    | b?r(?P<fence>\#*)".*?"(?P=fence)
    | b?'(?:\\(?:u\{[^}]*\}|x..|.)|[^'\\\n])'
    | b?"(?:\\.|[^"\\])*"
    | '\w+
    | \w+
    | ::|->|=>
    | .
    """,
    re.VERBOSE | re.DOTALL,
)
CLOSING = {"(": ")", "[": "]", "{": "}"}
ROOTS = ("crate", "self", "super")
KEYWORDS = frozenset("mut ref if in box let else match move return as dyn impl for while loop true false".split())


@functools.lru_cache(maxsize=None)
def tokens(text):
    """The tokens of `text`, without comments, and without items of unit tests."""
    found = [match.group() for match in TOKEN.finditer(text) if match.group("skip") is None]
    return without_tests(found)


def without_tests(code):
    kept, at = [], 0
    while at < len(code):
        if code[at : at + 7] == ["#", "[", "cfg", "(", "test", ")", "]"]:
            at = end_of_item(code, at + 7)
        else:
            kept.append(code[at])
            at += 1
    return kept


def end_of_item(code, at):
    """The place after the item or the statement at `at`."""
    while code[at : at + 2] == ["#", "["]:
        at = matching(code, at + 1) + 1
    ends_with_block = not {"use", "let", "const", "static", "type"} & set(code[at : at + 2])
    while at < len(code) and code[at] != ";":
        if code[at] in CLOSING:
            is_block, at = code[at] == "{", matching(code, at)
            if is_block and ends_with_block:
                break
        at += 1
    return at + 1


def matching(code, at):
    """The place of the bracket that closes the one at `at`."""
    depth = 0
    for place in range(at, len(code)):
        depth += (code[place] in CLOSING) - (code[place] in CLOSING.values())
        if depth == 0:
            return place
    return len(code)


def opening(code, at):
    """The place of the bracket that opens the one at `at`."""
    depth = 0
    for place in range(at, -1, -1):
        depth += (code[place] in CLOSING.values()) - (code[place] in CLOSING)
        if depth == 0:
            return place
    return -1


def angle(code, at, step):
    """The place of the angle bracket that belongs to the one at `at`, in the direction `step`."""
    depth, place = 0, at
    while 0 <= place < len(code):
        depth += {"<": step, ">": -step}.get(code[place], 0)
        if depth == 0:
            return place
        place += step
    return place


def at_depth_0(code, at, ends):
    """The first place of one of `ends`, from `at` on and outside of brackets that begin there."""
    while at < len(code) and code[at] not in ends:
        at = matching(code, at) + 1 if code[at] in CLOSING else at + 1
    return at


def tree(code, at):
    """The branches of the path or of the use tree at `at`: pairs of names and an alias."""
    path = []
    while at < len(code):
        if code[at] == "{":
            start, end = at + 1, matching(code, at)
            while start < end:
                yield from ((path + branch, alias) for branch, alias in tree(code[:end], start))
                start = at_depth_0(code[:end], start, ",") + 1
            return
        path.append(code[at])
        if code[at + 1 : at + 2] != ["::"] or code[at + 2] == "<":
            break
        at += 2
    yield path, code[at + 2] if code[at + 1 : at + 2] == ["as"] else None


def paths(code):
    """The paths from the crate or a parent, in `use` and elsewhere: pairs of names and an alias."""
    for at, token in enumerate(code):
        begins = token in ROOTS and (at == 0 or code[at - 1] != "::")
        if begins and code[at + 1 : at + 2] in (["::"], ["as"]):
            yield from tree(code, at)


def uses(code):
    """The branches of all `use` statements: pairs of names and an alias."""
    for at, token in enumerate(code):
        # `impl Trait + use<'a>` is no statement.
        if token == "use" and code[at + 1 : at + 2] != ["<"]:
            yield from tree(code, at + 1 + (code[at + 1] == "::"))


def resolve(path, place):
    """The path from the crate's root of `path`, named in the module `place`."""
    at = list(place) if path[0] in ("self", "super") else []
    for name in path:
        if name == "super":
            at = at[:-1]
        elif name not in ("self", "crate"):
            at.append(name)
    return at


def place_of(file):
    """The path of the module in `file`, a path below `src`."""
    parts = file.removesuffix(".rs").split("/")
    return [] if parts == ["lib"] else parts[:-1] if parts[-1] == "mod" else parts


def blocks_of_pallet(code):
    """The bodies of all blocks `impl Pallet<T>` and `impl Trait for Pallet<T>`, with any bounds."""
    for at, token in enumerate(code):
        if token != "impl" or code[at - 1 : at] not in ([], [";"], ["}"], ["]"], ["unsafe"]):
            continue
        start = angle(code, at + 1, 1) + 1 if code[at + 1] == "<" else at + 1
        end = at_depth_0(code, start, "{")
        header = code[start:end]
        header = header[: header.index("where")] if "where" in header else header
        subject = header[len(header) - header[::-1].index("for") :] if "for" in header else header
        if subject[at_depth_0(subject, 0, "<") - 1 :][:1] == ["Pallet"]:
            yield code[end + 1 : matching(code, end)]


def functions(code):
    """The functions in `code`: the name, the tokens of the result, and the body of each."""
    for at, token in enumerate(code[:-1]):
        if token != "fn" or not code[at + 1].isidentifier():
            continue
        start = at_depth_0(code, at + 2, "{;")
        if code[start : start + 1] == ["{"]:
            signature = code[at + 2 : start]
            result = signature[signature.index("->") :] if "->" in signature else []
            yield code[at + 1], result, code[start + 1 : matching(code, start)]


def receiver(code, at):
    """The expression before the dot at `at`."""
    start = at
    while start > 0:
        before = code[start - 1]
        if before in (")", "]"):
            start = opening(code, start - 1)
        elif before == ">" and start > 1:
            start = angle(code, start - 1, -1)
        elif before in (".", "?", "::") or re.fullmatch(r"\w+", before) and before not in KEYWORDS:
            start -= 1
        else:
            break
    return code[start:at]


def enclosing(code, at):
    """The place of the innermost bracket that is open at `at`."""
    depth = 0
    for place in range(at - 1, -1, -1):
        depth += (code[place] in CLOSING) - (code[place] in CLOSING.values())
        if depth > 0:
            return place
    return -1


def variables(pattern):
    """The names that a pattern binds."""
    names = pattern[: at_depth_0(pattern, 0, ":")]
    return {name for name in names if re.fullmatch(r"[a-z]\w*|_\w+", name)} - KEYWORDS

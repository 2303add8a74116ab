# SPDX-License-Identifier: Apache-2.0
"""The operations on money in the tokens of a Rust file, by name, such as `Currency::transfer`.

Reads of the ledger and of balances are no operations. Every other use of the ledger or of a token
is one, so an unknown spelling is a fault and no gap.
"""

import re

from . import rust

LEDGER_READS = {"get", "exists", "try_get"}
TOKEN_READS = {
    "active_issuance",
    "balance",
    "can_deposit",
    "can_withdraw",
    "minimum_balance",
    "reducible_balance",
    "total_balance",
    "total_issuance",
}
# The functions of the staking system that move stake of a stash.
STAKING_MOVES = {"bond", "bond_extra", "rebond", "unbond", "withdraw"}
# Names of the SDK that write any storage, whatever its type.
RAW_STORAGE = {"hashed_key", "move_pallet", "move_storage_from_pallet", "put_storage_value", "unhashed"}
IO_READS = {"exists", "get", "read"}
# Types with a meaning for this check. Another name for one would hide its uses.
GUARDED = {"Books", "Pallet", "Pool", "Shares", "Stake"}
AMOUNTS = {"Shares", "Stake"}
NUMBERS = {"Balance", "ShareAmount", "u128"}


def spelled(code):
    """The tokens as text, with a space only between words."""
    return re.sub(r"(?<=\w) (?=\w)", "\n", " ".join(code)).replace(" ", "").replace("\n", " ")


def function_of(code, start, end):
    """The name after the type with these borders: `T::name`, `<T>::name`, `<T as Trait>::name`."""
    is_quoted = code[start - 1 : start] == ["<"] and not re.fullmatch(r"\w+|::", code[start - 2])
    if is_quoted and code[end] in ("as", ">"):
        end = rust.angle(code, start - 1, 1) + 1
    return code[end + 1] if code[end] == "::" else "as a type"


def ledger_operations(code, is_pallet):
    """The uses of the storage item `Pool`, except for reads and imports.

    Outside of the pallets, the name alone can be another item: the ledger has generic parameters.
    """
    end_of_import = 0
    for at, token in enumerate(code):
        if token == "use":
            end_of_import = rust.at_depth_0(code, at, ";")
        generics = at + 1 + (code[at + 1 : at + 2] == ["::"])
        if token != "Pool" or at < end_of_import:
            continue
        if code[generics : generics + 1] != ["<"]:
            yield from ["Pool::as a name"] * is_pallet
            continue
        start = at
        while code[start - 1] == "::":
            start -= 2
        name = function_of(code, start, rust.angle(code, generics, 1) + 1)
        if name not in LEDGER_READS:
            yield f"Pool::{name}"


def token_operations(code):
    """The uses of the associated types of both tokens and of the staking system, but reads."""
    for at, token in enumerate(code):
        if token not in ("Currency", "Shares", "Staking") or code[at - 1] != "::" or code[at - 2].islower():
            continue
        is_variant = token == "Staking" and code[at + 1] != "::" and not re.fullmatch(r"[A-Z>]", code[at - 2])
        start = rust.angle(code, at - 2, -1) if code[at - 2] == ">" else at - 2
        name = function_of(code, start, at + 1)
        is_move = name in STAKING_MOVES | {"as a type"} if token == "Staking" else name not in TOKEN_READS
        if is_move and not is_variant:
            yield f"{token}::{name}"


def raw_storage(code):
    """The uses of functions that write any storage."""
    for at, token in enumerate(code):
        is_io = code[at : at + 3] == ["sp_io", "::", "storage"] and code[at + 4] not in IO_READS
        if token in RAW_STORAGE or is_io:
            yield f"raw storage by {token}"
    for path, _ in rust.uses(code):
        if path[-2:] == ["sp_io", "storage"] or path[-3:-1] == ["sp_io", "storage"]:
            yield "raw storage by sp_io"


def other_names(code, is_root):
    """The aliases and globs that would hide a type, a module or a function from this check."""
    for path, alias in rust.uses(code):
        from_here = path[0] in rust.ROOTS or path[0] in ("rill_primitives", "pallet_liquid_staking")
        if from_here and path[-1] == "*" and not is_root:
            yield f"use {'::'.join(path)}"
        if from_here and alias not in (None, "_") and (path[0] in rust.ROOTS or path[-1] in GUARDED - {"Pallet"}):
            yield f"use {'::'.join(path)} as {alias}"
    for at, token in enumerate(code[:-1]):
        if token == "type" and re.match(r"\w", code[at + 1]):
            end = rust.at_depth_0(code, at, ";")
            value = code[rust.at_depth_0(code, at, "=") : end] if "=" in code[at:end] else []
            for before, name in zip(value, value[1:]):
                if name in GUARDED and (before != "::" or "crate" in value):
                    yield f"type {code[at + 1]} = {name}"
        if code[at : at + 3] == ["#", "[", "path"] or code[at : at + 2] == ["include", "!"]:
            yield "code of another file"
        if token == "mod" and code[at + 2 : at + 3] == ["{"] and not is_root:
            yield f"mod {code[at + 1]} {{"


def compiled_tests(code, names):
    """The modules for tests and benchmarks that a release would contain."""
    for at, token in enumerate(code[:-2]):
        # Tokens have no items of tests. A feature guards the others.
        if token == "mod" and code[at + 1] in names and code[at + 2] == ";":
            if "feature" not in code[max(0, at - 8) : at]:
                yield f"mod {code[at + 1]} without a condition"


class Conversions:
    """The amounts that are made from the plancks of an amount, without a rate or a pro-rata part.

    It follows plancks through the variables of a function, and through the functions of the crate
    that return them as a number. It does not follow them through fields, arguments and storage.
    """

    def __init__(self, codes):
        self.sources = set()
        functions = [function for code in codes for function in rust.functions(code)]
        # A function can return the plancks that another one returns to it.
        for _ in range(3):
            self.sources |= {
                name for name, result, body in functions if NUMBERS & set(result) and self.is_source(body, set())
            }

    def is_source(self, code, tainted):
        """Whether the expression contains plancks of an amount."""
        for at, token in enumerate(code):
            before, after = code[at - 1] if at else "", code[at + 1 : at + 2]
            if token == "plancks" and before in (".", "::"):
                return True
            if token in tainted and before != "." and after != ["::"]:
                return True
            if token in self.sources and before in (".", "::") and after in (["("], ["::"]):
                return True
        return False

    def of(self, code):
        """The conversions in a file, as text."""
        for _, _, body in rust.functions(code):
            tainted = set()
            for at, token in enumerate(body):
                for pattern, source in bindings(body, at, token):
                    if self.is_source(source, tainted):
                        tainted |= rust.variables(pattern)
                yield from self.made_at(body, at, token, tainted)

    def made_at(self, body, at, token, tainted):
        """The amount that the tokens at `at` make, if it is a conversion."""
        end = at + 1 + (body[at + 1 : at + 2] == [">"])
        if token not in AMOUNTS or body[end : end + 1] != ["::"]:
            return
        function, rest = body[end + 1], end + 2
        if function.startswith("decode"):
            yield f"{token}::{function}"
        if function != "new":
            return
        if body[rest : rest + 1] == ["("]:
            made = body[rest + 1 : rust.matching(body, rest)]
            other = {"Stake": "Shares", "Shares": "Currency"}[token]
            if self.is_source(made, tainted) or f"T::{other}::" in spelled(made):
                yield f"{token}::new({spelled(made)})"
            return
        call = rust.enclosing(body, at)
        is_method = call >= 2 and body[call] == "(" and body[call - 2] == "."
        if not is_method or self.is_source(
            rust.receiver(body, call - 2) + body[call : rust.matching(body, call)], tainted
        ):
            yield f"{token}::new as a function"


def bindings(body, at, token):
    """The patterns that the tokens at `at` bind, and the expression of each."""
    if token == "let":
        equals = rust.at_depth_0(body, at, "=")
        is_condition = at > 0 and body[at - 1] in ("if", "while", "&")
        end = rust.at_depth_0(body, equals + 1, "{" if is_condition else ";")
        yield body[at + 1 : equals], body[equals + 1 : end]
    elif token == "for" and "in" in body[at:]:
        start = body.index("in", at)
        yield body[at + 1 : start], body[start + 1 : rust.at_depth_0(body, start, "{")]
    elif token == "match":
        start = rust.at_depth_0(body, at, "{")
        arms = body[start + 1 : rust.matching(body, start)]
        for place, arrow in enumerate(arms):
            if arrow == "=>":
                yield arms[last_border(arms, place) : place], body[at + 1 : start]
    elif token == "|" and body[at - 1] in ("(", ",", "move") and (call := rust.enclosing(body, at)) > 0:
        # A closure as an argument can get the receiver, or the arguments before it.
        subject = rust.receiver(body, call - 2) if body[max(0, call - 2)] == "." else []
        yield body[at + 1 : rust.at_depth_0(body, at + 1, "|")], subject + body[call:at]
    elif token == "=" and at and re.fullmatch(r"[a-z_]\w*|[-+*/]", body[at - 1]) and body[at + 1 : at + 2] != ["="]:
        name = at - 1 if body[at - 1] not in "-+*/" else at - 2
        is_let = name > 0 and body[name - 1] in ("let", "mut", ".", ":")
        if not is_let:
            yield [body[name]], body[at + 1 : rust.at_depth_0(body, at + 1, ";")]


def last_border(arms, at):
    """The place after the last border of match arms before `at`."""
    while at > 0 and arms[at - 1] not in (",", "}", "{"):
        at = rust.opening(arms, at - 1) if arms[at - 1] in (")", "]") else at - 1
    return at

# SPDX-License-Identifier: Apache-2.0
"""Files with one planted fault each, or at a limit. Each fault must be found, and nothing else."""


def to(columns, text):
    """Pads a line of a comment to its last column. Tabs of four columns begin it."""
    return text + "x" * (columns - len(text.expandtabs(4)))


def function(begin, lines, end, inner):
    """A function of so many lines."""
    return "\n".join([begin, *[inner] * (lines - 2), end])


def test(begin, length, end):
    """A test whose name has so many characters."""
    return begin + "x" * length + end


LINES, NAME, COLUMN = "45 is the most", "70 is the most", "100 is the last"

# The name of a file, its text, and the only fault; none if it is allowed.
PLANTED = [
    # Functions.
    ("a.rs", function("\tpub fn f() {", 46, "\t}", "\t\tg();"), f":1: f has 46 lines, and {LINES}"),
    ("a.rs", function("\tpub fn f() {", 45, "\t}", "\t\tg();"), None),
    ("a.ts", function("export function f() {", 46, "}", "\tg();"), LINES),
    ("a.tsx", function("const f = () => {", 45, "};", "\tg();"), None),
    ("a.mjs", function("await step('works', async () => {", 46, "});", "\tg();"), LINES),
    ("a.tsx", function("function f({\n\ta,\n}: P) {", 44, "}", "\tg();"), LINES),
    ("a.tsx", function("function f({\n\ta,\n}: P) {", 43, "}", "\tg();"), None),
    ("a.mjs", function("const f = async ({\n\ta,\n}) => {", 44, "};", "\tg();"), LINES),
    ("a.ts", function("\tasync f(\n\t\ta: A,\n\t): Promise<B> {", 44, "\t}", "\t\tg();"), LINES),
    ("a.ts", function("\tf(a: A): B {", 46, "\t}", "\t\tg();"), LINES),
    ("a.ts", function("f(\n\ta,\n);\nif (\n\ta\n) {", 60, "}", "\tg();"), None),
    ("a.py", function("def f():", 46, "    g()", "    g()"), LINES),
    ("a.py", function("def f():", 45, "    g()", "    g()"), None),
    ("a.sh", function("f() {", 46, "}", "\tg"), LINES),
    ("a", "#!/usr/bin/env bash\n" + function("f() {", 46, "}", "\tg"), ":2: f has 46 lines"),
    ("a", "#!/usr/bin/env python3\n" + function("def f():", 46, "    g()", "    g()"), ":2: f has 46 lines"),
    # Names.
    ("a.rs", test("fn ", 71, "() {}"), f"has a name of 71 characters, and {NAME}"),
    ("a.rs", test("fn ", 70, "() {}"), None),
    ("test_a.py", test("def ", 71, "(): pass"), NAME),
    ("a.test.ts", test("test('", 71, "', () => {});"), f":1: a test has a name of 71 characters, and {NAME}"),
    ("a.test.ts", test("test('", 70, "', () => {});"), None),
    ("a.test.tsx", test('it("', 71, '", () => {});'), NAME),
    ("a.test.ts", test("describe(`", 71, "`, () => {});"), NAME),
    ("a.test.ts", test("test(\n\t'", 71, "',\n\t() => {});"), ":2: a test has a name"),
    ("a.test.ts", test("test.each([\n\t1,\n])('", 71, "', () => {});"), ":3: a test has a name"),
    ("a.test.ts", test("test('it\\'s ", 66, "', () => {});"), NAME),
    ("a.spec.ts", test("test.describe('", 71, "', () => {});"), NAME),
    ("a.mjs", test("const paid = await step('", 71, "', () => {});"), NAME),
    ("a.mjs", test("await step('works', () => say('", 71, "'));"), None),
    ("a.mjs", test("pattern.test('", 71, "');"), None),
    ("a.sh", test('\tcheck "', 71, '" true'), NAME),
    ("a.sh", test('\tcheck "', 70, '" true'), None),
    ("a.sh", test('\tsay "', 71, '"'), None),
    # Comments.
    ("a.rs", to(101, "\t// "), f":1: a comment ends at column 101, and {COLUMN}"),
    ("a.rs", to(100, "\t\t// "), None),
    ("a.rs", to(101, "\t/// "), COLUMN),
    ("a.rs", to(101, "let a = 1; // "), COLUMN),
    ("a.rs", to(101, "let a = b("), None),
    ("a.rs", "//! Generated: by a program\n" + to(101, "// "), None),
    ("a.ts", to(101, "\t// "), COLUMN),
    ("a.ts", to(101, "\t/** ") + " */", COLUMN),
    ("a.ts", "/**\n" + to(101, " * ") + "\n */", ":2: a comment ends"),
    ("a.ts", "/**\n" + to(100, " * ") + "\n */\n" + to(101, "a("), None),
    ("a.d.mts", to(101, "// "), COLUMN),
    ("a.tsx", to(101, "\t\t{/* ") + " */}", COLUMN),
    ("a.mjs", to(101, "const a = 1; // "), COLUMN),
    ("a.env", to(101, "# "), COLUMN),
    ("a.js", to(101, "// "), COLUMN),
    ("a.mjs", to(101, "const url = 'https://"), None),
    ("a.mjs", "const files = 'a/*';\n" + to(101, "a("), None),
    ("a.css", to(101, "/* "), COLUMN),
    ("a.py", to(101, "    # "), COLUMN),
    ("a.py", to(100, "# "), None),
    ("a.py", to(101, "a = 1  # "), COLUMN),
    ("a.py", to(101, 'a = " # ') + '"', None),
    ("a.py", to(101, '"""') + '"""', COLUMN),
    ("a.py", 'def f():\n    """Does.\n\n' + to(101, "    ") + '\n    """', ":4: a comment ends"),
    ("a.py", 'a = """\n' + to(101, "") + '\n"""', None),
    ("a.sh", to(101, "\t# "), COLUMN),
    ("a.sh", to(100, "\t# "), None),
    ("a.sh", to(101, "a  # "), COLUMN),
    ("a.sh", to(101, "a ${#b} $# "), None),
    ("a", "#!/bin/sh\n" + to(101, "# "), ":2: a comment ends"),
    ("a.toml", to(101, "# "), COLUMN),
    ("a.yml", to(101, "  # "), COLUMN),
    ("a.service", to(101, "# "), COLUMN),
    # No rules.
    ("a.md", to(101, "# "), None),
    ("a", to(101, "# "), None),
]


def run(check):
    """Plants every fault. Returns the number of passed ones, and a line for each other one."""
    failed = []
    for name, text, expected in PLANTED:
        faults = list(check(name, text))
        is_found = len(faults) == 1 and expected in faults[0] if expected else not faults
        if not is_found:
            failed.append(f"{name}, {text!r}: expected {expected}, found {faults}")
    return len(PLANTED) - len(failed), failed

# SPDX-License-Identifier: Apache-2.0
"""The languages of files."""

import pathlib

RUST, JAVASCRIPT, PYTHON, BASH, CSS, SETTINGS = "Rust", "JavaScript", "Python", "bash", "CSS", "settings"

OF_SUFFIX = {
    ".rs": RUST,
    ".mjs": JAVASCRIPT,
    ".js": JAVASCRIPT,
    ".mts": JAVASCRIPT,
    ".ts": JAVASCRIPT,
    ".tsx": JAVASCRIPT,
    ".py": PYTHON,
    ".sh": BASH,
    ".css": CSS,
    ".toml": SETTINGS,
    ".yml": SETTINGS,
    ".service": SETTINGS,
    ".env": SETTINGS,
}


def of(name, text):
    """The language of a file, by its name or its first line. `None` if no rule applies to it."""
    suffix = pathlib.PurePath(name).suffix
    first = text.partition("\n")[0]
    if suffix or not first.startswith("#!"):
        return OF_SUFFIX.get(suffix)
    return PYTHON if first.endswith("python3") else BASH if first.endswith(("bash", "sh")) else None

# SPDX-License-Identifier: Apache-2.0
"""The licence texts of crates, and the standard texts for crates without one."""

import os
import pathlib
import re

from licences.crates import Crate
from licences.refusal import require

# Files, or directories of files.
LICENCE_NAME = re.compile(r"(licen[sc]e|copying|copyright|notice|unlicense|patents|authors)", re.IGNORECASE)
CODE = {".c", ".cc", ".h", ".html", ".js", ".json", ".py", ".rs", ".sh", ".toml", ".yaml", ".yml"}
# Directories of sources that no program links.
NOT_LINKED = {".github", "benches", "contrib", "examples", "fowler", "fowler-tests", "fuzz", "programs", "target",
              "tests", "vendor"}

# A phrase that shows the text of a licence in a file, and the standard text: on Debian, or in
# deploy/debian/licences.
DEBIAN_TEXTS = pathlib.Path("/usr/share/common-licenses")
PHRASES = {
    "0BSD": "Permission to use, copy, modify, and/or distribute this software",
    "Apache-2.0": "Apache License Version 2.0, January 2004",
    "BSD-2-Clause": "Redistributions in binary form must reproduce",
    "BSD-3-Clause": "may be used to endorse or promote products derived from",
    "BSL-1.0": "Boost Software License - Version 1.0",
    "CC0-1.0": "Creative Commons Legal Code CC0 1.0 Universal",
    "CDLA-Permissive-2.0": "Community Data License Agreement - Permissive - Version 2.0",
    "Classpath-exception-2.0": "Linking this library statically or dynamically with other modules",
    "GPL-3.0": "GNU GENERAL PUBLIC LICENSE Version 3, 29 June 2007",
    "ISC": "Permission to use, copy, modify, and/or distribute this software",
    "LLVM-exception": "LLVM Exceptions to the Apache 2.0 License",
    "MIT": "Permission is hereby granted, free of charge, to any person obtaining a copy",
    "MIT-0": "Permission is hereby granted, free of charge, to any person obtaining a copy",
    "MPL-2.0": "Mozilla Public License Version 2.0",
    "Unicode-3.0": "UNICODE LICENSE V3",
    "Unlicense": "This is free and unencumbered software released into the public domain",
    "Zlib": "This software is provided 'as-is', without any express or implied warranty",
}


def condensed(text: str) -> str:
    """A text without its layout."""
    return " ".join(text.split())


def licence_paths(crate: Crate) -> list[pathlib.Path]:
    """The files of a crate that can have licences, relative to its directory."""
    found = {pathlib.Path(crate.licence_file)} if crate.licence_file else set()
    for directory, below, files in os.walk(crate.directory):
        below[:] = [name for name in below if name not in NOT_LINKED]
        relative = pathlib.Path(directory).relative_to(crate.directory)
        for path in (relative / name for name in files):
            if path.suffix not in CODE and any(map(LICENCE_NAME.match, path.parts)):
                found.add(path)
    return sorted(found)


def read_text(path: pathlib.Path) -> str:
    data = path.read_bytes()
    try:
        text = data.decode()
    except UnicodeDecodeError:
        text = data.decode("latin-1")
    return "\n".join(line.rstrip() for line in text.expandtabs().splitlines()).strip("\n")


def texts_of(crate: Crate) -> dict[str, str]:
    return {path.as_posix(): text for path in licence_paths(crate) if (text := read_text(crate.directory / path))}


def parts_of(licence: str) -> list[str]:
    """A licence and its exception. Both forms of the GPL have one text."""
    return [part.removesuffix("-only").removesuffix("-or-later") for part in licence.split(" WITH ")]


def missing_parts(licences: tuple[str, ...], texts: dict[str, str]) -> list[str]:
    """The parts of licences of which no text has the phrase."""
    whole = " ".join(map(condensed, texts.values())).lower()
    parts = dict.fromkeys(part for licence in licences for part in parts_of(licence))
    return [part for part in parts if part not in PHRASES or PHRASES[part].lower() not in whole]


def standard_text(part: str, crate: Crate, root: pathlib.Path) -> str:
    ours = root / "deploy/debian/licences" / f"{part}.txt"
    path = ours if ours.is_file() else DEBIAN_TEXTS / part.removesuffix(".0" if part.startswith("GPL") else "")
    require(path.is_file(), f"{crate} has no text of {part}, and there is no standard text: add {ours.name} to "
            "deploy/debian/licences, and a phrase to PHRASES in scripts/python/licences/texts.py")
    return read_text(path)

"""Reads a folder of `pass_templates/`: the one place of this wallet that touches the disk.

`pass.json` holds what all cards of the template share. Its fields have no value: that comes from the
look, by key. `emptyValue` is ours: what a field shows while it has nothing to say.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from chalicelib.domain.face.outcome import WalletMisconfigured
from chalicelib.wallets.apple.archive import Packed, pack

AREAS = ("headerFields", "primaryFields", "secondaryFields", "auxiliaryFields", "backFields")
STYLE = "storeCard"

_QUOTED = r'"((?:[^"\\]|\\.)*)"'
_LINE = re.compile(rf"\s*(?:/\*.*?\*/\s*)*{_QUOTED}\s*=\s*{_QUOTED}\s*;", re.DOTALL)
_REST = re.compile(r"\s*(?:/\*.*?\*/\s*)*\Z", re.DOTALL)
_ESCAPES = str.maketrans({'"': '\\"', "\\": "\\\\", "\n": "\\n"})


@dataclass(frozen=True, slots=True)
class Template:
    """`shared` is pass.json without its areas; `strings` the words of each `<language>.lproj`."""

    shared: Mapping[str, Any]
    areas: Mapping[str, tuple[Mapping[str, Any], ...]]
    strings: Mapping[str, Mapping[str, str]]
    words: frozenset[str]
    images: Packed


def load(folder: Path) -> Template:
    """The template in `folder`; WalletMisconfigured says which file to mend."""
    try:
        face = json.loads((folder / "pass.json").read_text("utf-8"))
        style = face.pop(STYLE)
    except (OSError, ValueError, KeyError) as error:
        raise WalletMisconfigured(f"{folder.name}/pass.json is not a {STYLE} template: {error!r}") from error
    strings = {path.parent.stem: _read_strings(path) for path in sorted(folder.glob("*.lproj/pass.strings"))}
    images = sorted([*folder.glob("*.png"), *folder.glob("*.lproj/*.png")])
    return Template(
        shared=face,
        areas={area: tuple(style.get(area, ())) for area in AREAS if style.get(area)},
        strings=strings,
        words=frozenset(key for words in strings.values() for key in words),
        images=pack(((path.relative_to(folder).as_posix(), path.read_bytes()) for path in images), Packed()),
    )


def strings_text(words: Mapping[str, str]) -> str:
    """The lines of a pass.strings file."""
    return "".join(
        f'"{key.translate(_ESCAPES)}" = "{value.translate(_ESCAPES)}";\n' for key, value in words.items()
    )


def parse_strings(text: str) -> dict[str, str]:
    """The words of a pass.strings file; ValueError where it is not one."""
    words: dict[str, str] = {}
    at = 0
    while line := _LINE.match(text, at):
        words[_unescape(line[1])] = _unescape(line[2])
        at = line.end()
    if not _REST.match(text, at):
        raise ValueError(f'expected "key" = "value"; at {text[at : at + 40]!r}')
    return words


def _read_strings(path: Path) -> dict[str, str]:
    try:
        return parse_strings(path.read_text("utf-8"))
    except ValueError as error:
        name = "/".join(path.parts[-3:])
        raise WalletMisconfigured(f"{name} is not a strings file: {error}") from error


def _unescape(text: str) -> str:
    return re.sub(r"\\(.)", lambda it: "\n" if it[1] == "n" else str(it[1]), text, flags=re.DOTALL)

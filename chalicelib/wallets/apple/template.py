"""Reads a folder of `pass_templates/`: the one place of this wallet that touches the disk.

`pass.json` holds what all cards of the template share. Its fields have no value: that comes from the
look, by key. `emptyValue` is ours: what a field shows while it has nothing to say. What a field prints is
the key of a message (`pass_next`), or the template's own English, with the other languages in its
`<language>.lproj/pass.strings`. A template has a store card, and may have a poster for iOS 27, whose back is
the store card's.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from chalicelib import words
from chalicelib.domain.face.outcome import WalletMisconfigured
from chalicelib.domain.text import DEFAULT_LANGUAGE, LANGUAGES, Text, ours, phrase

AREAS = ("headerFields", "primaryFields", "secondaryFields", "auxiliaryFields", "backFields")
STYLE, POSTER = "storeCard", "posterGeneric"
POSTER_AREAS = ("headerFields", "primaryFields", "footerFields")
PRINTED = ("label", "changeMessage", "emptyValue")
KEY = re.compile(r"[a-z]+(_[a-z0-9]+)+")  # of a message; no label for people looks like it
PLACE = "%@"  # where a phone puts a field's value
APART = "\u200b"  # a space without width
WORDS_KEPT = 2048  # cards of a programme say most of their words alike

_QUOTED = r'"((?:[^"\\]|\\.)*)"'
_LINE = re.compile(rf"\s*(?:/\*.*?\*/\s*)*{_QUOTED}\s*=\s*{_QUOTED}\s*;", re.DOTALL)
_REST = re.compile(r"\s*(?:/\*.*?\*/\s*)*\Z", re.DOTALL)
_ESCAPES = str.maketrans({'"': '\\"', "\\": "\\\\", "\n": "\\n"})


Areas = Mapping[str, tuple[Mapping[str, Any], ...]]
"""The fields of each area."""


@dataclass(frozen=True, slots=True)
class Template:
    """`shared` is pass.json without its areas; `strings` the words of each `<language>.lproj`, `lines` how
    these stand in its file. `poster` are the areas of its poster's front, none where it has no poster."""

    shared: Mapping[str, Any]
    areas: Areas
    poster: Areas
    strings: Mapping[str, Mapping[str, str]]
    lines: Mapping[str, str]
    words: frozenset[str]
    images: Mapping[str, bytes]


def load(folder: Path) -> Template:
    """The template in `folder`; WalletMisconfigured says which file to mend."""
    try:
        face = json.loads((folder / "pass.json").read_text("utf-8"))
        style, poster = face.pop(STYLE), face.pop(POSTER, {})
    except (OSError, ValueError, KeyError) as error:
        raise WalletMisconfigured(f"{folder.name}/pass.json is not a {STYLE} template: {error!r}") from error
    own = {path.parent.stem: _read_strings(path) for path in sorted(folder.glob("*.lproj/pass.strings"))}
    printed = _Printed(folder.name)
    areas, front = printed.areas(style, AREAS), printed.areas(poster, POSTER_AREAS)
    strings = {language: printed.strings(language, own.get(language, {})) for language in (*LANGUAGES, *own)}
    images = sorted([*folder.glob("*.png"), *folder.glob("*.lproj/*.png")])
    return Template(
        shared=face,
        areas=areas,
        poster=front,
        strings=strings,
        lines={language: strings_text(lines) for language, lines in strings.items()},
        words=frozenset(key for lines in strings.values() for key in lines),
        images={path.relative_to(folder).as_posix(): path.read_bytes() for path in images},
    )


class _Printed:
    """What a template prints of our words, by the English text: phones look words up by that."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._texts: dict[str, Text] = {}

    def areas(self, style: Mapping[str, Any], names: tuple[str, ...]) -> Areas:
        return {name: tuple(self._field(field) for field in style[name]) for name in names if style.get(name)}

    def _field(self, field: Mapping[str, Any]) -> Mapping[str, Any]:
        """The field with English in place of the keys of messages."""
        return {name: self._english(told) if name in PRINTED else told for name, told in field.items()}

    def strings(self, language: str, own: Mapping[str, str]) -> Mapping[str, str]:
        """The lines of a pass.strings; a language that is not ours has English but for its own lines."""
        return {**{english: text[ours(language)] for english, text in self._texts.items()}, **own}

    def _english(self, told: str) -> str:
        if not KEY.fullmatch(told):
            return told
        if not words.knows(told):
            raise WalletMisconfigured(f"{self._name}/pass.json: no message is called {told}")
        text = words.every_language(phrase(told, value=PLACE))
        english = text[DEFAULT_LANGUAGE]
        while self._texts.setdefault(english, text) != text:  # the same in English, not in every language
            english += APART
        return english


def apart(word: str, taken: frozenset[str]) -> str:
    """`word`, looking the same but unlike every key that is taken: a name must not be translated."""
    while word in taken:  # ends: each turn makes a longer word
        word += APART
    return word


def strings_text(lines: Mapping[str, str]) -> str:
    """The lines of a pass.strings file."""
    return "".join([f"{_quoted(key)} = {_quoted(value)};\n" for key, value in lines.items()])


@lru_cache(maxsize=WORDS_KEPT)
def _quoted(text: str) -> str:
    return f'"{text.translate(_ESCAPES)}"'


def parse_strings(text: str) -> dict[str, str]:
    """The words of a pass.strings file; ValueError where it is not one."""
    lines: dict[str, str] = {}
    at = 0
    while line := _LINE.match(text, at):
        lines[_unescape(line[1])] = _unescape(line[2])
        at = line.end()
    if not _REST.match(text, at):
        raise ValueError(f'expected "key" = "value"; at {text[at : at + 40]!r}')
    return lines


def _read_strings(path: Path) -> dict[str, str]:
    try:
        return parse_strings(path.read_text("utf-8"))
    except ValueError as error:
        name = "/".join(path.parts[-3:])
        raise WalletMisconfigured(f"{name} is not a strings file: {error}") from error


def _unescape(text: str) -> str:
    return re.sub(r"\\(.)", lambda it: "\n" if it[1] == "n" else str(it[1]), text, flags=re.DOTALL)

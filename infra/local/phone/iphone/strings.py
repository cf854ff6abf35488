"""A pass's strings files, and which language of them a phone shows.

https://developer.apple.com/documentation/walletpasses/creating-the-source-for-a-pass
"""

import codecs
import re
from collections.abc import Iterable, Mapping

PAIR = re.compile(r'\s*"((?:[^"\\]|\\.)*)"\s*=\s*"((?:[^"\\]|\\.)*)"\s*;', re.DOTALL)
SKIPPED = re.compile(r"\s*(?:/\*.*?\*/|//[^\n]*)", re.DOTALL)
ESCAPE = re.compile(r"\\(U[0-9a-fA-F]{4}|.)", re.DOTALL)
ESCAPED = {"n": "\n", "t": "\t", "r": "\r"}


class BadStrings(Exception):
    """Why a strings file cannot be read."""


def parse_strings(data: bytes) -> dict[str, str]:
    """The pairs of a `pass.strings` file, in UTF-16 with a byte order mark or UTF-8 without one."""
    text = _decoded(data)
    pairs: dict[str, str] = {}
    position = 0
    while text[position:].strip():  # each turn consumes a comment or a pair, or fails
        if comment := SKIPPED.match(text, position):
            position = comment.end()
        elif pair := PAIR.match(text, position):
            pairs[_unescaped(pair[1])] = _unescaped(pair[2])
            position = pair.end()
        else:
            line = text.count("\n", 0, position) + 1
            raise BadStrings(f'A strings file has a line that is not "key" = "value"; (line {line}).')
    return pairs


def choose_language(wanted: str, available: Iterable[str]) -> str:
    """The folder a phone in `wanted` uses: its own language, else English, else the first."""
    languages = sorted(available)
    for language in (wanted, "en"):
        for each in languages:
            if each.split("-")[0].lower() == language:
                return each
    return languages[0] if languages else ""


def localised(key: str, strings: Mapping[str, Mapping[str, str]], language: str) -> str:
    """The text for `key`, which is itself shown when it has no entry."""
    return strings.get(choose_language(language, strings), {}).get(key, key)


def _decoded(data: bytes) -> str:
    try:
        if data.startswith((codecs.BOM_UTF16_BE, codecs.BOM_UTF16_LE)):
            return data.decode("utf-16")
        return data.removeprefix(codecs.BOM_UTF8).decode("utf-8")
    except UnicodeDecodeError as error:
        raise BadStrings("A strings file is neither UTF-16 with a byte order mark nor UTF-8.") from error


def _unescaped(text: str) -> str:
    def plain(match: re.Match[str]) -> str:
        code = match[1]
        return chr(int(code[1:], 16)) if len(code) == 5 else ESCAPED.get(code, code)

    return ESCAPE.sub(plain, text)

"""What cards with the same face share of a pass, made once: all but their numbers, names and codes.

A word that depends on the language is its own lookup key: pass.json holds the English text, and each
`<language>.lproj/pass.strings` its translation. A phone that speaks none of them shows English.
https://developer.apple.com/documentation/walletpasses/pass
"""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple, cast

from chalicelib.domain.face.look import Colours, Line, Look, Value
from chalicelib.domain.text import DEFAULT_LANGUAGE, LANGUAGES, Language, Text
from chalicelib.wallets import strip
from chalicelib.wallets.apple import room
from chalicelib.wallets.apple.archive import Packed, pack
from chalicelib.wallets.apple.template import APART, STYLE, Template, apart, strings_text
from chalicelib.wallets.apple.ways import FaceWay, back_fields, buttons, face_ways, own_values
from chalicelib.words import every_language, say

Frozen = tuple[tuple[Language, str], ...]

# What a card fills beside its fields: names that no field has.
SERIAL, TOKEN, BARCODE, SPOKEN, EXPIRY = "=serial", "=token", "=barcode", "=spoken", "=expiry"

quote: Callable[[str], str] = json.encoder.encode_basestring  # what json.dumps does to a string
NEWS = "news"  # the field that announces a campaign's message
_PLAIN = (int, str)
_LONG = "9,999,999"
_BITS = str.maketrans({"0": APART, "1": "\u2060"})  # both without width
_BACK, _FRONT = "backFields", "auxiliaryFields"
_LINES_AFTER = (
    "moment",
    NEWS,
)  # on the back the parts come next: a card is turned for them, not for the rule
_TELLINGS = 2**16  # minutes: it takes 45 days until two tellings look alike, and then to the minute


class FaceLine(NamedTuple):
    """What a part of the programme says; None is for the card's own number. `short`: without its end."""

    id: str
    label: Frozen
    value: Frozen | None
    short: Frozen | None
    behind: bool


class Face(NamedTuple):
    """The part of a look that many cards share; in `fields`, None is for the card's own value."""

    template: str
    organization: str
    description: Frozen
    colours: Colours
    picture: strip.Key
    logo: str
    own_language: Language
    voided: bool
    erased: bool
    expires: bool
    fields: tuple[tuple[str, Frozen | None], ...]
    quiet: bool = False
    lines: tuple[FaceLine, ...] = ()
    ways: tuple[FaceWay, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """`files` are all but pass.json: that is `head`, then a value and the text after it for each blank."""

    files: Packed
    head: str
    blanks: tuple[tuple[str, str], ...]
    words: frozenset[str]

    def fill(self, values: Mapping[str, int | str]) -> str:
        """pass.json with each blank's value."""
        parts = [self.head]
        for name, following in self.blanks:
            value = values[name]
            if value in self.words:
                value = apart(str(value), self.words)
            parts += (quote(value) if isinstance(value, str) else str(value), following)
        return "".join(parts)


def split(look: Look) -> tuple[Face, dict[str, int | str]]:
    """The face of `look`, and the values that are the card's own. What is empty is left out."""
    fields: dict[str, Frozen | None] = {"balance": None}
    own: dict[str, int | str] = {"balance": look.balance}
    for name, value in look.values.items():
        if isinstance(value, _PLAIN):
            if value != "":
                fields[name] = None
                own[name] = value
        elif any((text := every_language(value, look.own_language)).values()):
            mark = _telling(look.told_ms) if name == NEWS and look.told_ms else ""
            fields[name] = tuple((language, words + mark) for language, words in text.items())
    face = Face(
        look.template,
        look.organization,
        tuple(every_language(look.description, look.own_language).items()),
        look.colours,
        strip.key(look.progress, look.pictures),
        look.pictures.logo,
        look.own_language,
        look.voided,
        look.erased,
        look.expires_ms is not None,
        tuple(fields.items()),
        quiet=look.news is not None and look.news.quiet,
        lines=tuple(_face_line(line, look.own_language) for line in look.lines),
        ways=face_ways(look),
    )
    numbers = {_line_key(line.id): line.shown for line in look.lines}
    own |= own_values(look)
    return face, own | {key: value for key, value in numbers.items() if isinstance(value, int)}


def _face_line(line: Line, own: Language) -> FaceLine:
    whole, short = _frozen(line.shown, own), _frozen(line.value, own)
    return FaceLine(line.id, tuple(every_language(line.label, own).items()), whole, short, line.behind)


def _frozen(value: Value, own: Language) -> Frozen | None:
    if isinstance(value, int):
        return None
    return tuple(every_language({own: value} if isinstance(value, str) else value, own).items())


def _line_key(line_id: str) -> str:
    return f"part_{line_id}"


def make_sheet(
    face: Face, template: Template, ours: Mapping[str, str], pictures: Mapping[str, bytes]
) -> Sheet:
    """The sheet for `face`; `ours` are the keys of pass.json that all our passes share."""
    words = _Words(template.strings, template.words, face.own_language)
    text, names = [""], []
    for piece in _pieces(_pass_json(face, template, ours, words)):
        if isinstance(piece, _Blank):
            names.append(piece.name)
            text.append("")
        else:
            text[-1] += piece
    files = pack({**template.images, **pictures}.items(), Packed())
    files = pack(words.files(template.strings), files)
    return Sheet(files, text[0], tuple(zip(names, text[1:], strict=True)), words.taken())


@dataclass(frozen=True, slots=True)
class _Blank:
    name: str


class _Words:
    """The words of a face, over those of its template."""

    def __init__(
        self, strings: Mapping[str, Mapping[str, str]], printed: frozenset[str], own: Language
    ) -> None:
        self._strings, self._printed, self._own = strings, printed, own
        self._texts: dict[str, Text] = {}

    def read(self, field: Mapping[str, Any], language: Language) -> room.Said:
        """A field as a phone in `language` reads it; a card's own value as long as a balance gets."""

        def said(printed: Any) -> str:
            if isinstance(printed, _Blank):
                return _LONG
            text = self._texts.get(printed)
            return say(text, language, self._own) if text else self._strings[language].get(printed, printed)

        return said(field["label"]), said(field["value"])

    def put(self, text: Text) -> str:
        """The key for `text`, which no other words of this face have."""
        key = apart(say(text, DEFAULT_LANGUAGE, self._own), self._printed)
        while self._texts.get(key, text) != text:  # ends: each turn makes a longer word
            key = apart(key + APART, self._printed)
        self._texts[key] = text
        return key

    def taken(self) -> frozenset[str]:
        return self._printed | self._texts.keys()

    def files(self, strings: Mapping[str, Mapping[str, str]]) -> Iterator[tuple[str, bytes]]:
        """pass.strings in each language of the template, all with the same keys."""
        for language, printed in strings.items():
            ours = {key: say(text, cast(Language, language), self._own) for key, text in self._texts.items()}
            yield f"{language}.lproj/pass.strings", strings_text({**printed, **ours}).encode()


def _pass_json(face: Face, template: Template, ours: Mapping[str, str], words: _Words) -> dict[str, Any]:
    code = {
        "format": "PKBarcodeFormatQR",
        "message": _Blank(BARCODE),
        "messageEncoding": "iso-8859-1",
        "altText": _Blank(SPOKEN),
    }
    organization = words.put({DEFAULT_LANGUAGE: face.organization})
    content: dict[str, Any] = {
        **template.shared,
        **ours,
        "serialNumber": _Blank(SERIAL),
        "authenticationToken": _Blank(TOKEN),
        "organizationName": organization,
        "logoText": organization,
        "description": words.put(dict(face.description)),
        "backgroundColor": _rgb(face.colours.background),
        "foregroundColor": _rgb(face.colours.foreground),
        "labelColor": _rgb(face.colours.label),
        STYLE: _areas(face, template, words),
    }
    content |= buttons(face.ways, _Blank)
    if not face.erased:
        content["barcodes"] = [code]
    if face.voided:
        content["voided"] = True
    if face.expires:  # a date that is not meant would put the pass among the expired
        content["expirationDate"] = _Blank(EXPIRY)
    return content


def _areas(face: Face, template: Template, words: _Words) -> dict[str, list[dict[str, Any]]]:
    values = dict(face.fields)
    areas: dict[str, list[dict[str, Any]]] = {area: [] for area in template.areas}
    for area, fields in template.areas.items():
        for field in fields:
            printed = {name: part for name, part in field.items() if name != "emptyValue"}
            key = field["key"]
            if key == NEWS and face.quiet:
                printed.pop("changeMessage", None)
            if key in values:
                own = values[key]
                value = _Blank(key) if own is None else words.put(dict(own))
                areas[area].append({**printed, "value": value})
            elif "emptyValue" in field:
                # Shown all the same: a phone announces a changed field, not a new one. Silent: no news.
                printed.pop("changeMessage", None)
                areas[area].append({**printed, "value": field["emptyValue"]})
    back = areas.setdefault(_BACK, [])
    place = _after_news(back)
    back[place:place] = back_fields(face.ways, words.put, _Blank)
    if face.lines:
        _put_lines(areas, face, words)
    return areas


def _after_news(back: list[dict[str, Any]]) -> int:
    return next((at for at, field in enumerate(back) if field["key"] not in _LINES_AFTER), len(back))


def _put_lines(areas: dict[str, list[dict[str, Any]]], face: Face, words: "_Words") -> None:
    """The parts' lines: all on the back, and in front the most important as far as there is room."""
    back = areas.setdefault(_BACK, [])
    place = _after_news(back)
    shown = [(line, words.put(dict(line.label))) for line in face.lines]
    back[place:place] = [
        {"key": f"{_line_key(line.id)}_back", "label": label, "value": _line_value(line, line.value, words)}
        | {"dataDetectorTypes": []}
        for line, label in shown
    ]
    front = areas.setdefault(_FRONT, [])
    there = [*areas.get("secondaryFields", ()), *front]
    rows = {language: [words.read(field, language) for field in there] for language in LANGUAGES}
    left = room.LINES_MAX
    for line, label in shown:
        for value in dict.fromkeys((line.value, line.short)) if left and not line.behind else ():
            field = {"key": _line_key(line.id), "label": label, "value": _line_value(line, value, words)}
            more = {language: [*row, words.read(field, language)] for language, row in rows.items()}
            if room.fits(more.values()):
                rows, left = more, left - 1
                front.append(field)
                break


def _line_value(line: FaceLine, value: Frozen | None, words: "_Words") -> Any:
    return _Blank(_line_key(line.id)) if value is None else words.put(dict(value))


def _telling(told_ms: int) -> str:
    """When it was told, unseen: a phone announces a changed value, and the same words can be news again."""
    return f"{told_ms // 60_000 % _TELLINGS:016b}".translate(_BITS)


def _pieces(node: Any) -> Iterator[str | _Blank]:
    """`node` as JSON in pieces, between its blanks."""
    if isinstance(node, _Blank):
        yield node
    elif isinstance(node, dict):
        yield "{"
        for number, (key, value) in enumerate(node.items()):
            yield f"{',' if number else ''}{quote(key)}:"
            yield from _pieces(value)
        yield "}"
    elif isinstance(node, list):
        yield "["
        for number, value in enumerate(node):
            yield "," if number else ""
            yield from _pieces(value)
        yield "]"
    else:
        yield json.dumps(node, ensure_ascii=False)


def _rgb(colour: str) -> str:
    """`#rrggbb` in the only form that Apple documents."""
    return f"rgb({int(colour[1:3], 16)}, {int(colour[3:5], 16)}, {int(colour[5:7], 16)})"

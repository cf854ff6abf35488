"""Where a face's fields stand: on the store card, and on the poster that iOS 27 shows in its place.

A field has the same key, value and change message on both, so that either phone announces the same. A key
stands once in a style; what has no room in front is on the back, which both have alike.
https://developer.apple.com/documentation/walletpasses/pass
"""

from collections.abc import Mapping
from typing import Any

from chalicelib.domain.text import LANGUAGES
from chalicelib.wallets.apple import room
from chalicelib.wallets.apple.face import NEWS, Face, FaceLine, Frozen, line_key
from chalicelib.wallets.apple.printed import Blank, Printed
from chalicelib.wallets.apple.template import Areas, Template
from chalicelib.wallets.apple.ways import back_fields

Field = dict[str, Any]
PRIMARY_MAX = 4  # of a poster, its title among them
_PRIMARY, _BACK, _FRONT, _FOOTER = "primaryFields", "backFields", "auxiliaryFields", "footerFields"
_LINES_AFTER = (
    "moment",
    NEWS,
)  # on the back the parts come next: a card is turned for them, not for the rule


def store_card(face: Face, template: Template, words: Printed) -> dict[str, list[Field]]:
    areas = _filled(template.areas, face, words)
    back = areas.setdefault(_BACK, [])
    place = _after_news(back)
    back[place:place] = back_fields(face.ways, words.put, Blank)
    if face.lines:
        _put_lines(areas, face, words)
    return areas


def poster(
    face: Face, template: Template, card: Mapping[str, list[Field]], words: Printed
) -> dict[str, list[Field]]:
    """The poster of which `card` is the store card; none where the template has no poster."""
    if not template.poster:
        return {}
    areas = _filled(template.poster, face, words)
    there = {field["key"]: field for field in card.get(_FRONT, ())}
    seen = [line for line in face.lines if not line.behind][: room.LINES_MAX]
    lines = [there.get(line_key(line.id)) or _front_line(line, line.value, words) for line in seen]
    primary = [*areas.pop(_PRIMARY, ()), *lines][:PRIMARY_MAX]
    footer = areas.pop(_FOOTER, [])[:1]  # a phone draws the first and drops the others
    front = {field["key"] for area in (*areas.values(), primary, footer) for field in area}
    back = [field for field in card[_BACK] if field["key"] not in front]
    named = {**areas, _PRIMARY: primary, _FOOTER: footer, _BACK: back}
    return {name: fields for name, fields in named.items() if fields}


def _filled(areas: Areas, face: Face, words: Printed) -> dict[str, list[Field]]:
    values = dict(face.fields)
    return {
        area: [filled for field in fields if (filled := _field(field, values, face, words))]
        for area, fields in areas.items()
    }


def _field(
    field: Mapping[str, Any], values: Mapping[str, Frozen | None], face: Face, words: Printed
) -> Field | None:
    printed = {name: part for name, part in field.items() if name != "emptyValue"}
    key = field["key"]
    if face.silent or (key == NEWS and face.quiet):
        printed.pop("changeMessage", None)
    if key in values:
        own = values[key]
        return {**printed, "value": Blank(key) if own is None else words.put(dict(own))}
    if "emptyValue" not in field:
        return None
    # Shown all the same: a phone announces a changed field, not a new one. Silent: no news.
    printed.pop("changeMessage", None)
    return {**printed, "value": field["emptyValue"]}


def _after_news(back: list[Field]) -> int:
    return next((at for at, field in enumerate(back) if field["key"] not in _LINES_AFTER), len(back))


def _put_lines(areas: dict[str, list[Field]], face: Face, words: Printed) -> None:
    """The parts' lines: all on the back, and in front the most important as far as there is room."""
    back = areas.setdefault(_BACK, [])
    place = _after_news(back)
    shown = [(line, words.put(dict(line.label))) for line in face.lines]
    back[place:place] = [
        {"key": f"{line_key(line.id)}_back", "label": label, "value": _line_value(line, line.value, words)}
        | {"dataDetectorTypes": []}
        for line, label in shown
    ]
    front = areas.setdefault(_FRONT, [])
    there = [*areas.get("secondaryFields", ()), *front]
    rows = {language: [words.read(field, language) for field in there] for language in LANGUAGES}
    left = room.LINES_MAX
    for line in face.lines:
        for value in dict.fromkeys((line.value, line.short)) if left and not line.behind else ():
            field = _front_line(line, value, words)
            more = {language: [*row, words.read(field, language)] for language, row in rows.items()}
            if room.fits(more.values()):
                rows, left = more, left - 1
                front.append(field)
                break


def _front_line(line: FaceLine, value: Frozen | None, words: Printed) -> Field:
    label = words.put(dict(line.label))
    return {"key": line_key(line.id), "label": label, "value": _line_value(line, value, words)}


def _line_value(line: FaceLine, value: Frozen | None, words: Printed) -> Any:
    return Blank(line_key(line.id)) if value is None else words.put(dict(value))

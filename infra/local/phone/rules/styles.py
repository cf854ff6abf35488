"""A pass's styles and their fields: which an iPhone shows, what each holds, and what is cut.

https://developer.apple.com/documentation/walletpasses/pass and .../creating-a-poster-generic-pass
"""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from infra.local.phone.rules.forms import is_date

Json = Mapping[str, Any]
POSTER = "posterGeneric"
LEGACY = ("storeCard", "coupon", "generic", "eventTicket", "boardingPass")
AREAS = ("headerFields", "primaryFields", "secondaryFields", "auxiliaryFields", "footerFields", "backFields")
POSTER_SINCE = 27  # the first iOS that draws one
IOS = (26, 27)
"""The systems that the local iPhone can have."""
MOST: Mapping[str, Mapping[str, int]] = {
    "storeCard": {"headerFields": 3, "primaryFields": 1},
    "coupon": {"headerFields": 3, "primaryFields": 1},
    "generic": {"headerFields": 3, "primaryFields": 1},
    POSTER: {"headerFields": 1, "primaryFields": 4, "footerFields": 1},
}
"""How many fields of an area are seen on a front."""


def style_of(content: Json, ios: int = IOS[-1]) -> str:
    """The style that this iOS shows of a pass."""
    if POSTER in content and ios >= POSTER_SINCE:
        return POSTER
    return next(style for style in LEGACY if style in content)


def fields_of(content: Json, *areas: str, ios: int = IOS[-1]) -> list[Json]:
    """The fields of `areas` (every area when none is named) that this iOS shows, in order."""
    return _fields(content[style_of(content, ios)], *areas)


def styles_in(content: Json) -> list[str]:
    return [style for style in (*LEGACY, POSTER) if style in content]


def check_styles(content: Json) -> Iterator[str]:
    """What is wrong with them, one sentence each."""
    for style in styles_in(content):
        if not isinstance(content[style], dict):
            yield f"{style} must hold areas of fields."
            return
    legacy = [style for style in LEGACY if style in content]
    if len(legacy) > 1 or (not legacy and POSTER not in content):
        beside = " beside its poster" if POSTER in content else ""
        yield f"The pass must have exactly one style{beside}, not {len(legacy)}."
        return
    for style in [*legacy, POSTER]:
        if style in content:
            yield from _check_style(content[style])


def alone_on(content: Json, ios: int) -> Iterator[str]:
    """Why a phone with this iOS cannot add it."""
    if ios < POSTER_SINCE and not any(style in content for style in LEGACY):
        yield f"Before iOS {POSTER_SINCE} a poster alone cannot be added: the pass needs a storeCard too."


def cut(content: Json) -> Iterator[str]:
    """What is drawn worse than its issuer meant."""
    for style in styles_in(content):
        shown = content[style]
        for area, most in MOST.get(style, {}).items():
            if len(_fields(shown, area)) > most:
                yield f"Only {most} of the {area} fit on the front of the {style}."
        between = _fields(shown, "secondaryFields", "auxiliaryFields")
        if style == POSTER and between:
            yield "A poster has no secondary and no auxiliary fields: they are not drawn."
        elif len(between) > 4:
            yield "Only 4 secondary and auxiliary fields fit on the front."
    yield from _unlike(content)


def _unlike(content: Json) -> Iterator[str]:
    """The same key says the same on each face, so that a phone of either kind announces the same."""
    seen: dict[str, tuple[Any, Any]] = {}
    for style in styles_in(content):
        for field in _fields(content[style]):
            said = (field["value"], field.get("changeMessage"))
            if seen.setdefault(field["key"], said) != said:
                yield f"The field {field['key']} says one thing on the poster and another on the card."


def _fields(style: Json, *areas: str) -> list[Json]:
    return [each for area in areas or AREAS for each in style.get(area, [])]


def _check_style(style: Json) -> Iterator[str]:
    seen: set[str] = set()
    for area in AREAS:
        listed = style.get(area, [])
        if not isinstance(listed, list) or not all(isinstance(each, dict) for each in listed):
            yield f"{area} must be a list of fields."
            return
        for field in listed:
            yield from _check_field(field, area)
            if field.get("key") in seen:
                yield f"The field key {field['key']} is used twice."
            seen.add(str(field.get("key")))


def _check_field(field: Json, area: str) -> Iterator[str]:
    key, value = field.get("key"), field.get("value")
    if not isinstance(key, str) or not key:
        yield f"A field in {area} has no key."
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        yield f"The value of {key} must be a string or a number."
    numeric = field.keys() & {"numberStyle", "currencyCode"}
    if numeric and not isinstance(value, int | float):
        yield f"The value of {key} must be a number, because it has {' and '.join(sorted(numeric))}."
    if field.keys() & {"dateStyle", "timeStyle"} and not is_date(value):
        yield f"The value of {key} is not a date with a zone."
    for name in ("label", "changeMessage", "attributedValue"):
        if not isinstance(field.get(name, ""), str | int | float) or isinstance(field.get(name), bool):
            yield f"The {name} of {key} must be a string."


def expired(content: Json, now: datetime) -> bool:
    """Whether Wallet has moved the pass among the expired ones: voided, or past its date."""
    if content.get("voided"):
        return True
    until = content.get("expirationDate")
    return until is not None and datetime.fromisoformat(until) <= now

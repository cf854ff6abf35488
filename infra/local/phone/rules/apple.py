"""What Apple's own open tool says of a pass: what its decoder cannot read, what it calls a mistake, a
warning.

https://github.com/apple/pass-builder, as of June 2026. It looks at neither a poster's pictures nor counts,
keys, change messages, and what codes and actions say: those rules are ours.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from infra.local.phone.rules.codes import check_codes
from infra.local.phone.rules.forms import COLOUR, is_date, is_number, is_whole
from infra.local.phone.rules.styles import AREAS, styles_in

Json = Mapping[str, Any]
REQUIRED = ("passTypeIdentifier", "teamIdentifier", "serialNumber", "organizationName", "description")
FLAGS = ("voided", "sharingProhibited", "suppressStripShine", "suppressHeaderDarkening", "useAutomaticColors")
ENUMS: Mapping[str, tuple[str, ...]] = {
    "textAlignment": tuple(f"PKTextAlignment{name}" for name in ("Left", "Center", "Right", "Natural")),
    "dateStyle": tuple(f"PKDateStyle{name}" for name in ("None", "Short", "Medium", "Long", "Full")),
    "timeStyle": tuple(f"PKDateStyle{name}" for name in ("None", "Short", "Medium", "Long", "Full")),
    "numberStyle": tuple(f"PKNumberStyle{name}" for name in ("Decimal", "Percent", "Scientific", "SpellOut")),
}


def errors(content: Json, files: Iterable[str]) -> Iterator[str]:
    """Why the tool does not take it."""
    if content.get("formatVersion") != 1 or isinstance(content["formatVersion"], bool):
        yield "formatVersion must be the number 1."
    for key in REQUIRED:
        if not isinstance(content.get(key), str) or not content[key]:
            yield f"{key} must be a string."
    for key, value in content.items():
        if key.endswith("Color") and not COLOUR.match(str(value)):
            yield f"{key} is not a colour: write rgb(1, 2, 3)."
    yield from (
        f"{key} must be true or false." for key in FLAGS if not isinstance(content.get(key, False), bool)
    )
    for key in ("expirationDate", "relevantDate"):
        if key in content and not is_date(content[key]):
            yield f"{key} is not a date with a zone, so the whole pass is refused."
    yield from _enums(content)
    yield from check_codes(content)
    yield from _extras(content)
    if not any(re.fullmatch(r"(.*\.lproj/)?icon(@[23]x)?\.(png|pdf)", name) for name in files):
        yield "The pass has no icon."


def warnings(content: Json, files: Iterable[str]) -> Iterator[str]:
    names = {name.rpartition("/")[2] for name in files}
    for scale in ("@2x", "@3x"):
        if f"icon{scale}.png" not in names:
            yield f"The image icon{scale}.png is missing."
    for field in _fields(content):
        if field.keys() >= {"currencyCode", "numberStyle"}:
            yield f"The field {field['key']} has a currency and a number style: one is enough."


def _enums(content: Json) -> Iterator[str]:
    for field in _fields(content):
        for name, known in ENUMS.items():
            if name in field and field[name] not in known:
                yield f"The {name} of {field.get('key')} is unknown."


def _extras(content: Json) -> Iterator[str]:
    nfc = content.get("nfc")
    if nfc is not None and not (
        isinstance(nfc, dict)
        and all(isinstance(nfc.get(key), str) for key in ("message", "encryptionPublicKey"))
    ):
        yield "nfc must have a message and an encryptionPublicKey."
    ids = content.get("associatedStoreIdentifiers", [])
    if not isinstance(ids, list) or not all(is_whole(each) for each in ids):
        yield "associatedStoreIdentifiers must be whole numbers."
    for semantics in (
        content.get("semantics", {}),
        *(each.get("semantics", {}) for each in _fields(content)),
    ):
        yield from _semantics(semantics)
    if not is_number(content.get("maxDistance", 0)):
        yield "maxDistance must be a number of metres."


def _semantics(semantics: object) -> Iterator[str]:
    if not isinstance(semantics, dict):
        yield "semantics must be a dictionary of tags."
        return
    for tag in ("balance", "totalPrice"):
        money = semantics.get(tag)
        if money is None and tag not in semantics:
            continue
        if not isinstance(money, dict) or not all(
            isinstance(money.get(key), str) for key in ("amount", "currencyCode")
        ):
            yield f"The semantic {tag} must have its amount and currencyCode as strings."


def _fields(content: Json) -> list[Json]:
    styles = [content[style] for style in styles_in(content) if isinstance(content[style], dict)]
    listed = [style.get(area, []) for style in styles for area in AREAS]
    return [each for area in listed if isinstance(area, list) for each in area if isinstance(each, dict)]

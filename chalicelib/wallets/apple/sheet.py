"""What cards with the same face share of a pass, made once: all but their numbers, names and codes.

https://developer.apple.com/documentation/walletpasses/pass
"""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from chalicelib.domain.card.linear import Linear
from chalicelib.domain.text import DEFAULT_LANGUAGE
from chalicelib.wallets.apple.archive import Packed, pack
from chalicelib.wallets.apple.areas import poster, store_card
from chalicelib.wallets.apple.face import (
    BALANCE,
    BARCODE,
    ENDS,
    EXPIRY,
    LINEAR,
    SERIAL,
    SPOKEN,
    STARTS,
    TOKEN,
    Face,
)
from chalicelib.wallets.apple.printed import Blank, Printed
from chalicelib.wallets.apple.template import POSTER, STYLE, Template, apart
from chalicelib.wallets.apple.ways import buttons

BARS: Mapping[Linear, str] = {"ean13": "PKBarcodeFormatEAN13", "code39": "PKBarcodeFormatCode39"}
quote: Callable[[str], str] = json.encoder.encode_basestring  # what json.dumps does to a string
_MARK = "\udc80"  # half of a pair, which no text has: none that held it could be encoded
_BLANK = re.compile(f'"{_MARK}([^"]*)"')


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


def make_sheet(face: Face, template: Template, ours: Mapping[str, str], pictures: Packed) -> Sheet:
    """The sheet for `face`; `ours` are the keys of pass.json that all our passes share."""
    words = Printed(template, face.own_language)
    content = _pass_json(face, template, ours, words)
    whole = json.dumps(content, ensure_ascii=False, separators=(",", ":"), default=_marked)
    head, *following = _BLANK.split(whole)
    files = pack(words.files(), pictures)
    return Sheet(files, head, tuple(zip(following[::2], following[1::2], strict=True)), words.taken())


def _marked(blank: Blank) -> str:
    return _MARK + blank.name


def _pass_json(face: Face, template: Template, ours: Mapping[str, str], words: Printed) -> dict[str, Any]:
    organization = words.put({DEFAULT_LANGUAGE: face.organization})
    card = store_card(face, template, words)
    content: dict[str, Any] = {
        **template.shared,
        **ours,
        "serialNumber": Blank(SERIAL),
        "authenticationToken": Blank(TOKEN),
        "organizationName": organization,
        "logoText": organization,
        "description": words.put(dict(face.description)),
        "backgroundColor": _rgb(face.colours.background),
        "foregroundColor": _rgb(face.colours.foreground),
        "labelColor": _rgb(face.colours.label),
        STYLE: card,
    }
    if front := poster(face, template, card, words):
        content[POSTER] = front
    content |= buttons(face.actions, face.ways, Blank)
    if not face.erased:
        content["barcodes"] = _barcodes(face.linear)
    content |= _places(face, words)
    if face.currency:  # https://developer.apple.com/documentation/walletpasses/semantictags
        content["semantics"] = {"balance": {"amount": Blank(BALANCE), "currencyCode": face.currency}}
    if face.voided:
        content["voided"] = True
    if face.expires:  # a date that is not meant would put the pass among the expired
        content["expirationDate"] = Blank(EXPIRY)
    return content


def _barcodes(linear: Linear) -> list[dict[str, Any]]:
    """A phone shows the first that it can draw: bars from iOS 27 on, for a till that reads nothing else."""
    bars = [_barcode(BARS[linear], LINEAR, LINEAR)] if linear else []
    return [*bars, _barcode("PKBarcodeFormatQR", BARCODE, SPOKEN)]


def _barcode(kind: str, message: str, spoken: str) -> dict[str, Any]:
    return {
        "format": kind,
        "message": Blank(message),
        "messageEncoding": "iso-8859-1",
        "altText": Blank(spoken),
    }


def _places(face: Face, words: Printed) -> dict[str, Any]:
    """Where the card comes forward, and what it says there: how it stands, if nothing else. Never dates
    without places: Apple wants these with any other relevance.

    https://developer.apple.com/documentation/walletpasses/showing-a-pass-on-the-lock-screen
    """
    if not face.places or face.voided:
        return {}
    fields = dict(face.fields)
    standing = next((text for key in ("reward", "line", "next") if (text := fields.get(key))), ())
    days = [
        {"startDate": Blank(f"{STARTS}{number}"), "endDate": Blank(f"{ENDS}{number}")}
        for number in range(face.last_days)
    ]
    return ({"relevantDates": days} if days else {}) | {
        "locations": [
            {"latitude": place.latitude, "longitude": place.longitude}
            | ({"relevantText": words.put(dict(said))} if (said := place.said or standing) else {})
            for place in face.places
        ]
    }


def _rgb(colour: str) -> str:
    """`#rrggbb` in the only form that Apple documents."""
    return f"rgb({int(colour[1:3], 16)}, {int(colour[3:5], 16)}, {int(colour[5:7], 16)})"

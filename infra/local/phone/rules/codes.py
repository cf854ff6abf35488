"""A pass's codes: which one an iPhone shows, and what each kind may say.

https://developer.apple.com/documentation/walletpasses/pass/barcodes-data.dictionary
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

Json = Mapping[str, Any]
PREFIX = "PKBarcodeFormat"
OLD = ("QR", "PDF417", "Aztec", "Code128")
LINEAR = ("Code39", "Codabar", "EAN13", "I2of5")
LINEAR_SINCE = 27  # before, iOS takes the next of the list
FORMATS = {f"{PREFIX}{name}": name for name in (*OLD, *LINEAR)}
_SAYS = {
    "EAN13": (re.compile(r"[0-9]{12,13}"), "12 digits, or 13 with the right check digit"),
    "Code39": (re.compile(r"[0-9A-Z\-. $/+%]+"), "digits, capital letters and - . space $ / + %"),
    "Codabar": (
        re.compile(r"[A-D]?[0-9\-$:/.+]+[A-D]?"),
        "digits and - $ : / . +, between A to D or without",
    ),
    "I2of5": (re.compile(r"([0-9]{2})+"), "an even count of digits"),
}


def codes_of(content: Json) -> list[Json]:
    """All of them; the one that passes had before iOS 9 where there are no others."""
    codes = content.get("barcodes") or ([content["barcode"]] if content.get("barcode") else [])
    return list(codes)


def code_of(content: Json, ios: int) -> Json | None:
    """The first that this iOS can draw; None for none."""
    known = (*OLD, *LINEAR) if ios >= LINEAR_SINCE else OLD
    return next((code for code in codes_of(content) if FORMATS[code["format"]] in known), None)


def is_drawable(code: Json) -> bool:
    """Whether its message is what its format can say. What Wallet draws of another is not known."""
    name = FORMATS[code["format"]]
    if name not in _SAYS:
        return True
    form, _ = _SAYS[name]
    message = code["message"]
    if not form.fullmatch(message):
        return False
    return name != "EAN13" or len(message) == 12 or check_digit(message[:-1]) == message[-1]


def check_digit(digits: str) -> str:
    """Of twelve digits, as GS1 has it."""
    odd, even = sum(map(int, digits[::2])), sum(map(int, digits[1::2]))
    return str((10 - (odd + 3 * even) % 10) % 10)


def check_codes(content: Json) -> Iterator[str]:
    codes = content.get("barcodes", [])
    if not isinstance(codes, list):
        yield "barcodes must be a list."
        return
    old = content.get("barcode")
    for code in [*codes, *([] if old is None else [old])]:
        if (
            not isinstance(code, dict)
            or not isinstance(code.get("format"), str)
            or code["format"] not in FORMATS
        ):
            yield "A barcode has an unknown format."
        elif not all(isinstance(code.get(key), str) for key in ("message", "messageEncoding")):
            yield "A barcode must have a message and a messageEncoding."
        elif not isinstance(code.get("altText", ""), str):
            yield "The altText of a barcode must be a string."
        elif not _encodes(code["message"], code["messageEncoding"]):
            yield "A barcode's message cannot be written in its messageEncoding."
    if isinstance(old, dict) and FORMATS.get(str(old.get("format"))) in LINEAR:
        yield "The old barcode cannot have a linear format: only barcodes can."


def remarks_on_codes(content: Json) -> Iterator[str]:
    codes = codes_of(content)
    if content.get("barcode") and not content.get("barcodes"):
        yield "The pass has only the old barcode; barcodes, a list, came with iOS 9."
    if codes and not any(FORMATS[code["format"]] in OLD for code in codes):
        yield f"Before iOS {LINEAR_SINCE} the pass has no code: none of its formats is drawn there."
    for code in codes:
        if not is_drawable(code):
            name = FORMATS[code["format"]]
            yield f"The message of the {name} code must be {_SAYS[name][1]}."


def _encodes(message: str, encoding: str) -> bool:
    try:
        return bool(message.encode(encoding)) or not message
    except (LookupError, UnicodeError, ValueError):
        return False

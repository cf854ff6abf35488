"""A card's number for a laser scanner, which reads bars and no QR: the end of its serial, and which of its
codes it is.

It has no check of ours and leads to a card of one merchant alone: whoever guesses one has hit a card with one
try in some ten thousand times ten thousand. EAN-13 begins with a 2, which GS1 leaves to shops for numbers of
their own; its 33 bits are what seven signs of a serial hold. Code 39 has eight signs, as they are printed
under the card's code, behind a U, which no serial has. https://ref.gs1.org/standards/genspecs/
"""

import re
from dataclasses import dataclass
from typing import Literal

from chalicelib.domain.card.code import ALPHABET, SPOKEN, layouts

Linear = Literal["", "ean13", "code39"]
"""Which bars stand on a card, "" for none."""

_EAN_SIGNS = 7  # of a serial's end; the last of a serial has three bits, for 128 are not 26 times five
_EAN_BITS, _LAST_BITS = 33, 3
_EAN_CODES, _MARK = 10, "U"
_EAN = re.compile(r"2[0-9]{12}")
_AIM = re.compile(r"^\](?:E0|A[0-7])")  # what kind of bars they were, before them: ISO/IEC 15424
_CODE39 = re.compile(f"{_MARK}[{ALPHABET}]{{{SPOKEN + 1}}}")


@dataclass(frozen=True, slots=True)
class Numbered:
    """A number as it was read: the `end` of a serial, and which of the card's codes (`number`)."""

    end: str
    number: int


def linear_of(serial: str, number: int, kind: Linear) -> str:
    """The number that stands in the bars; "" for no bars, and where this kind has none for so late a code."""
    if not kind:
        return ""
    if kind == "code39":
        return f"{_MARK}{ALPHABET[number]}{serial[-SPOKEN:]}"
    if number >= _EAN_CODES:
        return ""
    digits = f"2{number}{_value(serial[-_EAN_SIGNS:]):010d}"
    return digits + _check_digit(digits)


def numbers_in(text: str) -> tuple[Numbered, ...]:
    """The numbers that a text may be, likeliest first: as it stands, then as a scanner's that types for
    another keyboard than the computer has. The scan page knows them by the same rules
    (`web/scanner/camera/numbers.js`); one table tests both (`tests/support/tables/codes.json`)."""
    found = (_numbered(_AIM.sub("", layout)) for layout in layouts(text))
    return tuple(dict.fromkeys(each for each in found if each is not None))


def _numbered(text: str) -> Numbered | None:
    if _EAN.fullmatch(text) and _check_digit(text[:-1]) == text[-1]:
        value = int(text[2:-1])
        return Numbered(_signs(value), int(text[1])) if value < 1 << _EAN_BITS else None
    if _CODE39.fullmatch(text):
        return Numbered(text[2:], ALPHABET.index(text[1]))
    return None


def _value(end: str) -> int:
    """The bits of a serial's end."""
    value = 0
    for sign in end[:-1]:
        value = value << 5 | ALPHABET.index(sign)
    return value << _LAST_BITS | ALPHABET.index(end[-1]) >> 5 - _LAST_BITS


def _signs(value: int) -> str:
    """The end of a serial that has these bits."""
    last = (value & (1 << _LAST_BITS) - 1) << 5 - _LAST_BITS
    rest = value >> _LAST_BITS
    places = range(5 * (_EAN_SIGNS - 2), -1, -5)
    return "".join(ALPHABET[rest >> place & 31] for place in places) + ALPHABET[last]


def _check_digit(digits: str) -> str:
    """Of twelve: GS1's, from the right, threefold and once in turn."""
    total = sum(int(digit) * (3 if at % 2 else 1) for at, digit in enumerate(digits))
    return str(-total % 10)

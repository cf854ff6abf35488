"""A card's code as people and scanners give it: typed, spoken, with what a scanner adds, or typed for another
keyboard than the computer's.

The scan page reads by the same rules (`web/scanner/camera/codes.js`); one table tests both
(`tests/support/tables/codes.json`).
"""

import base64
import re
from itertools import product
from unicodedata import category, normalize

SERIAL_LENGTH = 26
CHECK_LENGTH = 10  # 50 bits, for a serial that has to be known: short enough for a small QR
ROTATING_DIGITS = 20  # after the serial, where a phone draws its code anew (`card.rotating`)
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base 32: nothing to mix up when read aloud
END_LEAST = 4  # signs of a serial's end that lead to a few cards: what every list shows
SPOKEN = 8  # signs of a serial's end that are printed under a code, and lead to one card
READ_MAX = 100  # signs of a text that may be a code

_REST = f"[{ALPHABET}]{{{CHECK_LENGTH}}}|[0-9]{{{ROTATING_DIGITS}}}"
_CODE = re.compile(f"[{ALPHABET}]{{{SERIAL_LENGTH}}}(?:{_REST})")
_END = re.compile(f"[{ALPHABET}]{{{END_LEAST},{SERIAL_LENGTH}}}")
# What kind of code it was, before the code: ISO/IEC 15424.
_AIM = re.compile(r"^\]?[A-Z][0-9A-Z](?=(?:.{36}|.{46})$)")
_UNSEEN = ("Cc", "Cf", "Pd")  # line ends, NUL, marks of direction, dashes
TO_CROCKFORD = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", ALPHABET)
_UNMIXED = str.maketrans("OIL", "011")

# The same keys on four kinds of keyboard, without and with Shift: Y and Z, A and Q, the digits change places.
_KEYBOARDS = {
    "qwerty": (
        "1234567890qwertyuiop]asdfghjkl;zxcvbnm,",
        "!@#$%^&*()QWERTYUIOP}ASDFGHJKL:ZXCVBNM<",
    ),
    "qwertz": (
        "1234567890qwertzuiop+asdfghjklöyxcvbnm,",
        '!"§$%&/()=QWERTZUIOP*ASDFGHJKLÖYXCVBNM;',
    ),
    "azerty": (
        "&é\"'(-è_çàazertyuiop$qsdfghjklmwxcvbn,;",
        "1234567890AZERTYUIOP£QSDFGHJKLMWXCVBN?.",
    ),
    "йцукен": (
        "1234567890йцукенгшщзъфывапролджячсмитьб",
        '!"№;%:?*()ЙЦУКЕНГШЩЗЪФЫВАПРОЛДЖЯЧСМИТЬБ',
    ),
}
_LATIN = ("qwerty", "qwertz", "azerty")  # what a scanner can be set to and type a code


def readings(text: str) -> tuple[str, ...]:
    """The codes that a text may be, likeliest first: as it stands, then as a scanner's that types for another
    keyboard than the computer has. Which of them is a card is known by its check alone."""
    text = text[:READ_MAX]
    found = [_code_in(text), *(_code_in(text.translate(turned)) for turned in _TURNED)]
    return tuple(dict.fromkeys(code for code in found if code))


def layouts(text: str) -> tuple[str, ...]:
    """A text as it stands and as a scanner's that types for another keyboard, without what is not seen."""
    text = text[:READ_MAX]
    turned = (_squeezed(each) for each in (text, *(text.translate(keys) for keys in _TURNED)))
    return tuple(dict.fromkeys(turned))


def serial_of(digest: bytes) -> str:
    """A serial made of 128 of these bits."""
    return base64.b32encode(digest[:16]).decode().rstrip("=").translate(TO_CROCKFORD)


def spoken_end(serial: str) -> str:
    """The end of a serial in two groups, to read out to a person."""
    return f"{serial[-SPOKEN : -SPOKEN // 2]} {serial[-SPOKEN // 2 :]}"


def end_in(text: str) -> str:
    """The end of a serial, or all of it, as somebody typed or copied it ("…35YC"); "" when it is none."""
    end = _squeezed(text[:READ_MAX]).lstrip(".").translate(_UNMIXED)
    return end if _END.fullmatch(end) else ""


def _code_in(text: str) -> str:
    code = _AIM.sub("", _squeezed(text)).translate(_UNMIXED)
    return code if _CODE.fullmatch(code) else ""


def _squeezed(text: str) -> str:
    """In capital letters, full-width ones too, without what is not seen."""
    plain = normalize("NFKC", text).upper()
    return "".join(sign for sign in plain if (kind := category(sign))[0] != "Z" and kind not in _UNSEEN)


def _turned(computer: str, scanner: str) -> dict[int, str]:
    """From what the computer made of each key to the sign that the scanner meant by it."""
    signs = [
        next((sign for sign in key if sign.isascii() and sign.isalnum()), key[0])
        for key in zip(*_KEYBOARDS[scanner], strict=True)
    ]
    return {ord(typed): sign for row in _KEYBOARDS[computer] for typed, sign in zip(row, signs, strict=True)}


_TURNED = [
    _turned(computer, scanner) for computer, scanner in product(_KEYBOARDS, _LATIN) if computer != scanner
]

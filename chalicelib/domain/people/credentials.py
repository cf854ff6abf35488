"""What a person may choose as a password or a PIN: long enough, and not among what is guessed first."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from itertools import pairwise

from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.people.common_passwords import ROWS, WORDS
from chalicelib.domain.people.staff import Staff

PIN_LENGTHS = (4, 6)
PASSWORD_LENGTHS = (10, 128)  # long enough that no mix of signs is asked for; short enough to hash
DISTINCT_LEAST = 5  # fewer are one key held down, or a short turn repeated
RUN_LEAST = 4  # so many neighbours on a keyboard are a walk over it
OWN_LEAST = 4  # letters that are more than a word that everybody, or who knows the person, tries first
NAME_LEAST = 3
_LEET = str.maketrans("01345$@!", "oieassai")


def check_pin(pin: str) -> None:
    """InvalidInput unless it has 4 to 6 digits that are neither all alike nor a row."""
    least, most = PIN_LENGTHS
    if not (least <= len(pin) <= most and pin.isascii() and pin.isdigit()):
        raise InvalidInput("pin_wrong_form", field="pin", least=least, most=most)
    steps = {int(after) - int(before) for before, after in pairwise(pin)}
    if len(steps) == 1 and steps <= {-1, 0, 1}:
        raise InvalidInput("pin_weak", field="pin")


def check_password(password: str, staff: Staff, shop: Sequence[str], field: str = "password") -> None:
    """InvalidInput unless it is long enough, not common, and not made of the person's or the shop's name."""
    least, most = PASSWORD_LENGTHS
    text = unicodedata.normalize("NFC", password).casefold()
    if not least <= len(text) <= most or text == staff.email.casefold():
        raise InvalidInput("password_weak", field=field, least=least, most=most)
    if guessed_first(text, _words_of(staff.name, staff.email, *shop)):
        raise InvalidInput("password_common", field=field)


def guessed_first(text: str, own: frozenset[str] = frozenset()) -> bool:
    """Whether `text`, in small letters, is a walk over a keyboard or a word with little else."""
    plain = "".join(sign for sign in text if sign.isalnum())
    if len(set(plain)) < DISTINCT_LEAST or len(_without_walks(plain)) < OWN_LEAST:
        return True
    return any(_is_a_word(form, WORDS | own) for form in (plain, text.translate(_LEET)))


def _is_a_word(text: str, words: Iterable[str]) -> bool:
    """Whether little is left of it without known words, digits and signs."""
    left = text
    for word in sorted(words, key=len, reverse=True):
        left = left.replace(word, "")
    return left != text and sum(sign.isalpha() for sign in _without_walks(left)) < OWN_LEAST


def _without_walks(plain: str) -> str:
    """What is not a walk along a row, in either direction."""
    steps = {pair for row in ROWS for pair in (*pairwise(row), *pairwise(row[::-1]))}
    runs: list[str] = []
    for sign in plain:
        if runs and (runs[-1][-1], sign) in steps:
            runs[-1] += sign
        else:
            runs.append(sign)
    return "".join(run for run in runs if len(run) < RUN_LEAST)


def _words_of(*texts: str) -> frozenset[str]:
    """The words of names and addresses, and each text as one word."""
    found: set[str] = set()
    for text in texts:
        words = re.findall(r"[^\W_]+", unicodedata.normalize("NFC", text).casefold())
        found |= {*words, "".join(words)}
    return frozenset(word for word in found if len(word) >= NAME_LEAST and not word.isdigit())

"""How a card is found by a name, phone or mail address or the end of its code: the terms that lead to it."""

from chalicelib.domain.card.card import Card
from chalicelib.domain.card.code import SPOKEN
from chalicelib.domain.letters import folded

TERM_LEAST = 3  # fewer letters lead to everybody
TERM_MAX = 64

_WORDS_MAX = 4  # of a name, each a beginning


def terms_of_card(card: Card) -> tuple[str, ...]:
    """What the card is indexed by."""
    return (*terms_of(card.holder_name, card.phone, card.mail), term_of_end(card.serial))


def terms_of(name: str, phone: str, mail: str) -> tuple[str, ...]:
    """What a search may begin with: each word of the name and all after it, the phone ("+373 69123456") with
    its country and without, the mail address."""
    words = folded(name).split()
    found = [" ".join(words[start:]) for start in range(min(len(words), _WORDS_MAX))]
    return _unlike((*found, *contacts_of(phone, mail)))


def contacts_of(phone: str, mail: str) -> tuple[str, ...]:
    """The terms that are a whole phone number or mail address: whoever types one knows it already."""
    country, _, number = phone.partition(" ")
    abroad, at_home = _digits(country) + number.lstrip("0"), number.lstrip("0")
    return _unlike((_digits(phone), abroad, at_home, folded(mail)))


def term_of(text: str) -> str:
    """What somebody typed, in the form of a term; "" when too short."""
    typed = folded(text)
    if typed and not any(c.isalpha() or c == "@" for c in typed):
        typed = _digits(typed).lstrip("0")
    return typed[:TERM_MAX] if len(typed) >= TERM_LEAST else ""


def term_of_end(end: str) -> str:
    """The term of a code's end, last sign first, so that fewer signs begin it; no other has a capital."""
    return f"C{end[-SPOKEN:][::-1]}"


def _unlike(terms: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(term[:TERM_MAX] for term in terms if len(term) >= TERM_LEAST))


def _digits(text: str) -> str:
    return "".join(c for c in text if c.isascii() and c.isdigit())

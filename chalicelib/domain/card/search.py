"""How a card is found by a name, phone or mail address or the end of its code: the terms that lead to it."""

import re
from unicodedata import category, combining, normalize

from chalicelib.domain.card.card import Card
from chalicelib.domain.card.code import SPOKEN

TERM_LEAST = 3  # fewer letters lead to everybody
TERM_MAX = 64
TERMS = 2  # how terms are made: raised whenever the same card would have others, so that it is indexed anew

_WORDS_MAX = 4  # of a name, each a beginning
_APOSTROPHES = re.compile("['`´‘’ʹʻʼʿ]")
_BETWEEN_WORDS = re.compile("[-‐‑‒–]+")
# Letters of Latin script that Unicode takes for no other with an accent, as people write them without:
# https://github.com/unicode-org/cldr/blob/main/common/transforms/Latin-ASCII.xml, and ə as passports have it.
_PLAIN = str.maketrans(
    {
        **dict(zip("ðđøħıłŋŧƀɓɖɗɛǥɨƙɲƴʉ", "ddohilntbbddegiknyu", strict=True)),
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
        "ə": "e",
    }
)


def terms_of_card(card: Card) -> tuple[str, ...]:
    """What the card is indexed by."""
    return (*terms_of(card.holder_name, card.phone, card.mail), term_of_end(card.serial))


def terms_of(name: str, phone: str, mail: str) -> tuple[str, ...]:
    """What a search may begin with: each word of the name and all after it, the phone ("+373 69123456") with
    its country and without, the mail address."""
    words = _folded(name).split()
    found = [" ".join(words[start:]) for start in range(min(len(words), _WORDS_MAX))]
    return _unlike((*found, *contacts_of(phone, mail)))


def contacts_of(phone: str, mail: str) -> tuple[str, ...]:
    """The terms that are a whole phone number or mail address: whoever types one knows it already."""
    country, _, number = phone.partition(" ")
    abroad, at_home = _digits(country) + number.lstrip("0"), number.lstrip("0")
    return _unlike((_digits(phone), abroad, at_home, _folded(mail)))


def term_of(text: str) -> str:
    """What somebody typed, in the form of a term; "" when too short."""
    folded = _folded(text)
    if folded and not any(c.isalpha() or c == "@" for c in folded):
        folded = _digits(folded).lstrip("0")
    return folded[:TERM_MAX] if len(folded) >= TERM_LEAST else ""


def term_of_end(end: str) -> str:
    """The term of a code's end, last sign first, so that fewer signs begin it; no other has a capital."""
    return f"C{end[-SPOKEN:][::-1]}"


def _unlike(terms: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(term[:TERM_MAX] for term in terms if len(term) >= TERM_LEAST))


def _folded(text: str) -> str:
    """The text in small plain letters, without accents, apostrophes and what is unseen, single spaces."""
    apart = normalize("NFKD", normalize("NFKD", text).casefold())
    seen = "".join(c for c in apart if not combining(c) and category(c) != "Cf")
    words = _BETWEEN_WORDS.sub(" ", _APOSTROPHES.sub("", seen.translate(_PLAIN)))
    return " ".join(words.split())


def _digits(text: str) -> str:
    return "".join(c for c in text if c.isascii() and c.isdigit())

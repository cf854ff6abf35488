"""How a card is found by a name, phone or mail address: the beginnings that lead to it."""

import unicodedata

TERM_LEAST = 3  # fewer letters lead to everybody
TERM_MAX = 64
_WORDS_MAX = 4  # of a name, each a beginning


def terms_of(name: str, phone: str, mail: str) -> tuple[str, ...]:
    """What a search may begin with: each word of the name and all after it, the phone ("+373 69123456") with
    its country and without, the mail address."""
    words = _folded(name).split()
    found = [" ".join(words[start:]) for start in range(min(len(words), _WORDS_MAX))]
    return _unlike((*found, *contacts_of(phone, mail)))


def contacts_of(phone: str, mail: str) -> tuple[str, ...]:
    """The terms that are a whole phone number or mail address: whoever types one knows it already."""
    return _unlike((_digits(phone), phone.partition(" ")[2].lstrip("0"), _folded(mail)))


def term_of(text: str) -> str:
    """What somebody typed, in the form of a term; "" when too short."""
    folded = _folded(text)
    if folded and not any(c.isalpha() or c == "@" for c in folded):
        folded = _digits(folded).lstrip("0")
    return folded[:TERM_MAX] if len(folded) >= TERM_LEAST else ""


def _unlike(terms: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(term[:TERM_MAX] for term in terms if len(term) >= TERM_LEAST))


def _folded(text: str) -> str:
    """The text in small letters, without accents, with single spaces."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(c for c in apart if not unicodedata.combining(c)).split())


def _digits(text: str) -> str:
    return "".join(c for c in text if c.isascii() and c.isdigit())

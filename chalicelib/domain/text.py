"""What is said, without saying how: phrases by their key, and texts that merchants wrote."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal, get_args

from chalicelib.domain.currencies import digits_of

Language = Literal["en", "fr", "de", "ro", "ru"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
DEFAULT_LANGUAGE: Language = "en"

Text = Mapping[Language, str]
"""The same words by language, as a merchant wrote them: perhaps not in all, and in some that are not ours."""

MERGE_FIELD = re.compile(r"\{([^{}\n]*)\}")
"""`{name}`, or with what is said instead of what is not known: `{name|friend}`."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number for people to read: so many decimals, thousands parted, and on demand its sign. `about`: an
    estimate, which says so."""

    value: float
    digits: int = 0
    signed: bool = False
    about: bool = False


@dataclass(frozen=True, slots=True)
class Price:
    """An amount and its currency's code, "" for none; people read the sign that their language has."""

    amount: Figure
    currency: str


@dataclass(frozen=True, slots=True)
class Weekday:
    """0 is Monday."""

    number: int


@dataclass(frozen=True, slots=True)
class LanguageName:
    """A language, by its name."""

    code: str


@dataclass(frozen=True, slots=True)
class AnyOf:
    """A choice: "a, b or c"."""

    items: tuple["Value", ...]


@dataclass(frozen=True, slots=True)
class Yours:
    """What the reader now has, after "your": a reward's name without its article."""

    name: "Said"


@dataclass(frozen=True, slots=True)
class Phrase:
    """A message of `chalicelib/words/` by its key, with the values for its blanks."""

    key: str
    values: Mapping[str, "Value"]


@dataclass(frozen=True, slots=True)
class Merged:
    """A merchant's text with merge fields, and the values that one card fills them with."""

    text: Text
    values: Mapping[str, "Value"]


Said = Phrase | Text | Merged
Value = (
    str | int | Figure | Price | date | Weekday | LanguageName | AnyOf | Yours | Said | tuple["Value", ...]
)
"""A plain number is written as it is, and chooses a plural. A date is a day of this year, a datetime a moment
of it by the clock there. A tuple is a list ("a, b and c")."""


def phrase(key: str, **values: Value) -> Phrase:
    return Phrase(key, values)


def price(minor: float, currency: str, *, short: bool = False, signed: bool = False) -> Price:
    """An amount in minor units; `short`: its cents only where it has any."""
    digits = digits_of(currency)
    amount = Figure(minor / 10**digits, digits, signed)
    whole = short and minor % 10**digits == 0
    return Price(replace(amount, digits=0) if whole else amount, currency)


def known(code: str | None) -> Language | None:
    """The language of ours with this code."""
    return next((language for language in LANGUAGES if language == code), None)


def ours(language: str, own: str | None = None) -> Language:
    """The language to speak to who reads `language`: that one, else the programme's own, else English."""
    return known(language) or known(own) or DEFAULT_LANGUAGE


def spoken_in(text: Text, language: Language, own: Language | None = None) -> Language | None:
    """The language of `text` for who reads `language`: that one, else the programme's own, else English,
    else the first that it has."""
    wanted = (language, own, DEFAULT_LANGUAGE, *text)
    return next((choice for choice in wanted if choice and text.get(choice)), None)


def translations(text: Text) -> dict[Language, str]:
    """`text` in those languages of ours that it has."""
    return {language: words for language in LANGUAGES if (words := text.get(language))}


def merge_field(inside: str) -> tuple[str, str | None]:
    """A merge field's name, and what is said instead where it has no value; None: it does not say."""
    name, bar, instead = inside.partition("|")
    return name.strip(), instead.strip() if bar else None


def merged(words: str, values: Mapping[str, str]) -> str:
    """`words` with each merge field's value, or what stands instead. One with neither stays as it is, and no
    value is read for fields of its own."""

    def fill(found: re.Match[str]) -> str:
        name, instead = merge_field(found[1])
        return values.get(name) or (found[0] if instead is None else instead)

    return MERGE_FIELD.sub(fill, words)


def filled(text: Text) -> Text:
    """`text` with words in the default language too: where they are missing, the first that there are."""
    words = next((text[language] for language in LANGUAGES if text.get(language)), "")
    return text if text.get(DEFAULT_LANGUAGE) or not words else {**text, DEFAULT_LANGUAGE: words}


def choose_language(accept_language: str, own: Language = DEFAULT_LANGUAGE) -> Language:
    """The first of our languages that an Accept-Language header asks for (RFC 9110, 12.5.4), else `own`."""
    wanted: list[tuple[float, int, Language]] = []
    for position, part in enumerate(accept_language[:1000].split(",")):
        tag, _, parameters = part.strip().partition(";")
        primary = tag.strip().lower().partition("-")[0]
        match = known(primary)
        if match is None:
            continue
        quality = _quality(parameters)
        if quality > 0:
            wanted.append((-quality, position, match))
    return min(wanted)[2] if wanted else own


def _quality(parameters: str) -> float:
    name, _, value = parameters.strip().partition("=")
    if name.strip().lower() != "q":
        return 1.0
    try:
        return min(1.0, max(0.0, float(value)))
    except ValueError:
        return 0.0

"""What is said, without saying how: phrases by their key, and texts that merchants wrote."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

Language = Literal["en", "fr", "ro", "ru"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
DEFAULT_LANGUAGE: Language = "en"

Text = Mapping[Language, str]
"""The same words in each language, as a merchant wrote them; `DEFAULT_LANGUAGE` is always there."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number for people to read: so many decimals, thousands parted, and on demand its sign."""

    value: float
    digits: int = 0
    signed: bool = False


@dataclass(frozen=True, slots=True)
class Phrase:
    """A message of `chalicelib/words/` by its key, with the values for its blanks."""

    key: str
    values: Mapping[str, "Value"]


Said = Phrase | Text
Value = str | int | Figure | Said | tuple["Value", ...]
"""A plain number is written as it is, and chooses a plural; a tuple is a list ("a, b and c")."""


def phrase(key: str, **values: Value) -> Phrase:
    return Phrase(key, values)


def say(text: Text, language: Language) -> str:
    """`text` in `language`, in the default one where a translation is missing."""
    return text.get(language) or text[DEFAULT_LANGUAGE]


def filled(text: Text) -> Text:
    """`text` with words in the default language too: where they are missing, the first that there are."""
    words = next((text[language] for language in LANGUAGES if text.get(language)), "")
    return text if text.get(DEFAULT_LANGUAGE) or not words else {**text, DEFAULT_LANGUAGE: words}


def choose_language(accept_language: str) -> Language:
    """The first of our languages that an Accept-Language header asks for (RFC 9110, 12.5.4)."""
    wanted: list[tuple[float, int, Language]] = []
    for position, part in enumerate(accept_language[:1000].split(",")):
        tag, _, parameters = part.strip().partition(";")
        primary = tag.strip().lower().partition("-")[0]
        match = next((language for language in LANGUAGES if language == primary), None)
        if match is None:
            continue
        quality = _quality(parameters)
        if quality > 0:
            wanted.append((-quality, position, match))
    return min(wanted)[2] if wanted else DEFAULT_LANGUAGE


def plural(language: Language, count: int) -> Literal["one", "few", "many"]:
    """The plural form that `count` takes (Unicode CLDR, whole numbers; `many` stands for `other` too)."""
    count = abs(count)
    if language == "ru":
        if count % 10 == 1 and count % 100 != 11:
            return "one"
        return "few" if 2 <= count % 10 <= 4 and not 12 <= count % 100 <= 14 else "many"
    if language == "ro":
        if count == 1:
            return "one"
        return "few" if count == 0 or 1 <= count % 100 <= 19 else "many"
    if language == "fr":
        return "one" if count <= 1 else "many"
    return "one" if count == 1 else "many"


def _quality(parameters: str) -> float:
    name, _, value = parameters.strip().partition("=")
    if name.strip().lower() != "q":
        return 1.0
    try:
        return min(1.0, max(0.0, float(value)))
    except ValueError:
        return 0.0

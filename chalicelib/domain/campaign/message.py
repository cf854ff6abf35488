"""What a message may say: the limits that are kept, and each wallet's advice."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, get_args

from chalicelib.domain.campaign.campaign import Variant
from chalicelib.domain.card.wallets import WALLETS, Part
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.letters import is_shown
from chalicelib.domain.text import LANGUAGES, Language, LanguageName, Phrase, Text, phrase

CaveatCode = Literal["title_cut", "notification_cut", "language_missing"]

# No wallet documents a limit. These are ours: Google advises at most 500 characters for a text on the
# details of a card (https://developers.google.com/wallet/reference/rest/v1/TextModuleData), and a title
# over 60 is a text.
LIMITS: dict[Part, int] = {"title": 60, "text": 500}

_CUT: dict[Part, CaveatCode] = {"title": "title_cut", "both": "notification_cut"}
_ADVICE = [advice for wallet in WALLETS.values() for advice in wallet.advice]
_ADVISED: dict[Part, int] = {  # what every wallet shows whole
    part: min(advice.most for advice in _ADVICE if advice.part == part)
    for part in get_args(Part)
    if any(advice.part == part for advice in _ADVICE)
}


@dataclass(frozen=True, slots=True)
class Count:
    """How long a part is in one language, and how long it may be and should be (0: no advice)."""

    language: Language
    part: Part
    characters: int
    most: int
    advised: int


@dataclass(frozen=True, slots=True)
class Caveat:
    """What a wallet will not show as it was meant; it can be sent all the same.

    `instead` is what is read where languages are missing.
    """

    code: CaveatCode
    languages: tuple[Language, ...]
    characters: int = 0
    most: int = 0
    instead: Language = "en"


def check_message(variant: Variant) -> None:
    """InvalidInput names the title or text that is missing, too long or not to be shown."""
    if not _languages(variant):
        raise InvalidInput("message_needed", field=_field(variant, "title", "en"))
    for language in _languages(variant):
        for part, words in _parts(variant):
            said = words.get(language, "")
            if not said.strip():
                raise InvalidInput("message_half", field=_field(variant, part, language))
            if len(said) > LIMITS[part]:
                field = _field(variant, part, language)
                raise InvalidInput("text_too_long", field=field, at=f"{part} ({language})", most=LIMITS[part])
            if not is_shown(said, lines=part == "text"):
                raise InvalidInput("message_unshown", field=_field(variant, part, language))


def counts(variant: Variant) -> tuple[Count, ...]:
    """The length of each part in each language that is written."""
    return tuple(
        Count(language, part, len(words[language]), LIMITS[part], _ADVISED.get(part, 0))
        for part, words in _parts(variant)
        for language in LANGUAGES
        if words.get(language)
    )


def caveats(variant: Variant) -> tuple[Caveat, ...]:
    """What somebody should know before it is sent."""
    written = _languages(variant)
    missing = tuple(language for language in LANGUAGES if language not in written)
    cut = [caveat for language in written for caveat in _cut(variant, language)]
    if written and missing:
        return (*cut, Caveat("language_missing", missing, instead=written[0]))
    return tuple(cut)


def caveat_phrase(caveat: Caveat) -> Phrase:
    return phrase(
        f"caveat_{caveat.code}",
        of=tuple(LanguageName(language) for language in caveat.languages),
        instead=LanguageName(caveat.instead),
        characters=caveat.characters,
        most=caveat.most,
    )


def _cut(variant: Variant, language: Language) -> Iterable[Caveat]:
    title, text = (len(words.get(language, "")) for _, words in _parts(variant))
    lengths: dict[Part, int] = {"title": title, "text": text, "both": title + 1 + text}
    for part, most in _ADVISED.items():
        if lengths[part] > most:
            yield Caveat(_CUT[part], (language,), lengths[part], most)


def _parts(variant: Variant) -> tuple[tuple[Literal["title", "text"], Text], ...]:
    return (("title", variant.title), ("text", variant.text))


def _languages(variant: Variant) -> tuple[Language, ...]:
    """The languages that have any text."""
    return tuple(
        language for language in LANGUAGES if variant.title.get(language) or variant.text.get(language)
    )


def _field(variant: Variant, part: Part, language: Language) -> str:
    return f"variants.{variant.id}.{part}.{language}"

"""What a message may say: the limits that are kept, and each wallet's advice."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, get_args

from chalicelib.domain.campaign.campaign import Face, Variant
from chalicelib.domain.campaign.content.merge import check_fields, longest, mistyped
from chalicelib.domain.campaign.later.follow_up import field_of
from chalicelib.domain.card.wallets import WALLETS, Part, WalletName
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.face.links import bare_link, check_links
from chalicelib.domain.letters import is_shown
from chalicelib.domain.text import LANGUAGES, Language, LanguageName, Phrase, Text, phrase

CaveatCode = Literal[
    "title_cut", "notification_cut", "language_missing", "merge_mistyped", "link_bare", "no_window"
]

# No wallet documents a limit. These are ours: Google advises at most 500 characters for a text on the
# details of a card (https://developers.google.com/wallet/reference/rest/v1/TextModuleData), and a title
# over 60 is a text.
LIMITS: dict[Part, int] = {"title": 60, "text": 500}

_CUT: dict[Part, CaveatCode] = {"title": "title_cut", "both": "notification_cut"}
_ADVICE = [(advice, name) for name, wallet in WALLETS.items() for advice in wallet.advice]
_ADVISED: dict[Part, tuple[int, WalletName]] = {  # what every wallet shows whole, and which shows least
    part: min((advice.most, name) for advice, name in _ADVICE if advice.part == part)
    for part in get_args(Part)
    if any(advice.part == part for advice, _ in _ADVICE)
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

    `instead` is what is read where languages are missing, `typed` the signs that are meant; `wallet` is the
    one that it is true of, "" for each.
    """

    code: CaveatCode
    languages: tuple[Language, ...]
    characters: int = 0
    most: int = 0
    instead: Language = "en"
    typed: str = ""
    wallet: WalletName | Literal[""] = ""


def check_message(variant: Variant) -> None:
    """InvalidInput names the title or text that is missing, too long or not to be shown."""
    if not _languages(variant):
        raise InvalidInput("message_needed", field=_field(variant, "title", "en"))
    for language in _languages(variant):
        for part, words in _parts(variant):
            said = words.get(language, "")
            if not said.strip():
                raise InvalidInput("message_half", field=_field(variant, part, language))
            field = _field(variant, part, language)
            check_fields(said, field)
            if longest(said) > LIMITS[part]:
                raise InvalidInput("text_too_long", field=field, at=f"{part} ({language})", most=LIMITS[part])
            if not is_shown(said, lines=part == "text"):
                raise InvalidInput("message_unshown", field=field)
            check_links(said, field)


def counts(variant: Variant) -> tuple[Count, ...]:
    """The length of each part in each language that is written, its merge fields at their longest."""
    return tuple(
        Count(language, part, longest(words[language]), LIMITS[part], _ADVISED.get(part, (0, ""))[0])
        for part, words in _parts(variant)
        for language in LANGUAGES
        if words.get(language)
    )


def caveats(variant: Variant) -> tuple[Caveat, ...]:
    """What somebody should know before it is sent."""
    written = _languages(variant)
    missing = tuple(language for language in LANGUAGES if language not in written)
    found = [caveat for language in written for caveat in _cut(variant, language)]
    found += [caveat for language in written for caveat in _mistyped(variant, language)]
    if written and missing:
        return (*found, Caveat("language_missing", missing, instead=written[0]))
    return tuple(found)


def without_window(face: Face | None) -> tuple[Caveat, ...]:
    """Where nothing is seen of a module."""
    if not (face and face.module):
        return ()
    return tuple(
        Caveat("no_window", (), wallet=name) for name, wallet in WALLETS.items() if not wallet.window
    )


def caveat_phrase(caveat: Caveat) -> Phrase:
    return phrase(
        f"caveat_{caveat.code}",
        of=tuple(LanguageName(language) for language in caveat.languages),
        instead=LanguageName(caveat.instead),
        characters=caveat.characters,
        most=caveat.most,
        typed=caveat.typed,
    )


def _cut(variant: Variant, language: Language) -> Iterable[Caveat]:
    title, text = (longest(words.get(language, "")) for _, words in _parts(variant))
    lengths: dict[Part, int] = {"title": title, "text": text, "both": title + 1 + text}
    for part, (most, wallet) in _ADVISED.items():
        if lengths[part] > most:
            yield Caveat(_CUT[part], (language,), lengths[part], most, wallet=wallet)


def _mistyped(variant: Variant, language: Language) -> Iterable[Caveat]:
    """What looks like a merge field or a link, and is read as it is typed."""
    for _, words in _parts(variant):
        said = words.get(language, "")
        signs: tuple[tuple[CaveatCode, str], ...] = (
            ("merge_mistyped", mistyped(said)),
            ("link_bare", bare_link(said)),
        )
        yield from (Caveat(code, (language,), typed=typed) for code, typed in signs if typed)


def _parts(variant: Variant) -> tuple[tuple[Literal["title", "text"], Text], ...]:
    return (("title", variant.title), ("text", variant.text))


def _languages(variant: Variant) -> tuple[Language, ...]:
    """The languages that have any text."""
    return tuple(
        language for language in LANGUAGES if variant.title.get(language) or variant.text.get(language)
    )


def _field(variant: Variant, part: Part, language: Language) -> str:
    return f"{field_of(variant.id)}.{part}.{language}"

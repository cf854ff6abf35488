"""Consent to messages: which sentence somebody was shown, where, and what they said to it."""

import hashlib
from dataclasses import dataclass, replace
from typing import Literal, get_args

from chalicelib.domain.card.card import Card, touched
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.letters import one_line
from chalicelib.domain.text import DEFAULT_LANGUAGE, Language

Source = Literal["join", "page", "api", "till", "import"]
"""The join page, the card's page, a POS, staff who were asked to, another Carnet that the card came from."""
SOURCES: tuple[Source, ...] = get_args(Source)
TEXT_MAX = 1000  # of a sentence beside a box to tick; more is no sentence that anybody reads there
CONSENTS_MAX = 500  # read of a card: somebody who changes their mind every week for ten years
_VERSION = 8  # hex digits: the sentences of one shop are told apart, and can be said on the phone


@dataclass(frozen=True, slots=True)
class Asking:
    """How somebody was asked: `text` is the sentence as it was shown, "" where nobody can say; `by` notes it
    where it was not the customer ("staff:ID", "key:ID")."""

    source: Source
    text: str = ""
    language: Language = DEFAULT_LANGUAGE
    by: str = ""


@dataclass(frozen=True, slots=True)
class Consent:
    """Consent to messages that was given or withdrawn: written once, with the card's `messages_consent_ms`.

    `at_ms` is the card's version of then, so no two of a card have the same. `version` names the sentence.
    """

    serial: str
    at_ms: int
    given: bool
    source: Source
    text: str = ""
    version: str = ""
    language: Language = DEFAULT_LANGUAGE
    by: str = ""


def version_of(text: str) -> str:
    """The version of a sentence: other words are another one, whoever forgets to number them."""
    return hashlib.sha256(text.encode()).hexdigest()[:_VERSION] if text else ""


def checked_text(text: str) -> str:
    """A sentence in one line; InvalidInput when it is too long to have been read."""
    line = one_line(text)
    if len(line) > TEXT_MAX:
        raise InvalidInput("consent_text_long", field="text", most=TEXT_MAX)
    return line


def joined_with(card: Card, asking: Asking) -> tuple[Card, Consent]:
    """A new card whose holder agreed as they joined."""
    return replace(card, messages_consent_ms=card.version_ms), _record(card, asking, given=True)


def decided(card: Card, asking: Asking, *, given: bool, now_ms: int) -> tuple[Card, Consent]:
    """The card with consent given or withdrawn, and the record of it."""
    changed = touched(card, now_ms)
    consent_ms = changed.version_ms if given else None
    return replace(changed, messages_consent_ms=consent_ms), _record(changed, asking, given=given)


def stands(card: Card, latest: Consent | None, asking: Asking, *, given: bool) -> bool:
    """Whether this was said already: consent to another sentence is another one."""
    if given != (card.messages_consent_ms is not None):
        return False
    return not given or latest is None or latest.version == version_of(asking.text)


def _record(card: Card, asking: Asking, *, given: bool) -> Consent:
    text = checked_text(asking.text)
    return Consent(
        serial=card.serial,
        at_ms=card.version_ms,
        given=given,
        source=asking.source,
        text=text,
        version=version_of(text),
        language=asking.language,
        by=asking.by,
    )

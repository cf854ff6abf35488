"""A card's terms: by what it lives now, and what changed since when."""

from typing import Annotated

import msgspec
from msgspec import Meta

from chalicelib.domain.card.card import Card
from chalicelib.domain.programme.parts.part import Holder
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.text import Language
from chalicelib.domain.time.instant import instant
from chalicelib.entrypoints.http.fields import Instant
from chalicelib.words import say, sentence


class TermsChangeView(msgspec.Struct):
    """`until`: so long the card lives by the terms of before where the change takes something away."""

    at: Instant
    until: Annotated[Instant | None, Meta(description="null: it takes nothing away.")]
    said: str


class TermsView(msgspec.Struct):
    """Sentences, in the reader's language; changes that the card has lived through, latest first."""

    rule: str
    parts: list[str]
    changes: list[TermsChangeView]


def terms_view(card: Card, programme: Programme, language: Language, at_ms: int) -> TermsView:
    zone, own = programme.merchant.zone, programme.language
    parts = programme.parts_for(Holder.of(card, at_ms, zone))
    return TermsView(
        say(programme.rule(), language, own),
        [sentence(part.sentence(), language, own) for part in parts],
        [
            TermsChangeView(
                instant(change.at_ms),
                instant(change.until_ms) if change.until_ms > change.at_ms else None,
                say(change.said(zone), language, own),
            )
            for change in programme.changes_for(card, at_ms)
        ],
    )

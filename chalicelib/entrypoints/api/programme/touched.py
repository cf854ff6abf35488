"""Who is touched by a change of a live programme, as its owner reads it before."""

from typing import Annotated

import msgspec
from msgspec import Meta

from chalicelib import wiring
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.text import Language
from chalicelib.domain.time.instant import instant
from chalicelib.entrypoints.http.fields import Instant
from chalicelib.entrypoints.metrics import measure_faults
from chalicelib.service.programme.publish import next_of
from chalicelib.service.programme.touched import touched_by
from chalicelib.service.walls import Faults
from chalicelib.words import say, sentence

COUNT_WITHIN_MS = 2_500


class KindView(msgspec.Struct):
    """Something that so many cards can take now. They can until `until`; null: the change takes nothing of it
    away, or a reward within reach, which they keep for good."""

    id: str
    name: str
    cards: int
    until: Instant | None


class TouchedView(msgspec.Struct):
    """Cards in use, and of these so many win a reward by the change, keep one at the price of before, or are
    further from their next one. `changes` says what changes, a sentence each. New cards live by it at once,
    all by `holds_from`. Estimates unless `exact`."""

    cards: int
    win: int
    keep: int
    further: int
    kinds: Annotated[list[KindView], Meta(description="What cards can take now.")]
    changes: list[str]
    holds_from: Instant
    exact: bool


def touched_view(before: Programme, wanted: Programme, notice_days: int, language: Language) -> TouchedView:
    at_ms, faults = wiring.clock_ms(), Faults()
    found = touched_by(
        wiring.campaigns(),
        before,
        next_of(before, wanted),
        notice_days=notice_days,
        now_ms=at_ms,
        late=lambda: wiring.clock_ms() > at_ms + COUNT_WITHIN_MS,
        faults=faults,
    )
    measure_faults("api", faults)
    own = before.language
    return TouchedView(
        found.cards,
        found.win,
        found.keep,
        found.further,
        [
            KindView(
                kind.id,
                say(kind.name, language, own),
                kind.cards,
                None if kind.until_ms is None else instant(kind.until_ms),
            )
            for kind in found.kinds
        ],
        [sentence(note.said(), language, own) for note in found.notes],
        instant(found.holds_ms),
        found.exact,
    )

"""What a card will be once its case has an answer: for whoever writes it to see before."""

from contextlib import suppress
from dataclasses import replace

from chalicelib.domain.card.card import Card, touched
from chalicelib.domain.errors import CarnetError
from chalicelib.domain.ledger.entry import Origin
from chalicelib.domain.ledger.make_good import NO_BOUND, make_good
from chalicelib.domain.programme.cue import answered_cue
from chalicelib.domain.programme.programme import Programme


def after_answer(card: Card, programme: Programme, part_id: str, came: Origin) -> Card:
    """With the make-good, where the card can have it: who sends the answer is told why it cannot."""
    if part_id:
        with suppress(CarnetError):
            card, _ = make_good(card, programme, part_id, "preview", NO_BOUND, came)
    moved = touched(card, came.at_ms)
    return replace(moved, cue=answered_cue(moved.version_ms), taken="")

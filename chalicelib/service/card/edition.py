"""Editions: a card is written under the programme as it is now, when a phone asks or a customer comes.

What nobody asks for is written by a sweep (`renewal.py`). A till waits for this module, which is why it
knows no campaign.
"""

from chalicelib.domain.card.card import Card, touched
from chalicelib.domain.errors import Busy
from chalicelib.domain.programme.programme import Programme
from chalicelib.service.optimistic import until_written
from chalicelib.service.ports import Store


def programme_for(store: Store, card: Card) -> Programme | None:
    """The card's programme, of the card's own edition at least: what was read seconds ago may be older."""
    programme = store.programme(card.programme_id)
    if programme is not None and programme.edition < card.edition:
        return store.programme_now(card.programme_id)
    return programme


def brought_up(store: Store, card: Card, now_ms: int) -> Card:
    """The card, written under its programme's edition; as it is where others keep changing it."""
    programme = programme_for(store, card)
    if programme is None or card.edition >= programme.edition:
        return card

    def write(now: Card) -> Card | None:
        if now.edition >= programme.edition:
            return now
        changed = touched(programme.settled(now), now_ms)
        return changed if store.put_card(changed, expected_version_ms=now.version_ms) else None

    try:
        return until_written(
            lambda: store.card(card.serial) or card, write, busy=Busy("card_busy"), first=card
        )
    except Busy:
        return card

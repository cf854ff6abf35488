"""Editions: a changed programme reaches every card, and through it every phone.

A card that is written under the new edition has a new version, so the road to the phone does the rest. Most
are written by a sweep, at a pace that leaves the wallets' workers to what customers do; a phone that asks
before, or a customer who comes, has the card written at once.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from chalicelib.domain.campaign.campaign import SHARDS
from chalicelib.domain.campaign.pages import CardPage
from chalicelib.domain.card.card import Card, touched
from chalicelib.domain.errors import Busy
from chalicelib.domain.programme.edition import Renewal
from chalicelib.domain.programme.programme import Programme
from chalicelib.service.optimistic import until_written
from chalicelib.service.ports import Store

PAGE = 50
PAUSE_S = (
    5  # so ten cards a second: half of what Google takes from us, and a tenth of what Apple's worker does
)


class CardIndex(Protocol):
    def card_page(self, programme_id: str, shard: int, after: str, limit: int) -> CardPage: ...


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


def renew(
    renewal: Renewal, *, store: Store, index: CardIndex, clock_ms: Callable[[], int], until_ms: int
) -> Renewal | None:
    """Write the next cards anew, a page of them; where to go on after a pause, None when all are done.

    Twice is harmless: a card of this edition is passed over. A later edition goes a way of its own.
    """
    written = 0
    while written == 0 and clock_ms() < until_ms:
        programme = store.programme_now(renewal.programme_id)
        if programme is None or programme.edition != renewal.edition or renewal.shard >= SHARDS:
            return None
        page = index.card_page(renewal.programme_id, renewal.shard, renewal.after, PAGE)
        for member in page.members:
            if member.card.edition < renewal.edition:
                brought_up(store, member.card, clock_ms())
                written += 1
        shard = renewal.shard if page.next else renewal.shard + 1
        renewal = replace(renewal, shard=shard, after=page.next)
    return renewal if renewal.shard < SHARDS else None

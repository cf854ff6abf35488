"""Reverse: take an entry back, once, by a further entry."""

from collections.abc import Callable
from dataclasses import replace

from chalicelib.domain.card.card import Card
from chalicelib.domain.errors import NotFound
from chalicelib.domain.ledger.ledger import Change, Entry, Origin, content_of, reversal_key
from chalicelib.domain.ledger.ledger import reverse as reversed_
from chalicelib.service.card.edition import programme_for
from chalicelib.service.optimistic import Pause
from chalicelib.service.ports import Store
from chalicelib.service.till.ledger import Receipt, apply_once


def reverse(
    store: Store,
    entry_id: str,
    merchant_id: str,
    origin: Origin,
    pause: Pause,
    permitted: Callable[[Entry], None] | None = None,
    within: Callable[[str], None] | None = None,
) -> Receipt:
    """Take the entry back, unless `within` raises for its outlet or, the first time, `permitted` for itself;
    asked again, it answers as then."""
    entry = store.entry(entry_id)
    if entry is None or entry.merchant_id != merchant_id:
        raise NotFound("entry_unknown", field="id")
    if within is not None:
        within(entry.outlet)
    once = replace(
        origin,
        key=reversal_key(entry.id),
        content=content_of("reversal", entry.id),
        outlet=origin.outlet or entry.outlet,  # a correction belongs where the mistake was
    )

    def step(card: Card) -> Change:
        if permitted is not None:
            permitted(entry)
        programme = programme_for(store, card)
        if programme is None:
            raise NotFound("programme_unknown", field="id")
        return reversed_(card, programme, entry, once)

    return apply_once(store, entry.serial, merchant_id, once, step, pause)

"""Reverse: take an entry back, once, by a further entry."""

from collections.abc import Callable, Set
from dataclasses import replace

from chalicelib.domain.card.card import Card
from chalicelib.domain.errors import NotFound
from chalicelib.domain.ledger.correction import standing
from chalicelib.domain.ledger.entry import Change, Entry, Origin, reversal_key
from chalicelib.domain.ledger.keys import content_of
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
    asked again, it answers as then. A sale that was corrected goes back as it stands."""
    entry = own_entry(store, entry_id, merchant_id)
    if within is not None:
        within(entry.outlet)

    def step(card: Card, _: Set[str], came: Origin) -> Change:
        if permitted is not None:
            permitted(entry)
        return reversal_of(store, card, entry, came)

    return apply_once(store, entry.serial, merchant_id, reversal_origin(entry, origin), step, pause)


def own_entry(store: Store, entry_id: str, merchant_id: str) -> Entry:
    """The merchant's entry; another merchant's is as unknown as one that does not exist."""
    entry = store.entry(entry_id)
    if entry is None or entry.merchant_id != merchant_id:
        raise NotFound("entry_unknown", field="id")
    return entry


def reversal_of(store: Store, card: Card, entry: Entry, origin: Origin) -> Change:
    """The card and entry after taking `entry` back as it stands; nothing is written."""
    programme = programme_for(store, card)
    if programme is None:
        raise NotFound("programme_unknown", field="id")
    if entry.kind == "earn":
        entry = standing(entry, store.correction(entry.id))
    return reversed_(card, programme, entry, reversal_origin(entry, origin))


def reversal_origin(entry: Entry, origin: Origin) -> Origin:
    """Under the one key by which an entry is taken back."""
    return replace(
        origin,
        key=reversal_key(entry.id),
        content=content_of("reversal", entry.id),
        outlet=origin.outlet or entry.outlet,  # a correction belongs where the mistake was
    )

"""Refund: a sale is taken back on every card, and the rewards redeemed with it are restored."""

from collections.abc import Sequence

from chalicelib.domain.ledger.entry import Entry, Origin
from chalicelib.service.optimistic import Pause
from chalicelib.service.ports import Store
from chalicelib.service.till.ledger import Receipt
from chalicelib.service.till.reverse import reverse


def refund(
    store: Store, entries: Sequence[Entry], merchant_id: str, origin: Origin, pause: Pause
) -> tuple[Receipt, ...]:
    """A receipt for each entry of the sale; asked again, the same."""
    return tuple(reverse(store, entry.id, merchant_id, origin, pause) for entry in entries)

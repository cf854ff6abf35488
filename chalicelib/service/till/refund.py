"""Refund: a sale is taken back by its id, on every card, and the rewards redeemed with it are restored."""

from chalicelib.domain.errors import NotFound
from chalicelib.domain.ledger.ledger import Origin
from chalicelib.service.optimistic import Pause
from chalicelib.service.ports import Store
from chalicelib.service.till.ledger import Receipt
from chalicelib.service.till.reverse import reverse


def refund(
    store: Store, sale_id: str, outlet: str, merchant_id: str, origin: Origin, pause: Pause
) -> tuple[Receipt, ...]:
    """A receipt for each entry of the sale; asked again, the same."""
    entries = store.sale(merchant_id, outlet, sale_id)
    if not entries:
        raise NotFound("sale_unknown", field="sale_id")
    return tuple(reverse(store, entry.id, merchant_id, origin, pause) for entry in entries)

"""Paper: a guest's paper card is honoured, once for its key, its guest and within what a person may."""

from collections.abc import Set

from chalicelib.domain.card.card import Card
from chalicelib.domain.errors import NotFound
from chalicelib.domain.ledger.entry import Change, Origin
from chalicelib.domain.ledger.paper import honour, paper_claims
from chalicelib.service.card.edition import programme_for
from chalicelib.service.optimistic import Pause
from chalicelib.service.ports import Store
from chalicelib.service.till.ledger import Receipt, apply_once


def honour_paper(
    store: Store, serial: str, merchant_id: str, n: int, origin: Origin, pause: Pause
) -> Receipt:
    """Give the card what a paper card has; of two tills at once the second finds the claim taken."""

    def step(card: Card, claimed: Set[str], origin: Origin) -> Change:
        programme = programme_for(store, card)
        if programme is None:
            raise NotFound("card_programme_gone", field="barcode")
        once, slots = paper_claims(card, programme, origin)
        return honour(card, programme, n, origin, store.claimed((once, *slots)) | claimed)

    return apply_once(store, serial, merchant_id, origin, step, pause)

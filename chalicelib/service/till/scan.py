"""Scan: a sale becomes stamps or points."""

from functools import partial

from chalicelib.domain.card.card import Card
from chalicelib.domain.errors import NotFound
from chalicelib.domain.ledger.ledger import Change, Origin, earn
from chalicelib.domain.programme.rules import Sale
from chalicelib.service.card.edition import programme_for
from chalicelib.service.optimistic import Pause
from chalicelib.service.ports import Store
from chalicelib.service.till.ledger import Receipt, apply_once


def scan(store: Store, serial: str, merchant_id: str, sale: Sale, origin: Origin, pause: Pause) -> Receipt:
    """Credit `sale` to the card once for `origin.key`, and for the sale that it names."""
    step = partial(_earn, store, sale, origin)
    return apply_once(store, serial, merchant_id, origin, step, pause, of_sale=True)


def _earn(store: Store, sale: Sale, origin: Origin, card: Card) -> Change:
    programme = programme_for(store, card)
    if programme is None:
        raise NotFound("card_programme_gone", field="barcode")
    return earn(card, programme, sale, origin)

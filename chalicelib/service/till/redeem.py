"""Redeem: stamps or points become a reward."""

from functools import partial

from chalicelib.domain.card.card import Card
from chalicelib.domain.errors import NotFound
from chalicelib.domain.ledger.ledger import Change, Origin
from chalicelib.domain.ledger.ledger import redeem as redeemed
from chalicelib.service.card.edition import programme_for
from chalicelib.service.optimistic import Pause
from chalicelib.service.ports import Store
from chalicelib.service.till.ledger import Receipt, apply_once


def redeem(
    store: Store, serial: str, merchant_id: str, reward_id: str, quantity: int, origin: Origin, pause: Pause
) -> Receipt:
    """Take `quantity` of a reward from the card once for `origin.key`."""
    step = partial(_redeem, store, reward_id, quantity, origin)
    return apply_once(store, serial, merchant_id, origin, step, pause)


def _redeem(store: Store, reward_id: str, quantity: int, origin: Origin, card: Card) -> Change:
    programme = programme_for(store, card)
    if programme is None:
        raise NotFound("card_programme_gone", field="barcode")
    return redeemed(card, programme, reward_id, quantity, origin)

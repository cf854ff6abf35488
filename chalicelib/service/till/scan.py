"""Scan: a sale becomes stamps or points."""

from collections.abc import Set
from dataclasses import replace
from functools import partial

from chalicelib.domain.card.card import Card
from chalicelib.domain.errors import NotFound
from chalicelib.domain.ledger.entry import Change, Origin
from chalicelib.domain.ledger.ledger import earn
from chalicelib.domain.ledger.summary import visits_of
from chalicelib.domain.programme.rules import Sale
from chalicelib.service.card.edition import programme_for
from chalicelib.service.card.referral import barred, thank
from chalicelib.service.optimistic import Pause
from chalicelib.service.ports import Store
from chalicelib.service.till.ledger import Receipt, apply_once


def scan(store: Store, serial: str, merchant_id: str, sale: Sale, origin: Origin, pause: Pause) -> Receipt:
    """Credit `sale` to the card once for `origin.key`, and for the sale that it names."""
    step = partial(_earn, store, sale)
    receipt = apply_once(store, serial, merchant_id, origin, step, pause, of_sale=True)
    first = receipt.card.visits <= visits_of(receipt.entry)
    if receipt.card.referred_by and (first or receipt.replayed):
        thank(store, receipt.card, origin, pause)
    return receipt


def _earn(store: Store, sale: Sale, card: Card, claimed: Set[str], origin: Origin) -> Change:
    programme = programme_for(store, card)
    if programme is None:
        raise NotFound("card_programme_gone", field="barcode")
    why = barred(store, card) if card.referred_by and not card.visits else ""
    if not why:
        return earn(card, programme, sale, origin, claimed)
    changed, entry = earn(replace(card, referred_by=""), programme, sale, origin, claimed)
    return changed, replace(entry, barred=why)

"""Make good: a remedy is on the card and in its giver's budget in one write, once for its key."""

from collections.abc import Set

from chalicelib.domain.card.card import Card
from chalicelib.domain.errors import NotAllowed, NotFound
from chalicelib.domain.ledger.entry import Change, Origin
from chalicelib.domain.ledger.make_good import budget_named, make_good
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.text import price
from chalicelib.service.card.edition import programme_for
from chalicelib.service.merchant.merchant import merchant_there
from chalicelib.service.optimistic import Pause
from chalicelib.service.ports import Store
from chalicelib.service.till.ledger import Receipt, apply_once


def give_remedy(
    store: Store,
    serial: str,
    merchant_id: str,
    part_id: str,
    reason: str,
    allowance: int,
    origin: Origin,
    pause: Pause,
) -> Receipt:
    def step(card: Card, claimed: Set[str], came: Origin) -> Change:
        programme = programme_for(store, card)
        if programme is None:
            raise NotFound("card_programme_gone", field="barcode")
        return make_good(card, programme, part_id, reason, allowance, came, claimed)

    try:
        return apply_once(store, serial, merchant_id, origin, step, pause)
    except NotAllowed as error:
        left = error.facts.get("left")
        if error.code != "make_good_over" or not isinstance(left, int):
            raise
        currency = merchant_there(store, merchant_id).currency
        raise NotAllowed("make_good_over", field="part", left=price(left, currency)) from error


def left_of(
    store: Store, programme: Programme, merchant_id: str, by: str, allowance: int, now_ms: int
) -> int:
    """What the person may still give away this month."""
    spent = store.spent(merchant_id, budget_named(by, now_ms, programme.merchant.zone))
    return max(0, allowance - spent)

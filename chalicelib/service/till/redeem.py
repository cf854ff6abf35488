"""Redeem: stamps or points become a reward, or a till does what one of the programme's offers says."""

from collections.abc import Set
from dataclasses import dataclass, replace

from chalicelib.domain.card.card import Card
from chalicelib.domain.currencies import most_minor
from chalicelib.domain.errors import InvalidInput, NotFound
from chalicelib.domain.ledger.entry import Change, Origin
from chalicelib.domain.ledger.ledger import redeem as redeemed
from chalicelib.domain.ledger.ledger import take_offer
from chalicelib.domain.programme.held import as_of, claims_of, offer_of
from chalicelib.domain.programme.offer import Code
from chalicelib.domain.programme.parts.part import Holder
from chalicelib.service.card.edition import programme_for
from chalicelib.service.optimistic import Pause
from chalicelib.service.ports import Store
from chalicelib.service.programme.pools import codes_of, free_code, note_codes
from chalicelib.service.till.ledger import Receipt, apply_once


@dataclass(frozen=True, slots=True)
class Wanted:
    """`id` of a reward or an offer; `amount_minor` where the offer takes off as much money as is said."""

    id: str
    quantity: int = 1
    amount_minor: int | None = None


def redeem(
    store: Store, serial: str, merchant_id: str, wanted: Wanted, origin: Origin, pause: Pause
) -> Receipt:
    """Take what is `wanted` from the card once for `origin.key`."""

    def step(card: Card, claimed: Set[str], origin: Origin) -> Change:
        programme = programme_for(store, card)
        if programme is None:
            raise NotFound("card_programme_gone", field="barcode")
        most = most_minor(programme.merchant.currency)
        if wanted.amount_minor is not None and not 1 <= wanted.amount_minor <= most:
            raise InvalidInput("amount_out_of_range", field="amount_minor", least=1, most=most)
        holder = Holder.of(as_of(programme.settled(card), origin.at_ms), origin.scanned_ms, origin.zone)
        offer = offer_of(programme, wanted.id, holder)
        if offer is None:
            return redeemed(card, programme, wanted.id, wanted.quantity, origin)
        claims = claims_of(offer, card.serial, origin.scanned_ms, origin.zone)
        had = store.claimed(claims) | claimed
        if not isinstance(offer.effect, Code):
            return take_offer(card, programme, offer, wanted.quantity, wanted.amount_minor, origin, had)
        if wanted.quantity != 1:
            raise InvalidInput("code_one_at_a_time", field="quantity")
        code = free_code(store, card.merchant_id, offer.effect.pool, claimed)
        return take_offer(card, programme, offer, 1, None, origin, had, code)

    receipt = apply_once(store, serial, merchant_id, origin, step, pause)
    note_codes(store, receipt.entry)
    return replace(receipt, codes=codes_of(store, receipt.entry))

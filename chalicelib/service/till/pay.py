"""Pay: what was paid for at the till, such as a membership, is given to the card once for its key."""

from collections.abc import Set
from dataclasses import dataclass

from chalicelib.domain.card.card import Card
from chalicelib.domain.errors import InvalidInput, NotAllowed, NotFound
from chalicelib.domain.ledger.entry import Change, Origin
from chalicelib.domain.ledger.ledger import give
from chalicelib.domain.programme.grant import Happening
from chalicelib.domain.programme.rules import AMOUNT_MINOR_MAX
from chalicelib.domain.programme.sale.sold import TIMES_MAX, sold_as
from chalicelib.service.card.edition import programme_for
from chalicelib.service.optimistic import Pause
from chalicelib.service.ports import Store
from chalicelib.service.till.ledger import Receipt, apply_once


@dataclass(frozen=True, slots=True)
class Bought:
    """`times` of what the programme's part `part_id` sells; `amount_minor` as the till says it."""

    part_id: str
    times: int = 1
    amount_minor: int | None = None

    def __post_init__(self) -> None:
        if not 1 <= self.times <= TIMES_MAX:
            raise InvalidInput("number_out_of_range", field="times", at="times", least=1, most=TIMES_MAX)
        if self.amount_minor is not None and not 1 <= self.amount_minor <= AMOUNT_MINOR_MAX:
            raise InvalidInput("amount_out_of_range", field="amount_minor", least=1, most=AMOUNT_MINOR_MAX)


def pay(store: Store, serial: str, merchant_id: str, bought: Bought, origin: Origin, pause: Pause) -> Receipt:
    """Give the card what `bought` brings, with what was paid on the entry."""

    def step(card: Card, claimed: Set[str], origin: Origin) -> Change:
        programme = programme_for(store, card)
        if programme is None:
            raise NotFound("card_programme_gone", field="barcode")
        sold = sold_as(programme, bought.part_id)
        paid_minor = sold.paid_minor(bought.times, bought.amount_minor)
        happening = Happening(
            "paid",
            origin.scanned_ms,
            programme.merchant.zone,  # wherever it was paid, it ends by the merchant's clock
            origin.owed_by,
            part_id=bought.part_id,
            times=bought.times,
            amount_minor=paid_minor,
        )
        try:
            return give(card, programme, happening, origin, claimed)
        except NotAllowed as error:
            if error.code != "nothing_to_give":
                raise
            raise NotAllowed("paid_for_good", field="part", name=sold.name) from error

    return apply_once(store, serial, merchant_id, origin, step, pause)

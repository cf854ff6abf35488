"""Points as money: any balance is spent, down to the last point that is worth something."""

import pytest

from chalicelib.domain.errors import NotAllowed
from chalicelib.domain.ledger.entry import Origin
from chalicelib.domain.ledger.ledger import take_offer
from chalicelib.domain.programme.held import offer_of
from chalicelib.domain.programme.parts.spending import Spending
from tests.support.fakes import NOON_MS, a_card, a_programme_points


@pytest.mark.parametrize(("balance", "most"), [(3, 30), (9, 90), (10, 100), (57, 570)])
def test_a_balance_is_spent_down_to_nothing_and_no_further(balance: int, most: int) -> None:
    programme = a_programme_points(parts=(Spending("spend", {"en": "Pay"}, points=10, minor=100),))
    offer = offer_of(programme, "spend")
    assert offer is not None
    card, origin = a_card(balance=balance), Origin("k", "k", "till", NOON_MS)
    spent, _ = take_offer(card, programme, offer, 1, most, origin)

    assert spent.balance == 0
    with pytest.raises(NotAllowed, match="offer_too_much"):
        take_offer(card, programme, offer, 1, most + 1, origin)


def test_what_a_cent_costs_is_said_where_it_is_not_there_yet() -> None:
    programme = a_programme_points(parts=(Spending("spend", {"en": "Pay"}, points=100, minor=1),))
    offer = offer_of(programme, "spend")
    assert offer is not None
    with pytest.raises(NotAllowed, match="offer_not_ready") as refused:
        take_offer(a_card(balance=60), programme, offer, 1, 1, Origin("k", "k", "till", NOON_MS))
    assert "40" in str(refused.value.facts["why"])

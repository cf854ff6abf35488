"""However a bill is made, amended and partly returned: what counts is what was bought in the end.

Points times the step, and the rest, are what was spent; and a card tells the same however its bills came to
be what they are.
"""

import random
from contextlib import suppress
from dataclasses import replace
from typing import Any

import pytest

from chalicelib.domain.card.card import Card
from chalicelib.domain.card.lots import MAIN, held
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.ledger.correction import (
    Amendment,
    amended_sale,
    comes_to_nothing,
    correct,
    standing,
)
from chalicelib.domain.ledger.entry import Entry, Origin, balance_of, reversal_key
from chalicelib.domain.ledger.ledger import earn, reverse
from chalicelib.domain.programme.changes.edition import following
from chalicelib.domain.programme.parts.collection import Collection
from chalicelib.domain.programme.parts.referral import Referral
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.rules import Sale
from chalicelib.domain.programme.types.points import Points
from chalicelib.domain.time.units import MINUTE_MS
from tests.support.fakes import NOON_MS, a_card, a_programme_points, a_programme_stamps
from tests.support.volume import seeds

SEEDS = seeds(60, 20_000)
STEP = 1000  # minor units a point


def carrying() -> Programme:
    programme = a_programme_points()
    assert isinstance(programme.rules, Points)
    return replace(programme, rules=replace(programme.rules, amount_minor=STEP, per_visit=0, carried=True))


class Bills:
    """One card's bills, each as it stands, and all that was written of them."""

    def __init__(self, programme: Programme) -> None:
        self.programme = programme
        self.card: Card = a_card(programme_id=programme.id)
        self.entries: list[Entry] = []
        self.stands: dict[str, tuple[Entry, Entry | None]] = {}

    def sell(self, amount_minor: int | None = None, visits: int | None = None) -> None:
        sale = Sale(visits=visits, amount_minor=amount_minor)
        self.card, entry = earn(self.card, self.programme, sale, self._origin())
        self.entries.append(entry)
        self.stands[entry.id] = (entry, None)

    def amend(self, id_: str, asked: Amendment) -> None:
        earned, latest = self.stands[id_]
        becomes = amended_sale(standing(earned, latest), self.programme, asked)
        if becomes is None:
            return
        if comes_to_nothing(becomes):
            self.take_back(id_)
            return
        origin = self._origin()
        self.card, entry = correct(
            self.card, self.programme, earned, latest, becomes, origin, returned=asked.returned
        )
        self.entries.append(entry)
        self.stands[id_] = (earned, entry)

    def take_back(self, id_: str) -> None:
        earned, latest = self.stands.pop(id_)
        origin = replace(self._origin(), key=reversal_key(id_))
        self.card, entry = reverse(self.card, self.programme, standing(earned, latest), origin)
        self.entries.append(entry)

    def now(self) -> list[Entry]:
        return [standing(*each) for each in self.stands.values()]

    def _origin(self) -> Origin:
        number = len(self.entries)
        return Origin(f"key-{number}", "c", "till", NOON_MS + number * MINUTE_MS)


def rest_of(card: Card) -> int:
    """What of the amounts is no whole point yet."""
    units = {lot.lot.unit for lot in card.lots} - {MAIN}
    return sum(held(card.lots, unit, NOON_MS * 2) for unit in units)


def lived(bills: Bills, dice: random.Random, *, by_visits: bool = False) -> Bills:
    most = 9 if by_visits else 4999
    for _ in range(dice.randrange(4, 16)):
        if not bills.stands or dice.random() < 0.4:
            counted = dice.randint(1, most)
            bills.sell(visits=counted) if by_visits else bills.sell(amount_minor=counted)
            continue
        id_ = dice.choice(list(bills.stands))
        if dice.random() < 0.15:
            bills.take_back(id_)
            continue
        whole, back = ("visits", "returned_visits") if by_visits else ("amount_minor", "returned_minor")
        asked: dict[str, Any] = {dice.choice((whole, back)): dice.randint(1, most)}
        with suppress(InvalidInput):  # more cannot come back than there is
            bills.amend(id_, Amendment(**asked))
    return bills


def check_summary(bills: Bills) -> None:
    stands = bills.now()
    assert bills.card.balance == balance_of(bills.entries)
    assert bills.card.spent_minor == sum(each.amount_minor or 0 for each in stands)
    assert bills.card.visits == sum(1 if each.visits is None else each.visits for each in stands)


@pytest.mark.parametrize("seed", SEEDS)
def test_points_are_what_the_bills_come_to_in_the_end(seed: int) -> None:
    bills = lived(Bills(a_programme_points()), random.Random(seed))

    check_summary(bills)
    assert bills.card.balance == sum((each.amount_minor or 0) // 100 for each in bills.now())
    assert bills.card.earned == bills.card.balance


@pytest.mark.parametrize("seed", SEEDS)
def test_points_and_the_rest_that_is_carried_are_what_was_spent(seed: int) -> None:
    bills = lived(Bills(carrying()), random.Random(seed))

    check_summary(bills)
    assert bills.card.balance * STEP + rest_of(bills.card) == bills.card.spent_minor
    assert 0 <= rest_of(bills.card) < STEP


@pytest.mark.parametrize("seed", SEEDS)
def test_stamps_are_the_visits_that_stand(seed: int) -> None:
    bills = lived(Bills(a_programme_stamps()), random.Random(seed), by_visits=True)

    check_summary(bills)
    assert bills.card.balance == bills.card.visits == bills.card.earned


def test_a_bill_below_the_smallest_sale_after_a_return_brings_nothing_and_again_what_it_did() -> None:
    programme = a_programme_stamps()
    limits = replace(programme.limits, spend_minor_min=500)
    bills = Bills(replace(programme, limits=limits))
    bills.sell(amount_minor=600)
    (id_,) = bills.stands

    for asked, balance in ((300, 0), (600, 1)):
        bills.amend(id_, Amendment(amount_minor=asked))
        assert bills.card.balance == balance


def test_a_sale_is_corrected_by_the_rules_under_which_it_was_made() -> None:
    bills = Bills(a_programme_points())
    bills.sell(amount_minor=1000)
    (id_,) = bills.stands
    assert isinstance(bills.programme.rules, Points)
    dearer = replace(bills.programme, rules=replace(bills.programme.rules, amount_minor=500))
    bills.programme = following(bills.programme, dearer)
    bills.amend(id_, Amendment(amount_minor=1500))

    assert bills.card.balance == 15


def test_a_friends_first_sale_that_is_corrected_later_still_thanks_the_friend() -> None:
    programme = a_programme_points(parts=(Referral("friends", {"en": "a coffee"}),))
    card = a_card(referred_by="ANA")
    card, first = earn(card, programme, Sale(amount_minor=5000), Origin("first", "c", "till", NOON_MS))
    card, _ = earn(card, programme, Sale(amount_minor=1000), Origin("next", "c", "till", NOON_MS))
    asked = Origin("less", "c", "owner", NOON_MS)
    less, entry = correct(card, programme, first, None, Sale(amount_minor=3000), asked, returned=True)

    assert (less.balance, entry.delta) == (40, -20)
    assert held(less.lots, "friends", NOON_MS) == 1


BREAD = Collection("bread", {"en": "Bread"}, {"en": "a free loaf"}, needed=6, item="loaf")


def loaves(card: Card) -> int:
    return held(card.lots, "bread", NOON_MS + 5 * MINUTE_MS)


def test_an_item_that_came_back_takes_its_stamp_along_and_the_rest_stay() -> None:
    programme = a_programme_stamps(parts=(BREAD,))
    sale = Sale(visits=1, items={"loaf": 3})
    card, earned = earn(a_card(), programme, sale, Origin("1", "c", "till", NOON_MS))
    stands = standing(earned, None)
    becomes = amended_sale(stands, programme, Amendment(returned_items={"loaf": 1}))
    assert becomes == Sale(1, None, {"loaf": 2})
    later = Origin("2", "c", "till", NOON_MS + MINUTE_MS)
    changed, entry = correct(card, programme, earned, None, becomes, later, returned=True)

    assert (loaves(card), loaves(changed)) == (3, 2)
    assert (changed.balance, entry.items) == (card.balance, {"loaf": 2})
    with pytest.raises(InvalidInput, match="returned_too_much"):
        amended_sale(standing(earned, entry), programme, Amendment(returned_items={"loaf": 3}))


def test_another_amount_leaves_the_items_as_they_were() -> None:
    programme = replace(carrying(), parts=(BREAD,))
    sale = Sale(amount_minor=5000, items={"loaf": 2})
    card, earned = earn(a_card(), programme, sale, Origin("1", "c", "till", NOON_MS))
    becomes = amended_sale(earned, programme, Amendment(amount_minor=3000))
    assert becomes is not None
    later = Origin("2", "c", "till", NOON_MS + MINUTE_MS)
    changed, _ = correct(card, programme, earned, None, becomes, later, returned=False)

    assert (loaves(changed), changed.balance) == (2, 3)


def test_a_correction_goes_by_the_parts_and_the_smallest_sale_of_the_sales_day() -> None:
    before = replace(carrying(), parts=(BREAD,))
    sale = Sale(amount_minor=5000, items={"loaf": 3})
    card, earned = earn(a_card(), before, sale, Origin("1", "c", "till", NOON_MS))
    today = following(before, replace(before, parts=()))
    today = replace(today, limits=replace(today.limits, spend_minor_min=4000))
    becomes = amended_sale(earned, today, Amendment(amount_minor=2000, items={"loaf": 1}))
    assert becomes is not None
    later = Origin("2", "c", "till", NOON_MS + MINUTE_MS)
    changed, _ = correct(card, today, earned, None, becomes, later, returned=False)

    assert loaves(changed) == 1, "the part is gone since, and counted then"
    assert changed.balance == 2, "the sale was not too small then"

"""What parts of a programme give and offer on a card, beside its stamps or points."""

from dataclasses import replace

import pytest

from chalicelib.domain.card.card import Card
from chalicelib.domain.card.lots import Lot, Move, held, moved, moves_of_text, moves_text, to_take
from chalicelib.domain.errors import NotAllowed
from chalicelib.domain.ledger.entry import Origin
from chalicelib.domain.ledger.ledger import earn, give, reverse, take_offer
from chalicelib.domain.programme.grant import Happening
from chalicelib.domain.programme.held import offer_of
from chalicelib.domain.programme.parts.giving import Giving
from chalicelib.domain.programme.parts.part import Part
from chalicelib.domain.programme.parts.right import Right
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.rules import Sale
from chalicelib.domain.programme.types.points import Points
from chalicelib.domain.time.units import DAY_MS
from tests.support.fakes import NOON_MS, a_card, a_programme_points

MEALS = Giving("meals", {"en": "meal"}, {"en": "the soup kitchen"}, per_minor=1000)
CAKE = Right("cake-slice", {"en": "a slice of cake"}, on="birthday", days=14, once="year")


def club(*parts: Part) -> Programme:
    return a_programme_points(parts=parts)


BIRTHDAY = Happening("birthday", NOON_MS)


def origin(key: str, at_ms: int = NOON_MS) -> Origin:
    return Origin(key, key, "till", at_ms)


def bought(card: Card, programme: Programme, *amounts: int) -> Card:
    for n, amount in enumerate(amounts):
        card, _ = earn(card, programme, Sale(amount_minor=amount), origin(f"sale-{n}"))
    return card


@pytest.mark.parametrize("amounts", [(2650,), (1650, 1000), (999, 1, 1650), (650, 650, 650, 700)])
def test_a_bill_that_is_split_gives_as_much_as_a_whole_one(amounts: tuple[int, ...]) -> None:
    card = bought(a_card(), club(MEALS), *amounts)

    assert held(card.lots, "meals", NOON_MS) == 2
    assert held(card.lots, "~meals", NOON_MS) == 650


def test_a_sale_that_is_taken_back_brings_a_carried_rest_back_within_one_whole() -> None:
    programme = club(MEALS)
    first, entry = earn(a_card(), programme, Sale(amount_minor=700), origin("first"))
    both = bought(first, programme, 700)
    left, _ = reverse(both, programme, entry, origin("undo"))

    assert held(both.lots, "meals", NOON_MS) == 1
    assert (held(left.lots, "meals", NOON_MS), held(left.lots, "~meals", NOON_MS)) == (0, 700)


def test_a_right_is_given_once_a_year_and_taken_once() -> None:
    programme = club(CAKE)
    card, entry = give(a_card(), programme, BIRTHDAY, origin("birthday"))
    offer = offer_of(programme, "cake-slice")
    assert offer is not None
    taken, _ = take_offer(card, programme, offer, 1, None, origin("taken"))

    assert entry.claims == ("once:CARD1:cake-slice:2026",)
    with pytest.raises(NotAllowed, match="nothing_to_give"):
        give(card, programme, BIRTHDAY, origin("again"), set(entry.claims))
    with pytest.raises(NotAllowed, match="offer_not_ready"):
        take_offer(taken, programme, offer, 1, None, origin("twice"))


def test_a_right_that_ended_before_it_was_handed_back_is_good_for_two_weeks_more() -> None:
    programme = club(CAKE)
    card, _ = give(a_card(), programme, BIRTHDAY, origin("birthday"))
    offer = offer_of(programme, "cake-slice")
    assert offer is not None
    taken, entry = take_offer(card, programme, offer, 1, None, origin("taken"))
    later = NOON_MS + 30 * DAY_MS
    again, _ = reverse(taken, programme, entry, origin("undo", later))

    assert held(card.lots, "cake-slice", NOON_MS + 16 * DAY_MS) == 0
    assert held(again.lots, "cake-slice", later + 13 * DAY_MS) == 1
    assert held(again.lots, "cake-slice", later + 15 * DAY_MS) == 0


def test_points_that_end_go_first_and_are_gone_when_they_have_ended() -> None:
    programme = club()
    assert isinstance(programme.rules, Points)
    programme = replace(programme, rules=replace(programme.rules, lasts_months=1))
    card = bought(a_card(balance=30), programme, 5000)
    later, _ = earn(card, programme, Sale(amount_minor=100), origin("later", NOON_MS + 90 * DAY_MS))

    assert card.balance == 80
    assert later.balance == 31


def test_what_ends_first_is_taken_first() -> None:
    lots = moved((), [Move(Lot("a"), 2), Move(Lot("a", until_s=NOON_MS), 1)], NOON_MS)

    assert to_take(lots, "a", 2, NOON_MS) == (Move(Lot("a", until_s=NOON_MS), -1), Move(Lot("a"), -1))


def test_moves_are_one_text_and_come_back_as_they_were() -> None:
    moves = (Move(Lot("meals", "bakery", 5, 9), 3), Move(Lot("~meals"), -650))

    assert moves_of_text(moves_text(moves)) == moves
    assert moves_of_text("") == ()

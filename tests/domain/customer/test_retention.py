"""A card that nobody uses says so for four weeks, and then ends; whoever uses it keeps it."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from chalicelib.domain.card.card import Card
from chalicelib.domain.card.lots import MAIN, Lot, Move
from chalicelib.domain.card.unused import NOTICE_MS, last_day, used_ms
from chalicelib.domain.customer.retention import (
    check_months,
    free_units,
    next_step,
    unused_before_ms,
)
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.programme.look import card_look
from chalicelib.domain.programme.parts.membership import Membership
from chalicelib.domain.programme.parts.right import Right
from chalicelib.domain.text import Phrase
from chalicelib.domain.time.units import DAY_MS
from chalicelib.domain.time.wall_clock import midnight_ms
from tests.support.fakes import NOON_MS, a_card, a_programme_stamps

ZONE = "Europe/Vienna"
FREE = frozenset({MAIN, "cake"})


def card(away_days: int, **has: Any) -> Card:
    return replace(a_card(), created_ms=NOON_MS - away_days * DAY_MS, **has)


def step(of: Card, at_ms: int = NOON_MS, months: int = 12) -> str:
    return next_step(of, months, FREE, at_ms, ZONE)


def test_it_says_so_four_weeks_before_and_ends_when_its_last_day_is_over() -> None:
    assert step(card(300)) == "stays"
    away = card(345)
    assert step(away) == "say"
    says = replace(away, unused_ms=NOON_MS)
    day = last_day(says, ZONE)
    assert day is not None
    over_ms = midnight_ms(day + timedelta(days=1), ZONE)
    assert over_ms - NOON_MS >= NOTICE_MS
    assert [step(says, at_ms) for at_ms in (NOON_MS + 1, over_ms - 1, over_ms)] == ["stays", "stays", "erase"]


def test_a_card_away_for_years_when_the_shop_begins_says_so_for_four_weeks_too() -> None:
    away = card(4000)
    assert step(away) == "say"
    assert step(replace(away, unused_ms=NOON_MS - NOTICE_MS + DAY_MS)) == "stays"


@pytest.mark.parametrize(
    "used",
    [
        {"visit_s": (NOON_MS // 1000,)},
        {"scanned_ms": (NOON_MS,)},
        {"mail_proven_ms": NOON_MS},
        {"phone_proven_ms": NOON_MS},
        {"messages_consent_ms": NOON_MS},
    ],
)
def test_whoever_uses_it_keeps_it_and_it_says_nothing_more(used: dict[str, Any]) -> None:
    back = card(4000, unused_ms=NOON_MS - 40 * DAY_MS, **used)
    assert used_ms(back) == NOON_MS
    assert last_day(back, ZONE) is None
    assert step(back) == "unsay"
    assert step(replace(back, unused_ms=0)) == "stays"


def test_it_stays_where_the_shop_keeps_cards_for_good_or_longer() -> None:
    says = card(400, unused_ms=NOON_MS - 40 * DAY_MS)
    assert step(says) == "erase"
    assert step(says, months=24) == "unsay"
    assert step(says, months=0) == "unsay"
    assert step(replace(says, erased_ms=NOON_MS)) == "stays"


def test_its_back_has_the_last_day_until_it_is_used() -> None:
    programme, says = a_programme_stamps(), card(400, unused_ms=NOON_MS)

    (line,) = card_look(programme, says, "CODE").lines
    assert (line.id, line.behind) == ("unused", True)
    assert isinstance(line.value, Phrase)
    assert line.value.values == {"day": last_day(says, programme.merchant.zone)}
    assert card_look(programme, replace(says, visit_s=(NOON_MS // 1000,)), "CODE").lines == ()
    assert card_look(programme, replace(says, state="voided"), "CODE").lines == ()


def test_what_was_paid_for_keeps_a_card_and_what_was_given_does_not() -> None:
    parts = (Membership("club", {"en": "Club"}, 500), Right("cake", {"en": "a cake"}))
    free = free_units(a_programme_stamps(parts=parts))
    assert free == {MAIN, "cake"}

    def holding(unit: str, until_s: int = 0) -> str:
        lots = (Move(Lot(unit, until_s=until_s), 1),)
        return next_step(card(4000, lots=lots), 12, free, NOON_MS, ZONE)

    assert holding("club") == holding("of a part that is gone") == "stays"
    assert holding("cake") == holding("club", NOON_MS // 1000 - 1) == "say"


def test_months_are_the_calendars() -> None:
    leap_ms = midnight_ms(date(2028, 2, 29), ZONE)
    assert unused_before_ms(leap_ms, 12, ZONE) == midnight_ms(date(2027, 2, 28), ZONE)


@pytest.mark.parametrize("months", [1, 11, 121, -1])
def test_less_than_a_year_and_more_than_ten_are_refused(months: int) -> None:
    with pytest.raises(InvalidInput) as refused:
        check_months(months)
    assert (refused.value.code, refused.value.field) == ("retention_months", "months")

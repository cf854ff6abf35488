"""A bonus counts by when the sale was made, never twice over, and a refund takes back what it brought."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.errors import InvalidInput, NotAllowed
from chalicelib.domain.ledger.entry import Origin, reversal_key
from chalicelib.domain.ledger.ledger import earn, reverse
from chalicelib.domain.programme.programme import Bonus, Programme
from chalicelib.domain.programme.rules import BALANCE_MAX, Rules, Sale
from chalicelib.domain.programme.sale.bonus import (
    LINE_MAX,
    bonus_lines,
    check_bonus,
    factor_at,
    fitting,
    in_force,
    without_past,
)
from chalicelib.domain.text import LANGUAGES, Text
from chalicelib.domain.time.units import DAY_MS, HOUR_MS
from chalicelib.words import say
from tests.support.fakes import a_card, a_programme_points, a_programme_stamps

ZONE = "Europe/Chisinau"


def utc(text: str) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp() * 1000)


SATURDAY = Bonus("c-1", 2, utc("2026-11-20T22:00"), utc("2026-11-21T22:00"))
HAPPY = Bonus("c-2", 3, utc("2026-11-01T00:00"), utc("2026-12-01T00:00"), (0, 4), 16 * 60, 18 * 60)
LATE = Bonus("c-3", 2, utc("2026-11-01T00:00"), utc("2026-12-01T00:00"), (5,), 22 * 60, 26 * 60)
STAMPS, POINTS = a_programme_stamps(), a_programme_points()


def came(at_ms: int, made_ms: int = 0, key: str = "sale-1") -> Origin:
    return Origin(key, "c", "till", at_ms, made_ms=made_ms, zone=ZONE)


@pytest.mark.parametrize(
    ("bonus", "at", "counts"),
    [
        (SATURDAY, "2026-11-20T21:59", 1),
        (SATURDAY, "2026-11-20T22:00", 2),
        (SATURDAY, "2026-11-21T21:59", 2),
        (SATURDAY, "2026-11-21T22:00", 1),
        (HAPPY, "2026-11-20T14:00", 3),
        (HAPPY, "2026-11-20T13:59", 1),
        (HAPPY, "2026-11-20T16:00", 1),
        (HAPPY, "2026-11-21T14:00", 1),
        (LATE, "2026-11-21T20:00", 2),
        (LATE, "2026-11-21T23:59", 2),
        (LATE, "2026-11-22T00:00", 1),
        (LATE, "2026-11-20T23:00", 1),
    ],
)
def test_a_bonus_is_in_force_by_the_outlets_clock(bonus: Bonus, at: str, counts: int) -> None:
    assert factor_at((bonus,), utc(at), ZONE) == counts


bonuses = st.lists(
    st.builds(
        Bonus,
        st.just("c"),
        st.integers(2, 5),
        st.integers(0, 40 * 24).map(lambda hours: utc("2026-10-01T00:00") + hours * HOUR_MS),
        st.integers(0, 40 * 24).map(lambda hours: utc("2026-10-10T00:00") + hours * HOUR_MS),
        st.lists(st.integers(0, 6), unique=True).map(tuple),
        st.integers(0, 1439),
        st.integers(1, 2879),
    ),
    max_size=4,
)
moments = st.integers(0, 60 * 24 * 60).map(lambda minutes: utc("2026-10-01T00:00") + minutes * 60_000)


@given(bonuses, moments)
def test_of_several_bonuses_the_greatest_counts_alone(given: list[Bonus], at_ms: int) -> None:
    factors = [bonus.factor for bonus in given if in_force(bonus, at_ms, ZONE)]

    assert factor_at(given, at_ms, ZONE) == max([1, *factors])
    assert factor_at(given[::-1], at_ms, ZONE) == factor_at(given, at_ms, ZONE)


@given(bonuses, moments, st.integers(0, 7 * 24 * 60))
def test_a_till_that_was_offline_for_a_week_gets_the_bonus_that_it_showed(
    given: list[Bonus], made_ms: int, minutes: int
) -> None:
    heard_ms = made_ms + minutes * 60_000
    kept = replace(STAMPS, bonuses=without_past(given, heard_ms))
    whole = replace(STAMPS, bonuses=tuple(given))

    at_once = earn(a_card(), whole, Sale(visits=2), came(made_ms))[0]
    later = earn(a_card(), kept, Sale(visits=2), came(heard_ms, made_ms))[0]

    assert later.balance == at_once.balance == 2 * factor_at(given, made_ms, ZONE)


def test_a_bonus_is_dropped_once_no_sale_can_ask_for_it() -> None:
    assert without_past((SATURDAY, HAPPY), SATURDAY.ends_ms + 7 * DAY_MS - 1) == (SATURDAY, HAPPY)
    assert without_past((SATURDAY, HAPPY), SATURDAY.ends_ms + 7 * DAY_MS) == (HAPPY,)


@pytest.mark.parametrize("programme", [a_programme_stamps(), a_programme_points()], ids=["stamps", "points"])
@pytest.mark.parametrize("factor", [2, 3, 5])
def test_a_refund_takes_back_what_the_bonus_brought_though_it_is_over(
    programme: Programme, factor: int
) -> None:
    rules = replace(programme, bonuses=(replace(SATURDAY, factor=factor),))
    card, entry = earn(a_card(), rules, Sale(visits=2), came(SATURDAY.starts_ms))
    assert (entry.factor, entry.delta) == (factor, card.balance)

    later = came(SATURDAY.ends_ms + DAY_MS, key=reversal_key(entry.id))
    back, undone = reverse(card, programme, entry, later)

    assert (back.balance, back.earned, undone.delta) == (0, 0, -entry.delta)


def test_without_a_bonus_a_sale_counts_once() -> None:
    assert earn(a_card(), STAMPS, Sale(visits=2), came(SATURDAY.starts_ms))[1].factor == 1


def test_a_bonus_does_not_fill_a_card_beyond_what_it_holds() -> None:
    rules = replace(STAMPS, bonuses=(SATURDAY,))

    with pytest.raises(NotAllowed):
        earn(a_card(balance=BALANCE_MAX - 1), rules, Sale(visits=1), came(SATURDAY.starts_ms))


@pytest.mark.parametrize(
    ("bonus", "field"),
    [
        (replace(SATURDAY, factor=1), "bonus.factor"),
        (replace(SATURDAY, factor=6), "bonus.factor"),
        (replace(SATURDAY, ends_ms=SATURDAY.starts_ms), "bonus.ends_at"),
        (
            replace(SATURDAY, starts_ms=utc("2026-11-01T00:00"), ends_ms=utc("2026-11-02T00:00")),
            "bonus.ends_at",
        ),
        (replace(SATURDAY, ends_ms=SATURDAY.starts_ms + 32 * DAY_MS), "bonus.ends_at"),
        (replace(HAPPY, ends_ms=HAPPY.starts_ms + 367 * DAY_MS), "bonus.ends_at"),
        (replace(HAPPY, from_minute=1440, to_minute=1500), "bonus.from_minute"),
        (replace(HAPPY, from_minute=-1), "bonus.from_minute"),
        (replace(HAPPY, to_minute=16 * 60), "bonus.to_minute"),
        (replace(HAPPY, to_minute=41 * 60), "bonus.to_minute"),
        (replace(HAPPY, weekdays=(7,)), "bonus.weekdays"),
        (replace(HAPPY, weekdays=(1, 1)), "bonus.weekdays"),
        (replace(SATURDAY, weekdays=(3,)), "bonus.weekdays"),
    ],
)
def test_what_is_no_bonus_is_refused_by_name(bonus: Bonus, field: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        check_bonus(bonus, utc("2026-11-20T12:00"), ZONE)

    assert refused.value.field == field


@pytest.mark.parametrize("bonus", [SATURDAY, HAPPY, LATE, replace(SATURDAY, weekdays=(5,))])
def test_bonus_days_and_happy_hours_are_in_order(bonus: Bonus) -> None:
    check_bonus(bonus, utc("2026-11-20T12:00"), ZONE)


def test_a_happy_hour_that_the_clocks_skip_never_comes() -> None:
    night = Bonus("c", 2, utc("2026-03-28T22:00"), utc("2026-03-29T21:00"), (), 2 * 60, 3 * 60)

    with pytest.raises(InvalidInput) as refused:
        check_bonus(night, night.starts_ms, ZONE)

    assert refused.value.code == "bonus_never"


def line(bonus: Bonus, *rules: Rules, now: str = "2026-11-21T10:00") -> Text:
    return shown(bonus, rules, utc(now))


def shown(bonus: Bonus, rules: tuple[Rules, ...], now_ms: int) -> Text:
    lines = bonus_lines(bonus, rules, ZONE, now_ms)
    return {language: fitting([say(line, language) for line in lines]) for language in LANGUAGES}


def test_the_card_says_what_counts_and_until_when() -> None:
    said = line(replace(SATURDAY, ends_ms=utc("2026-11-21T16:00")), STAMPS.rules)
    assert (
        said.items()
        >= {
            "en": "Double stamps until Sat 21 Nov 18:00",
            "fr": "Tampons doublés jusqu’au sam. 21 nov. 18:00",
            "ro": "Ștampile duble până sâm. 21 nov. 18:00",
            "ru": "Двойные штампы до сб 21 нояб. 18:00",
        }.items()
    )
    assert line(replace(SATURDAY, weekdays=(5,)), POINTS.rules)["fr"] == (
        "Points doublés : sam., jusqu’au sam. 21 nov."
    )


def test_before_it_begins_the_card_says_when_it_does() -> None:
    assert line(SATURDAY, STAMPS.rules, now="2026-11-20T10:00")["en"] == (
        "Double stamps: Sat 21 Nov 00:00 – Sun 22 Nov 00:00"
    )


def test_a_happy_hour_is_said_by_its_days_and_hours() -> None:
    weekdays = replace(HAPPY, weekdays=(4, 0, 1, 2, 6))
    late = replace(LATE, weekdays=(), factor=4)

    assert line(HAPPY, POINTS.rules)["en"] == "Triple points: Mon, Fri 16:00–18:00, until Tue 1 Dec"
    assert line(weekdays, POINTS.rules)["en"] == "Triple points: Mon–Wed, Fri, Sun 16:00–18:00"  # no room
    assert line(late, POINTS.rules)["ru"] == "Баллы ×\u00a04: ежедневно 22:00–02:00, до вт 1 дек."


def test_programmes_of_several_kinds_are_said_in_words_for_both() -> None:
    assert (
        line(SATURDAY, STAMPS.rules, POINTS.rules)["en"]
        == "Everything counts ×\u00a02 until Sun 22 Nov 00:00"
    )
    assert line(SATURDAY, STAMPS.rules, a_programme_stamps(needed=5).rules)["en"].startswith("Double stamps")


@given(
    st.integers(2, 5),
    st.sets(st.integers(0, 6)),
    st.sampled_from([(0, 1440), (960, 1080), (1320, 1560)]),
    st.integers(0, 364),
    st.booleans(),
    st.sampled_from([(STAMPS.rules,), (POINTS.rules,), (STAMPS.rules, POINTS.rules)]),
)
def test_every_bonus_fits_the_row_on_the_card(
    factor: int,
    weekdays: set[int],
    hours: tuple[int, int],
    day: int,
    begun: bool,
    rules: tuple[Rules, ...],
) -> None:
    starts = utc("2026-01-01T10:30") + day * DAY_MS
    bonus = Bonus("c", factor, starts, starts + DAY_MS, tuple(weekdays), *hours)

    said = shown(bonus, rules, starts if begun else starts - DAY_MS)

    assert set(said) == set(LANGUAGES)
    assert max(len(each) for each in said.values()) <= LINE_MAX, said

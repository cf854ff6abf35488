"""Who is in an audience: one evaluator for the count and the send."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.audience.audience import condition_of, plain_of
from chalicelib.domain.audience.condition import read_condition
from chalicelib.domain.audience.facts import FACTS, NO_WALLET, THIS_MONTH, Moment, Number
from chalicelib.domain.audience.lately import Beside, Step
from chalicelib.domain.audience.matcher import compiled
from chalicelib.domain.audience.profile import Profile
from chalicelib.domain.audience.ready_made import READY_MADE
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.time.units import DAY_MS, HOUR_S
from chalicelib.domain.time.wall_clock import local
from tests.support.audiences import (
    NOW,
    NOW_S,
    conditions,
    days_ago,
    fact,
    joined,
    matches,
    profile,
    profiles,
    visited,
)
from tests.support.fakes import NOON_MS

Plain = dict[str, Any]
EVERYBODY: Plain = {"all": []}
NOBODY: Plain = {"any": []}

# ---- the algebra ----


@given(conditions, profiles)
def test_a_condition_that_passes_the_check_is_judged_for_every_card(condition: Plain, who: Profile) -> None:
    assert matches(condition, who, NOW) in (True, False)


@given(conditions)
def test_a_condition_is_shown_as_it_was_sent(plain: Plain) -> None:
    condition = read_condition(plain)

    assert plain_of(condition) == plain
    assert condition_of(plain_of(condition)) == condition


@given(conditions, profiles)
def test_not_turns_it_round_and_twice_turns_it_back(condition: Plain, who: Profile) -> None:
    assert matches({"not": condition}, who, NOW) != matches(condition, who, NOW)
    assert matches({"not": {"not": condition}}, who, NOW) == matches(condition, who, NOW)


@given(st.lists(conditions, max_size=4), profiles)
def test_not_all_is_any_not_and_not_any_is_all_not(parts: list[Plain], who: Profile) -> None:
    nots = [{"not": part} for part in parts]

    assert matches({"not": {"all": parts}}, who, NOW) == matches({"any": nots}, who, NOW)
    assert matches({"not": {"any": parts}}, who, NOW) == matches({"all": nots}, who, NOW)


@given(
    st.lists(conditions, max_size=4).flatmap(lambda parts: st.tuples(st.just(parts), st.permutations(parts))),
    profiles,
)
def test_the_order_of_parts_does_not_matter(both: tuple[list[Plain], list[Plain]], who: Profile) -> None:
    parts, turned = both

    for group in ("all", "any"):
        assert matches({group: parts}, who, NOW) == matches({group: turned}, who, NOW)
    assert matches({"all": parts}, who, NOW) == all(matches(part, who, NOW) for part in parts)
    assert matches({"any": parts}, who, NOW) == any(matches(part, who, NOW) for part in parts)


@given(profiles)
def test_an_empty_all_is_everybody_and_an_empty_any_nobody(who: Profile) -> None:
    assert matches(EVERYBODY, who, NOW)
    assert not matches(NOBODY, who, NOW)


@given(
    profiles,
    st.sampled_from([name for name, each in FACTS.items() if isinstance(each, Number)]),
    st.integers(0, 60),
)
def test_a_number_is_above_below_or_exactly_when_it_is_there(who: Profile, name: str, number: int) -> None:
    above = matches(fact(name, "at_least", number + 1), who, NOW)
    below = not matches(fact(name, "at_least", number), who, NOW)
    exactly = matches(fact(name, "exactly", number), who, NOW)

    assert [above, below, exactly].count(True) == 1
    assert exactly == matches(fact(name, "between", [number, number]), who, NOW)


# ---- each fact ----


def spent(days: int, minor: int) -> Step:
    return Step(NOON_MS - days * DAY_MS, "north", minor)


def bought(days: int, item: str) -> Step:
    return replace(spent(days, 1), items=frozenset({item}))


def took(days: int, reward: str) -> Step:
    return Step(NOON_MS - days * DAY_MS, "north", taken=reward)


def lately(*steps: Step) -> Profile:
    return replace(profile(), beside=Beside(steps))


def told(days: dict[str, int]) -> Profile:
    at = {campaign: NOON_MS - ago * DAY_MS for campaign, ago in days.items()}
    return replace(profile(), beside=Beside(told_by=at))


def within(condition: Plain) -> dict[str, object]:
    return fact("audience", "one_of", ["a-1"], means=[{"name": "Near", "condition": condition}])


WEEKDAY = local(NOON_MS, NOW.zone).isoweekday()

READ = [
    (fact("programme", "one_of", ["coffee"]), profile(), profile(points=True)),
    (fact("balance", "at_least", 3), profile(balance=3), profile(balance=2)),
    (fact("to_reward", "exactly", 1), profile(balance=19), profile(balance=18)),
    (fact("to_reward", "at_most", 50), profile(points=True, balance=150), profile(points=True, balance=250)),
    (fact("waiting", "at_least", 2), profile(balance=20), profile(balance=19)),
    (fact("tier", "one_of", ["silver", "gold"]), profile(earned=20), profile(earned=19)),
    (fact("tier", "one_of", [""]), profile(earned=19), profile(earned=20)),
    (fact("joined", "at_most", 30), joined(30), joined(31)),
    (fact("last_visit", "at_least", 90), visited(400, 90), visited(400, 89)),
    (fact("last_visit", "at_least", 0), visited(0), profile()),
    (fact("last_visit", "never"), profile(), visited(3000)),
    (fact("visits", "at_least", 12), profile(visits=12), profile(visits=11, visit_s=days_ago(1))),
    (fact("visits", "exactly", 2, days=7), visited(8, 7, 1), visited(9, 8)),
    (fact("visits", "at_most", 0, days=30), visited(31), visited(30)),
    (fact("spent_minor", "between", [1000, 2000]), profile(spent_minor=2000), profile(spent_minor=2001)),
    (fact("outlet", "one_of", ["north"]), profile(outlets=("south", "north")), profile(outlets=("south",))),
    (fact("language", "one_of", ["ro", "ru"]), profile(language="ru"), profile()),
    (fact("consent", "one_of", ["yes"]), profile(messages_consent_ms=NOON_MS), profile()),
    (fact("consent", "one_of", ["no"]), profile(), profile(messages_consent_ms=NOON_MS)),
    (fact("wallet", "one_of", ["apple"]), profile(wallets=("apple", "google")), profile(wallets=("google",))),
    (fact("wallet", "one_of", [NO_WALLET]), profile(), profile(wallets=("google",))),
    (fact("birthday_month", "one_of", [2, 3]), profile(birthday="02-29"), profile()),
    (fact("birthday_month", "one_of", [THIS_MONTH]), profile(birthday="09-01"), profile(birthday="10-01")),
    (fact("rfm", "one_of", ["never"]), profile(), visited(1)),
    (fact("spent_minor", "at_least", 9, days=30), lately(spent(3, 5), spent(29, 4)), lately(spent(31, 9))),
    (fact("top_spent", "top", 10, least=900), profile(spent_minor=900), profile(spent_minor=899)),
    (fact("top_visits", "top", 10, least=12), profile(visits=12), profile(visits=11)),
    (fact("outlet", "one_of", ["north"], days=7), lately(spent(6, 1)), lately(spent(8, 1))),
    (fact("outlet", "one_of", ["north"], days=7), lately(spent(6, 1)), lately(took(6, "cake"))),
    (fact("weekday", "one_of", [WEEKDAY]), visited(7), visited(6)),
    (fact("weekday", "one_of", [WEEKDAY], days=6), visited(7, 0), visited(7)),
    (fact("daypart", "one_of", ["afternoon"]), visited(1), profile(visit_s=(NOW_S - 4 * HOUR_S,))),
    (fact("redeemed", "one_of", ["cake"], days=30), lately(took(30, "cake")), lately(took(31, "cake"))),
    (fact("bought", "one_of", ["bread"], days=30), lately(bought(30, "bread")), lately(bought(31, "bread"))),
    (fact("bought", "one_of", ["bread"], days=30), lately(bought(3, "bread")), lately(bought(3, "tea"))),
    (fact("got", "one_of", ["c-1"]), told({"c-1": 90}), told({"c-2": 1})),
    (fact("got", "one_of", ["c-1"], days=30), told({"c-1": 30}), told({"c-1": 31})),
    (within(fact("balance", "at_least", 3)), profile(balance=3), profile(balance=2)),
    (fact("source", "one_of", ["w1nd", "fly3r"]), profile(source="w1nd"), profile(source="door1")),
    (fact("source", "one_of", [""]), profile(), profile(source="w1nd")),
    (fact("source", "one_of", ["gone"]), profile(source="gone"), profile()),
    (fact("brought", "one_of", ["yes"]), profile(referred_by="A" * 26), profile()),
]  # fmt: skip


@pytest.mark.parametrize(("condition", "inside", "outside"), READ, ids=[str(each[0]) for each in READ])
def test_a_fact_is_read_from_the_card(condition: Plain, inside: Profile, outside: Profile) -> None:
    assert matches(condition, inside, NOW)
    assert not matches(condition, outside, NOW)


def test_every_fact_is_read_by_a_test() -> None:
    assert {str(each[0]["fact"]) for each in READ} == set(FACTS)


def test_joined_on_dates_counts_whole_days_of_the_moments_zone() -> None:
    """22:30 UTC on 31 October is 00:30 on 1 November in Chisinau."""
    who = profile(created_ms=1_793_485_800_000)
    on_the_first = fact("joined", "on_dates", ["2026-11-01", "2026-11-01"])

    assert matches(on_the_first, who, Moment(NOON_MS, "Europe/Chisinau"))
    assert not matches(on_the_first, who, Moment(NOON_MS, "UTC"))


def test_a_scan_of_a_till_whose_clock_is_ahead_was_today() -> None:
    who = profile(visit_s=(NOW_S + 200,), created_ms=NOON_MS + 200_000)

    assert matches(fact("last_visit", "exactly", 0), who, NOW)
    assert matches(fact("joined", "exactly", 0), who, NOW)


# ---- ready-made ----


@pytest.mark.parametrize("name", READY_MADE)
def test_a_ready_made_condition_is_in_order(name: str) -> None:
    assert read_condition(plain_of(READY_MADE[name])) == READY_MADE[name]


@pytest.mark.parametrize(
    ("name", "inside", "outside"),
    [
        ("new", profile(created_ms=NOON_MS - 10**9), profile(created_ms=NOON_MS - 10**10)),
        ("regular", visited(50, 20, 1), visited(70, 20, 1)),
        ("slipping", visited(120, 90, 40), visited(120, 90, 29)),
        ("slipping", visited(120, 90, 89), visited(40)),
        ("lapsed", visited(90), profile()),
        ("one_away", profile(balance=9), profile(balance=8)),
        ("reward_waiting", profile(balance=10), profile(balance=9)),
    ],
)
def test_a_ready_made_condition_means_what_its_name_says(
    name: str, inside: Profile, outside: Profile
) -> None:
    assert compiled(READY_MADE[name])(inside, NOW)
    assert not compiled(READY_MADE[name])(outside, NOW)


# ---- what is refused ----


json = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=5)
    | st.sampled_from([*FACTS, "at_least"]),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["all", "any", "not", "fact", "is", "value", "days"]), inner, max_size=4
        )
    ),
)


@given(json, profiles)
def test_whatever_is_sent_is_refused_or_judged(sent: Any, who: Profile) -> None:
    try:
        condition = read_condition(sent)
    except InvalidInput:
        return
    assert compiled(condition)(who, NOW) in (True, False)

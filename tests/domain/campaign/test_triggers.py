"""A trigger comes on its day and never before, and once for each occasion however often it is swept."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chalicelib.domain.audience.profile import profile_of
from chalicelib.domain.campaign.campaign import When
from chalicelib.domain.campaign.triggers import TRIGGERS, check_trigger, occurrence, trigger_phrase
from chalicelib.domain.card.card import Card
from chalicelib.domain.errors import CarnetError, InvalidInput
from chalicelib.domain.ledger.entry import Entry, Origin, reversal_key
from chalicelib.domain.ledger.ledger import earn, redeem, reverse
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.rules import Sale
from chalicelib.domain.text import LANGUAGES, Language
from chalicelib.domain.time.units import DAY_MS, HOUR_MS
from chalicelib.words import say
from tests.support.fakes import a_card, a_programme_points, a_programme_stamps

ZONES = ("UTC", "Europe/Chisinau", "Pacific/Kiritimati", "America/St_Johns")
STAMPS, POINTS = a_programme_stamps(), a_programme_points()


def utc(text: str) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp() * 1000)


NOW = utc("2026-11-22T12:00")
CARD = a_card(created_ms=utc("2026-01-15T09:00"))


def name(kind: str, n: int, card: Card, now_ms: int = NOW, zone: str = "UTC") -> str | None:
    return occurrence(When(trigger=kind, n=n), profile_of(card, STAMPS, ("apple",)), now_ms, zone)


def days_after(at_ms: int, zone: str) -> date:
    return datetime.fromtimestamp(at_ms / 1000, ZoneInfo(zone)).date()


def test_a_new_card_is_welcomed_once_within_three_days() -> None:
    joined = CARD.created_ms

    swept = [name("welcome", 1, CARD, joined + hours * HOUR_MS) for hours in range(-5, 24 * 10)]

    assert swept == [None] * 29 + [""] * 72 + [None] * (245 - 101)


@pytest.mark.parametrize(
    ("balance", "n", "comes"), [(9, 1, True), (8, 1, False), (8, 2, True), (10, 1, False), (19, 1, True)]
)
def test_a_card_near_its_reward_is_told(balance: int, n: int, comes: bool) -> None:
    assert (name("near_reward", n, a_card(balance=balance, earned=balance)) is not None) == comes


asked = st.lists(
    st.tuples(st.sampled_from(["earn", "earn", "earn", "redeem", "undo"]), st.integers(1, 4)), max_size=60
)


@settings(max_examples=200)
@given(asked, st.integers(1, 3))
def test_near_its_reward_a_stamp_card_is_told_once_a_lap(acts: list[tuple[str, int]], n: int) -> None:
    laps: dict[str, int] = {}
    for card in lived(STAMPS, acts):
        found = name("near_reward", n, card)
        assert (found is not None) == (card.balance % 10 >= 10 - n and card.balance >= 0)
        if found is not None:
            assert laps.setdefault(found, card.earned // 10) == card.earned // 10
    assert len(laps) == len(set(laps.values()))


@settings(max_examples=200)
@given(asked, st.integers(1, 60))
def test_near_a_reward_a_points_card_is_told_once_on_the_way_there(
    acts: list[tuple[str, int]], n: int
) -> None:
    told: set[str] = set()
    way = ""
    for card in lived(POINTS, acts):
        profile = profile_of(card, POINTS, ("apple",))
        now_on = f"{card.redemptions} {profile.waiting}"
        found = occurrence(When(trigger="near_reward", n=n), profile, NOW, "UTC")
        assert (found is not None) == (profile.to_reward is not None and profile.to_reward <= n)
        if found is not None and found not in told:
            assert way != now_on
            told.add(found)
            way = now_on


def lived(programme: Programme, acts: list[tuple[str, int]]) -> list[Card]:
    """A card after each of these."""
    card, states, entries = a_card(programme_id=programme.id), list[Card](), list[Entry]()
    for number, (act, much) in enumerate(acts):
        origin = Origin(f"key-{number}", "c", "till", NOW + number * 1000)
        try:
            if act == "earn":
                card, entry = earn(card, programme, Sale(visits=much), origin)
            elif act == "redeem":
                card, entry = redeem(card, programme, programme.rules.rewards()[0].id, 1, origin)
            elif entries:
                last = entries.pop()
                card, entry = reverse(card, programme, last, replace(origin, key=reversal_key(last.id)))
            else:
                continue
        except CarnetError:
            continue
        if entry.kind != "reversal":
            entries.append(entry)
        states.append(card)
    return states


def test_a_reward_that_waits_is_told_once_until_one_is_taken() -> None:
    visit = NOW // 1000 - 3 * 86_400
    card = a_card(balance=12, visit_s=(visit,), redemptions=4)

    assert name("reward_waiting", 0, card) == name("reward_waiting", 3, card) == "4"
    assert name("reward_waiting", 4, card) is None
    assert name("reward_waiting", 0, replace(card, balance=22)) == "4"
    assert name("reward_waiting", 0, replace(card, balance=9)) is None
    assert name("reward_waiting", 0, replace(card, redemptions=5)) == "5"


@given(
    st.integers(1, 100), st.lists(st.integers(0, 400 * 24), min_size=1, max_size=8), st.integers(0, 500 * 24)
)
def test_who_stays_away_is_told_once_each_time(n: int, visits: list[int], now: int) -> None:
    at_ms = CARD.created_ms + now * HOUR_MS
    seen = sorted(CARD.created_ms // 1000 + hours * 3600 for hours in visits if hours <= now)
    card = replace(CARD, visit_s=tuple(seen))

    found = name("lapsed", n, card, at_ms)

    last = seen[-1] if seen else CARD.created_ms // 1000
    away = (at_ms // 1000 - last) / 86_400
    assert found == (str(last) if n <= away < n + 7 else None)


birthdays = st.dates(date(2024, 1, 1), date(2024, 12, 31)).map(lambda day: day.strftime("%m-%d"))


@settings(max_examples=300)
@given(birthdays, st.integers(0, 30), st.integers(0, 4 * 366 * 24), st.sampled_from(ZONES))
def test_a_birthday_is_told_from_its_days_before_to_the_day(
    birthday: str, n: int, hours: int, zone: str
) -> None:
    now_ms = utc("2026-01-01T00:00") + hours * HOUR_MS
    today = days_after(now_ms, zone)
    coming = {today + timedelta(days=ahead): ahead for ahead in range(n + 1)}
    wanted = [
        str(day.year)
        for day in coming
        if day.strftime("%m-%d") == birthday
        or (birthday == "02-29" and day.strftime("%m-%d") == "02-28" and (day + timedelta(days=1)).day == 1)
    ]

    assert name("birthday", n, replace(CARD, birthday=birthday), now_ms, zone) == (
        wanted[0] if wanted else None
    )


def test_without_a_birthday_there_is_none() -> None:
    assert name("birthday", 30, CARD) is None


@pytest.mark.parametrize(
    ("joined", "now", "zone", "found"),
    [
        ("2025-11-22T10:00", "2026-11-22T00:00", "UTC", "1"),
        ("2025-11-22T10:00", "2026-11-21T23:59", "UTC", None),
        ("2025-11-22T10:00", "2026-11-21T22:30", "Europe/Chisinau", "1"),
        ("2025-11-22T10:00", "2025-11-22T12:00", "UTC", None),
        ("2024-02-29T10:00", "2026-02-28T12:00", "UTC", "2"),
        ("2024-02-29T10:00", "2028-02-28T12:00", "UTC", None),
        ("2024-02-29T10:00", "2028-02-29T12:00", "UTC", "4"),
    ],
)
def test_the_day_of_joining_comes_round_each_year(
    joined: str, now: str, zone: str, found: str | None
) -> None:
    assert name("anniversary", 0, replace(CARD, created_ms=utc(joined)), utc(now), zone) == found


def test_a_card_about_to_end_is_told_once_if_it_holds_something() -> None:
    ends = NOW + 10 * DAY_MS
    card = replace(CARD, balance=3, expires_ms=ends)

    assert [name("expiring", 7, card, ends - day * DAY_MS) for day in (8, 7, 1, 0)] == [
        None,
        str(ends // 1000),
        str(ends // 1000),
        None,
    ]
    assert name("expiring", 7, replace(card, balance=0), ends - DAY_MS) is None
    assert name("expiring", 7, replace(card, expires_ms=None), ends - DAY_MS) is None


@pytest.mark.parametrize("kind", TRIGGERS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_trigger_is_a_sentence_in_each_language(kind: str, language: Language) -> None:
    known = TRIGGERS[kind]
    for n in {known.least, min(known.least + 1, known.most), min(known.most, 25)}:
        said = say(trigger_phrase(When(trigger=kind, n=n), STAMPS.rules), language)
        assert said.endswith(".")
        assert "{" not in said
        assert (str(n) in said) == (n > 0)


def test_a_trigger_is_said_in_the_programmes_own_words() -> None:
    near = When(trigger="near_reward", n=1)

    assert say(trigger_phrase(near, STAMPS.rules), "en") == (
        "When a card is 1\u00a0stamp or less away from its reward."
    )
    assert say(trigger_phrase(replace(near, n=5), POINTS.rules), "ru") == (
        "Когда до награды остаётся не больше, чем 5\u00a0баллов."
    )
    assert say(trigger_phrase(When(trigger="welcome"), STAMPS.rules), "ro") == "Când un card este nou."


@pytest.mark.parametrize("kind", TRIGGERS)
def test_a_number_out_of_range_is_refused(kind: str) -> None:
    known = TRIGGERS[kind]
    for n in {known.least, known.most, known.least if known.usual is None else known.usual}:
        check_trigger(When(trigger=kind, n=n))
    for n in (known.least - 1, known.most + 1):
        with pytest.raises(InvalidInput) as refused:
            check_trigger(When(trigger=kind, n=n))
        assert (refused.value.code, refused.value.field) == ("trigger_number_wrong", "when.n")


def test_an_unknown_trigger_is_refused() -> None:
    with pytest.raises(InvalidInput) as refused:
        check_trigger(When(trigger="full_moon"))

    assert refused.value.field == "when.trigger"

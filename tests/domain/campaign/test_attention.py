"""No plan breaks a customer's attention budget; who is held back is told why, and until when."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chalicelib.domain.campaign.attention import (
    UNTOLD,
    Attention,
    Held,
    check_attention,
    held_back,
    held_of,
    held_phrase,
    told_times,
)
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.text import LANGUAGES, Language
from chalicelib.domain.time.units import DAY_MS, HOUR_MS, MINUTE_MS
from chalicelib.words import knows, say
from tests.support.fakes import NOON_MS, a_card

ZONES = (
    "UTC",
    "Europe/Chisinau",
    "America/St_Johns",
    "Africa/Cairo",
    "Australia/Lord_Howe",
    "Pacific/Kiritimati",
)
NIGHTS = ("2026-03-29", "2026-10-25", "2026-04-24", "2026-10-30", "2026-10-04", "2026-03-08", "2026-11-01")
CARD = a_card()
WRITTEN: tuple[Language, ...] = ("en", "fr", "ro", "ru")
OPEN = Attention(per_day=3, per_week=21, gap_hours=0, quiet_from=0, quiet_to=0)


def utc(text: str) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp() * 1000)


def clock(at_ms: int, zone: str) -> datetime:
    return datetime.fromtimestamp(at_ms / 1000, ZoneInfo(zone))


def quiet(attention: Attention, at_ms: int, zone: str) -> bool:
    minute = clock(at_ms, zone).hour * 60 + clock(at_ms, zone).minute
    if attention.quiet_from <= attention.quiet_to:
        return attention.quiet_from <= minute < attention.quiet_to
    return minute >= attention.quiet_from or minute < attention.quiet_to


def broken(sent: list[int], attention: Attention, zone: str) -> set[str]:
    """What these messages break, counted anew from nothing but the calendar."""
    days = Counter(clock(at, zone).date() for at in sent)
    found = set()
    if any(number > attention.per_day for number in days.values()):
        found.add("per_day")
    if any(within_week(days, day) > attention.per_week for day in days):
        found.add("per_week")
    gaps = [after - before for before, after in pairwise(sent)]
    if any(gap < attention.gap_hours * HOUR_MS for gap in gaps):
        found.add("gap")
    if any(gap < 2 * HOUR_MS for gap in gaps):
        found.add("burst")
    if any(after - before < DAY_MS for before, after in zip(sent, sent[3:], strict=False)):
        found.add("google_day")
    if any(quiet(attention, at, zone) for at in sent):
        found.add("quiet_hours")
    return found


def within_week(days: Counter[date], first: date) -> int:
    return sum(number for day, number in days.items() if first <= day < first + timedelta(days=7))


def valid(attention: Attention) -> bool:
    try:
        check_attention(attention)
    except InvalidInput:
        return False
    return True


budgets = st.builds(
    Attention,
    per_day=st.integers(1, 3),
    per_week=st.integers(1, 21),
    gap_hours=st.sampled_from([0, 1, 2, 3, 8, 20, 26, 100]),
    quiet_from=st.integers(0, 1439),
    quiet_to=st.integers(0, 1439),
).filter(valid)
months = st.lists(st.integers(0, 35 * 24 * 60), min_size=1, max_size=60)


@settings(max_examples=300)
@given(budgets, st.sampled_from(ZONES), st.sampled_from(NIGHTS), months)
def test_no_month_of_campaigns_and_triggers_breaks_the_budget(
    attention: Attention, zone: str, night: str, wanted: list[int]
) -> None:
    begin = utc(night) - 20 * DAY_MS
    end = begin + 45 * DAY_MS
    waiting = sorted(begin + minute * MINUTE_MS for minute in wanted)
    card, sent = CARD, list[int]()
    for _ in range(2000):
        if not waiting or waiting[0] > end:
            break
        now = waiting.pop(0)
        held = held_back(card, attention, now, zone)
        if held is None:
            card = replace(card, told_ms=told_times(card, now))
            sent.append(now)
            assert broken(sent, attention, zone) == set()
            continue
        assert held.reason in broken([*sent, now], attention, zone) | twice_quiet(attention, now, zone)
        assert held.until_ms > now
        free_at(card.told_ms, attention, held, now, zone)
        waiting = sorted((*waiting, held.until_ms))
    assert not waiting or waiting[0] > end
    assert sent


def twice_quiet(attention: Attention, now: int, zone: str) -> set[str]:
    """Quiet hours that end or begin in an hour that comes twice cover all of it."""
    near = any(quiet(attention, now + off, zone) for off in (-HOUR_MS, HOUR_MS))
    twice = clock(now - HOUR_MS, zone).utcoffset() != clock(now + HOUR_MS, zone).utcoffset()
    return {"quiet_hours"} if near and twice else set()


def free_at(told_ms: tuple[int, ...], attention: Attention, held: Held, now: int, zone: str) -> None:
    """It is held all the while, and no longer than that."""
    card = replace(CARD, told_ms=told_ms)
    assert held_back(card, attention, held.until_ms, zone) is None
    for between in (now + (held.until_ms - now) // 2, held.until_ms - 1):
        still = held_back(card, attention, between, zone)
        assert still is not None
        assert still.until_ms == held.until_ms


def test_of_several_bounds_the_one_that_holds_longest_is_named() -> None:
    card = replace(CARD, told_ms=(utc("2025-11-18T12:00"), utc("2025-11-21T12:00")))

    held = held_back(card, Attention(), utc("2025-11-22T01:00"), "Europe/Chisinau")

    assert held == Held("per_week", utc("2025-11-25T07:00"), 2)


@pytest.mark.parametrize(
    ("attention", "told_at", "reason", "until"),
    [
        (replace(OPEN, per_day=1), ["2026-10-24T21:30"], "per_day", "2026-10-25T22:00"),
        (replace(OPEN, gap_hours=20), ["2026-10-25T02:00"], "gap", "2026-10-25T22:00"),
        (OPEN, ["2026-10-25T11:00"], "burst", "2026-10-25T13:00"),
        (replace(OPEN, quiet_from=720, quiet_to=1260), [], "quiet_hours", "2026-10-25T19:00"),
        (
            OPEN,
            ["2026-10-24T13:00", "2026-10-24T15:00", "2026-10-24T17:00"],
            "google_day",
            "2026-10-25T13:00",
        ),
    ],
)
def test_each_bound_holds_by_the_customers_own_day(
    attention: Attention, told_at: list[str], reason: str, until: str
) -> None:
    card = replace(CARD, told_ms=tuple(utc(at) for at in told_at))

    held = held_back(card, attention, utc("2026-10-25T12:00"), "Europe/Chisinau")

    assert held is not None
    assert (held.reason, held.until_ms) == (reason, utc(until))


def test_an_hour_that_comes_twice_is_quiet_twice() -> None:
    attention = replace(OPEN, quiet_from=60, quiet_to=150)

    held = held_back(CARD, attention, utc("2026-10-24T22:00"), "Europe/Chisinau")

    assert held == Held("quiet_hours", utc("2026-10-25T00:30"))


def test_quiet_hours_that_end_in_a_skipped_hour_end_with_it() -> None:
    attention = replace(OPEN, quiet_from=1380, quiet_to=150)

    held = held_back(CARD, attention, utc("2026-03-28T22:00"), "Europe/Chisinau")

    assert held == Held("quiet_hours", utc("2026-03-29T00:00"))


def test_a_message_from_a_clock_years_ahead_holds_without_an_end() -> None:
    card = replace(CARD, told_ms=(NOON_MS + 400 * DAY_MS,))

    held = held_back(card, Attention(), NOON_MS, "UTC")

    assert held is not None
    assert held.until_ms == 0


def test_what_a_card_remembers_is_bounded() -> None:
    card = CARD
    for number in range(100):
        card = replace(card, told_ms=told_times(card, NOON_MS + number * 8 * HOUR_MS))

    assert len(card.told_ms) <= 30
    assert card.told_ms[-1] - card.told_ms[0] >= 8 * DAY_MS


@pytest.mark.parametrize(
    ("attention", "field"),
    [
        (Attention(per_day=0), "per_day"),
        (Attention(per_day=4), "per_day"),
        (Attention(per_week=0), "per_week"),
        (Attention(per_week=22), "per_week"),
        (Attention(gap_hours=-1), "gap_hours"),
        (Attention(gap_hours=169), "gap_hours"),
        (Attention(quiet_from=1440), "quiet_from"),
        (Attention(quiet_to=-1), "quiet_to"),
        (Attention(quiet_from=540, quiet_to=500), "quiet_to"),
    ],
)
def test_a_budget_out_of_range_is_refused_by_name(attention: Attention, field: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        check_attention(attention)

    assert refused.value.field == field


def test_the_budget_that_a_merchant_begins_with_is_in_range() -> None:
    check_attention(Attention())


def test_who_is_held_back_is_told_why_and_until_when() -> None:
    held = Held("per_week", utc("2025-11-25T07:00"), 2)

    assert [say(held_phrase(held, "Europe/Chisinau"), language) for language in WRITTEN] == [
        "Skipped: 2 messages within the last week already; next possible Tue 25 Nov 09:00.",
        "Ignoré : déjà 2 messages en une semaine ; possible à partir du mar. 25 nov. 09:00.",
        "Sărit: deja 2 mesaje în ultima săptămână; posibil din nou mar. 25 nov. 09:00.",
        "Пропущено: за неделю уже 2 сообщения; снова можно вт 25 нояб. 09:00.",
    ]
    assert say(held_phrase(Held("no_consent", 0), "UTC"), "en") == (
        "Not told: the customer has not agreed to messages."
    )


@pytest.mark.parametrize("reason", UNTOLD)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("most", [0, 1, 3, 21])
def test_every_reason_is_a_sentence_in_every_language(reason: str, language: Language, most: int) -> None:
    said = say(held_phrase(Held(reason, NOON_MS, most), "UTC"), language)

    assert said.endswith(".")
    assert "{" not in said


def test_what_was_noted_is_told_with_the_bound_of_today() -> None:
    card = replace(CARD, told_ms=(utc("2025-11-18T12:00"), utc("2025-11-21T12:00")))
    held = held_back(card, Attention(), utc("2025-11-22T01:00"), "UTC")

    assert held is not None
    assert held_of(held.reason, held.until_ms, Attention()) == held
    assert held_of("no_consent", 0, Attention()) == Held("no_consent", 0)


@pytest.mark.parametrize("reason", UNTOLD)
def test_every_reason_is_said_in_short_too(reason: str) -> None:
    assert knows(f"held_{reason}")

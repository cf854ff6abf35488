"""A time to send at is read off a clock, on the nights that have an hour twice or not at all too."""

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.campaign.campaign import When
from chalicelib.domain.campaign.when import check_when, first_and_last
from chalicelib.domain.errors import CarnetError, InvalidInput
from chalicelib.domain.time.units import HOUR_MS
from chalicelib.domain.time.wall_clock import moment_of
from chalicelib.words import say
from tests.domain.time.test_wall_clock import ZONES

NOW_MS = int(datetime(2026, 11, 22, 10, tzinfo=UTC).timestamp() * 1000)
SOON = When("2026-11-22T12:30", "outlet", "Europe/Chisinau")


def utc(text: str) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp() * 1000)


@given(st.integers(utc("2008-01-01"), utc("2040-01-01")), st.sampled_from(ZONES))
def test_a_time_means_the_first_moment_at_which_the_clock_shows_it(at_ms: int, zone: str) -> None:
    at_ms -= at_ms % 60_000
    shown = datetime.fromtimestamp(at_ms / 1000, ZoneInfo(zone))

    found = moment_of(shown.strftime("%Y-%m-%dT%H:%M"), zone, "when.at")

    assert found <= at_ms
    assert datetime.fromtimestamp(found / 1000, ZoneInfo(zone)).replace(tzinfo=None, fold=0) == shown.replace(
        tzinfo=None, fold=0
    )
    assert shown.fold == (found < at_ms)


@pytest.mark.parametrize(
    ("at", "zone", "moment"),
    [
        ("2026-11-28T09:00", "Europe/Chisinau", "2026-11-28T07:00"),
        ("2026-03-29T02:30", "Europe/Chisinau", "2026-03-29T00:00"),
        ("2026-10-25T02:30", "Europe/Chisinau", "2026-10-24T23:30"),
        ("2028-02-29T00:00", "UTC", "2028-02-29T00:00"),
    ],
)
def test_a_time_becomes_a_moment(at: str, zone: str, moment: str) -> None:
    assert moment_of(at, zone, "when.at") == utc(moment)


@pytest.mark.parametrize(
    "at",
    [
        "", "soon", "2026-02-30T10:00", "2026-11-28",
        "2026-11-28 09:00", "2026-11-28T9:00", "2026-11-28T24:00",
        "2026-11-28T09:00:00", "2026-11-28T09:00Z", "1999-12-31T23:59",
        "2201-01-01T00:00", "٢٠٢٦-11-28T09:00",
    ],
)  # fmt: skip
def test_what_is_no_time_is_refused(at: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        moment_of(at, "UTC", "when.at")

    assert (refused.value.code, refused.value.field) == ("when_wrong", "when.at")


@given(st.sampled_from(ZONES), st.integers(0, 365 * 24))
def test_wherever_a_customer_is_the_time_comes_between_the_first_and_the_last(zone: str, hours: int) -> None:
    at = datetime.fromtimestamp(utc("2026-01-01") / 1000 + hours * 3600, UTC).strftime("%Y-%m-%dT%H:%M")

    first, last = first_and_last(When(at, "customer", "UTC"))

    assert first <= moment_of(at, zone, "when.at") <= last
    assert last - first == 26 * HOUR_MS


def test_by_the_outlets_clock_it_is_one_moment() -> None:
    assert first_and_last(SOON) == (utc("2026-11-22T10:30"), utc("2026-11-22T10:30"))


@pytest.mark.parametrize(
    "when",
    [
        When(),
        SOON,
        replace(SOON, at="2026-11-22T12:00"),
        replace(SOON, zone_of="customer"),
        When(trigger="birthday"),
        replace(SOON, at="2027-11-22T12:00"),
    ],
)
def test_a_time_to_come_now_and_a_trigger_are_in_order(when: When) -> None:
    check_when(when, NOW_MS + 30_000)


@pytest.mark.parametrize(
    ("when", "code", "field"),
    [
        (replace(SOON, at="2026-11-22T11:59"), "when_past", "when.at"),
        (replace(SOON, at="2026-11-22T11:59", zone_of="customer"), "when_past", "when.at"),
        (replace(SOON, at="2027-11-24T12:00"), "when_too_far", "when.at"),
        (replace(SOON, at="tomorrow"), "when_wrong", "when.at"),
        (replace(SOON, trigger="birthday"), "when_both", "when.at"),
        (replace(SOON, zone="Mars/Olympus"), "zone_unknown", "when.zone"),
        (replace(SOON, zone=""), "zone_unknown", "when.zone"),
    ],
)
def test_a_time_that_cannot_be_is_refused_by_name(when: When, code: str, field: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        check_when(when, NOW_MS)

    assert (refused.value.code, refused.value.field) == (code, field)


def test_a_past_time_is_told_what_time_it_is_there() -> None:
    with pytest.raises(CarnetError) as refused:
        check_when(replace(SOON, at="2026-11-22T09:00"), NOW_MS)

    assert say(refused.value.phrase, "en") == (
        "2026-11-22 09:00 is past: in Europe/Chisinau it is 2026-11-22 12:00. Choose a later time."
    )

"""What a wall's clock shows is found again as a moment, on every night of the year."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.time.wall_clock import first_ms, last_ms, local

ZONES = (
    "UTC", "Europe/Chisinau", "America/St_Johns", "Pacific/Kiritimati", "Asia/Kathmandu", "Africa/Cairo",
    "Asia/Beirut", "America/Havana", "Australia/Lord_Howe", "America/Nuuk", "Pacific/Apia",
)  # fmt: skip


def shown(text: str) -> datetime:
    return datetime.fromisoformat(text)


def utc(text: str) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp() * 1000)


@given(st.integers(1_200_000_000_000, 2_000_000_000_000), st.sampled_from(ZONES))
def test_a_moment_lies_between_the_first_and_the_last_time_that_clocks_show_it(at_ms: int, zone: str) -> None:
    at_ms -= at_ms % 1000
    face = local(at_ms, zone).replace(tzinfo=None)

    first, last = first_ms(face, zone), last_ms(face, zone)

    assert at_ms in (first, last)
    assert local(first, zone).replace(tzinfo=None) == local(last, zone).replace(tzinfo=None) == face


@given(st.integers(0, 20 * 366 * 96), st.sampled_from(ZONES))
def test_what_clocks_skip_is_the_moment_that_they_go_on_with(quarters: int, zone: str) -> None:
    face = datetime(2008, 1, 1) + timedelta(minutes=15 * quarters)  # noqa: DTZ001  a clock's face has no zone

    at_ms = first_ms(face, zone)

    before, after = (local(ms, zone).replace(tzinfo=None) for ms in (at_ms - 1, at_ms))
    assert before < face <= after or after == face


@pytest.mark.parametrize(
    ("zone", "face", "first", "last"),
    [
        ("Europe/Chisinau", "2026-03-29T02:30", "2026-03-29T00:00", "2026-03-29T00:00"),
        ("Europe/Chisinau", "2026-10-25T02:30", "2026-10-24T23:30", "2026-10-25T00:30"),
        ("America/New_York", "2026-03-08T02:30", "2026-03-08T07:00", "2026-03-08T07:00"),
        ("Africa/Cairo", "2026-04-24T00:00", "2026-04-23T22:00", "2026-04-23T22:00"),
        ("Australia/Lord_Howe", "2026-10-04T02:10", "2026-10-03T15:30", "2026-10-03T15:30"),
        ("Pacific/Apia", "2011-12-30T12:00", "2011-12-30T10:00", "2011-12-30T10:00"),
    ],
)
def test_nights_that_have_an_hour_twice_or_not_at_all(zone: str, face: str, first: str, last: str) -> None:
    assert first_ms(shown(face), zone) == utc(first)
    assert last_ms(shown(face), zone) == utc(last)

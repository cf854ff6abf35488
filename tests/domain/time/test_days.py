"""A day at an outlet begins and ends at its own midnight."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.time.days import bounds_ms, day_of
from chalicelib.domain.time.units import HOUR_MS
from chalicelib.domain.time.wall_clock import clock_text, midnight_ms

ZONES = ("UTC", "Europe/Chisinau", "America/St_Johns", "Pacific/Kiritimati", "Asia/Kathmandu")


@given(st.integers(946_684_800_000, 4_102_444_800_000), st.sampled_from(ZONES))
def test_every_moment_is_in_the_day_that_it_is_named_for(at_ms: int, zone: str) -> None:
    from_ms, to_ms = bounds_ms(day_of(at_ms, zone), zone)

    assert from_ms <= at_ms < to_ms
    assert 23 * HOUR_MS <= to_ms - from_ms <= 25 * HOUR_MS
    assert clock_text(from_ms, zone) == "00:00"


def test_a_day_has_23_or_25_hours_when_the_clocks_change() -> None:
    spring, autumn = bounds_ms("2026-03-29", "Europe/Chisinau"), bounds_ms("2026-10-25", "Europe/Chisinau")

    assert spring[1] - spring[0] == 23 * HOUR_MS
    assert autumn[1] - autumn[0] == 25 * HOUR_MS


@pytest.mark.parametrize(
    "day", ["", "today", "2026-02-30", "20260201", "2026-W05-1", "1999-12-31", "9999-12-31"]
)
def test_what_is_no_day_is_refused(day: str) -> None:
    with pytest.raises(InvalidInput):
        bounds_ms(day, "UTC")


@pytest.mark.parametrize(
    ("day", "zone", "first"),
    [
        ("2018-11-04", "America/Sao_Paulo", "01:00"),  # the clocks skip midnight
        ("2011-12-31", "Pacific/Apia", "00:00"),  # the day before was skipped
        ("2026-03-29", "Europe/Chisinau", "00:00"),
    ],
)
def test_a_day_begins_where_its_clocks_do(day: str, zone: str, first: str) -> None:
    from_ms, _ = bounds_ms(day, zone)

    assert (day_of(from_ms, zone), clock_text(from_ms, zone)) == (day, first)
    assert day_of(from_ms - 1, zone) < day
    assert from_ms == midnight_ms(date.fromisoformat(day), zone)

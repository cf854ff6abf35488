"""A trigger's turns over a year: every local day of every zone has one, whichever way the clocks go."""

from datetime import date, timedelta

import pytest

from chalicelib.domain.campaign.turns import SPREAD_MINUTES, TURN_HOURS, next_turn_ms
from chalicelib.domain.time.units import DAY_MS, HOUR_MS
from chalicelib.domain.time.wall_clock import local, midnight_ms

NEW_YEAR_MS = 1_767_225_600_000  # 2026-01-01 UTC
ZONES = ("Europe/Chisinau", "America/New_York", "Australia/Lord_Howe", "Africa/Cairo", "Pacific/Kiritimati")


def turns_of_a_year(zone: str, campaign_id: str) -> list[int]:
    turns = [next_turn_ms(campaign_id, NEW_YEAR_MS, zone)]
    while turns[-1] < NEW_YEAR_MS + 366 * DAY_MS:
        turns.append(next_turn_ms(campaign_id, turns[-1], zone))
    return turns


@pytest.mark.parametrize("zone", ZONES)
def test_every_local_day_of_every_zone_has_a_turn(zone: str) -> None:
    turns = turns_of_a_year(zone, "c1")
    for other in ZONES:
        day = date(2026, 1, 2)
        while day < date(2026, 12, 31):
            begins, ends = midnight_ms(day, other), midnight_ms(day + timedelta(days=1), other)
            assert any(begins <= at_ms < ends for at_ms in turns), (other, day)
            day += timedelta(days=1)


def test_turns_are_by_the_shops_clock_two_a_day_and_not_all_shops_at_once() -> None:
    at = {
        (local(at_ms, "Europe/Chisinau").hour, local(at_ms, "Europe/Chisinau").minute)
        for number in range(200)
        for at_ms in (next_turn_ms(f"c{number}", NEW_YEAR_MS, "Europe/Chisinau"),)
    }
    assert {hour for hour, _ in at} == {TURN_HOURS[0], TURN_HOURS[0] + SPREAD_MINUTES // 60 - 1}
    assert len(at) > 60
    assert len(turns_of_a_year("Europe/Chisinau", "c1")) == pytest.approx(732, abs=3)


def test_what_time_it_is_when_asked_changes_nothing() -> None:
    planned_ms = next_turn_ms("c1", NEW_YEAR_MS, "Europe/Chisinau")
    assert next_turn_ms("c1", planned_ms - 1, "Europe/Chisinau") == planned_ms
    assert next_turn_ms("c1", planned_ms, "Europe/Chisinau") > planned_ms + 6 * HOUR_MS

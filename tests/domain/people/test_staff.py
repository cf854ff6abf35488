"""What people may do, and when a session is over."""

from dataclasses import replace

import pytest

from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.people.staff import (
    FRESH_MS,
    Device,
    Outlet,
    Session,
    Signed,
    Staff,
)
from tests.support.fakes import MERCHANT, NOON_MS

ANA = Staff("ana", MERCHANT, "ana@luna.example", "Ana", "cashier", "ro", NOON_MS, state="active")
SESSION = Session("s", MERCHANT, "ana", NOON_MS, NOON_MS + 1000, device_id="v1")
TABLET = Device("v1", MERCHANT, "main", "Counter", "d", NOON_MS)
SIGNED = Signed(SESSION, ANA, None, TABLET)


def test_a_password_is_of_a_moment_ago_for_a_quarter_of_an_hour_and_a_pin_never_is() -> None:
    by_password = replace(SESSION, password_ms=NOON_MS)

    assert by_password.strength(NOON_MS + FRESH_MS - 1) == "fresh"
    assert by_password.strength(NOON_MS + FRESH_MS) == "password"
    assert SESSION.strength(NOON_MS) == "pin"


@pytest.mark.parametrize(
    "over",
    [
        replace(SIGNED, session=replace(SESSION, expires_ms=NOON_MS + 5)),
        replace(SIGNED, staff=replace(ANA, state="revoked")),
        replace(SIGNED, staff=replace(ANA, state="invited")),
        replace(SIGNED, staff=replace(ANA, sessions_from_ms=NOON_MS + 1)),
        replace(SIGNED, device=replace(TABLET, revoked_ms=NOON_MS)),
        replace(SIGNED, device=None),
    ],
)
def test_a_session_is_over_when_anything_it_hangs_on_is(over: Signed) -> None:
    assert SIGNED.live(NOON_MS + 5)
    assert not over.live(NOON_MS + 5)


def test_a_session_without_a_device_needs_none() -> None:
    assert Signed(replace(SESSION, device_id=""), ANA).live(NOON_MS)


def test_an_outlet_is_in_a_time_zone_that_exists() -> None:
    Outlet("main", MERCHANT, "Main", "Europe/Chisinau")
    for zone in ("", "Mars/Olympus", "../../etc/passwd", "Europe", "/etc/localtime"):
        with pytest.raises(InvalidInput):
            Outlet("main", MERCHANT, "Main", zone)

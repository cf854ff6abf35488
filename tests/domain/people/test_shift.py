"""What the seal on a till's line proves: what its person could do when the line was made."""

from dataclasses import replace

import pytest

from chalicelib.domain.errors import CarnetError
from chalicelib.domain.people.shift import CLOCK_MS, SHIFT_MAX_MS, Shift, check_shift
from chalicelib.domain.people.staff import Staff

NOON = 1_793_527_200_000
LATER = NOON + 3_600_000
ANA = Staff("ana", "m-1", "ana@luna.example", "Ana", "cashier", "en", 0, state="active", outlets=("main",))
SHIFT = Shift("ana", "main", NOON)
REVOKED = replace(ANA, state="revoked", sessions_from_ms=LATER)
MOVED = replace(ANA, outlets=("park",), scope_from_ms=LATER)
PROMOTED = replace(ANA, role="marketer", scope_from_ms=LATER)
HIRED_AGAIN = replace(ANA, sessions_from_ms=NOON - 1)


def said(maker: Staff, made_ms: int, *, own: bool = False, now_ms: int = LATER + 1) -> str:
    try:
        check_shift(SHIFT, maker, "scan", made_ms=made_ms, now_ms=now_ms, own=own)
    except CarnetError as error:
        return error.code
    return ""


@pytest.mark.parametrize("maker", [REVOKED, MOVED, PROMOTED])
def test_what_was_made_before_a_change_holds_and_what_was_made_after_does_not(maker: Staff) -> None:
    assert said(maker, LATER - 1) == ""
    assert said(maker, LATER) == "shift_over"


def test_a_colleagues_line_is_not_from_before_the_shift_and_says_when_it_was() -> None:
    assert [said(ANA, NOON - CLOCK_MS), said(ANA, NOON - CLOCK_MS - 1)] == ["", "shift_over"]
    assert [said(ANA, NOON + SHIFT_MAX_MS - 1), said(ANA, NOON + SHIFT_MAX_MS)] == ["", "shift_over"]
    assert said(ANA, 0) == "made_at_needed"
    assert said(HIRED_AGAIN, LATER) == ""


def test_ones_own_line_is_judged_by_where_it_was_alone() -> None:
    assert said(ANA, 0, own=True) == said(ANA, NOON - CLOCK_MS - 1, own=True) == ""
    assert said(MOVED, 0, own=True) == "shift_over"
    assert said(MOVED, LATER - 1, own=True) == ""

"""A case: what may be written into it, when it may end, and what the clock owes it."""

from dataclasses import replace

import pytest

from chalicelib.domain.errors import InvalidInput, NotAllowed
from chalicelib.domain.feedback.case import (
    LINES_MAX,
    SAID_MAX,
    answered,
    clean,
    closed,
    noted,
    number_of,
    said_more,
    spoken,
)
from chalicelib.domain.feedback.deadline import CaseSettings, check_settings, due_ms
from chalicelib.domain.time.units import DAY_MS, HOUR_MS
from chalicelib.domain.time.wall_clock import moment_of, wall_text
from tests.support.cases import a_case
from tests.support.fakes import MERCHANT, NOON_MS

SORRY = "We are sorry. The machine has been repaired."


def test_nothing_is_closed_in_silence() -> None:
    with pytest.raises(NotAllowed, match="case_unanswered"):
        closed(a_case(), NOON_MS)
    noted_only = noted(a_case(), "Called the barista.", "staff:max", NOON_MS)
    with pytest.raises(NotAllowed, match="case_unanswered"):
        closed(noted_only, NOON_MS)
    answer = answered(noted_only, SORRY, "staff:max", NOON_MS, closes=False)
    assert closed(noted(answer, "They are content.", "staff:max", NOON_MS), NOON_MS).state == "closed"
    more = said_more(answer, "It was cold again.", NOON_MS, due_ms=0)
    with pytest.raises(NotAllowed, match="case_unanswered"):
        closed(more, NOON_MS)


def test_the_customer_may_open_it_again_for_two_weeks_and_it_has_a_new_deadline() -> None:
    ended = answered(a_case(reminded_ms=1), SORRY, "staff:max", NOON_MS, closes=True)
    again = said_more(ended, "It is not settled.", NOON_MS + 13 * DAY_MS, due_ms=NOON_MS + 15 * DAY_MS)
    assert (again.state, again.reopened, again.reminded_ms) == ("open", 1, 0)
    assert again.due_ms == NOON_MS + 15 * DAY_MS
    assert again.look_ms() == again.due_ms
    with pytest.raises(NotAllowed, match="case_reopen_over"):
        said_more(ended, "It is not settled.", NOON_MS + 14 * DAY_MS, due_ms=0)


def test_an_apology_whose_blanks_nobody_filled_is_not_sent() -> None:
    with pytest.raises(InvalidInput, match="case_blanks"):
        answered(a_case(), "We now do this: [what you have changed]", "staff:max", NOON_MS, closes=True)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("  Cold.\r\n\r\n\r\nAnd late. ", "Cold.\n\nAnd late."),
        ("<script>alert(1)</script>", "<script>alert(1)</script>"),
        ("co\u200bld\u202e \x00cup", "cold cup"),
        ("кофе ☕ холодный", "кофе ☕ холодный"),
    ],
)
def test_words_are_kept_as_they_are_read(text: str, kept: str) -> None:
    assert clean(text, "said", SAID_MAX) == kept


@pytest.mark.parametrize(
    "text",
    ["", " \n\u200b", "x" * (SAID_MAX + 1), "x" * 90_000],
    ids=["none", "unseen", "one too many", "a flood"],
)
def test_no_words_and_too_many_are_refused_by_name(text: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        clean(text, "said", SAID_MAX)
    assert refused.value.field == "said"


def test_a_case_has_an_end_to_what_is_written_into_it() -> None:
    full = a_case(lines=a_case().lines * LINES_MAX)
    with pytest.raises(NotAllowed, match="case_full"):
        noted(full, "One more.", "staff:max", NOON_MS)


def test_a_number_is_read_as_people_say_it() -> None:
    assert spoken("482913") == "482 913"
    assert number_of(" 482-913 ") == number_of("482 913") == "482913"
    assert number_of("48291") == number_of("four") == number_of("４８２９１３") == ""


@pytest.mark.parametrize(
    ("opened", "due"),
    [
        ("2026-11-23T10:00", "2026-11-26T00:00"),  # Monday: by the end of Wednesday
        ("2026-11-27T23:59", "2026-12-02T00:00"),  # Friday: by the end of Tuesday
        ("2026-11-28T09:00", "2026-12-02T00:00"),  # Saturday: the same
        ("2026-03-27T12:00", "2026-04-01T00:00"),  # over the night on which the clocks change
    ],
)
def test_a_deadline_is_the_end_of_the_second_working_day_by_the_shops_clock(opened: str, due: str) -> None:
    zone = "Europe/Chisinau"
    at_ms = due_ms(CaseSettings(MERCHANT), moment_of(opened, zone, "at"), zone)
    assert wall_text(at_ms, zone) == due


def test_a_shop_says_itself_on_which_days_somebody_works() -> None:
    sundays = CaseSettings(MERCHANT, days=1, weekdays=(6,))
    monday = moment_of("2026-11-23T10:00", "UTC", "at")
    assert wall_text(due_ms(sundays, monday, "UTC"), "UTC") == "2026-11-30T00:00"
    for wrong in (replace(sundays, days=0), replace(sundays, weekdays=()), replace(sundays, weekdays=(7,))):
        with pytest.raises(InvalidInput):
            check_settings(wrong)


def test_it_is_late_until_it_has_an_answer() -> None:
    case = a_case(due_ms=NOON_MS + HOUR_MS)
    assert not case.overdue(NOON_MS)
    assert case.overdue(NOON_MS + HOUR_MS)
    assert not answered(case, SORRY, "staff:max", NOON_MS, closes=True).overdue(NOON_MS + DAY_MS)

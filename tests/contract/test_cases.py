"""Cases, in memory and in the table alike: listed by deadline, changed by one at a time, summed apart."""

from dataclasses import replace
from typing import Any

import pytest

from chalicelib.aws.feedback.cases import CasesTable
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.feedback.case import Case, Line, answered, handed
from chalicelib.domain.feedback.deadline import CaseSettings
from chalicelib.domain.feedback.outcome import Sums, SumsOf, counted
from chalicelib.domain.feedback.rates import Rate
from chalicelib.domain.time.units import DAY_MS
from chalicelib.service.feedback.case_ports import Cases
from tests.contract.steps import Clock
from tests.support.cases import MONTH, a_case
from tests.support.fakes import MERCHANT, NOON_MS
from tests.support.fakes.cases import FakeCases


@pytest.fixture(params=["fake", "table"])
def cases(request: pytest.FixtureRequest, clock: Clock) -> Cases:
    if request.param == "fake":
        return FakeCases()
    return CasesTable(request.getfixturevalue("dynamodb"), request.getfixturevalue("table_name"), clock)


def put(cases: Cases, case: Case, before: Case | None = None) -> Case:
    assert cases.put_case(case, counted(before, case))
    return case


def close(cases: Cases, case: Case, at_ms: int = NOON_MS + DAY_MS) -> Case:
    return put(cases, answered(case, "We are sorry.", "staff:max", at_ms, closes=True), case)


def test_a_case_is_found_by_its_number_by_its_merchant_alone_and_with_its_card(cases: Cases) -> None:
    case = put(cases, a_case(lines=(Line(NOON_MS, "customer", "said", "<b>Cold</b>\n☕ холодный"),)))

    assert cases.case(MERCHANT, case.number) == case
    assert cases.case("m-2", case.number) is None
    assert cases.case(MERCHANT, "999999") is None
    assert cases.cases_of("CARD1") == (case,)
    assert cases.cases_of("CARD2") == ()
    other = a_case(serial="CARD2")
    assert not cases.put_case(other, counted(None, other)), "a number is given once"
    assert cases.cases_of("CARD2") == ()


def test_open_ones_stand_by_their_deadline_and_closed_ones_by_their_end(cases: Cases) -> None:
    late, soon, mine = (
        put(cases, a_case("100001", due_ms=NOON_MS + 3 * DAY_MS)),
        put(cases, a_case("100002", due_ms=NOON_MS + DAY_MS)),
        put(cases, a_case("100003", due_ms=NOON_MS + 2 * DAY_MS, owner="olga")),
    )
    first = cases.open_cases(MERCHANT, 2, "")
    assert first.cases == (soon, mine)
    assert cases.open_cases(MERCHANT, 2, first.next).cases == (late,)
    assert cases.open_cases(MERCHANT, 5, "", "olga").cases == (mine,)
    assert cases.open_cases("m-2", 5, "").cases == ()
    assert (cases.count_open(MERCHANT), cases.count_open(MERCHANT, owner="olga")) == (3, 1)
    assert cases.count_open(MERCHANT, due_ms=NOON_MS + DAY_MS) == 1
    with pytest.raises(InvalidInput):
        cases.open_cases(MERCHANT, 2, "nonsense")

    ended, last = close(cases, late), close(cases, soon, NOON_MS + 2 * DAY_MS)
    assert cases.open_cases(MERCHANT, 5, "").cases == (mine,)
    page = cases.closed_cases(MERCHANT, 1, "")
    assert page.cases == (last,)
    assert cases.closed_cases(MERCHANT, 1, page.next).cases == (ended,)


def test_of_two_changes_of_one_case_one_is_told(cases: Cases) -> None:
    case = put(cases, a_case())
    put(cases, handed(case, "max"), case)
    other = handed(case, "olga")

    assert not cases.put_case(other, Sums(opened=1))
    found = cases.case(MERCHANT, case.number)
    assert found is not None
    assert found.owner == "max"
    assert [each.sums.opened for each in cases.case_sums(MERCHANT, (MONTH,))] == [1]


def test_the_clock_finds_what_is_over_and_what_is_to_be_measured(cases: Cases) -> None:
    case = put(cases, a_case(due_ms=NOON_MS + DAY_MS))
    assert cases.cases_due(NOON_MS, 10) == ()
    assert cases.cases_due(NOON_MS + DAY_MS, 10) == (case,)
    told = put(cases, replace(case, reminded_ms=NOON_MS + DAY_MS, revision=1), case)
    assert cases.cases_due(NOON_MS + 2 * DAY_MS, 10) == ()

    ended = close(cases, told)
    assert cases.cases_due(NOON_MS + 30 * DAY_MS, 10) == ()
    assert cases.cases_due(NOON_MS + 31 * DAY_MS, 10) == (ended,)
    put(cases, replace(ended, measured=60, revision=ended.revision + 1), ended)
    assert cases.cases_due(NOON_MS + 99 * DAY_MS, 10) == ()


def test_sums_grow_with_each_change_and_name_no_card(cases: Cases, request: pytest.FixtureRequest) -> None:
    case = put(cases, a_case(outlet="main"))
    ended = close(cases, case)
    back = Sums(back={("answered", 30): Rate(1, 1), ("alike", 30): Rate(2, 5)})
    assert cases.put_case(replace(ended, measured=30, revision=ended.revision + 1), back)

    ((of,)) = cases.case_sums(MERCHANT, (MONTH,))
    assert of == SumsOf(MONTH, "goods", "main", of.sums)
    assert (of.sums.opened, of.sums.answered, of.sums.in_time, sum(of.sums.took.values())) == (1, 1, 1, 1)
    assert of.sums.back[("alike", 30)] == Rate(2, 5)
    assert cases.case_sums(MERCHANT, ("2025-01",)) == ()
    if "table" in request.node.name:
        client, name = request.getfixturevalue("dynamodb"), request.getfixturevalue("table_name")
        items: list[dict[str, Any]] = client.scan(TableName=name)["Items"]
        (sums,) = [item for item in items if item["pk"]["S"].startswith("KS#")]
        assert "CARD1" not in str(sums)


def test_settings_are_changed_by_one_at_a_time(cases: Cases) -> None:
    assert cases.case_settings(MERCHANT) == CaseSettings(MERCHANT)
    first = CaseSettings(MERCHANT, days=3, weekdays=(0, 5), revision=1)
    assert cases.put_case_settings(first)
    assert not cases.put_case_settings(replace(first, days=4))
    assert cases.put_case_settings(replace(first, days=4, revision=2))
    assert cases.case_settings(MERCHANT).days == 4

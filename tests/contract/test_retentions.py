"""For how long cards are kept that nobody uses, in memory and in the table alike."""

from dataclasses import replace

import pytest

from chalicelib.aws.customer.retentions import RetentionTable
from chalicelib.domain.customer.retention import Retention
from chalicelib.domain.people.audit import AuditLine
from chalicelib.service.customer.ports import Retentions
from tests.contract.steps import Clock
from tests.support.fakes import MERCHANT, NOON_MS
from tests.support.fakes.erasures import FakeRetentions


@pytest.fixture(params=["fake", "table"])
def retentions(request: pytest.FixtureRequest, clock: Clock) -> Retentions:
    if request.param == "fake":
        return FakeRetentions()
    return RetentionTable(request.getfixturevalue("dynamodb"), request.getfixturevalue("table_name"), clock)


def test_it_is_changed_by_one_at_a_time_and_due_when_its_time_has_come(retentions: Retentions) -> None:
    assert retentions.retention(MERCHANT) == Retention(MERCHANT)
    first = Retention(MERCHANT, 24, revision=1, next_ms=NOON_MS)
    line = AuditLine(MERCHANT, NOON_MS, "staff:olga", "merchant.retention", MERCHANT, {"months": 24})

    assert retentions.put_retention(first, line)
    assert not retentions.put_retention(replace(first, months=36))
    assert retentions.retention(MERCHANT) == first
    other = Retention("m-2", 12, revision=1, next_ms=NOON_MS - 5)
    assert retentions.put_retention(other)
    assert retentions.retentions_due(NOON_MS - 6, 9) == ()
    assert retentions.retentions_due(NOON_MS, 9) == (other, first)
    assert retentions.retentions_due(NOON_MS, 1) == (other,)

    assert retentions.put_retention(replace(other, revision=2, next_ms=0, place="1!3!ABC"))
    assert retentions.retentions_due(NOON_MS, 9) == (first,)
    assert retentions.retention("m-2").place == "1!3!ABC"

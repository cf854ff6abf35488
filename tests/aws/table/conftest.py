"""A table whose calls are counted and, when told, answered in DynamoDB's words.

The emulator never throttles nor conflicts, so those answers are put in at botocore.
"""

from types import SimpleNamespace
from typing import Any

import pytest

from chalicelib.aws.table.table import Table
from chalicelib.domain.card.card import Card, Registration
from chalicelib.domain.ledger.entry import Change, Origin
from chalicelib.domain.ledger.ledger import earn
from chalicelib.domain.programme.rules import Sale
from infra.local.aws import LocalAws
from tests.support.fakes import NOON_MS, a_programme_stamps

PHONE = Registration("apple", "CARD1", "phone", NOON_MS, "token")


class Wire:
    """A client of this test's own, its calls counted and, when told, answered by the test."""

    def __init__(self, client: Any) -> None:
        self.client = client
        self.calls: list[str] = []
        self._answers: dict[str, list[Any]] = {}
        client.meta.events.register("before-call.dynamodb", self._before)

    def answer(self, operation: str, *errors: dict[str, Any]) -> None:
        """Refuse the next calls of `operation` with these bodies."""
        self._answers[operation] = list(errors)

    def _before(self, model: Any, **_: Any) -> Any:
        self.calls.append(model.name)
        waiting = self._answers.get(model.name)
        return (SimpleNamespace(status_code=400), waiting.pop(0)) if waiting else None


def refused(code: str, **more: Any) -> dict[str, Any]:
    return {"Error": {"Code": code, "Message": code}, "ResponseMetadata": {}, **more}


def cancelled(*codes: str) -> dict[str, Any]:
    return refused("TransactionCanceledException", CancellationReasons=[{"Code": code} for code in codes])


@pytest.fixture
def wire(aws: LocalAws) -> Wire:
    return Wire(aws.client("dynamodb"))


@pytest.fixture
def clock() -> list[float]:
    return [NOON_MS / 1000]


@pytest.fixture
def waits() -> list[float]:
    return []


@pytest.fixture
def table(wire: Wire, table_name: str, clock: list[float], waits: list[float]) -> Table:
    return Table(wire.client, table_name, lambda: clock[0], waits.append)


def a_scan(card: Card) -> Change:
    return earn(card, a_programme_stamps(), Sale(visits=1), Origin("sale-1", "c", "till", NOON_MS))

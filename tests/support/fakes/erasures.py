"""Erasures in memory, over the same cards as `FakeStore`, a list of them apart, and what is kept how long."""

from collections.abc import Callable
from dataclasses import replace

from chalicelib.domain.card.card import Card
from chalicelib.domain.customer.erasure import Erasure
from chalicelib.domain.customer.retention import Retention
from chalicelib.domain.errors import Busy
from chalicelib.domain.people.audit import AuditLine
from tests.support.fakes import FakeStore


class FakeErasures:
    """Promises of `chalicelib.service.customer.ports.Erasures`."""

    def __init__(self, store: FakeStore) -> None:
        self._store = store
        self._erasures: dict[tuple[str, str], Erasure] = {}
        self.lines: list[AuditLine] = []

    def begin(self, card: Card, expected_version_ms: int, erasure: Erasure, line: AuditLine) -> bool:
        with self._store.lock:
            if not self._store.put_card(card, expected_version_ms):
                return False
            self._erasures[erasure.merchant_id, erasure.number] = erasure
            self.lines.append(line)
            return True

    def erasure(self, merchant_id: str, number: str) -> Erasure | None:
        return self._erasures.get((merchant_id, number))

    def put_erasure(self, erasure: Erasure) -> None:
        self._erasures[erasure.merchant_id, erasure.number] = erasure

    def erasures_due(self, now_ms: int, limit: int) -> tuple[Erasure, ...]:
        due = [each for each in self._erasures.values() if 0 < each.next_ms <= now_ms]
        return tuple(sorted(due, key=lambda each: (each.next_ms, each.serial))[:limit])

    def forget_beside(self, card: Card) -> None:
        self._store.forget_beside(card.serial)


class FakeErasedList:
    """`away`: it cannot be reached."""

    def __init__(self) -> None:
        self.kept: dict[str, Erasure] = {}
        self.away = False

    def keep(self, erasure: Erasure) -> None:
        if self.away:
            raise Busy("store_busy")
        self.kept[erasure.serial] = replace(erasure, next_ms=0, done_ms=0)


class FakeRetentions:
    """Promises of `chalicelib.service.customer.ports.Retentions`; its lines go to `note`."""

    def __init__(self, note: Callable[[AuditLine], None] = lambda line: None) -> None:
        self._retentions: dict[str, Retention] = {}
        self._note = note

    def retention(self, merchant_id: str) -> Retention:
        return self._retentions.get(merchant_id) or Retention(merchant_id)

    def put_retention(self, retention: Retention, line: AuditLine | None = None) -> bool:
        if self.retention(retention.merchant_id).revision != retention.revision - 1:
            return False
        self._retentions[retention.merchant_id] = retention
        if line is not None:
            self._note(line)
        return True

    def retentions_due(self, now_ms: int, limit: int) -> tuple[Retention, ...]:
        due = [each for each in self._retentions.values() if 0 < each.next_ms <= now_ms]
        return tuple(sorted(due, key=lambda each: (each.next_ms, each.merchant_id))[:limit])

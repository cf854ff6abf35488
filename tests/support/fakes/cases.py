"""Cases in memory."""

import threading
from collections.abc import Sequence

from chalicelib.aws.table.keys import checked_mark, time_text
from chalicelib.domain.feedback.case import Case, CasePage, check_kind
from chalicelib.domain.feedback.deadline import CaseSettings
from chalicelib.domain.feedback.outcome import Sums, SumsOf


class FakeCases:
    """Promises of `chalicelib.service.feedback.case_ports.Cases`."""

    def __init__(self) -> None:
        self.lock = threading.RLock()
        self._cases: dict[tuple[str, str], Case] = {}
        self._sums: dict[tuple[str, str, str, str], Sums] = {}
        self._settings: dict[str, CaseSettings] = {}

    def case(self, merchant_id: str, number: str) -> Case | None:
        return self._cases.get((merchant_id, number))

    def cases_of(self, serial: str) -> tuple[Case, ...]:
        found = [case for case in self._cases.values() if case.serial == serial]
        return tuple(sorted(found, key=lambda case: case.opened_ms, reverse=True))

    def open_cases(self, merchant_id: str, limit: int, after: str, owner: str = "") -> CasePage:
        return _page(self._open(merchant_id, owner), limit, after)

    def closed_cases(self, merchant_id: str, limit: int, after: str) -> CasePage:
        found = [
            (f"{time_text(case.closed_ms)}#{case.number}", case)
            for case in self._cases.values()
            if case.merchant_id == merchant_id and case.state == "closed"
        ]
        return _page(found, limit, after, backwards=True)

    def count_open(self, merchant_id: str, *, owner: str = "", due_ms: int = 0) -> int:
        found = [case for _, case in self._open(merchant_id, owner)]
        return sum(not due_ms or case.due_ms <= due_ms for case in found)

    def put_case(self, case: Case, counts: Sums) -> bool:
        with self.lock:
            there = self.case(case.merchant_id, case.number)
            if (there.revision if there else -1) != case.revision - 1:
                return False
            self._cases[case.merchant_id, case.number] = case
            if counts != Sums():
                key = (case.merchant_id, case.month, case.kind, case.outlet)
                self._sums[key] = self._sums.get(key, Sums()) + counts
            return True

    def cases_due(self, now_ms: int, limit: int) -> tuple[Case, ...]:
        due = [(at_ms, case.number, case) for case in self._cases.values() if (at_ms := case.look_ms())]
        return tuple(case for at_ms, _, case in sorted(due) if at_ms <= now_ms)[:limit]

    def case_sums(self, merchant_id: str, months: Sequence[str]) -> tuple[SumsOf, ...]:
        return tuple(
            SumsOf(month, check_kind(kind), outlet, sums)
            for (merchant, month, kind, outlet), sums in sorted(self._sums.items(), key=lambda one: one[0])
            if merchant == merchant_id and month in months
        )

    def case_settings(self, merchant_id: str) -> CaseSettings:
        return self._settings.get(merchant_id) or CaseSettings(merchant_id)

    def put_case_settings(self, settings: CaseSettings) -> bool:
        with self.lock:
            if self.case_settings(settings.merchant_id).revision != settings.revision - 1:
                return False
            self._settings[settings.merchant_id] = settings
            return True

    def _open(self, merchant_id: str, owner: str) -> list[tuple[str, Case]]:
        return [
            (f"{time_text(case.due_ms)}#{case.number}", case)
            for case in self._cases.values()
            if case.merchant_id == merchant_id and case.state == "open" and owner in ("", case.owner)
        ]


def _page(found: list[tuple[str, Case]], limit: int, after: str, *, backwards: bool = False) -> CasePage:
    found = sorted(found, key=lambda one: one[0], reverse=backwards)
    if after:
        at = checked_mark(after)
        found = [one for one in found if (one[0] < at if backwards else one[0] > at)]
    return CasePage(
        tuple(case for _, case in found[:limit]), found[limit - 1][0] if len(found) > limit else ""
    )

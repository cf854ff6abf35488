"""What the use cases around cases need from the outside, and what it promises."""

from collections.abc import Sequence
from typing import Protocol

from chalicelib.domain.feedback.case import Case, CasePage
from chalicelib.domain.feedback.deadline import CaseSettings
from chalicelib.domain.feedback.outcome import Sums, SumsOf


class Cases(Protocol):
    """Cases lie with their cards; their sums do not."""

    def case(self, merchant_id: str, number: str) -> Case | None: ...

    def cases_of(self, serial: str) -> tuple[Case, ...]:
        """The card's latest 100, newest first, read consistently."""
        ...

    def open_cases(self, merchant_id: str, limit: int, after: str, owner: str = "") -> CasePage:
        """Those with the earliest deadline first; with `owner`, of that person alone. As of moments ago."""
        ...

    def closed_cases(self, merchant_id: str, limit: int, after: str) -> CasePage:
        """What was closed last first."""
        ...

    def count_open(self, merchant_id: str, *, owner: str = "", due_ms: int = 0) -> int:
        """How many are open, with `due_ms` of those whose deadline is over by then; 10,000 at most."""
        ...

    def put_case(self, case: Case, counts: Sums) -> bool:
        """Write it in the place of its revision before (at 0: if its number is free), and add to the sums of
        its month; False, and neither, when it has moved."""
        ...

    def cases_due(self, now_ms: int, limit: int) -> tuple[Case, ...]:
        """Those that the clock has to look at by now, the longest due first; as of moments ago."""
        ...

    def case_sums(self, merchant_id: str, months: Sequence[str]) -> tuple[SumsOf, ...]:
        """The sums of these months, by month, kind and outlet."""
        ...

    def case_settings(self, merchant_id: str) -> CaseSettings: ...

    def put_case_settings(self, settings: CaseSettings) -> bool:
        """False when the revision before has moved."""
        ...

"""Cases in the table: each with its card, listed for its merchant, and summed apart from both."""

from collections.abc import Sequence

from chalicelib.aws.card.keys import card_partition
from chalicelib.aws.feedback.case_items import case_item, case_of, number_item, sums_of, sums_write
from chalicelib.aws.feedback.keys import (
    CASES,
    DUE,
    case_key,
    closed_partition,
    mine_partition,
    number_key,
    open_partition,
    settings_key,
    sums_partition,
)
from chalicelib.aws.table.in_table import InTable
from chalicelib.aws.table.items import to_attributes, wire
from chalicelib.aws.table.keys import (
    AFTER_ALL_TIMES,
    GSI1,
    GSI2,
    GSI3,
    Item,
    checked_mark,
    time_text,
)
from chalicelib.aws.table.readable import readable
from chalicelib.aws.table.revised import revised
from chalicelib.aws.table.rows import Write
from chalicelib.domain.feedback.case import Case, CasePage
from chalicelib.domain.feedback.deadline import CaseSettings
from chalicelib.domain.feedback.outcome import Sums, SumsOf

OF_CARD_MAX, PAGE_MAX, DUE_MAX = 100, 50, 100
COUNT_PAGES_MAX = 2  # of 1 MB: some 10,000 places of the index
SUMS_PAGES_MAX = 8  # a month's of a chain: 6 kinds at 2,000 outlets are 3 MB
_NEW = "attribute_not_exists(pk)"


class CasesTable(InTable):
    """What `service.feedback.case_ports.Cases` promises."""

    def case(self, merchant_id: str, number: str) -> Case | None:
        named = self._rows.get(number_key(merchant_id, number))
        item = self._rows.get(case_key(named["serial"]["S"], number)) if named else None
        return case_of(item) if item else None

    def cases_of(self, serial: str) -> tuple[Case, ...]:
        items = self._rows.query(
            "pk = :card AND begins_with(sk, :cases)",
            {":card": wire(card_partition(serial)), ":cases": wire(CASES)},
            limit=OF_CARD_MAX,
            ConsistentRead=True,
        )
        return tuple(sorted(readable(items, case_of), key=lambda case: case.opened_ms, reverse=True))

    def open_cases(self, merchant_id: str, limit: int, after: str, owner: str = "") -> CasePage:
        index = GSI3 if owner else GSI1
        place = mine_partition(merchant_id, owner) if owner else open_partition(merchant_id)
        return self._page(index, place, limit, after)

    def closed_cases(self, merchant_id: str, limit: int, after: str) -> CasePage:
        return self._page(GSI1, closed_partition(merchant_id), limit, after, backwards=True)

    def count_open(self, merchant_id: str, *, owner: str = "", due_ms: int = 0) -> int:
        index = GSI3 if owner else GSI1
        place = mine_partition(merchant_id, owner) if owner else open_partition(merchant_id)
        before = time_text(due_ms + 1) if due_ms else AFTER_ALL_TIMES
        return self._rows.count(
            f"{index}pk = :place AND {index}sk < :before",
            {":place": wire(place), ":before": wire(before)},
            most=COUNT_PAGES_MAX,
            IndexName=index,
        )

    def put_case(self, case: Case, counts: Sums) -> bool:
        item = case_item(case)
        writes = [revised(item, case.revision - 1) if case.revision else Write("Put", item, _NEW)]
        if not case.revision:
            writes.append(Write("Put", number_item(case), _NEW))
        added = sums_write(case, counts)
        return not self._rows.settle(*writes, *([added] if added else []))

    def cases_due(self, now_ms: int, limit: int) -> tuple[Case, ...]:
        items = self._rows.query(
            "gsi2pk = :due AND gsi2sk < :later",
            {":due": wire(DUE), ":later": wire(time_text(now_ms + 1))},
            limit=max(1, min(limit, DUE_MAX)),
            IndexName=GSI2,
        )
        return tuple(readable(items, case_of))

    def case_sums(self, merchant_id: str, months: Sequence[str]) -> tuple[SumsOf, ...]:
        if not months:
            return ()
        pages = self._rows.pages(
            "pk = :sums AND sk BETWEEN :first AND :last",
            {
                ":sums": wire(sums_partition(merchant_id)),
                ":first": wire(min(months)),
                ":last": wire(f"{max(months)}#~"),
            },
            most=SUMS_PAGES_MAX,
            ConsistentRead=True,
        )
        return tuple(found for page in pages for found in readable(page, sums_of) if found.month in months)

    def case_settings(self, merchant_id: str) -> CaseSettings:
        return self._one(CaseSettings, settings_key(merchant_id)) or CaseSettings(merchant_id)

    def put_case_settings(self, settings: CaseSettings) -> bool:
        """Where nothing is, the default is, at revision 0: the first change is number 1."""
        item = {**settings_key(settings.merchant_id), **to_attributes(settings)}
        if settings.revision == 1 and self._rows.write(Write("Put", item, _NEW)) is None:
            return True
        return self._rows.write(revised(item, settings.revision - 1)) is None

    def _page(self, index: str, place: str, limit: int, after: str, *, backwards: bool = False) -> CasePage:
        limit = max(1, min(limit, PAGE_MAX))
        values: Item = {":place": wire(place)}
        condition = f"{index}pk = :place"
        if after:
            values[":after"] = wire(checked_mark(after))
            condition += f" AND {index}sk {'<' if backwards else '>'} :after"
        items, more = self._rows.page(
            condition, values, limit=limit, IndexName=index, ScanIndexForward=not backwards
        )
        mark = items[-1][f"{index}sk"]["S"] if more and items else ""
        return CasePage(tuple(readable(items, case_of)), mark)

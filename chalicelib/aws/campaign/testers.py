"""Testers' cards in the table: a merchant's list, and whose trial is over."""

from functools import partial

from chalicelib.aws.campaign.keys import TESTERS, TRIALS, tester_index, tester_key
from chalicelib.aws.people.items import audit_item
from chalicelib.aws.table.in_table import InTable
from chalicelib.aws.table.items import from_attributes, to_attributes, wire
from chalicelib.aws.table.keys import GSI2, merchant_partition, time_text
from chalicelib.aws.table.readable import readable
from chalicelib.aws.table.rows import Write
from chalicelib.domain.campaign.tester import Tester
from chalicelib.domain.people.audit import AuditLine

TESTERS_MAX, OVER_MAX = 50, 100
_read = partial(from_attributes, Tester)


class Testers(InTable):
    """The part of the campaigns' store that holds testers' cards."""

    def testers(self, merchant_id: str) -> tuple[Tester, ...]:
        items = self._rows.query(
            "pk = :merchant AND begins_with(sk, :testers)",
            {":merchant": wire(merchant_partition(merchant_id)), ":testers": wire(TESTERS)},
            limit=TESTERS_MAX,
            ConsistentRead=True,
        )
        return tuple(readable(items, _read))

    def put_tester(self, tester: Tester, line: AuditLine | None) -> None:
        key = tester_key(tester.merchant_id, tester.serial)
        put = Write("Put", {**key, **tester_index(tester), **to_attributes(tester)})
        self._rows.settle(put, *([Write("Put", audit_item(line))] if line else []))

    def drop_tester(self, tester: Tester, line: AuditLine) -> None:
        drop = Write("Delete", tester_key(tester.merchant_id, tester.serial))
        self._rows.settle(drop, Write("Put", audit_item(line)))

    def trials_over(self, now_ms: int, limit: int) -> tuple[Tester, ...]:
        items = self._rows.query(
            "gsi2pk = :trials AND gsi2sk < :later",
            {":trials": wire(TRIALS), ":later": wire(time_text(now_ms + 1))},
            limit=max(1, min(limit, OVER_MAX)),
            IndexName=GSI2,
        )
        return tuple(readable(items, _read))

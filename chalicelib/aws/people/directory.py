"""Outlets, devices and the audit list, in the one table."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from itertools import chain, islice
from typing import Any, TypeVar

from chalicelib.aws.people.items import (
    audit_item,
    device_item,
    outlet_item,
    pairing_item,
)
from chalicelib.aws.people.keys import (
    DEVICES,
    OUTLETS,
    audit_partition,
    device_key,
    outlet_key,
    pairing_key,
)
from chalicelib.aws.people.people import People
from chalicelib.aws.people.whence import placed
from chalicelib.aws.table.items import from_attributes, wire
from chalicelib.aws.table.keys import (
    AFTER_ALL_TIMES,
    Item,
    checked_mark,
    merchant_partition,
    spent_key,
    time_text,
)
from chalicelib.aws.table.rows import Write
from chalicelib.aws.table.ttl_cache import TtlCache
from chalicelib.domain.card.sandbox import real_of
from chalicelib.domain.people.audit import ALL_LINES, AuditLine, AuditPage, AuditWanted
from chalicelib.domain.people.staff import Device, Outlet, Pairing
from chalicelib.domain.time.units import DAY_S

OUTLETS_TTL_S = 10.0
OUTLETS_MAX, DEVICES_MAX, AUDIT_MAX = 2000, 10_000, 100
AUDIT_PAGES_MAX = 4  # of 1 MB, looked through for one answer: ten thousand lines; the next goes on from there
NOTED_TTL_S = 3600.0  # what was noted names its hour
PAGES_MAX = 8  # of 1 MB: so many tills have 3
UNPAIRED_KEPT_S = 30 * DAY_S
_NEW = "attribute_not_exists(pk)"
_THERE = "attribute_exists(pk)"

T = TypeVar("T")


class DirectoryTable(People):
    """What `service.people.ports.Directory` promises."""

    @cached_property
    def _outlets(self) -> TtlCache[tuple[Outlet, ...]]:
        return TtlCache(OUTLETS_TTL_S, self._clock_s)

    @cached_property
    def _hourly(self) -> TtlCache[bool]:
        return TtlCache(NOTED_TTL_S, self._clock_s)

    @cached_property
    def _outlet(self) -> TtlCache[Outlet]:
        return TtlCache(OUTLETS_TTL_S, self._clock_s)

    def outlets(self, merchant_id: str) -> tuple[Outlet, ...]:
        return self._all(Outlet, real_of(merchant_id), OUTLETS, OUTLETS_MAX)  # a sandbox has the real ones

    def outlets_named(self, merchant_id: str, ids: Iterable[str]) -> tuple[Outlet, ...]:
        keys = [outlet_key(real_of(merchant_id), outlet_id) for outlet_id in dict.fromkeys(ids)]
        return tuple(from_attributes(Outlet, item) for item in self._rows.get_many(keys))

    def some_outlets(self, merchant_id: str, most: int) -> tuple[Outlet, ...]:
        items = self._rows.query(*_within(real_of(merchant_id), OUTLETS), limit=most, ConsistentRead=True)
        return tuple(from_attributes(Outlet, item) for item in items)

    def outlet_lately(self, merchant_id: str, outlet_id: str) -> Outlet | None:
        key = outlet_key(real_of(merchant_id), outlet_id)
        return self._outlet.get(f"{merchant_id}.{outlet_id}", lambda: self._one(Outlet, key))

    def outlets_lately(self, merchant_id: str) -> tuple[Outlet, ...]:
        return self._outlets.get(merchant_id, lambda: self.outlets(merchant_id)) or ()

    def put_outlet(self, outlet: Outlet, line: AuditLine) -> None:
        self._rows.settle(Write("Put", outlet_item(outlet)), Write("Put", audit_item(line)))
        self._outlets.drop(outlet.merchant_id)
        self._outlet.drop(f"{outlet.merchant_id}.{outlet.id}")

    def device(self, merchant_id: str, device_id: str) -> Device | None:
        return self._one(Device, device_key(merchant_id, device_id))

    def devices(self, merchant_id: str) -> tuple[Device, ...]:
        return self._all(Device, merchant_id, DEVICES, DEVICES_MAX)

    def put_device(self, device: Device, line: AuditLine) -> None:
        """One that is unpaired is forgotten after a month."""
        item = device_item(device)
        if device.revoked_ms is not None:
            item["ttl_s"] = wire(device.revoked_ms // 1000 + UNPAIRED_KEPT_S)
        self._rows.settle(Write("Put", item), Write("Put", audit_item(line)))

    def offer(self, pairing: Pairing, line: AuditLine) -> None:
        item = {**pairing_item(pairing), "ttl_s": wire(pairing.until_ms // 1000)}
        self._rows.settle(Write("Put", item), Write("Put", audit_item(line)))

    def pairing(self, digest: str) -> Pairing | None:
        return self._one(Pairing, pairing_key(digest))

    def pair(self, pairing: Pairing, device: Device, line: AuditLine) -> bool:
        reasons = self._rows.settle(
            Write("Delete", pairing_key(pairing.digest), _THERE),
            Write("Put", device_item(device), _NEW),
            Write("Put", audit_item(line)),
        )
        return not reasons

    def audit(self, merchant_id: str, limit: int, after: str, wanted: AuditWanted = ALL_LINES) -> AuditPage:
        limit = max(1, min(limit, AUDIT_MAX))
        before = checked_mark(after) if after else AFTER_ALL_TIMES
        if wanted.until_ms:
            before = min(before, time_text(wanted.until_ms))
        first = time_text(wanted.from_ms)
        if before <= first:
            return AuditPage((), "")
        values = {
            ":merchant": wire(audit_partition(merchant_id)),
            ":from": wire(first),
            ":before": wire(before),
        }
        options: dict[str, Any] = {} if wanted.narrow else {"Limit": limit + 2}
        pages = self._rows.pages(
            "pk = :merchant AND sk BETWEEN :from AND :before", values, most=AUDIT_PAGES_MAX,
            ConsistentRead=True, ScanIndexForward=False, **options,
        )  # fmt: skip
        lines: list[AuditLine] = []
        place = ""
        for number, page in enumerate(pages, 1):
            for item in page:
                if item["sk"]["S"] == before:  # BETWEEN has its ends too
                    continue
                line = from_attributes(AuditLine, item)
                if wanted.takes(line):
                    if len(lines) == limit:
                        return AuditPage(tuple(lines), place)
                    lines.append(line)
                place = item["sk"]["S"]
            if number == AUDIT_PAGES_MAX:
                return AuditPage(tuple(lines), place)
        return AuditPage(tuple(lines), "")

    def note(self, line: AuditLine) -> None:
        self._rows.write(Write("Put", audit_item(line)))

    def note_hourly(self, line: AuditLine) -> None:
        alike, until_ms = placed(line).once_an_hour()

        def written() -> bool:
            mark = {**spent_key("noted", alike), "ttl_s": wire(until_ms // 1000)}
            if self._rows.get(spent_key("noted", alike)) is None:
                self._rows.settle(Write("Put", mark, _NEW), Write("Put", audit_item(line)))
            return True

        self._hourly.get(alike, written)

    def _all(self, kind: type[T], merchant_id: str, prefix: str, most: int) -> tuple[T, ...]:
        condition, values = _within(merchant_id, prefix)
        pages = self._rows.pages(condition, values, most=PAGES_MAX, ConsistentRead=True)
        return tuple(from_attributes(kind, item) for item in islice(chain.from_iterable(pages), most))


def _within(merchant_id: str, prefix: str) -> tuple[str, Item]:
    values = {":merchant": wire(merchant_partition(merchant_id)), ":prefix": wire(prefix)}
    return "pk = :merchant AND begins_with(sk, :prefix)", values

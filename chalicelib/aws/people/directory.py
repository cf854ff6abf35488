"""Outlets, devices and the audit list, in the one table."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from itertools import chain, islice
from typing import TypeVar

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
from chalicelib.aws.table.items import from_attributes, wire
from chalicelib.aws.table.keys import AFTER_ALL_TIMES, Item, checked_mark, merchant_partition
from chalicelib.aws.table.rows import Write
from chalicelib.aws.table.ttl_cache import TtlCache
from chalicelib.domain.card.sandbox import real_of
from chalicelib.domain.people.audit import AuditLine, AuditPage
from chalicelib.domain.people.staff import Device, Outlet, Pairing
from chalicelib.domain.time.units import DAY_S

OUTLETS_TTL_S = 10.0
OUTLETS_MAX, DEVICES_MAX, AUDIT_MAX = 2000, 10_000, 100
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

    def audit(self, merchant_id: str, limit: int, after: str) -> AuditPage:
        limit = max(1, min(limit, AUDIT_MAX))
        before = checked_mark(after) if after else AFTER_ALL_TIMES
        items = self._rows.query(
            "pk = :merchant AND sk < :before",
            {
                ":merchant": wire(audit_partition(merchant_id)),
                ":before": wire(before),
            },
            limit=limit + 1,
            ConsistentRead=True,
            ScanIndexForward=False,
        )
        lines = tuple(from_attributes(AuditLine, item) for item in items[:limit])
        return AuditPage(lines, items[limit - 1]["sk"]["S"] if len(items) > limit else "")

    def note(self, line: AuditLine) -> None:
        self._rows.write(Write("Put", audit_item(line)))

    def _all(self, kind: type[T], merchant_id: str, prefix: str, most: int) -> tuple[T, ...]:
        condition, values = _within(merchant_id, prefix)
        pages = self._rows.pages(condition, values, most=PAGES_MAX, ConsistentRead=True)
        return tuple(from_attributes(kind, item) for item in islice(chain.from_iterable(pages), most))


def _within(merchant_id: str, prefix: str) -> tuple[str, Item]:
    values = {":merchant": wire(merchant_partition(merchant_id)), ":prefix": wire(prefix)}
    return "pk = :merchant AND begins_with(sk, :prefix)", values

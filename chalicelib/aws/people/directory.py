"""Staff, outlets, devices and the audit list, in the one table."""

from __future__ import annotations

from functools import cached_property
from typing import Any, TypeVar

from chalicelib.aws.people.items import (
    audit_item,
    device_item,
    outlet_item,
    pairing_item,
    staff_item,
)
from chalicelib.aws.people.keys import (
    DEVICES,
    OUTLETS,
    STAFF,
    audit_partition,
    device_key,
    email_key,
    pairing_key,
    staff_key,
)
from chalicelib.aws.people.sign_ins import SignIns
from chalicelib.aws.table.items import from_attributes, wire
from chalicelib.aws.table.keys import AFTER_ALL_TIMES, checked_mark, merchant_partition
from chalicelib.aws.table.rows import Write
from chalicelib.aws.table.ttl_cache import TtlCache
from chalicelib.domain.card.sandbox import real_of
from chalicelib.domain.people.audit import AuditLine, AuditPage
from chalicelib.domain.people.staff import Device, Outlet, Pairing, Staff
from chalicelib.domain.time.units import DAY_S

OUTLETS_TTL_S = 10.0
MERCHANTS_MAX = 20  # that one address works for
PEOPLE_MAX, OUTLETS_MAX, DEVICES_MAX, AUDIT_MAX = 500, 50, 200, 100
UNPAIRED_KEPT_S = 30 * DAY_S
_NEW = "attribute_not_exists(pk)"
_THERE = "attribute_exists(pk)"

T = TypeVar("T")


class DirectoryTable(SignIns):
    """What `service.directory_ports.Directory` promises."""

    @cached_property
    def _outlets(self) -> TtlCache[tuple[Outlet, ...]]:
        return TtlCache(OUTLETS_TTL_S, self._clock_s)

    def staff(self, merchant_id: str, staff_id: str) -> Staff | None:
        return self._one(Staff, staff_key(merchant_id, staff_id))

    def staff_by_email(self, email: str) -> tuple[Staff, ...]:
        held = self._rows.query(
            "pk = :address",
            {":address": email_key(email)["pk"]},
            limit=MERCHANTS_MAX,
            ConsistentRead=True,
        )
        found = (self.staff(each["merchant_id"]["S"], each["staff_id"]["S"]) for each in held)
        return tuple(staff for staff in found if staff is not None)

    def people(self, merchant_id: str) -> tuple[Staff, ...]:
        return self._all(Staff, merchant_id, STAFF, PEOPLE_MAX)

    def add_staff(self, staff: Staff, line: AuditLine) -> bool:
        holder = {"merchant_id": wire(staff.merchant_id), "staff_id": wire(staff.id)}
        reasons = self._rows.settle(
            Write("Put", staff_item(staff), _NEW),
            Write("Put", {**email_key(staff.email, staff.merchant_id), **holder}, _NEW),
            Write("ConditionCheck", email_key(staff.email), *_not_of(staff.merchant_id)),
            Write("Put", audit_item(line)),
        )
        return not reasons

    def put_staff(self, staff: Staff, line: AuditLine | None, besides: Staff | None = None) -> bool:
        writes = [Write("Put", staff_item(staff), *_revision(staff.revision - 1))]
        if besides is not None:
            key = staff_key(besides.merchant_id, besides.id)
            writes.append(Write("ConditionCheck", key, *_revision(besides.revision)))
        if line is not None:
            writes.append(Write("Put", audit_item(line)))
        return not self._rows.settle(*writes)

    def outlets(self, merchant_id: str) -> tuple[Outlet, ...]:
        return self._all(Outlet, real_of(merchant_id), OUTLETS, OUTLETS_MAX)  # a sandbox has the real ones

    def outlets_lately(self, merchant_id: str) -> tuple[Outlet, ...]:
        return self._outlets.get(merchant_id, lambda: self.outlets(merchant_id)) or ()

    def put_outlet(self, outlet: Outlet, line: AuditLine) -> None:
        self._rows.settle(Write("Put", outlet_item(outlet)), Write("Put", audit_item(line)))
        self._outlets.drop(outlet.merchant_id)

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
        items = self._rows.query(
            "pk = :merchant AND begins_with(sk, :prefix)",
            {":merchant": wire(merchant_partition(merchant_id)), ":prefix": wire(prefix)},
            limit=most,
            ConsistentRead=True,
        )
        return tuple(from_attributes(kind, item) for item in items)


def _not_of(merchant_id: str) -> tuple[str, dict[str, Any]]:
    """For an address that was written when it belonged to one merchant only."""
    return "attribute_not_exists(pk) OR merchant_id <> :merchant", {":merchant": wire(merchant_id)}


def _revision(expected: int) -> tuple[str, dict[str, Any]]:
    return "revision = :revision", {":revision": wire(expected)}

"""Staff, outlets, devices, sessions, the audit list and counts of attempts, in the one table."""

from __future__ import annotations

from functools import cached_property
from typing import Any, TypeVar

from chalicelib.aws.table.in_table import InTable
from chalicelib.aws.table.items import (
    audit_item,
    device_item,
    from_attributes,
    outlet_item,
    pairing_item,
    session_item,
    staff_item,
    to_attributes,
    wire,
)
from chalicelib.aws.table.keys import (
    Item,
    attempts_key,
    audit_partition,
    checked_mark,
    device_key,
    email_key,
    merchant_partition,
    outlet_key,
    pairing_key,
    session_key,
    staff_key,
)
from chalicelib.aws.table.recent import Recent
from chalicelib.aws.table.rows import Write
from chalicelib.domain.people.attempts import KEPT_S, NONE, Attempts
from chalicelib.domain.people.staff import (
    AuditLine,
    AuditPage,
    Device,
    Outlet,
    Pairing,
    Session,
    Signed,
    Staff,
)

SIGNED_TTL_S = 3.0  # a revoked person or device is refused everywhere within this
OUTLETS_TTL_S = 10.0
PEOPLE_MAX, OUTLETS_MAX, DEVICES_MAX, AUDIT_MAX = 500, 50, 200, 100
UNPAIRED_KEPT_S = 30 * 86_400
_NEW = "attribute_not_exists(pk)"
_THERE = "attribute_exists(pk)"

T = TypeVar("T")


class DirectoryTable(InTable):
    """What `service.directory_ports.Directory` promises."""

    @cached_property
    def _signed(self) -> Recent[Signed]:
        return Recent(SIGNED_TTL_S, self._clock_s)

    @cached_property
    def _outlets(self) -> Recent[tuple[Outlet, ...]]:
        return Recent(OUTLETS_TTL_S, self._clock_s)

    def staff(self, merchant_id: str, staff_id: str) -> Staff | None:
        return self._one(Staff, staff_key(merchant_id, staff_id))

    def staff_by_email(self, email: str) -> Staff | None:
        held = self._rows.get(email_key(email))
        return self.staff(held["merchant_id"]["S"], held["staff_id"]["S"]) if held else None

    def people(self, merchant_id: str) -> tuple[Staff, ...]:
        return self._all(Staff, merchant_id, "S#", PEOPLE_MAX)

    def add_staff(self, staff: Staff, line: AuditLine) -> bool:
        holder = {"merchant_id": wire(staff.merchant_id), "staff_id": wire(staff.id)}
        reasons = self._rows.settle(
            Write("Put", staff_item(staff), _NEW),
            Write("Put", {**email_key(staff.email), **holder}, _NEW),
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
        return self._all(Outlet, merchant_id, "O#", OUTLETS_MAX)

    def outlets_lately(self, merchant_id: str) -> tuple[Outlet, ...]:
        return self._outlets.get(merchant_id, lambda: self.outlets(merchant_id)) or ()

    def put_outlet(self, outlet: Outlet, line: AuditLine) -> None:
        self._rows.settle(Write("Put", outlet_item(outlet)), Write("Put", audit_item(line)))
        self._outlets.drop(outlet.merchant_id)

    def device(self, merchant_id: str, device_id: str) -> Device | None:
        return self._one(Device, device_key(merchant_id, device_id))

    def devices(self, merchant_id: str) -> tuple[Device, ...]:
        return self._all(Device, merchant_id, "T#", DEVICES_MAX)

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

    def begin(self, session: Session) -> None:
        self._rows.write(Write("Put", {**session_item(session), "ttl_s": wire(session.expires_ms // 1000)}))
        self._signed.drop(session.digest)

    def end(self, digest: str) -> None:
        self._rows.write(Write("Delete", session_key(digest)))
        self._signed.drop(digest)

    def signed(self, digest: str) -> Signed | None:
        return self._signed.get(digest, lambda: self._read_signed(digest))

    def audit(self, merchant_id: str, limit: int, after: str) -> AuditPage:
        limit = max(1, min(limit, AUDIT_MAX))
        before = checked_mark(after) if after else ":"  # sorts after every digit
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

    def attempts(self, account: str) -> Attempts:
        return self._one(Attempts, attempts_key(account)) or NONE

    def count(self, account: str, before: Attempts, now: Attempts) -> bool:
        kept = {**attempts_key(account), **to_attributes(now)}
        kept["ttl_s"] = wire(now.last_ms // 1000 + KEPT_S)
        condition = "failures = :failures AND last_ms = :last"
        values = {":failures": wire(before.failures), ":last": wire(before.last_ms)}
        if before == NONE:
            condition = f"{_NEW} OR ({condition})"
        return self._rows.write(Write("Put", kept, condition, values)) is None

    def _read_signed(self, digest: str) -> Signed | None:
        session = self._one(Session, session_key(digest))
        if session is None:
            return None
        merchant = session.merchant_id
        keys = [staff_key(merchant, session.staff_id)]
        keys += [outlet_key(merchant, session.outlet_id)] if session.outlet_id else []
        keys += [device_key(merchant, session.device_id)] if session.device_id else []
        found = {item["sk"]["S"][:2]: item for item in self._rows.get_many(keys)}
        if "S#" not in found:
            return None
        return Signed(
            session,
            from_attributes(Staff, found["S#"]),
            from_attributes(Outlet, found["O#"]) if "O#" in found else None,
            from_attributes(Device, found["T#"]) if "T#" in found else None,
        )

    def _one(self, kind: type[T], key: Item) -> T | None:
        item = self._rows.get(key)
        return from_attributes(kind, item) if item else None

    def _all(self, kind: type[T], merchant_id: str, prefix: str, most: int) -> tuple[T, ...]:
        items = self._rows.query(
            "pk = :merchant AND begins_with(sk, :prefix)",
            {":merchant": wire(merchant_partition(merchant_id)), ":prefix": wire(prefix)},
            limit=most,
            ConsistentRead=True,
        )
        return tuple(from_attributes(kind, item) for item in items)


def _revision(expected: int) -> tuple[str, dict[str, Any]]:
    return "revision = :revision", {":revision": wire(expected)}

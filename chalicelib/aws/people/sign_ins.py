"""Sessions and counts of attempts to sign in, in the one table."""

from functools import cached_property

from chalicelib.aws.people.items import audit_item, session_item
from chalicelib.aws.people.keys import (
    DEVICES,
    OUTLETS,
    STAFF,
    attempts_key,
    device_key,
    outlet_key,
    prefix_of,
    session_key,
    sessions_partition,
    staff_key,
)
from chalicelib.aws.table.in_table import InTable
from chalicelib.aws.table.items import from_attributes, to_attributes, wire
from chalicelib.aws.table.keys import GSI1
from chalicelib.aws.table.rows import Write
from chalicelib.aws.table.ttl_cache import TtlCache
from chalicelib.domain.people.attempts import KEPT_S, NEAR_FORGOTTEN_S, NONE, Attempts
from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.people.staff import Device, Outlet, Session, Signed, Staff

SIGNED_TTL_S = 3.0  # a revoked person or device is refused everywhere within this
SESSIONS_MAX = 100  # of one person, the latest: nobody looks through more
_NEW = "attribute_not_exists(pk)"


class SignIns(InTable):
    """The part of the directory that holds who is signed in, and who tried."""

    @cached_property
    def _signed(self) -> TtlCache[Signed]:
        return TtlCache(SIGNED_TTL_S, self._clock_s)

    def begin(self, session: Session, line: AuditLine | None = None) -> None:
        put = Write("Put", {**session_item(session), "ttl_s": wire(session.expires_ms // 1000)})
        if line is None:
            self._rows.write(put)
        else:
            self._rows.settle(put, Write("Put", audit_item(line)))
        self._signed.drop(session.digest)

    def end(self, digest: str, line: AuditLine | None = None) -> None:
        gone = Write("Delete", session_key(digest))
        if line is None:
            self._rows.write(gone)
        else:
            self._rows.settle(gone, Write("Put", audit_item(line)))
        self._signed.drop(digest)

    def note_seen(self, session: Session, now_ms: int) -> None:
        there, now = "attribute_exists(pk)", {":now": wire(now_ms)}
        self._rows.write(Write("Update", session_key(session.digest), there, now, "SET seen_ms = :now"))
        self._signed.drop(session.digest)

    def sessions(self, merchant_id: str, staff_id: str) -> tuple[Session, ...]:
        items = self._rows.query(
            "gsi1pk = :person",
            {":person": wire(sessions_partition(merchant_id, staff_id))},
            limit=SESSIONS_MAX,
            IndexName=GSI1,
            ScanIndexForward=False,
        )
        return tuple(from_attributes(Session, item) for item in items)

    def signed(self, digest: str) -> Signed | None:
        return self._signed.get(digest, lambda: self._read_signed(digest))

    def attempts(self, account: str) -> Attempts:
        return self._one(Attempts, attempts_key(account)) or NONE

    def count(self, account: str, before: Attempts, now: Attempts) -> bool:
        kept = {**attempts_key(account), **to_attributes(now)}
        kept["ttl_s"] = wire(now.last_ms // 1000 + (KEPT_S if now.known_ms else NEAR_FORGOTTEN_S))
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
        found = {prefix_of(item): item for item in self._rows.get_many(keys)}
        if STAFF not in found:
            return None
        return Signed(
            session,
            from_attributes(Staff, found[STAFF]),
            from_attributes(Outlet, found[OUTLETS]) if OUTLETS in found else None,
            from_attributes(Device, found[DEVICES]) if DEVICES in found else None,
        )

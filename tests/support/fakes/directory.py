"""A directory in memory that keeps the port's promises; `tests/contract` asks the same of the table."""

import re
import threading
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from chalicelib.aws.people.whence import placed
from chalicelib.domain.card.sandbox import real_of
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.letters import folded
from chalicelib.domain.people.attempts import NONE, Attempts
from chalicelib.domain.people.audit import ALL_LINES, AuditLine, AuditPage, AuditWanted
from chalicelib.domain.people.authority import Role
from chalicelib.domain.people.pause import Pauses
from chalicelib.domain.people.staff import Device, Outlet, Pairing, PeoplePage, Session, Signed, Staff

Of = tuple[str, str]
T = TypeVar("T", Staff, Outlet, Device)


class FakeDirectory:
    """Promises of `chalicelib.service.people.ports.Directory`; each call is atomic."""

    def __init__(self, *held: Staff | Outlet | Device) -> None:
        self._lock = threading.RLock()
        self._staff = {(each.merchant_id, each.id): each for each in held if isinstance(each, Staff)}
        self._outlets = {(each.merchant_id, each.id): each for each in held if isinstance(each, Outlet)}
        self._devices = {(each.merchant_id, each.id): each for each in held if isinstance(each, Device)}
        self._pairings: dict[str, Pairing] = {}
        self._sessions: dict[str, Session] = {}
        self._lines: dict[str, AuditLine] = {}
        self._line_numbers: dict[str, int] = {}
        self._noted: dict[str, bool] = {}
        self._attempts: dict[str, Attempts] = {}

    def hold(self, each: Staff | Outlet | Device) -> None:
        """As it is, without a line about it."""
        held: dict[type, dict[Of, Any]] = {
            Staff: self._staff,
            Outlet: self._outlets,
            Device: self._devices,
        }
        held[type(each)][each.merchant_id, each.id] = each

    def staff(self, merchant_id: str, staff_id: str) -> Staff | None:
        return self._staff.get((merchant_id, staff_id))

    def staff_by_email(self, email: str) -> tuple[Staff, ...]:
        return tuple(each for _, each in sorted(self._staff.items()) if each.email == email)

    def people_named(self, merchant_id: str, ids: Iterable[str]) -> tuple[Staff, ...]:
        return tuple(staff for id_ in dict.fromkeys(ids) if (staff := self.staff(merchant_id, id_)))

    def people_page(
        self, merchant_id: str, limit: int, after: str = "", *, q: str = "", outlets: Sequence[str] = ()
    ) -> PeoplePage:
        listed = sorted(_of(self._staff, merchant_id), key=_listed)
        if after:
            begun = self.staff(merchant_id, after)
            if begun is None:
                raise InvalidInput("cursor_invalid", field="after")
            listed = [staff for staff in listed if _listed(staff) > _listed(begun)]
        found = [
            staff
            for staff in listed
            if folded(q) in f"{folded(staff.name)} {folded(staff.email)}"
            and (not outlets or any(map(staff.works_at, outlets)))
        ]
        return PeoplePage(tuple(found[:limit]), found[limit - 1].id if len(found) > limit else "")

    def people_count(self, merchant_id: str) -> int:
        return len(_of(self._staff, merchant_id))

    def people_as(self, merchant_id: str, *roles: Role) -> tuple[Staff, ...]:
        return tuple(staff for staff in _of(self._staff, merchant_id) if staff.role in roles)

    def people_on(self, merchant_id: str, outlet_id: str) -> tuple[Staff, ...]:
        here = (
            staff
            for staff in _of(self._staff, merchant_id)
            if staff.state == "active" and (staff.pin_hash or staff.pin_void_ms) and staff.works_at(outlet_id)
        )
        return tuple(sorted(here, key=lambda staff: (staff.name.casefold(), staff.id))[:200])

    def add_staff(self, staff: Staff, line: AuditLine) -> bool:
        with self._lock:
            taken = any(each.merchant_id == staff.merchant_id for each in self.staff_by_email(staff.email))
            if taken or (staff.merchant_id, staff.id) in self._staff:
                return False
            self._staff[staff.merchant_id, staff.id] = staff
            self.note(line)
            return True

    def put_staff(self, staff: Staff, line: AuditLine | None, besides: Staff | None = None) -> bool:
        with self._lock:
            known = self._staff.get((staff.merchant_id, staff.id))
            if known is None or known.revision != staff.revision - 1:
                return False
            if besides is not None:
                other = self._staff.get((besides.merchant_id, besides.id))
                if other is None or other.revision != besides.revision:
                    return False
            self._staff[staff.merchant_id, staff.id] = staff
            if line is not None:
                self.note(line)
            return True

    def outlets(self, merchant_id: str) -> tuple[Outlet, ...]:
        return _of(self._outlets, real_of(merchant_id))

    def outlets_named(self, merchant_id: str, ids: Iterable[str]) -> tuple[Outlet, ...]:
        return tuple(each for id_ in dict.fromkeys(ids) if (each := self.outlet_lately(merchant_id, id_)))

    def some_outlets(self, merchant_id: str, most: int) -> tuple[Outlet, ...]:
        return self.outlets(merchant_id)[:most]

    def outlet_lately(self, merchant_id: str, outlet_id: str) -> Outlet | None:
        return self._outlets.get((real_of(merchant_id), outlet_id))

    def outlets_lately(self, merchant_id: str) -> tuple[Outlet, ...]:
        return self.outlets(merchant_id)

    def put_outlet(self, outlet: Outlet, line: AuditLine) -> None:
        self._outlets[outlet.merchant_id, outlet.id] = outlet
        self.note(line)

    def device(self, merchant_id: str, device_id: str) -> Device | None:
        return self._devices.get((merchant_id, device_id))

    def devices(self, merchant_id: str) -> tuple[Device, ...]:
        return _of(self._devices, merchant_id)

    def put_device(self, device: Device, line: AuditLine) -> None:
        self._devices[device.merchant_id, device.id] = device
        self.note(line)

    def offer(self, pairing: Pairing, line: AuditLine) -> None:
        self._pairings[pairing.digest] = pairing
        self.note(line)

    def pairing(self, digest: str) -> Pairing | None:
        return self._pairings.get(digest)

    def pair(self, pairing: Pairing, device: Device, line: AuditLine) -> bool:
        with self._lock:
            if self._pairings.pop(pairing.digest, None) is None:
                return False
            self.put_device(device, line)
            return True

    def begin(self, session: Session, line: AuditLine | None = None) -> None:
        self._sessions[session.digest] = session
        if line is not None:
            self.note(line)

    def end(self, digest: str, line: AuditLine | None = None) -> None:
        self._sessions.pop(digest, None)
        if line is not None:
            self.note(line)

    def note_seen(self, session: Session, now_ms: int) -> None:
        if session.digest in self._sessions:
            self._sessions[session.digest] = replace(self._sessions[session.digest], seen_ms=now_ms)

    def sessions(self, merchant_id: str, staff_id: str) -> tuple[Session, ...]:
        mine = (
            each
            for each in self._sessions.values()
            if (each.merchant_id, each.staff_id) == (merchant_id, staff_id)
        )
        return tuple(sorted(mine, key=lambda each: (each.created_ms, each.digest), reverse=True)[:100])

    def signed(self, digest: str) -> Signed | None:
        session = self._sessions.get(digest)
        if session is None:
            return None
        staff = self._staff.get((session.merchant_id, session.staff_id))
        if staff is None:
            return None
        return Signed(
            session,
            staff,
            self._outlets.get((session.merchant_id, session.outlet_id)),
            self._devices.get((session.merchant_id, session.device_id)),
        )

    def audit(self, merchant_id: str, limit: int, after: str, wanted: AuditWanted = ALL_LINES) -> AuditPage:
        if after and not re.fullmatch(r"[0-9]{15}[!-~]{0,25}", after):
            raise InvalidInput("cursor_invalid", field="after")
        mine = [
            (key, line)
            for key, line in self._lines.items()
            if line.merchant_id == merchant_id and (not after or key < after) and wanted.takes(line)
        ]
        newest = sorted(mine, key=lambda each: each[0], reverse=True)
        page = newest[: max(1, limit)]
        return AuditPage(tuple(line for _, line in page), page[-1][0] if len(newest) > len(page) else "")

    def note(self, line: AuditLine) -> None:
        """Of one millisecond in the order noted: calls in one process come faster than anybody's."""
        line = placed(line)
        same = f"{line.at_ms}#{line.what}#{line!r}"  # noted again it is one
        number = self._line_numbers.setdefault(same, len(self._line_numbers))
        self._lines[f"{line.at_ms:015d}#{number:012x}"] = line

    def note_hourly(self, line: AuditLine) -> None:
        alike, _ = placed(line).once_an_hour()
        if alike not in self._noted:
            self._noted[alike] = True
            self.note(line)

    def attempts(self, account: str) -> Attempts:
        return self._attempts.get(account, NONE)

    def count(self, account: str, before: Attempts, now: Attempts) -> bool:
        with self._lock:
            known = self.attempts(account)
            if (known.failures, known.last_ms) != (before.failures, before.last_ms):
                return False
            self._attempts[account] = now
            return True


class FakePausing:
    """The operator's pauses, in memory."""

    def __init__(self) -> None:
        self.since_ms: dict[str, int] = {}
        self.ticks: list[int] = []

    def pauses(self) -> Pauses:
        return Pauses(dict(self.since_ms))

    def note_tick(self, now_ms: int) -> None:
        self.ticks.append(now_ms)


def _listed(staff: Staff) -> tuple[int, str, str]:
    return ("active", "invited", "revoked").index(staff.state), folded(staff.name), staff.id


def _of(held: dict[Of, T], merchant_id: str) -> tuple[T, ...]:
    return tuple(each for key, each in sorted(held.items()) if key[0] == merchant_id)

"""What the use cases around staff need from the outside, and what it promises."""

from typing import Protocol

from chalicelib.domain.people.attempts import Attempts
from chalicelib.domain.people.audit import AuditLine, AuditPage
from chalicelib.domain.people.staff import Device, Outlet, Pairing, Session, Signed, Staff


class Directory(Protocol):
    """Staff, outlets, devices, sessions. A change and its audit line are written together or not at all."""

    def staff(self, merchant_id: str, staff_id: str) -> Staff | None: ...

    def staff_by_email(self, email: str) -> tuple[Staff, ...]:
        """At each merchant where the address belongs to somebody; at most 20."""
        ...

    def people(self, merchant_id: str) -> tuple[Staff, ...]:
        """At most 500, revoked ones too."""
        ...

    def add_staff(self, staff: Staff, line: AuditLine) -> bool:
        """False when the address belongs to somebody of the same merchant."""
        ...

    def put_staff(self, staff: Staff, line: AuditLine | None, besides: Staff | None = None) -> bool:
        """Replace one whose revision is one less, while `besides` is unchanged; False when either moved."""
        ...

    def outlets(self, merchant_id: str) -> tuple[Outlet, ...]:
        """At most 50."""
        ...

    def outlets_lately(self, merchant_id: str) -> tuple[Outlet, ...]:
        """The same as of some seconds ago: for the way of a sale, which asks often."""
        ...

    def put_outlet(self, outlet: Outlet, line: AuditLine) -> None: ...

    def device(self, merchant_id: str, device_id: str) -> Device | None: ...

    def devices(self, merchant_id: str) -> tuple[Device, ...]:
        """At most 200, with those unpaired in the last month."""
        ...

    def put_device(self, device: Device, line: AuditLine) -> None: ...

    def offer(self, pairing: Pairing, line: AuditLine) -> None: ...

    def pairing(self, digest: str) -> Pairing | None: ...

    def pair(self, pairing: Pairing, device: Device, line: AuditLine) -> bool:
        """Spend the offer and write the device; False when the offer was spent."""
        ...

    def begin(self, session: Session) -> None: ...

    def end(self, digest: str) -> None: ...

    def signed(self, digest: str) -> Signed | None:
        """The session with its person, outlet and device, as of at most three seconds ago."""
        ...

    def audit(self, merchant_id: str, limit: int, after: str) -> AuditPage:
        """A page, newest first; a bad `after` is InvalidInput."""
        ...

    def note(self, line: AuditLine) -> None:
        """Write a line about a change that was made elsewhere."""
        ...

    def attempts(self, account: str) -> Attempts: ...

    def count(self, account: str, before: Attempts, now: Attempts) -> bool:
        """Replace the count if it still is `before`; False when another attempt came between."""
        ...


class Hashes(Protocol):
    def hash(self, secret: str) -> str: ...

    def check(self, secret: str, held: str) -> tuple[bool, str]:
        """Whether it is the secret, and a new hash for a held one that is out of date ("" else)."""
        ...

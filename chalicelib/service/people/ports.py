"""What the use cases around staff need from the outside, and what it promises."""

from collections.abc import Iterable, Sequence
from typing import Protocol

from chalicelib.domain.people.attempts import Attempts
from chalicelib.domain.people.audit import ALL_LINES, AuditLine, AuditPage, AuditWanted
from chalicelib.domain.people.authority import Role
from chalicelib.domain.people.keys import ApiKey
from chalicelib.domain.people.letter import Letter
from chalicelib.domain.people.mailed import Code, Returned
from chalicelib.domain.people.passkeys import Created, Passkey, Shown
from chalicelib.domain.people.pause import Pauses
from chalicelib.domain.people.staff import Device, Outlet, Pairing, PeoplePage, Session, Signed, Staff
from chalicelib.domain.text import Language, Phrase


class ApiKeys(Protocol):
    """Keys of the API."""

    def api_key(self, digest: str) -> ApiKey | None: ...

    def put_api_key(self, key: ApiKey, line: AuditLine | None = None) -> None:
        """With its line in the audit list, both or neither."""
        ...

    def api_keys(self, merchant_id: str) -> tuple[ApiKey, ...]: ...

    def revoke_api_key(self, key: ApiKey, now_ms: int, line: AuditLine | None = None) -> None:
        """With its line in the audit list, unless it was revoked before."""
        ...

    def note_key_used(self, key: ApiKey, now_ms: int) -> None: ...

    def change_sandbox(self, key: ApiKey, sandbox: str) -> None:
        """Give a sandbox's key another, empty one: from the next request on, for every worker."""
        ...


class Directory(Protocol):
    """Staff, outlets, devices, sessions. A change and its audit line are written together or not at all."""

    def staff(self, merchant_id: str, staff_id: str) -> Staff | None: ...

    def staff_by_email(self, email: str) -> tuple[Staff, ...]:
        """At each merchant where the address belongs to somebody; at most 20."""
        ...

    def people_named(self, merchant_id: str, ids: Iterable[str]) -> tuple[Staff, ...]:
        """Those of these people who are there, revoked ones too."""
        ...

    def people_page(
        self, merchant_id: str, limit: int, after: str = "", *, q: str = "", outlets: Sequence[str] = ()
    ) -> PeoplePage:
        """Active ones first, then invited, then revoked, each by name; those whose name or mail address holds
        `q`, who work at one of `outlets` (none: wherever). Who is new, or renamed, may come moments later. A
        bad `after` is InvalidInput.
        """
        ...

    def people_count(self, merchant_id: str) -> int:
        """Revoked ones too, as of moments ago."""
        ...

    def people_as(self, merchant_id: str, *roles: Role) -> tuple[Staff, ...]:
        """Who is one of these, but for cashiers; who has just become one may be missing for a moment."""
        ...

    def people_on(self, merchant_id: str, outlet_id: str) -> tuple[Staff, ...]:
        """Who works at this outlet and has a PIN, or had one until it was void; at most 200, by name."""
        ...

    def add_staff(self, staff: Staff, line: AuditLine) -> bool:
        """False when the address belongs to somebody of the same merchant."""
        ...

    def put_staff(self, staff: Staff, line: AuditLine | None, besides: Staff | None = None) -> bool:
        """Replace one whose revision is one less, while `besides` is unchanged; False when either moved."""
        ...

    def outlets(self, merchant_id: str) -> tuple[Outlet, ...]:
        """At most 2,000."""
        ...

    def outlets_named(self, merchant_id: str, ids: Iterable[str]) -> tuple[Outlet, ...]:
        """Those of these outlets that are there."""
        ...

    def some_outlets(self, merchant_id: str, most: int) -> tuple[Outlet, ...]:
        """All when they are no more than `most`; else so many of them."""
        ...

    def outlet_lately(self, merchant_id: str, outlet_id: str) -> Outlet | None:
        """As of some seconds ago; one that is new is found at once."""
        ...

    def outlets_lately(self, merchant_id: str) -> tuple[Outlet, ...]:
        """The same as of some seconds ago: for the way of a sale, which asks often."""
        ...

    def put_outlet(self, outlet: Outlet, line: AuditLine) -> None: ...

    def device(self, merchant_id: str, device_id: str) -> Device | None: ...

    def devices(self, merchant_id: str) -> tuple[Device, ...]:
        """At most 10,000, with those unpaired in the last month."""
        ...

    def put_device(self, device: Device, line: AuditLine) -> None: ...

    def offer(self, pairing: Pairing, line: AuditLine) -> None: ...

    def pairing(self, digest: str) -> Pairing | None: ...

    def pair(self, pairing: Pairing, device: Device, line: AuditLine) -> bool:
        """Spend the offer and write the device; False when the offer was spent."""
        ...

    def begin(self, session: Session, line: AuditLine | None = None) -> None: ...

    def end(self, digest: str, line: AuditLine | None = None) -> None: ...

    def note_seen(self, session: Session, now_ms: int) -> None:
        """It is in use; nothing is noted of one that has ended meanwhile."""
        ...

    def sessions(self, merchant_id: str, staff_id: str) -> tuple[Session, ...]:
        """A person's, the latest first, at most 100; those too that are over and not yet forgotten."""
        ...

    def signed(self, digest: str) -> Signed | None:
        """The session with its person, outlet and device, as of at most three seconds ago."""
        ...

    def audit(self, merchant_id: str, limit: int, after: str, wanted: AuditWanted = ALL_LINES) -> AuditPage:
        """A page of what is wanted, newest first; a bad `after` is InvalidInput."""
        ...

    def note(self, line: AuditLine) -> None:
        """Write a line about a change that was made elsewhere."""
        ...

    def note_hourly(self, line: AuditLine) -> None:
        """Write it, unless one like it was written within this hour: who reads a card ten times read it."""
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


class Authenticators(Protocol):
    """What browsers say of phones, computers and security keys, judged by WebAuthn's rules."""

    def created(self, challenge: bytes, new: Created) -> Passkey | None:
        """The new passkey, without a name; None for what was not made for this challenge, here."""
        ...

    def counted(self, challenge: bytes, key: Passkey, shown: Shown) -> int | None:
        """How often it has signed (0: it does not count); None unless this key signed this challenge, here,
        and its holder was recognised by it."""
        ...


class Pausing(Protocol):
    """What the operator has paused, and that the clock goes."""

    def pauses(self) -> Pauses:
        """As of some seconds ago."""
        ...

    def note_tick(self, now_ms: int) -> None:
        """The clock's worker was here."""
        ...


class Mail(Protocol):
    def send(self, to: str, letter: Letter, language: Language) -> None:
        """Hand it over for sending; Busy when nothing can be sent now."""
        ...


class Texts(Protocol):
    def send(self, to: str, text: Phrase, language: Language) -> None:
        """Hand it over for sending to a number as cards keep it; Busy when nothing can be sent now."""
        ...


class Addresses(Protocol):
    """What is known of mail addresses, whoever has them; kept under their digests."""

    def put_code(self, email: str, code: Code) -> None:
        """In the place of the one before."""
        ...

    def try_code(self, email: str, now_ms: int) -> Code | None:
        """The code that is out, with one more try counted; None without one that may still be tried."""
        ...

    def spend_code(self, email: str, now_ms: int) -> bool:
        """False when it was spent already."""
        ...

    def invite(self, email: str, until_ms: int) -> None:
        """Let who reads this address open a merchant, where that takes an invitation."""
        ...

    def invited(self, email: str, now_ms: int) -> bool: ...

    def returned(self, email: str) -> Returned | None: ...

    def note_returned(self, email: str, returned: Returned | None) -> None:
        """None: mail may be sent there again."""
        ...

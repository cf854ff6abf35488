"""What the use cases need from the outside, and what it promises."""

from collections.abc import Sequence
from typing import Protocol

from chalicelib.domain.card.card import Card, Changed, Registration
from chalicelib.domain.card.wallets import WalletName
from chalicelib.domain.face.outcome import Outcome, Refresh
from chalicelib.domain.ledger.ledger import Entry, EntryPage, KeyTaken, Recorded, VersionMoved
from chalicelib.domain.people.keys import ApiKey
from chalicelib.domain.programme.programme import Programme


class Store(Protocol):
    """The one table. Reads are consistent where a decision hangs on them; every list is bounded."""

    def programme(self, programme_id: str) -> Programme | None:
        """As of some seconds ago: for the way of a sale, which asks often. A sandbox's is the real one."""
        ...

    def programme_now(self, programme_id: str) -> Programme | None:
        """The same as it stands this moment: for whoever changes it."""
        ...

    def put_programme(self, programme: Programme) -> None: ...

    def replace_programme(self, programme: Programme, expected_revision: int) -> bool:
        """Replace a programme whose revision is still as expected; False when it has moved."""
        ...

    def programmes(self, merchant_id: str) -> tuple[Programme, ...]: ...

    def card(self, serial: str) -> Card | None: ...

    def cards(self, serials: Sequence[str]) -> dict[str, Card]:
        """Those of `serials` (at most 100) that exist."""
        ...

    def enrol(self, card: Card, key: str, content: str = "") -> Card:
        """Write a new card under its enrolment `key` ("" for none); the first card if the key was used.

        KeyReused when it was used with another `content` ("": not compared). A key is free again after
        `KEY_KEPT_S`.
        """
        ...

    def index(self, card: Card) -> None:
        """Let the card be found by its terms of today: one that was enrolled by an older release."""
        ...

    def put_card(self, card: Card, expected_version_ms: int) -> bool:
        """Replace a card whose version is still as expected; False when it has moved."""
        ...

    def record(
        self, card: Card, entry: Entry, expected_version_ms: int, instead_of: str = ""
    ) -> Recorded | KeyTaken | VersionMoved:
        """Entry if its key and its sale on this card are new, card if its version is unchanged: both or
        neither. `instead_of`: the entry that was this sale's and has been taken back."""
        ...

    def entry(self, entry_id: str) -> Entry | None: ...

    def sale(self, merchant_id: str, outlet: str, sale_id: str) -> tuple[Entry, ...]:
        """What this sale of an outlet did, at most 100 entries: what it brought each card as counted last,
        then the rewards taken with it; read consistently."""
        ...

    def entries(self, serial: str, limit: int, after: str) -> EntryPage:
        """A page of a card's history; a bad `after` is InvalidInput."""
        ...

    def entries_at(
        self, merchant_id: str, outlet: str, from_ms: int, to_ms: int, limit: int, after: str
    ) -> EntryPage:
        """A page of what was scanned at an outlet within (at most two days of) time, newest first.

        A bad `after` is InvalidInput; the outlet "" has what was done without one.
        """
        ...

    def entries_late(self, merchant_id: str, from_ms: int, to_ms: int, limit: int) -> tuple[Entry, ...]:
        """What came within (at most two days of) time long after it was made, newest first."""
        ...

    def serials_by_term(self, merchant_id: str, term: str, limit: int) -> tuple[str, ...]:
        """Cards that a term (`domain.search`) begins for, at most 50, in order of the term."""
        ...

    def register(self, registration: Registration) -> bool:
        """Write or renew a registration, keeping its delivery record; True when it is new."""
        ...

    def unregister(self, wallet: WalletName, serial: str, holder: str) -> None: ...

    def forget(self, registration: Registration, since_ms: int) -> None:
        """Delete a registration that was made or renewed before `since_ms`."""
        ...

    def registrations(self, serial: str, wallet: WalletName) -> tuple[Registration, ...]: ...

    def registration(self, wallet: WalletName, serial: str, holder: str) -> Registration | None: ...

    def serials_of_holder(self, wallet: WalletName, holder: str) -> tuple[str, ...]:
        """The cards a holder has registered: a thousand at most."""
        ...

    def note_pushed(self, registration: Registration, version_ms: int, outcome: str, now_ms: int) -> None:
        """Note how a push ended, unless the registration is gone; versions only rise, so 0 changes none."""
        ...

    def note_saved(self, registration: Registration, *, saved: bool) -> None:
        """Note whether somebody has the card on a phone: only then it counts among those of its wallet."""
        ...

    def note_listed(self, registration: Registration, version_ms: int) -> None: ...

    def note_fetched(self, registration: Registration, version_ms: int) -> None: ...

    def api_key(self, digest: str) -> ApiKey | None: ...

    def put_api_key(self, key: ApiKey) -> None: ...

    def api_keys(self, merchant_id: str) -> tuple[ApiKey, ...]: ...

    def revoke_api_key(self, key: ApiKey, now_ms: int) -> None: ...

    def change_sandbox(self, key: ApiKey, sandbox: str) -> None:
        """Give a sandbox's key another, empty one: from the next request on, for every worker."""
        ...

    def count_within(self, purpose: str, who: str, most: int, within_s: int) -> int:
        """Count one more: 0 if that makes `most` or fewer in this window, else the seconds until the next."""
        ...

    def spend_once(self, purpose: str, value: str, expires_s: int) -> bool:
        """True the first time; a value is remembered until `expires_s`."""
        ...


class Wallet(Protocol):
    def refresh(self, wanted: Sequence[Refresh]) -> list[Outcome]:
        """One outcome each, in order; WalletMisconfigured stops the run."""
        ...


class Queue(Protocol):
    def send(self, changed: Sequence[Changed]) -> None:
        """Put each on the queue; raises when any could not be put."""
        ...

    def again(self, receipt: str, delay_s: int) -> None:
        """Hand a message out again after `delay_s`, sooner than it would come back by itself."""
        ...

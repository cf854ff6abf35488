"""What the use cases need from the outside, and what it promises."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Protocol

from chalicelib.domain.card.card import Card, Changed, PushNote, Registration
from chalicelib.domain.card.imports import Import
from chalicelib.domain.card.rotating import Use
from chalicelib.domain.card.wallets import WalletName
from chalicelib.domain.customer.consent import Consent
from chalicelib.domain.customer.share import Share
from chalicelib.domain.face.outcome import Outcome, Refresh
from chalicelib.domain.ledger.entry import Entry, EntryPage, Written
from chalicelib.domain.merchant.merchant import Merchant
from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.people.keys import ApiKey
from chalicelib.domain.programme.pool import Pool
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.sale.jar import Cup, Jar
from chalicelib.service.programme.ports import Drafts


class Store(Drafts, Protocol):
    """The one table. Reads are consistent where a decision hangs on them; every list is bounded."""

    def merchant(self, merchant_id: str) -> Merchant | None:
        """As of some seconds ago. A sandbox's is the real one. NotAllowed where it cannot be read."""
        ...

    def merchant_now(self, merchant_id: str) -> Merchant | None:
        """The same as it stands this moment: for whoever changes it."""
        ...

    def put_merchant(self, merchant: Merchant) -> None: ...

    def replace_merchant(
        self,
        merchant: Merchant,
        expected_revision: int,
        programmes: Sequence[Programme] = (),
        *,
        line: AuditLine | None = None,
    ) -> bool:
        """Replace a merchant whose revision is still as expected, with those of its programmes whose cards
        show the change, each in the place of its revision before, and the line; False and none of it when one
        moved."""
        ...

    def throttled(self) -> int:
        """How often there was no room for what was asked, since the process began."""
        ...

    def programme(self, programme_id: str) -> Programme | None:
        """With its merchant, as of some seconds ago: for the way of a sale, which asks often. A sandbox's is
        the real one. NotAllowed where it or its merchant cannot be read."""
        ...

    def programme_now(self, programme_id: str) -> Programme | None:
        """The same as it stands this moment: for whoever changes it."""
        ...

    def put_programme(self, programme: Programme) -> None: ...

    def replace_programme(
        self, programme: Programme, expected_revision: int, line: AuditLine | None = None
    ) -> bool:
        """Replace a programme whose revision is still as expected, with the line of the audit list that tells
        of it; False, and neither, when it has moved."""
        ...

    def programmes(self, merchant_id: str) -> tuple[Programme, ...]:
        """All that can be read: one that cannot is left out. NotAllowed where their merchant cannot."""
        ...

    def shared_programmes(self, merchant_id: str) -> tuple[Programme, ...]:
        """Those of other merchants in which this one is a partner."""
        ...

    def pool(self, merchant_id: str, pool_id: str) -> Pool:
        """An empty one where nothing was imported yet."""
        ...

    def pools(self, merchant_id: str) -> tuple[Pool, ...]: ...

    def codes(self, merchant_id: str, pool_id: str) -> frozenset[str]:
        """All that were ever imported into it."""
        ...

    def add_codes(self, pool: Pool, codes: tuple[str, ...]) -> Pool:
        """The pool with these behind the ones it has; Busy when somebody else adds at the same time."""
        ...

    def code(self, merchant_id: str, pool_id: str, slot: int) -> str: ...

    def note_handed(self, pool: Pool, slot: int) -> None:
        """Note that the slot's code, and so all before it, are handed out."""
        ...

    def jar(self, merchant_id: str, programme_id: str, part_id: str, outlet: str) -> Jar:
        """An empty one where nobody gave anything on yet."""
        ...

    def spent(self, merchant_id: str, budget: str) -> int:
        """What was given away of a budget, less what was taken back."""
        ...

    def jars(self, merchant_id: str) -> tuple[Jar, ...]:
        """At most a thousand."""
        ...

    def take_cup(self, cup: Cup) -> Cup | Literal["taken", "empty", "busy"]:
        """Take it if there is one left in its jar; the first cup if its id was used."""
        ...

    def cup(
        self, merchant_id: str, programme_id: str, part_id: str, outlet: str, cup_id: str
    ) -> Cup | None: ...

    def put_cup_back(self, cup: Cup, now_ms: int) -> None:
        """Once, however often it is asked."""
        ...

    def card(self, serial: str) -> Card | None: ...

    def cards(self, serials: Sequence[str]) -> dict[str, Card]:
        """Those of `serials` (at most 100) that exist."""
        ...

    def enrol(
        self,
        card: Card,
        key: str,
        content: str = "",
        first: Entry | None = None,
        consent: Consent | None = None,
    ) -> Card:
        """Write a new card, with its `first` entry and the `consent` given with it where it has them, under
        its enrolment `key` ("" for none); the first card if the key was used.

        KeyReused when it was used with another `content` ("": not compared). A key is free again after
        `KEY_KEPT_S`.
        """
        ...

    def move_in(self, card: Card, entries: Sequence[Entry], consents: Sequence[Consent] = ()) -> bool:
        """A new card with all its history, as another Carnet had it: its sales, corrections and claims stand
        too, and what was agreed to. False, and nothing is written, when it is there. Ended on the way, it can
        be done again."""
        ...

    def imports(self, merchant_id: str) -> tuple[Import, ...]:
        """The merchant's latest 50 lists of regulars, newest first."""
        ...

    def import_of(self, merchant_id: str, import_id: str) -> Import | None: ...

    def put_import(self, run: Import, expected_revision: int | None) -> bool:
        """Put one whose revision is still as expected (None: there is none yet); False when it has moved."""
        ...

    def index(self, card: Card) -> None:
        """Let the card be found by its terms of today: one that was enrolled by an older release."""
        ...

    def cards_due(self, shard: int, now_ms: int, limit: int) -> tuple[Card, ...]:
        """Cards of a shard on which something begins, ends or is about to end by now, the longest due first.
        Of some moments ago: `put_card` knows whether one has moved."""
        ...

    def put_card(self, card: Card, expected_version_ms: int, line: AuditLine | None = None) -> bool:
        """Replace a card whose version is still as expected, with the line that tells of it; False, and
        neither, when it has moved."""
        ...

    def put_person(self, card: Card, before: Card, consent: Consent | None = None) -> bool:
        """Replace `before`, if it is still of that version, by the card with another name, phone, mail or
        consent: what finds it changes along, and the consent is written with it. False, and none of it, when
        the card has moved."""
        ...

    def consents(self, serial: str) -> tuple[Consent, ...]:
        """What was said to messages, newest first: at most 500."""
        ...

    def personal(self, serial: str) -> Mapping[str, tuple[Mapping[str, Any], ...]]:
        """All that a customer said or gave beside the card's own fields, as it is kept, by its kind
        (`customer.dictionary.SAID_KINDS`): at most 1,000."""
        ...

    def share(self, serial: str) -> Share | None:
        """The code by which the card invites friends, as of now."""
        ...

    def share_by(self, code: str) -> Share | None:
        """As it was made; the card may have another by now."""
        ...

    def put_share(self, share: Share, before: Share | None) -> bool:
        """Put the card's code in the place of `before` (None: there is none); False, and nothing is written,
        when it has another, or when the code is another card's."""
        ...

    def record(
        self,
        card: Card,
        entry: Entry,
        expected_version_ms: int,
        instead_of: str = "",
        uses: Sequence[Use] = (),
    ) -> Written:
        """Entry if its key, its sale on this card and its claims are new, card if its version is unchanged,
        and `uses` of the code that was shown, as `keep_first`: all or nothing. `instead_of`: the entry that
        was this sale's and has been taken back. A reversal gives its claims free."""
        ...

    def claimed(self, claims: Sequence[str]) -> frozenset[str]:
        """Those of `claims` (at most 100) that an entry has which was not taken back."""
        ...

    def entry(self, entry_id: str) -> Entry | None: ...

    def sale(self, merchant_id: str, outlet: str, sale_id: str, day: str | None = None) -> tuple[Entry, ...]:
        """What sales of this number at an outlet did (on this business day; None: on any, the latest days
        first), at most 100 entries: what they brought each card as counted last, and the rewards taken with
        them; read consistently."""
        ...

    def correction(self, entry_id: str) -> Entry | None:
        """The latest correction of the sale that began with this entry, read consistently."""
        ...

    def amendments(self, entries: Sequence[Entry]) -> tuple[Entry, ...]:
        """What took each of these (at most 100) back, and its latest correction, whenever that was; read
        consistently."""
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
        """Write or renew a registration, keeping its delivery record; True when it is new.

        A new holder is written to the card's `holders` with it, one that leaves is taken off them. Neither
        moves the card's version; a change of the card that has not seen it is refused as if it did.
        """
        ...

    def unregister(self, wallet: WalletName, serial: str, holder: str) -> None: ...

    def forget(self, registration: Registration, since_ms: int) -> None:
        """Delete a registration that was made or renewed before `since_ms`."""
        ...

    def registrations(self, serial: str, wallet: WalletName) -> tuple[Registration, ...]: ...

    def registrations_of(
        self, cards: Sequence[Card], wallet: WalletName
    ) -> dict[str, tuple[Registration, ...]]:
        """Of each card (at most 100) that this wallet holds, its registrations as of now."""
        ...

    def lease(self, registration: Registration, now_ms: int, until_ms: int) -> bool:
        """Keep others from writing this card in its wallet until then; False while another one does, or
        when it is gone. A note of the push ends it."""
        ...

    def registration(self, wallet: WalletName, serial: str, holder: str) -> Registration | None: ...

    def serials_of_holder(self, wallet: WalletName, holder: str) -> tuple[str, ...]:
        """The cards a holder has registered: a thousand at most."""
        ...

    def note_pushed(
        self, registration: Registration, version_ms: int, outcome: str, now_ms: int, said: str = ""
    ) -> None:
        """Note how a push ended, unless the registration is gone; versions only rise, so 0 changes none.
        `said` is what the card said with it, "" for as before."""
        ...

    def note_pushed_many(self, notes: Sequence[PushNote], now_ms: int) -> None:
        """The same for many, each by itself."""
        ...

    def note_saved(self, registration: Registration, now_ms: int, *, saved: bool) -> None:
        """Note that somebody has the card on a phone since now, or has it no more: only then it counts among
        those of its wallet. The delivery record says so, too."""
        ...

    def note_linked(self, registration: Registration, linked: str) -> None:
        """Note what a wallet says of the passes that it linked to the card."""
        ...

    def note_mute(self, registration: Registration, since_ms: int, outcome: str, now_ms: int) -> None:
        """Note that its address gives no answer, and since when; whoever leased it need not wait."""
        ...

    def note_listed(self, registration: Registration, version_ms: int) -> None: ...

    def note_fetched(self, registration: Registration, version_ms: int) -> None: ...

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

    def count_within(self, purpose: str, who: str, most: int, within_s: int) -> int:
        """Count one more: 0 if that makes `most` or fewer in this window, else the seconds until the next."""
        ...

    def spend_once(self, purpose: str, value: str, expires_s: int) -> bool:
        """True the first time; a value is remembered until `expires_s`."""
        ...

    def keep_first(self, purpose: str, value: str, mine: str, expires_s: int) -> str:
        """What was kept under `value` first: `mine`, or what somebody else's call keeps until its end."""
        ...

    def kept(self, purpose: str, value: str) -> str:
        """What `keep_first` keeps; "" when that is nothing, or over."""
        ...


class Wallet(Protocol):
    def refresh(self, wanted: Sequence[Refresh]) -> list[Outcome]:
        """One outcome each, in order; WalletMisconfigured stops the run."""
        ...


class Queue(Protocol):
    """One lane of a wallet's."""

    def send(self, changed: Sequence[Changed]) -> None:
        """Put each on the queue; raises when any could not be put."""
        ...

    def again(self, receipt: str, delay_s: int) -> None:
        """Hand a message out again after `delay_s`, sooner than it would come back by itself."""
        ...

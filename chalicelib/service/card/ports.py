"""What the use cases of a card need from the outside, and what it promises."""

from collections.abc import Sequence
from typing import Protocol

from chalicelib.domain.card.card import Card, PushNote, Registration
from chalicelib.domain.card.imports import Import
from chalicelib.domain.card.wallets import WalletName
from chalicelib.domain.customer.consent import Consent
from chalicelib.domain.ledger.entry import Entry
from chalicelib.domain.people.audit import AuditLine


class Cards(Protocol):
    """Cards, and what finds them."""

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

    def cards_due(self, shard: int, now_ms: int, limit: int) -> tuple[Card, ...]:
        """Cards of a shard on which something begins, ends or is about to end by now, the longest due first.
        Of some moments ago: `put_card` knows whether one has moved."""
        ...

    def put_card(self, card: Card, expected_version_ms: int, line: AuditLine | None = None) -> bool:
        """Replace a card whose version is still as expected, with the line that tells of it; False, and
        neither, when it has moved."""
        ...

    def serials_by_term(self, merchant_id: str, term: str, limit: int) -> tuple[str, ...]:
        """Cards that a term (`domain.card.search`) begins for, at most 50, in order of the term."""
        ...


class Imports(Protocol):
    """Lists of regulars."""

    def imports(self, merchant_id: str) -> tuple[Import, ...]:
        """The merchant's latest 50 lists of regulars, newest first."""
        ...

    def import_of(self, merchant_id: str, import_id: str) -> Import | None: ...

    def put_import(self, run: Import, expected_revision: int | None) -> bool:
        """Put one whose revision is still as expected (None: there is none yet); False when it has moved."""
        ...


class Registrations(Protocol):
    """Who holds a card, and how far it has come there."""

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

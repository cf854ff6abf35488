"""What the use cases of a till need from the outside, and what it promises."""

from collections.abc import Sequence
from typing import Protocol

from chalicelib.domain.card.card import Card
from chalicelib.domain.card.rotating import Use
from chalicelib.domain.ledger.entry import Entry, EntryPage, Written


class Entries(Protocol):
    """The ledger: entries, each written with its card."""

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

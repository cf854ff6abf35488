"""A store that is watched: what becomes of each card that is written."""

from abc import abstractmethod
from collections.abc import Sequence

from chalicelib.domain.card.card import Card
from chalicelib.domain.card.rotating import Use
from chalicelib.domain.ledger.entry import Entry, Recorded, Written
from chalicelib.domain.people.audit import AuditLine
from tests.support.fakes import FakeStore


class Watched(FakeStore):
    @abstractmethod
    def seen(self, before: Card, card: Card) -> None:
        """A card was written, and this is what it was before."""

    def put_card(self, card: Card, expected_version_ms: int, line: AuditLine | None = None) -> bool:
        before = self.card(card.serial)
        written = super().put_card(card, expected_version_ms, line)
        if written and before is not None:
            self.seen(before, card)
        return written

    def record(
        self,
        card: Card,
        entry: Entry,
        expected_version_ms: int,
        instead_of: str = "",
        uses: Sequence[Use] = (),
    ) -> Written:
        before = self.card(card.serial)
        written = super().record(card, entry, expected_version_ms, instead_of, uses)
        if isinstance(written, Recorded) and before is not None:
            self.seen(before, card)
        return written

"""Look: what a card shows now, with what campaigns have put on it."""

from collections.abc import Callable
from dataclasses import replace

from chalicelib.domain.card.card import Card
from chalicelib.domain.card.rotating import Rotating
from chalicelib.domain.face.look import Look, Notice, Way
from chalicelib.domain.programme.erased import erased_look
from chalicelib.domain.programme.look import card_look
from chalicelib.domain.programme.programme import Programme

NOTICES_KEPT = 500  # of about 1 kB; a merchant's cards show a few at a time


class Notices:
    """Notices by id, each read once while it is in use: they never change."""

    def __init__(self, read: Callable[[str], Notice | None]) -> None:
        self._read = read
        self._kept: dict[str, Notice] = {}

    def find(self, notice_id: str) -> Notice | None:
        """None for no id, and for one that nothing is known of: the card then shows none."""
        if not notice_id:
            return None
        found = self._kept.get(notice_id) or self._read(notice_id)
        if found is not None:
            self._kept[notice_id] = found
            if len(self._kept) > NOTICES_KEPT:
                del self._kept[next(iter(self._kept))]
        return found


def look_of(
    card: Card,
    programme: Programme,
    *,
    barcode: str,
    notices: Notices,
    ways: tuple[Way, ...] = (),
    rotating: Rotating | None = None,
) -> Look:
    """The one way to a look: a test keeps it so."""
    if card.erased_ms:
        return erased_look(card, programme)
    news, face = notices.find(card.news), notices.find(card.face)
    shown = card_look(programme, card, barcode, news=news, face=face, ways=ways)
    return replace(shown, rotating=rotating if programme.choices.rotating else None)

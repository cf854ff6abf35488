"""Undo: taking one's own entry back while the customer still stands there."""

from chalicelib.domain.errors import NotAllowed
from chalicelib.domain.ledger.entry import Entry
from chalicelib.domain.time.units import MINUTE_MS

UNDO_MS = 10 * MINUTE_MS  # the customer still stands there


def check_undo_own(entry: Entry, by: str, now_ms: int) -> None:
    """NotAllowed unless the entry is one's own and of the last ten minutes."""
    if entry.by != by:
        raise NotAllowed("undo_not_yours", field="id")
    if now_ms - entry.at_ms > UNDO_MS:
        raise NotAllowed("undo_too_late", field="id", minutes=UNDO_MS // 60_000)

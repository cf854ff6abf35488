"""Use: take a card out of use and put it back, and give it a new code. Each is in the audit list."""

from collections.abc import Callable
from dataclasses import replace

from chalicelib.domain.card.card import Card, CardState, touched
from chalicelib.domain.card.replaced import with_new_code
from chalicelib.domain.errors import Busy
from chalicelib.domain.people.audit import AuditCode, AuditLine
from chalicelib.service.optimistic import until_written
from chalicelib.service.people.ports import Directory
from chalicelib.service.ports import Store


def void(store: Store, directory: Directory, card: Card, by: str, now_ms: int) -> Card:
    """The card, out of use: wallets show it as void and no till accepts it. Asked again, it stays so."""
    return _put(store, directory, card, "voided", "card.void", by, now_ms)


def unvoid(store: Store, directory: Directory, card: Card, by: str, now_ms: int) -> Card:
    """The card, in use again with all that was on it. Asked again, it stays so."""
    return _put(store, directory, card, "active", "card.unvoid", by, now_ms)


def new_code(
    store: Store, directory: Directory, card: Card, token_of: Callable[[Card], str], by: str, now_ms: int
) -> Card:
    """The card with a new code; its old one ends, and the wallets that hold it are brought up to date."""

    def write(now: Card) -> Card | None:
        renewed = with_new_code(now, token_of(now), now_ms)
        return renewed if store.put_card(renewed, expected_version_ms=now.version_ms) else None

    renewed = _written(store, card, write)
    directory.note(AuditLine(card.merchant_id, now_ms, by, "card.code", card.serial))
    return renewed


def _put(
    store: Store, directory: Directory, card: Card, state: CardState, what: AuditCode, by: str, now_ms: int
) -> Card:
    def write(now: Card) -> Card | None:
        if now.state == state:
            return now
        changed = touched(replace(now, state=state), now_ms)
        return changed if store.put_card(changed, expected_version_ms=now.version_ms) else None

    changed = _written(store, card, write)
    if changed.version_ms != card.version_ms:
        directory.note(AuditLine(card.merchant_id, now_ms, by, what, card.serial))
    return changed


def _written(store: Store, card: Card, write: Callable[[Card], Card | None]) -> Card:
    return until_written(lambda: store.card(card.serial) or card, write, busy=Busy("card_busy"), first=card)

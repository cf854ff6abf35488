"""Use: take a card out of use and put it back, give it a new code, move it to another phone. Each is in the
audit list."""

from collections.abc import Callable
from dataclasses import replace

from chalicelib.domain.card.card import Card, CardState, touched
from chalicelib.domain.card.erased import refuse_erased
from chalicelib.domain.card.replaced import moved_on, with_new_code
from chalicelib.domain.errors import Busy
from chalicelib.domain.people.audit import AuditCode, AuditLine
from chalicelib.service.optimistic import until_written
from chalicelib.service.ports import Store


def void(store: Store, card: Card, by: str, now_ms: int) -> Card:
    """The card, out of use: wallets show it as void and no till accepts it. Asked again, it stays so."""
    return _put(store, card, "voided", "card.void", by, now_ms)


def unvoid(store: Store, card: Card, by: str, now_ms: int) -> Card:
    """The card, in use again with all that was on it. Asked again, it stays so."""
    return _put(store, card, "active", "card.unvoid", by, now_ms)


def new_code(store: Store, card: Card, token_of: Callable[[Card], str], by: str, now_ms: int) -> Card:
    """The card with a new code; its old one ends, and the wallets that hold it are brought up to date."""

    line = AuditLine(card.merchant_id, now_ms, by, "card.code", card.serial)

    def write(now: Card) -> Card | None:
        refuse_erased(now, "serial")
        renewed = with_new_code(now, token_of(now), now_ms)
        return renewed if store.put_card(renewed, now.version_ms, line) else None

    return _written(store, card, write)


def move(store: Store, card: Card, token_of: Callable[[Card], str], line: AuditLine) -> Card:
    """The card with a new code, for another phone alone: those that hold it are shown that it is over. The
    `line` says who had it moved."""

    def write(now: Card) -> Card | None:
        if now.code_number != card.code_number:
            return now  # asked twice at once
        refuse_erased(now, "serial")
        moved = moved_on(now, token_of(now), line.at_ms)
        return moved if store.put_card(moved, now.version_ms, line) else None

    return _written(store, card, write)


def _put(store: Store, card: Card, state: CardState, what: AuditCode, by: str, now_ms: int) -> Card:
    line = AuditLine(card.merchant_id, now_ms, by, what, card.serial)

    def write(now: Card) -> Card | None:
        if now.state == state:
            return now
        refuse_erased(now, "serial")
        changed = touched(replace(now, state=state, voided_ms=now_ms if state == "voided" else 0), now_ms)
        return changed if store.put_card(changed, now.version_ms, line) else None

    return _written(store, card, write)


def _written(store: Store, card: Card, write: Callable[[Card], Card | None]) -> Card:
    return until_written(lambda: store.card(card.serial) or card, write, busy=Busy("card_busy"), first=card)

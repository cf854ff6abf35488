"""Refresh: bring the phones that hold a card up to its current state."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from chalicelib.domain.card.card import Card, Changed
from chalicelib.domain.card.wallets import WalletName
from chalicelib.domain.face.look import Look
from chalicelib.domain.face.outcome import (
    Delivered,
    Failed,
    Gone,
    Outcome,
    Refresh,
    Refused,
    Unanswered,
    WalletMisconfigured,
)
from chalicelib.domain.programme.programme import Programme
from chalicelib.service.card.edition import programme_for
from chalicelib.service.ports import Store, Wallet

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Round:
    """How a batch ended: how many of each outcome, the serials to try again, and what is misconfigured."""

    outcomes: tuple[Outcome, ...]
    unfinished: frozenset[str]
    misconfigured: str = ""


def refresh(
    changed: Sequence[Changed],
    name: WalletName,
    *,
    store: Store,
    wallet: Wallet,
    look: Callable[[Card, Programme], Look],
    clock_ms: Callable[[], int],
) -> Round:
    """Refresh every registration that has not been given its card's current version yet.

    A burst of changes is one refresh: the later messages find the version already given. A card that cannot
    be drawn or noted is Failed and unfinished; the others do not wait for it.
    """
    wanted: list[Refresh] = []
    unfinished: dict[str, Failed] = {}
    for serial in dict.fromkeys(change.serial for change in changed):
        try:
            wanted += _wanted(serial, name, store, look)
        except Exception as error:
            unfinished[serial] = _failed(serial, error)
    misconfigured = ""
    try:
        outcomes = wallet.refresh(wanted) if wanted else []
    except WalletMisconfigured as error:
        misconfigured = error.reason
        outcomes = list(error.outcomes) or [Unanswered(misconfigured) for _ in wanted]
    again: set[str] = set()
    for request, outcome in zip(wanted, outcomes, strict=True):
        serial = request.registration.serial
        try:
            if not _note(request, outcome, store, clock_ms()):
                again.add(serial)
        except Exception as error:
            unfinished[serial] = _failed(serial, error)
    return Round((*outcomes, *unfinished.values()), frozenset(unfinished) | again, misconfigured)


def _failed(serial: str, error: Exception) -> Failed:
    """A wall between the cards of a batch: whatever one runs into is its own outcome, on record."""
    log.error("the card %s could not be brought up to date", serial, exc_info=error)
    return Failed(f"{type(error).__name__}: {error}")


def _wanted(
    serial: str, name: WalletName, store: Store, look: Callable[[Card, Programme], Look]
) -> list[Refresh]:
    registrations = store.registrations(serial, name)
    card = store.card(serial) if registrations else None
    programme = programme_for(store, card) if card else None
    if card is None or programme is None:
        return []
    behind = [
        registration for registration in registrations if registration.pushed_version_ms < card.version_ms
    ]
    if not behind:
        return []
    drawn = look(card, programme)
    return [Refresh(registration, drawn) for registration in behind]


def _note(request: Refresh, outcome: Outcome, store: Store, now_ms: int) -> bool:
    """Write the delivery record; False when it has to be tried again."""
    registration, version_ms = request.registration, request.look.version_ms
    match outcome:
        case Delivered(note=note, saved=saved):
            said = f"delivered: {note}" if note else "delivered"
            store.note_pushed(registration, version_ms, said, now_ms)
            if saved and registration.unsaved:  # its callback was lost
                store.note_saved(registration, saved=True)
        case Gone(since_ms, reason):
            store.forget(registration, registration.registered_ms + 1 if since_ms is None else since_ms)
            store.note_pushed(registration, 0, f"gone: {reason}", now_ms)
        case Refused(reason):
            # Given up for this version: a retry cannot help, the next change of the card asks again.
            store.note_pushed(registration, version_ms, f"refused: {reason}", now_ms)
        case Unanswered(reason):
            store.note_pushed(registration, 0, f"unanswered: {reason}", now_ms)
            return False
        case Failed(reason):
            store.note_pushed(registration, 0, f"failed: {reason}", now_ms)
            return False
    return True

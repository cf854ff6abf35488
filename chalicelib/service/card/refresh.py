"""Refresh: bring the phones that hold a card up to its current state."""

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TypeVar

from chalicelib.domain.card.card import Card, Changed, Lane, PushNote, Registration
from chalicelib.domain.card.holding import is_held
from chalicelib.domain.card.replaced import has_left, over
from chalicelib.domain.card.wallets import WALLETS, WalletName
from chalicelib.domain.face.look import Look, as_over
from chalicelib.domain.face.outcome import (
    NOT_SAVED_YET,
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
from chalicelib.domain.time.units import DAY_MS, HOUR_MS
from chalicelib.service.card.edition import programme_for
from chalicelib.service.ports import Store, Wallet

NO_ANSWER = "unanswered"  # how an outcome begins where there was no answer
ASKED_FOR_MS = HOUR_MS  # some twenty times, so that no address of one phone ends as a dead letter of ours
GONE_AFTER_MS = DAY_MS
LEASE_MS = 40_000  # longer than a worker lives: who dies with a card in hand keeps it from others no longer

log = logging.getLogger(__name__)
Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class Round:
    """How a batch ended: how many of each outcome, the serials to try again, and what is misconfigured.
    `later_s`: of a serial, the seconds before which its vendor does not want to be asked again."""

    outcomes: tuple[Outcome, ...]
    unfinished: frozenset[str]
    misconfigured: str = ""
    later_s: Mapping[str, float] = field(default_factory=dict, compare=False)


def refresh(
    changed: Sequence[Changed],
    name: WalletName,
    *,
    store: Store,
    wallet: Wallet,
    look: Callable[[Card, Programme], Look],
    clock_ms: Callable[[], int],
    paused: Callable[[str], bool],
    lane: Lane = "counter",
) -> Round:
    """Refresh every registration that has not been given its card's current version yet. In the campaigns'
    `lane`, a wallet where the card is on no phone is left alone: who saves it has it brought up to date.

    A burst of changes is one refresh: the later messages find the version already given. A card that cannot
    be drawn or noted is Failed and unfinished; the others do not wait for it. Those of a merchant that is
    `paused` are passed over: who resumes it has them told.
    """
    batch = _Batch(name, store, look, clock_ms, paused, lane)
    wanted = batch.wanted(list(dict.fromkeys(change.serial for change in changed)))
    misconfigured = ""
    try:
        outcomes = wallet.refresh(wanted) if wanted else []
    except WalletMisconfigured as error:
        misconfigured = error.reason
        outcomes = list(error.outcomes) or [Unanswered(misconfigured) for _ in wanted]
    batch.note(list(zip(wanted, outcomes, strict=True)))
    unfinished = frozenset(batch.failed) | batch.again
    return Round((*outcomes, *batch.failed.values()), unfinished, misconfigured, batch.later_s)


class _Batch:
    """The cards of a batch: `failed` has the faults of some, `again` what is tried again without one."""

    def __init__(
        self,
        name: WalletName,
        store: Store,
        look: Callable[[Card, Programme], Look],
        clock_ms: Callable[[], int],
        paused: Callable[[str], bool],
        lane: Lane,
    ) -> None:
        self._name, self._store, self._look, self._clock_ms = name, store, look, clock_ms
        self._paused, self._lane = paused, lane
        self.failed: dict[str, Failed] = {}
        self.again: set[str] = set()
        self.later_s: dict[str, float] = {}

    def wanted(self, serials: Sequence[str]) -> list[Refresh]:
        """What is behind. Where a wallet keeps what we write, the last write wins: there each card is
        leased, and read as it is then."""
        found = self._cards(serials)
        cards = {serial: card for serial, card in found.items() if not self._paused(card.merchant_id)}
        behind = self._behind(cards)
        if not WALLETS[self._name].fetches:
            behind = [held for held in behind if self._leased(held)]
            cards = self._cards([held.serial for held in behind])
        requests = [self._request(held, cards[held.serial]) for held in behind if held.serial in cards]
        return [request for request in requests if request is not None]

    def note(self, ended: Sequence[tuple[Refresh, Outcome]]) -> None:
        """Write the delivery records, most of them together."""
        together: list[PushNote] = []
        for request, outcome in ended:
            held, version_ms = request.registration, request.version_ms
            match outcome:
                case Delivered() if request.last and not WALLETS[self._name].fetches:
                    leave = partial(self._store.unregister, self._name, held.serial, held.holder)
                    self._walled(held.serial, leave)
                case Delivered(note=note) if note == NOT_SAVED_YET:
                    # Of no version: whoever saves it later is behind.
                    self._walled(held.serial, partial(self._note_alone, PushNote(held, 0, note)))
                case Delivered(note=note, said=said) if not _tells_more(outcome, held):
                    how = f"delivered: {note}" if note else "delivered"
                    together.append(PushNote(held, version_ms, how, said))
                case Refused(reason):
                    # Given up for this version: a retry cannot help, the next change of the card asks again.
                    together.append(PushNote(held, version_ms, f"refused: {reason}"))
                case _:
                    self._walled(held.serial, partial(self._note, request, outcome))
        try:
            self._store.note_pushed_many(together, self._clock_ms())
        except Exception as error:
            log.warning("notes are written one by one: %s", error)
            for each in together:
                self._walled(each.registration.serial, partial(self._note_alone, each))

    def _cards(self, serials: Sequence[str]) -> dict[str, Card]:
        """Those that exist. What a batch leaves out is read by itself: it may be unreadable, and told so."""
        cards: dict[str, Card] = {}
        with_faults: Iterable[str] = serials
        try:
            cards = self._store.cards(serials)
            with_faults = [serial for serial in serials if serial not in cards]
        except Exception as error:
            log.warning("cards are read one by one: %s", error)
        for serial in with_faults:
            card = self._walled(serial, partial(self._store.card, serial))
            if card is not None:
                cards[serial] = card
        return cards

    def _behind(self, cards: dict[str, Card]) -> list[Registration]:
        try:
            held = self._store.registrations_of(list(cards.values()), self._name)
        except Exception as error:
            self.failed |= {serial: _failed(serial, error) for serial in cards}
            return []
        return [
            registration
            for serial, card in cards.items()
            for registration in held.get(serial, ())
            if registration.pushed_version_ms < card.version_ms and self._is_bothered(registration, card)
        ]

    def _is_bothered(self, held: Registration, card: Card) -> bool:
        """What is to be made there first, or forgotten there, is so whether or not it is on a phone."""
        made = held.pushed_version_ms > 0
        return (
            self._lane == "counter" or is_held(held) or not made or card.erased_ms > 0 or has_left(card, held)
        )

    def _leased(self, held: Registration) -> bool:
        now_ms = self._clock_ms()
        leased = self._walled(
            held.serial, partial(self._store.lease, held, now_ms, now_ms + LEASE_MS), otherwise=False
        )
        if not leased:
            self.again.add(held.serial)
        return bool(leased)

    def _request(self, held: Registration, card: Card) -> Refresh | None:
        programme = self._walled(held.serial, partial(programme_for, self._store, card))
        if programme is None:
            return None
        if has_left(card, held):
            shown = over(card, held.moved)
            return Refresh(held, card.version_ms, lambda: as_over(self._look(shown, programme)), last=True)
        return Refresh(held, card.version_ms, partial(self._look, card, programme))

    def _note_alone(self, note: PushNote) -> None:
        now_ms = self._clock_ms()
        self._store.note_pushed(note.registration, note.version_ms, note.outcome, now_ms, note.said)

    def _note(self, request: Refresh, outcome: Outcome) -> None:
        held, store, now_ms = request.registration, self._store, self._clock_ms()
        match outcome:
            case Delivered(note=note, saved=saved, linked=linked, said=said):
                if linked is not None and linked != held.linked:  # first: what is noted as told is complete
                    store.note_linked(held, linked)
                how = f"delivered: {note}" if note else "delivered"
                store.note_pushed(held, request.version_ms, how, now_ms, said)
                if saved is not None and saved != is_held(held):
                    store.note_saved(held, now_ms, saved=saved)  # its callback was lost
            case Gone(since_ms, reason):
                store.forget(held, held.registered_ms + 1 if since_ms is None else since_ms)
                store.note_pushed(held, 0, f"gone: {reason}", now_ms)
            case Unanswered(mute=True):
                self._note_mute(held, outcome, now_ms)
            case Unanswered(reason, retry_after_s):
                self.again.add(held.serial)
                self.later_s[held.serial] = max(retry_after_s, self.later_s.get(held.serial, 0.0))
                store.note_pushed(held, 0, f"{NO_ANSWER}: {reason}", now_ms)
            case Failed(reason):
                self.again.add(held.serial)
                store.note_pushed(held, 0, f"failed: {reason}", now_ms)

    def _note_mute(self, held: Registration, outcome: Unanswered, now_ms: int) -> None:
        """Each holder's address is its own, and anybody may hand in one that answers nothing: it is asked
        again for an hour, then when the card changes, and after a day it is gone."""
        mute = held.last_outcome.startswith(NO_ANSWER) and held.mute_ms >= held.registered_ms
        since_ms = held.mute_ms if mute else now_ms
        if now_ms - since_ms >= GONE_AFTER_MS:
            self._store.forget(held, held.registered_ms + 1)
            return
        self._store.note_mute(held, since_ms, f"{NO_ANSWER}: {outcome.reason}", now_ms)
        if now_ms - since_ms < ASKED_FOR_MS:
            self.again.add(held.serial)
            self.later_s[held.serial] = max(outcome.retry_after_s, self.later_s.get(held.serial, 0.0))

    def _walled(self, serial: str, ask: Callable[[], Found], otherwise: Found | None = None) -> Found | None:
        """A wall between the cards of a batch: whatever one runs into is its own outcome, on record."""
        try:
            return ask()
        except Exception as error:
            self.failed[serial] = _failed(serial, error)
            return otherwise


def _tells_more(outcome: Outcome, held: Registration) -> bool:
    """Whether there is more to note than that it was delivered."""
    if not isinstance(outcome, Delivered):
        return False
    moved = outcome.saved is not None and outcome.saved != is_held(held)
    return moved or (outcome.linked is not None and outcome.linked != held.linked)


def _failed(serial: str, error: Exception) -> Failed:
    log.error("the card %s could not be brought up to date", serial, exc_info=error)
    return Failed(f"{type(error).__name__}: {error}")

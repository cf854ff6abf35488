"""Who holds a card, and how far it has come there."""

import threading
from collections.abc import Sequence
from dataclasses import replace

from chalicelib.domain.card.card import Card, PushNote, Registration, held_as
from chalicelib.domain.card.wallets import WalletName

Holder = tuple[WalletName, str, str]


class FakeRegistrations:
    """Promises of `chalicelib.service.card.ports.Registrations`, in memory."""

    _cards: dict[str, Card]
    _registrations: dict[Holder, Registration]
    lock: threading.RLock

    def register(self, registration: Registration) -> bool:
        with self.lock:
            known = self._registrations.get(_holder(registration))
            if known is None:
                self._registrations[_holder(registration)] = registration
                self._list_holders(registration.serial)
                return True
            self._registrations[_holder(registration)] = replace(
                known,
                push_token=registration.push_token,
                registered_ms=registration.registered_ms,
                moved=registration.moved,
            )
            return False

    def unregister(self, wallet: WalletName, serial: str, holder: str) -> None:
        with self.lock:
            if self._registrations.pop((wallet, serial, holder), None):
                self._list_holders(serial)

    def forget(self, registration: Registration, since_ms: int) -> None:
        with self.lock:
            known = self._registrations.get(_holder(registration))
            if known is not None and known.registered_ms < since_ms:
                del self._registrations[_holder(registration)]
                self._list_holders(registration.serial)

    def registrations(self, serial: str, wallet: WalletName) -> tuple[Registration, ...]:
        found = [
            each for each in self._registrations.values() if (each.serial, each.wallet) == (serial, wallet)
        ]
        return tuple(sorted(found, key=lambda each: each.holder))

    def registrations_of(
        self, cards: Sequence[Card], wallet: WalletName
    ) -> dict[str, tuple[Registration, ...]]:
        found = {card.serial: self.registrations(card.serial, wallet) for card in cards}
        return {serial: held for serial, held in found.items() if held}

    def lease(self, registration: Registration, now_ms: int, until_ms: int) -> bool:
        with self.lock:
            known = self._registrations.get(_holder(registration))
            if known is None or known.leased_until_ms > now_ms:
                return False
            self._registrations[_holder(registration)] = replace(known, leased_until_ms=until_ms)
            return True

    def registration(self, wallet: WalletName, serial: str, holder: str) -> Registration | None:
        return self._registrations.get((wallet, serial, holder))

    def serials_of_holder(self, wallet: WalletName, holder: str) -> tuple[str, ...]:
        found = [
            each.serial
            for each in self._registrations.values()
            if (each.wallet, each.holder) == (wallet, holder)
        ]
        return tuple(sorted(found))

    def note_pushed(
        self, registration: Registration, version_ms: int, outcome: str, now_ms: int, said: str = ""
    ) -> None:
        with self.lock:
            known = self._registrations.get(_holder(registration))
            if known is not None:
                risen = version_ms > known.pushed_version_ms
                self._registrations[_holder(registration)] = replace(
                    known,
                    said=said if said and risen else known.said,
                    pushed_version_ms=max(known.pushed_version_ms, version_ms),
                    last_outcome=outcome,
                    last_outcome_ms=now_ms,
                    leased_until_ms=0,
                )

    def note_pushed_many(self, notes: Sequence[PushNote], now_ms: int) -> None:
        for note in notes:
            self.note_pushed(note.registration, note.version_ms, note.outcome, now_ms, note.said)

    def note_saved(self, registration: Registration, now_ms: int, *, saved: bool) -> None:
        with self.lock:
            known = self._registrations.get(_holder(registration))
            if known is not None:
                self._registrations[_holder(registration)] = replace(
                    known,
                    unsaved=not saved,
                    removed_ms=0 if saved else now_ms,
                    last_outcome="saved" if saved else "removed",
                    last_outcome_ms=now_ms,
                )
                self._list_holders(registration.serial)

    def note_linked(self, registration: Registration, linked: str) -> None:
        with self.lock:
            known = self._registrations.get(_holder(registration))
            if known is not None:
                self._registrations[_holder(registration)] = replace(known, linked=linked)

    def note_mute(self, registration: Registration, since_ms: int, outcome: str, now_ms: int) -> None:
        self.note_pushed(registration, 0, outcome, now_ms)
        with self.lock:
            known = self._registrations.get(_holder(registration))
            if known is not None:
                self._registrations[_holder(registration)] = replace(known, mute_ms=since_ms)

    def note_listed(self, registration: Registration, version_ms: int) -> None:
        with self.lock:
            known = self._registrations.get(_holder(registration))
            if known is not None:
                listed = max(known.listed_version_ms, version_ms)
                self._registrations[_holder(registration)] = replace(known, listed_version_ms=listed)

    def note_fetched(self, registration: Registration, version_ms: int) -> None:
        with self.lock:
            known = self._registrations.get(_holder(registration))
            if known is not None:
                fetched = max(known.fetched_version_ms, version_ms)
                self._registrations[_holder(registration)] = replace(known, fetched_version_ms=fetched)

    def _list_holders(self, serial: str) -> None:
        card = self._cards.get(serial)
        if card is not None:
            held = [each for each in self._registrations.values() if each.serial == serial]
            self._cards[serial] = replace(card, holders=tuple(held_as(each) for each in held))


def _holder(registration: Registration) -> Holder:
    return (registration.wallet, registration.serial, registration.holder)

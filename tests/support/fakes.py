"""A store and a queue in memory that keep the ports' promises, and values to begin with.

`tests/contract` runs the same suite over `FakeStore` and over the table, so the two cannot drift apart.
"""

import re
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from chalicelib.domain.card.card import Card, Changed, Registration
from chalicelib.domain.card.sandbox import real_of, sandbox_of
from chalicelib.domain.card.search import terms_of_card
from chalicelib.domain.card.wallets import WalletName
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.face.look import Colours
from chalicelib.domain.ledger.ledger import (
    KEY_KEPT_S,
    Entry,
    EntryPage,
    KeyTaken,
    Recorded,
    VersionMoved,
    refuse_other_content,
)
from chalicelib.domain.people.keys import ApiKey
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.rules import Reward
from chalicelib.domain.programme.sandbox import for_sandbox
from chalicelib.domain.programme.types.points import Points
from chalicelib.domain.programme.types.stamps import Stamps

NOON_MS = 1_790_000_000_000
NOON_S = NOON_MS / 1000
MERCHANT = "m-1"
COLOURS = Colours("#3b2a20", "#ffffff", "#d9c4b0", "#e8a33d")

Holder = tuple[WalletName, str, str]


def a_programme_stamps(needed: int = 10, **changes: Any) -> Programme:
    rules = Stamps(
        needed=needed,
        reward={"en": "a free coffee", "fr": "un café", "ro": "o cafea", "ru": "кофе"},
    )
    programme = Programme("coffee", MERCHANT, "Café Luna", "Coffee card", rules, COLOURS, "+373 22 000 000")
    return replace(programme, **changes)


def a_programme_points(**changes: Any) -> Programme:
    rewards = (
        Reward("cake", {"en": "a cake", "fr": "un gâteau", "ro": "o prăjitură", "ru": "пирожное"}, 50),
        Reward("lunch", {"en": "a lunch", "fr": "un déjeuner", "ro": "un prânz", "ru": "обед"}, 200),
    )
    rules = Points(thresholds=rewards, per_amount=1, amount_minor=100, per_visit=5)
    programme = Programme("points", MERCHANT, "Café Luna", "Points", rules, COLOURS, "luna@example.com")
    return replace(programme, **changes)


def a_card(serial: str = "CARD1", balance: int = 0, **changes: Any) -> Card:
    card = Card(serial, MERCHANT, "coffee", balance, NOON_MS, NOON_MS // 1000, NOON_MS, key_id="1")
    return replace(card, **changes)


class FakeStore:
    """Promises of `chalicelib.service.ports.Store`, in memory; each call is atomic."""

    def __init__(
        self, *held: Card | Programme, clock_s: Callable[[], float] = lambda: NOON_MS / 1000
    ) -> None:
        self.lock = threading.RLock()
        self._clock_s = clock_s
        self._cards = {each.serial: each for each in held if isinstance(each, Card)}
        self._programmes = {each.id: each for each in held if isinstance(each, Programme)}
        self._enrolled: dict[str, tuple[str, str, int]] = {}
        self._entries: dict[str, Entry] = {}
        self._sales: dict[tuple[str, str, str], dict[str, str]] = {}
        self._registrations: dict[Holder, Registration] = {}
        self._api_keys: dict[str, ApiKey] = {}
        self._spent: dict[tuple[str, str], int] = {}
        self._counts: dict[tuple[str, str, int], int] = {}

    def programme(self, programme_id: str) -> Programme | None:
        return self.programme_now(programme_id)

    def programme_now(self, programme_id: str) -> Programme | None:
        found = self._programmes.get(real_of(programme_id))
        return found and for_sandbox(found, sandbox_of(programme_id))

    def put_programme(self, programme: Programme) -> None:
        self._programmes[programme.id] = programme

    def replace_programme(self, programme: Programme, expected_revision: int) -> bool:
        with self.lock:
            there = self._programmes.get(programme.id)
            if there is None or there.revision != expected_revision:
                return False
            self._programmes[programme.id] = programme
            return True

    def programmes(self, merchant_id: str) -> tuple[Programme, ...]:
        mine = [each for each in self._programmes.values() if each.merchant_id == real_of(merchant_id)]
        there = sorted(mine, key=lambda each: each.id)
        return tuple(for_sandbox(each, sandbox_of(merchant_id)) for each in there)

    def card(self, serial: str) -> Card | None:
        return self._cards.get(serial)

    def cards(self, serials: Sequence[str]) -> dict[str, Card]:
        return {serial: self._cards[serial] for serial in serials if serial in self._cards}

    def enrol(self, card: Card, key: str, content: str = "") -> Card:
        with self.lock:
            now_s = int(self._clock_s())
            used = self._enrolled.get(key) if key else None
            if used is not None and used[2] > now_s:
                if content and used[1]:
                    refuse_other_content(used[1], content)
                return self._cards[used[0]]
            if card.serial in self._cards:
                return self._cards[card.serial]
            self._cards[card.serial] = card
            if key:
                self._enrolled[key] = (card.serial, content, now_s + KEY_KEPT_S)
            return card

    def index(self, card: Card) -> None:
        """Every card is searched as it is."""

    def put_card(self, card: Card, expected_version_ms: int) -> bool:
        with self.lock:
            if not self._unmoved(card.serial, expected_version_ms):
                return False
            self._cards[card.serial] = card
            return True

    def record(
        self, card: Card, entry: Entry, expected_version_ms: int, instead_of: str = ""
    ) -> Recorded | KeyTaken | VersionMoved:
        with self.lock:
            first = self.entry(entry.id)
            if first is not None:
                return KeyTaken(first)
            sale = (entry.merchant_id, entry.outlet, entry.sale_id)
            place = entry.serial if entry.kind == "earn" else entry.id
            counted = self._sales.get(sale, {}).get(place, "") if entry.kind != "reversal" else ""
            if entry.sale_id and counted != instead_of:
                return KeyTaken(self._entries[counted])
            if not self._unmoved(card.serial, expected_version_ms):
                return VersionMoved()
            self._cards[card.serial] = card
            self._entries[entry.id] = entry
            if entry.sale_id and entry.kind != "reversal":
                self._sales.setdefault(sale, {})[place] = entry.id
            return Recorded()

    def entry(self, entry_id: str) -> Entry | None:
        return self._entries.get(entry_id)

    def sale(self, merchant_id: str, outlet: str, sale_id: str) -> tuple[Entry, ...]:
        ids = self._sales.get((merchant_id, outlet, sale_id), {}).values()
        found = [self._entries[each] for each in ids]
        return tuple(sorted(found, key=lambda each: (each.kind, each.serial, each.id)))[:100]

    def entries(self, serial: str, limit: int, after: str) -> EntryPage:
        if after and not (after.isdecimal() and after.isascii() and 0 < int(after) < 10**15):
            raise InvalidInput("cursor_invalid", field="after")
        before = int(after) if after else 10**15
        all_ = sorted(self.all_entries(serial), key=lambda each: -each.version_ms)
        rest = [each for each in all_ if each.version_ms < before]
        page = tuple(rest[:limit])
        return EntryPage(page, str(page[-1].version_ms) if len(rest) > limit else "")

    def entries_at(
        self, merchant_id: str, outlet: str, from_ms: int, to_ms: int, limit: int, after: str
    ) -> EntryPage:
        if after and not re.fullmatch(r"[0-9]{15}#[!-~]{0,60}", after):
            raise InvalidInput("cursor_invalid", field="after")
        marked = [
            (f"{each.scanned_ms or each.at_ms:015d}#{each.id}", each)
            for each in self._entries.values()
            if (each.merchant_id, each.outlet) == (merchant_id, outlet)
        ]
        low, end = f"{from_ms:015d}#", f"{to_ms:015d}#"
        high = min(after, end) if after else end
        rest = sorted((each for each in marked if low <= each[0] < high), reverse=True, key=lambda x: x[0])
        page = rest[:limit]
        return EntryPage(tuple(entry for _, entry in page), page[-1][0] if len(rest) > limit else "")

    def entries_late(self, merchant_id: str, from_ms: int, to_ms: int, limit: int) -> tuple[Entry, ...]:
        come = [
            each
            for each in self._entries.values()
            if each.came_late and each.merchant_id == merchant_id and from_ms <= each.at_ms < to_ms
        ]
        return tuple(sorted(come, key=lambda each: (each.at_ms, each.id), reverse=True)[:limit])

    def serials_by_term(self, merchant_id: str, term: str, limit: int) -> tuple[str, ...]:
        led = sorted(
            (each, card.serial)
            for card in self._cards.values()
            if card.merchant_id == merchant_id
            for each in terms_of_card(card)
            if each.startswith(term)
        )
        return tuple(dict.fromkeys(serial for _, serial in led[: min(limit, 50)]))

    def register(self, registration: Registration) -> bool:
        with self.lock:
            known = self._registrations.get(_holder(registration))
            if known is None:
                self._registrations[_holder(registration)] = registration
                return True
            self._registrations[_holder(registration)] = replace(
                known, push_token=registration.push_token, registered_ms=registration.registered_ms
            )
            return False

    def unregister(self, wallet: WalletName, serial: str, holder: str) -> None:
        self._registrations.pop((wallet, serial, holder), None)

    def forget(self, registration: Registration, since_ms: int) -> None:
        with self.lock:
            known = self._registrations.get(_holder(registration))
            if known is not None and known.registered_ms < since_ms:
                del self._registrations[_holder(registration)]

    def registrations(self, serial: str, wallet: WalletName) -> tuple[Registration, ...]:
        found = [
            each for each in self._registrations.values() if (each.serial, each.wallet) == (serial, wallet)
        ]
        return tuple(sorted(found, key=lambda each: each.holder))

    def registration(self, wallet: WalletName, serial: str, holder: str) -> Registration | None:
        return self._registrations.get((wallet, serial, holder))

    def serials_of_holder(self, wallet: WalletName, holder: str) -> tuple[str, ...]:
        found = [
            each.serial
            for each in self._registrations.values()
            if (each.wallet, each.holder) == (wallet, holder)
        ]
        return tuple(sorted(found))

    def note_pushed(self, registration: Registration, version_ms: int, outcome: str, now_ms: int) -> None:
        with self.lock:
            known = self._registrations.get(_holder(registration))
            if known is not None:
                self._registrations[_holder(registration)] = replace(
                    known,
                    pushed_version_ms=max(known.pushed_version_ms, version_ms),
                    last_outcome=outcome,
                    last_outcome_ms=now_ms,
                )

    def note_saved(self, registration: Registration, *, saved: bool) -> None:
        with self.lock:
            known = self._registrations.get(_holder(registration))
            if known is not None:
                self._registrations[_holder(registration)] = replace(known, unsaved=not saved)

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

    def api_key(self, digest: str) -> ApiKey | None:
        return self._api_keys.get(digest)

    def put_api_key(self, key: ApiKey) -> None:
        self._api_keys.setdefault(key.digest, key)

    def api_keys(self, merchant_id: str) -> tuple[ApiKey, ...]:
        mine = [each for each in self._api_keys.values() if each.merchant_id == merchant_id]
        return tuple(sorted(mine, key=lambda each: each.id))

    def revoke_api_key(self, key: ApiKey, now_ms: int) -> None:
        with self.lock:
            known = self._api_keys.get(key.digest)
            if known is not None and known.revoked_ms is None:
                self._api_keys[key.digest] = replace(known, revoked_ms=now_ms)

    def change_sandbox(self, key: ApiKey, sandbox: str) -> None:
        with self.lock:
            self._api_keys[key.digest] = replace(self._api_keys[key.digest], sandbox=sandbox)

    def count_within(self, purpose: str, who: str, most: int, within_s: int) -> int:
        with self.lock:
            now_s = int(self._clock_s())
            window = purpose, who, now_s // within_s
            if self._counts.get(window, 0) >= most:
                return within_s - now_s % within_s
            self._counts[window] = self._counts.get(window, 0) + 1
            return 0

    def spend_once(self, purpose: str, value: str, expires_s: int) -> bool:
        with self.lock:
            spent_until = self._spent.get((purpose, value))
            if spent_until is not None and spent_until > int(self._clock_s()):
                return False
            self._spent[purpose, value] = expires_s
            return True

    def all_cards(self) -> list[Card]:
        return list(self._cards.values())

    def all_registrations(self) -> list[Registration]:
        return list(self._registrations.values())

    def all_entries(self, serial: str) -> list[Entry]:
        """Every entry of a card, for tests that add them up."""
        return [each for each in self._entries.values() if each.serial == serial]

    def _unmoved(self, serial: str, expected_version_ms: int) -> bool:
        known = self._cards.get(serial)
        return known is not None and known.version_ms == expected_version_ms


class FakeQueue:
    """Remembers what was put on it."""

    def __init__(self) -> None:
        self.messages: list[Changed] = []

    def send(self, changed: Sequence[Changed]) -> None:
        self.messages += changed


def _holder(registration: Registration) -> Holder:
    return (registration.wallet, registration.serial, registration.holder)

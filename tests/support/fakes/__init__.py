"""A store in memory that keeps the ports' promises, and values to begin with.

`tests/contract` runs the same suite over `FakeStore` and over the table, so the two cannot drift apart.
"""

import threading
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from chalicelib.domain.card.card import Card, Registration
from chalicelib.domain.card.imports import Import
from chalicelib.domain.customer.consent import Consent
from chalicelib.domain.customer.share import Share
from chalicelib.domain.face.look import Colours
from chalicelib.domain.ledger.entry import Entry
from chalicelib.domain.merchant.merchant import Merchant
from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.people.keys import ApiKey
from chalicelib.domain.programme.pool import Pool
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.rules import Reward
from chalicelib.domain.programme.sale.jar import Cup, Jar
from chalicelib.domain.programme.setup.draft import Draft, Revision
from chalicelib.domain.programme.types.points import Points
from chalicelib.domain.programme.types.stamps import Stamps
from tests.support.fakes.api_keys import FakeApiKeys
from tests.support.fakes.customers import FakeCustomers
from tests.support.fakes.drafts import FakeDrafts
from tests.support.fakes.entries import FakeEntries
from tests.support.fakes.imports import FakeImports
from tests.support.fakes.merchants import FakeMerchants
from tests.support.fakes.pools import FakePools
from tests.support.fakes.programmes import FakeProgrammes
from tests.support.fakes.registrations import FakeRegistrations, Holder

NOON_MS = 1_790_000_000_000
NOON_S = NOON_MS / 1000
MERCHANT = "m-1"
COLOURS = Colours("#3b2a20", "#ffffff", "#d9c4b0", "#e8a33d")

LUNA = Merchant(
    MERCHANT, "Café Luna", "+373 22 000 000", "EUR", "UTC", ("en", "ro", "ru", "fr", "de"), COLOURS
)


def a_merchant(**changes: Any) -> Merchant:
    return replace(LUNA, **changes)


def _changed(programme: Programme, changes: dict[str, Any]) -> Programme:
    """`merchant_id` makes it another merchant's."""
    if "merchant_id" in changes:
        changes["merchant"] = a_merchant(id=changes.pop("merchant_id"))
    return replace(programme, **changes)


def a_programme_stamps(needed: int = 10, **changes: Any) -> Programme:
    rules = Stamps(
        needed=needed,
        reward={"en": "a free coffee", "fr": "un café", "ro": "o cafea", "ru": "кофе"},
    )
    return _changed(Programme("coffee", LUNA, "Coffee card", rules), changes)


def a_programme_points(**changes: Any) -> Programme:
    rewards = (
        Reward("cake", {"en": "a cake", "fr": "un gâteau", "ro": "o prăjitură", "ru": "пирожное"}, 50),
        Reward("lunch", {"en": "a lunch", "fr": "un déjeuner", "ro": "un prânz", "ru": "обед"}, 200),
    )
    rules = Points(thresholds=rewards, per_amount=1, amount_minor=100, per_visit=5)
    return _changed(Programme("points", LUNA, "Points", rules), changes)


def a_card(serial: str = "CARD1", balance: int = 0, **changes: Any) -> Card:
    card = Card(serial, MERCHANT, "coffee", balance, NOON_MS, NOON_MS // 1000, NOON_MS, key_id="1")
    return replace(card, **changes)


class FakeStore(
    FakeCustomers,
    FakeEntries,
    FakeMerchants,
    FakeProgrammes,
    FakePools,
    FakeImports,
    FakeRegistrations,
    FakeApiKeys,
    FakeDrafts,
):
    """Promises of `chalicelib.service.ports.Store`, in memory; each call is atomic."""

    def __init__(
        self, *held: Card | Programme | Merchant, clock_s: Callable[[], float] = lambda: NOON_MS / 1000
    ) -> None:
        self.lock = threading.RLock()
        self._clock_s = clock_s
        self._cards = {each.serial: each for each in held if isinstance(each, Card)}
        self._merchants = {each.merchant.id: each.merchant for each in held if isinstance(each, Programme)}
        self._merchants |= {each.id: each for each in held if isinstance(each, Merchant)}
        self._programmes = {each.id: each for each in held if isinstance(each, Programme)}
        self._enrolled: dict[str, tuple[str, str, int]] = {}
        self._entries: dict[str, Entry] = {}
        self._claims: dict[str, str] = {}
        self._consents: list[Consent] = []
        self._shares: dict[str, Share] = {}
        self._shares_by: dict[str, Share] = {}
        self._imports: dict[tuple[str, str], Import] = {}
        self._sales: dict[tuple[str, str, str], dict[tuple[str, str], str]] = {}
        self._corrections: dict[str, str] = {}
        self._pools: dict[tuple[str, str], Pool] = {}
        self._codes: dict[tuple[str, str], tuple[str, ...]] = {}
        self._jars: dict[tuple[str, str, str, str], Jar] = {}
        self._budgets: dict[tuple[str, str], int] = {}
        self._cups: dict[str, Cup] = {}
        self._registrations: dict[Holder, Registration] = {}
        self._api_keys: dict[str, ApiKey] = {}
        self.lines: list[AuditLine] = []
        self.note: Callable[[AuditLine], None] = self.lines.append
        self._spent: dict[tuple[str, str], int] = {}
        self._kept_first: dict[tuple[str, str], tuple[str, int]] = {}
        self._drafts: dict[tuple[str, str], Draft] = {}
        self._revisions: dict[tuple[str, int], Revision] = {}
        self._counts: dict[tuple[str, str, int], int] = {}

    def throttled(self) -> int:
        return 0

    def _say(self, line: AuditLine | None) -> None:
        if line is not None:
            self.note(line)

    def forget_beside(self, serial: str) -> None:
        """What the table's erasures delete beside a card."""
        with self.lock:
            self._enrolled = {key: used for key, used in self._enrolled.items() if used[0] != serial}
            reasons = [each for each in self.all_entries(serial) if each.reason]
            self._entries |= {each.id: replace(each, reason="") for each in reasons}

    def all_cards(self) -> list[Card]:
        return list(self._cards.values())

    def all_registrations(self) -> list[Registration]:
        return list(self._registrations.values())

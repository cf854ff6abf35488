"""A store and a queue in memory that keep the ports' promises, and values to begin with.

`tests/contract` runs the same suite over `FakeStore` and over the table, so the two cannot drift apart.
"""

import re
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, replace
from typing import Any, Literal

from chalicelib.aws.programme.items import programme_item
from chalicelib.domain.campaign.shards import shard_of
from chalicelib.domain.card.card import Card, Changed, PushNote, Registration, held_as
from chalicelib.domain.card.due import due_ms
from chalicelib.domain.card.imports import Import
from chalicelib.domain.card.rotating import Use
from chalicelib.domain.card.sandbox import draft_of, real_of, sandbox_of
from chalicelib.domain.card.search import terms_of_card
from chalicelib.domain.card.wallets import WalletName
from chalicelib.domain.customer.consent import CONSENTS_MAX, Consent
from chalicelib.domain.customer.share import Share
from chalicelib.domain.errors import Busy, InvalidInput, NotAllowed
from chalicelib.domain.face.look import Colours
from chalicelib.domain.ledger.entry import (
    Claimed,
    Entry,
    EntryPage,
    JarShort,
    KeyTaken,
    OverBudget,
    Recorded,
    ShownElsewhere,
    VersionMoved,
    Written,
)
from chalicelib.domain.ledger.keys import KEY_KEPT_S, refuse_other_content
from chalicelib.domain.merchant.merchant import Merchant
from chalicelib.domain.merchant.sandbox import merchant_in
from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.people.keys import ApiKey
from chalicelib.domain.programme.pool import Pool
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.rules import Reward
from chalicelib.domain.programme.sale.jar import Cup, Jar
from chalicelib.domain.programme.setup.draft import Draft, Revision
from chalicelib.domain.programme.setup.sandbox import for_sandbox
from chalicelib.domain.programme.types.points import Points
from chalicelib.domain.programme.types.stamps import Stamps
from tests.support.fakes_drafts import FakeDrafts

NOON_MS = 1_790_000_000_000
NOON_S = NOON_MS / 1000
MERCHANT = "m-1"
COLOURS = Colours("#3b2a20", "#ffffff", "#d9c4b0", "#e8a33d")

LUNA = Merchant(
    MERCHANT, "Café Luna", "+373 22 000 000", "EUR", "UTC", ("en", "ro", "ru", "fr", "de"), COLOURS
)

Holder = tuple[WalletName, str, str]


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


class FakeStore(FakeDrafts):
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

    def merchant(self, merchant_id: str) -> Merchant | None:
        return self.merchant_now(merchant_id)

    def merchant_now(self, merchant_id: str) -> Merchant | None:
        found = self._merchants.get(real_of(merchant_id))
        return found and merchant_in(found, sandbox_of(merchant_id))

    def put_merchant(self, merchant: Merchant) -> None:
        self._merchants[merchant.id] = merchant

    def replace_merchant(
        self,
        merchant: Merchant,
        expected_revision: int,
        programmes: Sequence[Programme] = (),
        *,
        line: AuditLine | None = None,
    ) -> bool:
        with self.lock:
            there = self._merchants.get(merchant.id)
            if there is None or there.revision != expected_revision:
                return False
            if any(self._programmes[each.id].revision != each.revision - 1 for each in programmes):
                return False
            self._merchants[merchant.id] = merchant
            self._programmes |= {each.id: each for each in programmes}
            self._say(line)
            return True

    def throttled(self) -> int:
        return 0

    def programme(self, programme_id: str) -> Programme | None:
        return self.programme_now(programme_id)

    def programme_now(self, programme_id: str) -> Programme | None:
        if draft_of(programme_id):
            return self._programmes.get(programme_id)
        found = self._programmes.get(real_of(programme_id))
        return found and for_sandbox(self._whole(found), sandbox_of(programme_id))

    def put_programme(self, programme: Programme) -> None:
        self._programmes[programme.id] = programme

    def replace_programme(
        self, programme: Programme, expected_revision: int, line: AuditLine | None = None
    ) -> bool:
        with self.lock:
            there = self._programmes.get(programme.id)
            if there is None or there.revision != expected_revision:
                return False
            programme_item(programme)  # raises for what the table has no form for
            self._programmes[programme.id] = programme
            self._say(line)
            return True

    def programmes(self, merchant_id: str) -> tuple[Programme, ...]:
        mine = [each for each in self._programmes.values() if each.merchant_id == real_of(merchant_id)]
        there = sorted(map(self._whole, mine), key=lambda each: each.id)
        return tuple(for_sandbox(each, sandbox_of(merchant_id)) for each in there)

    def pool(self, merchant_id: str, pool_id: str) -> Pool:
        return self._pools.get((merchant_id, pool_id), Pool(merchant_id, pool_id))

    def pools(self, merchant_id: str) -> tuple[Pool, ...]:
        return tuple(pool for (owner, _), pool in sorted(self._pools.items()) if owner == merchant_id)

    def codes(self, merchant_id: str, pool_id: str) -> frozenset[str]:
        return frozenset(self._codes.get((merchant_id, pool_id), ()))

    def add_codes(self, pool: Pool, codes: tuple[str, ...]) -> Pool:
        with self.lock:
            key = (pool.merchant_id, pool.id)
            there = self.pool(*key)
            if there.count != pool.count:
                raise Busy("pool_busy")
            if codes:
                self._codes[key] = (*self._codes.get(key, ()), *codes)
                self._pools[key] = replace(there, count=there.count + len(codes))
            return self.pool(*key)

    def code(self, merchant_id: str, pool_id: str, slot: int) -> str:
        codes = self._codes.get((merchant_id, pool_id), ())
        return codes[slot] if slot < len(codes) else ""

    def note_handed(self, pool: Pool, slot: int) -> None:
        with self.lock:
            there = self.pool(pool.merchant_id, pool.id)
            if there.count and there.next <= slot:
                self._pools[(pool.merchant_id, pool.id)] = replace(there, next=slot + 1)

    def jar(self, merchant_id: str, programme_id: str, part_id: str, outlet: str) -> Jar:
        place = (merchant_id, programme_id, part_id, outlet)
        return self._jars.get(place) or Jar(*place)

    def spent(self, merchant_id: str, budget: str) -> int:
        return self._budgets.get((merchant_id, budget), 0)

    def _put_jar(self, jar: Jar) -> None:
        self._jars[jar.merchant_id, jar.programme_id, jar.part_id, jar.outlet] = jar

    def jars(self, merchant_id: str) -> tuple[Jar, ...]:
        return tuple(jar for place, jar in sorted(self._jars.items()) if place[0] == merchant_id)

    def take_cup(self, cup: Cup) -> Cup | Literal["taken", "empty", "busy"]:
        with self.lock:
            jar = self.jar(cup.merchant_id, cup.programme_id, cup.part_id, cup.outlet)
            if cup.id in self._cups:
                return self._cups[cup.id]
            if not jar.left:
                return "empty"
            self._put_jar(replace(jar, left=jar.left - 1))
            self._cups[cup.id] = cup
            return "taken"

    def cup(self, merchant_id: str, programme_id: str, part_id: str, outlet: str, cup_id: str) -> Cup | None:
        found = self._cups.get(cup_id)
        place = (merchant_id, programme_id, part_id, outlet)
        known = found and (found.merchant_id, found.programme_id, found.part_id, found.outlet) == place
        return found if known else None

    def put_cup_back(self, cup: Cup, now_ms: int) -> None:
        with self.lock:
            if not self._cups[cup.id].undone_ms:
                jar = self.jar(cup.merchant_id, cup.programme_id, cup.part_id, cup.outlet)
                self._put_jar(replace(jar, left=jar.left + 1))
                self._cups[cup.id] = replace(cup, undone_ms=now_ms)

    def shared_programmes(self, merchant_id: str) -> tuple[Programme, ...]:
        return tuple(each for each in self._programmes.values() if merchant_id in each.partners)

    def card(self, serial: str) -> Card | None:
        return self._cards.get(serial)

    def cards(self, serials: Sequence[str]) -> dict[str, Card]:
        return {serial: self._cards[serial] for serial in serials if serial in self._cards}

    def enrol(
        self,
        card: Card,
        key: str,
        content: str = "",
        first: Entry | None = None,
        consent: Consent | None = None,
    ) -> Card:
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
            if first is not None:
                self._entries[first.id] = first
                self._claims.update(dict.fromkeys(first.claims, first.id))
            if consent is not None:
                self._consents.append(consent)
            return card

    def move_in(self, card: Card, entries: Sequence[Entry], consents: Sequence[Consent] = ()) -> bool:
        with self.lock:
            if card.serial in self._cards:
                return False
            for entry in sorted(entries, key=lambda each: each.version_ms):
                self._entries[entry.id] = entry
                self._note(entry)
                if entry.sale_id and entry.kind in ("earn", "redeem", "give"):
                    place = (entry.sale_day or "ever", entry.serial if entry.kind == "earn" else entry.id)
                    sale = (entry.merchant_id, entry.outlet, entry.sale_id)
                    self._sales.setdefault(sale, {})[place] = entry.id
            self._consents += consents
            self._cards[card.serial] = card
            return True

    def put_person(self, card: Card, before: Card, consent: Consent | None = None) -> bool:
        with self.lock:
            if not self.put_card(card, before.version_ms):
                return False
            self._consents += [consent] if consent else []
            return True

    def consents(self, serial: str) -> tuple[Consent, ...]:
        mine = [each for each in self._consents if each.serial == serial]
        return tuple(sorted(mine, key=lambda each: -each.at_ms)[:CONSENTS_MAX])

    def personal(self, serial: str) -> Mapping[str, tuple[Mapping[str, Any], ...]]:
        consents = [
            {each.name: getattr(consent, each.name) for each in fields(consent)}
            for consent in reversed(self.consents(serial))
        ]
        return {"V": tuple(consents)} if consents else {}

    def share(self, serial: str) -> Share | None:
        return self._shares.get(serial)

    def share_by(self, code: str) -> Share | None:
        return self._shares_by.get(code)

    def put_share(self, share: Share, before: Share | None) -> bool:
        with self.lock:
            if self._shares.get(share.serial) != before or share.code in self._shares_by:
                return False
            self._shares[share.serial] = self._shares_by[share.code] = share
            return True

    def imports(self, merchant_id: str) -> tuple[Import, ...]:
        mine = [each for each in self._imports.values() if each.merchant_id == merchant_id]
        return tuple(sorted(mine, key=lambda each: each.id, reverse=True)[:50])

    def import_of(self, merchant_id: str, import_id: str) -> Import | None:
        return self._imports.get((merchant_id, import_id))

    def put_import(self, run: Import, expected_revision: int | None) -> bool:
        with self.lock:
            there = self._imports.get((run.merchant_id, run.id))
            if (there.revision if there else None) != expected_revision:
                return False
            self._imports[run.merchant_id, run.id] = run
            return True

    def index(self, card: Card) -> None:
        """Every card is searched as it is."""

    def cards_due(self, shard: int, now_ms: int, limit: int) -> tuple[Card, ...]:
        found = [(at_ms, card) for card in self._cards.values() if (at_ms := due_ms(card)) is not None]
        mine = [each for each in found if shard_of(each[1].serial) == shard and each[0] <= now_ms]
        return tuple(card for _, card in sorted(mine, key=lambda each: (each[0], each[1].serial))[:limit])

    def put_card(self, card: Card, expected_version_ms: int, line: AuditLine | None = None) -> bool:
        with self.lock:
            if not self._unmoved(card, expected_version_ms):
                return False
            self._cards[card.serial] = card
            self._say(line)
            return True

    def record(
        self,
        card: Card,
        entry: Entry,
        expected_version_ms: int,
        instead_of: str = "",
        uses: Sequence[Use] = (),
    ) -> Written:
        with self.lock:
            first = self.entry(entry.id)
            if first is not None:
                return KeyTaken(first)
            sale = (entry.merchant_id, entry.outlet, entry.sale_id)
            place = (entry.sale_day or "ever", entry.serial if entry.kind == "earn" else entry.id)
            placed = bool(entry.sale_id) and entry.kind in ("earn", "redeem", "give")
            counted = self._sales.get(sale, {}).get(place, "")
            if placed and counted != instead_of:
                return KeyTaken(self._entries[counted])
            had = sorted(self.claimed(entry.claims))
            if had and entry.kind != "reversal":
                return Claimed(had[0])
            if not self._unmoved(card, expected_version_ms):
                return VersionMoved()
            short = self._short(card, entry)
            if short is not None:
                return short
            if not self._first_with(uses):
                return ShownElsewhere()
            if entry.jar:
                jar = self._jar_of(card, entry)
                self._put_jar(replace(jar, left=jar.left + entry.jar, given=jar.given + entry.jar))
            if entry.spends:
                budget = (entry.merchant_id, entry.budget)
                self._budgets[budget] = self.spent(*budget) + entry.spends
            self._cards[card.serial] = card
            self._entries[entry.id] = entry
            self._note(entry)
            if placed:
                self._sales.setdefault(sale, {})[place] = entry.id
            return Recorded()

    def _short(self, card: Card, entry: Entry) -> OverBudget | JarShort | None:
        spent = self.spent(entry.merchant_id, entry.budget)
        if entry.spends > 0 and spent + entry.spends > entry.allowance:
            return OverBudget(spent)
        return JarShort() if self._jar_of(card, entry).left + entry.jar < 0 else None

    def _jar_of(self, card: Card, entry: Entry) -> Jar:
        return self.jar(entry.merchant_id, card.programme_id, entry.reward, entry.outlet)

    def _first_with(self, uses: Sequence[Use]) -> bool:
        """Whether nobody had any of it, which is kept then."""
        if any(self.kept(use.purpose, use.value) for use in uses):
            return False
        self._kept_first |= {(use.purpose, use.value): (use.by, use.until_s) for use in uses}
        return True

    def _note(self, entry: Entry) -> None:
        """What an entry claims or gives free again, and which sale it corrects."""
        for claim in entry.claims:
            if entry.kind == "reversal":
                self._claims.pop(claim, None)
            else:
                self._claims[claim] = entry.id
        if entry.corrects:
            self._corrections[entry.corrects] = entry.id

    def claimed(self, claims: Sequence[str]) -> frozenset[str]:
        return frozenset(claim for claim in claims if claim in self._claims)

    def entry(self, entry_id: str) -> Entry | None:
        return self._entries.get(entry_id)

    def sale(self, merchant_id: str, outlet: str, sale_id: str, day: str | None = None) -> tuple[Entry, ...]:
        places = self._sales.get((merchant_id, outlet, sale_id), {})
        found = [self._entries[each] for each in places.values()]
        asked = [each for each in found if day is None or each.sale_day == day]
        placed = sorted(asked, key=lambda each: ("E", each.serial) if each.kind == "earn" else ("R", each.id))
        if day is None:
            placed.sort(key=lambda each: each.sale_day or "ever", reverse=True)
        return tuple(placed[:100])

    def correction(self, entry_id: str) -> Entry | None:
        latest = self._corrections.get(entry_id)
        return self._entries[latest] if latest else None

    def amendments(self, entries: Sequence[Entry]) -> tuple[Entry, ...]:
        own = {each.id for each in entries}
        latest = {id_ for sale, id_ in self._corrections.items() if sale in own}
        return tuple(each for each in self._entries.values() if each.reverses in own or each.id in latest)

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

    def api_key(self, digest: str) -> ApiKey | None:
        return self._api_keys.get(digest)

    def _say(self, line: AuditLine | None) -> None:
        if line is not None:
            self.note(line)

    def put_api_key(self, key: ApiKey, line: AuditLine | None = None) -> None:
        self._api_keys.setdefault(key.digest, key)
        self._say(line)

    def api_keys(self, merchant_id: str) -> tuple[ApiKey, ...]:
        mine = [each for each in self._api_keys.values() if each.merchant_id == merchant_id]
        return tuple(sorted(mine, key=lambda each: each.id))

    def revoke_api_key(self, key: ApiKey, now_ms: int, line: AuditLine | None = None) -> None:
        with self.lock:
            known = self._api_keys.get(key.digest)
            if known is not None and known.revoked_ms is None:
                self._api_keys[key.digest] = replace(known, revoked_ms=now_ms)
                self._say(line)

    def note_key_used(self, key: ApiKey, now_ms: int) -> None:
        self._api_keys[key.digest] = replace(self._api_keys[key.digest], used_ms=now_ms)

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

    def keep_first(self, purpose: str, value: str, mine: str, expires_s: int) -> str:
        with self.lock:
            kept, until_s = self._kept_first.get((purpose, value), ("", 0))
            if until_s > int(self._clock_s()):
                return kept
            self._kept_first[purpose, value] = mine, expires_s
            return mine

    def kept(self, purpose: str, value: str) -> str:
        kept, until_s = self._kept_first.get((purpose, value), ("", 0))
        return kept if until_s > int(self._clock_s()) else ""

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

    def all_entries(self, serial: str) -> list[Entry]:
        """Every entry of a card, for tests that add them up."""
        return [each for each in self._entries.values() if each.serial == serial]

    def _whole(self, programme: Programme) -> Programme:
        """With its merchant as it is now."""
        merchant = self._merchants.get(programme.merchant_id)
        if merchant is None:
            raise NotAllowed("merchant_damaged")
        return programme.of(merchant)

    def _unmoved(self, card: Card, expected_version_ms: int) -> bool:
        known = self._cards.get(card.serial)
        if known is None or known.version_ms != expected_version_ms:
            return False
        return known.holders == card.holders

    def _list_holders(self, serial: str) -> None:
        card = self._cards.get(serial)
        if card is not None:
            held = [each for each in self._registrations.values() if each.serial == serial]
            self._cards[serial] = replace(card, holders=tuple(held_as(each) for each in held))


class FakeQueue:
    """Remembers what was put on it."""

    def __init__(self) -> None:
        self.messages: list[Changed] = []

    def send(self, changed: Sequence[Changed]) -> None:
        self.messages += changed


def _holder(registration: Registration) -> Holder:
    return (registration.wallet, registration.serial, registration.holder)

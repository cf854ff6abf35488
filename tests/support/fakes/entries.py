"""The ledger: entries, each written with its card."""

import re
import threading
from collections.abc import Sequence
from dataclasses import replace

from chalicelib.domain.card.card import Card
from chalicelib.domain.card.rotating import Use
from chalicelib.domain.customer.consent import Consent
from chalicelib.domain.errors import InvalidInput
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
from chalicelib.domain.programme.sale.jar import Jar
from tests.support.fakes.cards import FakeCards
from tests.support.fakes.jars import FakeJars
from tests.support.fakes.spent import FakeSpent


class FakeEntries(FakeCards, FakeJars, FakeSpent):
    """Promises of `chalicelib.service.till.ports.Entries`, in memory."""

    _budgets: dict[tuple[str, str], int]
    _cards: dict[str, Card]
    _claims: dict[str, str]
    _corrections: dict[str, str]
    _entries: dict[str, Entry]
    _kept_first: dict[tuple[str, str], tuple[str, int]]
    _sales: dict[tuple[str, str, str], dict[tuple[str, str], str]]
    lock: threading.RLock

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
        if after and not (after.isdecimal() and after.isascii() and len(after) <= 15 and int(after)):
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

    def all_entries(self, serial: str) -> list[Entry]:
        """Every entry of a card, for tests that add them up."""
        return [each for each in self._entries.values() if each.serial == serial]

"""Cards, and what finds them."""

import threading
from collections.abc import Callable, Sequence

from chalicelib.domain.campaign.shards import shard_of
from chalicelib.domain.card.card import Card
from chalicelib.domain.card.due import due_ms
from chalicelib.domain.card.search import terms_of_card
from chalicelib.domain.customer.consent import Consent
from chalicelib.domain.ledger.entry import Entry
from chalicelib.domain.ledger.keys import KEY_KEPT_S, refuse_other_content
from chalicelib.domain.people.audit import AuditLine


class FakeCards:
    """Promises of `chalicelib.service.card.ports.Cards`, in memory."""

    _cards: dict[str, Card]
    _claims: dict[str, str]
    _clock_s: Callable[[], float]
    _consents: list[Consent]
    _enrolled: dict[str, tuple[str, str, int]]
    _entries: dict[str, Entry]
    _sales: dict[tuple[str, str, str], dict[tuple[str, str], str]]
    _say: Callable[[AuditLine | None], None]
    lock: threading.RLock

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

    def serials_by_term(self, merchant_id: str, term: str, limit: int) -> tuple[str, ...]:
        led = sorted(
            (each, card.serial)
            for card in self._cards.values()
            if card.merchant_id == merchant_id
            for each in terms_of_card(card)
            if each.startswith(term)
        )
        return tuple(dict.fromkeys(serial for _, serial in led[: min(limit, 50)]))

    def _unmoved(self, card: Card, expected_version_ms: int) -> bool:
        known = self._cards.get(card.serial)
        if known is None or known.version_ms != expected_version_ms:
            return False
        return known.holders == card.holders

"""What a customer said beside the card's own fields, and the card's person."""

import threading
from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from chalicelib.domain.card.card import Card
from chalicelib.domain.customer.consent import CONSENTS_MAX, Consent
from chalicelib.domain.customer.share import Share
from tests.support.fakes.cards import FakeCards


class FakeCustomers(FakeCards):
    """Promises of `chalicelib.service.customer.ports.Customers`, in memory."""

    _consents: list[Consent]
    _shares: dict[str, Share]
    _shares_by: dict[str, Share]
    lock: threading.RLock

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

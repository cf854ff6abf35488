"""Merchants, with the one of each sandbox."""

import threading
from collections.abc import Callable, Sequence

from chalicelib.domain.card.sandbox import real_of, sandbox_of
from chalicelib.domain.merchant.merchant import Merchant
from chalicelib.domain.merchant.sandbox import merchant_in
from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.programme.programme import Programme


class FakeMerchants:
    """Promises of `chalicelib.service.merchant.ports.Merchants`, in memory."""

    _merchants: dict[str, Merchant]
    _programmes: dict[str, Programme]
    _say: Callable[[AuditLine | None], None]
    lock: threading.RLock

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

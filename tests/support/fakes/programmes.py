"""Programmes as they are live."""

import threading
from collections.abc import Callable

from chalicelib.aws.programme.items import programme_item
from chalicelib.domain.card.sandbox import draft_of, real_of, sandbox_of
from chalicelib.domain.errors import NotAllowed
from chalicelib.domain.merchant.merchant import Merchant
from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.setup.sandbox import for_sandbox


class FakeProgrammes:
    """Promises of `chalicelib.service.programme.ports.Programmes`, in memory."""

    _merchants: dict[str, Merchant]
    _programmes: dict[str, Programme]
    _say: Callable[[AuditLine | None], None]
    lock: threading.RLock

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

    def shared_programmes(self, merchant_id: str) -> tuple[Programme, ...]:
        return tuple(each for each in self._programmes.values() if merchant_id in each.partners)

    def _whole(self, programme: Programme) -> Programme:
        """With its merchant as it is now."""
        merchant = self._merchants.get(programme.merchant_id)
        if merchant is None:
            raise NotAllowed("merchant_damaged")
        return programme.of(merchant)

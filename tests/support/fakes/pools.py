"""Pools of partners' codes."""

import threading
from dataclasses import replace

from chalicelib.domain.errors import Busy
from chalicelib.domain.programme.pool import Pool


class FakePools:
    """Promises of `chalicelib.service.programme.ports.Pools`, in memory."""

    _codes: dict[tuple[str, str], tuple[str, ...]]
    _pools: dict[tuple[str, str], Pool]
    lock: threading.RLock

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

"""Lists of regulars."""

import threading

from chalicelib.domain.card.imports import Import


class FakeImports:
    """Promises of `chalicelib.service.card.ports.Imports`, in memory."""

    _imports: dict[tuple[str, str], Import]
    lock: threading.RLock

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

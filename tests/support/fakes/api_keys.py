"""Keys of the API."""

import threading
from collections.abc import Callable
from dataclasses import replace

from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.people.keys import ApiKey


class FakeApiKeys:
    """Promises of `chalicelib.service.people.ports.ApiKeys`, in memory."""

    _api_keys: dict[str, ApiKey]
    _say: Callable[[AuditLine | None], None]
    lock: threading.RLock

    def api_key(self, digest: str) -> ApiKey | None:
        return self._api_keys.get(digest)

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

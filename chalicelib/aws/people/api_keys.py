"""A merchant's API keys in the table."""

from functools import cached_property

from chalicelib.aws.people.items import api_key_item, said
from chalicelib.aws.people.keys import API_KEYS, api_key_key
from chalicelib.aws.table.in_table import InTable
from chalicelib.aws.table.items import from_attributes, wire
from chalicelib.aws.table.keys import GSI1, merchant_partition
from chalicelib.aws.table.rows import Write
from chalicelib.aws.table.ttl_cache import TtlCache
from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.people.keys import ApiKey

API_KEY_TTL_S = 5.0  # a revoked key is refused everywhere within this
API_KEYS_MAX = 100


class ApiKeys(InTable):
    """The part of the store that holds API keys."""

    @cached_property
    def _api_keys(self) -> TtlCache[ApiKey]:
        return TtlCache(API_KEY_TTL_S, self._clock_s)

    def api_key(self, digest: str) -> ApiKey | None:
        found = self._api_keys.get(digest, lambda: self._read_api_key(digest))
        if found is not None and found.sandbox:
            self._api_keys.drop(digest)  # once its sandbox was emptied, no worker may go on in the old one
        return found

    def put_api_key(self, key: ApiKey, line: AuditLine | None = None) -> None:
        # One that is there stays: it can only differ by having been revoked.
        self._written_with(Write("Put", api_key_item(key), "attribute_not_exists(pk)"), line)

    def api_keys(self, merchant_id: str) -> tuple[ApiKey, ...]:
        items = self._rows.query(
            "gsi1pk = :merchant AND begins_with(gsi1sk, :keys)",
            {":merchant": wire(merchant_partition(merchant_id)), ":keys": wire(API_KEYS)},
            limit=API_KEYS_MAX,
            IndexName=GSI1,
        )
        return tuple(from_attributes(ApiKey, item) for item in items)

    def revoke_api_key(self, key: ApiKey, now_ms: int, line: AuditLine | None = None) -> None:
        revoke = Write(
            "Update",
            api_key_key(key.digest),
            "attribute_exists(pk) AND attribute_not_exists(revoked_ms)",
            {":now": wire(now_ms)},
            "SET revoked_ms = :now",
        )
        self._written_with(revoke, line)
        self._api_keys.drop(key.digest)

    def note_key_used(self, key: ApiKey, now_ms: int) -> None:
        there, now = "attribute_exists(pk)", {":now": wire(now_ms)}
        self._rows.write(Write("Update", api_key_key(key.digest), there, now, "SET used_ms = :now"))
        self._api_keys.drop(key.digest)

    def change_sandbox(self, key: ApiKey, sandbox: str) -> None:
        self._rows.write(
            Write(
                "Update",
                api_key_key(key.digest),
                "attribute_exists(pk)",
                {":sandbox": wire(sandbox)},
                "SET sandbox = :sandbox",
            )
        )

    def _written_with(self, write: Write, line: AuditLine | None) -> None:
        self._rows.settle(write, *said(line))

    def _read_api_key(self, digest: str) -> ApiKey | None:
        return self._one(ApiKey, api_key_key(digest))

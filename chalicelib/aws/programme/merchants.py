"""A merchant's programmes and API keys in the table, and what may be spent only once."""

from functools import cached_property

from chalicelib.aws.table.in_table import InTable
from chalicelib.aws.table.items import api_key_item, from_attributes, programme_item, wire
from chalicelib.aws.table.keys import (
    GSI1,
    Item,
    api_key_key,
    merchant_partition,
    programme_key,
    spent_key,
)
from chalicelib.aws.table.recent import Recent
from chalicelib.aws.table.rows import Write
from chalicelib.domain.people.keys import ApiKey
from chalicelib.domain.programme.programme import Programme

PROGRAMME_TTL_S = 30.0  # a programme's new words and numbers are at every till within this
API_KEY_TTL_S = 5.0  # a revoked key is refused everywhere within this
PROGRAMMES_MAX = 100  # programmes, and keys, listed of one merchant


class Merchants(InTable):
    """The part of the store that holds what a merchant set up."""

    @cached_property
    def _programmes(self) -> Recent[Programme]:
        return Recent(PROGRAMME_TTL_S, self._clock_s)

    @cached_property
    def _api_keys(self) -> Recent[ApiKey]:
        return Recent(API_KEY_TTL_S, self._clock_s)

    def programme(self, programme_id: str) -> Programme | None:
        return self._programmes.get(programme_id, lambda: self._read_programme(programme_id))

    def programme_now(self, programme_id: str) -> Programme | None:
        self._programmes.drop(programme_id)
        return self.programme(programme_id)

    def put_programme(self, programme: Programme) -> None:
        self._rows.write(Write("Put", programme_item(programme)))
        self._programmes.drop(programme.id)

    def replace_programme(self, programme: Programme, expected_revision: int) -> bool:
        # A programme put before there were revisions has none, and is at its first.
        first = "" if expected_revision else " OR (attribute_exists(pk) AND attribute_not_exists(revision))"
        condition, values = f"revision = :expected{first}", {":expected": wire(expected_revision)}
        moved = self._rows.write(Write("Put", programme_item(programme), condition, values))
        self._programmes.drop(programme.id)
        return moved is None

    def programmes(self, merchant_id: str) -> tuple[Programme, ...]:
        return tuple(from_attributes(Programme, item) for item in self._list(merchant_id, "P#"))

    def api_key(self, digest: str) -> ApiKey | None:
        return self._api_keys.get(digest, lambda: self._read_api_key(digest))

    def put_api_key(self, key: ApiKey) -> None:
        # One that is there stays: it can only differ by having been revoked.
        self._rows.write(Write("Put", api_key_item(key), "attribute_not_exists(pk)"))

    def api_keys(self, merchant_id: str) -> tuple[ApiKey, ...]:
        return tuple(from_attributes(ApiKey, item) for item in self._list(merchant_id, "A#"))

    def revoke_api_key(self, key: ApiKey, now_ms: int) -> None:
        self._rows.write(
            Write(
                "Update",
                api_key_key(key.digest),
                "attribute_exists(pk) AND attribute_not_exists(revoked_ms)",
                {":now": wire(now_ms)},
                "SET revoked_ms = :now",
            )
        )
        self._api_keys.drop(key.digest)

    def spend_once(self, purpose: str, value: str, expires_s: int) -> bool:
        # DynamoDB deletes what has expired days later, so the condition looks at the time itself. It is
        # a transaction of one because its token makes the SDK's own retry after a lost answer harmless.
        spend = Write(
            "Put",
            {**spent_key(purpose, value), "ttl_s": wire(expires_s)},
            "attribute_not_exists(pk) OR ttl_s <= :now",
            {":now": wire(int(self._clock_s()))},
        )
        return not self._rows.settle(spend)

    def _read_programme(self, programme_id: str) -> Programme | None:
        item = self._rows.get(programme_key(programme_id))
        return from_attributes(Programme, item) if item else None

    def _read_api_key(self, digest: str) -> ApiKey | None:
        item = self._rows.get(api_key_key(digest))
        return from_attributes(ApiKey, item) if item else None

    def _list(self, merchant_id: str, prefix: str) -> list[Item]:
        return self._rows.query(
            "gsi1pk = :merchant AND begins_with(gsi1sk, :prefix)",
            {":merchant": wire(merchant_partition(merchant_id)), ":prefix": wire(prefix)},
            limit=PROGRAMMES_MAX,
            IndexName=GSI1,
        )

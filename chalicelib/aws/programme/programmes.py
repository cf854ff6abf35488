"""A merchant's programmes in the table."""

from functools import cached_property, partial

from chalicelib.aws.programme.items import programme_item
from chalicelib.aws.programme.keys import PROGRAMMES, programme_key
from chalicelib.aws.table.in_table import InTable
from chalicelib.aws.table.items import from_attributes, wire
from chalicelib.aws.table.keys import GSI1, merchant_partition
from chalicelib.aws.table.readable import readable
from chalicelib.aws.table.rows import Write
from chalicelib.aws.table.ttl_cache import TtlCache
from chalicelib.domain.card.sandbox import real_of, sandbox_of
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.sandbox import for_sandbox

PROGRAMME_TTL_S = 30.0  # a programme's new words and numbers are at every till within this
PROGRAMMES_MAX = 100  # listed of one merchant


class Programmes(InTable):
    """The part of the store that holds programmes."""

    @cached_property
    def _programmes(self) -> TtlCache[Programme]:
        return TtlCache(PROGRAMME_TTL_S, self._clock_s)

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
        sandbox = sandbox_of(merchant_id)
        items = self._rows.query(
            "gsi1pk = :merchant AND begins_with(gsi1sk, :programmes)",
            {":merchant": wire(merchant_partition(real_of(merchant_id))), ":programmes": wire(PROGRAMMES)},
            limit=PROGRAMMES_MAX,
            IndexName=GSI1,
        )
        found = readable(items, partial(from_attributes, Programme))
        return tuple(for_sandbox(programme, sandbox) for programme in found)

    def _read_programme(self, programme_id: str) -> Programme | None:
        found = self._one(Programme, programme_key(real_of(programme_id)))
        return found and for_sandbox(found, sandbox_of(programme_id))

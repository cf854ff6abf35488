"""A merchant's programmes in the table, each read with its merchant."""

from collections.abc import Sequence
from functools import cached_property, partial

from chalicelib.aws.merchant.items import merchant_item
from chalicelib.aws.merchant.merchants import DAMAGED, Merchants
from chalicelib.aws.people.items import said
from chalicelib.aws.programme.items import programme_item, programme_of
from chalicelib.aws.programme.keys import PROGRAMMES, SHARED, partner_index, partner_key, programme_key
from chalicelib.aws.table.items import wire
from chalicelib.aws.table.keys import GSI1, merchant_partition
from chalicelib.aws.table.readable import read_or_refuse, readable
from chalicelib.aws.table.revised import revised
from chalicelib.aws.table.rows import Write
from chalicelib.aws.table.ttl_cache import TtlCache
from chalicelib.domain.card.sandbox import draft_of, real_of, sandbox_of
from chalicelib.domain.errors import NotAllowed
from chalicelib.domain.merchant.merchant import Merchant
from chalicelib.domain.merchant.sandbox import merchant_in
from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.setup.check import PROGRAMMES_MAX
from chalicelib.domain.programme.setup.sandbox import for_sandbox

PROGRAMME_TTL_S = 30.0  # a programme's new words and numbers are at every till within this


class Programmes(Merchants):
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
        self._name_partners(programme)
        self._programmes.drop(programme.id)

    def replace_programme(
        self, programme: Programme, expected_revision: int, line: AuditLine | None = None
    ) -> bool:
        reasons = self._rows.settle(revised(programme_item(programme), expected_revision), *said(line))
        if not reasons:
            self._name_partners(programme)
        self._programmes.drop(programme.id)
        return not reasons

    def replace_merchant(
        self,
        merchant: Merchant,
        expected_revision: int,
        programmes: Sequence[Programme] = (),
        *,
        line: AuditLine | None = None,
    ) -> bool:
        own = revised(merchant_item(merchant), expected_revision)
        theirs = [revised(programme_item(each), each.revision - 1) for each in programmes]
        reasons = self._rows.settle(own, *theirs, *said(line))
        self._merchants.drop(merchant.id)
        for programme in programmes:
            self._programmes.drop(programme.id)
        return not reasons

    def programmes(self, merchant_id: str) -> tuple[Programme, ...]:
        sandbox, real = sandbox_of(merchant_id), real_of(merchant_id)
        items = self._rows.query(
            "gsi1pk = :merchant AND begins_with(gsi1sk, :programmes)",
            {":merchant": wire(merchant_partition(real)), ":programmes": wire(PROGRAMMES)},
            limit=PROGRAMMES_MAX,
            IndexName=GSI1,
        )
        if not items:
            return ()
        merchant = self._merchant_beside(real)
        found = readable(items, partial(programme_of, merchant=merchant))
        return tuple(for_sandbox(programme, sandbox) for programme in found)

    def shared_programmes(self, merchant_id: str) -> tuple[Programme, ...]:
        items = self._rows.query(
            "gsi1pk = :merchant AND begins_with(gsi1sk, :shared)",
            {":merchant": wire(merchant_partition(merchant_id)), ":shared": wire(SHARED)},
            limit=PROGRAMMES_MAX,
            IndexName=GSI1,
        )
        found = readable(items, lambda item: self.programme(item["programme_id"]["S"]))
        return tuple(each for each in found if each is not None and merchant_id in each.partners)

    def _name_partners(self, programme: Programme) -> None:
        """Let each partner find it. One who left finds it no more: the programme itself says who is in it."""
        for partner in programme.partners:
            place = {**partner_key(programme.id, partner), **partner_index(programme.id, partner)}
            self._rows.write(Write("Put", {**place, "programme_id": wire(programme.id)}))

    def _read_programme(self, programme_id: str) -> Programme | None:
        """The merchant is read after the programme: no edition is ever shown with less than is in it."""
        tried = bool(draft_of(programme_id))  # what a draft says is a programme of its own
        item = self._rows.get(programme_key(programme_id if tried else real_of(programme_id)))
        if item is None:
            return None
        merchant_id = str(item.get("merchant_id", {}).get("S", ""))
        merchant = merchant_in(self._merchant_beside(real_of(merchant_id)), sandbox_of(merchant_id))
        found = read_or_refuse(item, partial(programme_of, merchant=merchant), "programme_damaged")
        return found if tried else for_sandbox(found, sandbox_of(programme_id))

    def _merchant_beside(self, merchant_id: str) -> Merchant:
        """As it stands this moment; NotAllowed without one that can be read: a programme is nothing alone."""
        merchant = self._read_merchant(merchant_id)
        if merchant is None:
            raise NotAllowed(DAMAGED)
        return merchant

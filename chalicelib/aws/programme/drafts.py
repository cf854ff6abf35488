"""Drafts beside their merchant, and each programme's revisions beside it."""

from collections.abc import Sequence

from chalicelib.aws.people.items import said
from chalicelib.aws.programme.items import programme_item
from chalicelib.aws.programme.keys import DRAFTS, REVISIONS, draft_key, revision_key
from chalicelib.aws.programme.programmes import Programmes
from chalicelib.aws.table.items import from_attributes, to_attributes, wire
from chalicelib.aws.table.keys import Item, merchant_partition
from chalicelib.aws.table.readable import readable
from chalicelib.aws.table.revised import revised
from chalicelib.aws.table.rows import Write
from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.setup.draft import DRAFTS_MAX, REVISIONS_MAX, Draft, Revision

_NEW = "attribute_not_exists(pk)"
_UNMOVED = "revision = :expected"


class Drafts(Programmes):
    """The part of the store that holds drafts and revisions."""

    def draft(self, merchant_id: str, draft_id: str) -> Draft | None:
        return self._one(Draft, draft_key(merchant_id, draft_id))

    def drafts(self, merchant_id: str) -> tuple[Draft, ...]:
        items, _ = self._rows.page(
            "pk = :merchant AND begins_with(sk, :drafts)",
            {":merchant": wire(merchant_partition(merchant_id)), ":drafts": wire(DRAFTS)},
            limit=DRAFTS_MAX,
            ConsistentRead=True,
        )
        return tuple(readable(items, _draft_of))

    def put_draft(self, draft: Draft) -> bool:
        item = _draft_item(draft)
        write = revised(item, draft.revision - 1) if draft.revision else Write("Put", item, _NEW)
        return self._rows.write(write) is None

    def note_draft(self, draft: Draft) -> bool:
        return self._rows.write(_noted(draft)) is None

    def drop_draft(self, draft: Draft) -> bool:
        key = draft_key(draft.merchant_id, draft.id)
        there = {":expected": wire(draft.revision)}
        return self._rows.write(Write("Delete", key, _UNMOVED, there)) is None

    def publish(
        self,
        programme: Programme,
        expected_revision: int | None,
        revisions: Sequence[Revision],
        draft: Draft | None = None,
        line: AuditLine | None = None,
    ) -> bool:
        item = programme_item(programme)
        new = Write("Put", item, _NEW)
        writes = [new if expected_revision is None else revised(item, expected_revision)]
        writes += [Write("Put", revision_item(each), _NEW) for each in revisions]
        writes += [_noted(draft)] if draft else []
        reasons = self._rows.settle(*writes, *said(line))
        if not reasons:
            self._name_partners(programme)
        self._programmes.drop(programme.id)
        return not reasons

    def revision(self, programme_id: str, number: int) -> Revision | None:
        return self._one(Revision, revision_key(programme_id, number))

    def revisions(self, programme_id: str, limit: int) -> tuple[Revision, ...]:
        items, _ = self._rows.page(
            "pk = :programme AND begins_with(sk, :revisions)",
            {":programme": revision_key(programme_id, 0)["pk"], ":revisions": wire(REVISIONS)},
            limit=min(limit, REVISIONS_MAX),
            ConsistentRead=True,
            ScanIndexForward=False,
        )
        return tuple(from_attributes(Revision, item) for item in items)


def _draft_of(item: Item) -> Draft:
    return from_attributes(Draft, item)


def _draft_item(draft: Draft) -> Item:
    return {**draft_key(draft.merchant_id, draft.id), **to_attributes(draft)}


def revision_item(revision: Revision) -> Item:
    return {**revision_key(revision.programme_id, revision.number), **to_attributes(revision)}


def _noted(draft: Draft) -> Write:
    return Write("Put", _draft_item(draft), _UNMOVED, {":expected": wire(draft.revision)})

"""Drafts and revisions in memory."""

import threading
from collections.abc import Callable, Sequence

from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.setup.draft import DRAFTS_MAX, Draft, Revision


class FakeDrafts:
    """Promises of `chalicelib.service.programme.ports.Drafts`."""

    lock: threading.RLock
    _programmes: dict[str, Programme]
    _drafts: dict[tuple[str, str], Draft]
    _revisions: dict[tuple[str, int], Revision]
    _say: Callable[[AuditLine | None], None]

    def draft(self, merchant_id: str, draft_id: str) -> Draft | None:
        return self._drafts.get((merchant_id, draft_id))

    def drafts(self, merchant_id: str) -> tuple[Draft, ...]:
        return tuple(d for (_, _), d in sorted(self._drafts.items()) if d.merchant_id == merchant_id)[
            :DRAFTS_MAX
        ]

    def put_draft(self, draft: Draft) -> bool:
        with self.lock:
            there = self.draft(draft.merchant_id, draft.id)
            if (there.revision if there else -1) != draft.revision - 1:
                return False
            self._drafts[draft.merchant_id, draft.id] = draft
            return True

    def note_draft(self, draft: Draft) -> bool:
        with self.lock:
            if not self._there(draft):
                return False
            self._drafts[draft.merchant_id, draft.id] = draft
            return True

    def drop_draft(self, draft: Draft) -> bool:
        with self.lock:
            if not self._there(draft):
                return False
            del self._drafts[draft.merchant_id, draft.id]
            return True

    def publish(
        self,
        programme: Programme,
        expected_revision: int | None,
        revisions: Sequence[Revision],
        draft: Draft | None = None,
        line: AuditLine | None = None,
    ) -> bool:
        with self.lock:
            there = self._programmes.get(programme.id)
            moved = (there.revision if there else None) != expected_revision
            written = any((each.programme_id, each.number) in self._revisions for each in revisions)
            if moved or written or (draft is not None and not self._there(draft)):
                return False
            self._programmes[programme.id] = programme
            self._revisions |= {(each.programme_id, each.number): each for each in revisions}
            if draft is not None:
                self._drafts[draft.merchant_id, draft.id] = draft
            self._say(line)
            return True

    def revision(self, programme_id: str, number: int) -> Revision | None:
        return self._revisions.get((programme_id, number))

    def revisions(self, programme_id: str, limit: int) -> tuple[Revision, ...]:
        numbers = sorted((number for id_, number in self._revisions if id_ == programme_id), reverse=True)
        return tuple(self._revisions[programme_id, number] for number in numbers[:limit])

    def _there(self, draft: Draft) -> bool:
        there = self.draft(draft.merchant_id, draft.id)
        return there is not None and there.revision == draft.revision

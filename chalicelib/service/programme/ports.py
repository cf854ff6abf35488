"""What the use cases of the studio need from the outside, and what it promises."""

from collections.abc import Sequence
from typing import Protocol

from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.setup.draft import Draft, Revision


class Drafts(Protocol):
    """Drafts and revisions of programmes. Reads are consistent, lists are bounded."""

    def draft(self, merchant_id: str, draft_id: str) -> Draft | None: ...

    def drafts(self, merchant_id: str) -> tuple[Draft, ...]:
        """At most `DRAFTS_MAX`."""
        ...

    def put_draft(self, draft: Draft) -> bool:
        """Write a new draft (revision 0), or one in place of its revision before; False when that moved."""
        ...

    def note_draft(self, draft: Draft) -> bool:
        """Write what is noted beside the body, under the same revision; False when that moved."""
        ...

    def drop_draft(self, draft: Draft) -> bool:
        """False when its revision moved."""
        ...

    def publish(
        self,
        programme: Programme,
        expected_revision: int | None,
        revisions: Sequence[Revision],
        draft: Draft | None = None,
        line: AuditLine | None = None,
    ) -> bool:
        """A programme that is new (None) or in the place of that revision, with the revisions that say so,
        the draft that it was and the line that tells of it: all or nothing. False when any moved."""
        ...

    def revision(self, programme_id: str, number: int) -> Revision | None: ...

    def revisions(self, programme_id: str, limit: int) -> tuple[Revision, ...]:
        """Newest first."""
        ...

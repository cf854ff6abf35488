"""What the use cases of a programme need from the outside, and what it promises."""

from collections.abc import Sequence
from typing import Literal, Protocol

from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.programme.pool import Pool
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.sale.jar import Cup, Jar
from chalicelib.domain.programme.setup.draft import Draft, Revision


class Programmes(Protocol):
    """Programmes as they are live."""

    def programme(self, programme_id: str) -> Programme | None:
        """With its merchant, as of some seconds ago: for the way of a sale, which asks often. A sandbox's is
        the real one. NotAllowed where it or its merchant cannot be read."""
        ...

    def programme_now(self, programme_id: str) -> Programme | None:
        """The same as it stands this moment: for whoever changes it."""
        ...

    def put_programme(self, programme: Programme) -> None: ...

    def replace_programme(
        self, programme: Programme, expected_revision: int, line: AuditLine | None = None
    ) -> bool:
        """Replace a programme whose revision is still as expected, with the line of the audit list that tells
        of it; False, and neither, when it has moved."""
        ...

    def programmes(self, merchant_id: str) -> tuple[Programme, ...]:
        """All that can be read: one that cannot is left out. NotAllowed where their merchant cannot."""
        ...

    def shared_programmes(self, merchant_id: str) -> tuple[Programme, ...]:
        """Those of other merchants in which this one is a partner."""
        ...


class Pools(Protocol):
    """Pools of partners' codes."""

    def pool(self, merchant_id: str, pool_id: str) -> Pool:
        """An empty one where nothing was imported yet."""
        ...

    def pools(self, merchant_id: str) -> tuple[Pool, ...]: ...

    def codes(self, merchant_id: str, pool_id: str) -> frozenset[str]:
        """All that were ever imported into it."""
        ...

    def add_codes(self, pool: Pool, codes: tuple[str, ...]) -> Pool:
        """The pool with these behind the ones it has; Busy when somebody else adds at the same time."""
        ...

    def code(self, merchant_id: str, pool_id: str, slot: int) -> str: ...

    def note_handed(self, pool: Pool, slot: int) -> None:
        """Note that the slot's code, and so all before it, are handed out."""
        ...


class Jars(Protocol):
    """Jars and their cups, and budgets."""

    def jar(self, merchant_id: str, programme_id: str, part_id: str, outlet: str) -> Jar:
        """An empty one where nobody gave anything on yet."""
        ...

    def spent(self, merchant_id: str, budget: str) -> int:
        """What was given away of a budget, less what was taken back."""
        ...

    def jars(self, merchant_id: str) -> tuple[Jar, ...]:
        """At most a thousand."""
        ...

    def take_cup(self, cup: Cup) -> Cup | Literal["taken", "empty", "busy"]:
        """Take it if there is one left in its jar; the first cup if its id was used."""
        ...

    def cup(
        self, merchant_id: str, programme_id: str, part_id: str, outlet: str, cup_id: str
    ) -> Cup | None: ...

    def put_cup_back(self, cup: Cup, now_ms: int) -> None:
        """Once, however often it is asked."""
        ...


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

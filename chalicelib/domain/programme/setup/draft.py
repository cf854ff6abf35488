"""Drafts of a programme, and the revisions that it has had: its body as people wrote it, kept as text."""

from dataclasses import dataclass

from chalicelib.domain.kept import Kept
from chalicelib.domain.time.units import DAY_MS

DRAFTS_MAX = 50  # of one merchant: more than an owner keeps apart
BODY_MAX = 48_000  # characters; the largest body that can be published is a third of it
REVISIONS_MAX = 200  # listed; older ones are still read by their number
SHOWN_MS = 30 * DAY_MS


@dataclass(frozen=True, slots=True)
class Draft(Kept):
    """`body` may be incomplete: what was typed is kept. `programme_id` is what it changes, or is to become.

    `revision` rises with every change. `based_on`: the programme's revision that was there when the draft
    was begun, 0 of a new programme. `published` is the revision that it became, and `published_of` which of
    its own that was. `shown` is in the link by which others are shown it, until `shown_until_ms`.
    """

    id: str
    merchant_id: str
    programme_id: str
    body: str
    by: str
    made_ms: int
    changed_ms: int
    revision: int = 0
    based_on: int = 0
    published: int = 0
    published_of: int = -1
    shown: str = ""
    shown_until_ms: int = 0

    @property
    def is_published(self) -> bool:
        """Whether it was published as it stands."""
        return self.published_of == self.revision


@dataclass(frozen=True, slots=True)
class Revision:
    """A programme's body as it was published; `number` is the programme's revision then. `again`: the number
    of the one that was taken back to."""

    programme_id: str
    number: int
    body: str
    by: str
    at_ms: int
    edition: int = 0
    notice_days: int = 0
    again: int = 0

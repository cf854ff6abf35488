"""A jar: what customers gave on at an outlet, for somebody who needs it. Never below zero."""

from dataclasses import dataclass

from chalicelib.domain.kept import Kept


@dataclass(frozen=True, slots=True)
class Jar(Kept):
    """Of one part at one outlet: so many are `left` of those `given` ever, and not taken back."""

    merchant_id: str
    programme_id: str
    part_id: str
    outlet: str = ""
    left: int = 0
    given: int = 0


@dataclass(frozen=True, slots=True)
class Cup(Kept):
    """One that came out of a jar, for a stranger without a card. `id` is its request's: once for its key.
    `undone_ms`: when it was put back, 0: it was not."""

    id: str
    merchant_id: str
    programme_id: str
    part_id: str
    outlet: str
    by: str
    content: str
    at_ms: int
    undone_ms: int = 0

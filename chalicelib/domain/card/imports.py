"""An import: a merchant's list of regulars on its way in, or back out, page by page."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

from chalicelib.domain.card.code import serial_of
from chalicelib.domain.kept import Kept

ImportState = Literal["running", "done", "undoing", "undone"]
Existing = Literal["leave", "add"]
"""What becomes of a line whose phone or mail is on a card already: left out, or its balance added there."""


@dataclass(frozen=True, slots=True)
class Import(Kept):
    """`sha` is the file's, in hex; `round`: how often the same file was brought and undone before. `lines` is
    the number of its last row (its head is row 1), `next` of the last that is through, on the way in or out.
    It `made` cards, `added` to cards that were there, left `wrong` lines out. Of those undone `back` went
    whole, of `stayed` a part, `stayed_n` in all.

    `country` is the calling code of numbers without one; `columns` which column held what, to go on by.
    """

    id: str
    merchant_id: str
    programme_id: str
    sha: str
    name: str
    lines: int
    by: str
    begun_ms: int
    existing: Existing = "leave"
    country: str = ""
    columns: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    round: int = 0
    state: ImportState = "running"
    next: int = 0
    made: int = 0
    added: int = 0
    wrong: int = 0
    back: int = 0
    stayed: int = 0
    stayed_n: int = 0
    revision: int = 0

    def key(self, line: int) -> str:
        """Under which a line's balance comes onto a card: once, whoever asks and however often."""
        file = self.sha if not self.round else f"{self.sha}.{self.round}"
        return f"import:{file}:{self.programme_id}:{line}"

    def serial(self, line: int) -> str:
        """The card that a line makes, the same at every try."""
        return serial_of(hashlib.sha256(f"{self.merchant_id}\n{self.key(line)}".encode()).digest())

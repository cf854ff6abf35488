"""Linked passes: what a card holds to a day, where a wallet shows it as a pass of its own beside the card."""

from dataclasses import dataclass
from typing import Literal

from chalicelib.domain.text import Text

LinkedKind = Literal["offer", "membership"]


@dataclass(frozen=True, slots=True)
class LinkedPass:
    """`id` is the part's that gave it, `n` how many of it the card holds. Good until `ends_ms` (epoch ms;
    None: a membership for good)."""

    kind: LinkedKind
    id: str
    name: Text
    ends_ms: int | None
    n: int = 1

"""A card's share code: what a friend's link is made of. It says nothing of the card, and leads to it."""

import re
from dataclasses import dataclass

CODE = re.compile(r"[a-hjkmnp-z2-9]{10}")
LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"  # none that is taken for another
LENGTH = 10  # 49 bits: nobody finds one by trying


@dataclass(frozen=True, slots=True)
class Share:
    """`number` is which of the card's codes it goes with: once the card has another, this one has ended."""

    code: str
    serial: str
    programme_id: str
    number: int
    made_ms: int

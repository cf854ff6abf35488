"""What a programme remembers of how it was: a card that earned something then keeps it."""

from dataclasses import dataclass

from chalicelib.domain.programme.parts.part import Part
from chalicelib.domain.programme.rules import Reward, Rules


@dataclass(frozen=True, slots=True)
class Former:
    """Rewards that became dearer, or were withdrawn, with a programme's `edition`: as they were before."""

    edition: int
    rewards: tuple[Reward, ...]


@dataclass(frozen=True, slots=True)
class Counted:
    """How sales were counted before a programme's `edition`, and by which `parts` (None: not noted): a
    correction goes by the rules of its sale."""

    edition: int
    rules: Rules
    parts: tuple[Part, ...] | None = None

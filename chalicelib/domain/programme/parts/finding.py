"""What would confuse a customer, cost more than it says or break a rule, and what one tap does about it."""

from dataclasses import dataclass
from typing import Literal

from chalicelib.domain.text import Phrase, phrase


@dataclass(frozen=True, slots=True)
class Step:
    """One change of the body: `at` is where ("parts.2.points"): a value is put there, or it goes."""

    at: str
    value: object = None
    op: Literal["add", "remove"] = "add"


@dataclass(frozen=True, slots=True)
class Finding:
    """`refused` may not be published. `mend` is what the tap is called, and `steps` what it does."""

    code: str
    field: str
    said: Phrase
    mend: Phrase
    steps: tuple[Step, ...]
    refused: bool = False

    @property
    def why(self) -> Phrase:
        return phrase(f"lint_{self.code}_why")


def taken_out(code: str, at: str, said: Phrase, *, refused: bool = False) -> Finding:
    """Which is mended when what stands at `at` goes."""
    return Finding(code, at, said, phrase("mend_take_out"), (Step(at, op="remove"),), refused)


def set_to(code: str, at: str, said: Phrase, value: int, *others: Step, refused: bool = False) -> Finding:
    """Which is mended when `value` stands at `at`."""
    return Finding(code, at, said, phrase("mend_set", n=value), (Step(at, value), *others), refused)

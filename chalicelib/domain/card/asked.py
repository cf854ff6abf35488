"""That a card was asked something after a visit, and whether its holder has answered."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Asked:
    """`question` was put to the card at `at_ms`, after a visit to `outlet` ("" for none that was named);
    answered first at `answered_ms`, 0: not yet."""

    question: str
    at_ms: int
    outlet: str = ""
    answered_ms: int = 0

    @property
    def waits(self) -> bool:
        return not self.answered_ms

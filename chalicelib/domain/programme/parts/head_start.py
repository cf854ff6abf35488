"""A head start: a new card begins with some stamps or points already on it."""

from dataclasses import dataclass
from typing import ClassVar

from chalicelib.domain.card.lots import MAIN
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.programme.grant import Grant
from chalicelib.domain.programme.parts.part import Part
from chalicelib.domain.text import Phrase, phrase

N_MAX = 10_000


@dataclass(frozen=True, slots=True)
class HeadStart(Part):
    """`n` stamps or points on joining, once."""

    type: ClassVar[str] = "head_start"

    id: str
    n: int = 2

    def __post_init__(self) -> None:
        if not 1 <= self.n <= N_MAX:
            raise InvalidInput("number_out_of_range", field="n", at="n", least=1, most=N_MAX)

    def grants(self) -> tuple[Grant, ...]:
        return (Grant(self.id, "join", MAIN, self.n, once="ever"),)

    def cost_a_visit(self, basket_minor: float, gained: float) -> float | None:
        return 0.0

    def sentence(self) -> Phrase:
        return phrase("head_start_rule", n=self.n)

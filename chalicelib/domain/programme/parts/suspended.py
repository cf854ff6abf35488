"""Suspended coffee: a customer gives some of the balance on, and a stranger who needs it has a cup."""

from dataclasses import dataclass, field
from typing import ClassVar

from chalicelib.domain.card.lots import MAIN
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.programme.offer import Give, Offer
from chalicelib.domain.programme.parts.part import Part
from chalicelib.domain.programme.rules import BALANCE_MAX
from chalicelib.domain.text import Phrase, Text, phrase


@dataclass(frozen=True, slots=True)
class Suspended(Part):
    """`cost` of the balance puts one `name` ("a coffee") in the outlet's jar; it costs `cost_minor`."""

    type: ClassVar[str] = "suspended"

    id: str
    name: Text
    cost: int
    cost_minor: int = field(default=0, compare=False)

    def __post_init__(self) -> None:
        if not 1 <= self.cost <= BALANCE_MAX:
            raise InvalidInput("number_out_of_range", field="cost", at="cost", least=1, most=BALANCE_MAX)

    def offers(self) -> tuple[Offer, ...]:
        price = ((MAIN, self.cost),)
        return (Offer(self.id, self.name, price, effect=Give(self.id), cost_minor=self.cost_minor),)

    def sentence(self) -> Phrase:
        return phrase("suspended_rule", n=self.cost, name=self.name)

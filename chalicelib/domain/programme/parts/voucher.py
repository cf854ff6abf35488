"""A partner's voucher: for stamps or points, a code of a pool that a partner gave us."""

from dataclasses import dataclass, field
from typing import ClassVar

from chalicelib.domain.card.lots import MAIN
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.programme.offer import Code, Offer
from chalicelib.domain.programme.parts.part import Part
from chalicelib.domain.programme.rules import BALANCE_MAX
from chalicelib.domain.text import Phrase, Text, phrase


@dataclass(frozen=True, slots=True)
class Voucher(Part):
    """`name` ("a cinema ticket") for `cost` of the balance, while `pool` has codes."""

    type: ClassVar[str] = "voucher"

    id: str
    name: Text
    pool: str
    cost: int
    cost_minor: int = field(default=0, compare=False)

    def __post_init__(self) -> None:
        if not 1 <= self.cost <= BALANCE_MAX:
            raise InvalidInput("number_out_of_range", field="cost", at="cost", least=1, most=BALANCE_MAX)

    def offers(self) -> tuple[Offer, ...]:
        price = ((MAIN, self.cost),)
        return (Offer(self.id, self.name, price, effect=Code(self.pool), cost_minor=self.cost_minor),)

    def sentence(self) -> Phrase:
        return phrase("voucher_rule", n=self.cost, name=self.name)

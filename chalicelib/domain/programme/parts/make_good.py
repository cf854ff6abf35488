"""A make-good: what staff may give after something went wrong: some of the balance, or credit."""

from dataclasses import dataclass, field
from typing import ClassVar

from chalicelib.domain.card.lots import MAIN
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.programme.grant import Grant
from chalicelib.domain.programme.parts.part import Part
from chalicelib.domain.programme.rules import AMOUNT_MINOR_MAX, BALANCE_MAX
from chalicelib.domain.text import Phrase, Text, phrase


@dataclass(frozen=True, slots=True)
class MakeGood(Part):
    """`balance` stamps or points, or `minor` of the credit part `credit`: one of the two. It costs
    `cost_minor` of the budget of who gives it. For a coupon or an item: a right `on` a case."""

    type: ClassVar[str] = "make_good"

    id: str
    name: Text
    balance: int = 0
    credit: str = ""
    minor: int = 0
    cost_minor: int = field(default=0, compare=False)

    def __post_init__(self) -> None:
        if bool(self.balance) == bool(self.credit):
            raise InvalidInput("make_good_one_of", field="balance")
        if self.credit and not 1 <= self.minor <= AMOUNT_MINOR_MAX:
            raise InvalidInput("amount_out_of_range", field="minor", least=1, most=AMOUNT_MINOR_MAX)
        if self.balance and not 1 <= self.balance <= BALANCE_MAX:
            raise InvalidInput(
                "number_out_of_range", field="balance", at="balance", least=1, most=BALANCE_MAX
            )

    def grants(self) -> tuple[Grant, ...]:
        unit, amount = (self.credit, self.minor) if self.credit else (MAIN, self.balance)
        return (Grant(self.id, "case", unit, amount),)

    def sentence(self) -> Phrase:
        return phrase("right_on_case", name=self.name)

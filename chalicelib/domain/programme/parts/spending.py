"""Spending: stamps or points are money at the till, a part of the balance too."""

from dataclasses import dataclass
from typing import ClassVar

from chalicelib.domain.card.lots import MAIN
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.programme.offer import Amount, Offer
from chalicelib.domain.programme.parts.finding import Finding, set_to
from chalicelib.domain.programme.parts.part import Part
from chalicelib.domain.programme.rules import AMOUNT_MINOR_MAX, BALANCE_MAX
from chalicelib.domain.text import Phrase, Text, phrase, price


@dataclass(frozen=True, slots=True)
class Spending(Part):
    """`points` of the balance are `minor` of money off; what is begun of it counts whole."""

    type: ClassVar[str] = "spending"

    id: str
    name: Text
    points: int
    minor: int
    currency: str = "EUR"

    def __post_init__(self) -> None:
        if not 1 <= self.points <= BALANCE_MAX:
            raise InvalidInput("number_out_of_range", field="points", at="points", least=1, most=BALANCE_MAX)
        if not 1 <= self.minor <= AMOUNT_MINOR_MAX:
            raise InvalidInput("amount_out_of_range", field="minor", least=1, most=AMOUNT_MINOR_MAX)

    def offers(self) -> tuple[Offer, ...]:
        price_ = ((MAIN, self.points),)
        return (Offer(self.id, self.name, price_, per_minor=self.minor, effect=Amount()),)

    def cost_a_visit(self, basket_minor: float, gained: float) -> float | None:
        return 0.0

    def sentence(self) -> Phrase:
        return phrase("spending_rule", n=self.points, money=price(self.minor, self.currency, short=True))

    def lint(self) -> tuple[Finding, ...]:
        if self.points > self.minor:
            return (set_to("less_than_a_cent", "points", phrase("lint_less_than_a_cent"), self.minor),)
        return ()

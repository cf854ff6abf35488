"""Credit: money on the card, from cashback, from a gift card that was paid, or given; spent to the cent."""

from dataclasses import dataclass
from typing import ClassVar

from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.programme.grant import Grant, Lasting
from chalicelib.domain.programme.offer import Amount, Offer
from chalicelib.domain.programme.parts.part import SECOND, Holder, Part, Shown, Unit
from chalicelib.domain.text import Phrase, Text, phrase, price

PERCENT_MAX = 50


@dataclass(frozen=True, slots=True)
class Credit(Part):
    """`percent` of each sale comes back as credit, good for `months` (0: for ever). `sold`: it can be paid
    for at the till, cent for cent."""

    type: ClassVar[str] = "credit"

    id: str
    name: Text
    percent: int = 0
    months: int = 0
    sold: bool = False
    currency: str = "EUR"

    def __post_init__(self) -> None:
        if not 0 <= self.percent <= PERCENT_MAX:
            raise InvalidInput(
                "number_out_of_range", field="percent", at="percent", least=0, most=PERCENT_MAX
            )

    def units(self) -> tuple[Unit, ...]:
        return (Unit(self.id, self.name, money=True),)

    def grants(self) -> tuple[Grant, ...]:
        lasts = Lasting(months=self.months, whole_months=True)
        back = Grant(f"{self.id}-back", "sale", self.id, self.percent, per_minor=100, lasts=lasts)
        paid = Grant(f"{self.id}-paid", "paid", self.id, per_minor=1)
        return (*((back,) if self.percent else ()), *((paid,) if self.sold else ()))

    def offers(self) -> tuple[Offer, ...]:
        return (Offer(self.id, self.name, ((self.id, 1),), effect=Amount(), shown=False),)

    def lines(self, holder: Holder) -> tuple[Shown, ...]:
        money = price(max(0, holder.held(self.id)), self.currency)
        return (
            Shown(SECOND, self.id, self.name, phrase("credit_held", money=money), holder.ends_ms(self.id)),
        )

    def cost_a_visit(self, basket_minor: float, gained: float) -> float | None:
        return 0.0

    def sentence(self) -> Phrase:
        if not self.percent:
            return phrase("credit_sold", name=self.name)
        return phrase("credit_rule", percent=self.percent, name=self.name)

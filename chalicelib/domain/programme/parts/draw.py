"""A draw: with every so many visits the customer draws a lot from the jar on the counter."""

from dataclasses import dataclass, field
from typing import ClassVar

from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.programme.grant import Grant, Lasting
from chalicelib.domain.programme.offer import Offer
from chalicelib.domain.programme.parts.part import WAITING, Holder, Part, Shown, Unit
from chalicelib.domain.programme.sale.earning import VISITS_MAX
from chalicelib.domain.text import Phrase, Text, phrase


@dataclass(frozen=True, slots=True)
class Draw(Part):
    """`name` ("a draw from the jar") with each `every_visit`-th visit, good for `days`; the jar decides."""

    type: ClassVar[str] = "draw"

    id: str
    name: Text
    every_visit: int = 10
    days: int = 30
    cost_minor: int = field(default=0, compare=False)

    def __post_init__(self) -> None:
        if not 2 <= self.every_visit <= VISITS_MAX:
            raise InvalidInput("visits_out_of_range", field="every_visit", least=2, most=VISITS_MAX)

    def units(self) -> tuple[Unit, ...]:
        return (Unit(self.id, self.name),)

    def grants(self) -> tuple[Grant, ...]:
        lasts = Lasting(days=self.days)
        return (Grant(self.id, "sale", self.id, every_visit=self.every_visit, lasts=lasts),)

    def offers(self) -> tuple[Offer, ...]:
        return (Offer(self.id, self.name, ((self.id, 1),), cost_minor=self.cost_minor, shown=False),)

    def lines(self, holder: Holder) -> tuple[Shown, ...]:
        if holder.held(self.id) <= 0:
            return ()
        return (Shown(WAITING, self.id, phrase("right_waits"), self.name, holder.ends_ms(self.id)),)

    def cost_a_visit(self, basket_minor: float, gained: float) -> float | None:
        return self.cost_minor / self.every_visit if self.cost_minor else None

    def sentence(self) -> Phrase:
        return phrase("draw_rule", n=self.every_visit, name=self.name)

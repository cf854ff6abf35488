"""A milestone: something on the way to the reward, such as a cookie with the fifth stamp of each card."""

from dataclasses import dataclass, field
from typing import ClassVar

from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.programme.grant import Grant, Lasting
from chalicelib.domain.programme.offer import Offer
from chalicelib.domain.programme.parts.part import WAITING, Holder, Part, Shown, Unit
from chalicelib.domain.programme.rules import BALANCE_MAX
from chalicelib.domain.text import Phrase, Text, phrase


@dataclass(frozen=True, slots=True)
class Milestone(Part):
    """`name` ("a cookie") when a card has earned `at` stamps or points, and each `every` more (a whole card);
    nothing is taken from the balance. It is good for `days`."""

    type: ClassVar[str] = "milestone"

    id: str
    name: Text
    at: int
    every: int
    days: int = 30
    cost_minor: int = field(default=0, compare=False)

    def __post_init__(self) -> None:
        if not 1 <= self.at <= self.every <= BALANCE_MAX:
            raise InvalidInput("number_out_of_range", field="at", at="at", least=1, most=self.every)

    def units(self) -> tuple[Unit, ...]:
        return (Unit(self.id, self.name),)

    def grants(self) -> tuple[Grant, ...]:
        lasts = Lasting(days=self.days)
        return (Grant(self.id, "sale", self.id, every=self.every, first=self.at, lasts=lasts),)

    def offers(self) -> tuple[Offer, ...]:
        return (Offer(self.id, self.name, ((self.id, 1),), cost_minor=self.cost_minor, shown=False),)

    def lines(self, holder: Holder) -> tuple[Shown, ...]:
        if holder.held(self.id) <= 0:
            return ()
        return (Shown(WAITING, self.id, phrase("right_waits"), self.name, holder.ends_ms(self.id)),)

    def cost_a_visit(self, basket_minor: float, gained: float) -> float | None:
        return 0.0 if self.cost_minor else None  # a flow of its own: it comes in steps

    def sentence(self) -> Phrase:
        return phrase("milestone_rule", at=self.at, name=self.name)

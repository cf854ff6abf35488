"""Giving: as a customer spends, or comes, the merchant gives something to a cause."""

from dataclasses import dataclass
from typing import ClassVar

from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.programme.grant import Grant
from chalicelib.domain.programme.parts.part import GOOD, Holder, Part, Shown, Unit
from chalicelib.domain.programme.rules import AMOUNT_MINOR_MAX
from chalicelib.domain.programme.sale.earning import VISITS_MAX
from chalicelib.domain.text import Phrase, Text, phrase, price


@dataclass(frozen=True, slots=True)
class Giving(Part):
    """One `given` ("a meal") to `cause` for each full `per_minor` that is spent, or with every so many visits
    (`every_visit`): one of the two. The merchant pays `worth_minor` for one."""

    type: ClassVar[str] = "giving"

    id: str
    given: Text
    cause: Text
    per_minor: int = 0
    every_visit: int = 0
    worth_minor: int = 0
    currency: str = "EUR"

    def __post_init__(self) -> None:
        if bool(self.per_minor) == bool(self.every_visit):
            raise InvalidInput("giving_one_of", field="per_minor")
        if not 0 <= self.per_minor <= AMOUNT_MINOR_MAX:
            raise InvalidInput("amount_out_of_range", field="per_minor", least=1, most=AMOUNT_MINOR_MAX)
        if not 0 <= self.every_visit <= VISITS_MAX:
            raise InvalidInput("visits_out_of_range", field="every_visit", least=1, most=VISITS_MAX)

    def units(self) -> tuple[Unit, ...]:
        return (Unit(self.id, self.given),)

    def grants(self) -> tuple[Grant, ...]:
        return (Grant(self.id, "sale", self.id, per_minor=self.per_minor, every_visit=self.every_visit),)

    def lines(self, holder: Holder) -> tuple[Shown, ...]:
        given = holder.held(self.id)
        if given <= 0:
            return ()
        return (Shown(GOOD, self.id, self.cause, phrase("giving_given", n=given, given=self.given)),)

    def cost_a_visit(self, basket_minor: float, gained: float) -> float | None:
        visits = 1 / self.every_visit if self.every_visit else basket_minor / self.per_minor
        return visits * self.worth_minor if self.worth_minor else None

    def sentence(self) -> Phrase:
        if self.every_visit:
            return phrase("giving_rule_visits", n=self.every_visit, given=self.given, cause=self.cause)
        money = price(self.per_minor, self.currency, short=True)
        return phrase("giving_rule", money=money, given=self.given, cause=self.cause)

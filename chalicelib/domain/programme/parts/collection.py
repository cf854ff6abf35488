"""A collection: a second kind of stamp on the same card, for one kind of item or each full amount."""

from dataclasses import dataclass, field
from typing import ClassVar

from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.programme.grant import Grant
from chalicelib.domain.programme.offer import Offer
from chalicelib.domain.programme.parts.part import SECOND, WAITING, Holder, Part, Shown, Unit
from chalicelib.domain.text import Phrase, Text, phrase

NEEDED_MAX = 50


@dataclass(frozen=True, slots=True)
class Collection(Part):
    """One of `name` ("bread stamps") for each `item` of a sale, or each full `per_minor` spent; `needed` of
    them are `reward` ("a free loaf")."""

    type: ClassVar[str] = "collection"

    id: str
    name: Text
    reward: Text
    needed: int
    item: str = ""
    per_minor: int = 0
    cost_minor: int = field(default=0, compare=False)

    def __post_init__(self) -> None:
        if not 2 <= self.needed <= NEEDED_MAX:
            raise InvalidInput("number_out_of_range", field="needed", at="needed", least=2, most=NEEDED_MAX)
        if bool(self.item) == bool(self.per_minor):
            raise InvalidInput("collection_one_of", field="item")

    def units(self) -> tuple[Unit, ...]:
        return (Unit(self.id, self.name),)

    def grants(self) -> tuple[Grant, ...]:
        return (Grant(self.id, "sale", self.id, per_item=self.item, per_minor=self.per_minor),)

    def offers(self) -> tuple[Offer, ...]:
        return (Offer(self.id, self.reward, ((self.id, self.needed),), cost_minor=self.cost_minor),)

    def lines(self, holder: Holder) -> tuple[Shown, ...]:
        have = max(0, holder.held(self.id))
        full, begun = divmod(have, self.needed)
        shown = f"{self.needed if full else begun}/{self.needed}"
        return (Shown(WAITING if full else SECOND, self.id, self.name, shown),)

    def cost_a_visit(self, basket_minor: float, gained: float) -> float | None:
        if self.item or not self.cost_minor:
            return None
        return basket_minor / self.per_minor / self.needed * self.cost_minor

    def sentence(self) -> Phrase:
        return phrase("collection_rule", name=self.name, n=self.needed, reward=self.reward)

"""Referral: who brings a friend has something, and so has the friend, at the friend's first sale."""

from dataclasses import dataclass, field
from typing import ClassVar

from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.programme.grant import Grant, Lasting
from chalicelib.domain.programme.offer import Offer
from chalicelib.domain.programme.parts.finding import Finding, set_to
from chalicelib.domain.programme.parts.part import WAITING, Holder, Part, Shown, Unit
from chalicelib.domain.text import Phrase, Text, phrase

FRIENDS_A_YEAR = 20
FRIENDS_A_YEAR_MAX = 100  # one call of the table asks for as many
FRIENDS_MANY = 50  # a friend a week, all year: nobody has so many, and a seller of invitations has


@dataclass(frozen=True, slots=True)
class Referral(Part):
    """`name` goes after a verb: "a free coffee". Both have it once for each friend, good for `days`; who
    brings more than `year_max` friends in a year has nothing for the others."""

    type: ClassVar[str] = "referral"

    id: str
    name: Text
    days: int = 60
    cost_minor: int = field(default=0, compare=False)
    year_max: int = FRIENDS_A_YEAR

    def __post_init__(self) -> None:
        if not 1 <= self.year_max <= FRIENDS_A_YEAR_MAX:
            raise InvalidInput(
                "number_out_of_range", field="year_max", at="year_max", least=1, most=FRIENDS_A_YEAR_MAX
            )

    def units(self) -> tuple[Unit, ...]:
        return (Unit(self.id, self.name),)

    def grants(self) -> tuple[Grant, ...]:
        lasts = Lasting(days=self.days)
        return (
            Grant(f"{self.id}-friend", "friend", self.id, lasts=lasts, once="ever"),
            Grant(f"{self.id}-thanks", "referral", self.id, lasts=lasts),
        )

    def offers(self) -> tuple[Offer, ...]:
        return (Offer(self.id, self.name, ((self.id, 1),), cost_minor=self.cost_minor, shown=False),)

    def lines(self, holder: Holder) -> tuple[Shown, ...]:
        if holder.held(self.id) <= 0:
            return ()
        return (Shown(WAITING, self.id, phrase("referral_label"), self.name, holder.ends_ms(self.id)),)

    def sentence(self) -> Phrase:
        return phrase("referral_rule", name=self.name, n=self.year_max)

    def lint(self) -> tuple[Finding, ...]:
        if self.year_max > FRIENDS_MANY:
            return (set_to("friends_many", "year_max", phrase("lint_friends_many"), FRIENDS_A_YEAR),)
        return ()

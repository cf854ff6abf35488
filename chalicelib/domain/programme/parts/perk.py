"""A perk: what who holds a tier or a membership may have, as often as is said."""

from dataclasses import dataclass, field
from typing import ClassVar

from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.programme.grant import Once
from chalicelib.domain.programme.offer import Effect, Offer
from chalicelib.domain.programme.parts.effects import effect_of
from chalicelib.domain.programme.parts.part import Part
from chalicelib.domain.text import Phrase, Text, phrase

DAY_MAX = 28  # a day that every month has
TIMES_MAX = 20  # a period; more is no limit that anybody counts


@dataclass(frozen=True, slots=True)
class Perk(Part):
    """`times` a period (`once`; "" for no limit) to who holds the unit `holding`; "" for everybody.

    `access`: nothing is handed out, who holds it may come in, from `from_ms` to `until_ms`;
    or from `from_day` to `until_day` of each month.
    """

    type: ClassVar[str] = "perk"

    id: str
    name: Text
    holding: str = ""
    once: Once = ""
    times: int = 1
    percent: int = 0
    minor: int = 0
    buy: int = 0
    get: int = 0
    access: bool = False
    from_ms: int = 0
    until_ms: int = 0
    from_day: int = 0
    until_day: int = 0
    cost_minor: int = field(default=0, compare=False)

    def __post_init__(self) -> None:
        if not 1 <= self.times <= TIMES_MAX:
            raise InvalidInput("number_out_of_range", field="times", at="times", least=1, most=TIMES_MAX)
        first, last = self.from_day, self.until_day
        if not 0 <= first <= last <= DAY_MAX or bool(first) != bool(last):
            raise InvalidInput("perk_days_wrong", field="from_day", most=DAY_MAX)
        self.effect()

    def effect(self) -> Effect:
        return effect_of(
            percent=self.percent, minor=self.minor, buy=self.buy, get=self.get, access=self.access
        )

    def offers(self) -> tuple[Offer, ...]:
        return (
            Offer(
                self.id,
                self.name,
                holding=self.holding,
                once=self.once,
                times=self.times,
                effect=self.effect(),
                from_ms=self.from_ms,
                until_ms=self.until_ms,
                from_day=self.from_day,
                until_day=self.until_day,
                cost_minor=self.cost_minor,
            ),
        )

    def sentence(self) -> Phrase:
        if self.from_day:
            return phrase("perk_rule_days", name=self.name, first=self.from_day, last=self.until_day)
        period = self.once or "always"
        if self.times == 1:
            return phrase("perk_rule", name=self.name, period=period)
        return phrase("perk_rule_times", name=self.name, times=self.times, period=period)

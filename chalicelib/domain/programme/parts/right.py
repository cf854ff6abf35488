"""A right: something a card may have once, such as a coupon, a gift or a trial, given on an event."""

from dataclasses import dataclass, field
from typing import ClassVar

from chalicelib.domain.programme.grant import Event, Grant, Lasting, Once
from chalicelib.domain.programme.offer import Effect, Offer
from chalicelib.domain.programme.parts.effects import effect_of
from chalicelib.domain.programme.parts.part import ENDING, WAITING, Holder, Part, Shown, Unit
from chalicelib.domain.text import Phrase, Text, phrase
from chalicelib.domain.time.units import DAY_MS

SOON_MS = 7 * DAY_MS


@dataclass(frozen=True, slots=True)
class Right(Part):
    """`name` goes after a verb: "a free cake". It is good for `days` (0: for ever), and costs `cost_minor`.

    Without an event (`on`) a person or a campaign gives it. With nothing else an item is handed out; else so
    many percent or so much money off, or who buys `buy` gets `get` more.
    """

    type: ClassVar[str] = "right"

    id: str
    name: Text
    on: Event = "campaign"
    days: int = 0
    once: Once = ""
    percent: int = 0
    minor: int = 0
    buy: int = 0
    get: int = 0
    cost_minor: int = field(default=0, compare=False)

    def __post_init__(self) -> None:
        self.effect()

    def effect(self) -> Effect:
        return effect_of(percent=self.percent, minor=self.minor, buy=self.buy, get=self.get)

    def units(self) -> tuple[Unit, ...]:
        return (Unit(self.id, self.name),)

    def grants(self) -> tuple[Grant, ...]:
        return (Grant(self.id, self.on, self.id, lasts=Lasting(days=self.days), once=self.once),)

    def offers(self) -> tuple[Offer, ...]:
        price = ((self.id, 1),)
        return (
            Offer(self.id, self.name, price, effect=self.effect(), cost_minor=self.cost_minor, shown=False),
        )

    def lines(self, holder: Holder) -> tuple[Shown, ...]:
        if holder.held(self.id) <= 0:
            return ()
        ends_ms = holder.ends_ms(self.id)
        rank = ENDING if ends_ms is not None and ends_ms - holder.at_ms <= SOON_MS else WAITING
        return (Shown(rank, self.id, phrase("right_waits"), self.name, ends_ms),)

    def sentence(self) -> Phrase:
        return phrase(f"right_on_{self.on}", name=self.name)

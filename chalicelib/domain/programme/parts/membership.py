"""Membership: paid at the till, good for a time; the next one begins where the last one ends."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.programme.grant import Grant, Lasting, Once
from chalicelib.domain.programme.parts.part import ENDING, STANDING, Holder, Part, Shown, Unit
from chalicelib.domain.programme.rules import AMOUNT_MINOR_MAX
from chalicelib.domain.programme.spans import pause_of
from chalicelib.domain.text import Phrase, Text, phrase, price
from chalicelib.domain.time.units import DAY_MS
from chalicelib.domain.time.wall_clock import local

MONTHS_MAX = 36
PAUSE_MAX = 12
SOON_MS = 14 * DAY_MS


@dataclass(frozen=True, slots=True)
class Membership(Part):
    """`months` of it for `price_minor`; 0 months: once and for all. What it brings are perks that hold it.
    It may be paused for `pause_months` at a time, 0: not at all."""

    type: ClassVar[str] = "membership"

    id: str
    name: Text
    price_minor: int
    months: int = 1
    pause_months: int = 3
    currency: str = "EUR"

    def __post_init__(self) -> None:
        if not 1 <= self.price_minor <= AMOUNT_MINOR_MAX:
            raise InvalidInput("amount_out_of_range", field="price_minor", least=1, most=AMOUNT_MINOR_MAX)
        if not 0 <= self.months <= MONTHS_MAX:
            raise InvalidInput("number_out_of_range", field="months", at="months", least=0, most=MONTHS_MAX)
        if not 0 <= self.pause_months <= PAUSE_MAX:
            raise InvalidInput(
                "number_out_of_range", field="pause_months", at="pause_months", least=0, most=PAUSE_MAX
            )

    def units(self) -> tuple[Unit, ...]:
        return (Unit(self.id, self.name),)

    def grants(self) -> tuple[Grant, ...]:
        lasts = Lasting(months=self.months)
        once: Once = "" if self.months else "ever"
        return (Grant(self.id, "paid", self.id, lasts=lasts, follows=bool(self.months), once=once),)

    def lines(self, holder: Holder) -> tuple[Shown, ...]:
        last_ms, pause = holder.last_end_ms(self.id), pause_of(holder.lots, self.id, holder.at_ms)
        if pause is not None:
            back = phrase("membership_back", day=_day(pause[1] * 1000, holder))
            return (Shown(STANDING, self.id, self.name, back, pause[1] * 1000),)
        if holder.held(self.id) <= 0:
            return ()
        if last_ms is None:
            return (Shown(STANDING, self.id, phrase("membership_label"), self.name),)
        soon = last_ms - holder.at_ms <= SOON_MS
        said = "membership_renew" if soon else "membership_until"
        until = phrase(said, day=_day(last_ms - 1, holder))
        return (Shown(ENDING if soon else STANDING, self.id, self.name, until, last_ms),)

    def costs_minor(self) -> int:
        return self.price_minor

    def sentence(self) -> Phrase:
        money = price(self.price_minor, self.currency, short=True)
        return phrase("membership_rule", name=self.name, money=money, months=self.months)


def _day(at_ms: int, holder: Holder) -> date:
    return local(at_ms, holder.zone).date()

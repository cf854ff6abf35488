"""Standing: who earns much has a tier. It rises at once, and never falls within the grace."""

from dataclasses import dataclass
from typing import ClassVar

from chalicelib.domain.programme.grant import Grant, Lasting
from chalicelib.domain.programme.parts.part import ENDING, STANDING, Holder, Part, Shown, Unit
from chalicelib.domain.text import Phrase, Text, phrase
from chalicelib.domain.time.units import DAY_MS

SOON_MS = 14 * DAY_MS


@dataclass(frozen=True, slots=True)
class Tier:
    """Who has earned `least` stamps or points, spent or not, has it; a sale then counts `factor` times."""

    id: str
    name: Text
    least: int
    factor: int = 1


@dataclass(frozen=True, slots=True)
class Standing(Part):
    """`tiers` lowest first. What was earned counts for `months` and `grace_days`; 0 months: for ever."""

    type: ClassVar[str] = "standing"

    tiers: tuple[Tier, ...]
    months: int = 0
    grace_days: int = 30
    id: str = "standing"

    def units(self) -> tuple[Unit, ...]:
        return tuple(Unit(tier.id, tier.name) for tier in self.tiers)

    def grants(self) -> tuple[Grant, ...]:
        if not self.months:
            return ()
        lasts = Lasting(days=self.grace_days, months=self.months, whole_months=True)
        return (Grant(self.id, "sale", self.id, of_gained=True, lasts=lasts),)

    def level(self, holder: Holder) -> Tier | None:
        """The highest tier that the card has."""
        earned = holder.held(self.id) if self.months else holder.earned
        return next((tier for tier in reversed(self.tiers) if earned >= tier.least), None)

    def holds(self, unit: str, holder: Holder) -> bool | None:
        """Who has a tier holds those below it too."""
        wanted = next((tier for tier in self.tiers if tier.id == unit), None)
        level = self.level(holder)
        return None if wanted is None else level is not None and level.least >= wanted.least

    def factor(self, holder: Holder) -> int:
        level = self.level(holder)
        return level.factor if level else 1

    def lines(self, holder: Holder) -> tuple[Shown, ...]:
        level = self.level(holder)
        if level is None:
            return ()
        ends_ms = holder.ends_ms(self.id) if self.months else None
        rank = ENDING if ends_ms is not None and ends_ms - holder.at_ms <= SOON_MS else STANDING
        return (Shown(rank, self.id, phrase("standing_label"), level.name, ends_ms),)

    def sentence(self) -> Phrase:
        first = self.tiers[0]
        return phrase("standing_rule", name=first.name, least=first.least)

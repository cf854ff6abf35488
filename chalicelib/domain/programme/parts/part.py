"""What a part of a programme answers. A part holds what an owner decides, and no logic of the ledger."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from chalicelib.domain.card.card import Card
from chalicelib.domain.card.lots import Moves, ends_ms, held
from chalicelib.domain.face.look import Line, Value
from chalicelib.domain.programme.parts.finding import Finding
from chalicelib.domain.text import Phrase, Said
from chalicelib.domain.time.wall_clock import local

if TYPE_CHECKING:
    from chalicelib.domain.programme.grant import Grant
    from chalicelib.domain.programme.offer import Offer

ENDING, STANDING, WAITING, SECOND, GOOD, BACK = range(6)  # in which order lines have room on a card's front


@dataclass(frozen=True, slots=True)
class Shown:
    """A line of the card, and how important it is: the lowest `rank` has room first, `BACK` only behind."""

    rank: int
    id: str
    label: Said
    value: Value
    ends_ms: int | None = None


@dataclass(frozen=True, slots=True)
class Unit:
    """What is counted, and its name. `money`: it counts minor units of the merchant's currency."""

    id: str
    name: Said
    money: bool = False


@dataclass(frozen=True, slots=True)
class Holder:
    """A card at a time, as parts look at it. `balance` is the main part's, `earned` all it ever had."""

    lots: Moves
    at_ms: int
    zone: str = "UTC"
    balance: int = 0
    earned: int = 0
    created_ms: int = 0

    def held(self, unit: str) -> int:
        return held(self.lots, unit, self.at_ms)

    @classmethod
    def of(cls, card: Card, at_ms: int, zone: str = "UTC") -> Holder:
        return cls(card.lots, at_ms, zone, card.balance, card.earned, card.created_ms)

    def ends_ms(self, unit: str) -> int | None:
        return ends_ms(self.lots, unit, self.at_ms)

    def last_end_ms(self, unit: str) -> int | None:
        """When the last of it ends, of what is to begin too; None for no end."""
        ends = [each.lot.until_s * 1000 for each in self.lots if each.lot.unit == unit and each.n > 0]
        return max(ends) if ends and all(ends) else None


class Part(ABC):
    """One file each in this folder, one line in its registry. `id` is the owner's, and names its unit."""

    __slots__: tuple[str, ...] = ()

    type: ClassVar[str]
    id: str

    def units(self) -> tuple[Unit, ...]:
        return ()

    def grants(self) -> tuple[Grant, ...]:
        return ()

    def offers(self) -> tuple[Offer, ...]:
        return ()

    def holds(self, unit: str, holder: Holder) -> bool | None:
        """Whether a card stands where a part says, for a unit that is a view and no lot; None: not mine."""
        return None

    def factor(self, holder: Holder) -> int:
        """How many times a sale counts on the main balance for who holds this."""
        return 1

    def lines(self, holder: Holder) -> tuple[Shown, ...]:
        """What a card shows of it now."""
        return ()

    @abstractmethod
    def sentence(self) -> Phrase:
        """The part in one plain sentence made from its own numbers."""

    def lint(self) -> tuple[Finding, ...]:
        """What is wrong with it alone; fields and steps are its own."""
        return ()

    def cost_a_visit(self, basket_minor: float, gained: float) -> float | None:
        """What it costs with each visit that brings `gained` of the main unit; None: nobody can know."""
        return None

    def costs_minor(self) -> int:
        """What one costs where it is paid for at the till."""
        return 0


def names_money(part: Part) -> bool:
    """Whether it has an amount in it, or a card holds money by it."""
    amounts = [getattr(part, name) for name in type(part).__slots__ if name.endswith("minor")]
    return any(amounts) or any(unit.money for unit in part.units())


def lines_of(parts: Iterable[Part], holder: Holder) -> tuple[Line, ...]:
    """What the parts have to say on a card, most important first."""
    shown = [each for part in parts for each in part.lines(holder)]
    shown.sort(key=lambda each: (each.rank, each.ends_ms or float("inf")))
    return tuple(
        Line(
            each.id,
            each.label,
            each.value,
            each.rank == BACK,
            each.ends_ms,
            each.rank == SECOND,
            None if each.ends_ms is None else local(each.ends_ms - 1, holder.zone).date(),
            each.rank == ENDING,
        )
        for each in shown
    )

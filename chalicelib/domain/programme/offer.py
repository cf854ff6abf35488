"""Offers: for this price, while holding that, a till does this. Carnet says what and why."""

from dataclasses import dataclass, field
from typing import ClassVar

from chalicelib.domain.programme.grant import Once
from chalicelib.domain.text import Text
from chalicelib.domain.time.wall_clock import local


@dataclass(frozen=True, slots=True)
class Item:
    """Something is handed out."""

    type: ClassVar[str] = "item"


@dataclass(frozen=True, slots=True)
class Percent:
    type: ClassVar[str] = "percent"

    percent: int


@dataclass(frozen=True, slots=True)
class Amount:
    """Money off. 0: as much as is taken of the price's unit, which counts minor units of money."""

    type: ClassVar[str] = "amount"

    minor: int = 0


@dataclass(frozen=True, slots=True)
class BuyGet:
    """Who buys `buy` gets `get` more, `percent` off."""

    type: ClassVar[str] = "buy_get"

    buy: int
    get: int
    percent: int = 100


@dataclass(frozen=True, slots=True)
class Code:
    """One code of a pool that a partner gave us."""

    type: ClassVar[str] = "code"

    pool: str


@dataclass(frozen=True, slots=True)
class Give:
    """What is taken is given on to somebody else."""

    type: ClassVar[str] = "give"

    to: str


@dataclass(frozen=True, slots=True)
class Access:
    """Somebody may come in, or earlier than others. Shown, not taken."""

    type: ClassVar[str] = "access"


Effect = Item | Percent | Amount | BuyGet | Code | Give | Access
EFFECTS = tuple(effect.type for effect in (Item, Percent, Amount, BuyGet, Code, Give, Access))


@dataclass(frozen=True, slots=True)
class Offer:
    """`price`: how much of which units it takes; of money that a till names, for each `per_minor` of it.

    `holding`: a unit that is shown, not taken. `once` a period, `times` of it. `from_ms` to `until_ms` it
    stands, 0 for no bound, and of each month from `from_day` to `until_day`, 0 for all of it; there are
    `stock` of it, 0 for no end. `cost_minor` is what one costs the merchant. `shown`: to customers too,
    not only at the till.
    """

    id: str
    name: Text
    price: tuple[tuple[str, int], ...] = ()
    per_minor: int = 1
    holding: str = ""
    once: Once = ""
    times: int = 1
    effect: Effect = field(default_factory=Item)
    from_ms: int = 0
    until_ms: int = 0
    from_day: int = 0
    until_day: int = 0
    stock: int = 0
    cost_minor: int = field(default=0, compare=False)
    shown: bool = True

    @property
    def by_amount(self) -> bool:
        """Whether a till says how much money to take off."""
        return isinstance(self.effect, Amount) and not self.effect.minor

    def most_minor(self, there: int) -> int | None:
        """How much money `there` of its unit takes off; None where the amount is not the till's to say."""
        return there * self.per_minor // self.price[0][1] if self.by_amount and self.price else None

    def least(self, n: int) -> int:
        """How much of a unit of which it takes `n` is needed: for money off as the till says, what the
        smallest amount takes."""
        return -(-n // self.per_minor) if self.by_amount else n

    def stands(self, at_ms: int, zone: str) -> bool:
        if not (self.from_ms <= at_ms and (not self.until_ms or at_ms < self.until_ms)):
            return False
        return not self.from_day or self.from_day <= local(at_ms, zone).day <= self.until_day

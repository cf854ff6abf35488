"""What a programme counts and gives: the sale, the rewards, and what each programme type has to say."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import ClassVar, Protocol

from chalicelib.domain.card.card import Owed
from chalicelib.domain.currencies import MOST_MINOR
from chalicelib.domain.face.look import Progress, Value
from chalicelib.domain.programme.grant import Grant, Lasting
from chalicelib.domain.programme.sale.earning import Earning
from chalicelib.domain.text import Phrase, Text

AMOUNT_MINOR_MAX = MOST_MINOR  # of a currency of little worth: the merchant's own bound is often lower
QUANTITY_MAX = 99
REWARD_NAME_MAX = 32  # characters: more would be cut on a card's front
BALANCE_MAX = 9_999_999  # seven characters: what a wallet's balance line shows


Items = Mapping[str, int]
"""How much of which item."""


@dataclass(frozen=True, slots=True)
class Sale:
    """What was bought: visits, or an amount in minor units; both when the till knows both. `items`: how many
    of what, where a till says so."""

    visits: int | None = None
    amount_minor: int | None = None
    items: Items = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Reward:
    """What `cost` stamps or points buy. `name` goes after a verb: "a free coffee". One costs the merchant
    `cost_minor`, 0: nobody has said; no card shows it."""

    id: str
    name: Text
    cost: int
    cost_minor: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Ahead:
    """A reward to come, and how much is missing to it."""

    reward: Reward
    left: int


class Rules(Protocol):
    """What a programme type has to say; one file in `types/` each.

    Balances are stamps or points. Redeeming subtracts a reward's cost, so what overflows is kept and
    several rewards can wait.
    """

    type: ClassVar[str]
    places: ClassVar[bool]
    """Whether the card has a place for each that is earned, to be filled; else a number."""

    def earn(self, sale: Sale) -> int:
        """Stamps or points that `sale` brings, at least 1; InvalidInput names the field to mend."""
        ...

    def earning(self, currency: str) -> Earning:
        """The same in numbers, for a till."""
        ...

    def grants(self) -> tuple[Grant, ...]:
        """What a sale brings by parts of an amount whose rest is carried; else `earn` says it."""
        ...

    def lasts(self) -> Lasting:
        """How long what is earned is good."""
        ...

    def rewards(self) -> tuple[Reward, ...]:
        """Every reward, cheapest first."""
        ...

    def keeping(self, balance: int, kept: Sequence[Owed]) -> tuple["Rules", int]:
        """The rules and the balance by which a card is shown that keeps rewards at a price of before."""
        ...

    def progress(self, balance: int) -> Progress:
        """How far `balance` is on the way."""
        ...

    def ahead(self, balance: int) -> tuple[Ahead, ...]:
        """The rewards to come, nearest first; none when all are within reach."""
        ...

    def short_balance(self, balance: int) -> int | str:
        """The balance in at most seven characters, as a wallet's front shows it."""
        ...

    def next_step(self, balance: int) -> Value:
        """What the customer is working towards, in short; "" for nothing beside a reward that waits."""
        ...

    def then(self, balance: int) -> Value:
        """While a reward waits, what comes after it; "" for nothing yet."""
        ...

    def standing(self, balance: int) -> Phrase:
        """The balance as a sentence: "Stamps on your card: 3/9"."""
        ...

    def counted(self, amount: int) -> Phrase:
        """So many stamps or points: "3 stamps"."""
        ...

    def times(self, factor: int) -> Phrase:
        """What a bonus brings: "Double stamps"."""
        ...

    def rule(self, currency: str) -> Phrase:
        """The whole programme in one plain sentence made from its own numbers."""
        ...

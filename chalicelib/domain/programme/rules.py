"""What a programme counts and gives: the sale, the rewards, and what each programme type has to say."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Protocol

from chalicelib.domain.card.card import Owed
from chalicelib.domain.face.look import Progress, Value
from chalicelib.domain.programme.earning import Earning
from chalicelib.domain.text import Phrase, Text

AMOUNT_MINOR_MAX = 100_000_000  # a million in a currency with cents: above it, somebody mistyped
QUANTITY_MAX = 99
REWARD_NAME_MAX = 32  # characters: more would be cut on a card's front
BALANCE_MAX = 9_999_999  # seven characters: what a wallet's balance line shows


@dataclass(frozen=True, slots=True)
class Sale:
    """What was bought: visits, or an amount in minor units; both when the till knows both."""

    visits: int | None = None
    amount_minor: int | None = None


@dataclass(frozen=True, slots=True)
class Reward:
    """What `cost` stamps or points buy. `name` goes after a verb: "a free coffee"."""

    id: str
    name: Text
    cost: int


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

    def earning(self) -> Earning:
        """The same in numbers, for a till."""
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

    def to_go(self, balance: int) -> int | None:
        """What is missing to the next reward; None when all are within reach."""
        ...

    def short_balance(self, balance: int) -> int | str:
        """The balance in at most seven characters, as a wallet's front shows it."""
        ...

    def next_step(self, balance: int) -> Phrase:
        """What the customer is working towards, as a short line."""
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

    def rule(self) -> Phrase:
        """The whole programme in one plain sentence made from its own numbers."""
        ...

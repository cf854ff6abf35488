"""Stamps: one a visit; a full card is a reward ("buy 9, the 10th is free")."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import ClassVar

from chalicelib.domain.card.card import Owed
from chalicelib.domain.currencies import digits_of
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.face.look import Progress, Value
from chalicelib.domain.programme.grant import FOR_EVER, Grant, Lasting
from chalicelib.domain.programme.rules import Ahead, Reward, Rules, Sale
from chalicelib.domain.programme.sale.earning import VISITS_MAX, Earning
from chalicelib.domain.text import Phrase, Text, phrase

REWARD_ID = "free"
NEEDED_MIN, NEEDED_MAX = 2, 50


@dataclass(frozen=True, slots=True)
class Stamps:
    """`needed` stamps fill the card; `per_scan_max` bounds one scan. The reward costs the merchant
    `cost_minor`, 0: nobody has said."""

    type: ClassVar[str] = "stamps"
    places: ClassVar[bool] = True

    needed: int
    reward: Text
    per_scan_max: int = 10
    cost_minor: int = field(default=0, compare=False)

    def __post_init__(self) -> None:
        if not NEEDED_MIN <= self.needed <= NEEDED_MAX:
            raise InvalidInput(
                "stamps_needed_out_of_range", field="needed", least=NEEDED_MIN, most=NEEDED_MAX
            )
        if not 1 <= self.per_scan_max <= VISITS_MAX:
            raise InvalidInput("per_scan_out_of_range", field="per_scan_max", least=1, most=VISITS_MAX)

    @property
    def _at_once(self) -> int:
        """One scan fills no more than a card."""
        return min(self.per_scan_max, self.needed)

    def earn(self, sale: Sale) -> int:
        """One stamp a visit; a sale that names only an amount is one visit."""
        visits = 1 if sale.visits is None else sale.visits
        if not 1 <= visits <= self._at_once:
            raise InvalidInput("visits_out_of_range", field="visits", least=1, most=self._at_once)
        return visits

    def grants(self) -> tuple[Grant, ...]:
        return ()

    def lasts(self) -> Lasting:
        return FOR_EVER

    def rewards(self) -> tuple[Reward, ...]:
        return (Reward(REWARD_ID, self.reward, self.needed, self.cost_minor),)

    def earning(self, currency: str) -> Earning:
        return Earning(
            per_visit=1,
            per_scan_max=self._at_once,
            amount_is_visit=True,
            at_once=True,
            needed=self.needed,
            currency=currency,
            currency_digits=digits_of(currency),
        )

    def keeping(self, balance: int, kept: Sequence[Owed]) -> tuple[Rules, int]:
        """A card that was full at a lower number is a full card."""
        return self, balance + sum((self.needed - each.cost) * each.times for each in kept)

    def progress(self, balance: int) -> Progress:
        """A full card stays full until its reward is taken; the next count begins after.

        A refund can leave a card below zero once its reward was taken: it shows as empty.
        """
        full, begun = divmod(max(0, balance), self.needed)
        return Progress(self.needed if full else begun, self.needed, full, self.places)

    def ahead(self, balance: int) -> tuple[Ahead]:
        (free,) = self.rewards()
        return (Ahead(free, self.needed - max(0, balance) % self.needed + max(0, -balance)),)

    def short_balance(self, balance: int) -> str:
        return f"{self.progress(balance).have}/{self.needed}"

    def next_step(self, balance: int) -> Value:
        if balance >= self.needed:
            then = self.then(balance)
            return phrase("face_then", shown=then) if then else ""
        (free,) = self.ahead(balance)
        return phrase("stamps_to_go", n=free.left, reward=self.reward)

    def then(self, balance: int) -> str:
        begun = balance % self.needed
        return f"{begun}/{self.needed}" if begun else ""

    def standing(self, balance: int) -> Phrase:
        return phrase("stamps_standing", shown=self.short_balance(balance))

    def counted(self, amount: int) -> Phrase:
        return phrase("stamps_counted", n=amount)

    def times(self, factor: int) -> Phrase:
        return phrase("stamps_times", n=factor)

    def rule(self, currency: str) -> Phrase:  # noqa: ARG002  a visit costs what it costs
        return phrase("stamps_rule", n=self.needed, reward=self.reward)

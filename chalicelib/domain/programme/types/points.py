"""Points: earned by amount or by visit, spent on rewards at thresholds; what is left stays."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from chalicelib.domain.card.card import Owed
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.face.look import Progress
from chalicelib.domain.programme.earning import VISITS_MAX, Earning
from chalicelib.domain.programme.rules import AMOUNT_MINOR_MAX, Reward, Rules, Sale
from chalicelib.domain.text import AnyOf, Phrase, phrase, price

STEPS_MAX = 20
PER_MAX = 10_000  # points for a visit, or for a step of the amount


@dataclass(frozen=True, slots=True)
class Points:
    """`per_amount` points for each full `amount_minor` spent, `per_visit` points a visit (0: not so)."""

    type: ClassVar[str] = "points"
    places: ClassVar[bool] = False

    thresholds: tuple[Reward, ...]
    currency: str = "EUR"
    per_amount: int = 0
    amount_minor: int = 100
    per_visit: int = 0
    currency_digits: int = 2

    def __post_init__(self) -> None:
        if self.per_amount < 0 or self.per_visit < 0 or self.per_amount + self.per_visit == 0:
            raise InvalidInput("points_earn_nothing", field="per_amount")
        for field in ("per_amount", "per_visit"):
            if getattr(self, field) > PER_MAX:
                raise InvalidInput("points_out_of_range", field=field, most=PER_MAX)
        if not 1 <= self.amount_minor <= AMOUNT_MINOR_MAX:
            raise InvalidInput("amount_out_of_range", field="amount_minor", least=1, most=AMOUNT_MINOR_MAX)
        costs = [reward.cost for reward in self.thresholds]
        ids = {reward.id for reward in self.thresholds}
        if (
            not 1 <= len(costs) <= STEPS_MAX
            or costs != sorted(set(costs))
            or costs[0] < 1
            or len(ids) < len(costs)
        ):
            raise InvalidInput("thresholds_out_of_order", field="thresholds", most=STEPS_MAX)

    def earn(self, sale: Sale) -> int:
        """Points by amount when the programme counts amounts and the sale has one, else by visit.

        A sale of less than a point's amount counts, and brings 0. One without amount and visits is a visit
        only where no amount is counted: a POS that forgets the amount has to notice.
        """
        if self.per_amount and sale.amount_minor is not None:
            return self._by_amount(sale.amount_minor)
        if self.per_amount and (sale.visits is None or not self.per_visit):
            raise InvalidInput("sale_needs_amount", field="amount_minor")
        if sale.amount_minor is not None and sale.visits is None:
            raise InvalidInput("sale_needs_visits", field="visits")
        return self._by_visit(1 if sale.visits is None else sale.visits)

    def rewards(self) -> tuple[Reward, ...]:
        return self.thresholds

    def earning(self) -> Earning:
        return Earning(
            per_visit=self.per_visit,
            per_amount=self.per_amount,
            amount_minor=self.amount_minor,
            currency=self.currency,
            currency_digits=self.currency_digits,
        )

    def keeping(self, balance: int, kept: Sequence[Owed]) -> tuple[Rules, int]:
        """What was reached once stays a step at its height of then."""
        steps = {reward.id: reward for reward in self.thresholds}
        for each in sorted(kept, key=lambda each: -each.cost):
            steps[each.reward_id] = Reward(each.reward_id, each.name, each.cost)
        heights = {reward.cost: reward for reward in steps.values()}
        lowest = sorted(heights.values(), key=lambda reward: reward.cost)[:STEPS_MAX]
        return replace(self, thresholds=tuple(lowest)), balance

    def progress(self, balance: int) -> Progress:
        above = [reward.cost for reward in self.thresholds if reward.cost > balance]
        return Progress(balance, min(above, default=None), len(self.thresholds) - len(above), self.places)

    def to_go(self, balance: int) -> int | None:
        goal = self.progress(balance).goal
        return None if goal is None else goal - balance

    def short_balance(self, balance: int) -> int:
        return balance

    def next_step(self, balance: int) -> Phrase:
        above = next((reward for reward in self.thresholds if reward.cost > balance), None)
        if above is None:
            return phrase("points_all_reached")
        return phrase("points_to_go", n=above.cost - balance, reward=above.name)

    def then(self, balance: int) -> Phrase:
        return self.next_step(balance)

    def standing(self, balance: int) -> Phrase:
        return phrase("points_standing", shown=balance)

    def counted(self, amount: int) -> Phrase:
        return phrase("points_counted", n=amount)

    def times(self, factor: int) -> Phrase:
        return phrase("points_times", n=factor)

    def rule(self) -> Phrase:
        ways = []
        if self.per_amount:
            ways.append(
                phrase(
                    "points_by_amount",
                    n=self.per_amount,
                    money=price(self.amount_minor, self.currency, self.currency_digits, short=True),
                )
            )
        if self.per_visit:
            ways.append(phrase("points_by_visit", n=self.per_visit))
        *rewards, dearest = (phrase("points_reward", n=r.cost, reward=r.name) for r in self.thresholds)
        listed = dearest
        for reward in reversed(rewards):
            listed = phrase("points_rewards", first=reward, rest=listed)
        return phrase("points_rule", ways=AnyOf(tuple(ways)), rewards=listed)

    def _by_amount(self, amount_minor: int) -> int:
        if not 1 <= amount_minor <= AMOUNT_MINOR_MAX:
            raise InvalidInput("amount_out_of_range", field="amount_minor", least=1, most=AMOUNT_MINOR_MAX)
        return amount_minor // self.amount_minor * self.per_amount

    def _by_visit(self, visits: int) -> int:
        if not 1 <= visits <= VISITS_MAX:
            raise InvalidInput("visits_out_of_range", field="visits", least=1, most=VISITS_MAX)
        return visits * self.per_visit

"""Points: earned by amount or by visit, spent on rewards at thresholds; what is left stays."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from chalicelib.domain.card.card import Owed
from chalicelib.domain.card.lots import MAIN
from chalicelib.domain.currencies import digits_of
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.face.look import Progress
from chalicelib.domain.programme.grant import Grant, Lasting
from chalicelib.domain.programme.rules import AMOUNT_MINOR_MAX, Ahead, Reward, Rules, Sale
from chalicelib.domain.programme.sale.earning import VISITS_MAX, Earning
from chalicelib.domain.text import AnyOf, Phrase, phrase, price

STEPS_MAX = 20
LASTS_MONTHS_MAX = 36  # one lot a month: a card holds no more than forty
PER_MAX = 10_000  # points for a visit, or for a step of the amount


@dataclass(frozen=True, slots=True)
class Points:
    """`per_amount` points for each full `amount_minor` spent, `per_visit` points a visit (0: not so).

    They are good to the end of a month so many months later (`lasts_months`; 0: for ever).
    `carried`: what was spent beyond the last full amount counts with the next sale.
    """

    type: ClassVar[str] = "points"
    places: ClassVar[bool] = False

    thresholds: tuple[Reward, ...]
    per_amount: int = 0
    amount_minor: int = 100
    per_visit: int = 0
    lasts_months: int = 0
    carried: bool = False

    def __post_init__(self) -> None:
        if self.per_amount < 0 or self.per_visit < 0 or self.per_amount + self.per_visit == 0:
            raise InvalidInput("points_earn_nothing", field="per_amount")
        for field in ("per_amount", "per_visit"):
            if getattr(self, field) > PER_MAX:
                raise InvalidInput("points_out_of_range", field=field, most=PER_MAX)
        if not 1 <= self.amount_minor <= AMOUNT_MINOR_MAX:
            raise InvalidInput("amount_out_of_range", field="amount_minor", least=1, most=AMOUNT_MINOR_MAX)
        if not 0 <= self.lasts_months <= LASTS_MONTHS_MAX:
            raise InvalidInput(
                "number_out_of_range", field="lasts_months", at="lasts_months", least=0, most=LASTS_MONTHS_MAX
            )
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

    def grants(self) -> tuple[Grant, ...]:
        if not (self.carried and self.per_amount):
            return ()
        return (Grant(MAIN, "sale", MAIN, self.per_amount, per_minor=self.amount_minor),)

    def lasts(self) -> Lasting:
        return Lasting(months=self.lasts_months, whole_months=True)

    def rewards(self) -> tuple[Reward, ...]:
        return self.thresholds

    def earning(self, currency: str) -> Earning:
        return Earning(
            per_visit=self.per_visit,
            per_amount=self.per_amount,
            amount_minor=self.amount_minor,
            currency=currency,
            currency_digits=digits_of(currency),
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
        above = self.ahead(balance)
        goal = above[0].reward.cost if above else None
        return Progress(balance, goal, len(self.thresholds) - len(above), self.places)

    def ahead(self, balance: int) -> tuple[Ahead, ...]:
        return tuple(Ahead(each, each.cost - balance) for each in self.thresholds if each.cost > balance)

    def short_balance(self, balance: int) -> int:
        return balance

    def next_step(self, balance: int) -> Phrase:
        above = self.ahead(balance)
        if not above:
            return phrase("points_all_reached")
        return phrase("points_to_go", n=above[0].left, reward=above[0].reward.name)

    def then(self, balance: int) -> Phrase:
        return self.next_step(balance)

    def standing(self, balance: int) -> Phrase:
        return phrase("points_standing", shown=balance)

    def counted(self, amount: int) -> Phrase:
        return phrase("points_counted", n=amount)

    def times(self, factor: int) -> Phrase:
        return phrase("points_times", n=factor)

    def rule(self, currency: str) -> Phrase:
        ways = []
        if self.per_amount:
            ways.append(
                phrase(
                    "points_by_amount",
                    n=self.per_amount,
                    money=price(self.amount_minor, currency, short=True),
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

"""What a programme will cost and bring, before there is a card: from what an owner knows of the shop."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.programme.parts.part import Part
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.rules import BALANCE_MAX
from chalicelib.domain.programme.setup.flow import Flow, first_spending, flows_of, running_costs, to_first
from chalicelib.domain.programme.setup.visits import (
    Node,
    Spread,
    gamma_nodes,
    gamma_quantile,
    quantile,
    visit_nodes,
)
from chalicelib.domain.programme.types.stamps import NEEDED_MAX, NEEDED_MIN, Stamps
from chalicelib.domain.text import Figure, Text

MONTHS = 12
MARGIN_PERCENT, REGULARS, VISITS_A_MONTH = 65, 60, 2.0  # of a shop that has not said its own
REGULARS_MAX = 100_000
VISITS_MIN, VISITS_MAX = 0.3, 60
LEAST = 3  # visits a year of who is a regular at all
WEEKS_A_MONTH = 365.25 / 12 / 7
SLOW = 0.25  # the slowest quarter of the regulars comes at most so often
PARTS_INSIDE = (0.1, 0.9)  # the interval of 80 %

# What is known of regulars before a shop has counted its own (docs/studio.md says from where): how much they
# differ in how often they come, how much in what they spend, and how far an owner's answers are off.
SHAPES = (Node(0.5, 0.3), Node(0.7, 0.4), Node(1.0, 0.3))
USUAL_SHAPE = 0.7
BASKET_SHAPE = 1.9
BASKET_SWING = 0.8  # of one customer's basket, from one visit to the next
ANSWERS = (Node(0.93, 0.25), Node(1.0, 0.5), Node(1.07, 0.25))


@dataclass(frozen=True, slots=True)
class Answers:
    """What an owner says: what a usual sale comes to, what the reward costs to make and what a customer pays
    for it otherwise (None: it is the usual sale, made at the margin), of a sale how many percent are left
    after what it costs to make, how many regulars there are and how often each comes, on average.
    """

    basket_minor: int
    reward_cost_minor: int | None = None
    reward_price_minor: int | None = None
    margin_percent: int = MARGIN_PERCENT
    regulars: int = REGULARS
    visits_a_month: float = VISITS_A_MONTH

    @property
    def cost_part(self) -> float:
        """Of a price, what it costs to make what is sold."""
        return 1 - self.margin_percent / 100

    @property
    def price(self) -> float:
        return self.basket_minor if self.reward_price_minor is None else self.reward_price_minor

    @property
    def cost(self) -> float:
        return self.price * self.cost_part if self.reward_cost_minor is None else self.reward_cost_minor


@dataclass(frozen=True, slots=True)
class Range:
    """What is expected, and between what it lies four times of five."""

    expected: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Sums:
    """Amounts in minor units, parts of a whole as percent. None: it cannot be known, or there is none.

    `give_back_price` is what a regular has back of what things cost in the shop, `give_back_cost` what it
    costs the owner of each sale. `first`: what a card can take first, after so many weeks. `break_even`: so
    many visits more, for each reward, pay for it. `unknown`: the parts whose cost nobody can know beforehand.
    """

    sales_a_month: float
    cost_a_month: Range
    give_back_price: float
    give_back_cost: Range
    break_even: float | None
    weeks_median: float | None
    weeks_slow: float | None
    liability: Range
    first: Text
    unknown: tuple[Part, ...] = ()


def check_answers(answers: Answers, most_minor: int) -> None:
    """InvalidInput names an answer by which nothing can be reckoned."""
    for field, least, most in (
        ("basket_minor", 1, most_minor),
        ("reward_cost_minor", 0, most_minor),
        ("reward_price_minor", 0, most_minor),
        ("margin_percent", 0, 100),
        ("regulars", 1, REGULARS_MAX),
    ):
        said = getattr(answers, field)
        if said is not None and not least <= said <= most:
            raise InvalidInput("number_out_of_range", field=field, at=field, least=least, most=most)
    if not VISITS_MIN <= answers.visits_a_month <= VISITS_MAX:
        raise InvalidInput(
            "visits_a_month_out_of_range",
            field="visits_a_month",
            least=Figure(VISITS_MIN, 1),
            most=VISITS_MAX,
        )


def with_needed(programme: Programme, needed: int, at: str) -> Programme:
    """The same with its first reward at so many stamps or points; InvalidInput where it cannot be there."""
    rules: Any = programme.rules
    if isinstance(rules, Stamps):
        if not NEEDED_MIN <= needed <= NEEDED_MAX:
            raise InvalidInput("number_out_of_range", field=at, at=at, least=NEEDED_MIN, most=NEEDED_MAX)
        return replace(programme, rules=replace(rules, needed=needed))
    spending = first_spending(programme)
    if spending is not None:
        parts = (replace(part, points=needed) if part is spending else part for part in programme.parts)
        return replace(programme, parts=tuple(parts))
    first, *dearer = rules.thresholds
    most = dearer[0].cost - 1 if dearer else BALANCE_MAX
    if not 1 <= needed <= most:
        raise InvalidInput("number_out_of_range", field=at, at=at, least=1, most=most)
    return replace(programme, rules=replace(rules, thresholds=(replace(first, cost=needed), *dearer)))


def one_more_needed(programme: Programme, answers: Answers) -> tuple[int, Programme | None]:
    """What one visit more to the reward comes to, and the programme that asks for it, if there can be one."""
    main = flows_of(programme, answers.basket_minor, answers.cost, answers.price, answers.cost_part)[0]
    more = max(1, round(main.each))
    try:
        return more, with_needed(programme, round(main.needed) + more, "compare")
    except InvalidInput:
        return more, None


def reckon(programme: Programme, answers: Answers) -> Sums:
    flows = flows_of(programme, answers.basket_minor, answers.cost, answers.price, answers.cost_part)
    running, unknown = running_costs(programme, answers.basket_minor)
    cards = answers.regulars
    costs, gives, owed = [], [], []
    for shape in SHAPES:
        for answer in ANSWERS:
            mean = answers.visits_a_month * MONTHS * answer.x
            of_one = _of_a_card(
                flows, running, answers.basket_minor, visit_nodes(max(mean, LEAST + 0.1), shape.x, LEAST)
            )
            chance = shape.chance * answer.chance
            costs.append(of_one.cost(cards, chance))
            gives.append(of_one.give_back(cards, chance))
            owed.append(of_one.owed(cards, chance))
    main = flows[0]
    visits, first = to_first(programme, main)
    return Sums(
        sales_a_month=cards * answers.visits_a_month * answers.basket_minor,
        cost_a_month=_range(costs, 1 / MONTHS),
        give_back_price=100 * sum(flow.price_part(answers.basket_minor) for flow in flows),
        give_back_cost=_range(gives, 100),
        break_even=_break_even(answers, main),
        weeks_median=_weeks(visits, answers, 0.5),
        weeks_slow=_weeks(visits, answers, SLOW),
        first=first,
        liability=_range(owed, 1),
        unknown=unknown,
    )


def weeks_to_first(programme: Programme, answers: Answers) -> float | None:
    """How long the regular in the middle waits for the first reward: half of them are slower."""
    flows = flows_of(programme, answers.basket_minor, answers.cost, answers.price, answers.cost_part)
    visits, _ = to_first(programme, flows[0])
    return _weeks(visits, answers, 0.5)


def cost_part_of(programme: Programme, answers: Answers) -> float:
    """Percent of what is sold that a programme costs its owner in the long run."""
    flows = flows_of(programme, answers.basket_minor, answers.cost, answers.price, answers.cost_part)
    running, _ = running_costs(programme, answers.basket_minor)
    given = running + sum(flow.each / flow.needed * flow.cost for flow in flows)
    return 100 * given / answers.basket_minor


def _break_even(answers: Answers, main: Flow) -> float | None:
    left = answers.basket_minor * answers.margin_percent / 100
    return main.cost / left if main.each and left else None


def _weeks(visits: float | None, answers: Answers, part: float) -> float | None:
    beyond = answers.visits_a_month * MONTHS - LEAST
    rate = (LEAST + beyond * gamma_quantile(USUAL_SHAPE, part)) / MONTHS / WEEKS_A_MONTH
    return visits / rate if visits is not None and rate else None


@dataclass(slots=True)
class _Card:
    """Sums and products over what a card may do in a year: its cost, its sales, and what it holds after."""

    c: float = 0.0
    s: float = 0.0
    h: float = 0.0
    cc: float = 0.0
    ss: float = 0.0
    cs: float = 0.0
    hh: float = 0.0

    def add(self, chance: float, cost: float, sales: float, held: float) -> None:
        self.c += chance * cost
        self.s += chance * sales
        self.h += chance * held
        self.cc += chance * cost * cost
        self.ss += chance * sales * sales
        self.cs += chance * cost * sales
        self.hh += chance * held * held

    def cost(self, cards: int, chance: float) -> Spread:
        return Spread(self.c * cards, math.sqrt(max(0, self.cc - self.c**2) * cards), chance)

    def owed(self, cards: int, chance: float) -> Spread:
        return Spread(self.h * cards, math.sqrt(max(0, self.hh - self.h**2) * cards), chance)

    def give_back(self, cards: int, chance: float) -> Spread:
        """Cost by sales: of two sums that move together."""
        part = self.c / self.s if self.s else 0.0
        apart = self.cc - 2 * part * self.cs + part * part * self.ss
        return Spread(part, math.sqrt(max(0, apart) / cards) / self.s if self.s else 0.0, chance)


def _of_a_card(flows: Sequence[Flow], running: float, basket: float, visits: Iterable[Node]) -> _Card:
    card = _Card()
    baskets = gamma_nodes(BASKET_SHAPE)
    for visit in visits:
        for size in baskets:
            chance = visit.chance * size.chance
            sales = visit.x * size.x * basket
            swing = BASKET_SWING * size.x * basket
            taken, held = running * visit.x, 0.0
            for flow in flows:
                times, left = flow.after(visit.x, size.x)
                taken += times * flow.cost
                held += left * flow.cost
            card.add(chance, taken, sales, held)
            card.ss += chance * visit.x * swing * swing
    return card


def _range(spreads: Sequence[Spread], times: float) -> Range:
    expected = sum(each.mean * each.chance for each in spreads) / sum(each.chance for each in spreads)
    low, high = (max(0.0, quantile(spreads, part)) for part in PARTS_INSIDE)
    return Range(expected * times, low * times, high * times)

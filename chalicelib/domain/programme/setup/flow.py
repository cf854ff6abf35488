"""What a programme gives for coming and spending, as flows: so much a visit, so much for a reward."""

import math
from dataclasses import dataclass

from chalicelib.domain.programme.parts.credit import Credit
from chalicelib.domain.programme.parts.head_start import HeadStart
from chalicelib.domain.programme.parts.milestone import Milestone
from chalicelib.domain.programme.parts.part import Part
from chalicelib.domain.programme.parts.spending import Spending
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.setup.visits import gamma_nodes
from chalicelib.domain.text import Text

WITHIN_SHAPE = 2.5  # how one customer's sales differ from each other, where parts of an amount bring nothing


@dataclass(frozen=True, slots=True)
class Flow:
    """`each` units a visit with a usual basket, `start` on joining; `needed` of them are a reward that costs
    the owner `cost` and a customer would pay `price` for. `by_amount`: who spends more has more of it.
    `money`: what is taken is money off. `in_parts`: as much of it as there is, with the next visit.
    `at_once`: it is handed out with the sale that brings it, and the balance stays.
    """

    each: float
    needed: float
    cost: float
    price: float
    start: float = 0.0
    by_amount: bool = False
    money: bool = False
    in_parts: bool = False
    at_once: bool = False

    def price_part(self, basket: float) -> float:
        """Of all that a customer has from the shop, what is given."""
        if not self.each or not basket:
            return 0.0
        paid = self.needed / self.each * basket
        return self.price / paid if self.money else self.price / (paid + self.price)

    def visits_to_first(self) -> float | None:
        if not self.each:
            return None
        return max(1.0, math.ceil((self.needed - self.start) / self.each - 1e-9))

    def after(self, visits: float, size: float) -> tuple[float, float]:
        """How many rewards were taken after so many visits, each with the visit after it was full, and how
        much of one the card holds then."""
        each = self.each * (size if self.by_amount else 1.0)
        earned = self.start + each * visits
        if self.at_once:
            return math.floor(earned / self.needed + 1e-9), 0.0
        before = earned - each if visits >= 1 else 0.0
        taken = before / self.needed if self.in_parts else math.floor(before / self.needed + 1e-9)
        return taken, max(0.0, earned / self.needed - taken)


def flows_of(
    programme: Programme, basket: float, cost: float, price: float, cost_part: float
) -> tuple[Flow, ...]:
    """The main part first; then credit, which is money at its price."""
    start = sum(part.n for part in programme.parts if isinstance(part, HeadStart))
    earning = programme.earning()
    each, by_amount = float(earning.per_visit), False
    if earning.per_amount:
        by_amount = True
        wholes = basket / earning.amount_minor
        if not programme.rules.grants():  # the rest of each sale is lost
            wholes = sum(math.floor(wholes * node.x) * node.chance for node in gamma_nodes(WITHIN_SHAPE, 40))
        each = wholes * earning.per_amount
    needed = programme.rules.rewards()[0].cost
    spending = first_spending(programme)
    if spending is not None:
        needed, price = spending.points, spending.minor
        cost = price * cost_part
    main = Flow(each, needed, cost, price, start, by_amount, spending is not None)
    credit = [
        Flow(part.percent / 100 * basket, 1, cost_part, 1, by_amount=True, money=True, in_parts=True)
        for part in programme.parts
        if isinstance(part, Credit) and part.percent
    ]
    on_the_way = [
        Flow(
            each,
            part.every,
            part.cost_minor,
            part.cost_minor / (cost_part or 1),
            start + part.every - part.at,
            by_amount,
            at_once=True,
        )
        for part in programme.parts
        if isinstance(part, Milestone) and part.cost_minor
    ]
    return main, *on_the_way, *credit


def to_first(programme: Programme, main: Flow) -> tuple[float | None, Text]:
    """With which visit a card has something to take for the first time, and what that is."""
    spending = first_spending(programme)
    name = spending.name if spending else programme.rules.rewards()[0].name
    found = (main.visits_to_first(), name)
    for part in programme.parts:
        if isinstance(part, Milestone) and part.at < main.needed and main.each:
            visits = max(1.0, math.ceil((part.at - main.start) / main.each - 1e-9))
            found = min(found, (visits, part.name), key=lambda each: each[0] or math.inf)
    return found


def first_spending(programme: Programme) -> Spending | None:
    """The part by which points are money, where that is the first that a card can have."""
    needed = programme.rules.rewards()[0].cost
    found = (part for part in programme.parts if isinstance(part, Spending) and part.points <= needed)
    return next(found, None)


def running_costs(programme: Programme, basket: float) -> tuple[float, tuple[Part, ...]]:
    """What other parts cost with a visit, and those of which that cannot be known."""
    running, unknown = 0.0, []
    gained = flows_of(programme, basket, 0, 0, 0)[0].each
    for part in programme.parts:
        cost = part.cost_a_visit(basket, gained)
        if cost is None:
            unknown.append(part)
        else:
            running += cost
    return running, tuple(unknown)

"""How often customers come and how much they spend: visits are Poisson about a rate of one's own, and rates
and baskets are gamma among customers. No chance is drawn: whatever is asked is summed or looked up.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import NormalDist

NODES = 120  # a year's visits in so many steps at most: finer changes no figure that is shown
MANY = 120  # visits a year, beside which the chance of each is nothing to how customers differ
_NORMAL = NormalDist()


@dataclass(frozen=True, slots=True)
class Node:
    """So many visits (or so much of a mean basket), and how likely."""

    x: float
    chance: float


@dataclass(frozen=True, slots=True)
class Spread:
    """A sum over many cards, taken as normal, and how likely it is that this is the one."""

    mean: float
    deviation: float
    chance: float


def gamma_quantile(shape: float, part: float) -> float:
    """Below which `part` of a gamma of mean 1 lies (Wilson and Hilferty; within 2 % for our shapes)."""
    away = 1 / (9 * shape)
    root = 1 - away + _NORMAL.inv_cdf(part) * math.sqrt(away)
    return max(0.0, root * root * root)


def gamma_nodes(shape: float, count: int = 9) -> tuple[Node, ...]:
    """A gamma of mean 1 in equally likely steps."""
    steps = [gamma_quantile(shape, (n + 0.5) / count) for n in range(count)]
    mean = sum(steps) / count
    return tuple(Node(step / mean, 1 / count) for step in steps)


def visit_nodes(mean: float, shape: float, least: int) -> tuple[Node, ...]:
    """How many visits a card has where `mean` is usual and `least` are certain: negative binomial beyond
    them, the unlikely ones joined."""
    if mean - least > MANY:
        rates = gamma_nodes(shape, NODES)
        return tuple(Node(least + round((mean - least) * rate.x), rate.chance) for rate in rates)
    beyond = _joined(_visits(mean - least, shape), 1 / NODES)
    return tuple(Node(least + node.x, node.chance) for node in beyond)


def _visits(mean: float, shape: float) -> Iterator[Node]:
    chance, left, n = (shape / (shape + mean)) ** shape, 1.0, 0
    while left > 1e-5:
        yield Node(n, chance)
        left -= chance
        n += 1
        chance *= (n - 1 + shape) / n * mean / (shape + mean)


def _joined(nodes: Iterator[Node], least: float) -> Iterator[Node]:
    chance = sum_ = 0.0
    for node in nodes:
        chance += node.chance
        sum_ += node.x * node.chance
        if chance >= least:
            yield Node(round(sum_ / chance), chance)
            chance = sum_ = 0.0
    if chance:
        yield Node(round(sum_ / chance), chance)


def quantile(spreads: Sequence[Spread], part: float) -> float:
    """Below which `part` of a mixture of sums lies."""
    low = min(each.mean - 6 * each.deviation for each in spreads)
    high = max(each.mean + 6 * each.deviation for each in spreads)
    whole = sum(each.chance for each in spreads)
    for _ in range(40):
        middle = (low + high) / 2
        below = sum(each.chance * _below(each, middle) for each in spreads) / whole
        low, high = (middle, high) if below < part else (low, middle)
    return (low + high) / 2


def _below(spread: Spread, at: float) -> float:
    if spread.deviation <= 0:
        return float(at >= spread.mean)
    return _NORMAL.cdf((at - spread.mean) / spread.deviation)

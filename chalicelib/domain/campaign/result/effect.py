"""Did it work: who is held out, and how far two groups of cards differ, with an interval.

What is kept of each group are sums, so that pages, shards and programmes are added up in any order.

Few customers come often, so visits and spend are skewed, and a small held-out group beside a large sent
one makes the usual interval (Welch's) miss on one side: it would praise too many campaigns. The interval
is therefore Welch's bent back by the skewness (P. Hall, "On the removal of skewness by transformation",
1992; for two samples X.-H. Zhou and P. Dinh, Biostatistics 6, 2005).
"""

import hashlib
import math
from collections.abc import Iterable
from dataclasses import dataclass
from statistics import NormalDist

from chalicelib.domain.campaign.result.counts import Arm

CONFIDENCE = 0.95
CARDS_LEAST = 50  # in each group; with fewer, single cards decide
SKEWNESS_MOST = 0.5  # of the smaller group's mean: four redemptions in it, or as many customers who spend
_HALF = 1 << 63
_HASHES = 1 << 64


@dataclass(frozen=True, slots=True)
class Sample:
    """What one number of a group's cards adds up to: how many, and the sums of its first three powers."""

    n: int = 0
    total: int = 0
    squares: int = 0
    cubes: int = 0

    def __add__(self, other: "Sample") -> "Sample":
        return Sample(
            self.n + other.n,
            self.total + other.total,
            self.squares + other.squares,
            self.cubes + other.cubes,
        )

    @property
    def mean(self) -> float:
        return self.total / self.n if self.n else 0.0

    @property
    def spread2(self) -> float:
        """The sum of the squared distances from the mean."""
        return (self.n * self.squares - self.total**2) / self.n if self.n else 0.0

    @property
    def spread3(self) -> float:
        """The sum of the cubed distances from the mean."""
        if not self.n:
            return 0.0
        n, total = self.n, self.total
        return (n**2 * self.cubes - 3 * n * total * self.squares + 2 * total**3) / n**2

    @property
    def variance(self) -> float:
        """Of a card; 0 for fewer than two."""
        return self.spread2 / (self.n - 1) if self.n > 1 else 0.0


@dataclass(frozen=True, slots=True)
class Effect:
    """`difference` a card of the first group has over one of the second, between `low` and `high`.

    `enough`: there were cards enough to say so; `smallest` is the smaller group's size. `extra` is the
    difference over all cards of the first group.
    """

    difference: float
    low: float
    high: float
    enough: bool
    cards: int
    smallest: int = 0

    @property
    def significant(self) -> bool:
        return self.enough and not self.low <= 0.0 <= self.high

    @property
    def extra(self) -> tuple[int, int, int]:
        """In all: the difference, its low and its high end."""
        return (
            round(self.difference * self.cards),
            round(self.low * self.cards),
            round(self.high * self.cards),
        )


def arm_of(campaign_id: str, serial: str, holdout_percent: int, variants: int) -> Arm:
    """The card's arm, drawn by a hash: always the same within a campaign, another in another campaign."""
    digest = hashlib.sha256(f"{campaign_id}\n{serial}".encode()).digest()
    if int.from_bytes(digest[:8], "big") * 100 < holdout_percent * _HASHES:
        return "held_out"
    return "b" if variants > 1 and int.from_bytes(digest[8:16], "big") >= _HALF else "a"


def spared_at(campaign_id: str, number: int, serial: str, percent: int) -> bool:
    """Whether a card goes by the follow-up of this number without it, to compare with: drawn anew at each, so
    that at each both groups have gone by the others alike."""
    return arm_of(f"{campaign_id}~{number}", serial, percent, 1) == "held_out"


def goes_first(campaign_id: str, serial: str, percent: int) -> bool:
    """Whether the card is of those that get two wordings before the rest: drawn as its arm, and beside it."""
    digest = hashlib.sha256(f"{campaign_id}\n{serial}".encode()).digest()
    return int.from_bytes(digest[16:24], "big") * 100 < percent * _HASHES


def sample_of(values: Iterable[int]) -> Sample:
    held = list(values)
    return Sample(len(held), sum(held), sum(value**2 for value in held), sum(value**3 for value in held))


def difference(first: Sample, second: Sample) -> Effect:
    """How much more a card of `first` did than one of `second`: sent over held out, or text "a" over "b"."""
    found = first.mean - second.mean
    parts = [sample.variance / sample.n if sample.n else 0.0 for sample in (first, second)]
    error = math.sqrt(sum(parts))
    t = _t_quantile((1 + CONFIDENCE) / 2, _freedom(parts, (first.n, second.n)))
    skewness = _skewness(first, second)
    bent = skewness * _lopsided(first.n, second.n)
    least = min(first.n, second.n)
    alike = not error and not found  # nobody came, or all did as often: that says nothing of those to come
    return Effect(
        found,
        found - error * _unbent(t, bent),
        found - error * _unbent(-t, bent),
        enough=not alike and least >= CARDS_LEAST and abs(skewness) <= SKEWNESS_MOST * math.sqrt(least),
        cards=first.n,
        smallest=least,
    )


def _skewness(first: Sample, second: Sample) -> float:
    """A card's skewness, estimated from both groups together: the smaller alone says little."""
    squares = first.spread2 + second.spread2
    cards = first.n + second.n
    return (first.spread3 + second.spread3) / cards / (squares / cards) ** 1.5 if squares else 0.0


def _lopsided(first: int, second: int) -> float:
    """The share of the cards' skewness that remains in the difference of the means: none in equal groups."""
    if not (first and second):
        return 0.0
    return (1 / first**2 - 1 / second**2) / math.pow(1 / first + 1 / second, 1.5)


def _unbent(t: float, skewness: float) -> float:
    """The inverse of Hall's cubic transformation."""
    if abs(skewness) < 1e-6:
        return t
    return 3 / skewness * (math.cbrt(1 + skewness * (t - skewness / 6)) - 1)


def _freedom(parts: list[float], sizes: tuple[int, int]) -> float:
    """Welch's and Satterthwaite's degrees of freedom."""
    below = sum(part**2 / (n - 1) for part, n in zip(parts, sizes, strict=True) if n > 1)
    return sum(parts) ** 2 / below if below else float(max(1, sum(sizes) - 2))


def _t_quantile(p: float, freedom: float) -> float:
    """Student's t by its expansion around the normal (Abramowitz and Stegun, 26.7.5): to 0.001 from 10 on."""
    z = NormalDist().inv_cdf(p)
    terms = (
        (z**3 + z) / 4,
        (5 * z**5 + 16 * z**3 + 3 * z) / 96,
        (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384,
        (79 * z**9 + 776 * z**7 + 1482 * z**5 - 1920 * z**3 - 945 * z) / 92160,
    )
    return z + sum(term / freedom**power for power, term in enumerate(terms, 1))

"""Rates: so many of so many, with an interval that is honest where there are few.

Wilson's score interval, and Newcombe's for the difference of two (Statistics in Medicine 17, 1998, methods 3
and 10): near 0 and 1, and with few, the usual one is too narrow.
"""

import math
from dataclasses import dataclass
from statistics import NormalDist

CONFIDENCE = 0.95
LEAST = 30  # in each of two groups: with fewer, single customers decide
_Z = NormalDist().inv_cdf((1 + CONFIDENCE) / 2)


@dataclass(frozen=True, slots=True)
class Rate:
    """`n` of `of`."""

    n: int = 0
    of: int = 0

    def __add__(self, other: "Rate") -> "Rate":
        return Rate(self.n + other.n, self.of + other.of)

    @property
    def share(self) -> float:
        return self.n / self.of if self.of else 0.0

    def interval(self) -> tuple[float, float]:
        """Between these the true share lies, 95 times in 100; (0, 1) of nothing."""
        if not self.of:
            return 0.0, 1.0
        middle = self.share + _Z**2 / (2 * self.of)
        half = _Z * math.sqrt(self.share * (1 - self.share) / self.of + _Z**2 / (4 * self.of**2))
        below = 1 + _Z**2 / self.of
        return max(0.0, (middle - half) / below), min(1.0, (middle + half) / below)


@dataclass(frozen=True, slots=True)
class Apart:
    """How much larger the first of two rates is, between `low` and `high`. `enough`: not only a few."""

    difference: float
    low: float
    high: float
    enough: bool


def apart(first: Rate, second: Rate) -> Apart:
    found = first.share - second.share
    (low1, high1), (low2, high2) = first.interval(), second.interval()
    low = found - math.hypot(first.share - low1, high2 - second.share)
    high = found + math.hypot(high1 - first.share, second.share - low2)
    return Apart(found, low, high, enough=min(first.of, second.of) >= LEAST)

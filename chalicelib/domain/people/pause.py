"""A pause: campaigns and phones wait, of all merchants or of one, because the operator said so."""

from collections.abc import Mapping
from dataclasses import dataclass, field

ALL = "*"  # no merchant can be called so


@dataclass(frozen=True, slots=True)
class Pauses:
    """Since when (epoch ms) whom: a merchant, or `ALL`. Tills, cards and join pages know no pause."""

    since_ms: Mapping[str, int] = field(default_factory=dict)

    def names(self, merchant_id: str) -> bool:
        """Whether this merchant was paused by name: with all, the queues rest instead."""
        return merchant_id in self.since_ms

    def holds(self, merchant_id: str) -> bool:
        return ALL in self.since_ms or merchant_id in self.since_ms

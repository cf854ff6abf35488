"""What a condition asks beyond the card, so that it is read once a page and of few cards."""

from dataclasses import dataclass

from chalicelib.domain.audience.audience import EVERYBODY, And, Between, Compared, Condition, OneOf, leaves
from chalicelib.domain.audience.facts import FACTS, Ranked
from chalicelib.domain.card.card import Card
from chalicelib.domain.time.units import DAY_MS


@dataclass(frozen=True, slots=True)
class Needs:
    """Which campaigns' deliveries, and how many days of the history; 0: none of it."""

    campaigns: frozenset[str] = frozenset()
    days: int = 0

    def __bool__(self) -> bool:
        return bool(self.campaigns or self.days)

    def asks_history_of(self, card: Card, now_ms: int) -> bool:
        """Whether the card did anything in these days: else its history has nothing to say."""
        since_s = (now_ms - self.days * DAY_MS) // 1000
        visited = bool(card.visit_s) and card.visit_s[-1] >= since_s
        return bool(self.days) and (visited or (card.redemptions > 0 and card.modified_s >= since_s))


def needs(condition: Condition) -> Needs:
    asked = [_asked(leaf) for leaf in leaves(condition)]
    campaigns = frozenset(campaign for each in asked for campaign in each.campaigns)
    return Needs(campaigns, max((each.days for each in asked), default=0))


def by_the_card(condition: Condition) -> Condition:
    """Who is meant at most, by what the card alone says."""
    if isinstance(condition, And):
        return And(tuple(by_the_card(part) for part in condition.parts))
    return EVERYBODY if needs(condition) else condition


def _asked(leaf: Condition) -> Needs:
    if not isinstance(leaf, OneOf | Compared | Between):
        return Needs()
    fact = FACTS[leaf.fact]
    if isinstance(fact, Ranked):
        return Needs()
    if fact.beside == "campaigns" and isinstance(leaf, OneOf):
        return Needs(campaigns=frozenset(map(str, leaf.values)))
    return Needs(days=leaf.days or 0) if fact.beside == "history" else Needs()

"""What an audience may ask of a card: the card, its wallets, and what only its programme can tell."""

from collections.abc import Collection
from dataclasses import dataclass

from chalicelib.domain.audience.lately import NOTHING, Beside
from chalicelib.domain.card.card import Card
from chalicelib.domain.programme.programme import Programme


@dataclass(frozen=True, slots=True)
class Profile:
    """`to_reward`: stamps or points to the next reward, None when all are in reach; `waiting`: rewards in
    reach; `tier` its id, "" for none; `rewards_earned`: how many of the cheapest reward all that was ever
    earned would have bought. `beside` is read where a condition needs it, else empty."""

    card: Card
    wallets: Collection[str]
    to_reward: int | None
    waiting: int
    tier: str
    rewards_earned: int
    beside: Beside = NOTHING

    @property
    def last_visit_s(self) -> int | None:
        return self.card.visit_s[-1] if self.card.visit_s else None


def profile_of(
    card: Card, programme: Programme, wallets: Collection[str], beside: Beside = NOTHING
) -> Profile:
    """The card as an audience judges it; `wallets` are those that hold it."""
    tier = programme.tier(card, card.version_ms)
    rules, balance = programme.shown_by(card)
    return Profile(
        card=card,
        wallets=wallets,
        to_reward=next((each.left for each in rules.ahead(balance)), None),
        waiting=rules.progress(balance).waiting,
        tier=tier.id if tier else "",
        rewards_earned=card.earned // programme.rules.rewards()[0].cost,
        beside=beside,
    )

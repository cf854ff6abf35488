"""Rewards that a card had earned before their price rose: it keeps them, at the price of then."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from chalicelib.domain.card.card import Owed
from chalicelib.domain.programme.rules import Reward


def bought(balance: int, cost: int | None, owed: Iterable[Owed]) -> tuple[int, int]:
    """How many of one reward `balance` buys, and what that leaves: those `owed` first, then at `cost`.

    No cost: it is handed out to nobody else any more.
    """
    count, rest = 0, max(0, balance)
    for each in sorted(owed, key=lambda each: each.cost):
        taken = min(each.times, rest // each.cost)
        count, rest = count + taken, rest - taken * each.cost
    return (count + rest // cost, rest % cost) if cost else (count, rest)


def earned(balance: int, reward: Reward, kept: Sequence[Owed]) -> tuple[Owed, ...]:
    """What is owed to a card that has earned `reward` at its cost of then, beside what it kept before."""
    cheaper = [each for each in of(reward.id, kept) if each.cost < reward.cost]
    times, _ = bought(balance, reward.cost, cheaper)
    more = Owed(reward.id, reward.name, reward.cost, times - sum(each.times for each in cheaper))
    return (*(each for each in kept if each.reward_id != reward.id or each in cheaper), more)


def price(quantity: int, cost: int | None, owed: Iterable[Owed]) -> int | None:
    """What `quantity` of one reward costs; None when it cannot be had as often."""
    total = 0
    for each in sorted(owed, key=lambda each: each.cost):
        taken = min(each.times, quantity)
        total, quantity = total + taken * each.cost, quantity - taken
    if not quantity:
        return total
    return None if cost is None else total + quantity * cost


def of(reward_id: str, owed: Iterable[Owed]) -> tuple[Owed, ...]:
    return tuple(each for each in owed if each.reward_id == reward_id)


def less(owed: Sequence[Owed], reward_id: str, quantity: int) -> tuple[Owed, ...]:
    """What is owed after `quantity` of a reward were taken, the cheapest first."""
    left: list[Owed] = []
    for each in sorted(owed, key=lambda each: each.cost):
        taken = min(each.times, quantity) if each.reward_id == reward_id else 0
        quantity -= taken
        left.append(replace(each, times=each.times - taken))
    return tuple(each for each in left if each.times)


def payable(owed: Iterable[Owed], balance: int) -> tuple[Owed, ...]:
    """What is owed to a card that now has `balance`: what was spent or taken back is earned no more."""
    kept: list[Owed] = []
    left: dict[str, int] = {}
    for each in sorted(owed, key=lambda each: each.cost):
        rest = left.get(each.reward_id, max(0, balance))
        times = min(each.times, rest // each.cost)
        left[each.reward_id] = rest - times * each.cost
        if times > 0:
            kept.append(replace(each, times=times))
    return tuple(kept)

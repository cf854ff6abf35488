"""A programme's editions: every change that cards show is one, and reaches every phone."""

from dataclasses import dataclass, replace

from chalicelib.domain.programme.programme import Former, Programme
from chalicelib.domain.programme.rules import Reward

FORMER_MAX = (
    10  # changes remembered; every card has met a change within hours, and keeps what it then had earned
)


@dataclass(frozen=True, slots=True)
class Renewal:
    """How far a programme's cards are written anew under its `edition`: a shard, and the card reached."""

    programme_id: str
    edition: int
    shard: int = 0
    after: str = ""


def following(before: Programme, after: Programme) -> Programme:
    """`after` as the next edition of `before`, where cards show any of what was changed."""
    kept = replace(after, edition=before.edition, former=before.former)
    if _shown(before) == _shown(after):
        return kept
    edition = before.edition + 1
    dearer = _dearer(before, after)
    former = (*before.former, Former(edition, dearer))[-FORMER_MAX:] if dearer else before.former
    return replace(kept, edition=edition, former=former)


def _shown(programme: Programme) -> tuple[object, ...]:
    return (
        programme.organization,
        programme.name,
        programme.rules,
        programme.colours,
        programme.contact,
        programme.template,
        programme.language,
    )


def _dearer(before: Programme, after: Programme) -> tuple[Reward, ...]:
    costs = {reward.id: reward.cost for reward in after.rules.rewards()}
    return tuple(
        reward
        for reward in before.rules.rewards()
        if reward.id not in costs or costs[reward.id] > reward.cost
    )

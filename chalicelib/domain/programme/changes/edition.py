"""A programme's editions: every change that cards show is one, and reaches every phone."""

from dataclasses import dataclass, replace

from chalicelib.domain.errors import InvalidInput, NotAllowed
from chalicelib.domain.programme.changes.former import Counted, Former
from chalicelib.domain.programme.changes.promise import NOTICE_DAYS, PROMISES_MAX, promised
from chalicelib.domain.programme.changes.terms import CHANGES_MAX, Change, notes_between
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.rules import Reward

FORMER_MAX = (
    10  # changes remembered; every card has met a change within hours, and keeps what it then had earned
)
COUNTED_MAX = 10  # a correction comes within days of its sale


@dataclass(frozen=True, slots=True)
class Renewal:
    """How far a programme's cards are written anew under its `edition`: a shard, and the card reached."""

    programme_id: str
    edition: int
    shard: int = 0
    after: str = ""


def following(
    before: Programme, after: Programme, at_ms: int = 0, notice_days: int = NOTICE_DAYS
) -> Programme:
    """`after` as the next edition of `before`, where cards show any of what was changed at `at_ms`; what it
    takes away is promised for the notice time to cards of before."""
    promises = promised(
        before.promises,
        before.all_parts,
        after.all_parts,
        at_ms=at_ms,
        notice_days=notice_days,
        zone=after.merchant.zone,
    )
    if len(promises) > max(PROMISES_MAX, len(before.promises)):
        raise NotAllowed("promises_too_many", most=PROMISES_MAX)
    kept = replace(
        after,
        edition=before.edition,
        former=before.former,
        counted=before.counted,
        changes=before.changes,
        promises=promises,
    )
    if _shown(before) == _shown(after) and set(map(id, promises)) <= set(map(id, before.promises)):
        return kept
    edition = before.edition + 1
    dearer = _dearer(before, after)
    former = (*before.former, Former(edition, dearer))[-FORMER_MAX:] if dearer else before.former
    counted = before.counted
    if before.rules.earning("") != after.rules.earning("") or before.parts != after.parts:
        counted = (*counted, Counted(edition, before.rules, before.parts))[-COUNTED_MAX:]
    notes = notes_between(before.rules.rewards(), before.parts, after.rules.rewards(), after.parts)
    changes = before.changes
    if notes:
        until_ms = max((each.until_ms for each in promises if each.at_ms == at_ms), default=at_ms)
        changes = (*changes, Change(edition, at_ms, until_ms, notes))[-CHANGES_MAX:]
    return replace(kept, edition=edition, former=former, counted=counted, changes=changes)


def check_change(before: Programme, after: Programme) -> None:
    """InvalidInput where what cards count would come to mean something else."""
    if before.rules.type != after.rules.type:
        raise InvalidInput("programme_type_stays", field="type")
    types = {part.id: part.type for part in before.every_part}
    for n, part in enumerate(after.parts):
        if types.get(part.id, part.type) != part.type:
            raise InvalidInput("part_id_other", field=f"parts.{n}.id", id=part.id)


def _shown(programme: Programme) -> tuple[object, ...]:
    merchant = programme.merchant
    return (
        programme.name,
        programme.rules,
        programme.rule(),  # with the currency, where it says an amount
        programme.colours,
        programme.pictures,
        programme.template,
        programme.parts,
        programme.choices,
        merchant.name,
        merchant.contact,
        merchant.language,
        merchant.links,
    )


def _dearer(before: Programme, after: Programme) -> tuple[Reward, ...]:
    costs = {reward.id: reward.cost for reward in after.rules.rewards()}
    return tuple(
        reward
        for reward in before.rules.rewards()
        if reward.id not in costs or costs[reward.id] > reward.cost
    )

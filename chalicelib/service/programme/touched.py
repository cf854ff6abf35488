"""Who is touched: what a change of a live programme does to the cards that there are, before it is made."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from chalicelib.domain.card.card import Card
from chalicelib.domain.programme.changes.edition import following
from chalicelib.domain.programme.changes.terms import Note, notes_between
from chalicelib.domain.programme.held import as_of, choices_of
from chalicelib.domain.programme.parts.part import Holder
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.text import Said
from chalicelib.service.campaign.sample import sampled, total
from chalicelib.service.card.renewal import CardIndex
from chalicelib.service.programme.effect import win_keep_further
from chalicelib.service.walls import Faults

CARDS, WIN, KEEP, FURTHER = "cards", "win", "keep", "further"


@dataclass(frozen=True, slots=True)
class Kind:
    """So many cards can take it now, and could have until `until_ms` what the change takes away; None: it
    takes nothing of it away, or they keep it for good."""

    id: str
    name: Said
    cards: int
    until_ms: int | None


@dataclass(frozen=True, slots=True)
class Touched:
    """Of `cards` in use so many win a reward, keep one at the price of before, or have further to go;
    `kinds`: what they can take now. `notes`: what changes. `holds_ms`: from when all of it holds for
    everybody. Estimates from a part unless `exact`."""

    cards: int
    win: int
    keep: int
    further: int
    kinds: tuple[Kind, ...]
    notes: tuple[Note, ...]
    holds_ms: int
    exact: bool


def touched_by(
    index: CardIndex,
    before: Programme,
    after: Programme,
    *,
    notice_days: int,
    now_ms: int,
    late: Callable[[], bool],
    faults: Faults,
) -> Touched:
    """Counted over every card; once `late`, from those read so far."""
    after = following(before, after, now_ms, notice_days)
    read = None
    for sample, members in sampled(index, [before], late):
        read = sample
        for member in members:
            with faults.wall(member.card.serial):
                if member.card.usable(now_ms):
                    sample.counts.update(_of(member.card, before, after, now_ms))
    counts = total([read] if read else [])
    ends = {each.part.id: each.until_ms for each in after.promises if each.at_ms == now_ms}
    return Touched(
        counts[CARDS],
        counts[WIN],
        counts[KEEP],
        counts[FURTHER],
        _kinds(before, counts, ends),
        notes_between(before.rules.rewards(), before.parts, after.rules.rewards(), after.parts),
        max(ends.values(), default=now_ms),
        read is None or read.share >= 1,
    )


def _of(card: Card, before: Programme, after: Programme, now_ms: int) -> Counter[str]:
    card = as_of(before.settled(card), now_ms)
    win, keep, further = win_keep_further(before, after, card)
    found = Counter({CARDS: 1, WIN: win, KEEP: keep, FURTHER: further})
    found.update(f"reward {reward.id}" for reward, _ in before.ready(card))
    choices = choices_of(before, card, Holder.of(card, now_ms, before.merchant.zone), frozenset())
    found.update(f"offer {choice.offer.id}" for choice in choices if choice.ready)
    return found


def _kinds(before: Programme, counts: Mapping[str, int], ends: Mapping[str, int]) -> tuple[Kind, ...]:
    rewards = [
        Kind(reward.id, reward.name, counts[f"reward {reward.id}"], None) for reward in before.rules.rewards()
    ]
    offers = [
        Kind(offer.id, offer.name, counts[f"offer {offer.id}"], ends.get(part.id))
        for part in before.all_parts
        for offer in part.offers()
    ]
    return tuple(kind for kind in (*rewards, *offers) if kind.cards)

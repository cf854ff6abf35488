"""Tops: what it takes to be among the best of a merchant's cards, counted and written into the condition."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from math import ceil

from chalicelib.domain.audience.audience import Condition, Top, leaves, replaced
from chalicelib.domain.audience.facts import FACTS, Ranked
from chalicelib.domain.programme.programme import Programme
from chalicelib.service.campaign.sample import sampled
from chalicelib.service.card.renewal import CardIndex

COUNT_WITHIN_MS = 1_500  # somebody saves: after this, the cards read so far stand for all


def with_tops(
    condition: Condition,
    before: Condition | None,
    index: CardIndex,
    programmes: Callable[[], Sequence[Programme]],
    late: Callable[[], bool],
    now_ms: int,
) -> Condition:
    """The condition with what its tops take, by all cards in use. As it was `before`, where it asks the same:
    who writes a text counts nothing again."""
    if before is not None and uncounted(condition) == uncounted(before):
        condition = before
    asked = {leaf for leaf in leaves(condition) if isinstance(leaf, Top) and leaf.least is None}
    if not asked:
        return condition
    leasts = _leasts(asked, index, programmes(), late, now_ms)
    return replaced(condition, lambda leaf: leasts.get(leaf, leaf) if isinstance(leaf, Top) else leaf)


def uncounted(condition: Condition) -> Condition:
    """The same with its tops to be counted anew."""
    return replaced(condition, lambda leaf: replace(leaf, least=None) if isinstance(leaf, Top) else leaf)


def _leasts(
    asked: set[Top],
    index: CardIndex,
    programmes: Sequence[Programme],
    late: Callable[[], bool],
    now_ms: int,
) -> dict[Top, Top]:
    """Each with the number that the last of its cards has; 1 at least, for who has nothing is at no top."""
    facts = {top.fact: FACTS[top.fact] for top in asked}
    read: dict[str, dict[str, list[int]]] = {fact: {} for fact in facts}
    shares: dict[str, float] = {}
    for sample, members in sampled(index, programmes, late):
        shares[sample.programme.id] = sample.share
        usable = [member.card for member in members if member.card.usable(now_ms)]
        for name, fact in facts.items():
            assert isinstance(fact, Ranked), f"cards are not ranked by {name}"
            read[name].setdefault(sample.programme.id, []).extend(fact.read(card) for card in usable)
    return {top: replace(top, least=_least(top.percent, read[top.fact], shares)) for top in asked}


def _least(percent: int, read: dict[str, list[int]], shares: dict[str, float]) -> int:
    """By the share of each programme's cards that was read, one card stands for several."""
    weighed = [(n, 1 / shares[programme]) for programme, numbers in read.items() for n in numbers]
    room: float = ceil(sum(weight for _, weight in weighed) * percent / 100)
    for number, weight in sorted(weighed, reverse=True):
        room -= weight
        if room <= 0:
            return max(1, number)
    return 1

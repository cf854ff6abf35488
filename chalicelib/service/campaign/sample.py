"""How much of some programmes' cards is read while there is time, and what the rest must be like.

Serials are random and the index is in their order, so the last one read says which share of a shard came
before it. Cards read so are a fair sample: their counts by that share are estimates for all.

Where few were counted, the truth may lie much further above the estimate than below it: of none in a tenth
there may be forty. So each programme's interval is Wilson's, by the spread that the true number would have
(Journal of the American Statistical Association 22, 1927), with half a card more as cards are whole; several
are put together by how far each end is off (G. Zou and A. Donner, Statistics in Medicine 27, 2008).
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from math import ceil, floor, sqrt
from typing import Literal

from chalicelib.domain.campaign.campaign import SHARDS
from chalicelib.domain.campaign.pages import Member
from chalicelib.domain.campaign.shards import share_before
from chalicelib.domain.programme.programme import Programme
from chalicelib.service.card.renewal import CardIndex

PAGE, PAGE_LEAST = 1000, 100  # members: what DynamoDB answers at once; a part of it where programmes are many
PAGES_MAX = 10_000  # of one shard: ten million cards, far beyond what the deadline lets through
LEAST = 1000  # members; from fewer nothing can be told, and these are few enough to wait for
SURE = 1.96  # standard deviations on either side: 95 times of a hundred
HALF = 0.5  # cards are counted whole


@dataclass
class Sampled:
    """A programme, what was counted of it, and the share of its cards that was read."""

    programme: Programme
    counts: Counter[str]
    share: float = 0.0


def sampled(
    index: CardIndex, programmes: Sequence[Programme], late: Callable[[], bool]
) -> Iterator[tuple[Sampled, Sequence[Member]]]:
    """Pages of every programme in turn until all is read, or it is `late`: asked after each page, once each
    programme has had one and enough was read to tell by. The reader counts into each `Sampled`."""
    size = max(PAGE_LEAST, PAGE // max(1, len(programmes)))
    left = [(Sampled(programme, Counter()), _pages(index, programme.id, size)) for programme in programmes]
    first, read = True, 0
    while left:
        going = []
        for sample, pages in left:
            if not first and read >= LEAST and late():
                return
            members, sample.share = next(pages)
            read += len(members)
            yield sample, members
            if sample.share < 1:
                going.append((sample, pages))
        left, first = going, False


def total(samples: Sequence[Sampled]) -> Counter[str]:
    """What the counts stand for, over all programmes."""
    return Counter(
        {
            name: round(sum(sample.counts[name] / sample.share for sample in samples))
            for name in _names(samples)
        }
    )


def interval(samples: Sequence[Sampled], name: str) -> tuple[int, int]:
    """Between what the total of `name` lies 95 times of a hundred; the total itself where all was read."""
    seen, found, below2, above2 = 0, 0.0, 0.0, 0.0
    for sample in samples:
        count, share = sample.counts[name], sample.share
        seen += count
        found += count / share
        if share < 1:
            below2 += ((count - _end(count - HALF, share, -1)) / share) ** 2
            above2 += ((_end(count + HALF, share, 1) - count) / share) ** 2
    return max(seen, floor(found - sqrt(below2))), ceil(found + sqrt(above2))


def _end(count: float, share: float, side: Literal[-1, 1]) -> float:
    """How many were to be expected, at the least (-1) or the most (1), where `count` of a share were seen."""
    if count < 0:
        return 0.0
    half = SURE**2 * (1 - share) / 2
    return count + half + side * sqrt(half * (2 * count + half))


def share_read(samples: Sequence[Sampled]) -> float:
    """The share of all cards that was read, by what they are estimated to be."""
    cards = {id(sample): sample.counts["cards"] / sample.share for sample in samples}
    there = sum(cards.values())
    if not there:
        return min((sample.share for sample in samples), default=1.0)
    return sum(sample.share * cards[id(sample)] for sample in samples) / there


def _pages(index: CardIndex, programme_id: str, size: int) -> Iterator[tuple[Sequence[Member], float]]:
    """Each page, and which share of the programme's cards has been read with it."""
    for shard in range(SHARDS):
        after = ""
        for _ in range(PAGES_MAX):
            page = index.card_page(programme_id, shard, after, size)
            after = page.next
            yield page.members, (shard + (share_before(after) if after else 1)) / SHARDS
            if not after:
                break


def _names(samples: Sequence[Sampled]) -> set[str]:
    return {name for sample in samples for name in sample.counts}

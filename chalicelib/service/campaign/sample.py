"""How much of some programmes' cards is read while there is time, and what the rest must be like.

Serials are random and the index is in their order, so the last one read says which share of a shard came
before it. Cards read so are a fair sample: their counts by that share are estimates for all.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from math import ceil, sqrt

from chalicelib.domain.campaign.campaign import SHARDS
from chalicelib.domain.campaign.pages import Member
from chalicelib.domain.campaign.shards import share_before
from chalicelib.domain.programme.programme import Programme
from chalicelib.service.card.renewal import CardIndex

PAGE, PAGE_LEAST = 1000, 100  # members: what DynamoDB answers at once; a part of it where programmes are many
PAGES_MAX = 10_000  # of one shard: ten million cards, far beyond what the deadline lets through
LEAST = 1000  # members; from fewer nothing can be told, and these are few enough to wait for
SURE = 1.96  # standard deviations on either side: 95 times of a hundred


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


def margin(samples: Sequence[Sampled], name: str) -> int:
    """By how much the total of `name` may be off, 95 times of a hundred; 0 where all was read."""
    variance = sum(
        (sample.counts[name] + 1) * (1 - sample.share) / sample.share**2
        for sample in samples
        if sample.share < 1
    )
    return ceil(SURE * sqrt(variance))


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

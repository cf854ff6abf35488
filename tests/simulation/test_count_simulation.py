"""A count from a part of the cards holds its word: the truth lies between its ends as often as it says, also
where few are meant, and whether one programme was read or several to different shares.
"""

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, replace
from functools import cache
from random import Random

import pytest

from chalicelib.domain.campaign.campaign import SHARDS
from chalicelib.domain.campaign.pages import CardPage, Member
from chalicelib.domain.card.code import ALPHABET
from chalicelib.domain.programme.programme import Programme
from chalicelib.service.campaign.sample import Sampled, interval, sampled, total
from tests.support.fakes import a_card, a_programme_stamps
from tests.support.volume import volume

DRAWS = volume(400, 4000)
CARDS = 320  # of a programme: where reading ends is drawn with the serials
PROGRAMME = a_programme_stamps()
MOST_MISSED = 0.05 + 3 * (0.05 * 0.95 / DRAWS) ** 0.5


@cache
def people() -> tuple[Member, ...]:
    """To draw shops from."""
    dice, card = Random(1), a_card()
    return tuple(
        Member(replace(card, serial="".join(dice.choices(ALPHABET, k=8))), frozenset()) for _ in range(5_000)
    )


@pytest.mark.parametrize("seen", [0.5, 2, 5, 36, 400])
@pytest.mark.parametrize("share", [0.02, 0.07, 0.5])
def test_also_where_few_are_meant_the_truth_is_within(share: float, seen: float) -> None:
    """So many are `seen` on average. An interval as wide on both sides, of what was counted alone, has the
    truth above it 13 times of a hundred where two are to be seen."""
    dice = Random(f"{seen} in {share}")
    meant = round(seen / share)
    missed = 0
    for _ in range(DRAWS):
        counts = Counter(meant=sum(dice.random() < share for _ in range(meant)))
        least, most = interval([Sampled(PROGRAMME, counts, share)], "meant")
        missed += not least <= meant <= most
    assert missed / DRAWS <= MOST_MISSED


@dataclass
class Index:
    """Serials at random in their shards, and in their order, as the card index has them."""

    shards: dict[str, list[list[Member]]]

    def card_page(self, programme_id: str, shard: int, after: str, limit: int) -> CardPage:
        there = self.shards[programme_id][shard]
        begins = bisect_right(there, after, key=serial_of)
        page = there[begins : begins + limit]
        return CardPage(tuple(page), serial_of(page[-1]) if begins + limit < len(there) else "")


def serial_of(member: Member) -> str:
    return member.card.serial


def drawn(programme_ids: list[str], dice: Random) -> Index:
    shards: dict[str, list[list[Member]]] = {each: [[] for _ in range(SHARDS)] for each in programme_ids}
    for number, member in enumerate(dice.sample(people(), CARDS * len(programme_ids))):
        shards[programme_ids[number // CARDS]][dice.randrange(SHARDS)].append(member)
    for shard in (shard for each in shards.values() for shard in each):
        shard.sort(key=serial_of)
    return Index(shards)


def counted(index: Index, programmes: list[Programme], meant: set[str], pages: int) -> list[Sampled]:
    left = iter(range(pages))
    found: dict[str, Sampled] = {}
    for sample, members in sampled(index, programmes, lambda: next(left, None) is None):
        found[sample.programme.id] = sample
        sample.counts["meant"] += sum(serial_of(member) in meant for member in members)
    return [*found.values()]


@pytest.mark.parametrize("names", [["one"], ["one", "two", "three"]], ids=["one programme", "three"])
@pytest.mark.parametrize("meant_in_all", [6, 36, 120])
@pytest.mark.parametrize("pages", [1, 6])
def test_the_truth_lies_within_the_interval_as_often_as_it_says(
    pages: int, meant_in_all: int, names: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    # In life a page has a hundred members at least. Of six, where reading ended is itself so uncertain that
    # the interval misses 67 times of a thousand.
    for name, value in (("PAGE", 36), ("PAGE_LEAST", 12), ("LEAST", 0)):
        monkeypatch.setattr(f"chalicelib.service.campaign.sample.{name}", value)
    dice = Random(f"{meant_in_all} of {names}, {pages}")
    programmes = [replace(PROGRAMME, id=name) for name in names]
    missed: Counter[str] = Counter()
    for _ in range(DRAWS):
        index = drawn(names, dice)
        there = [serial_of(member) for each in names for shard in index.shards[each] for member in shard]
        meant = set(dice.sample(there, meant_in_all))
        samples = counted(index, programmes, meant, pages)
        assert any(sample.share < 1 for sample in samples)
        least, most = interval(samples, "meant")
        assert least <= total(samples)["meant"] <= most
        missed.update({"above": meant_in_all > most, "below": meant_in_all < least})
    assert missed.total() / DRAWS <= MOST_MISSED, missed

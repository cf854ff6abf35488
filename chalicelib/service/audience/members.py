"""Members: who is in an audience, a page at a time, in the order of the card index."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from chalicelib.domain.audience.matcher import compiled
from chalicelib.domain.campaign.campaign import SHARDS
from chalicelib.domain.campaign.pages import Member
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.programme.programme import Programme
from chalicelib.service.campaign.audience import Asked, Counting
from chalicelib.service.campaign.ports import Campaigns
from chalicelib.service.walls import Faults

PAGE_MAX = 200  # members in a part of a file
READ = 200  # cards at once: their histories may have to be read too
READS_MAX = 2 * SHARDS * 20  # steps of one page, each to a shard's end or through READ cards
_MARK = re.compile(r"([0-9]{1,3})!([0-9]{1,2})!([!-~]{0,64})")


@dataclass(frozen=True, slots=True)
class MemberPage:
    """`next` continues, "" at the end. A page may have fewer members than were asked for: looking took its
    time, and goes on from there."""

    members: tuple[Member, ...]
    next: str


@dataclass(frozen=True, slots=True)
class Place:
    """In which programme's shard one is, behind `after`."""

    programme: int = 0
    shard: int = 0
    after: str = ""

    def __str__(self) -> str:
        return f"{self.programme}!{self.shard}!{self.after}"

    def behind(self, after: str) -> "Place":
        if after:
            return Place(self.programme, self.shard, after)
        return Place(self.programme, self.shard + 1) if self.shard + 1 < SHARDS else Place(self.programme + 1)


def place_of(text: str) -> Place:
    """InvalidInput for what no page gave."""
    if not text:
        return Place()
    found = _MARK.fullmatch(text)
    if found is None or int(found[2]) >= SHARDS:
        raise InvalidInput("cursor_invalid", field="after")
    return Place(int(found[1]), int(found[2]), found[3])


def members_page(
    campaigns: Campaigns,
    programmes: Sequence[Programme],
    asked: Asked,
    place: Place,
    limit: int,
    late: Callable[[], bool],
    faults: Faults,
) -> MemberPage:
    """At most `limit` members from `place` on; those found so far once it is `late`."""
    found: list[Member] = []
    for _ in range(READS_MAX):
        if place.programme >= len(programmes):
            return MemberPage(tuple(found), "")
        page = campaigns.card_page(programmes[place.programme].id, place.shard, place.after, READ)
        meant = those_meant(campaigns, programmes, asked, page.members, faults)
        room = limit - len(found)
        found += meant[:room]
        if len(meant) > room:
            return MemberPage(tuple(found), str(place.behind(found[-1].card.serial)))
        place = place.behind(page.next)
        if len(found) == limit or late():
            break
    return MemberPage(tuple(found), "" if place.programme >= len(programmes) else str(place))


def those_meant(
    campaigns: Campaigns,
    programmes: Sequence[Programme],
    asked: Asked,
    members: Sequence[Member],
    faults: Faults,
) -> list[Member]:
    """Of some cards those that the condition means. They are of one page of the card index, or one alone."""
    counting = Counting(asked, compiled(asked.condition), {each.id: each for each in programmes})
    counting = counting.with_beside(campaigns, members, {}, faults)
    return [member for member in members if counting.is_meant(member, faults)]

"""Glance: what a programme has now, counted in one pass over its card index."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from chalicelib.domain.audience.audience import Compared, Condition
from chalicelib.domain.audience.facts import Moment
from chalicelib.domain.audience.matcher import Matcher, compiled
from chalicelib.domain.audience.profile import profile_of
from chalicelib.domain.audience.ready_made import READY_MADE
from chalicelib.domain.campaign.campaign import SHARDS
from chalicelib.domain.campaign.pages import Member
from chalicelib.domain.card.wallets import WALLETS
from chalicelib.domain.programme.programme import Programme
from chalicelib.service.campaign.ports import Campaigns
from chalicelib.service.campaign.sample import Sampled, sampled, total
from chalicelib.service.card.renewal import CardIndex
from chalicelib.service.walls import Faults

PAGE = 1000
PAGES_MAX = 10_000  # of one shard: ten million cards
RECENT_DAYS = 30

COUNTED: Mapping[str, Condition] = {
    "recent": Compared("visits", "at_least", 1, days=RECENT_DAYS),
    "reward_waiting": READY_MADE["reward_waiting"],
    "one_away": READY_MADE["one_away"],
    "lapsed": READY_MADE["lapsed"],
}
"""By its name whom each number means, so that an audience can be made of it."""


@dataclass(frozen=True, slots=True)
class Glance:
    """`counts` has cards, each of `WALLETS` and of `COUNTED`, and the phones that hold cards with how many of
    these show a former edition of the programme; estimates from a part unless `exact`."""

    counts: Mapping[str, int]
    exact: bool


def glance(
    campaigns: Campaigns, programme: Programme, moment: Moment, late: Callable[[], bool], faults: Faults
) -> Glance:
    """Counted over every card in use; once `late`, from those read so far. A card that cannot be judged
    is one of `faults` and not counted."""
    matchers = {name: compiled(condition) for name, condition in COUNTED.items()}
    read: Sampled | None = None
    for sample, members in sampled(campaigns, [programme], late):
        read = sample
        for member in members:
            with faults.wall(member.card.serial):
                _count(sample.counts, member, programme, moment, matchers)
    counts = total([read] if read else [])
    names = ("cards", "phones", "phones_behind", *WALLETS, *COUNTED)
    return Glance({name: counts[name] for name in names}, read is None or read.share >= 1)


def members_of(index: CardIndex, programme_id: str) -> Iterator[Member]:
    """Every card of a programme, shard after shard."""
    for shard in range(SHARDS):
        yield from _members(index, programme_id, shard)


def _members(campaigns: CardIndex, programme_id: str, shard: int) -> Iterator[Member]:
    after = ""
    for _ in range(PAGES_MAX):
        page = campaigns.card_page(programme_id, shard, after, PAGE)
        yield from page.members
        after = page.next
        if not after:
            return


def _count(
    counts: Counter[str],
    member: Member,
    programme: Programme,
    moment: Moment,
    matchers: Mapping[str, Matcher],
) -> None:
    if not member.card.usable(moment.now_ms):
        return
    profile = profile_of(member.card, programme, member.wallets)
    counts["cards"] += 1
    counts.update(member.wallets)
    counts["phones"] += len(member.wallets)
    counts["phones_behind"] += len(member.wallets) if member.card.edition < programme.edition else 0
    counts.update(name for name, matcher in matchers.items() if matcher(profile, moment))

"""Audience: how many a condition means, how many of those can be told, and the saved ones."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from chalicelib.domain.audience.audience import Audience, Condition
from chalicelib.domain.audience.facts import Moment
from chalicelib.domain.audience.matcher import Matcher, compiled
from chalicelib.domain.audience.profile import profile_of
from chalicelib.domain.campaign.attention import Attention, held_back
from chalicelib.domain.campaign.campaign import SHARDS, When
from chalicelib.domain.campaign.pages import Member
from chalicelib.domain.campaign.triggers import occurrence
from chalicelib.domain.card.wallets import WALLETS
from chalicelib.domain.errors import NotAllowed, NotFound
from chalicelib.domain.programme.programme import Programme
from chalicelib.service.campaign.judge import Zones
from chalicelib.service.campaign.ports import Campaigns
from chalicelib.service.walls import Faults

PAGE = 1000  # members: what DynamoDB answers at once
PAGES_MAX = 10_000  # of one shard: ten million cards, far beyond what the deadline lets through
AUDIENCES_MAX = 100


@dataclass(frozen=True, slots=True)
class Reach:
    """`cards` are those in use, `audience` those meant. Each of the audience is one of: `reachable`, in
    `no_wallet`, with `no_consent`, or `held` back by the attention budget for a reason.

    `wallets` counts the reachable in each; a card in two is in both. `languages` are the audience's.
    `possible` are those whom the condition means and who can be told at some time, by wallet too: for a
    trigger also those whose moment is still to come.
    `shards_read` of `SHARDS` were read: with fewer than all, the numbers are estimates from those.
    """

    cards: int
    audience: int
    reachable: int
    no_wallet: int
    no_consent: int
    wallets: Mapping[str, int]
    held: Mapping[str, int]
    languages: Mapping[str, int]
    possible: int = 0
    possible_wallets: Mapping[str, int] = field(default_factory=dict)
    shards_read: int = SHARDS

    @property
    def exact(self) -> bool:
        return self.shards_read == SHARDS


@dataclass(frozen=True, slots=True)
class Asked:
    """What is counted: `message` False for a change of face alone, which asks nobody's attention; with the
    trigger of `when`, those whose occasion it is now.

    Of `attention`, quiet hours are passed over: they are over by morning and say nothing about reach.
    """

    condition: Condition
    attention: Attention
    zones: Zones
    now_ms: int
    message: bool = True
    when: When = field(default_factory=When)


def reach(
    campaigns: Campaigns,
    programmes: Sequence[Programme],
    asked: Asked,
    late: Callable[[], bool],
    faults: Faults,
) -> Reach:
    """Counted over every card; once `late`, from the shards read so far, which are fair samples. A card that
    cannot be judged is one of `faults` and not counted.

    The first shard is read in any case.
    """
    matches = compiled(asked.condition)
    asked = replace(asked, attention=replace(asked.attention, quiet_from=0, quiet_to=0))
    counts: Counter[str] = Counter()
    for shard in range(SHARDS):
        found: Counter[str] = Counter()
        for programme in programmes:
            for members in _pages(campaigns, programme.id, shard):
                for member in members:
                    with faults.wall(member.card.serial):
                        found.update(_counted(member, programme, asked, matches))
                if shard and late():
                    return _reach(counts, shard)
        counts += found
        if late():
            return _reach(counts, shard + 1)
    return _reach(counts, SHARDS)


def save(campaigns: Campaigns, audience: Audience, revision: int | None) -> Audience:
    """A new audience (None), or one whose `revision` the editor has seen; NotAllowed when it has moved."""
    if revision is None:
        if len(campaigns.audiences(audience.merchant_id)) >= AUDIENCES_MAX:
            raise NotAllowed("audiences_full", field="name", most=AUDIENCES_MAX)
        written = replace(audience, revision=0)
    else:
        there = find(campaigns, audience.merchant_id, audience.id)
        written = replace(audience, revision=there.revision + 1)
    if revision not in (None, written.revision - 1) or not campaigns.put_audience(written):
        raise NotAllowed("audience_changed", field="revision")
    return written


def find(campaigns: Campaigns, merchant_id: str, audience_id: str) -> Audience:
    found = next(
        (audience for audience in campaigns.audiences(merchant_id) if audience.id == audience_id), None
    )
    if found is None:
        raise NotFound("audience_unknown", field="id")
    return found


def _pages(campaigns: Campaigns, programme_id: str, shard: int) -> Iterator[Sequence[Member]]:
    after = ""
    for _ in range(PAGES_MAX):
        page = campaigns.card_page(programme_id, shard, after, PAGE)
        yield page.members
        after = page.next
        if not after:
            return


def _counted(member: Member, programme: Programme, asked: Asked, matches: Matcher) -> list[str]:
    """What one card counts as."""
    card = member.card
    if not card.usable(asked.now_ms):
        return []
    zone = asked.zones.of(card)
    profile = profile_of(card, programme, member.wallets)
    if not matches(profile, Moment(asked.now_ms, zone)):
        return ["cards"]
    state = _state(member, asked, zone)
    counted = ["cards"]
    if state not in ("no_wallet", "no_consent"):
        counted += ["possible", *(f"possible {wallet}" for wallet in member.wallets)]
    if asked.when.trigger and occurrence(asked.when, profile, asked.now_ms, zone) is None:
        return counted
    wallets = member.wallets if state == "reachable" else ()
    return [*counted, "audience", f"in {card.language}", state, *wallets]


def _state(member: Member, asked: Asked, zone: str) -> str:
    """What becomes of a card that is meant, in the order in which the sending judges it."""
    if not member.wallets:
        return "no_wallet"
    if not asked.message:
        return "reachable"
    if member.card.messages_consent_ms is None:
        return "no_consent"
    if not member.card.told_ms:
        return "reachable"
    held = held_back(member.card, asked.attention, asked.now_ms, zone)
    return f"held {held.reason}" if held else "reachable"


def _reach(counts: Counter[str], shards_read: int) -> Reach:
    cards = {name: round(count * SHARDS / shards_read) for name, count in counts.items()}
    return Reach(
        **{
            name: cards.get(name, 0)
            for name in ("cards", "audience", "reachable", "no_wallet", "no_consent", "possible")
        },
        wallets={wallet: cards.get(wallet, 0) for wallet in WALLETS},
        possible_wallets={wallet: cards.get(f"possible {wallet}", 0) for wallet in WALLETS},
        held=_named(cards, "held "),
        languages=_named(cards, "in "),
        shards_read=shards_read,
    )


def _named(counts: Mapping[str, int], start: str) -> dict[str, int]:
    return {name[len(start) :]: count for name, count in sorted(counts.items()) if name.startswith(start)}

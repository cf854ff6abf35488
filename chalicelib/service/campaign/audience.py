"""Audience: how many a condition means, how many of those can be told, and the saved ones."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from chalicelib.domain.audience.audience import Audience, Condition
from chalicelib.domain.audience.facts import Moment
from chalicelib.domain.audience.lately import NOTHING, Beside
from chalicelib.domain.audience.matcher import Matcher, compiled
from chalicelib.domain.audience.needs import by_the_card, needs
from chalicelib.domain.audience.profile import Profile, profile_of
from chalicelib.domain.campaign.attention import NO_WINDOW, OTHER_CARD, Attention, held_back
from chalicelib.domain.campaign.campaign import When
from chalicelib.domain.campaign.content.window import has_window
from chalicelib.domain.campaign.pages import Member
from chalicelib.domain.campaign.triggers import occurrence, of_person
from chalicelib.domain.card.card import Card
from chalicelib.domain.card.person import others_of_the_person
from chalicelib.domain.card.wallets import WALLETS
from chalicelib.domain.errors import NotAllowed, NotFound
from chalicelib.domain.people.audit import AuditCode, AuditLine, Facts
from chalicelib.domain.programme.programme import Programme
from chalicelib.service.audience.beside import lying_beside
from chalicelib.service.campaign.judge import Zones
from chalicelib.service.campaign.ports import Campaigns
from chalicelib.service.campaign.sample import Sampled, interval, sampled, share_read, total
from chalicelib.service.walls import Faults

AUDIENCES_MAX = 100
WHOLES = ("cards", "audience", "reachable", "no_wallet", "no_consent", "held_out", "possible")


@dataclass(frozen=True, slots=True)
class Reach:
    """`cards` are those in use, `audience` those meant. Each of the audience is one of: `reachable`, in
    `no_wallet`, with `no_consent`, or `held` back by the attention budget for a reason.

    `wallets` counts the reachable in each; a card in two is in both. `languages` are the audience's.
    Of a person with several cards, one is `reachable`: the others are held back by it (`other_card`).
    `possible` are those whom the condition means and who can be told at some time, by wallet too: for a
    trigger also those whose moment is still to come.
    `held_out` are those of the reachable who are left without, to compare with.
    `share` of the cards were read: with fewer than all, the numbers are estimates from those, and the
    audience lies 95 times of a hundred between `least` and `most`. `zones` are the audience's, where each
    customer's clock matters.
    """

    cards: int
    audience: int
    reachable: int
    no_wallet: int
    no_consent: int
    wallets: Mapping[str, int]
    held: Mapping[str, int]
    languages: Mapping[str, int]
    held_out: int = 0
    possible: int = 0
    possible_wallets: Mapping[str, int] = field(default_factory=dict)
    share: float = 1.0
    least: int = 0
    most: int = 0
    zones: frozenset[str] = frozenset()

    @property
    def exact(self) -> bool:
        return self.share >= 1

    @property
    def margin(self) -> int:
        """How far the audience may be off, on the side where that is more."""
        return max(self.most - self.audience, self.audience - self.least)


@dataclass(frozen=True, slots=True)
class Asked:
    """What is counted: `message` False for what asks nobody's attention, a change of face alone; `words`: the
    card says something all the same, so only who agreed to messages is meant; `window`: nothing is seen of it
    but in the shop's window. With the trigger of `when`,
    those whose occasion it is now.

    `held_out` says of a serial whether its card is left without, as the sending will draw it.
    Of `attention`, quiet hours are passed over: they are over by morning and say nothing about reach.
    """

    condition: Condition
    attention: Attention
    zones: Zones
    now_ms: int
    message: bool = True
    words: bool = False
    window: bool = False
    when: When = field(default_factory=When)
    held_out: Callable[[str], bool] = lambda _: False


def reach(
    campaigns: Campaigns,
    programmes: Sequence[Programme],
    asked: Asked,
    late: Callable[[], bool],
    faults: Faults,
) -> Reach:
    """Counted over every card; once `late`, from those read so far, which are a fair sample. A card that
    cannot be judged is one of `faults` and not counted."""
    asked = replace(asked, attention=replace(asked.attention, quiet_from=0, quiet_to=0))
    samples: dict[str, Sampled] = {}
    counting = Counting(asked, compiled(asked.condition), {each.id: each for each in programmes})
    for sample, members in sampled(campaigns, programmes, late):
        samples[sample.programme.id] = sample
        people = _people(campaigns, members)
        page = counting.with_beside(campaigns, members, people, faults)
        for member in members:
            with faults.wall(member.card.serial):
                sample.counts.update(page.counted(member, people.get(member.card.serial, ())))
    return _reach([*samples.values()])


def save(campaigns: Campaigns, audience: Audience, revision: int | None) -> Audience:
    """A new audience (None), or one whose `revision` the editor has seen; NotAllowed when it has moved."""
    if revision is None:
        if len(campaigns.audiences(audience.merchant_id)) >= AUDIENCES_MAX:
            raise NotAllowed("audiences_full", field="name", most=AUDIENCES_MAX)
        written = replace(audience, revision=0)
    else:
        there = find(campaigns, audience.merchant_id, audience.id)
        written = replace(audience, revision=there.revision + 1, kept=there.kept)
    what: AuditCode = "audience.save" if revision is None else "audience.change"
    facts: Facts = {"name": audience.name}
    line = AuditLine(audience.merchant_id, audience.changed_ms, audience.changed_by, what, audience.id, facts)
    if revision not in (None, written.revision - 1) or not campaigns.put_audience(written, line):
        raise NotAllowed("audience_changed", field="revision")
    return written


def find(campaigns: Campaigns, merchant_id: str, audience_id: str) -> Audience:
    found = next(
        (audience for audience in campaigns.audiences(merchant_id) if audience.id == audience_id), None
    )
    if found is None:
        raise NotFound("audience_unknown", field="id")
    return found


@dataclass(frozen=True, slots=True)
class Counting:
    """What cards count as. A person is counted as told once, by the first of their cards that can be."""

    asked: Asked
    matches: Matcher
    programmes: Mapping[str, Programme]
    beside: Mapping[str, Beside] = field(default_factory=dict)

    def with_beside(
        self,
        campaigns: Campaigns,
        members: Sequence[Member],
        people: Mapping[str, Sequence[Member]],
        faults: Faults,
    ) -> "Counting":
        """With what lies beside a page's cards and their people's other ones, where the condition asks it."""
        asked = needs(self.asked.condition)
        if not asked:
            return self
        may = replace(self, matches=compiled(by_the_card(self.asked.condition)))
        meant = [member.card for member in members if may.is_meant(member, faults)]
        others = {each.card.serial: each for found in people.values() for each in found}
        beside = lying_beside(campaigns, asked, meant, self.asked.now_ms)
        for other in others.values():
            if other.card.serial not in beside and may.is_meant(other, faults):
                beside |= lying_beside(campaigns, asked, [other.card], self.asked.now_ms)
        return replace(self, beside=beside)

    def is_meant(self, member: Member, faults: Faults) -> bool:
        """Whether its card is in use and the condition means it; not so where it cannot be judged."""
        card = member.card
        if not card.usable(self.asked.now_ms) or card.programme_id not in self.programmes:
            return False
        with faults.wall(card.serial):
            return self.matches(self._profile(member), Moment(self.asked.now_ms, self.asked.zones.of(card)))
        return False

    def _profile(self, member: Member) -> Profile:
        card = member.card
        beside = self.beside.get(card.serial, NOTHING)
        return profile_of(card, self.programmes[card.programme_id], member.wallets, beside)

    def counted(self, member: Member, others: Sequence[Member]) -> list[str]:
        """What one card counts as, beside the person's other ones."""
        asked, card = self.asked, member.card
        if not card.usable(asked.now_ms):
            return []
        zone = asked.zones.of(card)
        profile = self._profile(member)
        if not self.matches(profile, Moment(asked.now_ms, zone)):
            return ["cards"]
        state = self._state(member, zone, [other.card for other in others])
        counted = ["cards"]
        if state not in ("no_wallet", "no_consent"):
            counted += ["possible", *(f"possible {wallet}" for wallet in member.wallets)]
        if asked.when.trigger and occurrence(asked.when, profile, asked.now_ms, zone) is None:
            return counted
        if state == "reachable" and self._is_told_elsewhere(member, others):
            state = f"held {OTHER_CARD}"
        wallets = member.wallets if state == "reachable" else ()
        drawn = ["held_out"] if state == "reachable" and asked.held_out(card.serial) else []
        clock = [f"zone {zone}"] if asked.when.at and asked.when.zone_of == "customer" else []
        return [*counted, "audience", f"in {card.language}", state, *drawn, *clock, *wallets]

    def _state(self, member: Member, zone: str, others: Sequence[Card]) -> str:
        """What becomes of a card that is meant, in the order in which the sending judges it."""
        asked = self.asked
        if not member.wallets:
            return "no_wallet"
        if (asked.message or asked.words) and member.card.messages_consent_ms is None:
            return "no_consent"
        if asked.window and not has_window(member.wallets):
            return f"held {NO_WINDOW}"
        if not asked.message:
            return "reachable"
        if not member.card.told_ms and not others:
            return "reachable"
        held = held_back(member.card, asked.attention, asked.now_ms, zone, others)
        return f"held {held.reason}" if held else "reachable"

    def _is_told_elsewhere(self, member: Member, others: Sequence[Member]) -> bool:
        """Whether another card of the person is told, and so not this one."""
        if not self.asked.message or not of_person(self.asked.when):
            return False
        earlier = [other for other in others if other.card.serial < member.card.serial]
        return any(
            "reachable" in self.counted(other, [member, *(each for each in others if each is not other)])
            for other in earlier
            if other.card.programme_id in self.programmes
        )


def _people(campaigns: Campaigns, members: Sequence[Member]) -> dict[str, tuple[Member, ...]]:
    """Of each card whose person has other ones, these, as they are now."""
    named = sorted({serial for member in members for serial in member.card.siblings})
    known = campaigns.members(named) if named else {}
    cards = [each.card for each in known.values()]
    return {
        member.card.serial: tuple(known[other.serial] for other in others_of_the_person(member.card, cards))
        for member in members
        if member.card.siblings
    }


def _reach(samples: Sequence[Sampled]) -> Reach:
    cards = total(samples)
    least, most = interval(samples, "audience")
    return Reach(
        **{name: cards[name] for name in WHOLES},
        wallets={wallet: cards[wallet] for wallet in WALLETS},
        possible_wallets={wallet: cards[f"possible {wallet}"] for wallet in WALLETS},
        held=_named(cards, "held "),
        languages=_named(cards, "in "),
        share=share_read(samples),
        least=least,
        most=most,
        zones=frozenset(_named(cards, "zone ")),
    )


def _named(counts: Mapping[str, int], start: str) -> dict[str, int]:
    return {name[len(start) :]: count for name, count in sorted(counts.items()) if name.startswith(start)}

"""Deliver: a page of a programme's cards, each judged by a campaign and written with what became of it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from chalicelib.domain.audience.condition import compiled
from chalicelib.domain.audience.facts import Moment
from chalicelib.domain.audience.profile import Profile, profile_of
from chalicelib.domain.campaign.attention import held_back, told
from chalicelib.domain.campaign.campaign import Campaign, CampaignSettings, Delivery, Progress
from chalicelib.domain.campaign.effect import arm_of
from chalicelib.domain.campaign.pages import Member, Sending
from chalicelib.domain.campaign.triggers import occurrence
from chalicelib.domain.card.card import Card, touched
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.time.units import MINUTE_MS
from chalicelib.domain.time.wall_clock import moment_of
from chalicelib.service.campaign.ports import Campaigns
from chalicelib.service.campaign.sweeps import PAGE, TRIES, Gone, Page, added
from chalicelib.service.ports import Store

BUSY_MS = MINUTE_MS  # a card that others kept changing is tried again in the next turn
Key = tuple[str, str]
"""A card's serial and the occurrence."""


@dataclass(frozen=True, slots=True)
class Zones:
    """The clock a card lives by: the customer's, else its latest outlet's, else `default`."""

    by_outlet: Mapping[str, str]
    default: str

    def of(self, card: Card) -> str:
        last = self.by_outlet.get(card.outlets[0], "") if card.outlets else ""
        return card.zone or last or self.default


@dataclass(frozen=True, slots=True)
class Judge:
    """What a campaign wants with a card at one moment."""

    campaign: Campaign
    programme: Programme
    settings: CampaignSettings
    zones: Zones
    now_ms: int
    matches: Callable[[Profile, Moment], bool]

    def occurrence(self, card: Card, wallets: Sequence[str]) -> str | None:
        """Which occasion it is for this card; None when it is not meant."""
        campaign, zone = self.campaign, self.zones.of(card)
        if not card.usable(self.now_ms):
            return None
        profile = profile_of(card, self.programme, wallets)
        if not self.matches(profile, Moment(self.now_ms, zone)):
            return None
        if campaign.when.trigger:
            return occurrence(campaign.when, profile, self.now_ms, zone)
        return "" if card.created_ms <= campaign.starts_ms else None  # who joins meanwhile is not meant

    def sending(self, card: Card, wallets: Sequence[str], of: str) -> Sending:
        """The delivery, with the card that carries it when it is sent."""
        campaign = self.campaign
        reason, until_ms = self._held(card, wallets)
        arm = arm_of(campaign.id, card.serial, campaign.holdout_percent, len(campaign.variants) or 1)
        about = Delivery(
            campaign.id,
            card.serial,
            "held" if reason else "held_out" if arm == "held_out" else "sent",
            self.now_ms,
            of,
            variant="" if arm == "held_out" or not campaign.variants else arm,
            reason=reason,
            until_ms=until_ms,
            language=card.language,
            wallets=tuple(sorted(wallets)),
        )
        if about.state != "sent":
            return Sending(about, None, card.version_ms)
        changed = self._written(card, campaign.notices[about.variant])
        return Sending(replace(about, version_ms=changed.version_ms), changed, card.version_ms)

    def _held(self, card: Card, wallets: Sequence[str]) -> tuple[str, int]:
        """What holds the card back and until when. Judged before the arm, so both arms are alike."""
        campaign, zone = self.campaign, self.zones.of(card)
        if campaign.until_ms and self.now_ms >= campaign.until_ms:
            return "too_late", 0
        if not wallets:
            return "no_wallet", 0
        if campaign.variants and card.messages_consent_ms is None:
            return "no_consent", 0
        if campaign.when.at and campaign.when.zone_of == "customer":
            due_ms = moment_of(campaign.when.at, zone, "when.at")
            if self.now_ms < due_ms:
                return "not_yet", due_ms
        held = held_back(card, self.settings.attention, self.now_ms, zone) if campaign.variants else None
        return (held.reason, held.until_ms) if held else ("", 0)

    def _written(self, card: Card, notice_id: str) -> Card:
        campaign = self.campaign
        face = self.now_ms < campaign.face_until_ms
        return touched(
            replace(
                card,
                news=notice_id if campaign.variants else card.news,
                told_ms=told(card, self.now_ms) if campaign.variants else card.told_ms,
                face=notice_id if face else card.face,
            ),
            self.now_ms,
        )


def delivering(
    *,
    store: Store,
    campaigns: Campaigns,
    zones_of: Callable[[Campaign], Zones],
    clock_ms: Callable[[], int],
) -> Page:
    """A page of the sweep that sends."""

    def page(campaign: Campaign, here: Progress) -> Gone:
        programme = store.programme(here.programme_id)
        if programme is None:
            return Gone("", {"programme_gone": 1})
        found = campaigns.roll(here.programme_id, here.shard, here.after, PAGE)
        judge = Judge(
            campaign,
            programme,
            campaigns.settings(campaign.merchant_id),
            zones_of(campaign),
            clock_ms(),
            compiled(campaign.audience),
        )
        return _settled(judge, found.members, found.next, store, campaigns)

    return page


def _settled(judge: Judge, members: Sequence[Member], next_: str, store: Store, campaigns: Campaigns) -> Gone:
    """Judge and write until every card of the page has its delivery."""
    wallets = {each.card.serial: tuple(sorted(each.wallets)) for each in members}
    # The roll is moments old and only says who may be meant: the cards themselves decide.
    todo = [
        each.card.serial
        for each in members
        if judge.occurrence(each.card, wallets[each.card.serial]) is not None
    ]
    ended: dict[Key, Delivery] = {}
    first: dict[Key, Delivery] = {}
    for attempt in range(TRIES + 1):
        if not todo:
            break
        cards = store.cards(todo)
        keys = {
            serial: of
            for serial, card in cards.items()
            if (of := judge.occurrence(card, wallets[serial])) is not None
        }
        there = campaigns.deliveries_of(judge.campaign.id, list(keys.items()))
        first = {**there, **first}
        ended |= {key: each for key, each in there.items() if not _again(each, judge.now_ms)}
        wanted = [
            judge.sending(cards[serial], wallets[serial], of)
            for serial, of in keys.items()
            if (serial, of) not in ended
        ]
        if attempt == TRIES:  # others keep changing these
            wanted = [_busy(each, judge.now_ms) for each in wanted]
        wanted = [each for each in wanted if not _same(each.delivery, there, ended)]
        puts = campaigns.deliver_many(wanted)
        done = [each.delivery for each, put in zip(wanted, puts, strict=True) if put == "done"]
        ended |= {(each.serial, each.occurrence): each for each in done}
        todo = [each.delivery.serial for each, put in zip(wanted, puts, strict=True) if put != "done"]
    return Gone(next_, _counts(judge.campaign, ended, first), _due_ms(ended))


def _again(delivery: Delivery, now_ms: int) -> bool:
    """Held back, and it may be over: judged anew."""
    return delivery.state == "held" and delivery.until_ms <= now_ms


def _same(wanted: Delivery, there: Mapping[Key, Delivery], ended: dict[Key, Delivery]) -> bool:
    """Held back for what it was held back for before: nothing to write, and it counts as it stands."""
    key = (wanted.serial, wanted.occurrence)
    known = there.get(key)
    same = known is not None and wanted.state == "held" and known.reason == wanted.reason
    if same and not wanted.until_ms:
        ended[key] = wanted
        return True
    return False


def _busy(sending: Sending, now_ms: int) -> Sending:
    held = replace(
        sending.delivery, state="held", variant="", reason="busy", until_ms=now_ms + BUSY_MS, version_ms=0
    )
    return Sending(held, None, sending.expected_version_ms)


def _counts(
    campaign: Campaign, ended: Mapping[Key, Delivery], before: Mapping[Key, Delivery]
) -> Mapping[str, int]:
    """What the page's deliveries are, read from them and not from this run, so that a page gone through
    twice counts once. A trigger's turns count on: only what this one changed."""
    counts: dict[str, int] = {}
    for key, each in ended.items():
        counts = added(counts, {_name(each): 1})
        known = before.get(key)
        if campaign.when.trigger and known is not None:
            counts = added(counts, {_name(known): -1})
    return counts


def _name(delivery: Delivery) -> str:
    return f"held.{delivery.reason}" if delivery.state == "held" else delivery.state


def _due_ms(ended: Mapping[Key, Delivery]) -> int:
    return min(
        (each.until_ms for each in ended.values() if each.state == "held" and each.until_ms), default=0
    )

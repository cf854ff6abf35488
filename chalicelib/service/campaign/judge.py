"""Judge: whether a campaign means a card now, and what becomes of that card."""

from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace

from chalicelib.domain.audience.facts import Moment
from chalicelib.domain.audience.lately import NOTHING, Beside
from chalicelib.domain.audience.profile import Profile, profile_of
from chalicelib.domain.campaign.attention import OTHER_CARD, held_back
from chalicelib.domain.campaign.campaign import Campaign, CampaignSettings, Delivery
from chalicelib.domain.campaign.effect import arm_of
from chalicelib.domain.campaign.gift import REFUSED, gift_of, given
from chalicelib.domain.campaign.merge import values_of
from chalicelib.domain.campaign.pages import Sending
from chalicelib.domain.campaign.telling import faced, told, unreachable
from chalicelib.domain.campaign.triggers import occurrence, of_person
from chalicelib.domain.card.card import Card
from chalicelib.domain.errors import NotAllowed
from chalicelib.domain.ledger.entry import Change
from chalicelib.domain.people.staff import Outlet
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.text import ours
from chalicelib.domain.time.units import HOUR_MS
from chalicelib.domain.time.wall_clock import moment_of

NO_ZONE = "UTC"
FAULT_MS = HOUR_MS  # before a card that cannot be judged is tried again: somebody has to look at it


@dataclass(frozen=True, slots=True)
class Zones:
    """The clock a card lives by: the customer's, else its latest outlet's, else `default`. `names` are what
    the outlets are called, by id."""

    by_outlet: Mapping[str, str]
    default: str
    names: Mapping[str, str] = field(default_factory=dict)

    def of(self, card: Card) -> str:
        last = self.by_outlet.get(card.outlets[0], "") if card.outlets else ""
        return card.zone or last or self.default


def zones_of(outlets: Sequence[Outlet], own: str, named: str = NO_ZONE) -> Zones:
    """The clocks of a merchant's outlets. A card without one lives by `named`, else by
    the merchant's `own`."""
    return Zones(
        {outlet.id: outlet.zone for outlet in outlets},
        own if named == NO_ZONE else named,
        {outlet.id: outlet.name for outlet in outlets},
    )


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """The same person's other cards; `told`: one of them has its delivery for this occasion of theirs."""

    cards: tuple[Card, ...] = ()
    told: bool = False


NOWHERE = Elsewhere()


@dataclass(frozen=True, slots=True)
class Judge:
    """What a campaign wants with a card at one moment; `beside` of cards has what its condition asks beyond
    them."""

    campaign: Campaign
    programme: Programme
    settings: CampaignSettings
    zones: Zones
    now_ms: int
    matches: Callable[[Profile, Moment], bool]
    beside: Mapping[str, Beside] = field(default_factory=dict)

    def occurrence(self, card: Card, wallets: Sequence[str]) -> str | None:
        """Which occasion it is for this card; None when it is not meant."""
        campaign, zone = self.campaign, self.zones.of(card)
        if not card.usable(self.now_ms):
            return None
        profile = profile_of(card, self.programme, wallets, self.beside.get(card.serial, NOTHING))
        if not self.matches(profile, Moment(self.now_ms, zone)):
            return None
        if campaign.when.trigger:
            return occurrence(campaign.when, profile, self.now_ms, zone)
        return "" if card.created_ms <= campaign.starts_ms else None  # who joins meanwhile is not meant

    @property
    def once_a_person(self) -> bool:
        """Whether a person is told on one card alone; a face by itself tells nobody."""
        return bool(self.campaign.variants) and of_person(self.campaign.when)

    def sending(
        self,
        card: Card,
        wallets: Sequence[str],
        of: str,
        claimed: Set[str] = frozenset(),
        elsewhere: Elsewhere = NOWHERE,
    ) -> Sending:
        """The delivery, with the card that carries it when it is sent, and the entry of what is given with
        it. `claimed` has happened before, and is not given again."""
        campaign = self.campaign
        gift, reason, until_ms = self._gift(card, of, claimed)
        held, held_ms = self._held(card, wallets, elsewhere)
        if held:
            reason, until_ms = held, held_ms
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
            language=ours(card.language),
            wallets=tuple(sorted(wallets)),
        )
        if about.state != "sent":
            return Sending(about, None, card.version_ms)
        changed = self._written(gift[0] if gift else card, about.variant)
        about = replace(about, version_ms=changed.version_ms)
        told = elsewhere.cards if campaign.variants else ()
        unmoved = tuple((other.serial, other.version_ms) for other in told)
        if gift is None:
            return Sending(about, changed, card.version_ms, unmoved=unmoved)
        entry = replace(gift[1], version_ms=changed.version_ms)
        found = gift_of(self.programme, campaign)
        about = replace(about, gift=entry.moves, gift_minor=found.cost_minor if found else 0)
        return Sending(about, changed, card.version_ms, entry, unmoved)

    def claims(self, card: Card, of: str) -> tuple[str, ...]:
        """What may happen once and would happen with the gift."""
        change, _, _ = self._gift(card, of, frozenset())
        return change[1].claims if change else ()

    def unjudged(self, card: Card, of: str) -> Sending:
        """Held back: something of this card is not as it should be. It may be mended within the hour."""
        held = Delivery(
            self.campaign.id,
            card.serial,
            "held",
            self.now_ms,
            of,
            reason="fault",
            until_ms=self.now_ms + FAULT_MS,
        )
        return Sending(held, None, card.version_ms)

    def _gift(self, card: Card, of: str, claimed: Set[str]) -> tuple[Change | None, str, int]:
        """What the card is given, or why it cannot be and until when. Judged before the arm."""
        if not self.campaign.gift:
            return None, "", 0
        gift = gift_of(self.programme, self.campaign)
        if gift is None:  # somebody may put it back
            return None, "gift_gone", self.now_ms + FAULT_MS
        zone = self.zones.of(card)
        try:
            change = given(
                self.campaign,
                gift,
                card,
                self.programme,
                occurrence=of,
                at_ms=self.now_ms,
                zone=zone,
                claimed=claimed,
            )
        except NotAllowed as refused:
            if refused.code not in REFUSED:
                raise
            return None, REFUSED[refused.code], 0
        return change, "", 0

    def _held(self, card: Card, wallets: Sequence[str], elsewhere: Elsewhere) -> tuple[str, int]:
        """What holds the card back and until when. Judged before the arm, so both arms are alike."""
        campaign, zone = self.campaign, self.zones.of(card)
        if campaign.until_ms and self.now_ms >= campaign.until_ms:
            return "too_late", 0
        never = unreachable(card, wallets)
        if never and (campaign.variants or never == "no_wallet"):  # a face alone tells nobody
            return never, 0
        if campaign.when.at and campaign.when.zone_of == "customer":
            due_ms = moment_of(campaign.when.at, zone, "when.at")
            if self.now_ms < due_ms:
                return "not_yet", due_ms
        if not campaign.variants:
            return "", 0
        if elsewhere.told:
            return OTHER_CARD, 0
        held = held_back(card, self.settings.attention, self.now_ms, zone, elsewhere.cards)
        return (held.reason, held.until_ms) if held else ("", 0)

    def _written(self, card: Card, wording: str) -> Card:
        campaign, notice_id = self.campaign, self.campaign.notices[wording]
        face = notice_id if self.now_ms < campaign.face_until_ms else card.face
        variant = next((variant for variant in campaign.variants if variant.id == wording), None)
        if variant is None:
            return faced(card, face, self.now_ms)
        merged = values_of(variant, card, self.programme, self.zones.names)
        return told(card, notice_id, self.now_ms, face, merged)

"""Judge: whether a campaign means a card now, and what becomes of that card."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from chalicelib.domain.audience.facts import Moment
from chalicelib.domain.audience.profile import Profile, profile_of
from chalicelib.domain.campaign.attention import held_back
from chalicelib.domain.campaign.campaign import Campaign, CampaignSettings, Delivery
from chalicelib.domain.campaign.effect import arm_of
from chalicelib.domain.campaign.pages import Sending
from chalicelib.domain.campaign.telling import faced, told, unreachable
from chalicelib.domain.campaign.triggers import occurrence
from chalicelib.domain.card.card import Card
from chalicelib.domain.people.staff import Outlet
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.text import ours
from chalicelib.domain.time.units import HOUR_MS
from chalicelib.domain.time.wall_clock import moment_of

NO_ZONE = "UTC"
FAULT_MS = HOUR_MS  # before a card that cannot be judged is tried again: somebody has to look at it


@dataclass(frozen=True, slots=True)
class Zones:
    """The clock a card lives by: the customer's, else its latest outlet's, else `default`."""

    by_outlet: Mapping[str, str]
    default: str

    def of(self, card: Card) -> str:
        last = self.by_outlet.get(card.outlets[0], "") if card.outlets else ""
        return card.zone or last or self.default


def zones_of(outlets: Sequence[Outlet], named: str = NO_ZONE) -> Zones:
    """The clocks of a merchant's outlets. A card without one lives by `named`, else by the first outlet's."""
    first = outlets[0].zone if outlets else NO_ZONE
    default = first if named == NO_ZONE else named
    return Zones({outlet.id: outlet.zone for outlet in outlets}, default)


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
            language=ours(card.language),
            wallets=tuple(sorted(wallets)),
        )
        if about.state != "sent":
            return Sending(about, None, card.version_ms)
        changed = self._written(card, campaign.notices[about.variant])
        return Sending(replace(about, version_ms=changed.version_ms), changed, card.version_ms)

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

    def _held(self, card: Card, wallets: Sequence[str]) -> tuple[str, int]:
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
        held = held_back(card, self.settings.attention, self.now_ms, zone) if campaign.variants else None
        return (held.reason, held.until_ms) if held else ("", 0)

    def _written(self, card: Card, notice_id: str) -> Card:
        campaign = self.campaign
        face = notice_id if self.now_ms < campaign.face_until_ms else card.face
        if campaign.variants:
            return told(card, notice_id, self.now_ms, face)
        return faced(card, face, self.now_ms)

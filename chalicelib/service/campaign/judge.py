"""Judge: whether a campaign means a card now, and what becomes of that card."""

from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace

from chalicelib.domain.audience.facts import Moment
from chalicelib.domain.audience.lately import NOTHING, Beside
from chalicelib.domain.audience.matcher import compiled
from chalicelib.domain.audience.profile import Profile, profile_of
from chalicelib.domain.campaign.attention import NO_WINDOW, OTHER_CARD, WINNER, held_back
from chalicelib.domain.campaign.campaign import Campaign, CampaignSettings, Delivery
from chalicelib.domain.campaign.content.gift import REFUSED, gift_of, given
from chalicelib.domain.campaign.content.merge import values_of
from chalicelib.domain.campaign.content.window import has_window, says_window_alone, seen_in
from chalicelib.domain.campaign.later.choosing import undecided
from chalicelib.domain.campaign.later.follow_up import branch_id
from chalicelib.domain.campaign.later.journey import Journey, becomes, branch_campaign, branch_taken
from chalicelib.domain.campaign.pages import Sending
from chalicelib.domain.campaign.result.counts import Arm
from chalicelib.domain.campaign.result.effect import arm_of, goes_first, spared_at
from chalicelib.domain.campaign.silent import is_silent, notice_name, notifies
from chalicelib.domain.campaign.telling import faced, shown, told, unreachable
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
    """What a campaign wants with a card at one moment; `beside` of cards has what its conditions ask beyond
    them, `journeys` those that are on their way through its follow-ups. `number` of the follow-up whose
    branch is all of the campaign, 0: it is the campaign itself."""

    campaign: Campaign
    programme: Programme
    settings: CampaignSettings
    zones: Zones
    now_ms: int
    matches: Callable[[Profile, Moment], bool]
    beside: Mapping[str, Beside] = field(default_factory=dict)
    journeys: Mapping[str, Journey] = field(default_factory=dict)
    number: int = 0

    def occurrence(self, card: Card, wallets: Sequence[str]) -> str | None:
        """Which occasion it is for this card; None when it is not meant."""
        campaign, zone = self.campaign, self.zones.of(card)
        if not card.usable(self.now_ms):
            return None
        journey = self.journeys.get(card.serial)
        if journey is not None:  # the next occasion begins another once this one is over
            return journey.occurrence if self.now_ms >= journey.due_ms else None
        profile = self._profile(card, wallets)
        if not self.matches(profile, Moment(self.now_ms, zone)):
            return None
        if campaign.when.trigger:
            return occurrence(campaign.when, profile, self.now_ms, zone)
        return "" if card.created_ms <= campaign.starts_ms else None  # who joins meanwhile is not meant

    @property
    def once_a_person(self) -> bool:
        """Whether a person is told on one card alone; a face by itself tells nobody."""
        return notifies(self.campaign) and of_person(self.campaign.when)

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
        journey = self._journey(card, of)
        if journey is None:
            return self._told(card, wallets, of, claimed, elsewhere)
        at = self._branch(card, wallets, journey)
        became = becomes(self.campaign, journey, at)
        if became == "sent":
            sending = self._at(journey, at)._told(card, wallets, of, claimed, elsewhere)
        else:
            passed = Delivery(self.campaign.id, card.serial, became, self.now_ms, of)
            sending = Sending(passed, None, card.version_ms)
        name = "" if at is None else branch_id(journey.number, at)
        return replace(sending, delivery=replace(sending.delivery, follow_up=journey.number, variant=name))

    def _told(
        self, card: Card, wallets: Sequence[str], of: str, claimed: Set[str], elsewhere: Elsewhere
    ) -> Sending:
        campaign = self.campaign
        gift, reason, until_ms = self._gift(card, of, claimed)
        held, held_ms = self._held(card, wallets, elsewhere)
        if held:
            reason, until_ms = held, held_ms
        arm = self._arm(card)
        about = Delivery(
            campaign.id,
            card.serial,
            "held" if reason else "held_out" if arm == "held_out" else "sent",
            self.now_ms,
            of,
            variant=self._wording(card, arm),
            reason=reason,
            until_ms=until_ms,
            language=ours(card.language),
            wallets=seen_in(campaign, wallets),
        )
        if about.state != "sent":
            return Sending(about, None, card.version_ms)
        about = replace(about, silent=bool(campaign.variants) and is_silent(campaign, card.serial))
        changed = self._written(gift[0] if gift else card, about)
        about = replace(about, version_ms=changed.version_ms)
        told = elsewhere.cards if notifies(campaign) else ()
        unmoved = tuple((other.serial, other.version_ms) for other in told)
        if gift is None:
            return Sending(about, changed, card.version_ms, unmoved=unmoved)
        entry = replace(gift[1], version_ms=changed.version_ms)
        found = gift_of(self.programme, campaign)
        about = replace(about, gift=entry.moves, gift_minor=found.cost_minor if found else 0)
        return Sending(about, changed, card.version_ms, entry, unmoved)

    def claims(self, card: Card, wallets: Sequence[str], of: str) -> tuple[str, ...]:
        """What may happen once and would happen with the gift."""
        journey = self._journey(card, of)
        here = self._at(journey, self._branch(card, wallets, journey)) if journey else self
        change, _, _ = here._gift(card, of, frozenset())
        return change[1].claims if change else ()

    def unjudged(self, card: Card, of: str) -> Sending:
        """Held back: something of this card is not as it should be. It may be mended within the hour."""
        journey = self._journey(card, of)
        held = Delivery(
            self.campaign.id,
            card.serial,
            "held",
            self.now_ms,
            of,
            reason="fault",
            until_ms=self.now_ms + FAULT_MS,
            follow_up=journey.number if journey else 0,
        )
        return Sending(held, None, card.version_ms)

    def _profile(self, card: Card, wallets: Sequence[str]) -> Profile:
        return profile_of(card, self.programme, wallets, self.beside.get(card.serial, NOTHING))

    def _journey(self, card: Card, of: str) -> Journey | None:
        """The journey whose next follow-up it is."""
        journey = self.journeys.get(card.serial)
        return journey if journey is not None and journey.occurrence == of else None

    def _branch(self, card: Card, wallets: Sequence[str], journey: Journey) -> int | None:
        """Which of the follow-up's branches means the card now."""
        profile, moment = self._profile(card, wallets), Moment(self.now_ms, self.zones.of(card))
        return branch_taken(
            self.campaign.follow_ups[journey.number - 1],
            came=(profile.last_visit_s or 0) * 1000 > journey.told_ms,
            is_meant=lambda condition: compiled(condition)(profile, moment),
        )

    def _at(self, journey: Journey, at: int | None) -> "Judge":
        """As if the branch were all of the campaign."""
        campaign = branch_campaign(self.campaign, journey.number, at)
        return replace(self, campaign=campaign, journeys={}, number=journey.number)

    def _arm(self, card: Card) -> Arm:
        """With whom it is compared; at a follow-up that is drawn anew."""
        campaign = self.campaign
        if self.number:
            spared = spared_at(campaign.id, self.number, card.serial, campaign.holdout_percent)
            return "held_out" if spared else "a"
        return arm_of(campaign.id, card.serial, campaign.holdout_percent, len(campaign.variants) or 1)

    def _wording(self, card: Card, arm: Arm) -> str:
        campaign = self.campaign
        if arm == "held_out" or not campaign.variants:
            return ""
        if campaign.chosen in ("a", "b") and not self._goes_first(card):
            return campaign.chosen
        return campaign.variants[1 if arm == "b" else 0].id

    def _goes_first(self, card: Card) -> bool:
        """It gets one of two wordings before it is known which is better."""
        winner = self.campaign.winner
        return winner is None or goes_first(self.campaign.id, card.serial, winner.percent)

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
        if says_window_alone(campaign) and not has_window(wallets):
            return NO_WINDOW, 0
        if campaign.when.at and campaign.when.zone_of == "customer":
            due_ms = moment_of(campaign.when.at, zone, "when.at")
            if self.now_ms < due_ms:
                return "not_yet", due_ms
        if campaign.variants and undecided(campaign) and not self._goes_first(card):
            return WINNER, campaign.decides_ms
        if not notifies(campaign):
            return "", 0
        if elsewhere.told:
            return OTHER_CARD, 0
        held = held_back(card, self.settings.attention, self.now_ms, zone, elsewhere.cards)
        return (held.reason, held.until_ms) if held else ("", 0)

    def _written(self, card: Card, about: Delivery) -> Card:
        campaign, wording = self.campaign, about.variant
        notice_id = campaign.notices.get(notice_name(campaign, about), "")
        face = notice_id if self.now_ms < campaign.face_until_ms else card.face
        variant = next((variant for variant in campaign.variants if variant.id == wording), None)
        if variant is None:
            return faced(card, face, self.now_ms)
        merged = values_of(variant, card, self.programme, self.zones.names)
        put = shown if about.silent else told
        return put(card, notice_id, self.now_ms, face, merged)

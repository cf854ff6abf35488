"""How the JSON API shows what became of a trial."""

from collections.abc import Iterable

import msgspec

from chalicelib import words
from chalicelib.domain.campaign.attention import Held
from chalicelib.domain.campaign.campaign import Campaign
from chalicelib.domain.text import Language, phrase
from chalicelib.domain.time.instant import instant
from chalicelib.domain.time.wall_clock import local
from chalicelib.entrypoints.api.campaign.views.campaigns import CampaignView, campaign_view
from chalicelib.entrypoints.http.fields import Instant
from chalicelib.service.campaign.trial import Tried


class TriedView(msgspec.Struct):
    """`held` says why this card was not told and what to do, `until` when that has passed."""

    serial: str
    sent: bool
    held: str | None
    until: Instant | None


class TrialView(msgspec.Struct):
    campaign: CampaignView
    trials: list[TriedView]


def trial_view(campaign: Campaign, tried: Iterable[Tried], language: Language) -> TrialView:
    return TrialView(campaign_view(campaign), [_tried(each, language) for each in tried])


def held_sentence(held: Held, zone: str, language: Language) -> str:
    at = local(held.until_ms, zone) if held.until_ms else ""
    return words.say(phrase(f"trial_held_{held.reason}", at=at, n=held.most), language)


def _tried(one: Tried, language: Language) -> TriedView:
    if one.held is None:
        return TriedView(one.serial, True, None, None)
    until = instant(one.held.until_ms) if one.held.until_ms else None
    return TriedView(one.serial, False, held_sentence(one.held, one.zone, language), until)

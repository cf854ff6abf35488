"""A campaign as a caller may see it: who is behind it and whom it means, in the caller's words."""

from collections.abc import Iterable, Mapping

from chalice.app import Response

from chalicelib import wiring, words
from chalicelib.domain.audience.audience import EVERYBODY, Condition
from chalicelib.domain.audience.said import said
from chalicelib.domain.campaign.approval import Author, check_approver, content_digest, proposed
from chalicelib.domain.campaign.campaign import Campaign
from chalicelib.domain.campaign.later.follow_up import branches_of
from chalicelib.domain.campaign.lifecycle import may_now
from chalicelib.domain.errors import NotAllowed, NotFound
from chalicelib.domain.text import Language
from chalicelib.entrypoints.api.audience.views import names_of
from chalicelib.entrypoints.api.campaign.views.campaigns import OneCampaignView, campaign_view
from chalicelib.entrypoints.api.people.named import names_by
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.callers import Caller, shop_of
from chalicelib.entrypoints.http.fields import known_id


def found_by(caller: Caller, campaign_id: str, field: str = "id") -> Campaign:
    known = known_id(campaign_id, "campaign_unknown", field)
    campaign = wiring.campaigns().campaign(caller.merchant_id, known)
    if campaign is None:
        raise NotFound("campaign_unknown", field=field)
    return campaign


def author_of(caller: Caller) -> Author:
    return Author(caller.by, owner=caller.role == "owner")


def one(caller: Caller, campaign: Campaign, language: Language, status: int = 200) -> Response:
    """With who is behind it, whom it means, and why the caller cannot approve what waits for approval."""
    behind = {campaign.created_by, campaign.submitted_by, campaign.approved_by}
    behind |= {campaign.declined.by} if campaign.declined else set()
    view = OneCampaignView(
        campaign_view(campaign),
        dict(names_by(caller.merchant_id, behind)),
        audiences_said(caller, [campaign], language)[campaign.id],
        _branches_said(caller, campaign, language),
        _unapprovable(caller, campaign, language),
    )
    return answer(view, status)


def audiences_said(caller: Caller, campaigns: Iterable[Campaign], language: Language) -> dict[str, str]:
    """Whom each campaign means, as one sentence, by the campaign's id."""
    return _said(caller, {campaign.id: campaign.audience for campaign in campaigns}, language)


def _branches_said(caller: Caller, campaign: Campaign, language: Language) -> dict[str, str]:
    """Whom those branches of its follow-ups mean that have a condition, by their ids."""
    branches = branches_of(campaign.follow_ups)
    asked = {name: each.condition for name, each in branches.items() if each.condition != EVERYBODY}
    return _said(caller, asked, language) if asked else {}


def _said(caller: Caller, conditions: Mapping[str, Condition], language: Language) -> dict[str, str]:
    """None where the shop cannot be read, which is no reason to hide its campaigns."""
    outlets = wiring.directory().outlets_lately(caller.merchant_id)
    try:
        names = names_of(wiring.store().programmes(caller.merchant_id), outlets)
        currency = shop_of(caller.merchant_id).currency
    except NotAllowed:
        return {}
    return {
        name: words.sentence(said(condition, names, currency), language)
        for name, condition in conditions.items()
    }


def _unapprovable(caller: Caller, campaign: Campaign, language: Language) -> str:
    if "approve" not in may_now(campaign):
        return ""
    settings, seen = wiring.campaigns().settings(caller.merchant_id), content_digest(proposed(campaign))
    try:
        check_approver(campaign, settings, author_of(caller), seen)
    except NotAllowed as refused:
        return words.say(refused.phrase, language)
    return ""

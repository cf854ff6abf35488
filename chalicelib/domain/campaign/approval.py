"""Approval: of what exactly, and by whom; and what becomes of what is not approved.

What reaches a customer or costs something is cleared as a whole, by its digest. Whatever changes in it is not
cleared, and waits again.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass, replace
from typing import Any

from chalicelib.domain.audience.audience import plain_of
from chalicelib.domain.campaign.campaign import Campaign, CampaignSettings, Declined
from chalicelib.domain.campaign.later.follow_up import plain_of_follow_ups
from chalicelib.domain.campaign.later.journey import with_wordings
from chalicelib.domain.errors import InvalidInput, NotAllowed
from chalicelib.domain.letters import is_shown

CONTENT = (
    "programmes", "audience", "variants", "face", "face_hours", "when", "bonus", "gift", "follow_ups",
    "winner", "send_hours", "holdout_percent", "silent_percent", "budget_micros",
)  # fmt: skip
WHY_MAX = 500  # characters of why it is declined
KEY = "key:"  # how the name of a caller begins that is no person


@dataclass(frozen=True, slots=True)
class Author:
    """Who acts on a campaign: "staff:ID" or "key:ID". An owner's own is approved by that."""

    by: str
    owner: bool = False


def content_digest(campaign: Campaign) -> str:
    """Of all that reaches a customer or costs something. What is as if it were not said is left out, so
    that a field more in a later release changes no digest that was given before."""
    said = {
        field.name: held
        for field in fields(campaign)
        if field.name in CONTENT and (held := getattr(campaign, field.name)) != _unsaid(field)
    }
    if "audience" in said:
        said["audience"] = plain_of(campaign.audience)
    if "follow_ups" in said:
        said["follow_ups"] = plain_of_follow_ups(campaign.follow_ups)
    text = json.dumps(_said(said), ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def proposed(campaign: Campaign) -> Campaign:
    """The campaign as it would be with the words that wait for approval; itself, when none do."""
    return with_wordings(campaign, campaign.proposal.variants) if campaign.proposal else campaign


def is_cleared(campaign: Campaign) -> bool:
    """Whether what it says is what was cleared."""
    return campaign.cleared == content_digest(campaign)


def needs_another(settings: CampaignSettings, author: Author) -> bool:
    """Whether somebody else has to approve what this author has made."""
    return settings.needs_approval and not author.owner


def written_by(campaign: Campaign) -> str:
    return campaign.edited_by or campaign.created_by


def check_approver(campaign: Campaign, settings: CampaignSettings, author: Author, digest: str) -> None:
    """NotAllowed unless this author may approve it, and has seen what it says now: that is the `digest`."""
    asked = campaign.proposal.by if campaign.proposal else campaign.submitted_by
    wrote = asked if campaign.proposal else written_by(campaign)
    if author.by.startswith(KEY):
        raise NotAllowed("approval_by_person", field="state")
    if not author.owner:
        if author.by == asked:
            raise NotAllowed("approval_by_another", field="state")
        if author.by == wrote:  # somebody else sent it, perhaps without a look at the last change
            raise NotAllowed("approval_of_own", field="state")
        if asked.startswith(KEY) or wrote.startswith(
            KEY
        ):  # whose key it is, nobody can say: perhaps this one's own
            raise NotAllowed("approval_by_owner", field="state")
        if settings.approvers and author.by not in settings.approvers:
            raise NotAllowed("approval_by_named", field="state")
    if digest != content_digest(proposed(campaign)):
        raise NotAllowed("approval_moved", field="digest")


def may_approve(campaign: Campaign, settings: CampaignSettings, author: Author) -> bool:
    """Whether this author may approve what waits, once they have looked at it."""
    try:
        check_approver(campaign, settings, author, content_digest(proposed(campaign)))
    except NotAllowed:
        return False
    return True


def taken_back(campaign: Campaign) -> Campaign:
    """A draft again, since nothing of it was sent; what was sent, without the words that waited."""
    if campaign.proposal:
        return replace(campaign, proposal=None, asked_ms=0)
    return replace(
        campaign,
        state="draft",
        submitted_by="",
        approved_by="",
        cleared="",
        asked_ms=0,
        due_ms=0,
        starts_ms=0,
    )


def declined(campaign: Campaign, by: str, why: str, now_ms: int) -> Campaign:
    """Back with who sent it, who reads why. InvalidInput when that says nothing."""
    said = why.strip()
    if not said:
        raise InvalidInput("decline_why_needed", field="why")
    if len(said) > WHY_MAX:
        raise InvalidInput("text_too_long", field="why", at="why", most=WHY_MAX)
    if not is_shown(said, lines=True):
        raise InvalidInput("text_unshown", field="why", at="why")
    waits = campaign.proposal
    asked_by, words = (waits.by, waits.variants) if waits else (campaign.submitted_by, ())
    return replace(taken_back(campaign), declined=Declined(by, now_ms, said, asked_by, words))


def _said(value: Any) -> Any:
    """A value as JSON takes it, without the fields that are as they would be unsaid."""
    if is_dataclass(value):
        return {
            field.name: _said(held)
            for field in fields(value)
            if (held := getattr(value, field.name)) != _unsaid(field)
        }
    if isinstance(value, Mapping):
        return {str(name): _said(held) for name, held in value.items()}
    if isinstance(value, tuple | list):
        return [_said(held) for held in value]
    return value


def _unsaid(field: Any) -> Any:
    return field.default_factory() if field.default_factory is not MISSING else field.default

"""A merchant's rules for its campaigns: how much attention they may take, who approves, what one may cost."""

from dataclasses import asdict, replace

from chalicelib.domain.campaign.attention import check_attention
from chalicelib.domain.campaign.campaign import CampaignSettings
from chalicelib.domain.campaign.draft import BUDGET_MICROS_MAX
from chalicelib.domain.errors import InvalidInput, NotAllowed
from chalicelib.domain.people.audit import AuditLine, Fact
from chalicelib.service.campaign.ports import Campaigns


def set_rules(campaigns: Campaigns, settings: CampaignSettings, by: str, now_ms: int) -> None:
    """The merchant's rules for its campaigns; NotAllowed when somebody else changed them meanwhile."""
    check_attention(settings.attention)
    if not 0 <= settings.budget_micros <= BUDGET_MICROS_MAX:
        raise InvalidInput(
            "number_out_of_range", field="budget_micros", at="budget_micros", least=0, most=BUDGET_MICROS_MAX
        )
    before = campaigns.settings(settings.merchant_id)
    was, now = _facts_of(before), _facts_of(settings)
    facts = {name: fact for name, fact in now.items() if fact != was[name]}
    line = AuditLine(
        settings.merchant_id, now_ms, by, "campaign.rules", settings.merchant_id, facts,
        {name: was[name] for name in facts},
    )  # fmt: skip
    if not campaigns.put_settings(replace(settings, kept=before.kept), line):
        raise NotAllowed("campaign_moved", field="revision")


def _facts_of(settings: CampaignSettings) -> dict[str, Fact]:
    """By the names of the API's fields."""
    own: dict[str, Fact] = {
        "needs_approval": settings.needs_approval,
        "approvers": settings.approvers,
        "budget_micros": settings.budget_micros,
    }
    return {**asdict(settings.attention), **own}

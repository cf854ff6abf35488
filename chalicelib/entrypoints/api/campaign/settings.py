"""A merchant's rules for its campaigns: the owner sets them, and a marketer works within them."""

from collections.abc import Iterable
from typing import Annotated

import msgspec
from chalice.app import Response
from msgspec import Meta

from chalicelib import wiring
from chalicelib.domain.campaign.approval import Author, needs_another
from chalicelib.domain.campaign.attention import GAP_HOURS_MAX, PER_DAY_MAX, PER_WEEK_MAX, Attention
from chalicelib.domain.campaign.campaign import CampaignSettings
from chalicelib.domain.people.authority import ROLES, holds
from chalicelib.domain.people.staff import Staff
from chalicelib.entrypoints.api.campaign.fields import Budget, Minute
from chalicelib.entrypoints.api.campaign.shown import author_of
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller
from chalicelib.entrypoints.http.fields import Revision, ShortText, stated
from chalicelib.service.campaign.rules import set_rules

APPROVERS_MAX = 20

routes = Api(__name__)


class AttentionBody(msgspec.Struct, forbid_unknown_fields=True):
    per_day: Annotated[int, stated(minimum=1, maximum=PER_DAY_MAX)]
    per_week: Annotated[int, stated(minimum=1, maximum=PER_WEEK_MAX)]
    gap_hours: Annotated[int, stated(minimum=0, maximum=GAP_HOURS_MAX)]
    quiet_from: Minute
    quiet_to: Minute


class SettingsBody(msgspec.Struct, forbid_unknown_fields=True):
    attention: AttentionBody
    needs_approval: bool = False
    approvers: Annotated[
        list[ShortText],
        Meta(
            max_length=APPROVERS_MAX,
            description="Ids of people who may approve, besides owners. Empty: whoever makes campaigns.",
        ),
    ] = []
    budget_micros: Budget = 0
    revision: Revision = 0


class ApproverView(msgspec.Struct):
    id: str
    name: str


class CampaignSettingsView(msgspec.Struct):
    """`could_approve` are those, besides owners, whom the owner can name as `approvers`."""

    attention: AttentionBody
    needs_approval: bool
    approval_asked: Annotated[bool, Meta(description="Whether what the caller sends waits for another.")]
    approvers: Annotated[list[str], Meta(description="Ids of people. Empty: all that could.")]
    could_approve: list[ApproverView]
    budget_micros: Annotated[int, Meta(description="The most that one campaign may cost; 0: no bound.")]
    revision: int


@routes.operation(
    "GET /campaign-settings",
    id="getCampaignSettings",
    summary="The merchant's rules",
    permission="campaigns",
    answers={200: CampaignSettingsView},
    refusals=(403, 404, 422),
)
def get_settings(caller: Caller) -> Response:
    return _answer(caller, wiring.campaigns().settings(caller.merchant_id))


@routes.operation(
    "PUT /campaign-settings",
    id="setCampaignSettings",
    summary="Set the merchant's rules: the owner's",
    permission="limits",
    answers={200: CampaignSettingsView},
    refusals=(403, 404, 409, 422, 503),
)
def put_settings(caller: Caller, body: SettingsBody) -> Response:
    """A marketer works within them."""
    settings = _settings_of(body, caller.merchant_id)
    set_rules(wiring.campaigns(), settings, caller.by, wiring.clock_ms())
    return _answer(caller, settings)


def _answer(caller: Caller, settings: CampaignSettings) -> Response:
    may = (role for role in ROLES if role != "owner" and holds(role, "approve"))
    people = wiring.directory().people_as(caller.merchant_id, *may)
    return answer(_settings_view(settings, author_of(caller), people))


def _settings_of(body: SettingsBody, merchant_id: str) -> CampaignSettings:
    attention = Attention(**msgspec.structs.asdict(body.attention))
    return CampaignSettings(
        merchant_id,
        attention,
        body.needs_approval,
        tuple(f"staff:{person}" for person in dict.fromkeys(body.approvers)),
        body.budget_micros,
        body.revision + 1,
    )


def _settings_view(
    settings: CampaignSettings, author: Author, people: Iterable[Staff]
) -> CampaignSettingsView:
    held = settings.attention
    return CampaignSettingsView(
        AttentionBody(held.per_day, held.per_week, held.gap_hours, held.quiet_from, held.quiet_to),
        settings.needs_approval,
        needs_another(settings, author),
        [person.removeprefix("staff:") for person in settings.approvers],
        [
            ApproverView(person.id, person.name)
            for person in people
            if person.role != "owner" and person.state == "active" and holds(person.role, "approve")
        ],
        settings.budget_micros,
        settings.revision,
    )

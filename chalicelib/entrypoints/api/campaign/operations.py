"""What the JSON API offers around campaigns, one line a route."""

from typing import Any

from chalicelib.entrypoints.api.campaign.bodies import CorrectBody, DraftBody, SettingsBody, TrialBody
from chalicelib.entrypoints.api.campaign.check import CheckView
from chalicelib.entrypoints.api.campaign.preview_views import PreviewView
from chalicelib.entrypoints.api.campaign.previews import PreviewBody
from chalicelib.entrypoints.api.campaign.views import (
    CampaignListView,
    CampaignSettingsView,
    OneCampaignView,
    ProgressView,
)
from chalicelib.entrypoints.http.operation import AFTER, BODY, LIMIT, Operation

ONE = "/campaigns/{campaign_id}"
_CHANGE = (401, 403, 404, 409, 422, 503)
_WRITTEN = tuple(sorted({*BODY, *_CHANGE}))


def _get(path: str, id_: str, summary: str, answer: type, *parameters: dict[str, Any]) -> Operation:
    refusals = (401, 403, 404, 422)
    return Operation("get", path, id_, summary, {200: answer}, refusals, parameters=parameters, by="person")


def _do(
    path: str, id_: str, summary: str, answer: type = OneCampaignView, body: type | None = None
) -> Operation:
    refusals = _WRITTEN if body else _CHANGE
    return Operation("post", path, id_, summary, {200: answer}, refusals, body=body, by="person")


FOR_CAMPAIGNS = (
    _get("/campaigns", "listCampaigns", "Campaigns, newest first", CampaignListView, LIMIT, AFTER),
    Operation(
        "post",
        "/campaigns",
        "addCampaign",
        "A new draft",
        {201: OneCampaignView},
        _WRITTEN,
        body=DraftBody,
        by="person",
    ),
    _get(ONE, "getCampaign", "A campaign", OneCampaignView),
    Operation(
        "put",
        ONE,
        "changeCampaign",
        "Change a draft",
        {200: OneCampaignView},
        _WRITTEN,
        body=DraftBody,
        by="person",
    ),
    Operation("delete", ONE, "deleteCampaign", "Throw a draft away", {204: None}, _CHANGE, by="person"),
    _do(f"{ONE}/check", "checkCampaign", "What sending it would do, cost and take", CheckView),
    _do("/campaigns/preview", "previewCampaign", "As both wallets will show it", PreviewView, PreviewBody),
    _do(f"{ONE}/test", "testCampaign", "Its text on named cards, at once", body=TrialBody),
    _do(f"{ONE}/send", "sendCampaign", "Send it, or ask for approval"),
    _do(f"{ONE}/approve", "approveCampaign", "Approve what somebody else sent"),
    _do(f"{ONE}/withdraw", "withdrawCampaign", "A draft again, before its time"),
    _do(f"{ONE}/pause", "pauseCampaign", "Send nothing more for now"),
    _do(f"{ONE}/resume", "resumeCampaign", "Go on from where it was paused"),
    _do(f"{ONE}/cancel", "cancelCampaign", "Send nothing more; its face and bonus end"),
    _do(f"{ONE}/correct", "correctCampaign", "Other words, also where they stand already", body=CorrectBody),
    _do(f"{ONE}/retry", "retryCampaign", "Once more where a wallet refused"),
    _do(f"{ONE}/measure", "measureCampaign", "Look again what came of it"),
    _get(f"{ONE}/progress", "getCampaignProgress", "How far it is", ProgressView),
    _get("/campaign-settings", "getCampaignSettings", "The merchant's rules", CampaignSettingsView),
    Operation(
        "put",
        "/campaign-settings",
        "setCampaignSettings",
        "Set the merchant's rules: the owner's",
        {200: CampaignSettingsView},
        _WRITTEN,
        body=SettingsBody,
        by="person",
    ),
)

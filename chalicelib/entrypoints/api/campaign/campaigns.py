"""Campaigns for those who make them: drafted, checked, sent, watched, paused, corrected."""

import secrets
from collections.abc import Callable

from chalice.app import Response

from chalicelib import wiring
from chalicelib.domain.campaign.attention import check_attention
from chalicelib.domain.campaign.campaign import Campaign
from chalicelib.domain.campaign.draft import BUDGET_MICROS_MAX, check_draft, check_words
from chalicelib.domain.errors import InvalidInput, NotAllowed, NotFound
from chalicelib.entrypoints.api.campaign.bodies import (
    CorrectBody,
    DraftBody,
    SettingsBody,
    TrialBody,
    campaign_of,
    settings_of,
    variants_of,
)
from chalicelib.entrypoints.api.campaign.check import check_view, refuse_unready
from chalicelib.entrypoints.api.campaign.views import (
    CampaignListView,
    OneCampaignView,
    ProgressView,
    campaign_view,
    progress_view,
    settings_view,
)
from chalicelib.entrypoints.http.answers import answer, no_content
from chalicelib.entrypoints.http.app import Routes
from chalicelib.entrypoints.http.callers import Caller, signed_in
from chalicelib.entrypoints.http.fields import ID, page_limit
from chalicelib.entrypoints.http.request import language_of, query, read
from chalicelib.entrypoints.workers.campaigns import office
from chalicelib.service.campaign import campaigns as service
from chalicelib.service.campaign.trial import send_trial

CAMPAIGNS_MAX = 50

routes = Routes(__name__)


@routes.route("/api/v1/campaigns", methods=["GET"])
def get_campaigns() -> Response:
    request = routes.current_request
    caller = signed_in(request, "campaigns")
    limit = page_limit(query(request, "limit"), CAMPAIGNS_MAX)
    page = wiring.campaigns().campaigns(caller.merchant_id, limit, query(request, "after") or "")
    return answer(CampaignListView([campaign_view(each) for each in page.campaigns], page.next))


@routes.route("/api/v1/campaigns", methods=["POST"])
def post_campaign() -> Response:
    request = routes.current_request
    caller = signed_in(request, "campaigns")
    at_ms = wiring.clock_ms()
    blank = Campaign(f"c{secrets.token_hex(6)}", caller.merchant_id, "", (), at_ms, caller.by)
    draft = campaign_of(read(request, DraftBody), blank)
    check_draft(draft)
    return _one(service.save(office(), draft, None), 201)


@routes.route("/api/v1/campaigns/{campaign_id}", methods=["GET"])
def get_campaign(campaign_id: str) -> Response:
    return _one(_found(signed_in(routes.current_request, "campaigns"), campaign_id))


@routes.route("/api/v1/campaigns/{campaign_id}", methods=["PUT"])
def put_campaign(campaign_id: str) -> Response:
    request = routes.current_request
    found = _found(signed_in(request, "campaigns"), campaign_id)
    body = read(request, DraftBody)
    draft = campaign_of(
        body, Campaign(found.id, found.merchant_id, "", (), found.created_ms, found.created_by)
    )
    check_draft(draft)
    return _one(service.save(office(), draft, body.revision))


@routes.route("/api/v1/campaigns/{campaign_id}", methods=["DELETE"])
def delete_campaign(campaign_id: str) -> Response:
    service.drop(office(), _found(signed_in(routes.current_request, "campaigns"), campaign_id))
    return no_content()


@routes.route("/api/v1/campaigns/{campaign_id}/check", methods=["POST"])
def post_check(campaign_id: str) -> Response:
    """What would happen: how many, held back why, what it costs, how long it takes."""
    request = routes.current_request
    found = _found(signed_in(request, "campaigns"), campaign_id)
    return answer(check_view(found, wiring.clock_ms(), language_of(request)))


@routes.route("/api/v1/campaigns/{campaign_id}/send", methods=["POST"])
def post_send(campaign_id: str) -> Response:
    request = routes.current_request
    caller = signed_in(request, "campaigns")
    found = _ready(_found(caller, campaign_id))
    settings = wiring.campaigns().settings(caller.merchant_id)
    return _one(service.send(office(), found, settings, caller.by))


@routes.route("/api/v1/campaigns/{campaign_id}/approve", methods=["POST"])
def post_approve(campaign_id: str) -> Response:
    caller = signed_in(routes.current_request, "campaigns")
    return _one(service.approve(office(), _ready(_found(caller, campaign_id)), caller.by))


@routes.route("/api/v1/campaigns/{campaign_id}/withdraw", methods=["POST"])
def post_withdraw(campaign_id: str) -> Response:
    return _changed(campaign_id, service.withdraw)


@routes.route("/api/v1/campaigns/{campaign_id}/pause", methods=["POST"])
def post_pause(campaign_id: str) -> Response:
    return _changed(campaign_id, service.pause)


@routes.route("/api/v1/campaigns/{campaign_id}/resume", methods=["POST"])
def post_resume(campaign_id: str) -> Response:
    return _changed(campaign_id, service.resume)


@routes.route("/api/v1/campaigns/{campaign_id}/cancel", methods=["POST"])
def post_cancel(campaign_id: str) -> Response:
    return _changed(campaign_id, service.cancel)


@routes.route("/api/v1/campaigns/{campaign_id}/retry", methods=["POST"])
def post_retry(campaign_id: str) -> Response:
    return _changed(campaign_id, service.retry)


@routes.route("/api/v1/campaigns/{campaign_id}/measure", methods=["POST"])
def post_measure(campaign_id: str) -> Response:
    return _changed(campaign_id, service.measure)


@routes.route("/api/v1/campaigns/{campaign_id}/correct", methods=["POST"])
def post_correct(campaign_id: str) -> Response:
    request = routes.current_request
    found = _found(signed_in(request, "campaigns"), campaign_id)
    variants = variants_of(read(request, CorrectBody).variants)
    check_words(variants)
    return _one(service.correct(office(), found, variants))


@routes.route("/api/v1/campaigns/{campaign_id}/test", methods=["POST"])
def post_test(campaign_id: str) -> Response:
    """The words on named cards, at once: for the sender's own phone."""
    request = routes.current_request
    found = _found(signed_in(request, "campaigns"), campaign_id)
    body = read(request, TrialBody)
    variant = next((each for each in found.variants if each.id == body.variant), None)
    if variant is None:
        raise InvalidInput("campaign_empty", field="variants")
    check_words((variant,))
    serials = [wiring.tokens().read_barcode(each) or each for each in body.cards]
    send_trial(office(), found, variant, serials)
    return _one(found)


@routes.route("/api/v1/campaigns/{campaign_id}/progress", methods=["GET"])
def get_progress(campaign_id: str) -> Response:
    found = _found(signed_in(routes.current_request, "campaigns"), campaign_id)
    view: ProgressView = progress_view(found, wiring.campaigns().progress(found.id), wiring.clock_ms())
    return answer(view)


@routes.route("/api/v1/campaign-settings", methods=["GET"])
def get_settings() -> Response:
    caller = signed_in(routes.current_request, "campaigns")
    return answer(settings_view(wiring.campaigns().settings(caller.merchant_id)))


@routes.route("/api/v1/campaign-settings", methods=["PUT"])
def put_settings() -> Response:
    """The owner's: a marketer works within them."""
    request = routes.current_request
    caller = signed_in(request, "limits")
    settings = settings_of(read(request, SettingsBody), caller.merchant_id)
    check_attention(settings.attention)
    if not 0 <= settings.budget_micros <= BUDGET_MICROS_MAX:
        raise InvalidInput(
            "number_out_of_range", field="budget_micros", at="budget_micros", least=0, most=BUDGET_MICROS_MAX
        )
    if not wiring.campaigns().put_settings(settings):
        raise NotAllowed("campaign_moved", field="revision")
    return answer(settings_view(settings))


def _found(caller: Caller, campaign_id: str) -> Campaign:
    if not ID.fullmatch(campaign_id):
        raise NotFound("campaign_unknown", field="id")
    return office().find(caller.merchant_id, campaign_id)


def _ready(campaign: Campaign) -> Campaign:
    """The campaign, which lacks nothing and costs no more than it may; refused otherwise."""
    refuse_unready(campaign, wiring.clock_ms())
    return campaign


def _changed(campaign_id: str, change: Callable[[service.Office, Campaign], Campaign]) -> Response:
    found = _found(signed_in(routes.current_request, "campaigns"), campaign_id)
    return _one(change(office(), found))


def _one(campaign: Campaign, status: int = 200) -> Response:
    return answer(OneCampaignView(campaign_view(campaign)), status)

"""Campaigns for those who make them: drafted, checked, sent, watched, paused, corrected."""

import secrets
from collections.abc import Callable, Collection
from functools import partial

from chalice.app import Response

from chalicelib import wiring
from chalicelib.domain.audience.audience import Condition
from chalicelib.domain.campaign.campaign import Campaign
from chalicelib.domain.campaign.draft import check_draft
from chalicelib.domain.campaign.later.follow_up import (
    branch_field,
    branch_id,
    branches_of,
)
from chalicelib.domain.campaign.result.pace import pace_of
from chalicelib.domain.letters import with_own_line_ends
from chalicelib.entrypoints.api.audience.conditions import whole_condition
from chalicelib.entrypoints.api.campaign.bodies import (
    ApproveBody,
    CorrectBody,
    DeclineBody,
    DraftBody,
    TrialBody,
    campaign_of,
    variants_of,
)
from chalicelib.entrypoints.api.campaign.later import ChooseBody
from chalicelib.entrypoints.api.campaign.shown import author_of, found_by, one
from chalicelib.entrypoints.api.campaign.views.campaigns import (
    OneCampaignView,
    ProgressView,
    progress_view,
)
from chalicelib.entrypoints.api.campaign.views.check import CheckView, check_view
from chalicelib.entrypoints.api.campaign.views.trial import TrialView, trial_view
from chalicelib.entrypoints.http.answers import answer, no_content
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller
from chalicelib.entrypoints.http.request import language_of
from chalicelib.entrypoints.metrics import measure_faults
from chalicelib.service.campaign import campaigns as service
from chalicelib.service.campaign.check import COUNT_WITHIN_MS, Check, check
from chalicelib.service.campaign.choose import choose
from chalicelib.service.campaign.context import CampaignContext
from chalicelib.service.campaign.decline import decline
from chalicelib.service.campaign.trial import send_trial, trial_of

ONE = "/campaigns/{campaign_id}"

routes = Api(__name__)
reading = partial(routes.operation, permission="campaigns", refusals=(403, 404, 422))
changing = partial(
    routes.operation,
    permission="campaigns",
    answers={200: OneCampaignView},
    refusals=(403, 404, 409, 422, 503),
)


@changing("POST /campaigns", id="addCampaign", summary="A new draft", answers={201: OneCampaignView})
def post_campaign(caller: Caller, body: DraftBody) -> Response:
    at_ms = wiring.clock_ms()
    blank = Campaign(f"c{secrets.token_hex(6)}", caller.merchant_id, "", (), at_ms, caller.by)
    audience = whole_condition(caller, body.audience, "audience")
    draft = campaign_of(body, blank, audience, _branches(caller, body))
    check_draft(draft)
    return _one(caller, service.save(wiring.campaign_context(), draft, None, caller.by), 201)


@reading(f"GET {ONE}", id="getCampaign", summary="A campaign", answers={200: OneCampaignView})
def get_campaign(campaign_id: str, caller: Caller) -> Response:
    return _one(caller, found_by(caller, campaign_id))


@changing(f"PUT {ONE}", id="changeCampaign", summary="Change a draft")
def put_campaign(campaign_id: str, caller: Caller, body: DraftBody) -> Response:
    found = found_by(caller, campaign_id)
    blank = Campaign(found.id, found.merchant_id, "", (), found.created_ms, found.created_by)
    audience = whole_condition(caller, body.audience, "audience", found.audience)
    draft = campaign_of(body, blank, audience, _branches(caller, body, found))
    check_draft(draft)
    return _one(caller, service.save(wiring.campaign_context(), draft, body.revision, caller.by))


@changing(f"DELETE {ONE}", id="deleteCampaign", summary="Throw a draft away", answers={204: None})
def delete_campaign(campaign_id: str, caller: Caller) -> Response:
    service.drop(wiring.campaign_context(), found_by(caller, campaign_id), caller.by)
    return no_content()


@changing(
    f"POST {ONE}/check",
    id="checkCampaign",
    summary="What sending it would do, cost and take",
    answers={200: CheckView},
)
def post_check(campaign_id: str, caller: Caller) -> Response:
    found = found_by(caller, campaign_id)
    language = language_of(routes.current_request)
    return answer(check_view(_checked(found), wiring.prices(), language))


@changing(f"POST {ONE}/send", id="sendCampaign", summary="Send it, or ask for approval")
def post_send(campaign_id: str, caller: Caller) -> Response:
    found = found_by(caller, campaign_id)
    zones = _ready(found)
    settings = wiring.campaigns().settings(caller.merchant_id)
    return _one(caller, service.send(wiring.campaign_context(), found, settings, author_of(caller), zones))


@changing(
    f"POST {ONE}/approve",
    id="approveCampaign",
    summary="Approve what somebody else sent, or corrected",
    permission="approve",
)
def post_approve(campaign_id: str, caller: Caller, body: ApproveBody) -> Response:
    """A person, and another than who asked for it; what an API key has sent, an owner. What `digest` does not
    stand for is not approved."""
    found = found_by(caller, campaign_id)
    zones = _ready(found) if found.proposal is None else ()
    settings, author = wiring.campaigns().settings(caller.merchant_id), author_of(caller)
    return _one(
        caller, service.approve(wiring.campaign_context(), found, settings, author, body.digest, zones)
    )


@changing(
    f"POST {ONE}/decline",
    id="declineCampaign",
    summary="Say no to what waits for approval, and why",
    permission="approve",
)
def post_decline(campaign_id: str, caller: Caller, body: DeclineBody) -> Response:
    """Whoever may approve it may say no: it is a draft again, or the words of before stay."""
    found = found_by(caller, campaign_id)
    settings, author = wiring.campaigns().settings(caller.merchant_id), author_of(caller)
    why = with_own_line_ends(body.why)
    return _one(caller, decline(wiring.campaign_context(), found, settings, author, body.digest, why))


@changing(f"POST {ONE}/withdraw", id="withdrawCampaign", summary="A draft again, before its time")
def post_withdraw(campaign_id: str, caller: Caller) -> Response:
    return _changed(caller, campaign_id, partial(service.withdraw, by=caller.by))


@changing(f"POST {ONE}/pause", id="pauseCampaign", summary="Send nothing more for now")
def post_pause(campaign_id: str, caller: Caller) -> Response:
    return _changed(caller, campaign_id, partial(service.pause, by=caller.by))


@changing(f"POST {ONE}/resume", id="resumeCampaign", summary="Go on from where it was paused")
def post_resume(campaign_id: str, caller: Caller) -> Response:
    return _changed(caller, campaign_id, partial(service.resume, by=caller.by))


@changing(f"POST {ONE}/cancel", id="cancelCampaign", summary="Send nothing more; its face and bonus end")
def post_cancel(campaign_id: str, caller: Caller) -> Response:
    return _changed(caller, campaign_id, partial(service.cancel, by=caller.by))


@changing(f"POST {ONE}/choose", id="chooseText", summary="Which of two texts the rest gets")
def post_choose(campaign_id: str, caller: Caller, body: ChooseBody) -> Response:
    """Where the visits of those who got them first cannot tell, or sooner."""
    return _changed(caller, campaign_id, partial(choose, what=body.text, by=caller.by))


@changing(f"POST {ONE}/retry", id="retryCampaign", summary="Once more where a wallet refused")
def post_retry(campaign_id: str, caller: Caller) -> Response:
    return _changed(caller, campaign_id, partial(service.retry, by=caller.by))


@changing(f"POST {ONE}/measure", id="measureCampaign", summary="Look again what came of it")
def post_measure(campaign_id: str, caller: Caller) -> Response:
    return _changed(caller, campaign_id, service.measure)


@changing(
    f"POST {ONE}/recall",
    id="recallGifts",
    summary="Take back what it gave and nobody has taken",
    permission="approve",
)
def post_recall(campaign_id: str, caller: Caller) -> Response:
    """What customers have taken stays theirs. Once more is harmless; the results say how many are back."""
    found = found_by(caller, campaign_id)
    settings = wiring.campaigns().settings(caller.merchant_id)
    return _one(caller, service.recall(wiring.campaign_context(), found, settings, author_of(caller)))


@changing(
    f"POST {ONE}/correct",
    id="correctCampaign",
    summary="Other words, also where they stand already",
)
def post_correct(campaign_id: str, caller: Caller, body: CorrectBody) -> Response:
    """Where campaigns need approval, the new words wait for it, and the old ones stay until then."""
    found = found_by(caller, campaign_id)
    settings = wiring.campaigns().settings(caller.merchant_id)
    variants = variants_of(body.variants)
    return _one(
        caller, service.correct(wiring.campaign_context(), found, variants, settings, author_of(caller))
    )


@changing(
    f"POST {ONE}/test",
    id="testCampaign",
    summary="Its text on testers' cards, at once",
    answers={200: TrialView},
    refusals=(403, 404, 409, 422, 429, 503),
)
def post_test(campaign_id: str, caller: Caller, body: TrialBody) -> Response:
    """Each holder is judged as for any message, and each message counts; `trials` says what became of each
    card. Within the hour a card says again what it said before."""
    found = found_by(caller, campaign_id)
    settings = wiring.campaigns().settings(caller.merchant_id)
    trial = trial_of(found, body.variant, settings, wiring.zones_of(found), caller.by)
    tried = send_trial(wiring.campaign_context(), trial, body.cards)
    return answer(trial_view(found, tried, language_of(routes.current_request)))


@reading(
    f"GET {ONE}/progress", id="getCampaignProgress", summary="How far it is", answers={200: ProgressView}
)
def get_progress(campaign_id: str, caller: Caller) -> Response:
    found = found_by(caller, campaign_id)
    progress = wiring.campaigns().progress(found.id)
    return answer(progress_view(found, pace_of(found, progress, wiring.clock_ms())))


def _branches(caller: Caller, body: DraftBody, found: Campaign | None = None) -> list[Condition]:
    """The conditions of the follow-ups' branches, each as it was before where it asks the same."""
    before = branches_of(found.follow_ups) if found else {}
    return [
        whole_condition(
            caller,
            branch.condition,
            branch_field(number, at, "condition"),
            before[name].condition if (name := branch_id(number, at)) in before else None,
        )
        for number, each in enumerate(body.follow_ups, 1)
        for at, branch in enumerate(each.branches)
    ]


def _ready(campaign: Campaign) -> Collection[str]:
    """The clocks that it goes by; refused where it lacks something, or costs more than it may."""
    found = _checked(campaign)
    if found.refusal:
        raise found.refusal
    return found.zones


def _checked(campaign: Campaign) -> Check:
    context, zones = wiring.campaign_context(), wiring.zones_of(campaign)
    until_ms = context.now_ms + COUNT_WITHIN_MS
    found = check(
        context, campaign, zones=zones, prices=wiring.prices(), late=lambda: wiring.clock_ms() > until_ms
    )
    measure_faults("api", context.faults)
    return found


def _changed(
    caller: Caller, campaign_id: str, change: Callable[[CampaignContext, Campaign], Campaign]
) -> Response:
    return _one(caller, change(wiring.campaign_context(), found_by(caller, campaign_id)))


def _one(caller: Caller, campaign: Campaign, status: int = 200) -> Response:
    return one(caller, campaign, language_of(routes.current_request), status)

"""The list of campaigns, and what is done with one in it: once more, out of sight, beside others."""

import secrets
from collections.abc import Sequence
from functools import partial

from chalice.app import Response

from chalicelib import wiring
from chalicelib.domain.campaign.campaign import Campaign
from chalicelib.domain.campaign.draft import NAME_MAX
from chalicelib.domain.campaign.result.result import result_of
from chalicelib.domain.campaign.result.retold import sending_of
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.text import Language
from chalicelib.entrypoints.api.campaign.bodies import DuplicateBody
from chalicelib.entrypoints.api.campaign.shown import audiences_said, author_of, found_by, one
from chalicelib.entrypoints.api.campaign.views.campaigns import (
    CampaignListView,
    OneCampaignView,
    campaign_view,
)
from chalicelib.entrypoints.api.campaign.views.comparison import (
    Compared,
    ComparisonView,
    comparison_rows,
    comparison_view,
)
from chalicelib.entrypoints.api.people.named import names_by
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller, note_file, shop_of
from chalicelib.entrypoints.http.fields import needed, page_limit
from chalicelib.entrypoints.http.operation import AFTER, LIMIT, in_query
from chalicelib.entrypoints.http.request import language_of, query
from chalicelib.entrypoints.http.spreadsheets import BOM, csv_answer, csv_lines
from chalicelib.service.campaign import shelf

CAMPAIGNS_MAX = 50
COMPARED_MAX = 5  # columns that a page has room for
ONE = "/campaigns/{campaign_id}"
IDS = in_query(
    "ids",
    f"1 to {COMPARED_MAX} campaigns: their ids, with commas between.",
    pattern=r"^[A-Za-z0-9_-]{1,64}(,[A-Za-z0-9_-]{1,64}){0,4}$",
)

routes = Api(__name__)
reading = partial(routes.operation, permission="campaigns", refusals=(403, 404, 422))
changing = partial(
    routes.operation,
    permission="campaigns",
    answers={200: OneCampaignView},
    refusals=(403, 404, 409, 422, 503),
)


@reading(
    "GET /campaigns",
    id="listCampaigns",
    summary="Campaigns, newest first",
    answers={200: CampaignListView},
    parameters=(LIMIT, AFTER),
)
def get_campaigns(caller: Caller) -> Response:
    """With the figures of each, as of its `snapshot`."""
    request = routes.current_request
    limit = page_limit(query(request, "limit"), CAMPAIGNS_MAX)
    page = wiring.campaigns().campaigns(caller.merchant_id, limit, query(request, "after") or "")
    makers = names_by(caller.merchant_id, {campaign.created_by for campaign in page.campaigns})
    audiences = audiences_said(caller, page.campaigns, language_of(request))
    views = [campaign_view(campaign) for campaign in page.campaigns]
    return answer(CampaignListView(views, page.next, dict(makers), audiences))


@changing(
    f"POST {ONE}/duplicate",
    id="duplicateCampaign",
    summary="The same once more, as a new draft",
    answers={201: OneCampaignView},
)
def post_duplicate(campaign_id: str, caller: Caller, body: DuplicateBody) -> Response:
    """Times that are past move on by whole weeks."""
    name = needed("name", body.name, NAME_MAX)
    blank = Campaign(f"c{secrets.token_hex(6)}", caller.merchant_id, name, (), wiring.clock_ms(), caller.by)
    made = shelf.duplicate(wiring.campaign_context(), found_by(caller, campaign_id), blank)
    return one(caller, made, language_of(routes.current_request), 201)


@changing(f"POST {ONE}/archive", id="archiveCampaign", summary="Out of sight; it has ended")
def post_archive(campaign_id: str, caller: Caller) -> Response:
    campaign, context = found_by(caller, campaign_id), wiring.campaign_context()
    changed = shelf.archive(context, campaign, author_of(caller))
    return one(caller, changed, language_of(routes.current_request))


@changing(f"POST {ONE}/unarchive", id="unarchiveCampaign", summary="In sight again")
def post_unarchive(campaign_id: str, caller: Caller) -> Response:
    campaign, context = found_by(caller, campaign_id), wiring.campaign_context()
    changed = shelf.unarchive(context, campaign, author_of(caller))
    return one(caller, changed, language_of(routes.current_request))


@reading(
    "GET /campaign-comparison",
    id="compareCampaigns",
    summary="Campaigns side by side, each with its result in words",
    answers={200: ComparisonView},
    parameters=(IDS,),
)
def get_comparison(caller: Caller) -> Response:
    """As last measured. Several metrics of several campaigns: some differ by chance alone."""
    return answer(_comparison(caller, language_of(routes.current_request)))


@reading(
    "GET /campaign-comparison.csv",
    id="compareCampaignsCsv",
    summary="The same as CSV, with names in the caller's language",
    answers={200: None},
    parameters=(IDS,),
)
def get_comparisoncsv_answer(caller: Caller) -> Response:
    language = language_of(routes.current_request)
    lines = comparison_rows(_comparison(caller, language), language)
    note_file(caller, "campaigns.csv")
    return csv_answer(BOM + csv_lines(lines), "campaigns.csv")


def _comparison(caller: Caller, language: Language) -> ComparisonView:
    campaigns = [found_by(caller, each, "ids") for each in _ids()]
    audiences, prices = audiences_said(caller, campaigns, language), wiring.prices()
    compared: Sequence[Compared] = [
        Compared(each, result, sending_of(result, prices), audiences[each.id])
        for each in campaigns
        for result in (result_of(wiring.campaigns().progress(each.id)),)
    ]
    return comparison_view(compared, shop_of(caller.merchant_id).currency, language)


def _ids() -> list[str]:
    given = query(routes.current_request, "ids") or ""
    ids = list(dict.fromkeys(each for each in given.split(",") if each))
    if not 1 <= len(ids) <= COMPARED_MAX:
        raise InvalidInput("compared_number", field="ids", most=COMPARED_MAX)
    return ids

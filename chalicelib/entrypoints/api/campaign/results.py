"""What became of a campaign: figures, and CSV of everything."""

import re
from functools import partial
from urllib.parse import quote

from chalice.app import Response

from chalicelib import wiring
from chalicelib.domain.campaign.campaign import SHARDS, Campaign, Delivery
from chalicelib.domain.campaign.result.result import result_of
from chalicelib.domain.campaign.result.retold import sending_of
from chalicelib.domain.card.card import Registration
from chalicelib.domain.errors import InvalidInput
from chalicelib.entrypoints.api.campaign.shown import found_by
from chalicelib.entrypoints.api.campaign.views.results import ResultsView, results_view
from chalicelib.entrypoints.api.campaign.views.results_csv import (
    delivery_head,
    delivery_rows,
    result_rows,
)
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller, note_file, reader_language, shop_of
from chalicelib.entrypoints.http.fields import MARK_MAX
from chalicelib.entrypoints.http.operation import RULED, in_query
from chalicelib.entrypoints.http.request import language_of, query
from chalicelib.entrypoints.http.spreadsheets import BOM, csv_answer, csv_lines

PART = 1000  # lines of one answer: 150 kB, a second's reading
READ = 100  # deliveries and their holders read at once
_MARK = re.compile(r"([0-9]{1,2})\.([ -~]{0,200})")

AFTER_PART = in_query(
    "after", "From the Link header (rel=next) of the part before.", pattern=RULED.format(MARK_MAX)
)

routes = Api(__name__)
for_campaigns = partial(routes.operation, permission="campaigns")


@for_campaigns(
    "GET /campaigns/{campaign_id}/results",
    id="getResults",
    summary="What became of a campaign: how far it came, and its effect with an interval",
    answers={200: ResultsView},
    refusals=(403, 404),
)
def get_results(campaign_id: str, caller: Caller) -> Response:
    """As last measured: by the clock when the window ends, or whenever `measure` is asked for."""
    campaign = found_by(caller, campaign_id)
    result = result_of(wiring.campaigns().progress(campaign.id))
    sending = sending_of(result, wiring.prices())
    language = language_of(routes.current_request)
    view: ResultsView = results_view(campaign, result, _currency(caller), sending, language)
    return answer(view)


@for_campaigns(
    "GET /campaigns/{campaign_id}/results.csv",
    id="getResultsCsv",
    summary="The same figures as CSV, in the reader's language",
    answers={200: None},
    refusals=(403, 404),
)
def get_resultscsv_answer(campaign_id: str, caller: Caller) -> Response:
    campaign = found_by(caller, campaign_id)
    note_file(caller, f"{campaign.id}-results.csv")
    language = reader_language(caller, routes.current_request)
    rows = result_rows(result_of(wiring.campaigns().progress(campaign.id)), _currency(caller), language)
    return csv_answer(BOM + csv_lines(rows), f"{campaign.id}-results.csv")


@for_campaigns(
    "GET /campaigns/{campaign_id}/deliveries.csv",
    id="getDeliveriesCsv",
    summary="What the campaign did with each card, as CSV in parts",
    answers={200: None},
    refusals=(403, 404, 422),
    parameters=(AFTER_PART,),
)
def get_deliveriescsv_answer(campaign_id: str, caller: Caller) -> Response:
    """In parts of a thousand lines: the head is in the first, and Link names the next while there is one."""
    campaign = found_by(caller, campaign_id)
    after = query(routes.current_request, "after") or ""
    if not after:
        note_file(caller, f"{campaign.id}-deliveries.csv")
    found, next_ = _part(campaign, after)
    serials = list(dict.fromkeys(delivery.serial for delivery in found if delivery.state == "sent"))
    holders: dict[str, tuple[Registration, ...]] = {}
    for start in range(0, len(serials), READ):
        holders |= wiring.campaigns().holders(serials[start : start + READ])
    language = reader_language(caller, routes.current_request)
    rows = delivery_rows(found, holders, wiring.clock_ms(), language)
    lines = csv_lines(rows if after else [delivery_head(language), *rows])
    path = f"/api/v1/campaigns/{campaign.id}/deliveries.csv"
    link = f'<{path}?after={quote(next_)}>; rel="next"' if next_ else ""
    return csv_answer(("" if after else BOM) + lines, f"{campaign.id}-deliveries.csv", link)


def _part(campaign: Campaign, after: str) -> tuple[list[Delivery], str]:
    """Deliveries after this mark, shard by shard, and the mark of the next part ("" at the end)."""
    shard, mark = _read_mark(after) if after else (0, "")
    found: list[Delivery] = []
    for _ in range(2 * SHARDS):  # each step comes to a shard's end or fills the part
        if shard == SHARDS or len(found) >= PART:
            break
        page = wiring.campaigns().deliveries(campaign.id, shard, mark, PART - len(found))
        found += page.deliveries
        shard, mark = (shard, page.next) if page.next else (shard + 1, "")
    return found, "" if shard == SHARDS else f"{shard}.{mark}"


def _read_mark(after: str) -> tuple[int, str]:
    read = _MARK.fullmatch(after)
    if not read or int(read[1]) >= SHARDS:
        raise InvalidInput("cursor_invalid", field="after")
    return int(read[1]), read[2]


def _currency(caller: Caller) -> str:
    return shop_of(caller.merchant_id).currency

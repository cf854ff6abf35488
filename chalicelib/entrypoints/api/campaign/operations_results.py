"""What the JSON API says of a campaign's result, one line a route."""

from chalicelib.entrypoints.api.campaign.result_views import ResultsView
from chalicelib.entrypoints.http.operation import Operation

_REFUSALS = (401, 403, 404)
_AFTER_PART = {
    "name": "after",
    "in": "query",
    "description": "From the Link header (rel=next) of the part before.",
    "schema": {"type": "string"},
}

FOR_RESULTS = (
    Operation(
        "get",
        "/campaigns/{campaign_id}/results",
        "getResults",
        "What became of a campaign: how far it came, and its effect with an interval",
        {200: ResultsView},
        _REFUSALS,
    ),
    Operation(
        "get",
        "/campaigns/{campaign_id}/results.csv",
        "getResultsCsv",
        "The same figures as CSV",
        {200: None},
        _REFUSALS,
    ),
    Operation(
        "get",
        "/campaigns/{campaign_id}/deliveries.csv",
        "getDeliveriesCsv",
        "What the campaign did with each card, as CSV in parts",
        {200: None},
        (*_REFUSALS, 422),
        parameters=(_AFTER_PART,),
    ),
)

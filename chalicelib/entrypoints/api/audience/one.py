"""A saved audience as a page: what it means, how large it was from day to day, and what uses it."""

from functools import partial
from typing import Annotated

import msgspec
from chalice.app import Response
from msgspec import Meta

from chalicelib import wiring
from chalicelib.domain.audience.sizes import Sizes
from chalicelib.domain.campaign.campaign import CampaignState
from chalicelib.entrypoints.api.audience.audiences import audience_views, found_audience, latest_campaigns
from chalicelib.entrypoints.api.audience.views import AudienceView, ReachView, reach_view
from chalicelib.entrypoints.api.people.named import names_by
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller
from chalicelib.entrypoints.http.request import language_of
from chalicelib.entrypoints.metrics import measure_faults
from chalicelib.service.audience.uses import uses_of
from chalicelib.service.walls import Faults

ONE = "/audiences/{audience_id}"

routes = Api(__name__)
for_campaigns = partial(routes.operation, permission="campaigns")


class SizeView(msgspec.Struct):
    """On a day by the shop's clock: `cards`, `margin` off at most 95 times of a hundred."""

    day: str
    cards: int
    margin: int
    reachable: int


class CampaignUseView(msgspec.Struct):
    id: str
    name: str
    state: CampaignState


class AudienceUseView(msgspec.Struct):
    id: str
    name: str


class OneAudienceView(msgspec.Struct):
    """`sizes` has the oldest day first."""

    audience: AudienceView
    names: Annotated[dict[str, str], Meta(description="Who changed it, by their ids.")]
    sizes: list[SizeView]


class UsesView(msgspec.Struct):
    """`campaigns`, of the latest, and other `audiences` that use it."""

    campaigns: list[CampaignUseView]
    audiences: list[AudienceUseView]


class SizesView(msgspec.Struct):
    reach: ReachView
    sizes: list[SizeView]


@for_campaigns(
    f"GET {ONE}",
    id="getAudience",
    summary="A saved audience, and its size from day to day",
    answers={200: OneAudienceView},
    refusals=(403, 404),
)
def get_audience(audience_id: str, caller: Caller) -> Response:
    found = found_audience(caller, audience_id)
    view = OneAudienceView(
        audience_views(caller, [found], language_of(routes.current_request))[0],
        dict(names_by(caller.merchant_id, [found.changed_by])),
        _lines(wiring.campaigns().sizes(found.merchant_id, found.id)),
    )
    return answer(view)


@for_campaigns(
    f"GET {ONE}/uses",
    id="listUses",
    summary="What uses a saved audience",
    answers={200: UsesView},
    refusals=(403, 404),
)
def get_audience_uses(audience_id: str, caller: Caller) -> Response:
    """By itself, since it reads campaigns."""
    found, campaigns = found_audience(caller, audience_id), latest_campaigns(caller)
    uses = uses_of(found, campaigns, wiring.campaigns().audiences(caller.merchant_id))
    return answer(
        UsesView(
            [CampaignUseView(each.id, each.name, each.state) for each in uses.campaigns],
            [AudienceUseView(each.id, each.name) for each in uses.audiences],
        )
    )


@for_campaigns(
    f"POST {ONE}/count",
    id="countSavedAudience",
    summary="How many a saved audience means now; it is today's line",
    answers={200: SizesView},
    refusals=(403, 404, 503),
)
def post_saved_count(audience_id: str, caller: Caller) -> Response:
    """The clock does it every night."""
    found, faults = found_audience(caller, audience_id), Faults()
    reached, sizes = wiring.audience_counter(faults).count(found)
    measure_faults("api", faults)
    return answer(SizesView(reach_view(reached), _lines(sizes)))


def _lines(sizes: Sizes) -> list[SizeView]:
    return [SizeView(each.day.isoformat(), each.cards, each.margin, each.reachable) for each in sizes.lines()]

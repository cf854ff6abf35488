"""Audiences for those who make campaigns: counted while they are built, and saved."""

import secrets
from functools import partial
from typing import Annotated, Any

import msgspec
from chalice.app import Response
from msgspec import Meta

from chalicelib import wiring, words
from chalicelib.domain.audience.audience import Audience
from chalicelib.domain.audience.condition import PARTS_MAX, read_condition
from chalicelib.domain.audience.said import Names, said
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.programme.programme import Programme
from chalicelib.entrypoints.api.audience.views import (
    AudienceCountView,
    AudienceListView,
    AudienceView,
    FactsView,
    audience_view,
    facts_view,
    names_of,
    reach_view,
)
from chalicelib.entrypoints.http.answers import answer, no_content
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller, shop_of
from chalicelib.entrypoints.http.fields import Revision, ShortText, known_id, needed, stated
from chalicelib.entrypoints.http.request import language_of
from chalicelib.entrypoints.metrics import measure_faults
from chalicelib.service.campaign.audience import Asked, find, reach, save
from chalicelib.service.campaign.judge import zones_of
from chalicelib.service.walls import Faults

NAME_MAX = 80
PROGRAMMES_MAX = 20
COUNT_WITHIN_MS = 700  # somebody is typing: after this, the cards read so far will do

routes = Api(__name__)
for_campaigns = partial(routes.operation, permission="campaigns")

ConditionBody = Annotated[
    dict[str, Any], Meta(max_length=PARTS_MAX, description="As /audiences/facts describes it.")
]


class CountBody(msgspec.Struct, forbid_unknown_fields=True):
    """Of all programmes when none is named. `message`: false for a change of face alone."""

    condition: ConditionBody
    programmes: Annotated[list[ShortText], Meta(max_length=PROGRAMMES_MAX)] = []
    message: bool = True


class AudienceBody(msgspec.Struct, forbid_unknown_fields=True):
    name: Annotated[str, stated(minLength=1, maxLength=NAME_MAX)]
    condition: ConditionBody


class ChangedAudienceBody(msgspec.Struct, forbid_unknown_fields=True):
    name: Annotated[str, stated(minLength=1, maxLength=NAME_MAX)]
    condition: ConditionBody
    revision: Annotated[Revision, Meta(description="The one that was seen before this change.")]


@for_campaigns(
    "POST /audiences/count",
    id="countAudience",
    summary="How many a condition means, and how many of them can be told",
    answers={200: AudienceCountView},
    refusals=(403, 503),
)
def post_count(caller: Caller, body: CountBody) -> Response:
    """With the condition in words."""
    at_ms, shop = wiring.clock_ms(), shop_of(caller.merchant_id)
    condition = read_condition(body.condition, at="condition")
    asked = Asked(
        condition,
        wiring.campaigns().settings(caller.merchant_id).attention,
        zones_of(wiring.directory().outlets_lately(caller.merchant_id), shop.zone),
        at_ms,
        message=body.message,
    )
    programmes = _programmes(caller, body.programmes)
    faults = Faults()
    found = reach(
        wiring.campaigns(), programmes, asked, lambda: wiring.clock_ms() > at_ms + COUNT_WITHIN_MS, faults
    )
    measure_faults("api", faults)
    language = language_of(routes.current_request)
    sentence = words.sentence(said(condition, _names(caller), shop.currency), language)
    return answer(AudienceCountView(reach_view(found), sentence))


@for_campaigns(
    "GET /audiences/facts",
    id="describeAudiences",
    summary="What can be asked of a card, and ready-made conditions",
    answers={200: FactsView},
    refusals=(403,),
)
def get_facts(caller: Caller) -> Response:
    language = language_of(routes.current_request)
    return answer(facts_view(language, _names(caller), shop_of(caller.merchant_id).currency))


@for_campaigns(
    "GET /audiences",
    id="listAudiences",
    summary="Saved audiences, by name",
    answers={200: AudienceListView},
    refusals=(403,),
)
def get_audiences(caller: Caller) -> Response:
    language = language_of(routes.current_request)
    names, currency = _names(caller), shop_of(caller.merchant_id).currency
    saved = sorted(
        wiring.campaigns().audiences(caller.merchant_id), key=lambda audience: audience.name.casefold()
    )
    return answer(
        AudienceListView([audience_view(audience, language, names, currency) for audience in saved])
    )


@for_campaigns(
    "POST /audiences",
    id="saveAudience",
    summary="Save an audience",
    answers={201: AudienceView},
    refusals=(403, 409, 503),
)
def post_audience(caller: Caller, body: AudienceBody) -> Response:
    name = needed("name", body.name, NAME_MAX)
    condition = read_condition(body.condition, at="condition")
    new = Audience(f"a{secrets.token_hex(6)}", caller.merchant_id, name, condition)
    return _one(caller, save(wiring.campaigns(), new, None), 201)


@for_campaigns(
    "PUT /audiences/{audience_id}",
    id="changeAudience",
    summary="Change a saved audience; refused when somebody else changed it meanwhile",
    answers={200: AudienceView},
    refusals=(403, 404, 409, 503),
)
def put_audience(audience_id: str, caller: Caller, body: ChangedAudienceBody) -> Response:
    found = _found(caller, audience_id)
    name = needed("name", body.name, NAME_MAX)
    changed = Audience(found.id, found.merchant_id, name, read_condition(body.condition, at="condition"))
    return _one(caller, save(wiring.campaigns(), changed, body.revision))


@for_campaigns(
    "DELETE /audiences/{audience_id}",
    id="deleteAudience",
    summary="Delete a saved audience; campaigns keep theirs",
    answers={204: None},
    refusals=(403, 404),
)
def delete_audience(audience_id: str, caller: Caller) -> Response:
    found = _found(caller, audience_id)
    wiring.campaigns().drop_audience(found.merchant_id, found.id)
    return no_content()


def _one(caller: Caller, audience: Audience, status: int = 200) -> Response:
    language = language_of(routes.current_request)
    return answer(
        audience_view(audience, language, _names(caller), shop_of(caller.merchant_id).currency), status
    )


def _found(caller: Caller, audience_id: str) -> Audience:
    return find(wiring.campaigns(), caller.merchant_id, known_id(audience_id, "audience_unknown"))


def _programmes(caller: Caller, wanted: list[str]) -> list[Programme]:
    mine = {programme.id: programme for programme in wiring.store().programmes(caller.merchant_id)}
    if len(wanted) > PROGRAMMES_MAX or not mine.keys() >= set(wanted):
        raise InvalidInput("programme_unknown", field="programmes")
    return [mine[programme_id] for programme_id in dict.fromkeys(wanted or mine)]


def _names(caller: Caller) -> Names:
    return names_of(
        wiring.store().programmes(caller.merchant_id),
        wiring.directory().outlets_lately(caller.merchant_id),
    )

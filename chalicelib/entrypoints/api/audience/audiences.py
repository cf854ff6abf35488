"""Audiences for those who make campaigns: counted while they are built, and saved."""

import secrets
from typing import Annotated, Any

import msgspec
from chalice.app import Response

from chalicelib import wiring
from chalicelib.domain.audience.audience import Audience
from chalicelib.domain.audience.condition import check
from chalicelib.domain.audience.said import Names, said
from chalicelib.domain.errors import InvalidInput, NotFound
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.text import Language
from chalicelib.entrypoints.api.audience.views import (
    AudienceListView,
    CountView,
    audience_view,
    facts_view,
    names_of,
    reach_view,
)
from chalicelib.entrypoints.http.answers import answer, no_content
from chalicelib.entrypoints.http.app import Routes
from chalicelib.entrypoints.http.callers import NO_ZONE, Caller, signed_in
from chalicelib.entrypoints.http.fields import ID, ShortText, needed, stated
from chalicelib.entrypoints.http.request import language_of, read
from chalicelib.service.campaign.audience import Asked, find, reach, save
from chalicelib.service.campaign.judge import Zones

NAME_MAX = 80
PROGRAMMES_MAX = 20
COUNT_WITHIN_MS = 2_500  # somebody is typing: after this, the shards read so far will do

routes = Routes(__name__)

ConditionBody = Annotated[dict[str, Any], stated("As /audiences/facts describes it.")]


class CountBody(msgspec.Struct, forbid_unknown_fields=True):
    """Of all programmes when none is named. `message`: false for a change of face alone."""

    condition: ConditionBody
    programmes: Annotated[list[ShortText], stated(maxItems=PROGRAMMES_MAX)] = []
    message: bool = True


class AudienceBody(msgspec.Struct, forbid_unknown_fields=True):
    name: Annotated[str, stated(minLength=1, maxLength=NAME_MAX)]
    condition: ConditionBody


class ChangedAudienceBody(msgspec.Struct, forbid_unknown_fields=True):
    name: Annotated[str, stated(minLength=1, maxLength=NAME_MAX)]
    condition: ConditionBody
    revision: Annotated[int, stated("The one that was seen before this change.")]


@routes.route("/api/v1/audiences/count", methods=["POST"])
def post_count() -> Response:
    """How many, of those how many can be told, and the condition in words."""
    request = routes.current_request
    caller = signed_in(request, "campaigns")
    at_ms = wiring.clock_ms()
    body = read(request, CountBody)
    check(body.condition, at="condition")
    asked = Asked(
        body.condition,
        wiring.campaigns().settings(caller.merchant_id).attention,
        _zones(caller),
        at_ms,
        message=body.message,
    )
    programmes = _programmes(caller, body.programmes)
    found = reach(wiring.campaigns(), programmes, asked, lambda: wiring.clock_ms() > at_ms + COUNT_WITHIN_MS)
    language = language_of(request)
    return answer(CountView(reach_view(found), said(body.condition, language, _names(caller, language))))


@routes.route("/api/v1/audiences/facts", methods=["GET"])
def get_facts() -> Response:
    """What can be asked of a card, in the caller's words; ready-made conditions to begin with."""
    request = routes.current_request
    caller = signed_in(request, "campaigns")
    language = language_of(request)
    return answer(facts_view(language, _names(caller, language)))


@routes.route("/api/v1/audiences", methods=["GET"])
def get_audiences() -> Response:
    request = routes.current_request
    caller = signed_in(request, "campaigns")
    language = language_of(request)
    names = _names(caller, language)
    saved = sorted(wiring.campaigns().audiences(caller.merchant_id), key=lambda each: each.name.casefold())
    return answer(AudienceListView([audience_view(each, language, names) for each in saved]))


@routes.route("/api/v1/audiences", methods=["POST"])
def post_audience() -> Response:
    request = routes.current_request
    caller = signed_in(request, "campaigns")
    body = read(request, AudienceBody)
    new = Audience(
        f"a{secrets.token_hex(6)}", caller.merchant_id, needed("name", body.name, NAME_MAX), body.condition
    )
    return _one(caller, save(wiring.campaigns(), new, None), 201)


@routes.route("/api/v1/audiences/{audience_id}", methods=["PUT"])
def put_audience(audience_id: str) -> Response:
    request = routes.current_request
    caller = signed_in(request, "campaigns")
    found = _found(caller, audience_id)
    body = read(request, ChangedAudienceBody)
    changed = Audience(found.id, found.merchant_id, needed("name", body.name, NAME_MAX), body.condition)
    return _one(caller, save(wiring.campaigns(), changed, body.revision))


@routes.route("/api/v1/audiences/{audience_id}", methods=["DELETE"])
def delete_audience(audience_id: str) -> Response:
    """Campaigns keep the condition they were made with."""
    caller = signed_in(routes.current_request, "campaigns")
    found = _found(caller, audience_id)
    wiring.campaigns().drop_audience(found.merchant_id, found.id)
    return no_content()


def _one(caller: Caller, audience: Audience, status: int = 200) -> Response:
    language = language_of(routes.current_request)
    return answer(audience_view(audience, language, _names(caller, language)), status)


def _found(caller: Caller, audience_id: str) -> Audience:
    if not ID.fullmatch(audience_id):
        raise NotFound("audience_unknown", field="id")
    return find(wiring.campaigns(), caller.merchant_id, audience_id)


def _programmes(caller: Caller, wanted: list[str]) -> list[Programme]:
    mine = {each.id: each for each in wiring.store().programmes(caller.merchant_id)}
    if len(wanted) > PROGRAMMES_MAX or not mine.keys() >= set(wanted):
        raise InvalidInput("programme_unknown", field="programmes")
    return [mine[each] for each in dict.fromkeys(wanted or mine)]


def _names(caller: Caller, language: Language) -> Names:
    return names_of(
        wiring.store().programmes(caller.merchant_id),
        wiring.directory().outlets_lately(caller.merchant_id),
        language,
    )


def _zones(caller: Caller) -> Zones:
    outlets = wiring.directory().outlets_lately(caller.merchant_id)
    first = outlets[0].zone if outlets else NO_ZONE
    return Zones({outlet.id: outlet.zone for outlet in outlets}, first)

"""Audiences for those who make campaigns: counted while they are built, and saved."""

import secrets
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Annotated, Any

import msgspec
from chalice.app import Response
from msgspec import Meta

from chalicelib import wiring, words
from chalicelib.domain.audience.audience import Audience
from chalicelib.domain.audience.condition import NAME_MAX, PARTS_MAX
from chalicelib.domain.audience.said import said
from chalicelib.domain.audience.sizes import Sizes
from chalicelib.domain.campaign.campaign import Campaign
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.people.audit import AuditLine, Facts
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.text import Language
from chalicelib.entrypoints.api.audience.conditions import names_in, names_known, whole_condition
from chalicelib.entrypoints.api.audience.views import (
    AudienceCountView,
    AudienceListView,
    AudienceUsesView,
    AudienceView,
    FactsView,
    audience_view,
    facts_view,
    reach_view,
)
from chalicelib.entrypoints.api.people.named import names_by
from chalicelib.entrypoints.http.answers import answer, no_content
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller, shop_of
from chalicelib.entrypoints.http.fields import Revision, ShortText, known_id, needed, stated
from chalicelib.entrypoints.http.operation import in_query
from chalicelib.entrypoints.http.request import language_of, query
from chalicelib.entrypoints.metrics import measure_faults
from chalicelib.service.audience.uses import CAMPAIGNS_LOOKED_AT, uses_of
from chalicelib.service.campaign.audience import Asked, find, reach, save
from chalicelib.service.campaign.judge import zones_of
from chalicelib.service.walls import Faults

PROGRAMMES_MAX = 20
COUNT_WITHIN_MS = 700  # somebody is typing: after this, the cards read so far will do

WHEN = ("now", "later")
CAMPAIGNS = in_query(
    "campaigns", "`later`: without those that can be named; a page asks again behind its first picture.",
    enum=[*WHEN],
)  # fmt: skip

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
    condition = whole_condition(caller, body.condition, "condition")
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
    sentence = words.sentence(said(condition, names_in(caller, [condition]), shop.currency), language)
    return answer(AudienceCountView(reach_view(found), sentence))


@for_campaigns(
    "GET /audiences/facts",
    id="describeAudiences",
    summary="What can be asked of a card, and ready-made conditions",
    answers={200: FactsView},
    refusals=(403, 422),
    parameters=(CAMPAIGNS,),
)
def get_facts(caller: Caller) -> Response:
    """Of campaigns, the latest that were begun can be named."""
    request = routes.current_request
    when = query(request, "campaigns") or "now"
    if when not in WHEN:
        raise InvalidInput("facts_when", field="campaigns", choices=", ".join(WHEN))
    latest = latest_campaigns(caller) if when == "now" else ()
    begun = [campaign for campaign in latest if campaign.starts_ms]
    names = names_known(caller, wiring.campaigns().audiences(caller.merchant_id), begun)
    return answer(facts_view(language_of(request), names, shop_of(caller.merchant_id).currency))


@for_campaigns(
    "GET /audiences",
    id="listAudiences",
    summary="Saved audiences, by name",
    answers={200: AudienceListView},
    refusals=(403,),
)
def get_audiences(caller: Caller) -> Response:
    saved = sorted(
        wiring.campaigns().audiences(caller.merchant_id), key=lambda audience: audience.name.casefold()
    )
    names = names_by(caller.merchant_id, (audience.changed_by for audience in saved))
    views = audience_views(caller, saved, language_of(routes.current_request))
    return answer(AudienceListView(views, dict(names)))


@for_campaigns(
    "GET /audiences/uses",
    id="countUses",
    summary="How often each saved audience is used",
    answers={200: AudienceUsesView},
    refusals=(403,),
)
def get_uses(caller: Caller) -> Response:
    """By itself, since it reads campaigns, which a list of audiences does not wait for."""
    saved, campaigns = wiring.campaigns().audiences(caller.merchant_id), latest_campaigns(caller)
    return answer(AudienceUsesView({each.id: len(uses_of(each, campaigns, saved)) for each in saved}))


@for_campaigns(
    "POST /audiences",
    id="saveAudience",
    summary="Save an audience",
    answers={201: AudienceView},
    refusals=(403, 409, 503),
)
def post_audience(caller: Caller, body: AudienceBody) -> Response:
    name = needed("name", body.name, NAME_MAX)
    condition = whole_condition(caller, body.condition, "condition")
    now_ms = wiring.clock_ms()
    new = Audience(
        f"a{secrets.token_hex(6)}",
        caller.merchant_id,
        name,
        condition,
        changed_ms=now_ms,
        changed_by=caller.by,
    )
    written = save(wiring.campaigns(), new, None)
    wiring.campaigns().put_sizes(Sizes(new.merchant_id, new.id, due_ms=now_ms))
    return _one(caller, written, 201)


@for_campaigns(
    "PUT /audiences/{audience_id}",
    id="changeAudience",
    summary="Change a saved audience; refused when somebody else changed it meanwhile",
    answers={200: AudienceView},
    refusals=(403, 404, 409, 503),
)
def put_audience(audience_id: str, caller: Caller, body: ChangedAudienceBody) -> Response:
    found = found_audience(caller, audience_id)
    name = needed("name", body.name, NAME_MAX)
    changed = replace(
        found,
        name=name,
        condition=whole_condition(caller, body.condition, "condition", found.condition, found.id),
        changed_ms=wiring.clock_ms(),
        changed_by=caller.by,
    )
    written = save(wiring.campaigns(), changed, body.revision)
    sizes = wiring.campaigns().sizes(found.merchant_id, found.id)
    wiring.campaigns().put_sizes(replace(sizes, due_ms=changed.changed_ms))
    return _one(caller, written)


@for_campaigns(
    "DELETE /audiences/{audience_id}",
    id="deleteAudience",
    summary="Delete a saved audience; campaigns keep theirs",
    answers={204: None},
    refusals=(403, 404),
)
def delete_audience(audience_id: str, caller: Caller) -> Response:
    found = found_audience(caller, audience_id)
    facts: Facts = {"name": found.name}
    line = AuditLine(found.merchant_id, wiring.clock_ms(), caller.by, "audience.delete", found.id, facts)
    wiring.campaigns().drop_audience(found.merchant_id, found.id, line)
    return no_content()


def latest_campaigns(caller: Caller) -> tuple[Campaign, ...]:
    return wiring.campaigns().campaigns(caller.merchant_id, CAMPAIGNS_LOOKED_AT, "").campaigns


def audience_views(caller: Caller, shown: Sequence[Audience], language: Language) -> list[AudienceView]:
    currency = shop_of(caller.merchant_id).currency
    names = names_in(caller, [audience.condition for audience in shown])
    sizes = wiring.campaigns().all_sizes(caller.merchant_id)
    return [
        audience_view(each, language, names, currency, sizes.get(each.id, Sizes(each.merchant_id, each.id)))
        for each in shown
    ]


def found_audience(caller: Caller, audience_id: str) -> Audience:
    return find(wiring.campaigns(), caller.merchant_id, known_id(audience_id, "audience_unknown"))


def _one(caller: Caller, audience: Audience, status: int = 200) -> Response:
    return answer(audience_views(caller, [audience], language_of(routes.current_request))[0], status)


def _programmes(caller: Caller, wanted: list[str]) -> list[Programme]:
    mine = {programme.id: programme for programme in wiring.store().programmes(caller.merchant_id)}
    if len(wanted) > PROGRAMMES_MAX or not mine.keys() >= set(wanted):
        raise InvalidInput("programme_unknown", field="programmes")
    return [mine[programme_id] for programme_id in dict.fromkeys(wanted or mine)]

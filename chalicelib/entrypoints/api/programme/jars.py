"""Jars: what guests gave on at an outlet, and a cup out of one for a stranger who needs it."""

from typing import Annotated

import msgspec
from chalice.app import Response
from msgspec import Meta

from chalicelib import wiring, words
from chalicelib.domain.errors import NotFound
from chalicelib.domain.ledger.keys import content_of
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.sale.jar import Cup
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller
from chalicelib.entrypoints.http.fields import SHORT_MAX, ShortText, known_id, short
from chalicelib.entrypoints.http.operation import KEY, in_query
from chalicelib.entrypoints.http.origins import origin, place_of
from chalicelib.entrypoints.http.request import idempotency_key, language_of, query
from chalicelib.service.card.enrol import programme_of
from chalicelib.service.programme.jars import cup_of, jar_of, jar_parts, put_back, take_cup

routes = Api(__name__)

OUTLET = in_query(
    "outlet", "An outlet's id; left out, that of the session.", maxLength=SHORT_MAX, examples=["main"]
)


class CupBody(msgspec.Struct, forbid_unknown_fields=True):
    outlet: ShortText | None = None


class JarView(msgspec.Struct):
    programme_id: str
    part: str
    name: Annotated[str, Meta(description="What one is, such as a coffee.")]
    left: Annotated[int, Meta(description="How many wait at this outlet.")]
    given: Annotated[int, Meta(description="How many were ever given on here.")]


class JarListView(msgspec.Struct):
    jars: list[JarView]
    outlet: str


class CupView(msgspec.Struct):
    id: str
    jar: JarView
    replayed: bool


@routes.operation(
    "GET /jars",
    id="listJars",
    summary="What guests gave on at an outlet, and how much of it waits",
    permission="redeem",
    answers={200: JarListView},
    refusals=(403, 409, 422),
    parameters=(OUTLET,),
)
def get_jars(caller: Caller) -> Response:
    place = place_of(caller, query(routes.current_request, "outlet"), needed=False)
    store = wiring.store()
    programmes = (*store.programmes(caller.merchant_id), *store.shared_programmes(caller.merchant_id))
    jars = [
        _view(Cup("", caller.merchant_id, each.id, part.id, place.outlet, "", "", 0), each)
        for each in programmes
        for part in jar_parts(each)
    ]
    return answer(JarListView(jars, place.outlet))


@routes.operation(
    "POST /programmes/{programme_id}/jars/{part_id}/cups",
    id="takeCup",
    summary="Hand one out of the outlet's jar to a stranger, who needs no card",
    permission="redeem",
    answers={201: CupView, 200: CupView},
    refusals=(403, 404, 409, 503),
    parameters=(KEY,),
    body_optional=True,
    examples={"a cup": {}},
)
def post_cup(programme_id: str, part_id: str, caller: Caller, body: CupBody) -> Response:
    once = idempotency_key(routes.current_request, needed=True)
    programme = _programme(caller, programme_id)
    place = place_of(caller, body.outlet)
    content = content_of("cup", programme_id, part_id, place.outlet)
    came = origin(place, key=f"key:{once}", content=content)
    cup, replayed = take_cup(wiring.store(), programme, caller.merchant_id, part_id, came, wiring.pause)
    return answer(CupView(cup.id, _view(cup, programme), replayed), 200 if replayed else 201)


@routes.operation(
    "DELETE /programmes/{programme_id}/jars/{part_id}/cups/{cup_id}",
    id="putCupBack",
    summary="Put it back: nobody took it",
    permission="redeem",
    answers={200: CupView},
    refusals=(403, 404, 409, 503),
    parameters=(OUTLET,),
)
def delete_cup(programme_id: str, part_id: str, cup_id: str, caller: Caller) -> Response:
    known_id(cup_id, "cup_unknown", "cup_id")
    programme = _programme(caller, programme_id)
    outlet = place_of(caller, short("outlet", query(routes.current_request, "outlet"))).outlet
    cup = cup_of(wiring.store(), caller.merchant_id, programme.id, part_id, outlet, cup_id)
    put_back(wiring.store(), cup, wiring.clock_ms())
    return answer(CupView(cup.id, _view(cup, programme), bool(cup.undone_ms)))


def _programme(caller: Caller, programme_id: str) -> Programme:
    """One of the caller's, or that the caller serves as a partner."""
    known_id(programme_id, "programme_unknown", "programme_id")
    programme = programme_of(wiring.store(), programme_id)
    if caller.merchant_id not in (programme.merchant_id, *programme.partners):
        raise NotFound("programme_unknown", field="programme_id")
    return programme


def _view(cup: Cup, programme: Programme) -> JarView:
    jar = jar_of(wiring.store(), cup)
    name = next((part.name for part in jar_parts(programme) if part.id == jar.part_id), {})
    language = language_of(routes.current_request, programme.language)
    said = words.say(name, language, programme.language)
    return JarView(programme.id, jar.part_id, said, jar.left, jar.given)

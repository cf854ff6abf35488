"""The owner sets a programme's limits at the till."""

from typing import Annotated

import msgspec
from chalice.app import Response
from msgspec import Meta

from chalicelib import wiring
from chalicelib.domain.currencies import MOST_MINOR
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.sale.limits import (
    COOLDOWN_DAYS_MAX,
    KEPT_MAX,
    OFFLINE_MAX,
    PAPERS_MAX,
    Limits,
)
from chalicelib.domain.time.units import DAY_MINUTES, DAY_S
from chalicelib.entrypoints.api.programme.views import TillProgrammeView, till_programme_view
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller
from chalicelib.entrypoints.http.fields import Revision, ShortText, known_id, stated
from chalicelib.service.people.places import OUTLETS_MAX
from chalicelib.service.programme.limits import programme_to_change, set_limits

OPENINGS_A_DAY_MAX = 6
Minute = Annotated[int, stated(minimum=0, maximum=2 * DAY_MINUTES)]
# A list, because generators of clients do not know a tuple's schema.
Opening = Annotated[list[Minute], Meta(min_length=2, max_length=2)]

routes = Api(__name__)


class LimitsBody(msgspec.Struct, forbid_unknown_fields=True):
    """What is left out is no limit. `revision`: the one that was read; another's change since is a 409."""

    spend_minor_min: Annotated[int, stated(minimum=0, maximum=MOST_MINOR)] = 0
    scans_per_day_max: Annotated[int, stated(minimum=0, maximum=KEPT_MAX)] = 0
    cooldown_s: Annotated[int, stated(minimum=0, maximum=COOLDOWN_DAYS_MAX * DAY_S)] = 0
    hours: Annotated[
        list[Annotated[list[Opening], stated(maxItems=OPENINGS_A_DAY_MAX)]],
        stated("A line for Monday to Sunday each.", maxItems=7),
    ] = []
    outlets: Annotated[list[ShortText], Meta(max_length=OUTLETS_MAX)] = []
    offline_redeem_max: Annotated[int, stated(minimum=0, maximum=OFFLINE_MAX)] = 0
    papers_per_day_max: Annotated[
        int, stated("Paper cards that a person may honour in a day; 0: none.", minimum=0, maximum=PAPERS_MAX)
    ] = 0
    stamp_at_once: bool = False
    revision: Revision | None = None


@routes.operation(
    "GET /programmes/{programme_id}/limits",
    id="getLimits",
    summary="A programme with its limits as they stand this moment",
    permission="see_limits",
    answers={200: TillProgrammeView},
    refusals=(403, 404, 409, 422),
)
def get_limits(programme_id: str, caller: Caller) -> Response:
    return answer(till_programme_view(programme_of(programme_id, caller.merchant_id)))


@routes.operation(
    "PUT /programmes/{programme_id}/limits",
    id="setLimits",
    summary="Set a programme's limits at the till",
    permission="limits",
    answers={200: TillProgrammeView},
    refusals=(403, 404, 409, 429, 503),
)
def put_limits(programme_id: str, caller: Caller, body: LimitsBody) -> Response:
    programme = programme_of(programme_id, caller.merchant_id)
    changed = set_limits(
        wiring.store(),
        wiring.directory(),
        programme,
        _limits(body),
        stamp_at_once=body.stamp_at_once,
        by=caller.by,
        now_ms=wiring.clock_ms(),
        seen=body.revision,
    )
    return answer(till_programme_view(changed))


def programme_of(programme_id: str, merchant_id: str) -> Programme:
    """The merchant's own, as it is now."""
    known_id(programme_id, "programme_unknown", "programme_id")
    return programme_to_change(wiring.store(), programme_id, merchant_id)


def _limits(body: LimitsBody) -> Limits:
    if any(len(day) > OPENINGS_A_DAY_MAX for day in body.hours):
        raise InvalidInput("hours_too_many", field="hours", most=OPENINGS_A_DAY_MAX)
    return Limits(
        spend_minor_min=body.spend_minor_min,
        scans_per_day_max=body.scans_per_day_max,
        cooldown_s=body.cooldown_s,
        hours=tuple(tuple((opens, closes) for opens, closes in day) for day in body.hours),
        outlets=tuple(dict.fromkeys(body.outlets)),
        offline_redeem_max=body.offline_redeem_max,
        papers_per_day_max=body.papers_per_day_max,
    )

"""A programme's numbers at a glance."""

from typing import Annotated, Any

import msgspec
from chalice.app import Response
from msgspec import Meta

from chalicelib import wiring
from chalicelib.domain.audience.audience import plain_of
from chalicelib.domain.audience.facts import Moment
from chalicelib.entrypoints.api.by_wallet import by_wallet
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller, zone_of
from chalicelib.entrypoints.http.fields import known_id
from chalicelib.entrypoints.metrics import measure_faults
from chalicelib.service.programme.glance import COUNTED, glance
from chalicelib.service.programme.limits import programme_to_change
from chalicelib.service.walls import Faults

COUNT_WITHIN_MS = 2_500

routes = Api(__name__)


@by_wallet
class GlanceView(msgspec.Struct):
    """Cards in use; of those in each wallet, here in the last 30 days, with a reward waiting, one away from
    one, not here for 90 days. `phones_behind`: of the phones that hold a card, those that show the programme
    as it was before its last change. Estimates unless `exact`."""

    programme_id: str
    cards: int
    phones: int
    phones_behind: int
    recent: int
    reward_waiting: int
    one_away: int
    lapsed: int
    conditions: Annotated[
        dict[str, dict[str, Any]], Meta(description="By its name whom a number means, as an audience.")
    ]
    exact: bool


@routes.operation(
    "GET /programmes/{programme_id}/glance",
    id="getGlance",
    summary="A programme's numbers",
    permission="campaigns",
    answers={200: GlanceView},
    refusals=(403, 404, 409, 422),
)
def get_glance(programme_id: str, caller: Caller) -> Response:
    known_id(programme_id, "programme_unknown", "programme_id")
    programme = programme_to_change(wiring.store(), programme_id, caller.merchant_id)
    at_ms = wiring.clock_ms()
    moment = Moment(at_ms, zone_of(caller.merchant_id, ""))
    faults = Faults()
    found = glance(
        wiring.campaigns(), programme, moment, lambda: wiring.clock_ms() > at_ms + COUNT_WITHIN_MS, faults
    )
    measure_faults("api", faults)
    conditions = {name: plain_of(condition) for name, condition in COUNTED.items()}
    return answer(GlanceView(programme.id, **found.counts, conditions=conditions, exact=found.exact))

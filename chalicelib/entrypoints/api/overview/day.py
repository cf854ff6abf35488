"""A day in few numbers, from sums: there at once, however much was done on it."""

from chalice.app import Response

from chalicelib import wiring
from chalicelib.domain.overview.figures import people_of
from chalicelib.domain.overview.sums import Sums, added, named, total
from chalicelib.domain.time.days import bounds_ms
from chalicelib.entrypoints.api.overview.asked import OUTLET, asked_of, count_lately, names_of, outlets_of
from chalicelib.entrypoints.api.overview.views import DayOutletSumsView, DaySumsView, PersonSumsView
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller, shop_of
from chalicelib.entrypoints.http.operation import RULED, in_query
from chalicelib.entrypoints.http.request import query
from chalicelib.service.overview.read import days_read

DAY = in_query("day", "YYYY-MM-DD as the outlet lives it; left out, today.", pattern=RULED.format(10))

routes = Api(__name__)


@routes.operation(
    "GET /overview/day",
    id="getDay",
    summary="A day in few numbers; what stands out in it is in the report",
    permission="report",
    answers={200: DaySumsView},
    refusals=(403, 404, 422),
    parameters=(DAY, OUTLET),
)
def get_day(caller: Caller) -> Response:
    request = routes.current_request
    outlet, day = query(request, "outlet") or "", query(request, "day") or ""
    shop, outlets = shop_of(caller.merchant_id), outlets_of(caller)
    if day:
        bounds_ms(day, shop.zone)  # is it one? the refusal names the field
    asked = asked_of(caller, shop, outlets, ("", day), outlet)
    day = asked.span.last.isoformat()
    count_lately(asked, [*outlets] if asked.outlets is None else asked.outlets)
    sums = added(days_read(wiring.sums(), asked, day, day).values())
    names = names_of(caller, sums)
    return answer(
        DaySumsView(
            day,
            outlet or None,
            total(sums, "visits"),
            total(sums, "rewards"),
            total(sums, "taken_back"),
            [
                PersonSumsView(each.by, names.get(each.by), each.visits, each.rewards, each.taken_back)
                for each in people_of(sums)
            ],
            _places(sums, {each.id: each.name for each in outlets.values()}),
        )
    )


def _places(sums: Sums, names: dict[str, str]) -> list[DayOutletSumsView]:
    """Where something was done, busiest first. An outlet that is not there any more has no name."""
    visits, rewards = named(sums, "visits", "outlet"), named(sums, "rewards", "outlet")
    order = sorted({*visits, *rewards}, key=lambda id_: (-visits[id_], id_))
    return [DayOutletSumsView(id_ or None, names.get(id_), visits[id_], rewards[id_]) for id_ in order]

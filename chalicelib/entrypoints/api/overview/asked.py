"""Which days, outlets and programmes are asked for, and what has to be counted before they are told."""

from collections.abc import Mapping, Sequence

from chalicelib import wiring
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.merchant.merchant import Merchant
from chalicelib.domain.overview.figures import people_of
from chalicelib.domain.overview.span import span_of
from chalicelib.domain.overview.sums import Sums
from chalicelib.domain.people.staff import Outlet, refuse_unknown_outlets
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.time.days import day_of
from chalicelib.entrypoints.api.people.named import names_by
from chalicelib.entrypoints.http.callers import Caller, within_outlets, works_at
from chalicelib.entrypoints.http.fields import SHORT_MAX
from chalicelib.entrypoints.http.operation import RULED, in_query
from chalicelib.entrypoints.metrics import measure_faults
from chalicelib.service.overview.count import count_now
from chalicelib.service.overview.read import Asked
from chalicelib.service.walls import Faults

COUNT_NOW_MS = 1_500  # what is left is counted within half an hour

FROM = in_query("from", "YYYY-MM-DD, the first day; left out, 29 days before `to`.", pattern=RULED.format(10))
TO = in_query("to", "YYYY-MM-DD, the last day; left out, today.", pattern=RULED.format(10))
OUTLET = in_query("outlet", "An outlet's id; left out, all where you work.", maxLength=SHORT_MAX)
PROGRAMME = in_query("programme", "A programme's id; left out, all of them.", maxLength=SHORT_MAX)


def outlets_of(caller: Caller) -> Mapping[str, Outlet]:
    """Those where the caller works."""
    known = wiring.directory().outlets(caller.merchant_id)
    return {each.id: each for each in known if works_at(caller, each.id)}


def programmes_of(caller: Caller) -> Mapping[str, Programme]:
    return {each.id: each for each in wiring.store().programmes(caller.merchant_id)}


def asked_of(
    caller: Caller,
    shop: Merchant,
    outlets: Mapping[str, Outlet],
    days: tuple[str, str],
    outlet: str,
    programme: str = "",
) -> Asked:
    """`days`: the first and the last, "" for the usual. InvalidInput for what is not there; an outlet where
    the caller does not work is refused as such."""
    programmes = programmes_of(caller)
    if outlet:
        within_outlets(caller, outlet)
        refuse_unknown_outlets(outlets.values(), outlet, field="outlet")
    if programme and programme not in programmes:
        raise InvalidInput("programme_unknown", field="programme")
    here = (outlet,) if outlet else None if works_at(caller, "") else tuple(outlets)
    today = day_of(wiring.clock_ms(), outlets[outlet].zone if outlet else shop.zone)
    return Asked(
        merchant_id=caller.merchant_id,
        span=span_of(*days, today),
        outlets=here,
        programmes={programme: programmes[programme]} if programme else programmes,
        narrow=bool(programme),
        today=today,
    )


def count_lately(asked: Asked, outlets: Sequence[str]) -> None:
    """Where today is asked for, what happened of late at these outlets and was not counted yet."""
    if asked.span.last.isoformat() < asked.today:
        return
    faults, now_ms = Faults(), wiring.clock_ms()
    count_now(
        wiring.counting(),
        asked.merchant_id,
        outlets,
        clock_ms=wiring.clock_ms,
        until_ms=now_ms + COUNT_NOW_MS,
        faults=faults,
    )
    measure_faults("api", faults)


def names_of(caller: Caller, sums: Sums) -> Mapping[str, str]:
    """Of people and of the tills' keys."""
    keys = {f"key:{each.id}": each.label for each in wiring.store().api_keys(caller.merchant_id)}
    names = names_by(caller.merchant_id, [each.by for each in people_of(sums)])
    return {**keys, **{by: name for by, name in names.items() if name}}

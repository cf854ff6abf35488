"""A line of a till: whose card, by whom, where and when, and under which key."""

from collections.abc import Mapping

from chalice.app import Request

from chalicelib.domain.ledger.entry import Origin
from chalicelib.domain.ledger.keys import content_of
from chalicelib.domain.people.authority import Action
from chalicelib.entrypoints.api.till.bodies import PaymentBody, RedemptionBody, ScanBody
from chalicelib.entrypoints.http.callers import Caller
from chalicelib.entrypoints.http.fields import day_named, short
from chalicelib.entrypoints.http.origins import AllowBody, allowance, origin, place_of_line, read_code
from chalicelib.entrypoints.http.request import idempotency_key


def items_said(items: Mapping[str, int] | None) -> tuple[str, ...]:
    """The items as they stand in what was asked; nothing where none were said."""
    if not items:
        return ()
    names = [short("items", name) for name in sorted(items)]
    return (";".join(f"{name}={items[name]}" for name in names),)


def line_of(
    request: Request,
    caller: Caller,
    action: Action,
    body: ScanBody | RedemptionBody | PaymentBody,
    *asked: str | int | None,
    sale_is_key: bool = False,
    allow: AllowBody | None = None,
) -> tuple[str, Origin]:
    """The card's serial, and the origin of what is `asked` of it; with `sale_is_key` a sale names itself.

    A retry need not repeat who allowed it, for a till keeps no PIN, nor when it was made, for some say the
    time of each try.
    """
    sale_id, _ = short("sale_id", body.sale_id), short("outlet", body.outlet)
    day = (day_named(body.sale_day, "sale_day"),) if body.sale_day else ()
    once = idempotency_key(request, needed=not (sale_is_key and sale_id))
    shown = read_code(caller, body.barcode)
    serial = shown.serial
    place = place_of_line(caller, action, body.outlet, body.made_by, body.made_at)
    verb, *what = asked
    return serial, origin(
        place,
        key=f"key:{once}" if once else "",
        content=content_of(verb, serial, *what, sale_id, place.outlet, *day),
        sale_id=sale_id,
        sale_day="".join(day),
        daily=caller.daily,
        made_at=body.made_at,
        allowed=allowance(request, caller, place, allow),
        shown=shown,
    )

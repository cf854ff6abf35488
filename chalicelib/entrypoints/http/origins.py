"""Where a change comes from: who made it, at which outlet, when, and who allowed it."""

from dataclasses import dataclass

import msgspec
from chalice.app import Request

from chalicelib import wiring
from chalicelib.domain.card.code import readings
from chalicelib.domain.card.rotating import Shown
from chalicelib.domain.errors import InvalidInput, NotAllowed, NotFound
from chalicelib.domain.ledger.entry import Origin
from chalicelib.domain.people.authority import Action
from chalicelib.domain.people.shift import Shift, believed, check_shift
from chalicelib.domain.people.staff import Staff, clocks_differ
from chalicelib.domain.programme.sale.limits import BEHIND_MS
from chalicelib.entrypoints.http.callers import Caller, source_of, zone_of
from chalicelib.entrypoints.http.fields import ShortText, instant_ms, short
from chalicelib.entrypoints.http.numbers import read_number
from chalicelib.service.people.pins import allowed_by
from chalicelib.service.people.sign_in import SIGNED_MS

SHIFT = "shift"  # the purpose of the seal that says who made a queued line
SEALED_MAX = 400


class AllowBody(msgspec.Struct, forbid_unknown_fields=True):
    """A manager's PIN, which sets the programme's limits aside for this once."""

    staff: ShortText
    pin: ShortText


@dataclass(frozen=True, slots=True)
class Place:
    """Who stands where; `sent_by` who sends it, where that is somebody else.

    `clockless`: nobody says at which outlet, and their clocks differ. `refused`: why a line may not be done
    now; it may have been, before the answer was lost."""

    by: str
    outlet: str
    zone: str
    sent_by: str = ""
    shift: Shift | None = None
    clockless: bool = False
    refused: NotAllowed | None = None


def place_of(caller: Caller, outlet: str | None, *, needed: bool = True) -> Place:
    """An API key says its outlet; a person's is the session's."""
    if caller.staff is None:
        named = short("outlet", outlet)
        return _place(caller, named, zone_of(caller.merchant_id, named))
    if needed and caller.outlet is None and wiring.directory().some_outlets(caller.merchant_id, 1):
        raise NotAllowed("outlet_needed", field="outlet")
    if caller.outlet is None:
        return _place(caller, "", zone_of(caller.merchant_id, ""))
    return _place(caller, caller.outlet.id, caller.outlet.zone)


def place_of_line(
    caller: Caller, action: Action, outlet: str | None, made_by: str | None, made_at: str | None
) -> Place:
    """Where a queued line was made and by whom: as its own seal says; `refused` where that does not hold for
    when it was made."""
    if caller.staff is None or made_by is None:
        return place_of(caller, outlet)
    shift = _unsealed(caller, made_by)
    own = shift.staff_id == caller.staff.id
    maker = caller.staff if own else wiring.directory().staff(caller.merchant_id, shift.staff_id)
    if maker is None:
        raise InvalidInput("made_by_wrong", field="made_by")
    made_ms, now_ms = instant_ms(made_at, "made_at"), wiring.clock_ms()
    refused = None
    try:
        check_shift(shift, maker, action, made_ms=made_ms, now_ms=now_ms, own=own)
    except NotAllowed as over:
        refused = over
    zone = zone_of(caller.merchant_id, shift.outlet_id, "made_by")
    return Place(f"staff:{maker.id}", shift.outlet_id, zone, "" if own else caller.by, shift, refused=refused)


def seal_of(staff: Staff, outlet_id: str, since_ms: int) -> str:
    """What a till keeps with each line of its queue: who made it, where; nobody else can write it."""
    return wiring.tokens().seal(SHIFT, f"{staff.merchant_id}.{staff.id}.{outlet_id}.{since_ms}")


def origin(
    place: Place,
    *,
    key: str,
    content: str,
    sale_id: str = "",
    sale_day: str = "",
    daily: bool = False,
    made_at: str | None = None,
    allowed: str = "",
    shown: Shown | None = None,
) -> Origin:
    now_ms, made_ms = wiring.clock_ms(), instant_ms(made_at, "made_at")
    # A POS with a key is the merchant's own machine. What is over a week old is refused, not taken as of now.
    holds = not place.by.startswith("staff:") or believed(place.shift, made_ms, now_ms)
    counted = made_ms == 0 or holds or made_ms < now_ms - BEHIND_MS
    return Origin(
        key=key,
        content=content,
        by=place.by,
        at_ms=now_ms,
        outlet=place.outlet,
        sale_id=sale_id,
        made_ms=made_ms if counted else 0,
        said_ms=0 if counted else made_ms,
        zone=place.zone,
        allowed_by=allowed,
        sent_by=place.sent_by,
        code_number=shown.number if shown else None,
        code_made_s=shown.made_s if shown else None,
        daily=daily,
        sale_day=sale_day,
        clockless=place.clockless,
        refused=place.refused,
    )


def allowance(request: Request, caller: Caller, place: Place, allow: AllowBody | None) -> str:
    """Who set the limits aside, by a PIN typed at the till; "" when nobody was asked."""
    if allow is None:
        return ""
    if caller.staff is None:
        raise NotAllowed("not_permitted", field="allow")
    source = caller.device.id if caller.device else source_of(request)
    return allowed_by(
        wiring.directory(),
        wiring.pins(),
        caller.merchant_id,
        allow.staff,
        allow.pin,
        outlet=place.outlet,
        source=source,
        now_ms=wiring.clock_ms(),
    )


def read_code(caller: Caller, code: str, field: str = "barcode") -> Shown:
    """What a scanned code says, of whatever time it is. To a person, a code that is no card at all is said
    apart."""
    read = wiring.tokens().read_barcode(code) or read_number(caller, code, field)
    if read is not None:
        return read
    if caller.staff is not None and not readings(code):
        raise NotFound("code_not_a_card", field=field)
    raise NotFound("card_unknown", field=field)


def _place(caller: Caller, outlet: str, zone: str) -> Place:
    clockless = not outlet and clocks_differ(wiring.directory().outlets_lately(caller.merchant_id))
    return Place(caller.by, outlet, zone, clockless=clockless)


def _unsealed(caller: Caller, made_by: str) -> Shift:
    sealed = wiring.tokens().unseal(SHIFT, made_by) if len(made_by) <= SEALED_MAX else None
    merchant_id, staff_id, outlet_id, since = sealed.split(".") if sealed else ("", "", "", "0")
    # A line is at most a week old when it comes, and was made within a session.
    if merchant_id != caller.merchant_id or wiring.clock_ms() - int(since) > 2 * SIGNED_MS:
        raise InvalidInput("made_by_wrong", field="made_by")
    return Shift(staff_id, outlet_id, int(since))

"""How a session begins and ends in a browser: a cookie for the session, another for the browser."""

from chalice.app import Request, Response

from chalicelib import wiring
from chalicelib.domain.people.keys import digest_of
from chalicelib.domain.people.staff import Device, Outlet, Staff
from chalicelib.entrypoints.api.people.views import session_view
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.callers import new_secret
from chalicelib.entrypoints.http.cookies import cookie_of, session_cookie, session_name
from chalicelib.entrypoints.http.sources import mark_of
from chalicelib.service.people.guard import recognised
from chalicelib.service.people.presence import presence
from chalicelib.service.people.sign_in import account_of, begin, outlet_for


def begun(request: Request, staff: Staff, device: Device | None, *, wanted: str, by_pin: bool) -> Response:
    """A new session, instead of the one that this browser had; by a password, the browser is marked."""
    if device is not None and device.merchant_id != staff.merchant_id:
        device = None  # somebody of another merchant's signs in on this tablet: not at its outlet
    outlets = wiring.directory().outlets(staff.merchant_id)
    chosen = outlet_for(staff, outlets, device=device, wanted=wanted)
    ended(request)
    secret, now = new_secret(), wiring.clock_ms()
    session = begin(
        wiring.directory(), staff, chosen, device=device, by_pin=by_pin, digest=digest_of(secret), now_ms=now
    )
    cookies = [session_cookie(secret, (session.expires_ms - now) // 1000)]
    if not by_pin:
        source, cookie = mark_of(request)
        recognised(wiring.directory(), account_of(staff.email), source, now)
        cookies.append(cookie)
    present = presence(wiring.directory(), device, staff, session, outlet_at(outlets, chosen))
    return answer(session_view(present), cookies=cookies)


def ended(request: Request) -> None:
    secret = cookie_of(request, session_name())
    if secret:
        wiring.directory().end(digest_of(secret))


def outlet_at(outlets: tuple[Outlet, ...], outlet_id: str) -> Outlet | None:
    return next((outlet for outlet in outlets if outlet.id == outlet_id), None)


def names_of_shop(merchant_id: str) -> list[str]:
    """What whoever knows the shop would try first as a password."""
    programmes = wiring.store().programmes(merchant_id)
    outlets = wiring.directory().outlets(merchant_id)
    return [merchant_id, *(each.organization for each in programmes), *(each.name for each in outlets)]

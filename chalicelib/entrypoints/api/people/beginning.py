"""How a session begins and ends in a browser: a cookie for the session, another for the browser."""

from chalice.app import Request, Response

from chalicelib import wiring
from chalicelib.domain.errors import NotAllowed
from chalicelib.domain.people.browser import browser_of
from chalicelib.domain.people.keys import digest_of
from chalicelib.domain.people.staff import Device, Staff
from chalicelib.entrypoints.api.people.views import SessionView, ShopSeen, session_view
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.callers import new_secret, shop_of, source_of
from chalicelib.entrypoints.http.cookies import cookie_of, session_cookie, session_name
from chalicelib.entrypoints.http.sources import mark_of
from chalicelib.service.people.guard import recognised
from chalicelib.service.people.presence import OUTLETS_MET, presence
from chalicelib.service.people.sign_in import Way, account_of, begin, outlet_for


def begun(
    request: Request,
    staff: Staff,
    device: Device | None,
    *,
    wanted: str,
    way: Way = "password",
    passkey: str = "",
) -> Response:
    """A new session, instead of the one that this browser had; but for a PIN, the browser is marked.

    `passkey`: the id of the one that was shown for it.
    """
    view, cookies = began(request, staff, device, wanted=wanted, way=way, passkey=passkey)
    return answer(view, cookies=cookies)


def began(
    request: Request,
    staff: Staff,
    device: Device | None,
    *,
    wanted: str,
    way: Way = "password",
    passkey: str = "",
) -> tuple[SessionView, list[str]]:
    """The same as what is seen of it, and its cookies."""
    if device is not None and device.merchant_id != staff.merchant_id:
        device = None  # somebody of another merchant's signs in on this tablet: not at its outlet
    chosen = outlet_for(wiring.directory(), staff, device=device, wanted=wanted)
    ended(request)
    secret, now = new_secret(), wiring.clock_ms()
    session = begin(
        wiring.directory(),
        staff,
        chosen.id if chosen else "",
        device=device,
        way=way,
        digest=digest_of(secret),
        now_ms=now,
        browser=browser_of(request.headers.get("user-agent", "")),
        network=source_of(request),
        passkey=passkey,
    )
    cookies = [session_cookie(secret, (session.expires_ms - now) // 1000)]
    if way != "pin":
        source, cookie = mark_of(request)
        recognised(wiring.directory(), account_of(staff.email), source, now)
        cookies.append(cookie)
    present = presence(wiring.directory(), device, staff, session, chosen)
    return session_view(present, shop=shop_seen(staff.merchant_id)), cookies


def ended(request: Request) -> None:
    secret = cookie_of(request, session_name())
    if secret:
        wiring.directory().end(digest_of(secret))


def shop_seen(merchant_id: str) -> ShopSeen:
    """Also where the merchant's entry is missing or damaged: people sign in to mend it."""
    try:
        shop = shop_of(merchant_id)
    except NotAllowed:
        return ShopSeen(merchant_id)
    return ShopSeen(
        shop.name,
        wiring.logo_path(shop.pictures, shop.colours),
        bool(shop.in_review_ms),
        shop.factor_from,
        wiring.clock_ms(),
    )


def names_of_shop(merchant_id: str) -> list[str]:
    """What whoever knows the shop would try first as a password."""
    outlets = wiring.directory().some_outlets(merchant_id, OUTLETS_MET)
    return [merchant_id, name_of_shop(merchant_id), *(outlet.name for outlet in outlets)]


def name_of_shop(merchant_id: str) -> str:
    return shop_seen(merchant_id).name

"""Sign in and out, by password or by PIN, and accept an invitation. The session is a cookie."""

from functools import partial

import msgspec
from chalice.app import Request, Response

from chalicelib import wiring
from chalicelib.domain.errors import NotAllowed, NotFound
from chalicelib.domain.people.authority import Role
from chalicelib.domain.people.keys import digest_of
from chalicelib.domain.people.staff import Device, Outlet, Staff
from chalicelib.domain.text import Language
from chalicelib.entrypoints.api.people.views import SessionView, session_view
from chalicelib.entrypoints.http.answers import answer, no_content
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import (
    Caller,
    device_of,
    new_secret,
    person,
    signed_in,
    source_of,
)
from chalicelib.entrypoints.http.cookies import cookie_of, device_cookie_again, session_cookie, session_name
from chalicelib.entrypoints.http.fields import ID, ShortText
from chalicelib.entrypoints.http.operation import BODY
from chalicelib.entrypoints.http.sources import within_sign_ins
from chalicelib.service.people.presence import presence
from chalicelib.service.people.sign_in import begin, move, outlet_for, set_pin, sign_in, sign_in_pin
from chalicelib.service.people.staff import accept, invited

SECRET_MAX = 200

routes = Api(__name__)
anybody = partial(routes.operation, permission="anybody", refusals=(*BODY, 401, 403, 404, 409, 429, 503))
oneself = partial(
    routes.operation, permission="signed_in", person=True, refusals=(*BODY, 403, 404, 409, 429, 503)
)


class SignInBody(msgspec.Struct, forbid_unknown_fields=True):
    email: str
    password: str
    outlet: ShortText | None = None


class PinBody(msgspec.Struct, forbid_unknown_fields=True):
    staff: ShortText
    pin: ShortText


class NewPinBody(msgspec.Struct, forbid_unknown_fields=True):
    password: str
    pin: str


class AtOutletBody(msgspec.Struct, forbid_unknown_fields=True):
    outlet: ShortText


class TokenBody(msgspec.Struct, forbid_unknown_fields=True):
    token: str


class AcceptBody(msgspec.Struct, forbid_unknown_fields=True):
    token: str
    password: str
    pin: str | None = None


class InvitationView(msgspec.Struct):
    email: str
    name: str
    role: Role
    language: Language
    organization: str


@anybody("POST /session", id="signIn", summary="Sign in", answers={200: SessionView})
def post_session(body: SignInBody) -> Response:
    request = routes.current_request
    email = body.email.strip().lower()[:SECRET_MAX]
    within_sign_ins(request, email)
    staff = sign_in(
        wiring.directory(),
        wiring.hashes(),
        email,
        body.password[:SECRET_MAX],
        source=source_of(request),
        now_ms=wiring.clock_ms(),
    )
    return _begun(request, staff, device_of(request), wanted=body.outlet or "", by_pin=False)


@routes.operation(
    "GET /session",
    id="getSession",
    summary="Who is signed in, who could be on this device",
    permission="anybody",
    answers={200: SessionView},
    refusals=(401, 403, 404, 409, 422),
)
def get_session() -> Response:
    """Nobody is no error: the page asks this first."""
    request = routes.current_request
    device = device_of(request)
    secret = cookie_of(request, session_name())
    signed = wiring.directory().signed(digest_of(secret)) if secret else None
    cookies = [device_cookie_again(request)] if device else []
    if signed is None or not signed.live(wiring.clock_ms()):
        return answer(session_view(presence(wiring.directory(), device)), cookies=cookies)
    caller = signed_in(request)
    present = presence(wiring.directory(), device, caller.staff, caller.session, caller.outlet)
    return answer(session_view(present), cookies=cookies)


@anybody("DELETE /session", id="signOut", summary="Sign out", answers={204: None})
def delete_session() -> Response:
    _end(routes.current_request)
    return no_content(cookies=[session_cookie("", 0)])


@anybody("POST /session/pin", id="signInByPin", summary="Switch person", answers={200: SessionView})
def post_pin(body: PinBody) -> Response:
    """Switch to the person whose PIN it is, on a paired device."""
    request = routes.current_request
    device = device_of(request)
    if device is None:
        raise NotAllowed("device_not_paired")
    pin = body.pin[:SECRET_MAX]
    staff = sign_in_pin(wiring.directory(), wiring.hashes(), device, body.staff, pin, wiring.clock_ms())
    return _begun(request, staff, device, wanted="", by_pin=True)


@oneself("PUT /session/pin", id="setPin", summary="Set one's own PIN", answers={204: None})
def put_pin(caller: Caller, body: NewPinBody) -> Response:
    staff, _ = person(caller)
    password = body.password[:SECRET_MAX]
    set_pin(wiring.directory(), wiring.hashes(), staff, password, body.pin, wiring.clock_ms())
    return no_content()


@oneself("PUT /session/outlet", id="chooseOutlet", summary="Be at an outlet", answers={200: SessionView})
def put_outlet(caller: Caller, body: AtOutletBody) -> Response:
    """Choose where one works now."""
    staff, session = person(caller)
    outlets = wiring.directory().outlets(staff.merchant_id)
    chosen = outlet_for(staff, outlets, device=caller.device, wanted=body.outlet)
    cookies = []
    if chosen != session.outlet_id:
        secret, now = new_secret(), wiring.clock_ms()
        session = move(wiring.directory(), session, chosen, digest=digest_of(secret), now_ms=now)
        cookies.append(session_cookie(secret, (session.expires_ms - now) // 1000))
    present = presence(wiring.directory(), caller.device, staff, session, _outlet(outlets, chosen))
    return answer(session_view(present), cookies=cookies)


@anybody(
    "POST /invitation/read",
    id="readInvitation",
    summary="Whom an invitation is for",
    answers={200: InvitationView},
)
def post_invitation_read(body: TokenBody) -> Response:
    """Asked before a password is set by the link; no GET, so that no log keeps the token."""
    staff = _invited(body.token)
    programmes = wiring.store().programmes(staff.merchant_id)
    organization = programmes[0].organization if programmes else ""
    return answer(InvitationView(staff.email, staff.name, staff.role, staff.language, organization))


@anybody(
    "POST /invitation",
    id="acceptInvitation",
    summary="Set a password by an invitation, and be signed in",
    answers={200: SessionView},
)
def post_invitation(body: AcceptBody) -> Response:
    request = routes.current_request
    staff = _invited(body.token)
    now = wiring.clock_ms()
    active = accept(wiring.directory(), wiring.hashes(), staff, body.password, body.pin, now)
    return _begun(request, active, device_of(request), wanted="", by_pin=False)


def _invited(token: str) -> Staff:
    merchant_id, _, rest = token.partition(".")
    staff_id, _, secret = rest.partition(".")
    if not (ID.fullmatch(merchant_id) and ID.fullmatch(staff_id)):
        raise NotFound("link_spent", field="token")
    return invited(wiring.directory(), merchant_id, staff_id, digest_of(secret), wiring.clock_ms())


def _begun(request: Request, staff: Staff, device: Device | None, *, wanted: str, by_pin: bool) -> Response:
    """A new session, instead of the one that this browser had."""
    if device is not None and device.merchant_id != staff.merchant_id:
        device = None  # somebody of another merchant's signs in on this tablet: not at its outlet
    outlets = wiring.directory().outlets(staff.merchant_id)
    chosen = outlet_for(staff, outlets, device=device, wanted=wanted)
    _end(request)
    secret, now = new_secret(), wiring.clock_ms()
    session = begin(
        wiring.directory(), staff, chosen, device=device, by_pin=by_pin, digest=digest_of(secret), now_ms=now
    )
    cookie = session_cookie(secret, (session.expires_ms - now) // 1000)
    present = presence(wiring.directory(), device, staff, session, _outlet(outlets, chosen))
    return answer(session_view(present), cookies=[cookie])


def _end(request: Request) -> None:
    secret = cookie_of(request, session_name())
    if secret:
        wiring.directory().end(digest_of(secret))


def _outlet(outlets: tuple[Outlet, ...], outlet_id: str) -> Outlet | None:
    return next((outlet for outlet in outlets if outlet.id == outlet_id), None)

"""Sign in and out, by password or by PIN, and accept an invitation. The session is a cookie."""

from functools import partial

import msgspec
from chalice.app import Response

from chalicelib import wiring
from chalicelib.contacts import given_mail
from chalicelib.domain.errors import InvalidInput, NotAllowed, NotFound, NotSignedIn
from chalicelib.domain.people.authority import Role
from chalicelib.domain.people.keys import digest_of
from chalicelib.domain.people.passkeys import id_of
from chalicelib.domain.people.staff import Staff
from chalicelib.domain.text import Language
from chalicelib.entrypoints.api.people.beginning import (
    begun,
    ended,
    name_of_shop,
    names_of_shop,
    shop_seen,
)
from chalicelib.entrypoints.api.people.challenges import ShownBody, holder_of
from chalicelib.entrypoints.api.people.codes import CodeSentView, code_sent, code_typed
from chalicelib.entrypoints.api.people.typed import Code, Mail, NewPassword, NewPin, SecondCode, Secret, Token
from chalicelib.entrypoints.api.people.views import SessionView, ShopView, session_view
from chalicelib.entrypoints.http.answers import answer, no_content
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import device_of, signed_in
from chalicelib.entrypoints.http.cookies import cookie_of, device_cookie_again, session_cookie, session_name
from chalicelib.entrypoints.http.fields import ID, ShortText
from chalicelib.entrypoints.http.operation import BODY
from chalicelib.entrypoints.http.request import language_of
from chalicelib.entrypoints.http.sources import sign_in_source, within_codes, within_sign_ins
from chalicelib.service.people.codes import found_by_code, with_code
from chalicelib.service.people.factors import asked_of, with_second
from chalicelib.service.people.pins import sign_in_pin
from chalicelib.service.people.presence import presence
from chalicelib.service.people.sign_in import sign_in
from chalicelib.service.people.staff import accept, invited

routes = Api(__name__)
anybody = partial(routes.operation, permission="anybody", refusals=(*BODY, 401, 403, 404, 409, 429, 503))


class SignInBody(msgspec.Struct, forbid_unknown_fields=True):
    """By `password`, or by the `code` that was mailed. With a code a `new_password` may be set, which ends
    every other session. Where the person has a second factor, a refusal asks for it: `second`, the code of
    their authenticator app or one of their recovery codes, or their `passkey`."""

    email: Mail
    password: Secret | None = None
    code: Code | None = None
    second: SecondCode | None = None
    passkey: ShownBody | None = None
    new_password: NewPassword | None = None
    outlet: ShortText | None = None
    merchant: ShortText | None = None


class SignInCodeBody(msgspec.Struct, forbid_unknown_fields=True):
    email: Mail


class PinBody(msgspec.Struct, forbid_unknown_fields=True):
    staff: ShortText
    pin: ShortText


class TokenBody(msgspec.Struct, forbid_unknown_fields=True):
    token: Token


class AcceptBody(msgspec.Struct, forbid_unknown_fields=True):
    token: Token
    password: NewPassword
    pin: NewPin | None = None


class InvitationView(msgspec.Struct):
    email: str
    name: str
    role: Role
    language: Language
    organization: str


@anybody("POST /session", id="signIn", summary="Sign in", answers={200: SessionView})
def post_session(body: SignInBody) -> Response:
    """Where address and password are somebody's at several shops, nobody is signed in yet.

    The answer has the `shops`, one of which comes as `merchant` the next time.
    """
    request = routes.current_request
    email = given_mail(body.email)
    source = sign_in_source(request, email)
    within_sign_ins(request, email, source)
    if body.new_password is not None and not body.code:
        raise InvalidInput("code_needed", field="new_password")
    found = _by_code(body, email, source) if body.code else _by_password(body, email, source)
    device = device_of(request)
    if len(found) > 1:
        shops = [ShopView(staff.merchant_id, name_of_shop(staff.merchant_id)) for staff in found]
        return answer(session_view(presence(wiring.directory(), device), shops))
    person = _twice(found[0], body, source)
    if body.code:
        person = with_code(
            wiring.addresses(), wiring.directory(), wiring.hashes(), person, body.new_password or "",
            names_of_shop(person.merchant_id), wiring.clock_ms(),
        )  # fmt: skip
    passkey = id_of(body.passkey.credential) if body.passkey and person.has_factor else ""
    return begun(request, person, device, wanted=body.outlet or "", passkey=passkey)


@anybody(
    "POST /session/code",
    id="sendSignInCode",
    summary="Mail a code to sign in with",
    answers={202: CodeSentView},
)
def post_code(body: SignInCodeBody) -> Response:
    """The answer tells nobody whose address it is."""
    request, since_s = routes.current_request, wiring.awake_s()
    email, now = given_mail(body.email), wiring.clock_ms()
    within_codes(request, email)

    def wanted() -> bool:
        return any(staff.state == "active" for staff in wiring.directory().staff_by_email(email))

    return code_sent(email, language_of(request), now, since_s, wanted=wanted)


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
    return answer(session_view(present, shop=shop_seen(caller.merchant_id)), cookies=cookies)


@anybody("DELETE /session", id="signOut", summary="Sign out", answers={204: None})
def delete_session() -> Response:
    ended(routes.current_request)
    return no_content(cookies=[session_cookie("", 0)])


@anybody("POST /session/pin", id="signInByPin", summary="Switch person", answers={200: SessionView})
def post_pin(body: PinBody) -> Response:
    """Switch to the person whose PIN it is, on a paired device."""
    request = routes.current_request
    device = device_of(request)
    if device is None:
        raise NotAllowed("device_not_paired")
    pin = body.pin
    staff = sign_in_pin(wiring.directory(), wiring.pins(), device, body.staff, pin, wiring.clock_ms())
    return begun(request, staff, device, wanted="", way="pin")


@anybody(
    "POST /invitation/read",
    id="readInvitation",
    summary="Whom an invitation is for",
    answers={200: InvitationView},
)
def post_invitation_read(body: TokenBody) -> Response:
    """Asked before a password is set by the link; no GET, so that no log keeps the token."""
    staff = _invited(body.token)
    organization = name_of_shop(staff.merchant_id)
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
    active = accept(
        wiring.directory(),
        wiring.hashes(),
        wiring.pins(),
        staff,
        body.password,
        body.pin,
        names_of_shop(staff.merchant_id),
        now,
    )
    if active.has_factor:  # who has the link has the password now, and no second factor yet
        raise NotSignedIn("factor_after_link")
    return begun(request, active, device_of(request), wanted="")


def _twice(person: Staff, body: SignInBody, source: str) -> Staff:
    """The person, once they have given their second factor too, if they have one."""
    if not person.has_factor:
        return person
    if body.passkey is not None:
        return _same(person, holder_of(body.passkey))
    if not body.second:
        raise NotSignedIn(asked_of(person), field="second")
    return with_second(wiring.directory(), person, body.second, source=source, now_ms=wiring.clock_ms())


def _same(person: Staff, holder: Staff) -> Staff:
    """The passkey's holder, who has to be the person whose password it was."""
    if (holder.merchant_id, holder.id) != (person.merchant_id, person.id):
        raise NotSignedIn("passkey_elses")
    return holder


def _by_password(body: SignInBody, email: str, source: str) -> tuple[Staff, ...]:
    return sign_in(
        wiring.directory(),
        wiring.hashes(),
        email,
        body.password or "",
        source=source,
        now_ms=wiring.clock_ms(),
        merchant=body.merchant or "",
    )


def _by_code(body: SignInBody, email: str, source: str) -> tuple[Staff, ...]:
    return found_by_code(
        wiring.addresses(),
        wiring.directory(),
        wiring.pins(),
        email,
        code_typed(body.code),
        source=source,
        now_ms=wiring.clock_ms(),
        merchant=body.merchant or "",
    )


def _invited(token: str) -> Staff:
    merchant_id, _, rest = token.partition(".")
    staff_id, _, secret = rest.partition(".")
    if not (ID.fullmatch(merchant_id) and ID.fullmatch(staff_id)):
        raise NotFound("link_spent", field="token")
    return invited(wiring.directory(), merchant_id, staff_id, digest_of(secret), wiring.clock_ms())

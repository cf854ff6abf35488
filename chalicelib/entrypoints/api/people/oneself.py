"""What a signed-in person does about themselves: PIN, password, outlet, signing out everywhere."""

from functools import partial

import msgspec
from chalice.app import Response

from chalicelib import wiring
from chalicelib.domain.errors import NotAllowed
from chalicelib.domain.people.keys import digest_of
from chalicelib.domain.people.staff import Staff
from chalicelib.domain.text import Language
from chalicelib.entrypoints.api.people.beginning import begun, names_of_shop, shop_seen
from chalicelib.entrypoints.api.people.factors import now_of
from chalicelib.entrypoints.api.people.told import tell
from chalicelib.entrypoints.api.people.typed import NewPassword, NewPin, Secret
from chalicelib.entrypoints.api.people.views import SessionView, session_view
from chalicelib.entrypoints.http.answers import answer, no_content
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller, new_secret, person
from chalicelib.entrypoints.http.cookies import session_cookie
from chalicelib.entrypoints.http.fields import ShortText
from chalicelib.entrypoints.http.operation import BODY
from chalicelib.service.people.oneself import end_sessions, set_language, set_mails, set_password, set_pin
from chalicelib.service.people.presence import presence
from chalicelib.service.people.sign_in import move, outlet_for

routes = Api(__name__)
oneself = partial(
    routes.operation, permission="signed_in", person=True, refusals=(*BODY, 403, 404, 409, 429, 503)
)


class NewPinBody(msgspec.Struct, forbid_unknown_fields=True):
    """`password`: none of who has none, and has just signed in."""

    pin: NewPin
    password: Secret = ""


class NewPasswordBody(msgspec.Struct, forbid_unknown_fields=True):
    """`password`: the one until now; none of who has none, and has just signed in."""

    new_password: NewPassword
    password: Secret = ""


class MailsBody(msgspec.Struct, forbid_unknown_fields=True):
    on: bool


class LanguageBody(msgspec.Struct, forbid_unknown_fields=True):
    language: Language


class AtOutletBody(msgspec.Struct, forbid_unknown_fields=True):
    outlet: ShortText


def _without_password(caller: Caller, staff: Staff) -> bool:
    """Whether a sign-in of just now stands for a password, of who signs in by a code and has none."""
    if staff.password_hash:
        return False
    if caller.strength != "fresh":
        raise NotAllowed("password_again", field="password")
    return True


@oneself("PUT /session/pin", id="setPin", summary="Set one's own PIN", answers={204: None})
def put_pin(caller: Caller, body: NewPinBody) -> Response:
    staff = now_of(caller)
    set_pin(
        wiring.directory(),
        wiring.hashes(),
        wiring.pins(),
        staff,
        body.password,
        body.pin,
        wiring.clock_ms(),
        fresh=_without_password(caller, staff),
    )
    return no_content()


@oneself(
    "PUT /session/password",
    id="setPassword",
    summary="Set one's own password; every other session ends",
    answers={200: SessionView},
)
def put_password(caller: Caller, body: NewPasswordBody) -> Response:
    """Who has a second factor has just signed in with it: what begins here is as good as that."""
    staff, session = now_of(caller), person(caller)[1]
    if staff.has_factor and caller.strength != "fresh":
        raise NotAllowed("password_again", field="password")
    changed = set_password(
        wiring.directory(),
        wiring.hashes(),
        staff,
        body.password,
        body.new_password,
        names_of_shop(staff.merchant_id),
        wiring.clock_ms(),
        fresh=_without_password(caller, staff),
    )
    tell(changed, "mail_password_new")
    return begun(routes.current_request, changed, caller.device, wanted=session.outlet_id)


@oneself("PUT /session/mails", id="setMails", summary="Be mailed what waits, or not", answers={204: None})
def put_mails(caller: Caller, body: MailsBody) -> Response:
    """A campaign that waits for one's approval, once, with a link."""
    staff, _ = person(caller)
    set_mails(wiring.directory(), staff, wiring.clock_ms(), on=body.on)
    return no_content()


@oneself("PUT /session/language", id="setLanguage", summary="One's own language", answers={204: None})
def put_language(caller: Caller, body: LanguageBody) -> Response:
    """Of the pages on each device, and of mail."""
    staff, _ = person(caller)
    set_language(wiring.directory(), staff, body.language, wiring.clock_ms())
    return no_content()


@oneself("DELETE /sessions", id="signOutEverywhere", summary="Sign out on every device", answers={204: None})
def delete_sessions(caller: Caller) -> Response:
    staff, _ = person(caller)
    end_sessions(wiring.directory(), staff, wiring.clock_ms())
    return no_content(cookies=[session_cookie("", 0)])


@oneself("PUT /session/outlet", id="chooseOutlet", summary="Be at an outlet", answers={200: SessionView})
def put_outlet(caller: Caller, body: AtOutletBody) -> Response:
    """Choose where one works now."""
    staff, session = person(caller)
    chosen = outlet_for(wiring.directory(), staff, device=caller.device, wanted=body.outlet)
    outlet_id = chosen.id if chosen else ""
    cookies = []
    if outlet_id != session.outlet_id:
        secret, now = new_secret(), wiring.clock_ms()
        session = move(wiring.directory(), session, outlet_id, digest=digest_of(secret), now_ms=now)
        cookies.append(session_cookie(secret, (session.expires_ms - now) // 1000))
    present = presence(wiring.directory(), caller.device, staff, session, chosen)
    return answer(session_view(present, shop=shop_seen(staff.merchant_id)), cookies=cookies)

"""A second factor of one's own: an app, and recovery codes. Who changes it has just signed in."""

import secrets
from functools import partial
from typing import Annotated

import msgspec
from chalice.app import Response
from msgspec import Meta

from chalicelib import wiring
from chalicelib.domain.people.factor_rule import need_of
from chalicelib.domain.people.staff import Staff
from chalicelib.domain.people.totp import SECRET_BYTES, address, secret_text
from chalicelib.entrypoints.api.people.beginning import name_of_shop
from chalicelib.entrypoints.api.people.told import tell
from chalicelib.entrypoints.api.people.typed import SecondCode
from chalicelib.entrypoints.http.answers import answer, no_content
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller, person
from chalicelib.service.people.factors import RECOVERY_CODES, new_recovery, switch_off, switch_on

RECOVERY_BYTES = 10  # 80 random bits, as sixteen letters and digits
GROUP = 4

routes = Api(__name__)
oneself = partial(routes.operation, permission="access", person=True, refusals=(401, 403, 409, 429, 503))

TotpSecret = Annotated[str, Meta(max_length=64, description="In base 32, as an app takes it typed.")]


class FactorView(msgspec.Struct):
    """`on`: the password alone lets nobody in. `app`: an app's code does with it. `recovery_left`: codes for
    when all else is lost."""

    on: bool
    app: bool
    recovery_left: int


class NewFactorView(msgspec.Struct):
    """What an app is given: `secret` typed, or `address` scanned as `qr` (SVG). Nothing is kept of it yet."""

    secret: TotpSecret
    address: str
    qr: str


class SwitchOnBody(msgspec.Struct, forbid_unknown_fields=True):
    """`code`: what the app shows now, so that nobody locks themselves out."""

    secret: TotpSecret
    code: SecondCode


class RecoveryView(msgspec.Struct):
    """Each works once, in the place of the app's code. They are shown this once; none where there were some
    already, by a passkey."""

    recovery: list[str]


@routes.operation(
    "GET /session/factor",
    id="getFactor",
    summary="Whether one has a second factor",
    permission="signed_in",
    person=True,
    answers={200: FactorView},
    refusals=(403,),
)
def get_factor(caller: Caller) -> Response:
    staff = now_of(caller)
    return answer(FactorView(staff.has_factor, bool(staff.totp_secret), len(staff.recovery)))


@oneself(
    "POST /session/factor",
    id="newFactor",
    summary="A secret for an authenticator app; it counts once it is switched on",
    answers={200: NewFactorView},
)
def post_factor(caller: Caller) -> Response:
    from chalicelib.entrypoints.pages.qr import qr_svg

    staff, _ = person(caller)
    secret = secret_text(secrets.token_bytes(SECRET_BYTES))
    scanned = address(secret, name_of_shop(staff.merchant_id), staff.email)
    return answer(NewFactorView(secret, scanned, qr_svg(scanned, standalone=True)))


@oneself(
    "PUT /session/factor",
    id="switchFactorOn",
    summary="Ask for the app's code from now on, and get the recovery codes",
    answers={200: RecoveryView},
)
def put_factor(caller: Caller, body: SwitchOnBody) -> Response:
    staff, codes = now_of(caller), new_codes()
    first = switch_on(wiring.directory(), staff, body.secret, body.code, codes, wiring.clock_ms())
    tell(staff, "mail_factor_on")
    return answer(RecoveryView(codes if first else []))


@oneself(
    "POST /session/factor/recovery",
    id="newRecoveryCodes",
    summary="Other recovery codes: those of before end",
    answers={200: RecoveryView},
)
def post_recovery(caller: Caller) -> Response:
    staff, codes = now_of(caller), new_codes()
    new_recovery(wiring.directory(), staff, codes, wiring.clock_ms())
    tell(staff, "mail_recovery")
    return answer(RecoveryView(codes))


@oneself(
    "POST /session/factor/off",
    id="switchFactorOff",
    summary="Without the app's codes; passkeys stay",
    answers={204: None},
)
def post_off(caller: Caller) -> Response:
    staff = now_of(caller)
    switch_off(wiring.directory(), staff, wiring.clock_ms(), needed=is_needed(staff))
    tell(staff, "mail_factor_off")
    return no_content()


def now_of(caller: Caller) -> Staff:
    """The person as of this moment: a session remembers them for seconds."""
    staff, _ = person(caller)
    return wiring.directory().staff(staff.merchant_id, staff.id) or staff


def is_needed(staff: Staff) -> bool:
    """Whether the shop asks for a second factor of this person now."""
    merchant = wiring.store().merchant(staff.merchant_id)
    bare = staff.without_factor()
    return merchant is not None and need_of(bare, merchant.factor_from, wiring.clock_ms()) == "now"


def new_codes() -> list[str]:
    return [_grouped(secret_text(secrets.token_bytes(RECOVERY_BYTES))) for _ in range(RECOVERY_CODES)]


def _grouped(text: str) -> str:
    return "-".join(text[at : at + GROUP] for at in range(0, len(text), GROUP))

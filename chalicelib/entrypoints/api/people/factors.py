"""A second factor of one's own: an authenticator app, and recovery codes. By password and code each time."""

import secrets
from functools import partial
from typing import Annotated

import msgspec
from chalice.app import Response
from msgspec import Meta

from chalicelib import wiring
from chalicelib.domain.people.staff import Staff
from chalicelib.domain.people.totp import SECRET_BYTES, address, secret_text
from chalicelib.entrypoints.api.people.beginning import name_of_shop
from chalicelib.entrypoints.api.people.typed import SecondCode, Secret
from chalicelib.entrypoints.http.answers import answer, no_content
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller, person
from chalicelib.entrypoints.http.operation import BODY
from chalicelib.service.people.factors import (
    RECOVERY_CODES,
    has_factor,
    new_recovery,
    switch_off,
    switch_on,
    with_second,
)
from chalicelib.service.people.oneself import prove

RECOVERY_BYTES = 10  # 80 random bits, as sixteen letters and digits
GROUP = 4

routes = Api(__name__)
oneself = partial(routes.operation, permission="signed_in", person=True, refusals=(*BODY, 403, 409, 429, 503))

TotpSecret = Annotated[str, Meta(max_length=64, description="In base 32, as an app takes it typed.")]


class FactorView(msgspec.Struct):
    """`on`: an app's code is asked for after the password. `recovery_left`: codes for a lost phone."""

    on: bool
    recovery_left: int


class NewFactorView(msgspec.Struct):
    """What an app is given: `secret` typed, or `address` scanned as `qr` (SVG). Nothing is kept of it yet."""

    secret: TotpSecret
    address: str
    qr: str


class SwitchOnBody(msgspec.Struct, forbid_unknown_fields=True):
    """`code`: what the app shows now, so that nobody locks themselves out."""

    password: Secret
    secret: TotpSecret
    code: SecondCode


class BothBody(msgspec.Struct, forbid_unknown_fields=True):
    password: Secret
    second: SecondCode


class RecoveryView(msgspec.Struct):
    """Each works once, in the place of the app's code. They are shown this once."""

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
    staff, _ = person(caller)
    return answer(FactorView(has_factor(staff), len(staff.recovery)))


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
    staff, codes = _now(caller), _recovery()
    switch_on(
        wiring.directory(), wiring.hashes(), staff, body.password, body.secret, body.code, codes,
        wiring.clock_ms(),
    )  # fmt: skip
    return answer(RecoveryView(codes))


@oneself(
    "POST /session/factor/recovery",
    id="newRecoveryCodes",
    summary="Other recovery codes: those of before end",
    answers={200: RecoveryView},
)
def post_recovery(caller: Caller, body: BothBody) -> Response:
    codes = _recovery()
    new_recovery(wiring.directory(), _both(caller, body), codes, wiring.clock_ms())
    return answer(RecoveryView(codes))


@oneself(
    "POST /session/factor/off",
    id="switchFactorOff",
    summary="The password is enough again",
    answers={204: None},
)
def post_off(caller: Caller, body: BothBody) -> Response:
    switch_off(wiring.directory(), _both(caller, body), wiring.clock_ms())
    return no_content()


def _both(caller: Caller, body: BothBody) -> Staff:
    """The person, by password and second factor."""
    staff = _now(caller)
    prove(wiring.directory(), wiring.hashes(), staff, body.password, wiring.clock_ms())
    return with_second(
        wiring.directory(), staff, body.second, source=f"staff:{staff.id}", now_ms=wiring.clock_ms()
    )


def _now(caller: Caller) -> Staff:
    """As of this moment: a session remembers the person for seconds."""
    staff, _ = person(caller)
    return wiring.directory().staff(staff.merchant_id, staff.id) or staff


def _recovery() -> list[str]:
    return [_grouped(secret_text(secrets.token_bytes(RECOVERY_BYTES))) for _ in range(RECOVERY_CODES)]


def _grouped(text: str) -> str:
    return "-".join(text[at : at + GROUP] for at in range(0, len(text), GROUP))

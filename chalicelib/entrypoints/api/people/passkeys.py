"""Passkeys: one signs in by itself; and one's own are added, named and removed."""

from dataclasses import replace
from functools import partial

import msgspec
from chalice.app import Response

from chalicelib import wiring
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.people.browser import browser_of
from chalicelib.domain.people.passkeys import NAME_MAX, Created, Passkey, handle_of, id_of, named
from chalicelib.domain.time.instant import instant
from chalicelib.entrypoints.api.people.beginning import begun, name_of_shop
from chalicelib.entrypoints.api.people.challenges import (
    CHALLENGE_S,
    TO_SIGN_IN,
    ClientData,
    ShownBody,
    Signed,
    challenge_in,
    holder_of,
    new_challenge,
    to_add,
)
from chalicelib.entrypoints.api.people.factors import is_needed, new_codes, now_of
from chalicelib.entrypoints.api.people.told import tell
from chalicelib.entrypoints.api.people.views import SessionView
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller, device_of
from chalicelib.entrypoints.http.fields import Instant, ShortText
from chalicelib.entrypoints.http.operation import BODY
from chalicelib.entrypoints.http.sources import within_passkeys
from chalicelib.passkeys import ALGORITHMS, text_of
from chalicelib.service.people.passkeys import add_passkey, remove_passkey, rename_passkey

routes = Api(__name__)
anybody = partial(routes.operation, permission="anybody", refusals=(*BODY, 401, 403, 409, 429, 503))
oneself = partial(routes.operation, permission="access", person=True, refusals=(403, 404, 409, 429, 503))


class PasskeySignInBody(msgspec.Struct, forbid_unknown_fields=True):
    passkey: ShownBody
    outlet: ShortText | None = None


class ChallengeView(msgspec.Struct):
    """What `navigator.credentials.get` is asked with; good once, for some minutes."""

    challenge: str
    site: str
    seconds: int


class BeginningView(msgspec.Struct):
    """What `navigator.credentials.create` is asked with. `held`: this person's own, not made again."""

    challenge: str
    site: str
    shop: str
    user: str
    name: str
    display_name: str
    held: list[str]
    algorithms: list[int]
    seconds: int


class NewPasskeyBody(msgspec.Struct, forbid_unknown_fields=True):
    """The `response` of `navigator.credentials.create`. Without a `name`, the browser's stands."""

    client_data: ClientData
    attestation: Signed
    name: ShortText = ""


class NameBody(msgspec.Struct, forbid_unknown_fields=True):
    name: ShortText


class PasskeyView(msgspec.Struct):
    """`synced`: its maker keeps a copy, so a lost phone does not lose it. `used_at`: null until then."""

    id: str
    name: str
    created_at: Instant
    used_at: Instant | None
    synced: bool


class PasskeyListView(msgspec.Struct):
    passkeys: list[PasskeyView]


class AddedView(msgspec.Struct):
    """`recovery`: codes that stand in for a lost second factor, each once; none where there are some."""

    passkey: PasskeyView
    recovery: list[str]


@anybody(
    "POST /session/passkey/challenge",
    id="beginPasskeySignIn",
    summary="What a passkey is asked to sign",
    answers={200: ChallengeView},
)
def post_challenge() -> Response:
    """Nobody's in particular: the browser knows whose passkeys it has."""
    return answer(ChallengeView(new_challenge(TO_SIGN_IN), wiring.authenticators().site, CHALLENGE_S))


@anybody(
    "POST /session/passkey", id="signInByPasskey", summary="Sign in by a passkey", answers={200: SessionView}
)
def post_passkey(body: PasskeySignInBody) -> Response:
    """It is password and second factor in one, and says at which shop."""
    request = routes.current_request
    within_passkeys(request)
    staff = holder_of(body.passkey)
    shown = id_of(body.passkey.credential)
    return begun(request, staff, device_of(request), wanted=body.outlet or "", way="passkey", passkey=shown)


@oneself(
    "GET /session/passkeys",
    id="listPasskeys",
    summary="One's passkeys",
    permission="signed_in",
    answers={200: PasskeyListView},
)
def get_passkeys(caller: Caller) -> Response:
    return answer(PasskeyListView([_view(key) for key in now_of(caller).passkeys]))


@oneself(
    "POST /session/passkeys/challenge",
    id="beginPasskey",
    summary="What a new passkey is made of",
    answers={200: BeginningView},
)
def post_beginning(caller: Caller) -> Response:
    staff = now_of(caller)
    shop = name_of_shop(staff.merchant_id) or staff.merchant_id
    return answer(
        BeginningView(
            challenge=new_challenge(to_add(staff.merchant_id, staff.id)),
            site=wiring.authenticators().site,
            shop=shop,
            user=text_of(handle_of(staff.merchant_id, staff.id).encode()),
            name=staff.email,
            display_name=f"{staff.name} ({shop})",
            held=[key.credential for key in staff.passkeys],
            algorithms=[*ALGORITHMS],
            seconds=CHALLENGE_S,
        )
    )


@oneself("POST /session/passkeys", id="addPasskey", summary="Add a passkey", answers={201: AddedView})
def post_passkeys(caller: Caller, body: NewPasskeyBody) -> Response:
    """From then on the password alone is not enough: with one's first second factor come recovery codes."""
    staff, codes = now_of(caller), new_codes()
    name = named(body.name, browser_of(routes.current_request.headers.get("user-agent", "")) or "Passkey")
    asked = challenge_in(body.client_data, to_add(staff.merchant_id, staff.id))
    if asked is None:
        raise InvalidInput("passkey_not_made", field="client_data")
    challenge, spend = asked
    key = add_passkey(
        wiring.directory(), wiring.authenticators(), staff, Created(body.client_data, body.attestation),
        challenge, spend, name=name, recovery=codes, now_ms=wiring.clock_ms(),
    )  # fmt: skip
    tell(staff, "mail_passkey_added", name=name)
    return answer(AddedView(_view(key), [] if staff.has_factor else codes), 201)


@oneself(
    "PATCH /session/passkeys/{passkey_id}",
    id="renamePasskey",
    summary="Another name for a passkey",
    answers={200: PasskeyView},
)
def patch_passkey(passkey_id: str, caller: Caller, body: NameBody) -> Response:
    staff = now_of(caller)
    if not body.name.strip():
        raise InvalidInput("text_needed", field="name", at="name", most=NAME_MAX)
    return answer(_view(rename_passkey(wiring.directory(), staff, passkey_id, named(body.name, ""))))


@oneself(
    "DELETE /session/passkeys/{passkey_id}",
    id="removePasskey",
    summary="Remove a passkey: it signs in nowhere any more, and whom it signed in elsewhere is signed out",
    answers={200: PasskeyListView},
)
def delete_passkey(passkey_id: str, caller: Caller) -> Response:
    directory, staff = wiring.directory(), now_of(caller)
    left = remove_passkey(directory, staff, passkey_id, wiring.clock_ms(), needed=is_needed(staff))
    if caller.session is not None and caller.session.passkey == passkey_id:
        directory.begin(replace(caller.session, passkey=""))  # whoever tidies up goes on here
    tell(staff, "mail_passkey_removed")
    return answer(PasskeyListView([_view(key) for key in left.passkeys]))


def _view(key: Passkey) -> PasskeyView:
    used = instant(key.used_ms) if key.used_ms else None
    return PasskeyView(key.id, key.name, instant(key.created_ms), used, key.synced)

"""Outlets, the devices in them, and the code that pairs a device."""

import secrets
from functools import partial
from typing import Annotated

import msgspec
from chalice.app import Response

from chalicelib import wiring
from chalicelib.domain.people.keys import digest_of
from chalicelib.domain.people.staff import Outlet
from chalicelib.domain.time.instant import instant
from chalicelib.entrypoints.api.people.views import (
    DeviceView,
    OutletView,
    SessionView,
    device_view,
    outlet_view,
    session_view,
)
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller, new_secret, works_at
from chalicelib.entrypoints.http.cookies import device_cookie
from chalicelib.entrypoints.http.fields import Instant, ShortText, known_id, needed
from chalicelib.entrypoints.http.operation import BODY
from chalicelib.service.people.places import offer_pairing, pair, put_outlet, unpair
from chalicelib.service.people.presence import presence

CODE_TYPED_MAX = 40  # with spaces and dashes
CODE_LENGTH = 8  # 40 bits for ten minutes, each guess a call: no count of attempts adds to that
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's, as on the cards
_READ_AS = str.maketrans("OIL", "011")

routes = Api(__name__)
reading = partial(routes.operation, refusals=(403, 404, 409, 422))
changing = partial(routes.operation, refusals=(*BODY, 403, 404, 409, 429, 503))


class OutletBody(msgspec.Struct, forbid_unknown_fields=True):
    name: ShortText
    zone: ShortText


class DeviceBody(msgspec.Struct, forbid_unknown_fields=True):
    label: ShortText
    outlet: ShortText


class CodeBody(msgspec.Struct, forbid_unknown_fields=True):
    code: Annotated[str, msgspec.Meta(max_length=CODE_TYPED_MAX)]


class OutletListView(msgspec.Struct):
    outlets: list[OutletView]


class OneOutletView(msgspec.Struct):
    outlet: OutletView


class DeviceListView(msgspec.Struct):
    devices: list[DeviceView]


class OneDeviceView(msgspec.Struct):
    device: DeviceView


class CodeView(msgspec.Struct):
    code: str
    expires_at: Instant


@reading(
    "GET /outlets",
    id="listOutlets",
    summary="The outlets where you work",
    permission="see_outlets",
    answers={200: OutletListView},
)
def get_outlets(caller: Caller) -> Response:
    outlets = wiring.directory().outlets(caller.merchant_id)
    own = [outlet for outlet in outlets if works_at(caller, outlet.id)]
    return answer(OutletListView([outlet_view(outlet) for outlet in own]))


@changing(
    "POST /outlets",
    id="addOutlet",
    summary="Add an outlet",
    permission="outlets",
    answers={201: OneOutletView},
)
def post_outlet(caller: Caller, body: OutletBody) -> Response:
    return _outlet_put(caller, body, f"o{secrets.token_hex(4)}", new=True)


@changing(
    "PUT /outlets/{outlet_id}",
    id="changeOutlet",
    summary="Change an outlet",
    permission="outlets",
    answers={200: OneOutletView},
)
def put_outlet_by_id(outlet_id: str, caller: Caller, body: OutletBody) -> Response:
    return _outlet_put(caller, body, known_id(outlet_id, "not_found"), new=False)


@reading(
    "GET /devices",
    id="listDevices",
    summary="The paired devices at the outlets where you work",
    permission="see_staff",
    answers={200: DeviceListView},
)
def get_devices(caller: Caller) -> Response:
    devices = sorted(wiring.directory().devices(caller.merchant_id), key=lambda device: -device.paired_ms)
    own = [device for device in devices if works_at(caller, device.outlet_id)]
    return answer(DeviceListView([device_view(device) for device in own]))


@changing(
    "POST /devices",
    id="offerPairing",
    summary="A code to pair a device",
    permission="devices",
    answers={201: CodeView},
)
def post_device(caller: Caller, body: DeviceBody) -> Response:
    """A code to type on the tablet."""
    code = "".join(secrets.choice(_ALPHABET) for _ in range(CODE_LENGTH))
    pairing = offer_pairing(
        wiring.directory(),
        caller.merchant_id,
        body.outlet,
        needed("label", body.label),
        digest=digest_of(code),
        by=caller.by,
        now_ms=wiring.clock_ms(),
    )
    return answer(CodeView(f"{code[:4]}-{code[4:]}", instant(pairing.until_ms)), 201)


@changing(
    "DELETE /devices/{device_id}",
    id="unpair",
    summary="Unpair a device",
    permission="devices",
    answers={200: OneDeviceView},
)
def delete_device(device_id: str, caller: Caller) -> Response:
    at = known_id(device_id, "device_unknown")
    device = unpair(wiring.directory(), caller.merchant_id, at, caller.by, wiring.clock_ms())
    return answer(OneDeviceView(device_view(device)))


@routes.operation(
    "POST /pairings",
    id="pair",
    summary="Pair this device",
    permission="anybody",
    answers={200: SessionView},
    refusals=(*BODY, 401, 403, 404, 409, 429, 503),
)
def post_pairing(body: CodeBody) -> Response:
    """On the tablet: spend the code, and be this outlet's device from now on."""
    code = "".join(c for c in body.code.upper() if c.isalnum()).translate(_READ_AS)
    secret = new_secret()
    device = pair(
        wiring.directory(), digest_of(code), f"v{secrets.token_hex(5)}", digest_of(secret), wiring.clock_ms()
    )
    present = presence(wiring.directory(), device)
    return answer(session_view(present), cookies=[device_cookie(device, secret)])


def _outlet_put(caller: Caller, body: OutletBody, outlet_id: str, *, new: bool) -> Response:
    outlet = Outlet(outlet_id, caller.merchant_id, needed("name", body.name), body.zone)
    put_outlet(wiring.directory(), outlet, caller.by, wiring.clock_ms(), new=new)
    return answer(OneOutletView(outlet_view(outlet)), 201 if new else 200)

"""Outlets, the devices in them, and the code that pairs a device."""

import secrets

import msgspec
from chalice.app import Response

from chalicelib import wiring
from chalicelib.domain.errors import NotFound
from chalicelib.domain.people.keys import digest_of
from chalicelib.domain.people.staff import Outlet
from chalicelib.domain.time.instant import instant
from chalicelib.entrypoints.api.people.views import (
    DeviceView,
    OutletView,
    device_view,
    outlet_view,
    session_view,
)
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.app import Routes
from chalicelib.entrypoints.http.callers import from_our_page, new_secret, signed_in
from chalicelib.entrypoints.http.cookies import device_cookie
from chalicelib.entrypoints.http.fields import ID, Instant, ShortText, needed
from chalicelib.entrypoints.http.request import read
from chalicelib.service.people.places import offer_pairing, pair, put_outlet, unpair

CODE_LENGTH = 8  # 40 bits for ten minutes, each guess a call: no count of attempts adds to that
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's, as on the cards
_READ_AS = str.maketrans("OIL", "011")

routes = Routes(__name__)


class OutletBody(msgspec.Struct, forbid_unknown_fields=True):
    name: ShortText
    zone: ShortText


class DeviceBody(msgspec.Struct, forbid_unknown_fields=True):
    label: ShortText
    outlet: ShortText


class CodeBody(msgspec.Struct, forbid_unknown_fields=True):
    code: str


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


@routes.route("/api/v1/outlets", methods=["GET"])
def get_outlets() -> Response:
    caller = signed_in(routes.current_request, "see_outlets")
    outlets = wiring.directory().outlets(caller.merchant_id)
    return answer(OutletListView([outlet_view(each) for each in outlets]))


@routes.route("/api/v1/outlets", methods=["POST"])
def post_outlet() -> Response:
    return _outlet_put(f"o{secrets.token_hex(4)}", new=True)


@routes.route("/api/v1/outlets/{outlet_id}", methods=["PUT"])
def put_outlet_by_id(outlet_id: str) -> Response:
    return _outlet_put(_id(outlet_id, "outlet_unknown"), new=False)


@routes.route("/api/v1/devices", methods=["GET"])
def get_devices() -> Response:
    caller = signed_in(routes.current_request, "see_staff")
    devices = sorted(wiring.directory().devices(caller.merchant_id), key=lambda each: -each.paired_ms)
    return answer(DeviceListView([device_view(each) for each in devices]))


@routes.route("/api/v1/devices", methods=["POST"])
def post_device() -> Response:
    """A code to type on the tablet."""
    request = routes.current_request
    caller = signed_in(request, "devices")
    body = read(request, DeviceBody)
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


@routes.route("/api/v1/devices/{device_id}", methods=["DELETE"])
def delete_device(device_id: str) -> Response:
    caller = signed_in(routes.current_request, "devices")
    at = _id(device_id, "device_unknown")
    device = unpair(wiring.directory(), caller.merchant_id, at, caller.by, wiring.clock_ms())
    return answer(OneDeviceView(device_view(device)))


@routes.route("/api/v1/pairings", methods=["POST"])
def post_pairing() -> Response:
    """On the tablet: spend the code, and be this outlet's device from now on."""
    request = routes.current_request
    from_our_page(request)
    code = "".join(c for c in read(request, CodeBody).code[:40].upper() if c.isalnum()).translate(_READ_AS)
    secret = new_secret()
    device = pair(
        wiring.directory(), digest_of(code), f"v{secrets.token_hex(5)}", digest_of(secret), wiring.clock_ms()
    )
    return answer(session_view(None, None, None, device), cookies=[device_cookie(device, secret)])


def _outlet_put(outlet_id: str, *, new: bool) -> Response:
    request = routes.current_request
    caller = signed_in(request, "outlets")
    body = read(request, OutletBody)
    outlet = Outlet(outlet_id, caller.merchant_id, needed("name", body.name), body.zone)
    put_outlet(wiring.directory(), outlet, caller.by, wiring.clock_ms(), new=new)
    return answer(OneOutletView(outlet_view(outlet)), 201 if new else 200)


def _id(given: str, code: str) -> str:
    if not ID.fullmatch(given):
        raise NotFound(code, field="id")
    return given

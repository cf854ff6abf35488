"""Outlets, the devices in them, and the code that pairs a device."""

import secrets
from functools import partial
from typing import Annotated

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
    SessionView,
    device_view,
    outlet_view,
    session_view,
)
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller, new_secret, shop_of, works_at
from chalicelib.entrypoints.http.cookies import device_cookie
from chalicelib.entrypoints.http.fields import (
    Instant,
    ShortText,
    known_id,
    listed_limit,
    needed,
    short,
)
from chalicelib.entrypoints.http.operation import BODY, LIST_AFTER, LIST_LIMIT, Q
from chalicelib.entrypoints.http.request import query
from chalicelib.service.people.places import device_page, offer_pairing, outlet_page, pair, put_outlet, unpair
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
    zone: Annotated[ShortText, msgspec.Meta(description="IANA time zone; left out, the shop's.")] | None = (
        None
    )


class DeviceBody(msgspec.Struct, forbid_unknown_fields=True):
    label: ShortText
    outlet: ShortText


class CodeBody(msgspec.Struct, forbid_unknown_fields=True):
    code: Annotated[str, msgspec.Meta(max_length=CODE_TYPED_MAX)]


class OutletListView(msgspec.Struct):
    outlets: list[OutletView]
    next: str | None


class OneOutletView(msgspec.Struct):
    outlet: OutletView


class DeviceListView(msgspec.Struct):
    devices: list[DeviceView]
    next: str | None


class OneDeviceView(msgspec.Struct):
    device: DeviceView


class CodeView(msgspec.Struct):
    code: str
    expires_at: Instant


@reading(
    "GET /outlets",
    id="listOutlets",
    summary="The outlets where you work, by name",
    permission="see_outlets",
    answers={200: OutletListView},
    parameters=(Q, LIST_LIMIT, LIST_AFTER),
)
def get_outlets(caller: Caller) -> Response:
    request = routes.current_request
    page, more = outlet_page(
        wiring.directory(),
        caller.merchant_id,
        partial(works_at, caller),
        limit=listed_limit(query(request, "limit")),
        after=query(request, "after") or "",
        q=short("q", query(request, "q")),
    )
    return answer(OutletListView([outlet_view(outlet) for outlet in page], more or None))


@reading(
    "GET /outlets/{outlet_id}",
    id="getOutlet",
    summary="An outlet where you work",
    permission="see_outlets",
    answers={200: OneOutletView},
)
def get_outlet(outlet_id: str, caller: Caller) -> Response:
    at = known_id(outlet_id, "not_found")
    found = wiring.directory().outlets_named(caller.merchant_id, [at])
    if not found or not works_at(caller, at):
        raise NotFound("not_found", field="id")
    return answer(OneOutletView(outlet_view(found[0])))


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
    summary="The devices at the outlets where you work: paired ones first, the newest first",
    permission="see_staff",
    answers={200: DeviceListView},
    parameters=(Q, LIST_LIMIT, LIST_AFTER),
)
def get_devices(caller: Caller) -> Response:
    request = routes.current_request
    page, more, outlets = device_page(
        wiring.directory(),
        caller.merchant_id,
        partial(works_at, caller),
        limit=listed_limit(query(request, "limit")),
        after=query(request, "after") or "",
        q=short("q", query(request, "q")),
    )
    return answer(DeviceListView([device_view(device, outlets) for device in page], more or None))


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
    zone = shop_of(caller.merchant_id).zone if body.zone is None else body.zone
    outlet = Outlet(outlet_id, caller.merchant_id, needed("name", body.name), zone)
    put_outlet(wiring.directory(), outlet, caller.by, wiring.clock_ms(), new=new)
    return answer(OneOutletView(outlet_view(outlet)), 201 if new else 200)

"""Apple's PassKit web service, and the download of a pass.

https://developer.apple.com/documentation/walletpasses/adding-a-web-service-to-update-passes
A device takes 200 and 201 for success (never 204 for DELETE), and one 401 stands for an unknown card and
a wrong token alike.
"""

import json
import logging
import re
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime

import msgspec
from chalice.app import Response

from chalicelib import wiring
from chalicelib.domain.card.card import Card
from chalicelib.domain.card.replaced import over
from chalicelib.domain.card.wallets import WalletName
from chalicelib.domain.errors import InvalidInput, NotAllowed, NotFound
from chalicelib.domain.face.look import as_over
from chalicelib.domain.text import phrase
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.app import Routes
from chalicelib.entrypoints.http.fields import number_in
from chalicelib.entrypoints.http.request import decode, query, raw_body, whole_body
from chalicelib.service.card import devices
from chalicelib.service.card.edition import brought_up, programme_for

WALLET: WalletName = "apple"
PASS_TYPE = "application/vnd.apple.pkpass"  # noqa: S105  # a media type
ID = re.compile(r"[A-Za-z0-9._-]{1,128}")
PUSH_TOKEN = re.compile(r"[A-Za-z0-9._=+/-]{1,512}")
LOG_LINES_MAX = 20
LOG_LINE_MAX = 500

log = logging.getLogger(__name__)
routes = Routes(__name__)


class PushToken(msgspec.Struct):
    pushToken: str  # noqa: N815  # Apple's name


class DeviceLog(msgspec.Struct):
    logs: list[str]


@routes.route("/apple/v1/devices/{device}/registrations/{pass_type}/{serial}", methods=["POST"])
def register(device: str, pass_type: str, serial: str) -> Response:
    card = _authorised(pass_type, serial, device)
    if card is None:
        return _empty(401)
    if not ID.fullmatch(device):
        raise InvalidInput("body_invalid", field="device", at="device", why=phrase("why_form"))
    token = decode(raw_body(routes.current_request), PushToken).pushToken
    if not PUSH_TOKEN.fullmatch(token):
        raise InvalidInput("body_invalid", field="pushToken", at="pushToken", why=phrase("why_form"))
    new = devices.register(wiring.store(), WALLET, card, device, token, wiring.clock_ms())
    return _empty(201 if new else 200)


@routes.route("/apple/v1/devices/{device}/registrations/{pass_type}/{serial}", methods=["DELETE"])
def unregister(device: str, pass_type: str, serial: str) -> Response:
    card = _authorised(pass_type, serial, device) or _left(pass_type, serial)
    if card is None:
        return _empty(401)
    if ID.fullmatch(device):
        devices.unregister(wiring.store(), WALLET, card.serial, device)
    return _empty(200)


@routes.route("/apple/v1/devices/{device}/registrations/{pass_type}", methods=["GET"])
def updates(device: str, pass_type: str) -> Response:
    """The device's own identifier is the secret here: an unknown one learns nothing."""
    if pass_type != wiring.apple_identity().pass_type_id or not ID.fullmatch(device):
        return _empty(204)
    after_ms = _tag(query(routes.current_request, "passesUpdatedSince"))
    found = devices.updates(wiring.store(), WALLET, device, after_ms, wiring.clock_ms())
    if found is None:
        return _empty(204)
    return answer({"serialNumbers": list(found.serials), "lastUpdated": str(found.newest_ms)})


@routes.route("/apple/v1/passes/{pass_type}/{serial}", methods=["GET"])
def latest(pass_type: str, serial: str) -> Response:
    card = _authorised(pass_type, serial)
    if card is None:
        return _over(pass_type, serial) or _empty(401)
    card = brought_up(wiring.store(), card, wiring.clock_ms())
    since = _http_date(routes.current_request.headers.get("if-modified-since", ""))
    # A phone that is ahead of a table which was restored has what no longer is.
    if since == card.modified_s:
        return _empty(304, {"Last-Modified": _last_modified(card)})
    reply = _pass(card)
    devices.fetched(wiring.store(), WALLET, card)
    return reply


@routes.route("/apple/v1/log", methods=["POST"])
def device_log() -> Response:
    """What a device could not do. Open to anyone, so of a long log the beginning is kept, and written as
    data, not as lines."""
    try:
        lines = msgspec.json.decode(whole_body(routes.current_request), type=DeviceLog).logs
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise InvalidInput("body_not_json", field="body") from error
    for line in lines[:LOG_LINES_MAX]:
        log.warning("a device says %s", json.dumps(line[:LOG_LINE_MAX]))
    return _empty(200)


@routes.route("/passes/{name}", methods=["GET"])
def download(name: str) -> Response:
    """The pass as Safari adds it: a plain link, the right type."""
    card = wiring.card_in_pass_link(name)
    if card is None:
        raise NotFound("link_unknown")
    return _pass(card)


def _authorised(pass_type: str, serial: str, device: str = "") -> Card | None:
    """The card whose token the request carries; None alike for an unknown card and a wrong token.

    The token of a pass from before the card's newest code is good for the phones that hold it alone: for the
    `device` that has registered it, and to fetch what such a phone was told of. So they follow, and a pass
    that was handed on with the old code does not.
    """
    card, token = _named(pass_type, serial)
    if card is None:
        return None
    if wiring.is_pass_token(card, token):
        return card
    follows = wiring.is_old_pass_token(card, token) and devices.follows(wiring.store(), WALLET, card, device)
    return card if follows else None


def _left(pass_type: str, serial: str) -> Card | None:
    """The card whose token the request carries, of a phone that the card has left."""
    card, token = _named(pass_type, serial)
    return card if card is not None and wiring.is_left_pass_token(card, token) else None


def _over(pass_type: str, serial: str) -> Response | None:
    """For a phone that the card has left, the last pass that it gets: it is over."""
    card, token = _named(pass_type, serial)
    if card is None or not wiring.is_left_pass_token(card, token):
        return None
    reply = _pass(over(card, card.moved - 1), over_of=token)
    devices.left(wiring.store(), WALLET, card)
    return reply


def _named(pass_type: str, serial: str) -> tuple[Card | None, str]:
    """The card that is asked for, and the token that the request carries."""
    scheme, _, token = routes.current_request.headers.get("authorization", "").partition(" ")
    if scheme != "ApplePass" or pass_type != wiring.apple_identity().pass_type_id or not ID.fullmatch(serial):
        return None, ""
    return wiring.store().card(serial), token


def _pass(card: Card, *, over_of: str = "") -> Response:
    """`over_of`: the token of a pass that ends; Apple forbids it to change."""
    programme = programme_for(wiring.store(), card)
    if programme is None:
        raise NotFound("programme_unknown")
    if not wiring.tokens().knows(card.key_id):
        raise NotAllowed("card_voided")
    look = wiring.look(card, programme)
    file = wiring.pass_builder().build(
        as_over(look) if over_of else look,
        authentication_token=over_of or wiring.pass_token(card),
        signed_s=wiring.clock_ms() // 1000,
    )
    headers: dict[str, str | list[str]] = {
        "Content-Type": PASS_TYPE,
        "Content-Disposition": f'attachment; filename="{card.programme_id}.pkpass"',
        "Last-Modified": _last_modified(card),
        "Cache-Control": "private, no-store",
    }
    return Response(file, headers=headers)


def _empty(status: int, headers: dict[str, str] | None = None) -> Response:
    return Response("", status_code=status, headers={"Cache-Control": "no-store", **(headers or {})})


def _last_modified(card: Card) -> str:
    return format_datetime(datetime.fromtimestamp(card.modified_s, UTC), usegmt=True)


def _http_date(text: str) -> int | None:
    """Epoch seconds of an HTTP date; None for one that cannot be read, which then asks for the pass."""
    try:
        return int(parsedate_to_datetime(text[:64]).timestamp())
    except (ValueError, TypeError, OverflowError):
        return None


def _tag(text: str | None) -> int:
    """The version that a device has seen; 0, so everything, for a tag that is not ours."""
    return number_in(text or "", 16) or 0

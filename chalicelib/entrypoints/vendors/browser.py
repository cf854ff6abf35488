"""A browser that holds a card: its page asks to be told, asks whether it is, and ends it.

Whoever has the card's link has the card, and whoever knows the address by which a browser is pushed to is
that browser: its push service gave it to nobody else (https://www.rfc-editor.org/rfc/rfc8030#section-8).
"""

from typing import Annotated

from chalice.app import Response
from msgspec import Meta, Struct

from chalicelib import wiring
from chalicelib.domain.card.wallets import WalletName
from chalicelib.domain.errors import NotAllowed
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.app import Routes
from chalicelib.entrypoints.http.request import read
from chalicelib.entrypoints.pages.customer.at import here
from chalicelib.service.card import devices

WALLET: WalletName = "browser"
Address = Annotated[str, Meta(max_length=500)]

routes = Routes(__name__)


class KeysBody(Struct):
    p256dh: Annotated[str, Meta(max_length=100)]
    auth: Annotated[str, Meta(max_length=50)]


class SubscriptionBody(Struct):
    """As `PushSubscription.toJSON` has it, and `key`: ours, with which the browser subscribed."""

    endpoint: Address
    keys: KeysBody
    key: Annotated[str, Meta(max_length=100)]


class RenewedBody(SubscriptionBody):
    was: Address = ""


class EndpointBody(Struct):
    endpoint: Address = ""


def _told() -> None:
    if not wiring.browsers_told():
        raise NotAllowed("page_tell_nobody")


@routes.route("/c/{link}/browser/held", methods=["POST"])
def held(link: str) -> Response:
    """Whether this browser is told of the card, and the key to subscribe with."""
    card = here(routes.current_request, link).card
    _told()
    endpoint = read(routes.current_request, EndpointBody).endpoint
    there = wiring.store().registration(WALLET, card.serial, wiring.browser_holder(endpoint))
    return answer({"held": there is not None, "key": wiring.browser_public_key()})


@routes.route("/c/{link}/browser", methods=["POST"])
def register(link: str) -> Response:
    """From now on this browser is told of the card. Asked again, it stays so."""
    at = here(routes.current_request, link)
    _told()
    body = read(routes.current_request, SubscriptionBody)
    subscription = wiring.browser_subscription(body.endpoint, body.keys.p256dh, body.keys.auth, body.key)
    if not at.card.usable(wiring.clock_ms()):
        raise NotAllowed("page_over", field="link")
    new = devices.register(
        wiring.store(),
        WALLET,
        at.card,
        subscription.holder,
        subscription.token,
        wiring.clock_ms(),
        wiring.browser_said(at.card, at.programme),
    )
    return answer({"held": True}, 201 if new else 200)


@routes.route("/c/{link}/browser/stop", methods=["POST"])
def unregister(link: str) -> Response:
    card = here(routes.current_request, link).card
    endpoint = read(routes.current_request, EndpointBody).endpoint
    devices.unregister(wiring.store(), WALLET, card.serial, wiring.browser_holder(endpoint))
    return answer({"held": False})


@routes.route("/customer/browser", methods=["POST"])
def renewed() -> Response:
    """A browser's address has changed: it is told of the same cards at the new one."""
    _told()
    body = read(routes.current_request, RenewedBody)
    subscription = wiring.browser_subscription(body.endpoint, body.keys.p256dh, body.keys.auth, body.key)
    was = wiring.browser_holder(body.was)
    if was == subscription.holder:
        return answer({"cards": 0})
    store, now_ms = wiring.store(), wiring.clock_ms()
    cards = devices.moved_to(store, WALLET, was, subscription.holder, subscription.token, now_ms)
    return answer({"cards": cards})

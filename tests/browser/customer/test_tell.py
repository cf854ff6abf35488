"""A card's page in a real browser is told by push what is new, after a tap that says what for.

Chromium without a window has no notifications and subscribes nowhere: the question to the person, what is
drawn on the screen and the subscription (the local push service's) are stood in for here. The page, its
worker, the push that reaches the worker by the browser's own tools, and what the worker does then, are real.
"""

import base64
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, CDPSession, Page, Worker, expect

from chalicelib import wiring
from chalicelib.wallets.browser.subscription import subscription_of
from infra.credentials import browser_keys
from infra.local.phone.push_agent import Subscribed
from tests.browser.conftest import Open, errors_of, until
from tests.browser.customer.test_card import KEPT, path_of, seen
from tests.browser.join.test_join import ANDROID
from tests.e2e.cast.wire import eventually
from tests.entrypoints.vendors.test_browser import worked
from tests.support.gateway import Shop
from tests.support.keys import Keys
from tests.support.local_push import PushAt

PHONE = {"width": 390, "height": 844}
# The person's answer is what `answer` says; how often they were asked is counted.
SUBSCRIBES = """(() => {
  globalThis.asked = 0;
  Object.defineProperty(Notification, "permission", { get: () => localStorage.getItem("said") ?? "default" });
  Notification.requestPermission = async () => {
    globalThis.asked += 1;
    localStorage.setItem("said", localStorage.getItem("answer") ?? "granted");
    return Notification.permission;
  };
})()"""
# One address at a time, as a browser has: the page and its worker see the same.
HAS_AN_ADDRESS = """(() => {
  const stored = async () => caches.open("stand-in");
  const bytes = (key) => Uint8Array.from(atob(key.replaceAll("-", "+").replaceAll("_", "/")),
    (sign) => sign.charCodeAt(0)).buffer;
  const drop = async () => (await stored()).delete("/held");
  const as = (held) => held && { endpoint: held.endpoint, options: { applicationServerKey: bytes(held.key) },
    toJSON: () => ({ endpoint: held.endpoint, keys: held.keys }), unsubscribe: drop };
  const held = async () => (await (await stored()).match("/held"))?.json();
  PushManager.prototype.getSubscription = async () => as(await held());
  PushManager.prototype.subscribe = async ({ applicationServerKey }) => {
    if (await held()) throw new DOMException("there is one", "InvalidStateError");
    const given = globalThis.next ?? await globalThis.subscribed(applicationServerKey);
    await (await stored()).put("/held", new Response(JSON.stringify(given)));
    return as(given);
  };
})()"""
NO_NETWORK = """() => {
  const asked = self.fetch;
  self.fetch = async (path, how) => {
    if (path === "/customer/browser") throw new TypeError("no network");
    return asked(path, how);
  };
  self.networkIsBack = () => { self.fetch = asked; };
}"""
DRAWS = """() => {
  self.shown = [];
  self.registration.showNotification = async (title, options) => self.shown.push({ title, ...options });
  self.clients.openWindow = async (address) => { self.opened = address; };
}"""
IN_HAND = """async (path) => {
  const kept = await (await caches.open("carnet-cards")).match(path, { ignoreVary: true });
  return kept.text();
}"""
TAPPED = """() => {
  const event = new ExtendableEvent("notificationclick");
  event.notification = { data: self.shown[0].data, close: () => {} };
  self.dispatchEvent(event);
}"""


@dataclass
class Told:
    """A phone with the card's page, and its push service."""

    shop: Shop
    push: PushAt
    context: BrowserContext
    page: Page
    held: list[Subscribed] = field(default_factory=list)
    workers: list[dict[str, Any]] = field(default_factory=list)

    def subscribe(self, key: str) -> dict[str, Any]:
        self.held.append(self.push.subscribe(key))
        return self.held[-1].shown()

    def stamp(self) -> None:
        """At the till, and on to the push service."""
        (card,) = self.shop.store._cards.values()
        sale = {"barcode": wiring.barcode(card), "visits": 1}
        assert self.shop.call("POST", "/api/v1/scans", sale, Idempotency_Key="one-more").status == 201
        (card,) = self.shop.store._cards.values()
        worked(self.shop, card)

    def bring(self, cdp: CDPSession) -> None:
        """What came to the push service, to the worker: it decrypts as the browser would."""
        (push,) = self.push.pushes(self.held[-1].id)
        cdp.send(
            "ServiceWorker.deliverPushMessage",
            {
                "origin": self.shop.base_url,
                "registrationId": self.workers[-1]["registrationId"],
                "data": self.held[-1].opened(base64.b64decode(push["body"])).decode(),
            },
        )


@pytest.fixture
def told(live_shop: Shop, open_context: Open, push_service: PushAt, monkeypatch: pytest.MonkeyPatch) -> Told:
    settings = replace(wiring.settings(), webhook_local="1")
    monkeypatch.setattr(wiring, "settings", lambda: settings)
    wiring.postman.cache_clear()
    context = open_context(user_agent=ANDROID, locale="en", viewport=PHONE)
    page = context.new_page()
    world = Told(live_shop, push_service, context, page)
    page.expose_function("subscribed", world.subscribe)
    page.add_init_script(SUBSCRIBES)
    page.add_init_script(HAS_AN_ADDRESS)
    return world


def test_a_phone_is_told_after_a_tap_and_its_card_is_new_even_without_a_network(told: Told) -> None:
    page, context, link = told.page, told.context, path_of(told.shop)
    errors = errors_of(page)
    cdp = context.new_cdp_session(page)
    cdp.on(
        "ServiceWorker.workerRegistrationUpdated",
        lambda event: told.workers.extend(event["registrations"]),
    )
    cdp.send("ServiceWorker.enable")
    page.goto(link)
    tap = page.get_by_role("button", name="Tell me in this browser")
    expect(tap).to_be_visible()
    until(page, KEPT)
    assert page.evaluate("asked") == 0

    tap.click()

    expect(page.get_by_text("This browser tells you what is new on your card.")).to_be_visible()
    assert page.evaluate("asked") == 1
    seen(page, "told")
    assert errors == []
    worker = context.service_workers[0]
    worker.evaluate(DRAWS)
    page.goto(f"{told.shop.base_url}/design")  # no page of the card is open that would look by itself
    told.stamp()
    told.bring(cdp)
    (shown,) = eventually(lambda: worker.evaluate("self.shown"), within_s=30, why="the worker shows nothing")
    assert (shown["title"], shown["body"]) == ("Café Luna", "Stamps on your card: 4/10")
    assert shown["data"] == f"{link}?lang=en"

    worker.evaluate(TAPPED)
    eventually(
        lambda: worker.evaluate("self.opened") == f"{told.shop.base_url}{link}?lang=en",
        within_s=30,
        why="a tap on what was shown opens nothing",
    )
    eventually(lambda: "4/10" in worker.evaluate(IN_HAND, link), within_s=30, why="the page is an old one")
    context.set_offline(True)
    page.goto(link)
    expect(page.get_by_text("Stamps on your card: 4/10")).to_be_visible()


def test_whoever_said_no_is_told_how_to_change_it_and_whoever_stops_is_told_no_more(told: Told) -> None:
    page, link = told.page, path_of(told.shop)
    page.goto(link)
    page.evaluate("localStorage.setItem('answer', 'denied')")
    page.get_by_role("button", name="Tell me in this browser").click()
    expect(page.get_by_text("does not let the page tell you anything")).to_be_visible()
    expect(page.get_by_role("button", name="Tell me in this browser")).to_be_hidden()
    seen(page, "told-no")

    page.evaluate("localStorage.clear()")  # allowed again in the browser's settings
    page.reload()
    page.get_by_role("button", name="Tell me in this browser").click()
    page.get_by_role("button", name="Stop telling me here").click()

    expect(page.get_by_role("button", name="Tell me in this browser")).to_be_visible()
    (card,) = told.shop.store._cards.values()
    assert told.shop.store.registrations(card.serial, "browser") == ()


def with_another_key(told: Told, keys: Keys, monkeypatch: pytest.MonkeyPatch) -> Worker:
    """Told by a key that is not the newest any more; the worker has the next address at hand."""
    told.page.goto(path_of(told.shop))
    until(told.page, KEPT)
    told.page.get_by_role("button", name="Tell me in this browser").click()
    expect(told.page.get_by_text("This browser tells you what is new on your card.")).to_be_visible()
    monkeypatch.setattr(keys, "browser", browser_keys(keys.browser, now_s=-10_000))
    worker = told.context.service_workers[0]
    worker.evaluate(HAS_AN_ADDRESS)
    worker.evaluate("(next) => { self.next = next; }", told.subscribe(wiring.browser_public_key()))
    return worker


def told_at(told: Told) -> list[str]:
    (card,) = told.shop.store._cards.values()
    held = told.shop.store.registrations(card.serial, "browser")
    return [subscription_of(each.push_token).endpoint for each in held]


def test_a_browser_goes_over_to_another_key_and_is_told_all_along(
    told: Told, keys: Keys, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_another_key(told, keys, monkeypatch)
    assert told_at(told) == [told.held[0].endpoint]
    told.page.reload()

    expect(told.page.get_by_text("This browser tells you what is new on your card.")).to_be_visible()
    assert told_at(told) == [told.held[1].endpoint]
    assert told.page.evaluate("asked") == 0


def test_a_browser_that_lost_its_network_between_two_addresses_is_told_again_once_a_page_is_opened(
    told: Told, keys: Keys, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Even where the push service has said meanwhile that the old address is no more."""
    worker = with_another_key(told, keys, monkeypatch)
    worker.evaluate(NO_NETWORK)
    told.page.reload()
    expect(told.page.get_by_role("button", name="Tell me in this browser")).to_be_visible()
    (card,) = told.shop.store._cards.values()
    for each in told.shop.store.registrations(card.serial, "browser"):
        told.shop.store.unregister("browser", card.serial, each.holder)

    worker.evaluate("self.networkIsBack()")
    told.page.reload()

    expect(told.page.get_by_text("This browser tells you what is new on your card.")).to_be_visible()
    assert told_at(told) == [told.held[1].endpoint]

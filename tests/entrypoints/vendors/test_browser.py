"""A browser is told of a card because its holder said so there, and until they say otherwise."""

import json
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest

from chalicelib import wiring
from chalicelib.domain.card.card import Card, Changed, Registration, touched
from chalicelib.domain.card.replaced import moved_on
from chalicelib.domain.customer.erasure import marked
from chalicelib.domain.face.outcome import Gone
from chalicelib.domain.webhook.tries import CallResult
from chalicelib.entrypoints.workers.road import _send
from chalicelib.service.card.refresh import Round, refresh
from chalicelib.wallets.browser.subscription import holder_of, subscription_of
from chalicelib.wallets.browser.wallet import NOTHING_NEW
from infra.credentials import browser_keys
from infra.local.phone.push_agent import Subscribed
from tests.entrypoints.pages.customer.test_at import page_link
from tests.entrypoints.pages.join_calls import ANDROID, cards, joined
from tests.support.customer import IPHONE, Browser
from tests.support.gateway import Reply, Shop
from tests.support.keys import Keys

ENDPOINT = "https://push.example.com/send/abc"


def asked(path: str, body: object) -> Reply:
    sent = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Browser().post(path, sent, content_type="application/json")


def subscribed(endpoint: str = ENDPOINT, key: str = "") -> dict[str, Any]:
    """What a browser hands in, with a pair of keys of its own."""
    return Subscribed("1", endpoint, key or wiring.browser_public_key()).shown()


def told(shop: Shop, endpoint: str = ENDPOINT) -> bool:
    reply = asked(f"{page_link(shop)}/browser/held", {"endpoint": endpoint})
    assert reply.status == 200, reply.text
    return bool(reply.json["held"])


def held(shop: Shop) -> tuple[Registration, ...]:
    return shop.store.registrations(cards(shop)[0].serial, "browser")


@pytest.fixture
def card(shop: Shop) -> Card:
    joined(Browser(), name="Ana", messages="yes")
    return cards(shop)[0]


class Posts:
    """A push service that takes everything, and what it was given."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, status: int = 201) -> None:
        self.urls: list[str] = []
        self.status = status
        monkeypatch.setattr(wiring, "postman", lambda: self)
        wiring.browser_wallet.cache_clear()

    def post(self, url: str, headers: object, body: bytes) -> CallResult:
        self.urls.append(url)
        return CallResult(self.status, "" if self.status < 300 else "status")


def worked(shop: Shop, card: Card) -> Round:
    """As the worker does with a message of the card."""
    return refresh(
        [Changed(card.serial, card.version_ms)],
        "browser",
        store=shop.store,
        wallet=wiring.browser_wallet(),
        look=wiring.look,
        clock_ms=wiring.clock_ms,
        paused=lambda _: False,
    )


def stamped(shop: Shop) -> Card:
    sale = {"barcode": wiring.barcode(cards(shop)[0]), "visits": 1}
    assert shop.call("POST", "/api/v1/scans", sale, Idempotency_Key=f"{wiring.clock_ms()}").status == 201
    return cards(shop)[0]


def test_a_tap_in_a_browser_has_it_told_from_now_on_and_another_ends_it(shop: Shop, card: Card) -> None:
    assert not told(shop)
    assert asked(f"{page_link(shop)}/browser", subscribed()).status == 201
    assert asked(f"{page_link(shop)}/browser", subscribed()).status == 200
    assert told(shop)
    assert held(shop)[0].pushed_version_ms == card.version_ms
    assert not held(shop)[0].unsaved

    assert asked(f"{page_link(shop)}/browser/stop", {"endpoint": ENDPOINT}).json == {"held": False}
    assert not told(shop)


def test_a_stamp_is_told_once_and_what_says_nothing_new_is_not(
    shop: Shop, card: Card, monkeypatch: pytest.MonkeyPatch
) -> None:
    posts = Posts(monkeypatch)
    asked(f"{page_link(shop)}/browser", subscribed())
    worked(shop, card)
    assert posts.urls == []

    worked(shop, stamped(shop))
    worked(shop, stamped(shop))
    worked(shop, cards(shop)[0])
    assert posts.urls == [ENDPOINT, ENDPOINT]

    moved = _later(cards(shop)[0])
    assert shop.store.put_card(moved, cards(shop)[0].version_ms)
    worked(shop, moved)
    assert posts.urls == [ENDPOINT, ENDPOINT]
    assert held(shop)[0].last_outcome == f"delivered: {NOTHING_NEW}"
    assert held(shop)[0].pushed_version_ms == moved.version_ms


def _later(card: Card) -> Card:
    return touched(card, wiring.clock_ms())


def test_a_browser_that_is_gone_is_forgotten(shop: Shop, card: Card, monkeypatch: pytest.MonkeyPatch) -> None:
    Posts(monkeypatch, status=410)
    asked(f"{page_link(shop)}/browser", subscribed())
    ended = worked(shop, stamped(shop))

    assert ended.outcomes == (Gone(None, "410"),)
    assert held(shop) == ()


def test_a_browser_that_the_card_has_left_is_told_so_and_forgotten(
    shop: Shop, card: Card, monkeypatch: pytest.MonkeyPatch
) -> None:
    posts = Posts(monkeypatch)
    asked(f"{page_link(shop)}/browser", subscribed())
    left = moved_on(cards(shop)[0], "token", wiring.clock_ms())
    assert shop.store.put_card(left, card.version_ms)
    worked(shop, left)

    assert posts.urls == [ENDPOINT]
    assert held(shop) == ()


def test_an_erased_card_is_told_once_more_and_its_page_is_gone(
    shop: Shop, card: Card, monkeypatch: pytest.MonkeyPatch
) -> None:
    posts = Posts(monkeypatch)
    asked(f"{page_link(shop)}/browser", subscribed())
    erased = marked(cards(shop)[0], wiring.clock_ms())
    assert shop.store.put_card(erased, card.version_ms)
    worked(shop, erased)

    assert posts.urls == [ENDPOINT]
    assert Browser().get(page_link(shop)).status == 404
    assert asked(f"{page_link(shop)}/browser", subscribed()).status == 404


def test_a_browser_whose_address_changes_goes_on_with_every_card_it_held(shop: Shop, card: Card) -> None:
    asked(f"{page_link(shop)}/browser", subscribed())
    renewed = {**subscribed("https://push.example.com/send/new"), "was": ENDPOINT}

    assert asked("/customer/browser", renewed).json == {"cards": 1}
    assert asked("/customer/browser", renewed).json == {"cards": 0}
    assert not told(shop)
    assert told(shop, "https://push.example.com/send/new")
    assert subscription_of(held(shop)[0].push_token).endpoint == "https://push.example.com/send/new"


def test_whoever_does_not_know_a_browsers_address_moves_nobodys_card(shop: Shop, card: Card) -> None:
    asked(f"{page_link(shop)}/browser", subscribed())
    for guessed in ("", "https://push.example.com/send/abd", holder_of(ENDPOINT)):
        mine = {**subscribed("https://mine.example.com/1"), "was": guessed}
        assert asked("/customer/browser", mine).json == {"cards": 0}
    assert [each.holder for each in held(shop)] == [holder_of(ENDPOINT)]


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"{",
        {},
        {"endpoint": 3},
        {"endpoint": "https://10.0.0.1/x"},
        {"endpoint": "https://push.example.com/" + "x" * 600},
        {"keys": {}},
        {"keys": {"p256dh": "", "auth": ""}},
        {"keys": None},
        {"key": ""},
        {"key": "x" * 5000},
    ],
)
@pytest.mark.parametrize("path", ["/c/{link}/browser", "/customer/browser"])
def test_what_is_no_subscription_is_refused_and_registers_nothing(
    shop: Shop, card: Card, path: str, body: Any
) -> None:
    at = path.replace("/c/{link}", page_link(shop))
    sent = {**subscribed(), **body} if isinstance(body, dict) and body else body
    reply = asked(at, sent)

    assert reply.status in (400, 422), reply.text
    assert held(shop) == ()


def test_a_card_out_of_use_is_told_to_no_new_browser(shop: Shop, card: Card) -> None:
    shop.store.put_card(replace(_later(card), state="voided"), card.version_ms)

    assert asked(f"{page_link(shop)}/browser", subscribed()).status == 409


def test_a_key_of_before_is_taken_while_it_is_in_use(
    shop: Shop, card: Card, keys: Keys, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = wiring.browser_public_key()
    monkeypatch.setattr(keys, "browser", browser_keys(keys.browser, now_s=-10_000))
    assert wiring.browser_public_key() != old
    assert asked(f"{page_link(shop)}/browser", subscribed(key=old)).status == 201

    monkeypatch.setattr(keys, "browser", browser_keys(keys.browser, now_s=0, drop="1"))
    assert asked(f"{page_link(shop)}/browser", subscribed(key=old)).status == 422


@pytest.mark.parametrize(("agent", "home"), [(IPHONE, True), (ANDROID, False)])
def test_a_phones_page_offers_it_hidden_until_its_script_knows(
    shop: Shop, card: Card, agent: str, home: bool
) -> None:
    page = Browser(agent).get(page_link(shop)).text

    assert 'data-tell="off" hidden' in page
    assert ("home screen (Share" in page) == home


def test_a_tablet_on_a_counter_is_not_offered_to_tell_of_a_guests_card(shop: Shop, card: Card) -> None:
    assert "data-tell" not in Browser("Mozilla/5.0 (Macintosh) Safari/605").get(page_link(shop)).text


def test_a_deployment_that_does_without_browsers_offers_none_says_so_and_queues_nothing_for_them(
    shop: Shop, card: Card, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert 'id="tell"' in Browser(ANDROID).get(page_link(shop)).text
    assert asked(f"{page_link(shop)}/browser", subscribed()).status == 201
    sent: list[str] = []
    without = replace(wiring.settings(), browsers="off")
    monkeypatch.setattr(wiring, "settings", lambda: without)
    monkeypatch.setattr(
        wiring, "queue", lambda wallet, _: SimpleNamespace(send=lambda _: sent.append(wallet))
    )

    assert 'id="tell"' not in Browser(ANDROID).get(page_link(shop)).text
    for path, body in (("/held", {}), ("", subscribed())):
        refused = asked(f"{page_link(shop)}/browser{path}", body)
        assert (refused.status, "Save the card in Apple Wallet" in refused.text) == (409, True)
    assert asked("/customer/browser", {**subscribed(), "was": ENDPOINT}).status == 409
    changes = [Changed(card.serial, card.version_ms)]
    _send("counter", {("browser", "counter"): changes, ("apple", "counter"): changes})
    assert sent == ["apple"]
    assert asked(f"{page_link(shop)}/browser/stop", {"endpoint": ENDPOINT}).json == {"held": False}
    assert held(shop) == ()

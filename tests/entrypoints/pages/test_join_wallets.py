"""How a card goes from its page into a wallet: Apple's, Google's, or by way of a phone."""

import json
import re
from base64 import urlsafe_b64decode
from dataclasses import replace
from urllib.parse import urlsplit

import pytest

from chalicelib import wiring
from chalicelib.domain.face.choices import Choices
from chalicelib.wiring.google import CLASS_MADE
from tests.entrypoints.pages.join_calls import ANDROID, COFFEE, IPHONE, cards, joined
from tests.support.customer import Browser, field_of
from tests.support.fakes import NOON_MS
from tests.support.gateway import Shop


@pytest.mark.parametrize(
    ("agent", "first", "second"), [(IPHONE, "Apple", "Google"), (ANDROID, "Google", "Apple")]
)
def test_the_wallet_of_the_phone_in_hand_comes_first(shop: Shop, agent: str, first: str, second: str) -> None:
    text = joined(Browser(agent=agent)).text
    assert text.index(f"Add to {first} Wallet") < text.index(f"Add to {second} Wallet")
    assert "<svg" not in text


def test_a_desktop_shows_a_code_to_go_on_with(shop: Shop) -> None:
    text = joined(Browser(agent="Mozilla/5.0 (X11; Linux x86_64) Firefox/130.0")).text
    assert "<svg" in text
    assert "Go on with your phone" in text


def test_apples_link_is_a_plain_link_to_the_pass(shop: Shop) -> None:
    text = joined(Browser(agent=IPHONE)).text
    url = re.search(r'href="(https://cards\.example/passes/[^"]+\.pkpass)"', text)
    assert url
    fetched = Browser().get(urlsplit(url[1]).path)
    assert fetched.headers["Content-Type"] == "application/vnd.apple.pkpass"


def test_google_is_asked_for_the_card_before_its_page_is_opened(shop: Shop) -> None:
    browser = Browser(agent=ANDROID)
    link = field_of(joined(browser).text, "card")
    waiting = browser.post(f"{COFFEE}/google", {"card": link}).location
    (registration,) = shop.store.registrations(cards(shop)[0].serial, "google")
    page = browser.get(waiting)
    assert page.status == 200
    assert 'http-equiv="refresh" content="2;url=?try=1&amp;lang=en"' in page.text
    assert browser.get(urlsplit(waiting).path + "/status").json == {"go": None}

    shop.store.note_pushed(registration, 1, "delivered", NOON_MS)
    save = browser.get(waiting).location
    assert save.startswith("https://pay.google.com/gp/v/save/")
    assert browser.get(urlsplit(waiting).path + "/status").json == {"go": save}


def test_once_google_has_the_programme_a_join_goes_on_at_once_and_asks_nothing_of_google(shop: Shop) -> None:
    issuer = wiring.google_account().issuer_id
    shop.store.keep_first(CLASS_MADE, f"{issuer}.coffee", "made", 9_999_999_999)
    browser = Browser(agent=ANDROID)
    link = field_of(joined(browser).text, "card")

    save = browser.post(f"{COFFEE}/google", {"card": link}).location

    assert save.startswith("https://pay.google.com/gp/v/save/")
    claims = json.loads(urlsafe_b64decode(save.rpartition("/")[2].split(".")[1] + "=="))
    (carried,) = claims["payload"]["loyaltyObjects"]
    (card,) = cards(shop)
    assert (carried["id"], carried["barcode"]["value"]) == (f"{issuer}.{card.serial}", wiring.barcode(card))
    (registration,) = shop.store.registrations(card.serial, "google")
    assert (registration.by_link, registration.unsaved) == (True, True)
    assert browser.post(f"{COFFEE}/google", {"card": link}).location.startswith("https://pay.google.com/")


def test_a_programme_whose_codes_change_is_asked_for_at_google_first(shop: Shop) -> None:
    """What the codes are drawn from must not be in a link."""
    issuer = wiring.google_account().issuer_id
    shop.store.keep_first(CLASS_MADE, f"{issuer}.coffee", "made", 9_999_999_999)
    shop.store.put_programme(replace(shop.stamps, choices=Choices(rotating=True)))
    browser = Browser(agent=ANDROID)
    link = field_of(joined(browser).text, "card")

    assert "/google/" in browser.post(f"{COFFEE}/google", {"card": link}).location
    (registration,) = shop.store.registrations(cards(shop)[0].serial, "google")
    assert not registration.by_link


def test_the_wait_for_google_ends_politely(shop: Shop) -> None:
    browser = Browser(agent=ANDROID)
    link = field_of(joined(browser).text, "card")
    waiting = urlsplit(browser.post(f"{COFFEE}/google", {"card": link}).location).path
    page = browser.get(f"{waiting}?try=15")
    assert "Try again" in page.text
    assert "http-equiv" not in page.text
    assert browser.get(f"{waiting}?try=☕").status == 200
    (registration,) = shop.store.registrations(cards(shop)[0].serial, "google")
    shop.store.note_pushed(registration, 1, "refused: 400", NOON_MS)
    assert browser.get(waiting).status == 200, "a refused object is not there"


def test_google_is_not_asked_for_somebody_elses_card(shop: Shop) -> None:
    reply = Browser().post(f"{COFFEE}/google", {"card": "coffee.A.1.1.x"})
    assert (reply.status, reply.location) == (303, COFFEE)
    assert Browser().get(f"{COFFEE}/google/x").status == 303
    assert Browser().get(f"{COFFEE}/google/x/status").status == 404

"""The card's page: everything that the wallets show and more, for who has no wallet."""

import json
import re
import zlib
from dataclasses import replace

import pytest

from chalicelib import wiring
from chalicelib.aws.merchant.pictures import KEPT
from chalicelib.domain.card.card import Card
from chalicelib.domain.face.pictures import Pictures
from chalicelib.domain.programme.parts.perk import Perk
from chalicelib.domain.text import LANGUAGES
from tests.entrypoints.pages.customer.test_at import page_link
from tests.entrypoints.pages.join_calls import ANDROID, cards, joined
from tests.support.customer import Browser
from tests.support.gateway import Shop
from tests.support.images import a_photo, file_of
from tests.support.people import staffed

COLD_MAX = 60_000  # bytes of everything, as it comes over the network
DESKTOP = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Safari/605.1.15"


def a_history(shop: Shop) -> Card:
    """A card with three stamps at the shop, and a fourth that Ana took back."""
    staffed(shop.directory)
    joined(Browser(), name="Ana Munteanu", messages="yes")
    barcode = wiring.barcode(cards(shop)[0])
    for visit in range(4):
        sale = {"barcode": barcode, "visits": 1, "outlet": "main"}
        made = shop.call("POST", "/api/v1/scans", sale, Idempotency_Key=f"visit-{visit}")
        assert made.status == 201, made.text
    back = shop.call("POST", f"/api/v1/entries/{made.json['entry']['id']}/reversal", {}, Idempotency_Key="b")
    assert back.status in (200, 201), back.text
    return cards(shop)[0]


def as_it_comes(shop: Shop, path: str, browser: Browser) -> int:
    """Bytes as API Gateway sends them: what is text is packed; the worker's own fetches are counted too."""
    reply = browser.get(path)
    assert reply.status == 200, path
    packed = zlib.compressobj(6, zlib.DEFLATED, 31)
    texts = ("text/", "application/json", "application/manifest", "image/svg")
    body = reply.body
    if reply.headers["Content-Type"].startswith(texts) and len(body) >= 1024:
        body = packed.compress(body) + packed.flush()
    return len(body) + len(str(reply.headers))


def files_of(html: str) -> set[str]:
    found = re.findall(r'(?:href|src)="(/(?:web|art)/[^"]+|/c/[^"/]+/card\.webmanifest)"', html)
    return {address.replace("&amp;", "&") for address in found}


def test_the_page_says_what_there_is_what_comes_next_and_what_happened(shop: Shop) -> None:
    card = a_history(shop)
    page = Browser().get(page_link(shop)).text.replace("\u00a0", " ")

    assert f"{card.serial[-8:-4]} {card.serial[-4:]}" in page
    assert "Stamps on your card: 3/10" in page
    assert "7 stamps to go" in page
    assert page.count('<p class="what">1 stamp</p>') == 3
    assert "Main street" in page
    assert "<s>1 stamp</s>" in page
    assert re.search(r"\d+ \w+: taken back<", page)
    assert "One stamp a visit" in page


def test_offers_say_why_not_yet(shop: Shop) -> None:
    perk = Perk("early", {"en": "a seat by the window"}, holding="gold")
    shop.store.put_programme(replace(shop.stamps, parts=(perk,)))
    a_history(shop)

    assert re.search(
        r"A seat by the window</strong> <span>Not offered now", Browser().get(page_link(shop)).text
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_speaks_the_readers_language(shop: Shop, language: str) -> None:
    a_history(shop)
    page = Browser(language="fr").get(f"{page_link(shop)}?lang={language}")
    titles = re.findall(r"<h[12]>([^<]+)</h", page.text)

    assert page.headers["Content-Language"] == language
    assert len(titles) >= 6
    assert ("What you have" in titles) == (language == "en")


def test_the_history_goes_back_page_by_page_and_a_bad_place_in_it_is_a_sentence(shop: Shop) -> None:
    joined(Browser())
    barcode = wiring.barcode(cards(shop)[0])
    for visit in range(31):
        shop.call("POST", "/api/v1/scans", {"barcode": barcode, "visits": 1}, Idempotency_Key=f"v{visit}")
    link, browser = page_link(shop), Browser()
    first = browser.get(f"{link}/history").text
    older = re.search(r'href="([^"]+after=[^"]+)"', first)
    assert older
    second = browser.get(older[1].replace("&amp;", "&")).text

    assert (first.count('class="what"'), second.count('class="what"')) == (30, 1)
    assert browser.get(f"{link}/history?after=x'--").status == 422


def test_a_voided_card_has_no_code_on_its_page(shop: Shop) -> None:
    card = a_history(shop)
    shop.store.put_card(replace(card, state="voided", version_ms=card.version_ms + 1), card.version_ms)
    page = Browser().get(page_link(shop)).text

    assert "no longer in use" in page
    assert 'class="code"' not in page
    assert ".pkpass" not in page


def test_a_page_that_is_open_hears_of_a_change_and_a_phone_alone_keeps_it(shop: Shop) -> None:
    card = a_history(shop)
    link = page_link(shop)
    before = Browser().get(f"{link}/now").json["version"]
    changed = replace(card, balance=card.balance + 1, version_ms=card.version_ms + 1)
    shop.store.put_card(changed, card.version_ms)

    assert f'data-version="{before}"' not in Browser().get(link).text
    assert Browser().get(f"{link}/now").json["version"] != before
    assert " data-keep" in Browser(agent=ANDROID).get(link).text
    assert " data-keep" not in Browser(agent=DESKTOP).get(link).text


def test_the_card_is_an_app_of_its_own_and_its_worker_may_keep_what_is_below_c(shop: Shop) -> None:
    a_history(shop)
    link = page_link(shop)
    manifest = Browser().get(f"{link}/card.webmanifest")
    held = json.loads(manifest.body)

    assert manifest.headers["Content-Type"] == "application/manifest+json"
    assert held["start_url"].startswith(link)
    assert held["scope"] == link
    assert Browser().get(held["icons"][0]["src"]).status == 200
    assert Browser().get("/customer/worker.js").headers["Service-Worker-Allowed"] == "/c/"


@pytest.mark.parametrize("branded", [False, True])
def test_all_of_the_page_is_small_and_is_shown_without_script(shop: Shop, branded: bool) -> None:
    if branded:
        photo = file_of(a_photo(), "JPEG")
        name = "f" * 32
        shop.shelf.keep(f"{KEPT}{name}", photo)
        shop.store.put_programme(replace(shop.stamps, own_pictures=Pictures(strip=name)))
    a_history(shop)
    link, browser = page_link(shop), Browser()
    html = browser.get(link).text
    asked = {link, f"{link}/now", "/customer/worker.js", *files_of(html)}
    sizes = {path: as_it_comes(shop, path, browser) for path in asked}

    assert "<script>" not in html
    assert all('type="module"' in each for each in re.findall(r"<script[^>]*>", html))  # nothing waits for it
    assert len(sizes) >= 8, sizes
    assert sum(sizes.values()) < COLD_MAX, sizes

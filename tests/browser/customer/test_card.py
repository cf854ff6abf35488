"""The card's page in a real browser: without script, and kept on a phone for when there is no network."""

import os
from dataclasses import replace
from pathlib import Path
from typing import Literal

from playwright.sync_api import Page, expect

from chalicelib import wiring
from chalicelib.domain.programme.parts.referral import Referral
from tests.browser.conftest import Open, errors_of, until, violations
from tests.browser.join.test_join import ANDROID, IPHONE, SMALL
from tests.entrypoints.pages.customer.test_card import a_history
from tests.support.gateway import Shop

WIDTHS = (320, 390, 1440)
LANGUAGES = ("en", "de", "fr", "ru")
# Every page behind the card's; one that a card has nothing for says so.
BESIDE = ("/back/coffee",)
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
PAGES = ("", "/history", "/data", "/stop", "/help", "/question", "/friends", "/erase", "/prove")
KEPT = "async () => (await (await caches.open('carnet-cards')).keys()).length > 4"


def path_of(shop: Shop) -> str:
    return wiring.card_page(a_history(shop)).removeprefix(shop.base_url)


def seen(page: Page, name: str) -> None:
    """For who wants to look: a picture of the page."""
    if folder := os.environ.get("CARNET_SHOTS"):
        page.screenshot(path=Path(folder) / f"{name}.png", full_page=True)


def test_all_is_there_without_script(live_shop: Shop, open_context: Open) -> None:
    page = open_context(java_script_enabled=False, user_agent=ANDROID, locale="en", viewport=SMALL).new_page()
    link = path_of(live_shop)
    page.goto(link)
    expect(page.get_by_role("img", name="QR code of your card")).to_be_visible()
    expect(page.get_by_role("button", name="Add to Google Wallet")).to_be_visible()
    expect(page.get_by_text("taken back")).to_be_visible()
    page.goto(f"{link}/history")
    expect(page.get_by_role("heading", name="What happened on your card")).to_be_visible()
    page.get_by_role("link", name="Back to my card").click()
    expect(page.get_by_text("Or say this number:")).to_be_visible()


def test_a_phone_shows_its_card_without_a_network_and_what_is_new_once_it_is_back(
    live_shop: Shop, open_context: Open
) -> None:
    context = open_context(user_agent=IPHONE, locale="en", viewport=SMALL)
    page = context.new_page()
    errors = errors_of(page)
    page.goto(path_of(live_shop))
    until(page, KEPT)
    assert errors == []
    context.set_offline(True)
    page.reload()
    expect(page.get_by_text("No connection.")).to_be_visible()
    expect(page.get_by_role("img", name="QR code of your card")).to_be_visible()
    loaded = page.evaluate("[...document.images].every((image) => image.complete && image.naturalWidth > 0)")
    assert loaded
    (card,) = live_shop.store._cards.values()
    sale = {"barcode": wiring.barcode(card), "visits": 1}
    assert live_shop.call("POST", "/api/v1/scans", sale, Idempotency_Key="later").status == 201
    context.set_offline(False)
    expect(page.get_by_text("Stamps on your card: 4/10")).to_be_visible()
    expect(page.get_by_text("No connection.")).to_be_hidden()


def test_every_page_of_a_card_is_accessible_and_fits(live_shop: Shop, open_context: Open, axe: str) -> None:
    """Each page in each language, at one width of three, by day or by night: all of it would take six times
    as long."""
    friendly = Referral("friend", {"en": "a free coffee"})
    live_shop.store.put_programme(replace(live_shop.stamps, parts=(friendly,)))
    link = path_of(live_shop)
    found = []
    for at, language in enumerate(LANGUAGES):
        scheme = SCHEMES[at % len(SCHEMES)]
        page = open_context(locale=language, color_scheme=scheme, user_agent=ANDROID).new_page()
        for number, part in enumerate((*(f"{link}{each}" for each in PAGES), *BESIDE)):
            width = WIDTHS[(at + number) % len(WIDTHS)]
            page.set_viewport_size({"width": width, "height": 800})
            answered = page.goto(f"{part}?lang={language}")
            called = part.removeprefix(link).strip("/").replace("/", "-") or "card"
            name = f"{called}-{language}-{width}-{scheme}"
            assert answered is not None
            if not answered.ok:
                found.append((name, "status", str(answered.status)))
            seen(page, name)
            found += [(name, *each) for each in violations(page, axe)]
            if not page.evaluate("document.documentElement.scrollWidth <= innerWidth"):
                found.append((name, "width", "wider than the screen"))
    assert found == []

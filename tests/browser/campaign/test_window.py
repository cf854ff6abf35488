"""A campaign's own module, written in a real browser: who it reaches is said before anybody sends it."""

import re

from playwright.sync_api import expect

from chalicelib.domain.card.card import Card, Registration
from tests.browser.chain import begin, saved
from tests.browser.conftest import OpenAt
from tests.browser.console.console_page import ask
from tests.support.gateway import Shop


def test_a_line_of_the_shop_window_is_written_shown_and_checked(
    cards: tuple[Card, ...], open_at: OpenAt, live_shop: Shop
) -> None:
    """An iPhone has no window, so it is said that nobody would see it while no card is on an Android."""
    page = open_at("", "mara")
    begin(page, "empty")
    page.locator("[name=message]").uncheck()
    page.locator("[name=face]").check()
    page.locator("[name=module]").check()
    module = page.locator("[data-part-name=module]")
    module.locator("[name=module-title]").fill("Brunch")
    module.locator("[name=module-text]").fill("Saturday and Sunday")
    expect(page.locator("[data-outlook] [data-refused]")).to_contain_text("A module leads to a page")
    module.locator("[name=module-url]").fill("https://cafe.example/brunch")

    outlook = page.locator("[data-outlook]")
    expect(outlook).to_contain_text("No card that this campaign means is in Google Wallet")

    for card in cards:  # not one alone: it might be drawn for the control group
        live_shop.store.register(Registration("google", card.serial, "object", card.created_ms, ""))
    module.locator("[name=module-url]").fill("https://cafe.example/brunch?")
    expect(outlook).to_contain_text(re.compile(r"The cards of \d\d customers get a line in the shop window"))
    link = page.locator(".preview-google .gentries a")
    expect(link).to_have_text("Saturday and Sunday")
    expect(link).to_have_attribute("href", "https://cafe.example/brunch?")
    said = page.locator(".preview-apple [data-code=no_window]")
    expect(said).to_contain_text("An iPhone has no shop window")

    saved(page)
    campaign = page.evaluate("location.hash.split('/').pop()")
    kept = ask(page, "GET", f"/campaigns/{campaign}")["body"]["campaign"]["face"]
    assert kept["module"] == {
        "title": {"en": "Brunch"},
        "text": {"en": "Saturday and Sunday"},
        "url": "https://cafe.example/brunch?",
    }
    page.reload()
    expect(page.locator("[name=module-title]")).to_have_value("Brunch")
    page.locator("[name=module]").uncheck()
    saved(page)
    kept = ask(page, "GET", f"/campaigns/{campaign}")["body"]["campaign"]["face"]
    assert kept["module"] is None

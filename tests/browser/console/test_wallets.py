"""The owner chooses in the console what the wallets do, and fills the shop's window."""

from playwright.sync_api import expect

from tests.browser.conftest import OpenAt, violations
from tests.support.gateway import Shop
from tests.support.people import page_of

PATH = "/programmes/coffee/wallets"
PHONE = {"width": 390, "height": 844}


def test_an_owner_fills_the_shops_window_and_finds_it_again(
    live_shop: Shop, open_at: OpenAt, axe: str
) -> None:
    places = [{"latitude": 48.2, "longitude": 16.4}]
    assert page_of(live_shop, "olga", None).send("PUT", PATH, {"places": places}).status == 200
    page = open_at("#/wallets/coffee", viewport=PHONE)
    page.get_by_label("Rights that end arrive as offers of their own").check()
    page.locator("[data-add-module]").click()
    module = page.locator("[data-module]")
    module.get_by_label("Page").fill("http://cafe.example/brunch")
    module.get_by_label("Title").first.fill("Sunday brunch")
    module.get_by_label("Last day").fill("2026-12-20")
    page.locator("[data-send]").click()
    expect(module.locator("[data-field=url] .field-error")).to_contain_text("https://")
    assert violations(page, axe) == []

    module.get_by_label("Page").fill("https://cafe.example/brunch")
    page.locator("[data-send]").click()
    expect(page.locator("[data-saved]")).to_contain_text("Saved.")

    programme = live_shop.store.programme_now("coffee")
    assert programme
    (kept,) = programme.choices.modules
    assert (kept.url, kept.last_day) == ("https://cafe.example/brunch", "2026-12-20")
    assert programme.choices.linked_offers
    assert len(programme.choices.places) == 1, "what another chose stays"
    expect(page.get_by_role("heading", level=2)).to_have_text("Sunday brunch")
    page.locator("[data-remove-module]").click()
    page.locator("[data-send]").click()
    expect(page.locator("[data-module]")).to_have_count(0)
    page.get_by_label("Button 2").select_option("call")
    number = page.locator("[name=action_to_1]")
    number.fill("1234")
    page.locator("[data-send]").click()
    expect(page.locator("[data-field=action_to_1] .field-error")).to_contain_text("country")
    number.fill("+43 1 2345678")
    page.get_by_label("Bars for a laser scanner").select_option("ean13")
    page.locator("[name=places]").fill("48.2, 16.4\n47.1 15.2 Double stamps until 16:00")
    page.locator("[data-send]").click()
    expect(page.locator("[data-saved]")).to_contain_text("Saved.")
    now = live_shop.store.programme_now("coffee")
    assert now
    chosen = now.choices
    assert [(each.type, each.to) for each in chosen.actions] == [("offers", ""), ("call", "+4312345678")]
    assert (chosen.linear, chosen.places[1].said) == ("ean13", {"en": "Double stamps until 16:00"})
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0

"""Somebody of the shop answers a case in the console, and the customer reads it on the card's page."""

from playwright.sync_api import Browser, expect

from chalicelib import wiring
from tests.api.till.test_make_goods import PARTS
from tests.browser.conftest import OpenAt, violations
from tests.browser.console.console_page import sound
from tests.support.fakes import a_card, a_programme_stamps
from tests.support.gateway import Shop

SERIAL = "B" * 26


def test_a_customer_complains_is_answered_with_a_gift_and_writes_back(
    browser: Browser, live_shop: Shop, open_at: OpenAt, axe: str
) -> None:
    live_shop.store.put_programme(a_programme_stamps(parts=PARTS))
    card = a_card(SERIAL, balance=3, holder_name="Maria", outlets=("main",))
    live_shop.store.enrol(card, "")
    link = wiring.tokens().page(card.serial, card.key_id, card.code_number)
    console = open_at("#/cases")
    guest = browser.new_context(viewport={"width": 320, "height": 640}, java_script_enabled=False)
    phone = guest.new_page()
    phone.goto(f"{live_shop.base_url}/c/{link}/help?lang=en")
    phone.get_by_label("What I got was not right").check()
    phone.get_by_label("What happened?").fill("My coffee was cold, twice.")
    phone.get_by_role("button", name="Send").click()
    expect(phone.get_by_role("status")).to_contain_text("Thank you for telling us")

    console.reload()
    console.locator("[data-rows=cases] a").first.click()
    expect(console.locator("[data-page=case]")).to_be_visible()
    console.locator("[name=apology]").select_option("goods")
    console.locator("[name=part]").select_option("cake")
    console.locator("[data-send]").first.click()
    expect(console.locator("[data-field=text] [role=alert]").first).to_contain_text("[ ]")
    text = console.locator("[name=text]").first
    text.fill(text.input_value().replace("[what you have really changed]", "the machine is repaired."))
    expect(console.locator("[data-read]")).to_contain_text("On your card for this: a cake")
    console.locator("[data-show-phones]").click()
    expect(console.locator("[data-phones]")).to_contain_text("We have answered what you told us")
    sound(console, axe, "case")
    console.locator("[data-send]").first.click()
    expect(console.locator("[data-made-good]")).to_contain_text("a cake")

    phone.reload()
    expect(phone.locator(".help-answer")).to_contain_text("the machine is repaired.")
    expect(phone.locator(".help-remedy")).to_have_text("On your card for this: a cake")
    phone.get_by_text("Is it not settled?").click()
    phone.get_by_label("you can write back").fill("It was cold again.")
    phone.get_by_role("button", name="Write back").click()
    expect(phone.get_by_role("status")).to_be_visible()
    for width in (390, 1440):
        other = browser.new_context(viewport={"width": width, "height": 800})
        page = other.new_page()
        page.goto(f"{live_shop.base_url}/c/{link}/help?lang=en")
        assert violations(page, axe) == []
        other.close()
    console.evaluate("location.hash = '#/cases/outcome'")
    expect(console.locator("[data-page=case-outcome]")).to_be_visible()
    sound(console, axe, "outcome")
    guest.close()

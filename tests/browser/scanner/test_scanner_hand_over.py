"""A guest with a new phone and no card on it: asked at the till, the card goes over by a code."""

from dataclasses import replace
from typing import Any

from playwright.sync_api import expect

from tests.browser.conftest import Open, violations
from tests.browser.join.test_join import ANDROID, SMALL
from tests.browser.scanner.till_page import Counter


def test_a_card_goes_to_a_new_phone_after_the_right_answer(
    counter: Counter, open_context: Open, axe: str
) -> None:
    code = counter.card(stamps=3)
    serial = code[:26]
    _know(counter, serial, birthday="05-17", holder_name="Ana")
    counter.scan(code)
    counter.sheet("card").get_by_text("Card history").click()
    counter.page.locator("[data-hand-over]").click()
    counter.page.locator("[data-check=birth_month]").click()
    answer = counter.page.locator("[name=answer]")
    expect(answer).to_be_visible()
    assert violations(counter.page, axe) == []
    counter.page.locator("[data-lost=true]").click()
    answer.fill("4")
    counter.page.locator("[data-send]").click()
    expect(counter.page.locator(".field-error")).to_contain_text("not right")
    answer.fill("5")
    counter.page.locator("[data-send]").click()
    shown = counter.page.locator("[data-url]")
    expect(shown.locator("svg")).to_be_visible()
    assert violations(counter.page, axe) == []

    phone = open_context(viewport=SMALL, user_agent=ANDROID, locale="en").new_page()
    phone.goto(str(shown.get_attribute("data-url")))
    expect(phone.get_by_role("heading", level=1)).to_have_text("Here is your card")
    assert violations(phone, axe) == []
    phone.get_by_role("button", name="Use this card here").click()
    phone.wait_for_url("**/c/**")
    expect(phone.locator(".pass")).to_contain_text("Ana")
    counter.page.locator("[data-back]").click()
    counter.sheet("idle")
    counter.scan(code)
    expect(counter.page.get_by_role("main").get_by_text("This code was replaced.")).to_be_visible()


def _know(counter: Counter, serial: str, **facts: Any) -> None:
    card = counter.shop.store.card(serial)
    assert card is not None
    changed = replace(card, **facts, version_ms=card.version_ms + 1)
    assert counter.shop.store.put_card(changed, card.version_ms)

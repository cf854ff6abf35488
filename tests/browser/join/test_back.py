"""Getting a card back on the new phone, in a real browser."""

from dataclasses import replace
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from chalicelib import wiring
from tests.browser.conftest import Open, errors_of
from tests.browser.join.test_join import ANDROID, SMALL, _sound
from tests.support.fakes import a_card
from tests.support.gateway import Shop

ANA, ION = "A" * 26, "B" * 26
PHONE = "+373 69123456"


def family(shop: Shop) -> None:
    """Two people with one phone."""
    for serial, name, balance in ((ANA, "Ana Munteanu", 7), (ION, "Ion", 3)):
        card = replace(a_card(serial, balance=balance), holder_name=name, phone=PHONE, birthday="05-17")
        shop.store.enrol(card, "")


def comes_back(page: Page, shop: Shop, look: Any = lambda: None) -> None:
    page.goto("/join/coffee")
    page.locator("a[href*='/back/']").click()
    look()
    page.locator("#contact").fill("373 69")
    page.locator(".join-form button").click()
    expect(page.locator("#contact-error")).to_be_visible()
    look()
    page.locator("#contact").fill("+373 (69) 123-456")
    page.locator(".join-form button").click()
    expect(page.locator("#code")).to_be_visible()
    look()
    page.locator("#code").fill(str(shop.texts.sent[-1][1].values["code"]))
    page.locator(".join-form button").click()
    expect(page.locator(".back-card")).to_have_count(2)
    look()
    page.locator(".back-card", has_text="Ana").click()
    page.locator("#lost").check()
    page.locator(".join-form button").click()
    page.wait_for_url("**/c/**")
    look()


@pytest.mark.parametrize(("scheme", "language"), [("light", "en"), ("dark", "ru")])
def test_a_card_comes_back_on_the_smallest_phone(
    live_shop: Shop, open_context: Open, axe: str, scheme: Any, language: str
) -> None:
    family(live_shop)
    context = open_context(viewport=SMALL, color_scheme=scheme, locale=language, user_agent=ANDROID)
    page = context.new_page()
    errors = errors_of(page)
    comes_back(page, live_shop, lambda: _sound(page, axe))
    ana = live_shop.store.card(ANA)
    assert ana is not None
    assert (ana.moved, ana.balance) == (1, 7)
    assert errors == []


def test_it_comes_back_without_script_too(live_shop: Shop, open_context: Open) -> None:
    family(live_shop)
    page = open_context(java_script_enabled=False, user_agent=ANDROID, locale="en").new_page()
    comes_back(page, live_shop)


def test_the_proof_shows_little_of_the_address(live_shop: Shop, open_context: Open, axe: str) -> None:
    family(live_shop)
    ana = live_shop.store.card(ANA)
    assert ana is not None
    page = open_context(viewport=SMALL, locale="en", user_agent=ANDROID).new_page()
    page.goto(wiring.card_page(ana).replace(wiring.settings().base_url, "") + "/prove?to=data")
    _sound(page, axe)
    page.get_by_role("button", name="Send a code to ••• 56").click()
    expect(page.locator("#code")).to_be_visible()
    _sound(page, axe)
    page.locator("#code").fill(str(live_shop.texts.sent[-1][1].values["code"]))
    page.locator(".join-form button").click()
    page.wait_for_url("**/data**")

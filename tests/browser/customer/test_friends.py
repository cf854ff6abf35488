"""Inviting a friend in a real browser: a code to show, a link to send, and the friend's way to a card."""

import pytest
from playwright.sync_api import expect

from chalicelib import wiring
from chalicelib.domain.programme.parts.referral import Referral
from chalicelib.domain.text import LANGUAGES, Text
from tests.browser.conftest import Open, errors_of, violations
from tests.entrypoints.pages.join_calls import IPHONE
from tests.support.fakes import a_card, a_programme_stamps
from tests.support.gateway import Shop

ANA = "B" * 26
MUFFIN: Text = {
    "en": "a free muffin",
    "fr": "un muffin offert",
    "de": "ein Gratis-Muffin",
    "ro": "o brioșă gratuită",
    "ru": "маффин бесплатно",
}
GIVING = a_programme_stamps(parts=(Referral("friends", MUFFIN),))
FITS = "() => document.documentElement.scrollWidth <= innerWidth"


def friends_page(shop: Shop) -> str:
    shop.store.put_programme(GIVING)
    card = shop.store.enrol(a_card(ANA, holder_name="Ana Munteanu", visits=1), "")
    return f"/c/{wiring.tokens().page(card.serial, card.key_id, 0)}/friends"


@pytest.mark.parametrize("scripts", [True, False])
def test_a_friend_takes_the_link_to_a_card_of_their_own(
    live_shop: Shop, open_context: Open, scripts: bool
) -> None:
    ana = open_context(java_script_enabled=scripts, user_agent=IPHONE, locale="en").new_page()
    ana.goto(friends_page(live_shop))
    expect(ana.get_by_role("img", name="Code with your link for friends")).to_be_visible()
    link = ana.get_by_role("link", name="/f/").get_attribute("href")

    friend = open_context(java_script_enabled=scripts, user_agent=IPHONE, locale="en").new_page()
    friend.goto(str(link))
    expect(friend.get_by_text("For you with your first purchase: a free muffin.")).to_be_visible()
    friend.get_by_role("link", name="Get my card").click()
    friend.locator("#name").fill("Bogdan")
    friend.locator(".join-form button").click()
    expect(friend.get_by_role("heading", level=1)).to_have_text("Bogdan, your card is ready")
    assert [card.referred_by for card in live_shop.store.all_cards()] == ["", ANA]


def test_both_pages_fit_a_small_phone_in_every_language_and_axe_finds_nothing(
    live_shop: Shop, open_context: Open, axe: str
) -> None:
    path = friends_page(live_shop)
    page = open_context(viewport={"width": 320, "height": 568}, bypass_csp=True).new_page()
    page.add_init_script("navigator.share = async (told) => { globalThis.told = told; }")
    errors = errors_of(page)
    for language in LANGUAGES:
        page.goto(f"{path}?lang={language}")
        page.locator("[data-share]").click()
        link = page.evaluate("() => globalThis.told.url")
        assert "/f/" in link
        for address in (None, f"{link}?lang={language}"):
            if address:
                page.goto(address)
            assert page.evaluate(FITS), (language, address)
            assert violations(page, axe) == [], (language, address)
    assert errors == []

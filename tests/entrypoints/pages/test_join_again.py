"""How a person comes back to a card: by the browser's cookie, or by a link on another device."""

import time

import pytest

from chalicelib import wiring
from chalicelib.entrypoints.pages import join_seals as seals
from chalicelib.service.card.enrol import void
from tests.entrypoints.pages.join_calls import COFFEE, IPHONE, cards, joined
from tests.support.customer import Browser, field_of
from tests.support.fakes import NOON_MS, a_card
from tests.support.gateway import Shop


def test_the_same_person_gets_the_same_card_back(shop: Shop) -> None:
    browser = Browser()
    joined(browser, name="Ana")
    again = browser.get(COFFEE)
    assert "Ana" in again.text
    assert 'name="form"' not in again.text
    assert browser.post(COFFEE, {"form": "", "name": "Ion"}).status == 303
    assert [card.holder_name for card in cards(shop)] == ["Ana"]


def test_the_cookie_is_out_of_reach_of_scripts_and_other_sites(shop: Shop) -> None:
    browser = Browser()
    sent = browser.post(COFFEE, {"form": field_of(browser.get(COFFEE).text, "form")})
    cookie = sent.headers["Set-Cookie"]
    for part in ("HttpOnly", "SameSite=Lax", "Secure", "Path=/join/coffee", f"Max-Age={400 * 86_400}"):
        assert part in cookie


@pytest.mark.parametrize(
    "value",
    ["", "x", "....", "coffee.AAAA.1.1.x", "☕", '"', "a" * 4000, "coffee.A.٣.1.sig"],
)
def test_a_forged_cookie_is_a_new_person(shop: Shop, value: str) -> None:
    page = Browser(cookies={"__Secure-carnet_coffee": value, "odd": 'b"a;d', "": ""}).get(COFFEE)
    assert page.status == 200
    assert field_of(page.text, "form")


def test_a_cookie_does_not_hold_for_ever_nor_for_another_purpose_or_programme(shop: Shop) -> None:
    tokens, now_s = wiring.tokens(), int(time.time())
    shop.store.enrol(a_card("A" * 26), "")
    for purpose, programme, made_s in (
        (seals.COOKIE, "coffee", now_s - 401 * 86_400),
        (seals.COOKIE, "coffee", now_s + 3600),
        (seals.COOKIE, "points", now_s),
        (seals.LINK, "coffee", now_s),
    ):
        value = seals.seal(tokens, purpose, programme, "A" * 26, made_s)
        assert 'name="form"' in Browser(cookies={"__Secure-carnet_coffee": value}).get(COFFEE).text
    good = seals.seal(tokens, seals.COOKIE, "coffee", "A" * 26, now_s - 399 * 86_400)
    assert 'name="form"' not in Browser(cookies={"__Secure-carnet_coffee": good}).get(COFFEE).text


def test_a_card_that_is_over_gives_way_to_a_new_one(shop: Shop) -> None:
    browser = Browser()
    joined(browser, name="Ana")
    void(shop.store, cards(shop)[0], NOON_MS)
    page = browser.get(COFFEE)
    assert "no longer in use" in page.text
    assert joined(browser, name="Ana").status == 200
    assert sorted(card.state for card in cards(shop)) == ["active", "voided"]
    assert 'name="form"' not in browser.get(COFFEE).text


def test_a_browser_that_keeps_no_cookies_still_gets_to_its_card(shop: Shop) -> None:
    form = field_of(Browser().get(COFFEE).text, "form")
    sent = Browser().post(COFFEE, {"form": form, "name": "Ana"})
    assert "Ana" in Browser().get(sent.location).text


def test_the_desktops_code_hands_the_card_to_the_phone(shop: Shop) -> None:
    desktop = Browser()
    page = joined(desktop, name="Ana")
    phone = Browser(agent=IPHONE)
    path = f"/join/coffee/card/{field_of(page.text, 'card')}"
    assert "Ana" in phone.get(path).text
    assert "Ana" in phone.get(COFFEE).text, "the phone keeps it"


def test_a_link_does_not_swap_a_card_that_the_phone_has(shop: Shop) -> None:
    link = f"/join/coffee/card/{field_of(joined(Browser(), name='Mallory').text, 'card')}"
    phone = Browser(agent=IPHONE)
    joined(phone, name="Ana")
    assert "Mallory" not in phone.get(link).text


@pytest.mark.parametrize("link", ["x", "coffee.A.1.1.x", "☕", "a" * 500])
def test_a_forged_link_leads_to_the_form(shop: Shop, link: str) -> None:
    reply = Browser().get(f"/join/coffee/card/{link}")
    assert (reply.status, reply.location) == (303, COFFEE)


def test_a_link_holds_for_a_day(shop: Shop) -> None:
    shop.store.enrol(a_card("A" * 26), "")
    old = seals.seal(wiring.tokens(), seals.LINK, "coffee", "A" * 26, int(time.time()) - 90_000)
    assert Browser().get(f"/join/coffee/card/{old}").status == 303

"""How a person comes back to a card: by the browser's cookie, or by a link on another device."""

import time

import pytest

from chalicelib import wiring
from chalicelib.entrypoints.pages import join_links
from chalicelib.entrypoints.pages import join_seals as seals
from chalicelib.service.card.use import void
from tests.entrypoints.pages.join_calls import COFFEE, IPHONE, cards, joined
from tests.support.customer import Browser, field_of
from tests.support.fakes import NOON_MS, a_card
from tests.support.gateway import Shop

QUESTION = "Is this your card?"


def link_of(shop: Shop) -> str:
    """What the code on a desktop's page leads to."""
    return f"/join/coffee/card/{join_links.link_to(shop.stamps, cards(shop)[0])}"


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
    void(shop.store, cards(shop)[0], "staff:olga", NOON_MS)
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
    joined(Browser(), name="Ana")
    phone = Browser(agent=IPHONE)
    assert "Ana" in phone.get(link_of(shop)).text
    assert "Ana" in phone.get(COFFEE).text, "the phone keeps it"


def test_who_joins_goes_on_without_a_question_also_without_cookies(shop: Shop) -> None:
    form = field_of(Browser().get(COFFEE).text, "form")
    sent = Browser().post(COFFEE, {"form": form, "name": "Ana"})
    page = Browser().get(sent.location, sec_fetch_site="same-origin")

    assert "Ana, your card is ready" in page.text
    assert QUESTION not in page.text


@pytest.mark.parametrize("way", ["another site", "the second time"])
def test_a_link_from_elsewhere_asks_whose_card_it_is(shop: Shop, way: str) -> None:
    joined(Browser(), name="Tom")
    link, browser = link_of(shop), Browser()
    if way == "another site":
        page = browser.get(link, sec_fetch_site="cross-site")
    else:
        Browser().get(link)
        page = browser.get(link)

    assert QUESTION in page.text
    assert browser.cookies == {}, "nothing is taken over by looking"
    assert 'name="form"' in browser.get(COFFEE).text, "their own card is one tap away"
    taken = browser.post(link, {})
    assert taken.status == 303
    assert "Tom, your card is ready" in browser.get(taken.location).text
    refused = Browser().post(link, {})
    assert (refused.status, "used already" in refused.text) == (404, True)


def test_another_site_cannot_say_yes(shop: Shop) -> None:
    joined(Browser(), name="Tom")
    link, browser = link_of(shop), Browser()
    reply = browser.post(link, {}, sec_fetch_site="cross-site")

    assert reply.status == 409
    assert browser.cookies == {}


def test_two_guests_at_one_tablet_each_get_a_card(shop: Shop) -> None:
    tablet = Browser()
    page = joined(tablet, name="Tom")
    assert "Not Tom? Get your own card" in page.text
    left = tablet.post(f"{COFFEE}/leave", {})
    assert (left.status, left.location) == (303, f"{COFFEE}?lang=en")
    assert "Ana, your card is ready" in joined(tablet, name="Ana").text
    assert {card.holder_name for card in cards(shop)} == {"Tom", "Ana"}
    assert tablet.post(f"{COFFEE}/leave", {}, sec_fetch_site="cross-site").status == 409
    assert "Ana" in tablet.get(COFFEE).text, "no other site can take it away"


def test_a_link_does_not_swap_a_card_that_the_phone_has(shop: Shop) -> None:
    joined(Browser(), name="Mallory")
    link = link_of(shop)
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

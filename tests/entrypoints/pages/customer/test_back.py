"""Get a card back by mail or phone: a code, the choice, and the old phone that keeps nothing."""

import pytest

from chalicelib import wiring
from tests.entrypoints.pages.customer.conftest import (
    ANA,
    BACK,
    ION,
    PHONE,
    asks,
    code_in,
    now,
    phone,
    types,
    wrong_of,
)
from tests.entrypoints.pages.join_calls import IPHONE
from tests.support.customer import Browser
from tests.support.gateway import Shop
from tests.support.people import page_of, staffed


def texted(shop: Shop) -> str:
    return str(shop.texts.sent[-1][1].values["code"])


def test_a_code_by_mail_brings_the_card_into_the_new_phone(held: Shop) -> None:
    browser = phone()
    assert "a code is on its way" in asks(browser, " Ana@Luna.example ").text
    (to, _, language), code = held.mail.sent[0], code_in(held)
    assert (to, language) == ("ana@luna.example", "en")
    assert "Ana" in types(browser, f"{code[:3]} {code[3:]}").text

    taken = browser.post(f"{BACK}/cards", {"card": ANA})
    page = wiring.card_page(now(held)).removeprefix(wiring.settings().base_url)
    assert taken.location.partition("?")[0] == page
    assert "Ana" in browser.get(page).text
    assert "Ana" in browser.get("/join/coffee").text, "and the join page knows it"
    assert now(held).code_number == 0, "the old phone keeps it, as nobody said that it is lost"
    assert browser.get(f"{page}/prove").location.partition("?")[0] == page, "proven by the same code"


def test_the_phone_that_is_lost_keeps_nothing(held: Shop) -> None:
    staffed(held.directory)
    browser, old = phone(), wiring.barcode(now(held))
    asks(browser, "ana@luna.example")
    types(browser, code_in(held))
    taken = browser.post(f"{BACK}/cards", {"card": ANA, "lost": "yes"})

    assert browser.get(taken.location).status == 200
    assert (now(held).moved, now(held).code_number, now(held).balance) == (1, 1, 7)
    refused = page_of(held, "ana").post("/scans", {"barcode": old}, Idempotency_Key="a")
    assert refused.json["code"] == "code_replaced"
    lines = page_of(held, "olga").get("/audit").json["lines"]
    moves = [(line["by"], line["whom"]) for line in lines if line["what"] == "card.move"]
    assert moves == [("guest", ANA)]


def test_two_people_with_one_phone_choose_by_name(held: Shop) -> None:
    browser = phone()
    assert "has this number" in asks(browser, "00373 69 123 456").text
    ((number, _, _),) = held.texts.sent
    assert number == PHONE
    page = types(browser, texted(held)).text
    assert "Ion" in page
    assert "Mia" in page
    assert "Ana" not in page

    assert ION in browser.post(f"{BACK}/cards", {"card": ION}).location
    other = browser.post(f"{BACK}/cards", {"card": ANA})
    assert other.status == 303, "the choice was made: begin again"


def test_a_card_of_somebody_else_is_not_taken_with_ones_own_code(held: Shop) -> None:
    browser = phone()
    asks(browser, PHONE)
    types(browser, texted(held))
    refused = browser.post(f"{BACK}/cards", {"card": ANA, "lost": "yes"})

    assert (refused.status, now(held).moved) == (404, 0)
    assert "Ana" not in refused.text


@pytest.mark.parametrize("value", ["", "x", "....", "☕", "a" * 4000, "back-coffee.k.bm8.1.1.x"])
def test_a_forged_cookie_leads_back_to_the_beginning(held: Shop, value: str) -> None:
    browser = Browser(agent=IPHONE, cookies={"__Secure-carnet_asked": value})
    for path in (f"{BACK}/code", f"{BACK}/cards"):
        assert browser.get(path).location.startswith(BACK)
    assert browser.post(f"{BACK}/cards", {"card": ANA}).status == 303


def test_where_no_phone_is_in_hand_the_card_is_shown_once_and_forgotten(held: Shop) -> None:
    desktop = Browser(agent="Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0")
    asks(desktop, "ana@luna.example")
    types(desktop, code_in(held))
    taken = desktop.post(f"{BACK}/cards", {"card": ANA})

    assert taken.location.startswith("/join/coffee/card/")
    assert "Go on with your phone" in desktop.get(taken.location).text
    assert 'name="form"' in desktop.get("/join/coffee").text, "the next guest gets the form"


def test_a_stranger_proves_nothing_on_the_cards_own_page(held: Shop) -> None:
    """Whoever has the link still needs the mail or phone that the card has."""
    browser = phone()
    page = wiring.card_page(now(held)).removeprefix(wiring.settings().base_url)
    asked = browser.get(f"{page}/prove?to=data")
    assert "a•••@l•••.example" in asked.text
    assert "ana@luna" not in asked.text
    assert browser.post(f"{page}/prove?to=data", {"kind": "phone"}).status == 303
    assert (held.mail.sent, held.texts.sent) == ([], [])
    shown = browser.get(browser.post(f"{page}/prove?to=data", {"kind": "mail"}).location)
    assert "A code is on its way to a•••@l•••.example." in shown.text
    wrong = browser.post(f"{page}/prove/code?to=data", {"code": wrong_of(code_in(held))})
    assert "wrong" in browser.get(wrong.location).text
    right = browser.post(f"{page}/prove/code?to=data", {"code": code_in(held)})
    assert right.location.startswith(f"{page}/data?")
    assert browser.get(f"{page}/prove").location.partition("?")[0] == page


@pytest.mark.parametrize("to", ["//evil.example", "https://evil.example", "../../api", "a/../b", "%0d%0a"])
def test_the_proof_leads_to_our_own_pages_alone(held: Shop, to: str) -> None:
    browser = phone()
    page = wiring.card_page(now(held)).removeprefix(wiring.settings().base_url)
    browser.post(f"{page}/prove?to={to}", {"kind": "mail"})
    done = browser.post(f"{page}/prove/code?to={to}", {"code": code_in(held)})
    assert done.location.partition("?")[0] == page

"""Get a card back by mail or phone: a code, the choice, and the old phone that keeps nothing."""

import re
from dataclasses import replace
from typing import Any

import pytest

from chalicelib import wiring
from chalicelib.domain.card.card import Card
from chalicelib.domain.people.mailed import Returned
from tests.entrypoints.pages.join_calls import IPHONE
from tests.support.customer import Browser
from tests.support.fakes import a_card
from tests.support.gateway import Reply, Shop
from tests.support.people import page_of, staffed

ANA, ION, MIA = "A" * 26, "B" * 26, "C" * 26
BACK = "/back/coffee"
PHONE = "+373 69123456"


@pytest.fixture
def held(shop: Shop) -> Shop:
    shop.store.enrol(replace(a_card(ANA, balance=7), holder_name="Ana", mail="ana@luna.example"), "")
    shop.store.enrol(replace(a_card(ION, balance=3), holder_name="Ion", phone=PHONE), "")
    shop.store.enrol(replace(a_card(MIA), holder_name="Mia", phone=PHONE), "")
    return shop


def phone() -> Browser:
    return Browser(agent=IPHONE)


def now(shop: Shop, serial: str = ANA) -> Card:
    card = shop.store.card(serial)
    assert card is not None
    return card


def asks(browser: Browser, contact: str) -> Reply:
    """The page for the code."""
    sent = browser.post(BACK, {"contact": contact})
    assert sent.status == 303, sent.text
    return browser.get(sent.location)


def code_in(shop: Shop) -> str:
    return shop.mail.sent[-1][1].code


def texted(shop: Shop) -> str:
    return str(shop.texts.sent[-1][1].values["code"])


def types(browser: Browser, code: str) -> Reply:
    sent = browser.post(f"{BACK}/code", {"code": code})
    assert sent.status == 303, sent.text
    return browser.get(sent.location)


def wrong_of(code: str) -> str:
    return f"{(int(code) + 1) % 10**6:06}"


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


def seen(reply: Reply) -> tuple[int, str, Any]:
    """What a person, or a program, sees of an answer: all but the seal in the cookie."""
    body = re.sub(r'(href|src)="/web/[^"]*"', "", reply.text)
    names = {name: value for name, value in reply.headers.items() if name != "Set-Cookie"}
    return reply.status, body, names


@pytest.mark.parametrize("stranger", ["nobody@luna.example", "+373 60000000"])
def test_the_answer_is_the_same_for_an_address_that_nobody_has(held: Shop, stranger: str) -> None:
    known = "ana@luna.example" if "@" in stranger else PHONE
    answers = []
    for contact in (known, stranger):
        browser = phone()
        sent = browser.post(BACK, {"contact": contact})
        code = browser.get(sent.location)
        wrong = browser.post(f"{BACK}/code", {"code": "12345"})
        answers.append([seen(sent), seen(code), seen(wrong), seen(browser.get(wrong.location))])

    assert answers[0] == answers[1]
    assert len(held.mail.sent) + len(held.texts.sent) == 1


def test_every_answer_takes_the_same_time(held: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    waited: list[float] = []
    monkeypatch.setattr("chalicelib.wiring.wait_s", waited.append)
    monkeypatch.setattr("chalicelib.wiring.awake_s", lambda: 5.0)
    for contact in ("ana@luna.example", "nobody@luna.example"):
        browser = phone()
        asks(browser, contact)
        types(browser, "000000")
    assert waited == [0.7] * 4


@pytest.mark.parametrize(
    "alike",
    [
        "аna@luna.example",  # a Cyrillic а
        "ána@luna.example",  # the search folds it, the card is somebody else's
        "ana@luna.example.org",
        "ana@lunа.example",
        "ana@luna",
    ],
)
def test_an_address_that_only_looks_alike_gets_nothing(held: Shop, alike: str) -> None:
    sent = phone().post(BACK, {"contact": alike})
    assert sent.status == 303
    assert held.mail.sent == []


def test_a_code_is_no_good_in_another_browser_nor_twice(held: Shop) -> None:
    """Who asks for a code for an address of somebody else has no use of it, and takes none of its tries."""
    owner, thief = phone(), phone()
    asks(owner, "ana@luna.example")
    code = code_in(held)
    asks(thief, "ana@luna.example")
    assert "wrong" in types(thief, code).text, "the thief's own code is another one"
    for _ in range(3):
        types(thief, wrong_of(code_in(held)))

    assert "Ana" in types(owner, code).text
    again = phone()
    again.cookies = {name: value for name, value in owner.cookies.items() if "asked" not in name}
    assert "Get your card back" in types(again, code).text


def test_five_wrong_codes_end_it_and_guesses_are_slowed_down_on_the_address(held: Shop) -> None:
    browser = phone()
    asks(browser, "ana@luna.example")
    code = code_in(held)
    for _ in range(5):
        assert "wrong" in types(browser, wrong_of(code)).text
    late = browser.post(f"{BACK}/code", {"code": code})
    assert (late.status, bool(late.headers["Retry-After"])) == (429, True)


def test_a_thousand_asked_for_codes_are_few_mails(held: Shop) -> None:
    statuses = [Browser(agent=IPHONE).post(BACK, {"contact": "ana@luna.example"}).status for _ in range(30)]
    assert statuses.count(303) == len(held.mail.sent) == 3
    assert set(statuses) == {303, 429}


def test_a_network_asks_for_twenty_and_then_waits(held: Shop) -> None:
    statuses = [phone().post(BACK, {"contact": f"ana{n}@luna.example"}).status for n in range(22)]
    assert (statuses.count(303), statuses[-1]) == (20, 429)


def test_text_messages_are_bounded_in_a_day_and_nobody_is_told(held: Shop) -> None:
    settings = replace(wiring.settings(), texts_a_day="2")
    held.monkeypatch.setattr(wiring, "settings", lambda: settings)
    for n in range(3):
        held.store.enrol(replace(a_card(str(n) * 26), phone=f"+373 6911111{n}"), "")
        assert "on its way" in asks(phone(), f"+373 6911111{n}").text
    assert len(held.texts.sent) == 2


def test_without_text_messages_only_mail_is_offered_and_without_both_the_till(held: Shop) -> None:
    def with_(mail: str, texts: str) -> str:
        settings = replace(wiring.settings(), mail_from=mail, texts_from=texts)
        held.monkeypatch.setattr(wiring, "settings", lambda: settings)
        return phone().get(BACK).text

    assert "mail address or phone number" in with_("a@b.example", "Carnet")
    only = with_("a@b.example", "")
    assert "Your mail address" in only
    assert phone().post(BACK, {"contact": PHONE}).location.endswith("wrong=mail_wrong")
    none = with_("", "")
    assert 'name="contact"' not in none
    assert "Ask the staff" in none


def test_mail_that_comes_back_is_not_sent_again_and_nobody_is_told(held: Shop) -> None:
    held.addresses.note_returned("ana@luna.example", Returned("bounce", 1))
    assert "on its way" in asks(phone(), "ana@luna.example").text
    assert held.mail.sent == []


@pytest.mark.parametrize(
    "contact", ["", " ", "ana", "@", "+", "1", "a" * 5000, "ana@luna.example\r\nBcc: x@y.z"]
)
def test_what_is_no_address_is_said_on_the_form(held: Shop, contact: str) -> None:
    browser = phone()
    sent = browser.post(BACK, {"contact": contact})
    if sent.status == 303:
        assert 'class="field-error"' in browser.get(sent.location).text
    else:
        assert sent.status in (413, 422)
    assert (held.mail.sent, held.texts.sent) == ([], [])


def test_cards_that_are_over_or_of_another_shop_are_not_found(held: Shop) -> None:
    card = now(held)
    held.store.put_card(replace(card, state="voided", version_ms=card.version_ms + 1), card.version_ms)
    asks(phone(), "ana@luna.example")
    assert held.mail.sent == []


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

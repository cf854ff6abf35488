"""Whoever asks for a card back learns nothing of others, and cannot ask without end."""

import re
from dataclasses import replace
from typing import Any

import pytest

from chalicelib import wiring
from chalicelib.domain.people.mailed import Returned
from tests.entrypoints.pages.customer.conftest import (
    BACK,
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
from tests.support.fakes import a_card
from tests.support.gateway import Reply, Shop


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

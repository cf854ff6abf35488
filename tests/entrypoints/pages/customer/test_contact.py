"""Another mail address or phone number: nothing counts before a code that was sent there is typed."""

from dataclasses import replace

import pytest

from chalicelib.domain.card.card import Card
from tests.entrypoints.pages.customer.test_data import now, path_of, proven
from tests.support.customer import Browser
from tests.support.fakes import NOON_MS, a_card
from tests.support.gateway import Shop


@pytest.fixture
def ana(shop: Shop) -> Card:
    card = a_card("B" * 26, mail="ana@old.example", mail_proven_ms=NOON_MS)
    return shop.store.enrol(card, "")


def asked_for(card: Card, contact: str) -> Browser:
    browser = proven(card)
    sent = browser.post(path_of(card, "data", "contact"), {"contact": contact})
    assert "/data/contact/code" in sent.headers["Location"]
    return browser


def typed(browser: Browser, card: Card, code: str) -> str:
    sent = browser.post(path_of(card, "data", "contact", "code"), {"code": code})
    assert sent.status == 303
    return str(sent.headers["Location"])


def test_a_new_address_counts_once_its_code_is_typed_and_finds_the_card(shop: Shop, ana: Card) -> None:
    browser = asked_for(ana, "Ana@New.example")
    to, letter, _ = shop.mail.sent[-1]
    assert (to, now(shop, ana)) == ("ana@new.example", ana), "until then nothing is changed"

    typed(browser, ana, letter.code)
    card = now(shop, ana)
    assert (card.mail, card.mail_proven_ms > 0) == ("ana@new.example", True)
    assert shop.store.serials_by_term(card.merchant_id, "ana@new.example", 5) == (card.serial,)
    assert shop.store.serials_by_term(card.merchant_id, "ana@old.example", 5) == ()
    assert browser.get(path_of(card, "data", "contact")).status == 200, "the proof stays"


def test_a_wrong_code_changes_nothing(shop: Shop, ana: Card) -> None:
    browser = asked_for(ana, "eve@new.example")
    code = shop.mail.sent[-1][1].code
    location = typed(browser, ana, f"{(int(code) + 1) % 10**6:06d}")

    assert "customer_code_wrong" in location
    assert now(shop, ana) == ana


def test_a_code_for_one_card_opens_no_other(shop: Shop, ana: Card) -> None:
    other = shop.store.enrol(replace(ana, serial="C" * 26, mail="ion@old.example"), "")
    browser = asked_for(ana, "eve@new.example")
    code = shop.mail.sent[-1][1].code
    browser.cookies |= proven(other).cookies
    typed(browser, other, code)

    assert now(shop, other) == other


def test_whoever_has_the_link_alone_changes_no_address(shop: Shop, ana: Card) -> None:
    stranger = Browser()
    for path, fields in (
        ("contact", {"contact": "eve@new.example"}),
        ("contact/code", {"code": "000000"}),
        ("contact/remove", {"kind": "mail"}),
    ):
        assert "/prove" in stranger.post(path_of(ana, "data", path), fields).headers["Location"]
    assert shop.mail.sent == []
    assert now(shop, ana) == ana


@pytest.mark.parametrize("wrong", ["", "no address", "x" * 3000, "@", "+0 1", "<script>"])
def test_what_is_no_address_is_said(shop: Shop, ana: Card, wrong: str) -> None:
    browser = proven(ana)
    sent = browser.post(path_of(ana, "data", "contact"), {"contact": wrong})

    assert 'aria-invalid="true"' in browser.get(sent.headers["Location"]).text
    assert (shop.mail.sent, now(shop, ana)) == ([], ana)


def test_an_address_is_taken_away(shop: Shop, ana: Card) -> None:
    proven(ana).post(path_of(ana, "data", "contact", "remove"), {"kind": "mail"})

    assert (now(shop, ana).mail, now(shop, ana).mail_proven_ms) == ("", 0)

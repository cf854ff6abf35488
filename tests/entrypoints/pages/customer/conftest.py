"""A guest with a card at the café, and a new phone."""

from dataclasses import replace

import pytest

from chalicelib.domain.card.card import Card
from tests.entrypoints.pages.join_calls import IPHONE
from tests.support.customer import Browser
from tests.support.fakes import a_card
from tests.support.gateway import Reply, Shop

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


def types(browser: Browser, code: str) -> Reply:
    sent = browser.post(f"{BACK}/code", {"code": code})
    assert sent.status == 303, sent.text
    return browser.get(sent.location)


def wrong_of(code: str) -> str:
    return f"{(int(code) + 1) % 10**6:06}"

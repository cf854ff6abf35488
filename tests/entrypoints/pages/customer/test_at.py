"""Behind the secret link of a card: who is let in, and to what."""

import pytest

from chalicelib import wiring
from chalicelib.domain.card.replaced import with_new_code
from tests.entrypoints.pages.join_calls import cards, joined
from tests.support.customer import Browser
from tests.support.gateway import Shop


def page_link(shop: Shop) -> str:
    return "/c/" + wiring.card_page(cards(shop)[0]).rpartition("/")[2]


def test_whoever_has_the_link_has_the_card_and_no_page_elsewhere_hears_of_the_link(shop: Shop) -> None:
    joined(Browser(), name="Ana")
    page = Browser().get(page_link(shop))
    assert page.status == 200
    assert "Ana" in page.text
    assert page.headers["Referrer-Policy"] == "same-origin"
    assert "noindex" in page.headers["X-Robots-Tag"]


@pytest.mark.parametrize("wrong", ["", "x", "é", "0" * 48, "../../etc", "x" * 3000])
def test_a_guessed_link_leads_to_a_sentence(shop: Shop, wrong: str) -> None:
    joined(Browser(), name="Ana")
    link = page_link(shop)
    for guessed in (wrong or link[:-1], link[:-1] + ("A" if link[-1] != "A" else "B"), link + "A"):
        page = Browser().get(guessed if guessed.startswith("/c/") else f"/c/{guessed}")
        assert page.status == 404
        assert "Ana" not in page.text


def test_a_link_of_an_earlier_code_says_so(shop: Shop) -> None:
    joined(Browser(), name="Ana")
    link, card = page_link(shop), cards(shop)[0]
    shop.store.put_card(with_new_code(card, "token", wiring.clock_ms()), card.version_ms)
    page = Browser().get(link)
    assert page.status == 404
    assert "earlier code" in page.text
    assert "Ana" not in page.text
    assert Browser().get(page_link(shop)).status == 200

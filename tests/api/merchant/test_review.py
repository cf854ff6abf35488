"""A new merchant waits to be looked at: strangers get no card, and the owner reads why."""

from dataclasses import replace

import pytest

from tests.api.merchant.test_start import begin, code_for, set_to
from tests.support.gateway import Shop, call
from tests.support.people import Page

PROGRAMME = "cafe-lumiere-coffee-card"


@pytest.fixture
def owner(shop: Shop) -> Page:
    set_to(shop, review="1")
    page = Page()
    assert begin(page, code=code_for(shop, page)).status == 201
    return page


@pytest.mark.parametrize("path", ["", "/poster", "/qr.svg"])
def test_strangers_get_a_sentence_and_the_people_who_work_there_the_page(owner: Page, path: str) -> None:
    address = f"/join/{PROGRAMME}{path}"
    stranger = call("GET", address, {"accept": "text/html", "accept-language": "en"})
    assert stranger.status == 409
    assert "has not looked at it yet" in stranger.text

    cookie = "; ".join(f"{name}={value}" for name, value in owner.cookies.items())
    assert call("GET", address, {"accept": "text/html", "cookie": cookie}).status == 200


def test_the_owner_reads_that_it_waits_and_gives_cards_at_the_till(owner: Page) -> None:
    assert owner.get("/session").json["in_review"] is True

    card = owner.post(f"/programmes/{PROGRAMME}/cards", {"language": "en"}, Idempotency_Key="trial")
    assert card.status == 201, card.text


def test_looked_at_its_cards_are_everybodys(shop: Shop, owner: Page) -> None:
    waits = shop.store.merchant_now("cafe-lumiere")
    assert waits is not None
    assert shop.store.replace_merchant(replace(waits, in_review_ms=0, revision=1), 0)

    assert call("GET", f"/join/{PROGRAMME}", {"accept": "text/html"}).status == 200
    assert owner.get("/session").json["in_review"] is False

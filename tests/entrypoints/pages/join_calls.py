"""Phones that meet the join page, the form that they fill in, and the cards that come of it."""

from chalicelib.domain.card.card import Card
from tests.support.customer import IPHONE, Browser, field_of
from tests.support.gateway import Reply, Shop

__all__ = ["IPHONE"]
ANDROID = "Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36"  # noqa: E501  # as it is sent
COFFEE = "/join/coffee"


def joined(browser: Browser, **fields: str) -> Reply:
    """The card page, after filling in the form."""
    form = field_of(browser.get(COFFEE).text, "form")
    sent = browser.post(COFFEE, {"form": form, **fields})
    assert sent.status == 303, sent.text
    return browser.get(sent.location)


def asked_again(browser: Browser, sent: Reply) -> Reply:
    """The form with what has to be mended: by GET, so that Back and Reload send nothing again."""
    assert sent.status == 303, sent.text
    assert "name" not in sent.location
    return browser.get(sent.location)


def cards(shop: Shop) -> list[Card]:
    return list(shop.store._cards.values())

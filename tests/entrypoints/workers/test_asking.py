"""The route worker asks a card that was at the shop, besides sending it to its wallets."""

from typing import Any

import pytest

from chalicelib import wiring
from chalicelib.aws.card.items import card_item
from chalicelib.domain.card.card import Changed, Registration
from chalicelib.domain.feedback.question import Question
from chalicelib.domain.people.audit import AuditLine
from chalicelib.entrypoints.workers import road
from tests.support.fakes import MERCHANT, NOON_MS, a_card
from tests.support.gateway import Shop


class Sent:
    """A wallet's queue that remembers what it was given."""

    def __init__(self) -> None:
        self.cards: list[Changed] = []

    def send(self, changed: list[Changed]) -> None:
        self.cards += changed


@pytest.fixture
def queue(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> Sent:
    sent = Sent()
    monkeypatch.setattr(wiring, "queue", lambda *_: sent)
    return sent


def visited(shop: Shop, **changes: Any) -> dict[str, Any]:
    """A card that somebody scans for the first time, as the stream tells of it."""
    before = a_card(visits=0, **changes)
    shop.store.enrol(a_card(visits=1, outlets=("main",), version_ms=NOON_MS + 1, **changes), "")
    shop.store.register(Registration("apple", "CARD1", "phone", NOON_MS, "ab"))
    after = shop.store.card("CARD1")
    assert after is not None
    images = {"OldImage": card_item(before), "NewImage": card_item(after)}
    return {"Records": [{"eventName": "MODIFY", "eventSourceARN": road.STREAM, "dynamodb": images}]}


def test_a_visit_is_sent_on_and_asks_the_card_once(shop: Shop, queue: Sent) -> None:
    question = Question(MERCHANT, "q1", "smiley", {"en": "How was it?"}, revision=1)
    shop.questions.put_question(question, AuditLine(MERCHANT, NOON_MS, "operator", "question.ask", "q1"))
    event = visited(shop)
    road.route(event, None)
    asked = shop.store.card("CARD1")
    assert asked is not None
    assert asked.asked is not None
    assert (asked.asked.question, asked.asked.outlet) == ("q1", "main")
    assert queue.cards


def test_a_shop_that_asks_nothing_leaves_the_card_as_it_is(shop: Shop, queue: Sent) -> None:
    event = visited(shop)
    before = shop.store.card("CARD1")
    road.route(event, None)
    assert shop.store.card("CARD1") == before

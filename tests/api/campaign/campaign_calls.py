"""Campaigns as a marketer's page asks for them, and the workers that send them."""

import json
from dataclasses import asdict, replace
from typing import Any

from chalicelib import wiring
from chalicelib.domain.campaign.campaign import Work
from chalicelib.domain.card.card import Registration
from chalicelib.entrypoints.workers.campaigns import deliver
from tests.support.fakes import MERCHANT, a_card
from tests.support.gateway import Reply, Shop
from tests.support.people import Page

TEXT = {"id": "a", "title": {"en": "Hello"}, "text": {"en": "One coffee is on us today."}}
A_MINUTE = {
    "version": "0", "account": "0", "region": "eu-central-1", "detail": {}, "detail-type": "Scheduled Event",
    "source": "aws.events", "time": "2026-11-22T00:00:00Z", "id": "1", "resources": [],
}  # fmt: skip
ONE_AWAY = {"fact": "to_reward", "is": "at_most", "value": 1}


def draft(**changes: Any) -> dict[str, Any]:
    return {
        "name": "One away", "programmes": ["coffee"], "audience": ONE_AWAY, "variants": [TEXT],
        "holdout_percent": 0, **changes,
    }  # fmt: skip


def with_cards(shop: Shop, count: int = 4, balance: int = 9) -> None:
    for n in range(count):
        at_ms = wiring.clock_ms() - 60_000
        card = replace(
            a_card(f"{n:026d}", balance), messages_consent_ms=at_ms, created_ms=at_ms, version_ms=at_ms
        )
        shop.store.enrol(card, "")
        shop.store.register(Registration("apple", card.serial, f"phone{n}", at_ms, "token"))


def made(page: Page, **changes: Any) -> dict[str, Any]:
    reply = page.post("/campaigns", draft(**changes))
    assert reply.status == 201, reply.text
    campaign: dict[str, Any] = reply.json["campaign"]
    return campaign


def work(shop: Shop) -> None:
    """The deployed worker's own function, message by message, until the queue is empty."""
    for _ in range(500):
        if not shop.work_queue.messages:
            return
        message, _delay = shop.work_queue.messages.pop(0)
        deliver(event(message), None)


def refused(reply: Reply, status: int, code: str, field: str = "") -> None:
    assert (reply.status, reply.json["code"]) == (status, code), reply.text
    assert reply.json.get("field", "") == field, reply.text
    assert reply.json["detail"][0].isupper(), reply.text


def held(shop: Shop, campaign_id: str) -> Any:
    return shop.campaigns.campaign(MERCHANT, campaign_id)


def event(message: Work) -> dict[str, Any]:
    body = json.dumps(asdict(message))
    return {"Records": [{"body": body, "receiptHandle": "r", "messageId": "1", "attributes": {}}]}

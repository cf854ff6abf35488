"""An item that was damaged by hand: whoever needs it hears a sentence, nobody else waits."""

import json
from collections.abc import Callable
from dataclasses import asdict
from typing import Any

import pytest

from chalicelib import wiring
from chalicelib.aws.campaign.campaigns import CampaignsTable
from chalicelib.aws.merchant.items import merchant_item
from chalicelib.aws.programme.items import programme_item
from chalicelib.aws.table.items import wire
from chalicelib.aws.table.keys import Item
from chalicelib.aws.table.table import Table
from chalicelib.domain.campaign.approval import Author
from chalicelib.domain.campaign.campaign import Campaign, Work
from chalicelib.domain.card.card import Registration
from chalicelib.domain.errors import NotAllowed
from chalicelib.domain.people.keys import ApiKey, digest_of
from chalicelib.entrypoints.workers.campaigns import deliver
from chalicelib.service.campaign.campaigns import save, send
from tests.support.campaign_world import HELLO
from tests.support.customer import Browser
from tests.support.fakes import (
    LUNA,
    MERCHANT,
    NOON_MS,
    a_card,
    a_merchant,
    a_programme_points,
    a_programme_stamps,
)
from tests.support.gateway import API_KEY, OTHER_KEY, OTHER_MERCHANT, Shop
from tests.support.people import page_of

SOL = a_merchant(id=OTHER_MERCHANT, name="Café Sol")
OTHERS = {"Authorization": f"Bearer {OTHER_KEY}"}
PROGRAMME: Item = {"rules": wire({"type": "stamps", "needed": "ten", "reward": {"en": "a coffee"}})}
MERCHANTS: Item = {"links": wire(5)}

Poison = Callable[[Item, Item], None]


@pytest.fixture
def poison(shop: Shop, dynamodb: Any, table_name: str) -> Poison:
    """The shop's store is the real table, where two merchants have programmes; damages an item of it."""
    table = Table(dynamodb, table_name, lambda: NOON_MS / 1000)
    for merchant in (LUNA, SOL):
        table.put_merchant(merchant)
    for programme in (a_programme_stamps(), a_programme_points(), a_programme_stamps(id="sol", merchant=SOL)):
        table.put_programme(programme)
    for key, merchant_id, secret in (("till", MERCHANT, API_KEY), ("other", OTHER_MERCHANT, OTHER_KEY)):
        table.put_api_key(ApiKey(key, merchant_id, "Till", digest_of(secret), NOON_MS))
    shop.monkeypatch.setattr(wiring, "store", lambda: table)
    return lambda item, damage: dynamodb.put_item(TableName=table_name, Item={**item, **damage})


def programmes(shop: Shop, **headers: str) -> list[str]:
    return [each["id"] for each in shop.call("GET", "/api/v1/programmes", **headers).json["programmes"]]


def test_a_damaged_programme_is_missing_in_lists_and_says_so_where_it_is_asked_for(
    shop: Shop, poison: Poison
) -> None:
    poison(programme_item(a_programme_stamps()), PROGRAMME)
    till = page_of(shop, "ana").get("/till").json

    assert programmes(shop) == [each["id"] for each in till["programmes"]] == ["points"]
    told = shop.call("GET", "/api/v1/programmes/coffee")
    assert (told.status, told.json["code"]) == (409, "programme_damaged")
    assert "cannot be read" in told.json["detail"]
    assert shop.call("GET", "/api/v1/programmes/points").status == 200
    assert programmes(shop, **OTHERS) == ["sol"]


def test_customers_of_other_programmes_join_while_one_is_damaged(shop: Shop, poison: Poison) -> None:
    poison(programme_item(a_programme_stamps()), PROGRAMME)

    damaged = Browser().get("/join/coffee")
    assert (damaged.status, damaged.headers["Content-Type"]) == (409, "text/html; charset=utf-8")
    assert "cannot be read" in damaged.text
    assert Browser().get("/join/points").status == 200
    assert Browser().get("/join/sol").status == 200


def test_a_damaged_merchant_is_a_sentence_to_its_own_people_and_nothing_to_others(
    shop: Shop, poison: Poison
) -> None:
    poison(merchant_item(LUNA), MERCHANTS)

    for path in ("/programmes", "/programmes/coffee", "/merchant"):
        told = page_of(shop, "olga").get(path)
        assert (told.status, told.json["code"]) == (409, "merchant_damaged"), path
    assert Browser().get("/join/coffee").status == 409
    assert programmes(shop, **OTHERS) == ["sol"]
    assert Browser().get("/join/sol").status == 200


LISTS = ("/staff", "/outlets", "/campaigns", "/audit", "/devices", "/webhooks", "/session")


def test_the_console_has_its_lists_while_something_is_damaged(shop: Shop, poison: Poison) -> None:
    page = page_of(shop, "olga")
    poison(programme_item(a_programme_stamps()), PROGRAMME)
    of_programmes = (
        "/testers",
        "/audiences",
        "/audiences/facts",
        "/report",
        "/programmes/points/glance",
        "/merchant",
    )
    assert {path: page.get(path).status for path in (*LISTS, *of_programmes)} == dict.fromkeys(
        (*LISTS, *of_programmes), 200
    )

    poison(merchant_item(LUNA), MERCHANTS)
    assert {path: page.get(path).status for path in LISTS} == dict.fromkeys(LISTS, 200)


def test_a_sweep_of_a_damaged_merchant_comes_again_and_holds_up_no_other_campaign(
    shop: Shop, poison: Poison, dynamodb: Any, table_name: str
) -> None:
    shop.monkeypatch.setattr(wiring, "clock_ms", lambda: NOON_MS)
    campaigns = CampaignsTable(dynamodb, table_name, lambda: NOON_MS / 1000)
    shop.monkeypatch.setattr(wiring, "campaigns", lambda: campaigns)
    _sent(MERCHANT, "coffee")
    _sent(OTHER_MERCHANT, "sol")
    poison(merchant_item(LUNA), MERCHANTS)

    failed = [work for work in _worked(shop) if work.merchant_id == MERCHANT]

    assert len(failed) == 16
    told = wiring.store().card(f"CARD-{OTHER_MERCHANT}")
    assert told is not None
    assert len(told.told_ms) == 1
    ended = [campaigns.campaign(*of) for of in ((OTHER_MERCHANT, "c-sol"), (MERCHANT, "c-coffee"))]
    assert [each and each.state for each in ended] == ["done", "running"]


def _sent(merchant_id: str, programme_id: str) -> None:
    """A message to the one card that the programme has."""
    store, context = wiring.store(), wiring.campaign_context()
    serial = f"CARD-{merchant_id}"
    card = a_card(serial, merchant_id=merchant_id, programme_id=programme_id, messages_consent_ms=NOON_MS)
    store.enrol(card, "")
    store.register(Registration("apple", serial, "phone", NOON_MS, "token", programme_id=programme_id))
    wanted = Campaign(
        f"c-{programme_id}",
        merchant_id,
        "Hello",
        (programme_id,),
        NOON_MS,
        "staff:olga",
        variants=(HELLO,),
        holdout_percent=0,
    )
    saved = save(context, wanted, None, "staff:olga")
    send(context, saved, context.campaigns.settings(merchant_id), Author("staff:olga", owner=True))


def _worked(shop: Shop) -> list[Work]:
    """Every message of the queue by the worker; those that it did not do."""
    failed: list[Work] = []
    for _ in range(200):
        if not shop.work_queue.messages:
            return failed
        work, _ = shop.work_queue.messages.pop(0)
        record = {"messageId": "m", "receiptHandle": "r", "body": json.dumps(asdict(work))}
        try:
            assert deliver({"Records": [record]}, None) == {"batchItemFailures": []}
        except NotAllowed:
            failed.append(work)
    raise AssertionError("the queue never empties")

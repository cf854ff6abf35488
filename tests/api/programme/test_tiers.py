"""Tiers: set by the owner, asked for by the marketer."""

from typing import Any

import pytest

from tests.support.fakes import NOON_MS, a_card
from tests.support.gateway import Shop
from tests.support.people import page_of

PATH = "/programmes/coffee/tiers"
SILVER: dict[str, Any] = {"id": "silver", "name": {"en": "Silver", "fr": "Argent"}, "least": 20}
GOLD: dict[str, Any] = {"id": "gold", "name": {"en": "Gold"}, "least": 50}


def test_an_owner_sets_tiers_and_a_marketer_finds_who_has_them(shop: Shop) -> None:
    shop.store.enrol(a_card("A" * 26, earned=49, messages_consent_ms=NOON_MS), "")
    shop.store.enrol(a_card("B" * 26, earned=50), "")
    owner, marketer = page_of(shop, "olga", None), page_of(shop, "mara", None)

    set_ = owner.send("PUT", PATH, {"tiers": [SILVER, GOLD], "revision": 0})
    once = [{**tier, "factor": 1} for tier in (SILVER, GOLD)]
    assert (set_.status, set_.json) == (200, {"tiers": once, "revision": 1})
    assert owner.send("GET", PATH).json == set_.json
    condition = {"fact": "tier", "is": "one_of", "value": ["gold"]}
    counted = marketer.send("POST", "/audiences/count", {"condition": condition}).json
    assert (counted["reach"]["audience"], counted["sentence"]) == (1, "Tier: Gold.")


@pytest.mark.parametrize(
    ("tiers", "code", "field"),
    [
        ([GOLD, SILVER], "tiers_out_of_order", "tiers"),
        ([SILVER, {**GOLD, "id": "silver"}], "tiers_out_of_order", "tiers"),
        ([{**SILVER, "id": f"t{n}", "least": n + 1} for n in range(6)], "tiers_out_of_order", "tiers"),
        ([SILVER, {**GOLD, "id": "Gold!"}], "tier_id_wrong", "tiers.1.id"),
        ([{**SILVER, "least": 0}], "number_out_of_range", "tiers.0.least"),
        ([{**SILVER, "least": 10**30}], "number_too_large", "tiers.0.least"),
        ([{**SILVER, "name": {"fr": "Argent"}}], "text_needed", "tiers.0.name"),
        ([{**SILVER, "name": {"en": " "}}], "text_needed", "tiers.0.name"),
        ([{**SILVER, "name": {"en": "x" * 31}}], "text_needed", "tiers.0.name"),
        ([{**SILVER, "name": {"xx": "Silber"}}], "body_invalid", "tiers.0.name"),
    ],
)
def test_tiers_that_cannot_be_are_refused_by_name(shop: Shop, tiers: object, code: str, field: str) -> None:
    reply = page_of(shop, "olga", None).send("PUT", PATH, {"tiers": tiers})

    assert (reply.status, reply.json["code"]) == (422, code), reply.text
    assert reply.json["field"] == field
    assert shop.store.programme("coffee") == shop.stamps


def test_of_two_who_set_tiers_the_second_is_told(shop: Shop) -> None:
    owner = page_of(shop, "olga", None)
    assert owner.send("PUT", PATH, {"tiers": [SILVER], "revision": 0}).status == 200

    assert owner.send("PUT", PATH, {"tiers": [GOLD], "revision": 0}).status == 409


def test_only_the_owner_sets_them(shop: Shop) -> None:
    for id_ in ("mara", "max", "ana"):
        assert page_of(shop, id_, None).send("PUT", PATH, {"tiers": []}).status == 403
    assert shop.call("PUT", f"/api/v1{PATH}", {"tiers": []}).status == 403

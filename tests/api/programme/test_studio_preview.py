"""The studio's preview: a programme that nobody has yet, on both phones and at the till."""

from typing import Any

from tests.attack.examples import SHOP, STAMPS
from tests.support.gateway import Reply, Shop

OURS = {"Sec-Fetch-Site": "same-origin", "Content-Type": "application/json"}


def previewed(shop: Shop, programme: object = STAMPS, merchant: object = SHOP, **more: object) -> Any:
    reply = asked(shop, programme, merchant, **more)
    assert reply.status == 200, reply.text
    return reply.json


def asked(shop: Shop, programme: object = STAMPS, merchant: object = SHOP, **more: object) -> Reply:
    return shop.call(
        "POST", "/api/v1/studio/preview", {"merchant": merchant, "programme": programme, **more}, **OURS
    )


def values(fields: list[dict[str, Any]]) -> dict[str, str]:
    return {field["key"]: field["value"] for field in fields}


def test_a_new_card_shows_its_head_start_and_says_nothing(shop: Shop) -> None:
    shown = previewed(shop, at="empty")

    assert values(shown["apple"]["header"]) == {"balance": "2/9"}
    assert shown["apple"]["notification"] is None
    assert shown["till"]["balance_shown"] == "2/9"
    assert shown["google"]["rows"][0][0]["value"] == "2/9"


def test_a_card_half_way_says_what_its_last_visit_brought(shop: Shop) -> None:
    shown = previewed(shop, at="half")

    assert values(shown["apple"]["header"]) == {"balance": "4/9"}
    assert shown["apple"]["notification"]["text"] == "Stamps on your card: 4/9"


def test_a_full_card_has_its_reward_on_both_phones_and_at_the_till(shop: Shop) -> None:
    shown = previewed(shop, at="full", language="en", holder="Nina")

    assert "a free coffee" in values(shown["apple"]["auxiliary"])["reward"]
    assert shown["apple"]["notification"]["text"] == "Your free coffee is ready"
    assert [reward["name"] for reward in shown["till"]["rewards"]] == ["a free coffee"]
    assert shown["till"]["name"] == "Nina"


def test_points_come_to_half_of_the_first_reward(shop: Shop) -> None:
    points = {
        "id": "club",
        "name": "Club",
        "type": "points",
        "rules": {"per_amount": 1, "thresholds": [{"id": "cake", "cost": 50, "name": {"ro": "o prăjitură"}}]},
    }
    assert previewed(shop, points, at="half")["till"]["balance"] == 25
    assert previewed(shop, points, at="full")["till"]["rewards"][0]["id"] == "cake"


def test_each_part_is_a_sentence_in_the_readers_language(shop: Shop) -> None:
    reply = shop.call(
        "POST",
        "/api/v1/studio/preview",
        {"merchant": SHOP, "programme": STAMPS},
        **OURS,
        Accept_Language="fr",
    )
    assert reply.json["parts"][0]["sentence"] == "Une nouvelle carte commence avec 2."
    assert reply.json["rule"]["ro"] != reply.json["rule"]["en"]


def test_what_a_language_of_the_shop_lacks_is_said(shop: Shop) -> None:
    assert previewed(shop)["lacks"] == {"ro": ["a free coffee"]}


def test_what_cannot_be_is_refused_by_its_field(shop: Shop) -> None:
    rules = {"needed": 1, "reward": {"en": "a coffee"}}
    refused = asked(shop, {**STAMPS, "rules": rules})
    assert (refused.status, refused.json["field"]) == (422, "programme.rules.needed")
    refused = asked(shop, merchant={**SHOP, "name": ""})
    assert (refused.status, refused.json["field"]) == (422, "merchant.name")


def test_nothing_is_kept(shop: Shop) -> None:
    before = shop.snapshot()
    previewed(shop)
    assert len(shop.store.programmes("m-1")) == 2
    assert before.count("Coffee card") == shop.snapshot().count("Coffee card")


def test_the_bars_that_an_owner_chose_are_drawn_and_without_them_the_square_code(shop: Shop) -> None:
    assert previewed(shop, linear="ean13")["apple"]["poster"]["bars"].startswith("data:image/svg+xml")
    assert previewed(shop)["apple"]["poster"]["bars"] is None
    assert asked(shop, linear="qr").status == 422

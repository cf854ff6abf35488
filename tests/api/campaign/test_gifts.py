"""Campaigns that give, over the API: chosen, checked, shown, sent, counted, taken back."""

from dataclasses import replace

import pytest

from chalicelib import wiring
from chalicelib.domain.card.lots import held
from chalicelib.domain.programme.parts.right import Right
from tests.api.campaign.campaign_calls import draft, made, refused, with_cards, work
from tests.support.fakes import a_programme_stamps
from tests.support.gateway import Shop
from tests.support.people import Page, page_of

CAKE = Right("cake", {"en": "a free cake", "ro": "o prăjitură"}, days=30, cost_minor=150)
CANDLE = Right("candle", {"en": "a cake with a candle"}, on="birthday", days=14, once="year")


@pytest.fixture
def giving(shop: Shop) -> Shop:
    programme = shop.store.programme("coffee") or a_programme_stamps()
    shop.store.put_programme(replace(programme, parts=(CAKE, CANDLE)))
    with_cards(shop)
    return shop


def test_a_programme_says_what_a_campaign_can_give(giving: Shop, mara: Page) -> None:
    (coffee,) = (each for each in mara.get("/programmes").json["programmes"] if each["id"] == "coffee")
    assert [(gift["id"], gift["on"], gift["days"], gift["cost_minor"]) for gift in coffee["gifts"]] == [
        ("cake", "campaign", 30, 150),
        ("candle", "birthday", 14, 0),
    ]
    assert coffee["gifts"][0]["name"]["ro"] == "o prăjitură"


def test_a_gift_is_checked_sent_counted_and_taken_back(giving: Shop, mara: Page) -> None:
    campaign = made(mara, gift="cake")
    path = f"/campaigns/{campaign['id']}"
    assert campaign["gift"] == "cake"
    check = mara.post(f"{path}/check", {}).json
    assert check["gift"] == (
        "Each card gets once: a free cake; cards at most: 4. If all is taken, that costs €6.00."
    )
    assert mara.post(f"{path}/send", {}).status == 200
    work(giving)
    card = giving.store.card(f"{1:026d}")
    assert card is not None
    assert held(card.lots, "cake", wiring.clock_ms()) == 1

    mara.post(f"{path}/measure", {})
    work(giving)
    results = mara.get(f"{path}/results").json
    gifts = {name: n for name, n in results["gifts"].items() if name != "said"}
    assert gifts == {"given": 4, "taken": 0, "ended": 0, "back": 0, "waiting": 4, "cost_minor": 0}
    assert results["gifts"]["said"].startswith("Given: 4. Taken: 0. Still there: 4.")
    assert "Gifts,,Given,4,,," in mara.get(f"{path}/results.csv").text
    assert ",cake\r\n" in mara.get(f"{path}/deliveries.csv").text

    assert "recall" in mara.get(path).json["campaign"]["may"]
    for _ in range(2):
        assert mara.post(f"{path}/recall", {}).status == 200
        work(giving)
    back = mara.get(f"{path}/results").json["gifts"]
    assert (back["back"], back["waiting"]) == (4, 0)
    card = giving.store.card(f"{1:026d}")
    assert card is not None
    assert held(card.lots, "cake", wiring.clock_ms()) == 0


def test_a_draft_gives_nothing_back_and_a_cashier_takes_nothing_back(giving: Shop, mara: Page) -> None:
    path = f"/campaigns/{made(mara, gift='cake')['id']}/recall"
    refused(mara.post(path, {}), 409, "campaign_draft", "state")
    assert page_of(giving, "ana").post(path, {}).status == 403


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"gift": "pie"}, "gift_gone_from"),
        ({"gift": "candle"}, "gift_otherwise"),
        ({"gift": "cake", "programmes": ["coffee", "points"]}, "gift_gone_from"),
    ],
)
def test_what_a_programme_cannot_give_then_is_refused_by_the_field(
    giving: Shop, mara: Page, changes: dict[str, object], code: str
) -> None:
    campaign = made(mara, audience={"all": []}, **changes)
    refused(mara.post(f"/campaigns/{campaign['id']}/send", {}), 422, code, "gift")


def test_a_birthday_trigger_gives_the_birthdays_gift(giving: Shop, mara: Page) -> None:
    campaign = made(mara, gift="candle", when={"trigger": "birthday"}, audience={"all": []})
    check = mara.post(f"/campaigns/{campaign['id']}/check", {}).json
    assert check["refusal"] is None
    assert check["gift"].startswith("Each card gets once: a cake with a candle;")


def test_the_preview_shows_the_card_with_the_gift(giving: Shop, mara: Page) -> None:
    plain = mara.post("/campaigns/preview", draft()).text
    given = mara.post("/campaigns/preview", draft(gift="cake"))
    assert given.status == 200, given.text
    assert "a free cake" in given.text
    assert "a free cake" not in plain

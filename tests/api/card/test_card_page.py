"""A card's page and a programme's numbers, as marketers read them."""

from dataclasses import replace

import pytest

from chalicelib import wiring
from chalicelib.domain.campaign.campaign import Campaign, Delivery
from chalicelib.domain.card.card import Registration
from chalicelib.domain.time.units import DAY_S
from tests.support.fakes import MERCHANT, NOON_MS, NOON_S, a_card
from tests.support.gateway import Shop
from tests.support.people import page_of

SERIAL = "B" * 26
OTHERS = "C" * 26


@pytest.fixture
def told(shop: Shop) -> Shop:
    """Maria's card on an iPhone, sent one campaign and held back from another."""
    card = a_card(
        SERIAL,
        balance=9,
        holder_name="Maria Pop",
        phone="+373 69123456",
        messages_consent_ms=NOON_MS,
        visits=4,
        redemptions=1,
        earned=19,
        visit_s=(int(NOON_S) - DAY_S, int(NOON_S)),
        birthday="11-30",
    )
    shop.store.enrol(card, "")
    shop.store.enrol(a_card(OTHERS, merchant_id="m-2", programme_id="tea"), "")
    phone = Registration("apple", SERIAL, "phone-1", NOON_MS, "token", pushed_version_ms=NOON_MS)
    shop.store.register(replace(phone, programme_id="coffee"))
    there = shop.store.card(SERIAL)  # by a wallet now
    assert there is not None
    campaigns = wiring.campaigns()
    campaigns.put_campaign(Campaign("c1", MERCHANT, "One more", ("coffee",), NOON_MS, "staff:mara"))
    sent = Delivery("c1", SERIAL, "sent", NOON_MS, version_ms=NOON_MS + 5)
    held = Delivery("c2", SERIAL, "held", NOON_MS + 9, reason="per_week", until_ms=NOON_MS + 10**8)
    for delivery in (sent, held):
        changed = replace(there, version_ms=delivery.version_ms) if delivery.version_ms else None
        assert campaigns.deliver(delivery, changed, there.version_ms) == "done"
    return shop


def test_a_card_shows_what_it_saw_who_holds_it_and_what_campaigns_did(told: Shop) -> None:
    shown = page_of(told, "mara").get(f"/cards/{SERIAL}/page").json

    assert (shown["card"]["name"], shown["programme"], shown["birthday"]) == (
        "Maria Pop",
        "Coffee card",
        "11-30",
    )
    assert (shown["summary"]["visits"], shown["summary"]["earned"]) == (4, 19)
    assert [(each["wallet"], each["pushed"]) for each in shown["phones"]] == [("apple", False)]
    held, sent = shown["messages"]
    assert (sent["campaign"], sent["state"], sent["version"], sent["why"]) == (
        "One more",
        "sent",
        NOON_MS + 5,
        None,
    )
    assert (held["campaign"], held["state"], held["reason"]) == (None, "held", "per_week")
    assert held["why"].startswith("Skipped: 2 messages within the last week already; next possible")


def test_why_is_said_in_the_readers_language(told: Shop) -> None:
    shown = page_of(told, "mara").get(f"/cards/{SERIAL}/page", accept_language="fr").json

    assert shown["messages"][0]["why"].startswith("Ignoré")


@pytest.mark.parametrize("serial", [OTHERS, "D" * 26, "no.such"])
def test_another_merchants_card_is_unknown(told: Shop, serial: str) -> None:
    reply = page_of(told, "mara").get(f"/cards/{serial}/page")

    assert (reply.status, reply.json["code"]) == (404, "card_unknown")


def test_a_programmes_numbers_are_those_of_its_cards(told: Shop) -> None:
    told.store.enrol(a_card("E" * 26, balance=12), "")
    told.store.enrol(a_card("F" * 26, state="voided"), "")
    shown = page_of(told, "mara").get("/programmes/coffee/glance").json

    assert (shown["cards"], shown["apple"], shown["google"]) == (2, 1, 0)
    assert (shown["one_away"], shown["reward_waiting"], shown["exact"]) == (1, 1, True)


def test_only_those_who_make_campaigns_see_them(told: Shop) -> None:
    for path in (f"/cards/{SERIAL}/page", "/programmes/coffee/glance"):
        assert page_of(told, "ana").get(path).status == 403
        assert page_of(told, "olga").get(path).status == 200
    assert page_of(told, "mara").get("/programmes/none/glance").status == 404

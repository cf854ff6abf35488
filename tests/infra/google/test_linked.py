"""Linked passes at the local Google: what it refuses, and how they come into a wallet by themselves."""

import json
from typing import Any

import pytest

from infra.local.google.account import ISSUER_ID
from tests.infra.google.issuer import CARD, CLASS, Issuer
from tests.support.local_google import Merchant, RunningGoogle

OFFERS = f"{ISSUER_ID}.cake"
OFFER = f"{CARD}-offer1"
CARD2 = f"{ISSUER_ID}.CARD2"


def an_offer(issuer: Issuer, id_: str = OFFER, **changes: Any) -> None:
    logo = issuer.a_class()["programLogo"]
    parent = {
        "id": OFFERS,
        "issuerName": "Café",
        "title": "Free cake",
        "provider": "Café",
        "redemptionChannel": "INSTORE",
        "titleImage": logo,
        "reviewStatus": "UNDER_REVIEW",
        "callbackOptions": {"url": f"{issuer.merchant.url}/google/callback"},
    }
    assert issuer.call("POST", "offerClass", parent)[0] in (200, 409)
    body = {"id": id_, "classId": OFFERS, "state": "ACTIVE", **changes}
    assert issuer.call("POST", "offerObject", body)[0] == 200


def link(issuer: Issuer, *ids: str, card: str = CARD) -> tuple[int, Any]:
    return issuer.call("PATCH", f"loyaltyObject/{card}", {"linkedObjectIds": [*ids]})


def wallet(google: RunningGoogle, user: str = "ana") -> list[str]:
    listed = google.http.request("GET", f"{google.url}/holders/{user}").json()["objects"]
    return [each["object"]["id"] for each in listed]


def save(google: RunningGoogle, issuer: Issuer, user: str = "ana") -> None:
    assert google.post("/save", {"jwt": issuer.save_jwt(), "user": user}).status == 200


def test_an_offer_arrives_with_the_card_or_after_it_and_is_called_back(
    issuer: Issuer, google: RunningGoogle, merchant: Merchant
) -> None:
    issuer.insert_both()
    an_offer(issuer)
    assert link(issuer, OFFER)[0] == 200
    save(google, issuer)
    assert wallet(google) == [CARD, OFFER]

    an_offer(issuer, f"{CARD}-offer2")
    assert link(issuer, OFFER, f"{CARD}-offer2")[0] == 200

    assert wallet(google) == [CARD, OFFER, f"{CARD}-offer2"]
    assert len(merchant.wait_for(3)) == 3


def test_a_linked_pass_may_arrive_without_a_callback(
    issuer: Issuer, google: RunningGoogle, merchant: Merchant
) -> None:
    issuer.insert_both()
    an_offer(issuer)
    save(google, issuer)
    merchant.wait_for(1)
    assert google.http.request("PUT", f"{google.url}/control/linked", json={"call_back": False}).status == 200

    link(issuer, OFFER)
    assert wallet(google) == [CARD, OFFER]
    google.post("/remove", {"object_id": OFFER, "user": "ana"})

    events = [json.loads(json.loads(body)["signedMessage"])["eventType"] for body in merchant.wait_for(2)]
    assert events == ["save", "del"]


def test_who_switched_linked_passes_off_gets_them_when_they_switch_it_on(
    issuer: Issuer, google: RunningGoogle
) -> None:
    issuer.insert_both()
    an_offer(issuer)
    save(google, issuer)
    off = google.http.request("PUT", f"{google.url}/holders/ana", json={"adds_linked": False})
    assert off.json()["adds_linked"] is False
    link(issuer, OFFER)
    assert wallet(google) == [CARD]

    google.http.request("PUT", f"{google.url}/holders/ana", json={"adds_linked": True})
    assert wallet(google) == [CARD, OFFER]
    assert google.http.request("PUT", f"{google.url}/holders/ana", json={"adds_linked": "yes"}).status == 400


def test_an_offer_that_was_taken_out_stays_out(issuer: Issuer, google: RunningGoogle) -> None:
    issuer.insert_both()
    an_offer(issuer)
    save(google, issuer)
    link(issuer, OFFER)
    assert google.post("/remove", {"object_id": OFFER, "user": "ana"}).status == 200

    link(issuer, OFFER)

    assert wallet(google) == [CARD]


def test_what_cannot_be_linked_is_refused(issuer: Issuer) -> None:
    issuer.insert_both()
    an_offer(issuer)
    issuer.call("POST", "loyaltyObject", {**issuer.an_object(), "id": CARD2})
    many = [f"{CARD}-many{n}" for n in range(51)]

    for ids in (["1.other"], [CARD], [f"{CARD}-nothing"], [OFFER, OFFER], many):
        assert link(issuer, *ids)[0] == 400, ids
    assert link(issuer, OFFER, card=CARD2)[0] == 200
    assert link(issuer, CARD2)[0] == 400, "it has links of its own"
    assert link(issuer, CARD)[0] == 400
    nested = {"linkedObjectIds": [CARD]}
    assert issuer.call("PATCH", f"offerObject/{OFFER}", nested)[0] == 400, "it is linked itself"


def test_a_link_cannot_be_undone(issuer: Issuer) -> None:
    issuer.insert_both()
    an_offer(issuer)
    link(issuer, OFFER)

    bodies: list[Any] = [{"linkedObjectIds": []}, {"linkedObjectIds": None}]
    for body in bodies:
        status, _, why = issuer.refusal("PATCH", f"loyaltyObject/{CARD}", body)
        assert (status, "linked for good" in why) == (400, True)


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("offerClass", {"id": OFFERS, "issuerName": "Café", "title": "Cake", "reviewStatus": "UNDER_REVIEW"}),
        ("genericObject", {"id": OFFER, "classId": f"{ISSUER_ID}.members", "cardTitle": {}}),
        ("genericClass", {"id": f"{ISSUER_ID}.members", "reviewStatus": "UNDER_REVIEW"}),
        ("genericObject", {"id": OFFER, "classId": CLASS, "notifyPreference": "NOTIFY_ON_UPDATE"}),
        ("giftCardClass", {"id": OFFERS}),
    ],
)
def test_each_kind_has_members_of_its_own(issuer: Issuer, kind: str, body: Any) -> None:
    assert issuer.call("POST", kind, body)[0] in (400, 404)


def test_places_and_modules_are_checked(issuer: Issuer) -> None:
    issuer.insert_both()
    path = f"loyaltyObject/{CARD}"
    far = {"merchantLocations": [{"latitude": 91, "longitude": 0}]}
    header = {"defaultValue": {"language": "en", "value": "Brunch"}}
    for body in (
        far,
        {"merchantLocations": [{"latitude": 1, "longitude": 1}] * 11},
        {"valueAddedModuleData": [{"header": header}]},
        {"valueAddedModuleData": [{"uri": "https://cafe.example"}]},
        {"valueAddedModuleData": [{"header": header, "uri": "cafe.example"}]},
    ):
        assert issuer.call("PATCH", path, body)[0] == 400, body
    good = {"header": header, "uri": "https://cafe.example", "sortIndex": 1}
    assert issuer.call("PATCH", path, {"valueAddedModuleData": [good, good]})[0] == 200
    assert "sortIndex" in issuer.google.calls()[-1]["remarks"][0]

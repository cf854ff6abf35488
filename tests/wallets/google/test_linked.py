"""Passes beside a card at Google: an offer for a right that ends, a generic card for a membership."""

import json
from dataclasses import replace
from typing import Any

from chalicelib.domain.face.linked import LinkedPass
from chalicelib.domain.face.look import Line, Look, TierShown
from chalicelib.domain.face.modules import Module
from chalicelib.domain.face.outcome import Delivered, Unanswered
from chalicelib.domain.face.places import place_at
from chalicelib.domain.text import phrase, price
from chalicelib.domain.time.units import DAY_MS
from chalicelib.wallets.google.account import ServiceAccount
from chalicelib.wallets.google.linking import Slot, placed
from chalicelib.wallets.google.save_link import save_link
from chalicelib.wallets.google.wallet import GoogleWallet
from tests.support.local_google import RunningGoogle
from tests.wallets.google.looks import ISSUER, a_stamp_look
from tests.wallets.google.written_card import CARD, LOOK

ENDS_MS = 1_900_000_000_000
CAKE = LinkedPass("offer", "cake", {"en": "a slice of cake", "fr": "une part de gâteau"}, ENDS_MS)
TEA = LinkedPass("offer", "tea", {"en": "tea"}, ENDS_MS + DAY_MS, 2)
CLUB = LinkedPass("membership", "club", {"en": "Club"}, ENDS_MS)


class Writing:
    """One card's writes, each with what the one before said of the passes beside it."""

    def __init__(self, wallet: GoogleWallet, google: RunningGoogle) -> None:
        self.wallet, self.google, self.noted = wallet, google, ""

    def write(self, *linked: LinkedPass, **changes: Any) -> list[tuple[str, str, int]]:
        before = len(self.google.calls())
        look: Look = replace(LOOK, linked=linked, **changes)
        told = self.wallet.sync(look, first=False, notify=False, linked=self.noted)
        assert isinstance(told, Delivered), told
        assert told.linked is not None or look.erased
        self.noted = told.linked or ""
        calls = self.google.calls()[before:]
        assert [call["deprecated"] for call in calls] == [[]] * len(calls)
        assert [call["remarks"] for call in calls] == [[]] * len(calls)
        return [(call["method"], call["path"].split("/")[3], call["status"]) for call in calls]

    def beside(self, kind: str) -> dict[str, dict[str, Any]]:
        found = self.google.http.request("GET", f"{self.google.url}/control/objects").json()["beside"][kind]
        return {each["id"].partition("-")[2]: each for each in found}


def test_a_right_that_ends_becomes_an_offer_that_is_linked_to_the_card(
    wallet: GoogleWallet, google: RunningGoogle
) -> None:
    writing = Writing(wallet, google)
    writing.write()

    assert writing.write(CAKE) == [
        ("PATCH", "loyaltyObject", 200),
        ("GET", "offerClass", 404),
        ("POST", "offerClass", 200),
        ("POST", "offerObject", 200),
        ("PATCH", "loyaltyObject", 200),
    ]
    (offer,) = writing.beside("offerObject").values()
    assert google.object(CARD)["linkedObjectIds"] == [offer["id"]] == [f"{CARD}-0-offer1"]
    assert offer["validTimeInterval"] == {"end": {"date": "2030-03-17T17:46:40Z"}}
    assert offer["barcode"]["value"] == LOOK.barcode, "the till reads the card's own code"
    parent = offer["classReference"]
    assert (parent["title"], parent["provider"]) == ("Slice of cake", "Café Carnet")
    french = {"language": "fr", "value": "Une part de gâteau"}
    assert french in parent["localizedTitle"]["translatedValues"]


def test_what_did_not_change_is_not_written_again(wallet: GoogleWallet, google: RunningGoogle) -> None:
    writing = Writing(wallet, google)
    writing.write(CAKE, CLUB)

    assert writing.write(CAKE, CLUB, balance="4/10") == [("PATCH", "loyaltyObject", 200)]


def test_a_slot_is_used_again_and_no_link_is_ever_dropped(
    wallet: GoogleWallet, google: RunningGoogle
) -> None:
    writing = Writing(wallet, google)
    writing.write(CAKE, TEA)
    writing.write(TEA)
    states = {slot: each["state"] for slot, each in writing.beside("offerObject").items()}
    assert states == {"0-offer1": "COMPLETED", "0-offer2": "ACTIVE"}

    writing.write(TEA, replace(CAKE, id="week-2"))

    offers = writing.beside("offerObject")
    assert [each["state"] for each in offers.values()] == ["ACTIVE", "ACTIVE"]
    assert offers["0-offer1"]["classId"] == f"{ISSUER}.coffee.offer-week-2"
    assert len(google.object(CARD)["linkedObjectIds"]) == 2


def test_more_rights_in_a_cards_life_than_it_has_links_need_two_slots() -> None:
    noted: tuple[Slot, ...] = ()
    for week in range(60):
        there = [replace(CAKE, id=f"week-{n}") for n in (week, week + 1)]
        found = placed(noted, there)
        assert set(found) == {"offer1", "offer2"}
        stays = next((slot.name for slot in noted if slot.part == f"week-{week}"), None)
        assert stays is None or found[stays].id == f"week-{week}", "what was there keeps its place"
        noted = tuple(Slot(name, each.id, 1, "d") for name, each in found.items())


def test_an_offer_that_ran_out_needs_no_call(wallet: GoogleWallet, google: RunningGoogle) -> None:
    writing = Writing(wallet, google)
    writing.write(replace(CAKE, ends_ms=google.clock.now_ms() + 1000))
    google.clock.offset_ms += 2000

    assert writing.write() == [("PATCH", "loyaltyObject", 200)]


def test_a_membership_is_a_generic_card_that_google_reminds_of_and_a_renewal_changes_it(
    wallet: GoogleWallet, google: RunningGoogle
) -> None:
    writing = Writing(wallet, google)
    writing.write(CLUB)
    member = writing.beside("genericObject")["0-member"]
    assert member["genericType"] == "GENERIC_MEMBERSHIP_CARD"
    assert member["cardTitle"]["defaultValue"]["value"] == "Café Carnet"
    assert member["header"]["defaultValue"]["value"] == "Club"
    assert member["notifications"] == {"expiryNotification": {"enableNotification": True}}
    assert google.object(CARD)["linkedObjectIds"] == [member["id"]]

    steps = writing.write(replace(CLUB, ends_ms=ENDS_MS + 30 * DAY_MS))

    assert steps == [("PATCH", "loyaltyObject", 200), ("PATCH", "genericObject", 200)]
    assert writing.beside("genericObject")["0-member"]["validTimeInterval"]["end"]["date"][:7] == "2030-04"
    writing.write(replace(CLUB, ends_ms=None))
    member = writing.beside("genericObject")["0-member"]
    assert "validTimeInterval" not in member
    assert "notifications" not in member


def test_erasing_leaves_nothing_of_the_person_in_any_linked_pass(
    wallet: GoogleWallet, google: RunningGoogle
) -> None:
    writing = Writing(wallet, google)
    writing.write(CAKE, TEA, CLUB)

    writing.write(erased=True)

    shelf = google.server.shelf
    stored = json.dumps([shelf.every(kind) for kind in ("loyaltyObject", "offerObject", "genericObject")])
    assert not any(word in stored for word in ("Ana", LOOK.barcode, "Café Carnet", "Club", "2030"))
    states = [each["state"] for kind in ("offerObject", "genericObject") for each in shelf.every(kind)]
    assert states == ["INACTIVE"] * 3
    assert len(google.object(CARD)["linkedObjectIds"]) == 3, "a link is for ever"


def test_an_offer_that_google_does_not_answer_is_tried_again_and_one_that_it_refuses_is_not(
    wallet: GoogleWallet, google: RunningGoogle
) -> None:
    writing = Writing(wallet, google)
    writing.write()
    google.misbehave(method="POST", path="offerObject$", status=503, times=9)
    told = wallet.sync(replace(LOOK, linked=(CAKE,)), first=False, notify=False)
    assert isinstance(told, Unanswered)

    google.misbehave(method="POST", path="offerObject$", status=400, reason="invalid")
    writing.write(CAKE)
    assert "linkedObjectIds" not in google.object(CARD), "what is not there is not linked"
    assert writing.write(CAKE) == [("PATCH", "loyaltyObject", 200)]
    writing.write(replace(CAKE, n=2))
    assert len(google.object(CARD)["linkedObjectIds"]) == 1


def test_a_note_that_cannot_be_read_costs_calls_and_no_offer(
    wallet: GoogleWallet, google: RunningGoogle
) -> None:
    writing = Writing(wallet, google)
    writing.write(CAKE)
    writing.noted = '[["offer1"'

    assert ("PATCH", "offerObject", 200) in writing.write(CAKE)
    assert len(google.object(CARD)["linkedObjectIds"]) == 1


def test_a_card_that_rises_moves_to_its_tiers_class(wallet: GoogleWallet, google: RunningGoogle) -> None:
    writing = Writing(wallet, google)
    writing.write()
    assert "rewardsTier" not in google.object(CARD)["classReference"]

    writing.write(tier=TierShown("gold", {"en": "Gold"}))

    parent = google.object(CARD)["classReference"]
    assert (parent["id"], parent["rewardsTier"]) == (f"{ISSUER}.coffee.tier-gold", "Gold")
    assert parent["programName"] == "Morning Coffee"
    writing.write(erased=True)
    assert google.object(CARD)["state"] == "INACTIVE", "in whatever class it is"


def test_a_shops_modules_stand_in_its_class_a_campaigns_on_the_card_and_both_go(
    wallet: GoogleWallet, google: RunningGoogle
) -> None:
    brunch = Module("brunch", {"en": "Brunch"}, "https://cafe.example/brunch", {"en": "Book"}, "2026-12-01")
    writing = Writing(wallet, google)
    choices = replace(LOOK.choices, modules=(brunch, replace(brunch, id="two", last_day="2026-12-09")))
    writing.write(choices=choices, modules=(replace(brunch, id="c"),))

    first, second = google.object(CARD)["classReference"]["valueAddedModuleData"]
    assert first["header"]["defaultValue"] == {"language": "en", "value": "Brunch"}
    assert first["viewConstraints"] == {"displayInterval": {"start": {"date": "2026-12-01T00:00:00"}}}
    assert second["viewConstraints"]["displayInterval"]["end"] == {"date": "2026-12-09T23:59:59"}
    assert len(google.object(CARD)["valueAddedModuleData"]) == 1

    writing.write()

    assert "valueAddedModuleData" not in google.object(CARD)
    assert "valueAddedModuleData" not in google.object(CARD)["classReference"]


def test_credit_is_a_second_balance_in_money_and_a_change_of_it_is_announced(
    wallet: GoogleWallet, google: RunningGoogle
) -> None:
    look = a_stamp_look(lines=(_credit(2550),))
    wallet.sync(look, first=True, notify=False)
    balance = {"money": {"micros": "25500000", "currencyCode": "EUR"}}
    assert google.object(CARD)["secondaryLoyaltyPoints"]["balance"] == balance

    wallet.sync(replace(look, lines=(_credit(2050),)), first=False, notify=True)
    changes = google.http.request("GET", f"{google.url}/changes?after=0").json()["changes"]
    assert "20.50 EUR" in changes[-1]["notification"]["text"]


def _credit(minor: int) -> Line:

    said = phrase("credit_held", money=price(minor, "EUR"))
    return Line("purse", {"en": "Credit"}, said, counts=True)


def test_a_card_is_called_to_mind_near_its_shops_places_and_no_more_when_they_are_gone(
    wallet: GoogleWallet, google: RunningGoogle
) -> None:
    writing = Writing(wallet, google)
    writing.write(choices=replace(LOOK.choices, places=(place_at(48.2082, 16.3738),)))
    assert google.object(CARD)["merchantLocations"] == [{"latitude": 48.2082, "longitude": 16.3738}]

    writing.write()
    assert "merchantLocations" not in google.object(CARD)


def test_the_link_of_a_card_that_has_risen_still_saves_it(
    wallet: GoogleWallet, google: RunningGoogle, account: ServiceAccount
) -> None:
    Writing(wallet, google).write(tier=TierShown("gold", {"en": "Gold"}))
    address = save_link(account, serial=LOOK.serial, iat_s=google.clock.now_ms() // 1000)

    saved = google.post("/save", {"jwt": address.rpartition("/")[2], "user": "ana"})
    assert saved.json() == {"object_ids": [CARD], "user": "ana"}

"""A sale that was amended or came back in part: every card of it gets the difference, once."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from chalicelib import wiring
from chalicelib.domain.card.card import Card
from chalicelib.domain.ledger.keys import content_of
from chalicelib.domain.programme.programme import Bonus
from chalicelib.domain.time.units import DAY_MS
from tests.api.till.till_calls import now_ms, refused
from tests.support.fakes import a_card
from tests.support.gateway import Reply, Shop
from tests.support.people import page_of

pytestmark = pytest.mark.usefixtures("one_clock")

POINTS, STAMPS, SECOND = "P" * 26, "S" * 26, "R" * 26


@pytest.fixture
def bill(till: Shop) -> Shop:
    """A sale "A" of 10.00 on a guest's points card, at "main"."""
    page_of(till, "olga")
    for serial, programme in ((POINTS, "points"), (STAMPS, "coffee"), (SECOND, "points")):
        till.store.enrol(a_card(serial, programme_id=programme), "")
    assert sell(till, POINTS, amount_minor=1000).status == 201
    return till


def sell(till: Shop, serial: str, number: str = "A", **counted: int) -> Reply:
    body = {"barcode": wiring.barcode(a_card(serial)), "sale_id": number, "outlet": "main", **counted}
    return till.call(
        "POST", "/api/v1/scans", body, Idempotency_Key=content_of(serial, number, *counted.values())
    )


def correct(till: Shop, key: str = "c", number: str = "A", **asked: object) -> Reply:
    body = {"outlet": "main", **asked}
    return till.call("POST", f"/api/v1/sales/{number}/corrections", body, Idempotency_Key=key)


def card(till: Shop, serial: str = POINTS) -> Card:
    held = till.store.card(serial)
    assert held is not None
    return held


def summed(till: Shop, serial: str = POINTS) -> tuple[int, int, int, int]:
    held = card(till, serial)
    return held.balance, held.earned, held.spent_minor, held.visits


def test_a_bill_is_not_corrected_to_more_than_a_sale_may_be(bill: Shop) -> None:
    too_much = correct(bill, amount_minor=100_000_001)
    refused(too_much, 422, "number_out_of_range")
    assert card(bill).balance == 10
    assert correct(bill, amount_minor=100_000_000).status == 201
    assert card(bill).balance == 1_000_000


def test_a_bill_that_rose_from_10_to_15_brings_5_points_more_once(bill: Shop) -> None:
    first, again = correct(bill, amount_minor=1500), correct(bill, amount_minor=1500)

    assert (first.status, again.status, again.json["replayed"]) == (201, 200, True)
    assert again.json["entries"] == first.json["entries"]
    entry = first.json["entries"][0]
    assert (entry["kind"], entry["delta"], entry["amount_minor"]) == ("correction", 5, 1500)
    assert (entry["was_amount_minor"], entry["returned"]) == (1000, False)
    assert summed(bill) == (15, 15, 1500, 1)


def test_a_correction_of_a_correction_goes_by_the_sale_as_it_stands(bill: Shop) -> None:
    correct(bill, "1", amount_minor=1500)
    correct(bill, "2", returned_minor=600)
    last = correct(bill, "3", amount_minor=950)

    assert [last.json["entries"][0][each] for each in ("delta", "was_amount_minor")] == [0, 900]
    assert summed(bill) == (9, 9, 950, 1)


def test_a_refund_after_a_correction_takes_back_what_is_left(bill: Shop) -> None:
    correct(bill, amount_minor=1550)
    back = bill.call("POST", "/api/v1/refunds", {"sale_id": "A", "outlet": "main"})

    assert [entry["delta"] for entry in back.json["entries"]] == [-15]
    assert summed(bill) == (0, 0, 0, 0)
    refused(correct(bill, "later", amount_minor=500), 409, "sale_reversed")
    late = correct(bill, amount_minor=1550)
    assert (late.status, late.json["replayed"]) == (200, True)


def test_taking_back_the_entry_takes_back_all_that_it_was_corrected_to(bill: Shop) -> None:
    made = correct(bill, amount_minor=1500).json["entries"][0]
    refused(bill.call("POST", f"/api/v1/entries/{made['id']}/reversal", {}), 409, "reversal_of_correction")
    bill.call("POST", f"/api/v1/entries/{made['corrects']}/reversal", {})

    assert summed(bill) == (0, 0, 0, 0)


@pytest.mark.parametrize("asked", [{"amount_minor": 0}, {"returned_minor": 1000}])
def test_a_sale_of_which_nothing_is_left_is_refunded_with_its_rewards(
    bill: Shop, asked: Mapping[str, Any]
) -> None:
    bill.store.enrol(a_card("T" * 26, balance=60, programme_id="points"), "")
    taken = {"barcode": wiring.barcode(a_card("T" * 26)), "reward": "cake", "sale_id": "A", "outlet": "main"}
    assert bill.call("POST", "/api/v1/redemptions", taken, Idempotency_Key="r").status == 201
    back = correct(bill, **asked)

    assert [entry["kind"] for entry in back.json["entries"]] == ["reversal", "reversal"]
    assert (card(bill).balance, card(bill, "T" * 26).balance) == (0, 60)
    assert sell(bill, POINTS, amount_minor=700).status == 201, "it may be counted anew"


def test_a_sale_on_a_stamp_card_and_a_points_card_counts_on_each_and_a_refund_finds_both(bill: Shop) -> None:
    assert sell(bill, STAMPS).status == 201
    corrected = correct(bill, amount_minor=1500)
    assert [entry["serial"] for entry in corrected.json["entries"]] == [POINTS], "a stamp knows no amount"

    back = bill.call("POST", "/api/v1/refunds", {"sale_id": "A", "outlet": "main"})
    gone = {(entry["serial"], entry["delta"]) for entry in back.json["entries"]}
    assert gone == {(POINTS, -15), (STAMPS, -1)}


def test_of_a_split_bill_one_card_is_named_and_the_other_stays(bill: Shop) -> None:
    assert sell(bill, SECOND, amount_minor=400).status == 201
    refused(correct(bill, amount_minor=600), 422, "correction_card_needed")
    named = correct(bill, barcode=wiring.barcode(a_card(SECOND)), amount_minor=600)

    assert named.status == 201
    assert (card(bill).balance, card(bill, SECOND).balance) == (10, 6)
    stranger = wiring.barcode(a_card(STAMPS))
    refused(correct(bill, "3", barcode=stranger, amount_minor=600), 404, "sale_not_on_card")


def test_a_bonus_and_the_rules_of_the_sale_stay_those_of_the_sale(bill: Shop) -> None:
    now = now_ms()
    double = Bonus("b", 2, now - DAY_MS, now + DAY_MS)
    programme = bill.store.programme("points")
    assert programme is not None
    bill.store.put_programme(replace(programme, bonuses=(double,)))
    assert sell(bill, SECOND, "B", amount_minor=1000).json["entry"]["delta"] == 20
    bill.store.put_programme(programme)

    assert correct(bill, "double", "B", amount_minor=1500).json["entries"][0]["delta"] == 10
    assert card(bill, SECOND).balance == 30


def test_a_part_that_comes_back_may_leave_a_card_below_zero_and_goes_on_a_voided_one(bill: Shop) -> None:
    bill.store._cards[POINTS] = replace(card(bill), balance=2, state="voided")

    refused(correct(bill, "more", amount_minor=1500), 409, "card_voided")
    assert correct(bill, returned_minor=700).status == 201
    assert card(bill).balance == -5


def test_what_a_correction_would_come_to_is_shown_and_nothing_is_written(bill: Shop) -> None:
    before = bill.snapshot()
    asked = {"outlet": "main", "amount_minor": 300, "preview": True}
    shown = bill.call("POST", "/api/v1/sales/A/corrections", asked)

    assert (shown.status, shown.json["entries"][0]["delta"], shown.json["card"]["balance"]) == (200, -7, 3)
    assert bill.snapshot() == before


def test_stamps_are_corrected_by_visits_by_the_line_of_the_history(bill: Shop) -> None:
    made = sell(bill, STAMPS, "C", visits=3).json["entry"]["id"]
    path = f"/api/v1/entries/{made}/corrections"
    fewer = bill.call("POST", path, {"returned_visits": 2}, Idempotency_Key="v")
    more = bill.call(
        "POST",
        f"/api/v1/entries/{fewer.json['entries'][0]['id']}/corrections",
        {"visits": 4},
        Idempotency_Key="w",
    )

    assert [each.json["entries"][0]["delta"] for each in (fewer, more)] == [-2, 3]
    assert summed(bill, STAMPS) == (4, 4, 0, 4)


@pytest.mark.parametrize(
    ("asked", "status", "code"),
    [
        ({}, 422, "correction_unclear"),
        ({"amount_minor": 500, "returned_minor": 500}, 422, "correction_unclear"),
        ({"amount_minor": -1}, 422, "number_out_of_range"),
        ({"amount_minor": 10**9}, 422, "number_out_of_range"),
        ({"returned_minor": 0}, 422, "number_out_of_range"),
        ({"returned_minor": 1001}, 422, "returned_too_much"),
        ({"visits": 2}, 422, "sale_without_visits"),
        ({"amount_minor": 1000}, 409, "correction_same"),
        ({"amount_minor": 10**8}, 409, "balance_full"),
        ({"amount_minor": "15.00"}, 422, "body_invalid"),
        ({"outlet": "park", "amount_minor": 1}, 404, "sale_unknown"),
        ({"outlet": "ghost", "amount_minor": 1}, 422, "outlet_unknown"),
        ({"sale_day": "2026-01-01", "amount_minor": 1}, 404, "sale_unknown"),
        ({"sale_day": "yesterday", "amount_minor": 1}, 422, "day_wrong"),
        ({"barcode": "no card", "amount_minor": 1}, 404, "card_unknown"),
    ],
)
def test_what_cannot_be_is_refused_with_a_sentence_and_changes_nothing(
    bill: Shop, asked: Mapping[str, Any], status: int, code: str
) -> None:
    points = bill.store.programme("points")
    assert points is not None
    bill.store._cards[POINTS] = replace(card(bill), balance=9_500_000)
    before = bill.snapshot()
    reply = correct(bill, **asked)

    assert (reply.status, reply.json["code"]) == (status, code), reply.text
    assert bill.snapshot() == before


def test_a_number_that_there_is_not_and_a_line_that_is_no_sale_are_said(bill: Shop) -> None:
    refused(correct(bill, number="nothing", amount_minor=1), 404, "sale_unknown")
    made = sell(bill, STAMPS, "D", visits=2).json["entry"]["id"]
    back = bill.call("POST", f"/api/v1/entries/{made}/reversal", {}).json["entry"]["id"]
    path = f"/api/v1/entries/{back}/corrections"
    refused(bill.call("POST", path, {"visits": 1}, Idempotency_Key="x"), 409, "correction_of_other")
    refused(bill.call("POST", f"/api/v1/entries/{made}/corrections", {"visits": 1}), 422, "key_needed")


def test_a_key_that_was_used_for_something_else_is_refused(bill: Shop) -> None:
    correct(bill, "k", amount_minor=1500)

    refused(correct(bill, "k", amount_minor=1600), 409, "key_reused")
    scan = {"barcode": wiring.barcode(a_card(STAMPS)), "sale_id": "Z"}
    refused(bill.call("POST", "/api/v1/scans", scan, Idempotency_Key="k"), 409, "key_reused")


def test_a_number_with_a_slash_and_letters_is_read_from_the_path(bill: Shop) -> None:
    assert sell(bill, SECOND, "Nº 12/7", amount_minor=500).status == 201
    assert correct(bill, "s", "N%C2%BA%2012%2F7", amount_minor=700).status == 201
    assert card(bill, SECOND).balance == 7


def test_a_cashier_does_not_correct_and_the_owner_sees_it_in_history_and_report(bill: Shop) -> None:
    ana, olga = page_of(bill, "ana"), page_of(bill, "olga")
    asked = {"returned_minor": 500}
    refused(ana.post("/sales/A/corrections", asked, Idempotency_Key="a"), 403, "not_permitted")
    assert olga.post("/sales/A/corrections", asked, Idempotency_Key="o").status == 201

    line = olga.get(f"/cards/{POINTS}/entries").json["entries"][0]
    told = [line[name] for name in ("kind", "returned", "amount_minor", "delta")]
    assert told == ["correction", True, 500, -5]
    assert olga.get("/report").json["totals"]["corrections"] == 1

"""What a till takes back: the undo of an entry and the refund of a sale."""

from chalicelib.domain.time.units import MINUTE_MS
from tests.api.till.till_calls import SERIAL, balance, barcode, now_ms, refused, scan
from tests.support.fakes import a_card
from tests.support.gateway import Shop
from tests.support.people import page_of


def test_a_cashier_takes_back_what_was_just_done_and_a_manager_anything(till: Shop) -> None:
    ana, ben, manager = page_of(till, "ana"), page_of(till, "ben"), page_of(till, "max")
    first, second = (scan(ana, key).json["entry"]["id"] for key in ("one", "two"))
    refused(ben.post(f"/entries/{first}/reversal"), 403, "undo_not_yours")
    undone = ana.post(f"/entries/{first}/reversal")
    assert (undone.status, undone.json["entry"]["delta"]) == (201, -1)
    assert manager.post(f"/entries/{second}/reversal").status == 201

    assert balance(till) == 3
    assert ana.post(f"/entries/{first}/reversal").json["replayed"]


def test_after_ten_minutes_a_cashier_asks_a_manager_but_a_repeated_undo_stays_done(till: Shop) -> None:
    ana = page_of(till, "ana")
    first, second = (scan(ana, key).json["entry"]["id"] for key in ("one", "two"))
    ana.post(f"/entries/{second}/reversal")
    till.monkeypatch.setattr("chalicelib.wiring.clock_ms", lambda: now_ms() + 11 * MINUTE_MS)

    refused(ana.post(f"/entries/{first}/reversal"), 409, "undo_too_late")
    assert ana.post(f"/entries/{second}/reversal").json["replayed"]


def test_a_refund_takes_the_sale_back_and_restores_the_reward_taken_with_it(till: Shop) -> None:
    manager = page_of(till, "max")
    scan(manager, "fill", visits=8)
    sold = {"barcode": barcode(), "sale_id": "S-7"}
    manager.post("/scans", {**sold, "visits": 1}, Idempotency_Key="a")
    taken = manager.post("/redemptions", {**sold, "reward": "free"}, Idempotency_Key="b")
    assert (taken.status, balance(till)) == (201, 2)
    refund = manager.post("/refunds", {"sale_id": "S-7"})

    assert refund.status == 201
    assert [entry["delta"] for entry in refund.json["entries"]] == [-1, 10]
    assert balance(till) == 11
    again = manager.post("/refunds", {"sale_id": "S-7"})
    assert (again.status, again.json["replayed"], balance(till)) == (200, True, 11)
    refused(manager.post("/refunds", {"sale_id": "S-8"}), 404, "sale_unknown")
    refused(manager.post("/refunds", {"sale_id": "S-7", "outlet": "park"}), 404, "sale_unknown")
    refused(page_of(till, "ana").post("/refunds", {"sale_id": "S-7"}), 403, "not_permitted")


def test_a_scan_sent_again_after_its_undo_says_that_it_was_taken_back(till: Shop) -> None:
    ana = page_of(till, "ana")
    first = scan(ana, "one").json["entry"]
    ana.post(f"/entries/{first['id']}/reversal")
    again = scan(ana, "one")

    assert (again.status, again.json["replayed"], again.json["reversed"]) == (200, True, True)
    assert (again.json["entry"], again.json["card"]["balance"], balance(till)) == (first, 3, 3)
    assert not scan(ana, "two").json["reversed"]


def test_a_sale_on_two_cards_and_rewards_of_two_guests_are_each_counted_and_refunded_at_once(
    till: Shop,
) -> None:
    """A bill that two guests split, and a sale that was first put on the wrong card."""
    till.store.enrol(a_card("W" * 26, balance=10), "")
    manager = page_of(till, "max")
    scan(manager, "fill", visits=7)
    ours, theirs = ({"barcode": barcode(serial), "sale_id": "S-5"} for serial in (SERIAL, "W" * 26))
    first = manager.post("/scans", ours, Idempotency_Key="a")
    manager.post(f"/entries/{first.json['entry']['id']}/reversal")
    for number, asked in enumerate((theirs, ours)):
        assert manager.post("/scans", asked, Idempotency_Key=f"s{number}").status == 201
        reply = manager.post("/redemptions", {**asked, "reward": "free"}, Idempotency_Key=f"r{number}")
        assert (reply.status, reply.json["replayed"]) == (201, False)
    back = manager.post("/refunds", {"sale_id": "S-5"}).json

    assert sorted(entry["delta"] for entry in back["entries"]) == [-1, -1, 10, 10]
    assert balance(till) == 10
    other = till.store.card("W" * 26)
    assert other is not None
    assert other.balance == 10


def test_a_sale_that_only_gave_a_reward_is_refunded_too(till: Shop) -> None:
    manager = page_of(till, "max")
    scan(manager, "fill", visits=7)
    body = {"barcode": barcode(), "sale_id": "S-9", "reward": "free"}
    manager.post("/redemptions", body, Idempotency_Key="b")
    again = manager.post("/redemptions", body, Idempotency_Key="other")
    refused(again, 409, "reward_not_reached")
    assert balance(till) == 0

    assert manager.post("/refunds", {"sale_id": "S-9"}).json["card"]["balance"] == 10


def test_a_history_says_what_taking_an_entry_back_would_change(till: Shop) -> None:
    manager = page_of(till, "max")
    first = scan(manager, "one").json["entry"]["id"]
    manager.post(f"/entries/{first}/reversal")
    lines = manager.get(f"/cards/{SERIAL}/entries").json["entries"]

    assert [(line["kind"], line["undoes"]) for line in lines][:2] == [("reversal", None), ("earn", "delta")]

"""What a till takes back: the undo of an entry and the refund of a sale."""

from chalicelib.domain.time.units import MINUTE_MS
from tests.api.till.till_calls import balance, barcode, now_ms, refused, scan
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


def test_a_sale_that_only_gave_a_reward_is_refunded_too(till: Shop) -> None:
    manager = page_of(till, "max")
    scan(manager, "fill", visits=7)
    body = {"barcode": barcode(), "sale_id": "S-9", "reward": "free"}
    manager.post("/redemptions", body, Idempotency_Key="b")
    manager.post("/redemptions", body, Idempotency_Key="another key, the same sale")
    assert balance(till) == 0

    assert manager.post("/refunds", {"sale_id": "S-9"}).json["card"]["balance"] == 10

"""What a till counts with a person signed in: scans made now, offline or synced, and redemptions."""

from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from chalicelib.domain.programme.programme import Bonus
from chalicelib.domain.time.units import DAY_MS, MINUTE_MS
from tests.api.till.till_calls import SERIAL, at, balance, barcode, limited, now_ms, refused, scan, sealed
from tests.support.fakes import MERCHANT, a_programme_stamps
from tests.support.gateway import Shop
from tests.support.people import PIN, page_of, paired

pytestmark = pytest.mark.usefixtures("one_clock")


def test_a_scan_says_who_made_it_and_where_and_a_retry_gives_the_same(till: Shop) -> None:
    page = page_of(till, "ana", outlet="park")
    first, again = scan(page, "one", visits=2), scan(page, "one", visits=2)

    assert (first.status, again.status) == (201, 200)
    entry = first.json["entry"]
    assert (entry["by"], entry["by_name"], entry["outlet"], entry["delta"]) == ("staff:ana", "Ana", "park", 2)
    assert (first.json["card"]["name"], first.json["card"]["balance"]) == ("Maria Pop", 5)
    assert again.json["entry"] == entry
    assert again.json["replayed"]
    assert balance(till) == 5
    refused(scan(page, "one", visits=3), 409, "key_reused")


def test_a_reward_that_is_now_ready_comes_with_the_scan_and_is_redeemed(till: Shop) -> None:
    page = page_of(till, "ana")
    ready = scan(page, "one", visits=7).json["card"]["rewards"]
    assert [(each["id"], each["ready"]) for each in ready] == [("free", 1)]
    body = {"barcode": barcode(), "reward": "free", "made_at": at(now_ms())}
    taken = page.post("/redemptions", body, Idempotency_Key="two")

    assert taken.json["entry"]["delta"] == -10
    refused(page.post("/redemptions", body, Idempotency_Key="three"), 409, "reward_not_reached")


def test_a_scan_made_offline_counts_when_it_was_made(till: Shop) -> None:
    page = page_of(till, "ana")
    made_ms = now_ms() - 3 * 3_600_000
    entry = scan(page, "one", made_at=at(made_ms), made_by=sealed(till, made_ms - MINUTE_MS)).json["entry"]

    assert datetime.fromisoformat(entry["scanned_at"]).timestamp() == pytest.approx(made_ms / 1000)
    assert datetime.fromisoformat(entry["at"]).timestamp() > made_ms / 1000 + 10_000


@pytest.mark.parametrize("with_seal", [False, True])
def test_a_till_that_is_online_cannot_say_that_its_scans_are_older_and_the_owner_is_told(
    till: Shop, with_seal: bool
) -> None:
    """One cashier, one minute, a scan for each day of the week, under a limit of one a day."""
    limited(till, scans_per_day_max=1, cooldown_s=3600)
    page = page_of(till, "ana")
    more = {"made_by": page.get("/till").json["made_by"]} if with_seal else {}
    days = [scan(page, f"d{day}", made_at=at(now_ms() - day * DAY_MS + 60_000), **more) for day in range(7)]

    assert [reply.status for reply in days] == [201] + [409] * 6
    assert balance(till) == 4
    page.post(f"/entries/{days[0].json['entry']['id']}/reversal")
    assert scan(page, "old", made_at=at(now_ms() - 2 * DAY_MS), **more).status == 201
    (fact,) = page_of(till, "olga").get("/report").json["facts"]
    assert (fact["kind"], "48 hours" in fact["detail"]) == ("not_believed", True)


def test_what_was_made_on_earlier_days_and_came_today_is_in_todays_report(till: Shop) -> None:
    page, made_ms = page_of(till, "ana"), now_ms() - 2 * DAY_MS
    seal = sealed(till, made_ms - MINUTE_MS)
    assert scan(page, "late", made_at=at(made_ms), made_by=seal).status == 201
    report = page_of(till, "olga").get("/report").json

    assert report["totals"]["scans"] == 0
    assert [fact["kind"] for fact in report["facts"]] == ["came_late"]
    assert "Scans of Ana" in report["facts"][0]["detail"]


def test_on_a_double_stamp_day_the_till_is_told_and_a_scan_made_then_counts_twice(till: Shop) -> None:
    hour = 60 * MINUTE_MS
    over = Bonus("c-1", 2, now_ms() - 3 * hour, now_ms() - hour)
    on = Bonus("c-2", 3, now_ms() - hour, now_ms() + hour)
    till.store.put_programme(a_programme_stamps(bonuses=(over, on)))
    ana = page_of(till, "ana")

    told = ana.get("/till").json["programmes"][0]["bonuses"]
    assert [(each["factor"], each["said"]["en"]) for each in told] == [
        (2, "Double stamps"),
        (3, "Triple stamps"),
    ]
    card = ana.get(f"/cards?barcode={barcode()}").json
    assert (card["factor"], card["bonus"]) == (3, 3)

    now = scan(ana, "scan-now", visits=2).json["entry"]
    assert (now["delta"], now["factor"]) == (6, 3)
    seal = sealed(till, now_ms() - 5 * hour)
    late = scan(ana, "scan-late", made_at=at(now_ms() - 2 * hour), made_by=seal).json["entry"]
    assert (late["delta"], late["factor"]) == (2, 2)
    earlier = scan(ana, "scan-earlier", made_at=at(now_ms() - 4 * hour), made_by=seal).json["entry"]
    assert (earlier["delta"], earlier["factor"]) == (1, 1)

    till.store.put_programme(a_programme_stamps())
    undone = (
        page_of(till, "max").post(f"/entries/{now['id']}/reversal", {}, Idempotency_Key="u").json["entry"]
    )
    assert undone["delta"] == -6
    assert balance(till) == 3 + 2 + 1


@pytest.mark.parametrize("off_ms", [-8 * 86_400_000, 6 * MINUTE_MS, 3_600_000, -50 * 365 * 86_400_000])
def test_a_till_whose_clock_is_hours_off_is_told_so_and_counts_nothing(till: Shop, off_ms: int) -> None:
    refused(scan(page_of(till, "ana"), "one", made_at=at(now_ms() + off_ms)), 409, "clock_off")
    assert balance(till) == 3


@pytest.mark.parametrize("text", ["", "yesterday", "2026-11-01", "2026-11-01T10:00:00", "12", "é", "9" * 400])
def test_a_time_that_is_none_is_refused(till: Shop, text: str) -> None:
    refused(scan(page_of(till, "ana"), "one", made_at=text), 422, "instant_wrong")


def test_each_try_may_say_its_own_time_and_the_first_one_counts(till: Shop) -> None:
    page = page_of(till, "ana")
    first_ms, later_ms = now_ms() - 60_000, now_ms() - 1000
    first = scan(page, "one", visits=7, made_at=at(first_ms)).json
    again = scan(page, "one", visits=7, made_at=at(later_ms)).json
    assert (again["replayed"], again["entry"]) == (True, first["entry"])

    body = {"barcode": barcode(), "reward": "free"}
    took, retook = (
        page.post("/redemptions", {**body, "made_at": at(made)}, Idempotency_Key="two").json
        for made in (first_ms, later_ms)
    )
    assert (retook["replayed"], retook["entry"]) == (True, took["entry"])
    assert balance(till) == 0


def test_a_pos_that_stamps_each_try_with_the_time_is_answered_as_the_first_time(till: Shop) -> None:
    body = {"barcode": barcode(), "sale_id": "S-1"}
    replies = [
        till.call("POST", "/api/v1/scans", {**body, "made_at": at(now_ms() - age)}, Idempotency_Key="k")
        for age in (1000, 500, 0)
    ]
    assert [reply.status for reply in replies] == [201, 200, 200]
    assert len({reply.json["entry"]["id"] for reply in replies}) == 1


def test_a_scan_that_was_counted_stays_so_when_its_retry_comes_weeks_later(till: Shop) -> None:
    page = page_of(till, "ana")
    made = at(now_ms() - 1000)
    scan(page, "one", made_at=made)
    till.monkeypatch.setattr("chalicelib.wiring.clock_ms", lambda: now_ms() + 9 * 86_400_000)
    again = scan(page, "one", made_at=made)

    assert again.json["replayed"]
    refused(scan(page, "two", made_at=made), 409, "clock_off")


def test_a_line_synced_by_a_colleague_says_who_made_it_and_where(till: Shop) -> None:
    ana = page_of(till, "ana", outlet="park")
    made_by = ana.get("/till").json["made_by"]
    ana.send("DELETE", "/session")
    made = at(now_ms())
    ben = page_of(till, "ben", outlet="main")
    refused(scan(ben, "one", made_by=made_by), 422, "made_at_needed")
    entry = scan(ben, "one", made_by=made_by, made_at=made).json["entry"]

    assert (entry["by"], entry["outlet"]) == ("staff:ana", "park")
    assert (entry["sent_by"], entry["sent_by_name"]) == ("staff:ben", "Ben")
    (listed,) = page_of(till, "max").get(f"/cards/{SERIAL}/entries").json["entries"]
    assert (listed["by_name"], listed["sent_by_name"]) == ("Ana", "Ben")


def test_a_colleagues_line_is_of_their_shift(till: Shop) -> None:
    made_by = page_of(till, "ana").get("/till").json["made_by"]
    ben = page_of(till, "ben")

    refused(scan(ben, "early", made_by=made_by, made_at=at(now_ms() - 10 * MINUTE_MS)), 409, "shift_over")
    assert scan(ben, "a-little-behind", made_by=made_by, made_at=at(now_ms() - MINUTE_MS)).status == 201
    assert balance(till) == 4


@pytest.mark.parametrize("change", [{"outlets": ["park"]}, {"role": "marketer"}])
def test_a_seal_holds_for_what_its_person_might_do_when_the_line_was_made(till: Shop, change: Any) -> None:
    ana, ben = page_of(till, "ana"), page_of(till, "ben")
    made_by, before = ana.get("/till").json["made_by"], at(now_ms())
    assert page_of(till, "olga").send("PATCH", "/staff/ana", change).status == 200
    after = at(now_ms() + 1000)

    assert scan(ben, "offline", made_by=made_by, made_at=before).status == 201
    refused(scan(ben, "forged", made_by=made_by, made_at=after), 409, "shift_over")
    body = {"barcode": barcode(), "reward": "free", "made_by": made_by, "made_at": after}
    refused(ben.post("/redemptions", body, Idempotency_Key="r"), 409, "shift_over")
    if "outlets" in change:
        refused(scan(ana, "own", made_by=made_by), 409, "shift_over")
        assert scan(ana, "own-before", made_by=made_by, made_at=before).json["entry"]["sent_by"] is None


def test_a_line_of_the_queue_that_was_edited_by_hand_is_refused(till: Shop) -> None:
    page = page_of(till, "ana")
    made_by = page.get("/till").json["made_by"]
    for wrong in (
        made_by.replace("ana", "ben"),
        made_by[:-1],
        "",
        "x",
        "a.b.c.d.1.sig",
        "é" * 20,
        "x" * 3000,
    ):
        refused(scan(page, "one", made_by=wrong), 422, "made_by_wrong")
    assert scan(page, "one", visits=1, made_by=made_by).status == 201
    refused(scan(page, "one", visits=9, made_by=made_by), 409, "key_reused")
    assert balance(till) == 4


def test_a_session_revoked_in_the_middle_of_a_queue_loses_and_credits_nothing(till: Shop) -> None:
    page, owner = page_of(till, "ana"), page_of(till, "olga")
    made_by = page.get("/till").json["made_by"]
    before = at(now_ms())
    scan(page, "one", made_by=made_by, made_at=before)
    owner.send("DELETE", "/staff/ana")
    refused(scan(page, "two", made_by=made_by, made_at=before), 401, "session_ended")
    assert balance(till) == 4

    ben = page_of(till, "ben")
    assert scan(ben, "one", made_by=made_by, made_at=before).json["replayed"]
    assert scan(ben, "two", made_by=made_by, made_at=before).status == 201
    refused(scan(ben, "three", made_by=made_by), 422, "made_at_needed")
    refused(scan(ben, "three", made_by=made_by, made_at=at(now_ms() + 1000)), 409, "shift_over")
    assert balance(till) == 5


@pytest.mark.parametrize("what", ["scans", "redemptions"])
def test_a_line_that_counted_stays_counted_whoever_sends_it_after_its_shift(till: Shop, what: str) -> None:
    """Its answer was lost; its person was signed out everywhere, and the till has a newer seal by now."""
    assert till.store.card(SERIAL) is not None
    for number in range(10):
        scan(page_of(till, "olga"), f"before-{number}")
    body: dict[str, Any] = {"barcode": barcode(), "made_at": at(now_ms() - 10 * MINUTE_MS)}
    body |= {"visits": 1} if what == "scans" else {"reward": "free"}
    ana = page_of(till, "ana")
    line = {**body, "made_by": ana.get("/till").json["made_by"]}
    first = ana.post(f"/{what}", line, Idempotency_Key="line")
    assert first.status == 201
    left = balance(till)

    ben = page_of(till, "ben")
    again = ben.post(f"/{what}", line, Idempotency_Key="line")
    assert (again.status, again.json["replayed"]) == (200, True)
    assert again.json["entry"]["id"] == first.json["entry"]["id"]
    refused(ben.post(f"/{what}", line, Idempotency_Key="another"), 409, "shift_over")
    assert balance(till) == left


def test_without_an_outlet_chosen_nothing_is_counted(till: Shop) -> None:
    refused(scan(page_of(till, "ana", outlet=None), "one"), 409, "outlet_needed")


def test_a_voided_card_is_refused_in_the_cashiers_language(till: Shop) -> None:
    card = till.store.card(SERIAL)
    assert card is not None
    till.store.put_card(replace(card, state="voided"), card.version_ms)
    page = paired(till)
    page.post("/session/pin", {"staff": "ana", "pin": PIN})
    reply = page.post("/scans", {"barcode": barcode()}, Idempotency_Key="k", accept_language="ro")

    refused(reply, 409, "card_voided")
    assert reply.headers["Content-Language"] == "ro"
    assert till.store.all_entries(SERIAL) == []
    assert card.merchant_id == MERCHANT

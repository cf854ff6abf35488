"""What a till does with a person signed in: reads, scans, redeems, takes back; and what it refuses."""

import time
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from chalicelib import wiring
from chalicelib.domain.campaign import Bonus
from chalicelib.domain.days import day_of
from chalicelib.domain.limits import Limits
from tests.fakes import MERCHANT, a_card, a_programme_points, a_programme_stamps
from tests.gateway import API_KEY, Reply, Shop, call
from tests.people import PIN, Page, page_of, paired

SERIAL = "B" * 26
OTHERS = "C" * 26
MINUTE_MS = 60_000


def refused(reply: Reply, status: int, code: str) -> None:
    assert (reply.status, reply.json["code"]) == (status, code), reply.text
    assert reply.json["detail"].endswith((".", "”"))


def barcode(serial: str = SERIAL) -> str:
    return wiring.barcode(a_card(serial))


def now_ms() -> int:
    return time.time_ns() // 1_000_000


def at(ms: int) -> str:
    return datetime.fromtimestamp(ms / 1000, UTC).isoformat()


@pytest.fixture
def till(shop: Shop) -> Shop:
    shop.store.enrol(a_card(SERIAL, balance=3, holder_name="Maria Pop", phone="+373 69123456"), "")
    shop.store.enrol(a_card(OTHERS, merchant_id="m-2"), "")
    return shop


def scan(page: Page, key: str, **more: object) -> Reply:
    return page.post("/scans", {"barcode": barcode(), **more}, Idempotency_Key=key)


def balance(till: Shop, serial: str = SERIAL) -> int:
    card = till.store.card(serial)
    assert card is not None
    return card.balance


def limited(till: Shop, **limits: Any) -> None:
    limits_ = Limits(**limits)
    till.store.put_programme(a_programme_stamps(limits=limits_))


# ---- what a till reads ----


def test_a_till_is_given_all_that_it_needs_to_work_offline(till: Shop) -> None:
    limited(till, scans_per_day_max=2, hours=(((540, 1080),),) * 7, offline_redeem_max=10)
    told = page_of(till, "ana").get("/till").json

    stamps, points = told["programmes"]
    assert (stamps["type"], stamps["earn"]) == ("stamps", {"needed": 10, "per_scan_max": 10})
    assert stamps["limits"]["scans_per_day_max"] == 2
    assert stamps["limits"]["hours"] == [[[540, 1080]]] * 7
    assert stamps["rewards"][0]["name"]["ro"] == "o cafea"
    assert points["earn"] == {
        "currency": "EUR",
        "currency_digits": 2,
        "per_amount": 1,
        "amount_minor": 100,
        "per_visit": 5,
    }
    assert told["clock"] == {"behind_s_max": 604800, "ahead_s_max": 300}
    assert told["outlet"]["zone"] == "Europe/Chisinau"
    assert abs(datetime.fromisoformat(told["now"]).timestamp() - time.time()) < 60


def test_a_card_is_looked_up_by_its_code_with_who_what_and_whether_it_may_be_scanned(till: Shop) -> None:
    limited(till, cooldown_s=3600)
    page = page_of(till, "ana")
    before = page.get(f"/cards?barcode={barcode()}").json
    assert (before["name"], before["phone_end"], before["balance_shown"]) == ("Maria Pop", "3456", "3/10")
    assert (before["last"], before["refused"]) == (None, None)
    scan(page, "one")
    after = page.get(f"/cards?barcode={barcode()}").json

    assert after["last"]["delta"] == 1
    assert after["refused"]["code"] == "limit_cooldown"
    assert after["refused"]["detail"].endswith(".")


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("https://menu.example/table/7", "code_not_a_card"),
        ("4006381333931", "code_not_a_card"),
        ("☕" * 36, "code_not_a_card"),
        ("", "code_not_a_card"),
        ("Z" * 36, "card_unknown"),
    ],
)
def test_a_code_that_is_no_card_of_ours_is_said_so_and_counts_nothing(
    till: Shop, code: str, said: str
) -> None:
    from urllib.parse import quote

    page = page_of(till, "ana")

    refused(page.get(f"/cards?barcode={quote(code)}"), 404, said)
    refused(page.post("/scans", {"barcode": code}, Idempotency_Key="k"), 404, said)


def test_another_merchants_card_is_unknown_here(till: Shop) -> None:
    page = page_of(till, "ana")

    refused(page.get(f"/cards?barcode={barcode(OTHERS)}"), 404, "card_unknown")
    refused(page.post("/scans", {"barcode": barcode(OTHERS)}, Idempotency_Key="k"), 404, "card_unknown")
    refused(page.get(f"/cards/{OTHERS}/entries"), 404, "card_unknown")


def test_a_guest_without_a_phone_is_found_by_name_or_number(till: Shop) -> None:
    page = page_of(till, "ana")
    made = page.post(
        "/programmes/points/cards",
        {"name": "Mária Șerban", "phone": "00 373 79 000 111", "mail": "M.Serban@Luna.Example"},
        Idempotency_Key="join",
    )
    assert made.status == 201, made.text
    serial = made.json["serial"]

    for text in ("mar", "serb", "079 000", "37379", "m.serban@luna"):
        found = page.get(f"/cards?search={text}").json
        assert serial in [card["serial"] for card in found["cards"]], text
    assert page.get("/cards?search=069123").json["cards"][0]["name"] == "Maria Pop"
    assert page.get("/cards?search=zzz").json == {"cards": [], "more": False}
    for text in ("", "ma", "0", "00", "%20%20"):
        refused(page.get(f"/cards?search={text}"), 422, "search_too_short")


@pytest.mark.parametrize(
    ("field", "text", "code"), [("phone", "069123456", "phone_wrong"), ("mail", "a@", "mail_wrong")]
)
def test_contacts_that_are_none_are_refused(till: Shop, field: str, text: str, code: str) -> None:
    reply = page_of(till, "ana").post("/programmes/coffee/cards", {field: text}, Idempotency_Key="k")

    refused(reply, 422, code)
    assert reply.json["field"] == field


# ---- scans ----


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
    entry = scan(page, "one", made_at=at(made_ms)).json["entry"]

    assert datetime.fromisoformat(entry["scanned_at"]).timestamp() == pytest.approx(made_ms / 1000)
    assert datetime.fromisoformat(entry["at"]).timestamp() > made_ms / 1000 + 10_000


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
    assert ana.get(f"/cards?barcode={barcode()}").json["factor"] == 3

    now = scan(ana, "scan-now", visits=2).json["entry"]
    assert (now["delta"], now["factor"]) == (6, 3)
    late = scan(ana, "scan-late", made_at=at(now_ms() - 2 * hour)).json["entry"]
    assert (late["delta"], late["factor"]) == (2, 2)
    earlier = scan(ana, "scan-earlier", made_at=at(now_ms() - 4 * hour)).json["entry"]
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


def test_a_scan_that_was_counted_stays_so_when_its_retry_comes_weeks_later(till: Shop) -> None:
    page = page_of(till, "ana")
    made = at(now_ms() - 1000)
    scan(page, "one", made_at=made)
    till.monkeypatch.setattr("chalicelib.entrypoints.origins.now_ms", lambda: now_ms() + 9 * 86_400_000)
    again = scan(page, "one", made_at=made)

    assert again.json["replayed"]
    refused(scan(page, "two", made_at=made), 409, "clock_off")


def test_a_line_synced_by_a_colleague_says_who_made_it_and_where(till: Shop) -> None:
    ana = page_of(till, "ana", outlet="park")
    made_by = ana.get("/till").json["made_by"]
    ana.send("DELETE", "/session")
    entry = scan(page_of(till, "ben", outlet="main"), "one", made_by=made_by).json["entry"]

    assert (entry["by"], entry["outlet"]) == ("staff:ana", "park")


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
        "x" * 9000,
    ):
        refused(scan(page, "one", made_by=wrong), 422, "made_by_wrong")
    assert scan(page, "one", visits=1, made_by=made_by).status == 201
    refused(scan(page, "one", visits=9, made_by=made_by), 409, "key_reused")
    assert balance(till) == 4


def test_a_session_revoked_in_the_middle_of_a_queue_loses_and_credits_nothing(till: Shop) -> None:
    page, owner = page_of(till, "ana"), page_of(till, "olga")
    made_by = page.get("/till").json["made_by"]
    scan(page, "one", made_by=made_by)
    owner.send("DELETE", "/staff/ana")
    refused(scan(page, "two", made_by=made_by), 401, "session_ended")
    assert balance(till) == 4

    ben = page_of(till, "ben")
    assert scan(ben, "one", made_by=made_by).json["replayed"]
    assert scan(ben, "two", made_by=made_by).status == 201
    assert balance(till) == 5


def test_without_an_outlet_chosen_nothing_is_counted(till: Shop) -> None:
    refused(scan(page_of(till, "ana", outlet=None), "one"), 409, "outlet_needed")


# ---- rules with a reason ----


def test_a_limit_refuses_with_its_reason_and_a_managers_pin_sets_it_aside_and_is_recorded(
    till: Shop,
) -> None:
    limited(till, cooldown_s=3600)
    page = page_of(till, "ana")
    scan(page, "one")
    refused(scan(page, "two"), 409, "limit_cooldown")
    allowed = scan(page, "two", allow={"staff": "max", "pin": PIN})

    assert allowed.status == 201
    assert allowed.json["entry"]["allowed_by"] == "staff:max"
    assert scan(page, "two").json["replayed"], "a retry need not keep the PIN"
    assert balance(till) == 5


def test_a_cashiers_or_a_wrong_pin_sets_nothing_aside(till: Shop) -> None:
    limited(till, cooldown_s=3600)
    page = page_of(till, "ana")
    scan(page, "one")

    refused(scan(page, "two", allow={"staff": "ben", "pin": PIN}), 403, "not_permitted")
    refused(scan(page, "two", allow={"staff": "max", "pin": "0000"}), 401, "pin_wrong")
    refused(scan(page, "two", allow={"staff": "nobody", "pin": PIN}), 401, "pin_wrong")
    assert balance(till) == 4


def test_hours_are_those_of_the_outlet_where_the_scan_was_made(till: Shop) -> None:
    """Noon to one, local: a scan of half past twelve in Chișinău is half past nine or ten in UTC."""
    limited(till, hours=(((720, 780),),) * 7)
    page = page_of(till, "ana")
    yesterday = day_of(now_ms() - 86_400_000, "Europe/Chisinau")
    from zoneinfo import ZoneInfo

    noon = datetime.fromisoformat(f"{yesterday}T12:30:00").replace(tzinfo=ZoneInfo("Europe/Chisinau"))
    assert scan(page, "in", made_at=noon.isoformat()).status == 201
    evening = scan(page, "out", made_at=noon.replace(hour=20).isoformat())

    refused(evening, 409, "limit_hours")
    assert "12:00" in evening.json["detail"]


def test_a_reward_handed_out_offline_counts_only_as_far_as_the_owner_allows(till: Shop) -> None:
    page = page_of(till, "ana")
    scan(page, "fill", visits=10)
    body = {"barcode": barcode(), "reward": "free", "made_at": at(now_ms() - 10 * MINUTE_MS)}
    refused(page.post("/redemptions", body, Idempotency_Key="r"), 409, "offline_redemption_off")
    limited(till, offline_redeem_max=10)
    twice = page.post("/redemptions", {**body, "quantity": 2}, Idempotency_Key="r2")

    refused(twice, 409, "offline_redemption_off")
    assert page.post("/redemptions", body, Idempotency_Key="r").status == 201


# ---- undo and refund ----


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
    till.monkeypatch.setattr("chalicelib.entrypoints.sales.now_ms", lambda: now_ms() + 11 * MINUTE_MS)

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


# ---- history ----


def test_the_shift_shows_the_outlets_day_and_ones_own(till: Shop) -> None:
    ana, ben = page_of(till, "ana"), page_of(till, "ben")
    for page, key in ((ana, "one"), (ben, "two"), (ana, "three")):
        scan(page, key)
    scan(page_of(till, "ana", outlet="park"), "elsewhere")
    day = ana.get("/entries").json
    names = [entry["by_name"] for entry in day["entries"]]

    assert sorted(names) == ["Ana", "Ana", "Ben"]
    assert (day["outlet"], day["day"]) == ("main", day_of(now_ms(), "Europe/Chisinau"))
    assert day["entries"][0]["card_end"] == "BBBB"
    mine = ana.get("/entries?mine=1").json["entries"]
    assert [entry["by"] for entry in mine] == ["staff:ana"] * 2
    assert len(ana.get("/entries?outlet=park").json["entries"]) == 1
    assert ana.get("/entries?day=2026-01-01").json["entries"] == []
    first = ana.get("/entries?limit=2").json
    rest = ana.get(f"/entries?limit=2&after={first['next'].replace('#', '%23')}").json
    assert [*first["entries"], *rest["entries"]] == day["entries"]


@pytest.mark.parametrize(
    ("question", "code"),
    [
        ("day=2026-13-01", "day_wrong"),
        ("day=today", "day_wrong"),
        ("day=0001-01-01", "day_wrong"),
        ("day=99999-01-01", "day_wrong"),
        ("limit=0", "limit_out_of_range"),
        ("limit=x", "limit_out_of_range"),
        ("after=x", "cursor_invalid"),
        ("outlet=%00", "text_too_long"),
    ],
)
def test_a_day_that_is_none_is_refused(till: Shop, question: str, code: str) -> None:
    refused(page_of(till, "ana").get(f"/entries?{question}"), 422, code)


# ---- keys stay as they were ----


def test_an_api_key_scans_with_its_outlet_and_sees_what_it_saw(till: Shop) -> None:
    body = {"barcode": barcode(), "outlet": "Main street", "sale_id": "S-1"}
    reply = till.call("POST", "/api/v1/scans", body)

    assert (reply.json["entry"]["by"], reply.json["entry"]["outlet"]) == ("key:till", "Main street")
    assert "apple_pass_url" in reply.json["card"]
    assert "by_name" not in reply.json["entry"]


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/staff"),
        ("POST", "/staff"),
        ("GET", "/till"),
        ("GET", "/audit"),
        ("GET", "/report"),
        ("POST", "/devices"),
        ("PUT", "/programmes/coffee/limits"),
        ("PUT", "/session/pin"),
        ("PUT", "/session/outlet"),
    ],
)
def test_an_api_key_is_no_owner(till: Shop, method: str, path: str) -> None:
    page_of(till, "olga")
    sent = {"authorization": f"Bearer {API_KEY}", "content-type": "application/json"}

    refused(call(method, f"/api/v1{path}", sent, b"{}"), 403, "not_permitted")


def test_a_card_of_points_counts_amounts_for_people_too(till: Shop) -> None:
    till.store.enrol(a_card("P" * 26, programme_id="points"), "")
    till.store.put_programme(a_programme_points(limits=Limits(spend_minor_min=500)))
    page = page_of(till, "ana")
    body = {"barcode": barcode("P" * 26)}

    refused(page.post("/scans", {**body, "amount_minor": 499}, Idempotency_Key="a"), 409, "limit_spend")
    assert (
        page.post("/scans", {**body, "amount_minor": 1250}, Idempotency_Key="a").json["entry"]["delta"] == 12
    )


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

"""A sale is its outlet, business day and number: what a POS's numbers mean as the days go by."""

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from chalicelib import wiring
from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.people.keys import ApiKey, digest_of
from chalicelib.domain.people.staff import Outlet
from chalicelib.domain.time.units import DAY_MS, HOUR_MS
from tests.api.till.till_calls import at, balance, barcode, limited, now_ms, refused
from tests.support.fakes import LUNA, MERCHANT, NOON_MS, a_card
from tests.support.gateway import Reply, Shop
from tests.support.people import page_of

CHISINAU = ZoneInfo("Europe/Chisinau")
LASTING_KEY = "carnet_numbers-that-last"


@pytest.fixture
def midnight_ms(till: Shop) -> int:
    """The last midnight but one at the outlet "main"."""
    page_of(till, "olga")
    today = datetime.fromtimestamp(now_ms() / 1000, CHISINAU).date()
    begun = datetime.combine(today - timedelta(days=1), datetime.min.time(), CHISINAU)
    return round(begun.timestamp() * 1000)


def sell(till: Shop, made_ms: int, key: str = "", *, number: str = "0042", **more: object) -> Reply:
    body = {"barcode": barcode(), "sale_id": number, "outlet": "main", "made_at": at(made_ms), **more}
    return till.call("POST", "/api/v1/scans", body, **({"Idempotency_Key": key} if key else {}))


@pytest.mark.parametrize("used", [("monday", "tuesday"), ("", "")])
def test_a_number_of_monday_and_the_same_of_tuesday_are_two_sales(
    till: Shop, midnight_ms: int, used: tuple[str, str]
) -> None:
    noon = midnight_ms + 12 * HOUR_MS
    first, second = (sell(till, noon - ago * DAY_MS, key) for ago, key in zip((1, 0), used, strict=True))

    assert (first.status, second.status) == (201, 201)
    assert balance(till) == 5
    again = sell(till, noon, used[1])
    assert (again.status, again.json["entry"]["id"]) == (200, second.json["entry"]["id"])


def test_a_key_whose_numbers_last_counts_one_sale_whatever_the_day(till: Shop, midnight_ms: int) -> None:
    lasting = ApiKey("shop", MERCHANT, "Web shop", digest_of(LASTING_KEY), NOON_MS, lasting=True)
    till.store.put_api_key(lasting)
    as_shop = {"Authorization": f"Bearer {LASTING_KEY}"}
    body = {"barcode": barcode(), "sale_id": "W-42", "outlet": "main"}
    made = [at(midnight_ms + 12 * HOUR_MS - ago * DAY_MS) for ago in (1, 0)]
    first, again = (till.call("POST", "/api/v1/scans", {**body, "made_at": each}, **as_shop) for each in made)

    assert (first.status, again.status, again.json["replayed"]) == (201, 200, True)
    assert balance(till) == 4


@pytest.mark.parametrize(("key", "other"), [("", ""), ("first", "second"), ("one", "one")])
def test_a_sale_that_is_sent_again_after_midnight_counts_once(
    till: Shop, midnight_ms: int, key: str, other: str
) -> None:
    first = sell(till, midnight_ms - HOUR_MS, key)
    again = sell(till, midnight_ms + HOUR_MS, other)

    assert (first.status, again.status) == (201, 200)
    assert again.json["entry"]["id"] == first.json["entry"]["id"]
    assert balance(till) == 4


def test_hours_after_it_or_with_other_content_the_number_is_one_of_the_new_day(
    till: Shop, midnight_ms: int
) -> None:
    sell(till, midnight_ms - HOUR_MS, "evening")
    other = sell(till, midnight_ms + HOUR_MS, "night", visits=2)
    morning = sell(till, midnight_ms + 9 * HOUR_MS, "morning", number="0043")
    late = sell(till, midnight_ms - 9 * HOUR_MS, "afternoon", number="0043")

    assert [each.status for each in (other, morning, late)] == [201, 201, 201]
    assert balance(till) == 3 + 1 + 2 + 1 + 1


def test_a_reward_taken_after_midnight_goes_back_with_the_sale_of_the_evening(
    till: Shop, midnight_ms: int
) -> None:
    card = a_card("D" * 26, balance=20)
    till.store.enrol(card, "")
    shown = wiring.barcode(card)
    sell(till, midnight_ms - HOUR_MS // 4, "sale", barcode=shown)
    body = {"barcode": shown, "reward": "free", "sale_id": "0042", "outlet": "main"}
    limited(till, offline_redeem_max=100)
    body |= {"made_at": at(midnight_ms + HOUR_MS // 4)}
    taken = till.call("POST", "/api/v1/redemptions", body, Idempotency_Key="reward")
    assert taken.status == 201, taken.text
    back = till.call("POST", "/api/v1/refunds", {"sale_id": "0042", "outlet": "main"})

    assert [entry["delta"] for entry in back.json["entries"]] == [-1, 10]
    assert balance(till, card.serial) == 20


def test_a_refund_finds_the_latest_of_a_number_or_that_of_its_day(till: Shop, midnight_ms: int) -> None:
    noon = midnight_ms + 12 * HOUR_MS
    sell(till, noon - DAY_MS, "monday", visits=2)
    sell(till, noon, "tuesday")
    monday = datetime.fromtimestamp((noon - DAY_MS) / 1000, UTC).date().isoformat()
    sale = {"sale_id": "0042", "outlet": "main"}

    latest = till.call("POST", "/api/v1/refunds", sale)
    of_day = till.call("POST", "/api/v1/refunds", {**sale, "sale_day": monday})
    assert [each.json["entries"][0]["delta"] for each in (latest, of_day)] == [-1, -2]
    assert of_day.json["entries"][0]["sale_day"] == monday
    refused(till.call("POST", "/api/v1/refunds", {**sale, "sale_day": "2026-02-30"}), 422, "day_wrong")
    refused(till.call("POST", "/api/v1/refunds", {**sale, "sale_day": "2020-01-01"}), 404, "sale_unknown")


def test_a_pos_may_say_its_own_business_day(till: Shop, midnight_ms: int) -> None:
    night, monday = midnight_ms + 5 * HOUR_MS, "2026-11-02"
    first = sell(till, night, "bar", sale_day=monday)
    again = sell(till, night + HOUR_MS, "bar-again", sale_day=monday)

    assert (first.json["entry"]["sale_day"], again.status) == (monday, 200)
    refused(sell(till, night, "wrong", sale_day="Monday"), 422, "day_wrong")


def test_where_hours_matter_and_the_outlets_clocks_differ_a_pos_is_asked_for_one(till: Shop) -> None:
    page_of(till, "olga")
    london = Outlet("london", MERCHANT, "London", "Europe/London")
    till.directory.put_outlet(london, AuditLine(MERCHANT, NOON_MS, "operator", "outlet.add", "london"))
    body = {"barcode": barcode(), "sale_id": "1"}
    assert till.call("POST", "/api/v1/scans", body).status == 201

    limited(till, hours=(((0, 1440),),) * 7)
    asked = till.call("POST", "/api/v1/scans", {**body, "sale_id": "2"})
    refused(asked, 422, "outlet_for_hours")
    assert asked.json["field"] == "outlet"
    shown = till.call("GET", f"/api/v1/cards?barcode={barcode()}").json
    assert shown["refused"]["code"] == "outlet_for_hours"
    named = till.call("POST", "/api/v1/scans", {**body, "sale_id": "2", "outlet": "london"})
    assert named.status == 201


def test_where_all_outlets_have_one_clock_a_pos_without_an_outlet_goes_by_the_shops(till: Shop) -> None:
    page_of(till, "olga")
    local = datetime.fromtimestamp(now_ms() / 1000, ZoneInfo(LUNA.zone))
    minute = local.hour * 60 + local.minute
    hours = ((max(0, minute - 5), max(0, minute - 5) + 30),)
    limited(till, hours=(hours,) * 7)

    assert till.call("POST", "/api/v1/scans", {"barcode": barcode(), "sale_id": "1"}).status == 201


def test_sales_without_an_outlet_stand_in_report_totals_and_facts(till: Shop) -> None:
    olga = page_of(till, "olga")
    for number in range(4):
        body = {"barcode": barcode(), "sale_id": str(number)}
        assert till.call("POST", "/api/v1/scans", body).status == 201
    report = olga.get("/report").json

    assert (report["totals"]["scans"], report["totals"]["corrections"]) == (4, 0)
    nowhere = next(place for place in report["outlets"] if place["outlet"] is None)
    assert (nowhere["scans"], nowhere["name"]) == (4, None)
    assert [fact["kind"] for fact in report["facts"]] == ["card_often"]


def test_a_sale_made_before_the_card_ended_or_was_voided_counts_when_it_comes(till: Shop) -> None:
    hour = now_ms() - HOUR_MS
    cards: dict[str, Any] = {"ended": {"expires_ms": hour}, "voided": {"state": "voided", "voided_ms": hour}}
    for number, (name, changes) in enumerate(cards.items()):
        card = a_card(str(number) * 26, **changes)
        till.store.enrol(card, "")
        body = {"barcode": wiring.barcode(card)}
        before, after = (
            till.call(
                "POST", "/api/v1/scans", {**body, "made_at": at(hour + late)}, Idempotency_Key=f"{name}{late}"
            )
            for late in (-HOUR_MS, HOUR_MS // 2)
        )
        assert (before.status, before.json["entry"]["delta"]) == (201, 1)
        refused(after, 409, "card_expired" if name == "ended" else "card_voided")


def test_a_card_that_is_voided_now_still_takes_what_was_made_before(till: Shop) -> None:
    olga = page_of(till, "olga")
    earlier = now_ms() - HOUR_MS
    assert olga.post(f"/cards/{a_card('B' * 26).serial}/void", {}).status == 200

    assert sell(till, earlier, "offline", number="7").status == 201
    refused(sell(till, now_ms(), "now", number="8"), 409, "card_voided")


def test_one_key_for_two_guests_or_two_programmes_is_refused(till: Shop) -> None:
    path = "/api/v1/programmes/coffee/cards"
    ana = till.call("POST", path, {"name": "Ana"}, Idempotency_Key="one")
    bogdan = till.call("POST", path, {"name": "Bogdan"}, Idempotency_Key="one")
    points = till.call("POST", "/api/v1/programmes/points/cards", {"name": "Ana"}, Idempotency_Key="one")

    assert ana.status == 201
    refused(bogdan, 409, "key_reused")
    refused(points, 409, "key_reused")
    assert (
        till.call("POST", path, {"name": "Ana"}, Idempotency_Key="one").json["serial"] == ana.json["serial"]
    )

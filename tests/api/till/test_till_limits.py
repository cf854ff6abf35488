"""The owner's limits at a till: refused with a reason, or set aside by a manager's PIN."""

from datetime import datetime

from chalicelib.domain.programme.sale.limits import Limits
from chalicelib.domain.time.days import day_of
from chalicelib.domain.time.units import MINUTE_MS
from tests.api.till.till_calls import at, balance, barcode, limited, now_ms, refused, scan, sealed
from tests.support.fakes import a_card, a_programme_points
from tests.support.gateway import Shop
from tests.support.people import PIN, page_of


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

    refused(scan(page, "two", allow={"staff": "ben", "pin": PIN}), 401, "pin_wrong")
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
    seal = sealed(till, round(noon.timestamp() * 1000) - MINUTE_MS)
    assert scan(page, "in", made_at=noon.isoformat(), made_by=seal).status == 201
    evening = scan(page, "out", made_at=noon.replace(hour=20).isoformat(), made_by=seal)

    refused(evening, 409, "limit_hours")
    assert "12:00" in evening.json["detail"]


def test_a_reward_handed_out_offline_counts_only_as_far_as_the_owner_allows(till: Shop) -> None:
    page = page_of(till, "ana")
    scan(page, "fill", visits=10)
    seal = sealed(till, now_ms() - 20 * MINUTE_MS)
    made = at(now_ms() - 10 * MINUTE_MS)
    body = {"barcode": barcode(), "reward": "free", "made_at": made, "made_by": seal}
    refused(page.post("/redemptions", body, Idempotency_Key="r"), 409, "offline_redemption_off")
    limited(till, offline_redeem_max=10)
    twice = page.post("/redemptions", {**body, "quantity": 2}, Idempotency_Key="r2")

    refused(twice, 409, "offline_redemption_off")
    assert page.post("/redemptions", body, Idempotency_Key="r").status == 201


def test_a_card_of_points_counts_amounts_for_people_too(till: Shop) -> None:
    till.store.enrol(a_card("P" * 26, programme_id="points"), "")
    till.store.put_programme(a_programme_points(limits=Limits(spend_minor_min=500)))
    page = page_of(till, "ana")
    body = {"barcode": barcode("P" * 26)}

    small = page.post("/scans", {**body, "amount_minor": 499}, Idempotency_Key="a")
    refused(small, 409, "limit_spend")
    assert "at least €5.00." in small.json["detail"]
    assert (
        page.post("/scans", {**body, "amount_minor": 1250}, Idempotency_Key="a").json["entry"]["delta"] == 12
    )

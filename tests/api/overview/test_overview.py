"""The owner's minute over the API: what was done is in it, and only of outlets where the reader works."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from chalicelib import wiring
from chalicelib.domain.campaign.campaign import Campaign
from chalicelib.domain.card.card import Registration
from chalicelib.domain.overview.hours import ALL
from chalicelib.domain.overview.sums import Cell
from chalicelib.domain.time.units import DAY_MS, HOUR_MS
from chalicelib.entrypoints.workers.overview import count_overview
from chalicelib.service.overview.count import note
from chalicelib.service.walls import Faults
from tests.support.fakes import MERCHANT, NOON_MS, a_card
from tests.support.gateway import Shop
from tests.support.people import Page, a_person, page_of, staffed

pytestmark = pytest.mark.usefixtures("one_clock")
SERIAL = "B" * 26


def noted(shop: Shop) -> None:
    """As the table's stream does."""
    card = shop.store.card(SERIAL)
    assert card is not None
    faults = Faults()
    note([card, *shop.store.all_entries(SERIAL)], wiring.counting(), wiring.clock_ms(), faults)
    assert not faults.found


def routed(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    """And as the clock's worker does, once the hour is over."""
    noted(shop)
    now_ms = wiring.clock_ms()
    with monkeypatch.context() as later:
        later.setattr(wiring, "clock_ms", lambda: now_ms + 2 * HOUR_MS)
        count_overview(now_ms + 3 * HOUR_MS)


def figures(page: Page, query: str = "") -> dict[str, tuple[object, object]]:
    view = page.get(f"/overview{query}").json
    return {each["id"]: (each["now"], each["before"]) for each in view["figures"]}


@pytest.fixture
def busy(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> Shop:
    """Three visits at one outlet, one at the other, one of them taken back."""
    staffed(shop.directory)
    shop.directory._staff[MERCHANT, "max"] = a_person("max", "manager", outlets=("park",))
    shop.store.enrol(a_card(SERIAL, created_ms=wiring.clock_ms()), "")
    code = {"barcode": wiring.barcode(a_card(SERIAL))}
    ana, ben = page_of(shop, "ana"), page_of(shop, "ben", outlet="park")
    for number in range(3):
        sent = ana.post("/scans", code, Idempotency_Key=f"a{number}")
    ben.post("/scans", code, Idempotency_Key="b")
    assert ana.post(f"/entries/{sent.json['entry']['id']}/reversal", {}).status == 201
    routed(shop, monkeypatch)
    return shop


def test_an_owner_reads_what_was_done_and_by_whom(busy: Shop) -> None:
    view = page_of(busy, "olga").get("/overview").json

    found = {each["id"]: each["now"] for each in view["figures"]}
    assert found["visits"] == sum(day["visits"] for day in view["days"]) == sum(map(sum, view["hours"])) == 3
    assert (found["cards"], found["active"], found["active_percent"]) == (1, 1, 100)
    assert found["sales_minor"] is None, "no till said an amount"
    assert [(each["name"], each["visits"]) for each in view["outlets"]] == [("Main street", 2), ("Park", 1)]
    assert {(each["name"], each["visits"], each["taken_back"]) for each in view["people"]} == {
        ("Ana", 2, 1),
        ("Ben", 1, 0),
    }
    assert len(view["days"]) == len(view["days_before"]) == 30
    assert view["states_ms"] > 0
    assert view["cohorts"] == [{"month": view["to"][:7], "joined": 1, "came": [1]}]


def test_an_owner_reads_how_many_cards_a_phone_has_and_in_which_wallet(busy: Shop) -> None:
    """What was made at Google and nobody saved is in no wallet."""
    google = Registration("google", SERIAL, "3388.B", NOON_MS, programme_id="coffee", unsaved=True)
    other = a_card("C" * 26, created_ms=wiring.clock_ms())
    busy.store.enrol(other, "")
    busy.store.register(google)
    page_of(busy, "olga").post("/overview/count")
    assert (figures(page_of(busy, "olga"))["in_wallet"][0], in_wallets(busy)) == (0, {})

    busy.store.register(Registration("apple", SERIAL, "phone", NOON_MS, programme_id="coffee"))
    busy.store.note_saved(google, NOON_MS, saved=True)
    page_of(busy, "olga").post("/overview/count")
    found = figures(page_of(busy, "olga"))
    assert (found["in_wallet"][0], found["in_wallet_percent"][0]) == (1, 50)
    assert in_wallets(busy) == {"apple": 1, "google": 1}


def in_wallets(shop: Shop) -> dict[str, int]:
    view = page_of(shop, "olga").get("/overview").json
    return {each["wallet"]: each["cards"] for each in view["wallets"]}


def test_who_looks_sees_the_sale_of_a_moment_ago(shop: Shop) -> None:
    staffed(shop.directory)
    shop.store.enrol(a_card(SERIAL, created_ms=wiring.clock_ms()), "")
    owner, ana = page_of(shop, "olga"), page_of(shop, "ana")
    for visits in (1, 2):
        ana.post("/scans", {"barcode": wiring.barcode(a_card(SERIAL))}, Idempotency_Key=f"a{visits}")
        noted(shop)
        assert figures(owner)["visits"] == (visits, None)


def test_what_a_till_counts_without_an_outlet_is_told_beside_the_outlets(
    busy: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = {"barcode": wiring.barcode(a_card(SERIAL))}
    assert busy.call("POST", "/api/v1/scans", code, Idempotency_Key="without").status == 201
    routed(busy, monkeypatch)

    outlets = page_of(busy, "olga").get("/overview").json["outlets"]
    assert [(each["id"], each["name"], each["visits"]) for each in outlets] == [
        ("main", "Main street", 2),
        (None, None, 1),
        ("park", "Park", 1),
    ]
    assert [each["id"] for each in page_of(busy, "max", outlet="park").get("/overview").json["outlets"]] == [
        "park"
    ]


def test_a_reader_is_told_of_outlets_where_they_work(busy: Shop) -> None:
    manager = page_of(busy, "max", outlet="park")

    assert figures(manager)["visits"] == (1, None)
    assert figures(manager)["cards"] == (None, None)
    assert [each["name"] for each in manager.get("/overview").json["outlets"]] == ["Park"]
    assert manager.get("/overview?outlet=main").status == 403
    assert figures(page_of(busy, "olga"), "?outlet=main")["visits"] == (2, None)


def test_a_day_is_told_in_the_overviews_own_numbers(busy: Shop) -> None:
    owner = page_of(busy, "olga")
    day = owner.get("/overview/day").json

    assert (day["visits"], day["rewards"], day["taken_back"]) == (3, 0, 1)
    assert [(each["name"], each["visits"], each["taken_back"]) for each in day["people"]] == [
        ("Ana", 2, 1),
        ("Ben", 1, 0),
    ]
    assert [(each["name"], each["visits"]) for each in day["outlets"]] == [("Main street", 2), ("Park", 1)]
    before = date.fromisoformat(day["day"]) - timedelta(days=1)
    assert owner.get(f"/overview/day?day={before}").json["visits"] == 0
    assert owner.get("/overview/day?outlet=park").json["visits"] == 1


def test_a_day_counts_the_sale_of_a_moment_ago(shop: Shop) -> None:
    staffed(shop.directory)
    shop.store.enrol(a_card(SERIAL, created_ms=wiring.clock_ms()), "")
    owner, ana = page_of(shop, "olga"), page_of(shop, "ana")
    for visits in (1, 2):
        ana.post("/scans", {"barcode": wiring.barcode(a_card(SERIAL))}, Idempotency_Key=f"a{visits}")
        noted(shop)
        assert owner.get("/overview/day").json["visits"] == visits


def test_who_works_at_one_outlet_reads_its_day_alone(busy: Shop) -> None:
    manager = page_of(busy, "max", outlet="park")

    assert manager.get("/overview/day").json["visits"] == 1
    assert [each["outlet"] for each in manager.get("/overview/day").json["outlets"]] == ["park"]
    assert manager.get("/overview/day?outlet=main").status == 403
    for query, code, field in (
        ("day=1.1.2026", "day_wrong", "day"),
        ("outlet=nowhere", "outlet_unknown", "outlet"),
    ):
        reply = page_of(busy, "olga").get(f"/overview/day?{query}")
        assert (reply.status, reply.json["code"]) == (422, code)
        assert reply.json["field"] == field


def test_a_range_that_cannot_be_is_refused_by_its_field(busy: Shop) -> None:
    owner = page_of(busy, "olga")
    for query, code in (
        ("from=2026-11-02&to=2026-11-01", "days_backwards"),
        ("from=2024-01-01&to=2026-11-01", "days_too_many"),
        ("from=1.1.2026", "day_wrong"),
        ("programme=rival", "programme_unknown"),
        ("outlet=nowhere", "outlet_unknown"),
    ):
        reply = owner.get(f"/overview?{query}")
        assert (reply.status, reply.json["code"]) == (422, code)


def test_each_table_is_a_file_for_a_spreadsheet(busy: Shop) -> None:
    owner = page_of(busy, "olga")
    tables = ("days", "outlets", "people", "hours", "rewards", "cohorts", "liability")
    files = {table: owner.get(f"/overview.csv?table={table}").text.splitlines() for table in tables}

    assert {len(lines) for table, lines in files.items() if table == "days"} == {31}
    assert all(lines[0].startswith("\ufeff") for lines in files.values())
    assert "main,Main street,2,0,0.0,0.0,0" in files["outlets"]
    assert len(files["hours"]) == 1 + 7 * 24
    assert owner.send("PUT", "/session/language", {"language": "ru"}).status == 204
    hours = owner.get("/overview.csv?table=hours").text.splitlines()
    assert hours[0] == "\ufeffДень недели,Час,Визиты,По часам"
    assert hours[1].startswith("пн,00:00,")
    assert owner.get("/overview.csv?table=cards").status == 422


def test_what_waits_is_told_to_who_may_do_it(busy: Shop) -> None:
    made = Campaign("c1", MERCHANT, "Spring", ("coffee",), NOON_MS, "staff:mara", state="waiting")
    busy.campaigns.put_campaign(made)

    (waits,) = page_of(busy, "olga").get("/waiting").json["waiting"]
    assert (waits["kind"], waits["text"], waits["n"], waits["link"]) == (
        "approval", "A campaign waits for approval.", 1, "#/campaigns/c1",
    )  # fmt: skip
    assert page_of(busy, "olga").get("/overview/notes").json["waiting"] == [waits]
    assert page_of(busy, "mara").get("/waiting").json == {"waiting": []}, "it is her own"
    assert page_of(busy, "ana").get("/waiting").json == {"waiting": []}
    busy.campaigns.put_campaign(replace(made, id="c2"))
    (both,) = page_of(busy, "olga").get("/waiting").json["waiting"]
    assert (both["n"], both["link"]) == (2, "#/campaigns/waiting")


def emptier(shop: Shop, owner: Page) -> None:
    """Nine weeks, of which Main street's last was a bad one."""
    today = date.fromisoformat(owner.get("/overview").json["to"])
    for n in range(1, 64):
        day = (today - timedelta(days=n)).isoformat()
        visits = {"main": 4 if n <= 7 else 30, "park": 20 + n % 3}
        sums = {Cell("coffee", "visits", "outlet", outlet): count for outlet, count in visits.items()}
        assert shop.sums.put_day(MERCHANT, ALL, day, sums, 0)


def test_an_outlet_that_is_emptier_than_its_weeks_before_stands_out(busy: Shop) -> None:
    owner = page_of(busy, "olga")
    emptier(busy, owner)

    said = [each["text"] for each in owner.get("/overview/notes").json["standing_out"]]
    assert "Main street: 28 visits in the last 7 days. 210 are usual." in said
    assert not [text for text in said if text.startswith("Park")], "that is chance"


def test_a_past_that_is_not_counted_yet_is_said_and_nothing_stands_out_for_want_of_it(busy: Shop) -> None:
    emptier(busy, page_of(busy, "olga"))
    now_ms, fewer = wiring.clock_ms(), "Main street: 28 visits in the last 7 days. 210 are usual."
    still = (
        "What was done before today is still being counted: for some minutes the figures above are too low."
    )

    def said() -> list[str]:
        return [each["text"] for each in page_of(busy, "olga").get("/overview/notes").json["standing_out"]]

    assert said()[0] == fewer
    long_ago = wiring.counting().hour_of(MERCHANT, "main", now_ms - 40 * DAY_MS)
    busy.sums.note_stale([long_ago], now_ms)
    assert said()[0] == still
    assert fewer not in said()
    (noted,) = busy.sums.noted([long_ago])
    assert busy.sums.counted(noted)
    assert said()[0] == fewer


def test_the_cards_are_counted_anew_when_somebody_asks(busy: Shop) -> None:
    owner = page_of(busy, "olga")
    assert figures(owner)["active"] == (1, 0)
    busy.store.enrol(a_card("D" * 26), "")

    assert owner.post("/overview/count").json["about"] is False
    (figure,) = [each for each in owner.get("/overview").json["figures"] if each["id"] == "active_percent"]
    assert figure["now"] == 50, "one of two cards was here"


def test_what_was_before_the_shop_had_sums_is_not_known_and_no_nought(busy: Shop) -> None:
    owner = page_of(busy, "olga")
    today = date.fromisoformat(owner.get("/overview").json["to"])
    assert figures(owner)["visits"] == (3, None)
    long_ago = str(today - timedelta(days=100))
    assert wiring.sums().put_day(MERCHANT, ALL, long_ago, {Cell("coffee", "visits"): 1}, 0)

    assert figures(owner)["visits"] == (3, 0)

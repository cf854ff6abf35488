"""What a till reads with a person signed in: its programmes, cards, guests, and the shift's entries."""

import time
from dataclasses import replace
from datetime import datetime

import pytest

from chalicelib import wiring
from chalicelib.domain.time.days import day_of
from tests.api.till.till_calls import OTHERS, barcode, limited, now_ms, refused, scan
from tests.support.fakes import a_card, a_programme_stamps
from tests.support.gateway import Shop
from tests.support.people import page_of


def test_a_till_is_given_all_that_it_needs_to_work_offline(till: Shop) -> None:
    limited(till, scans_per_day_max=2, hours=(((540, 1080),),) * 7, offline_redeem_max=10)
    told = page_of(till, "ana").get("/till").json

    stamps, points = told["programmes"]
    assert stamps["type"] == "stamps"
    assert stamps["earn"] == {
        "per_visit": 1,
        "per_scan_max": 10,
        "per_amount": 0,
        "amount_minor": 1,
        "amount_is_visit": True,
        "at_once": True,
        "needed": 10,
        "currency": "EUR",
        "currency_digits": 2,
    }
    assert stamps["limits"]["scans_per_day_max"] == 2
    assert stamps["limits"]["hours"] == [[[540, 1080]]] * 7
    assert stamps["rewards"][0]["name"]["ro"] == "o cafea"
    assert points["earn"] == {
        "per_visit": 5,
        "per_scan_max": 100,
        "per_amount": 1,
        "amount_minor": 100,
        "amount_is_visit": False,
        "at_once": False,
        "needed": 0,
        "currency": "EUR",
        "currency_digits": 2,
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
        ("outlet=%00", "text_unshown"),
    ],
)
def test_a_day_that_is_none_is_refused(till: Shop, question: str, code: str) -> None:
    refused(page_of(till, "ana").get(f"/entries?{question}"), 422, code)


def test_a_card_whose_key_was_retired_is_out_of_use_and_keeps_nobody_from_another(till: Shop) -> None:
    card = replace(a_card("R" * 26, holder_name="Maria Ionescu"), key_id="gone")
    till.store.enrol(card, "")
    page = page_of(till, "ana")

    found = page.get("/cards?search=maria").json["cards"]
    assert {guest["name"] for guest in found} == {"Maria Pop", "Maria Ionescu"}
    refused(page.get(f"/cards?barcode={wiring.barcode(card)}"), 404, "code_not_a_card")
    assert wiring.look(card, a_programme_stamps()).voided


def test_one_card_that_cannot_be_shown_hides_no_other_that_a_search_finds(
    till: Shop, capsys: pytest.CaptureFixture[str]
) -> None:
    till.store.enrol(a_card("WELL", holder_name="Zoe One"), "")
    till.store.enrol(a_card("POISON", holder_name="Zoe Two", expires_ms=10**20), "")
    found = page_of(till, "ana").get("/cards?search=zoe")
    assert (found.status, [card["serial"] for card in found.json["cards"]]) == (200, ["WELL"])
    assert '"Failed": 1' in capsys.readouterr().out

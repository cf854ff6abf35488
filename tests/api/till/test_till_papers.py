"""Paper cards at the till: who may, what a manager sets aside, and what the owner reads of it."""

from typing import Any

import pytest

from tests.api.till.till_calls import OTHERS, balance, barcode, limited, refused
from tests.support.gateway import Reply, Shop
from tests.support.people import PIN, Page, page_of

pytestmark = pytest.mark.usefixtures("one_clock")


def honour(page: Page, key: str, n: int = 6, **more: Any) -> Reply:
    return page.post("/papers", {"barcode": barcode(), "n": n, **more}, Idempotency_Key=key)


def test_a_cashier_honours_a_paper_card_once_and_a_managers_pin_allows_another(till: Shop) -> None:
    limited(till, papers_per_day_max=1)
    ana = page_of(till, "ana")
    before = balance(till)
    first = honour(ana, "one")
    refused(honour(ana, "two"), 409, "limit_paper_again")
    allowed = honour(ana, "two", allow={"staff": "max", "pin": PIN})

    assert (first.status, first.json["entry"]["kind"], first.json["entry"]["undoes"]) == (
        201,
        "paper",
        "delta",
    )
    assert honour(ana, "one").json["replayed"]
    assert allowed.status == 201, allowed.text
    assert balance(till) == before + 12


def test_the_owner_reads_who_honoured_how_many_on_which_card(till: Shop) -> None:
    limited(till, papers_per_day_max=3)
    ana = page_of(till, "ana")
    entry = honour(ana, "one", 4).json["entry"]["id"]
    ana.post(f"/entries/{entry}/reversal")
    honour(ana, "two", 7)
    report = page_of(till, "olga").get("/report").json

    said = [(each["by_name"], each["n"], each["card_end"], each["taken_back"]) for each in report["papers"]]
    assert sorted(said) == [("Ana", 4, "BBBB", True), ("Ana", 7, "BBBB", False)]
    assert (report["totals"]["papers"], report["totals"]["scans"]) == (2, 0)


def test_a_paper_card_that_is_too_full_or_of_nobody_changes_nothing(till: Shop) -> None:
    limited(till, papers_per_day_max=3)
    ana, before = page_of(till, "ana"), balance(till)

    refused(honour(ana, "a", 11), 422, "paper_out_of_range")
    refused(honour(ana, "b", 0), 422, "paper_out_of_range")
    refused(
        ana.post("/papers", {"barcode": barcode(OTHERS), "n": 1}, Idempotency_Key="c"), 404, "card_unknown"
    )
    refused(ana.post("/papers", {"barcode": barcode(), "n": 1}), 422, "key_needed")
    assert balance(till) == before
    refused(ana.post("/papers", {"barcode": barcode(), "n": "6"}, Idempotency_Key="d"), 422, "body_invalid")
    limited(till)
    refused(honour(ana, "e"), 409, "paper_off")

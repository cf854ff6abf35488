"""What a real shop gets wrong with parts: each ends in a sentence, and the card is as its entries say."""

from dataclasses import replace
from typing import Any

import pytest

from chalicelib.domain.programme.parts.perk import Perk
from chalicelib.domain.programme.parts.right import Right
from chalicelib.domain.programme.parts.voucher import Voucher
from chalicelib.domain.programme.sale.limits import Limits
from chalicelib.domain.time.units import MINUTE_MS
from tests.api.till.till_calls import SERIAL, at, balance, barcode, now_ms, refused, scan, sealed
from tests.support.fakes import MERCHANT, a_card, a_programme_stamps
from tests.support.gateway import OTHER_KEY, OTHER_MERCHANT, Shop
from tests.support.people import Page, page_of

CAKE = Right("cake", {"en": "a cake"}, on="sale", days=30, once="ever")


@pytest.fixture
def boss(till: Shop) -> Page:
    return page_of(till, "olga")


def take(page: Page, key: str, reward: str, **body: Any) -> Any:
    return page.post("/redemptions", {"barcode": barcode(), "reward": reward, **body}, Idempotency_Key=key)


def test_an_offer_that_ended_while_it_was_scanned_counts_by_when_it_was_scanned(till: Shop) -> None:
    ended = now_ms() - MINUTE_MS
    perk = Perk("early", {"en": "an early bird"}, once="ever", until_ms=ended)
    till.store.put_programme(a_programme_stamps(parts=(perk,), limits=Limits(offline_redeem_max=5)))
    ana = page_of(till, "ana")
    refused(take(ana, "now", "early"), 409, "offer_not_ready")

    made_ms = ended - 20 * MINUTE_MS
    line = {"made_at": at(made_ms), "made_by": sealed(till, made_ms - MINUTE_MS)}
    assert take(ana, "line", "early", **line).status == 201


def test_a_part_that_changed_or_went_under_a_waiting_card_takes_nothing_and_breaks_nothing(
    till: Shop, boss: Page
) -> None:
    till.store.put_programme(a_programme_stamps(parts=(CAKE,)))
    scan(boss, "sale")
    for changed in (replace(CAKE, percent=10), replace(CAKE, days=1), replace(CAKE, name={"en": "a pie"})):
        till.store.put_programme(a_programme_stamps(parts=(changed,)))
        found = boss.get(f"/cards?barcode={barcode()}").json
        assert found["offers"][0]["ready"] == 1, changed

    till.store.put_programme(a_programme_stamps())
    found = boss.get(f"/cards?barcode={barcode()}").json
    assert (found["offers"], found["lines"]) == ([], [])
    refused(take(boss, "gone", "cake"), 422, "reward_unknown")
    assert boss.get(f"/cards/{SERIAL}/entries").status == 200
    till.store.put_programme(a_programme_stamps(parts=(CAKE,)))
    assert take(boss, "back", "cake").status == 201, "what the card held, it holds still"


def test_a_correction_of_a_correction_corrects_the_sale_and_is_not_taken_back(till: Shop, boss: Page) -> None:
    entry = scan(boss, "sale", visits=3).json["entry"]["id"]
    first = boss.post(f"/entries/{entry}/corrections", {"visits": 2}, Idempotency_Key="a").json["entries"][0]
    again = boss.post(f"/entries/{first['id']}/corrections", {"visits": 1}, Idempotency_Key="b").json

    assert (again["entries"][0]["corrects"], again["card"]["balance"]) == (entry, 3 + 1)
    refused(boss.post(f"/entries/{first['id']}/reversal", {}), 409, "reversal_of_correction")
    same = boss.post(f"/entries/{entry}/corrections", {"visits": 1}, Idempotency_Key="c")
    refused(same, 409, "correction_same")
    assert balance(till) == 4


def test_a_partner_that_leaves_with_stamps_outstanding_still_owes_them_and_serves_no_more(
    till: Shop, boss: Page
) -> None:
    shared = a_programme_stamps(partners=(OTHER_MERCHANT,))
    till.store.put_programme(shared)
    sale = {"barcode": barcode(), "visits": 7}
    theirs = {"Authorization": f"Bearer {OTHER_KEY}", "Idempotency_Key": "at the bakery".replace(" ", "-")}
    assert till.call("POST", "/api/v1/scans", sale, **theirs).status == 201

    till.store.put_programme(replace(shared, partners=()))
    again = till.call("POST", "/api/v1/scans", sale, **{**theirs, "Idempotency_Key": "later"})
    refused(again, 404, "card_unknown")
    taken = take(boss, "free", "free")
    assert (taken.status, taken.json["card"]["balance"]) == (201, 0)
    entry = till.store.entry(taken.json["entry"]["id"])
    assert entry is not None
    assert [(each.lot.by, each.n) for each in entry.moves] == [(OTHER_MERCHANT, -7)], "theirs to settle"


def test_a_pool_takes_a_file_with_blank_and_double_lines_and_says_which_line_is_none(
    till: Shop, boss: Page
) -> None:
    till.store.put_programme(a_programme_stamps(parts=(Voucher("cinema", {"en": "a ticket"}, "rex", 1),)))
    path = "/pools/rex/codes"
    mixed = ["", "A-1", " A-1 ", "\ufeffA-2", "   ", "A-2"]
    added = boss.post(path, {"codes": mixed}).json
    assert (added["added"], added["passed"], added["left"]) == (2, 4, 2)
    assert boss.post(path, {"codes": mixed}).json["added"] == 0

    wrong = boss.post(path, {"codes": ["A-3", "A,4"]})
    refused(wrong, 422, "code_line_wrong")
    assert wrong.json["field"] == "codes.1"
    refused(boss.post(path, {"codes": ["", "  "]}), 422, "codes_needed")
    huge = boss.post(path, {"codes": [f"C{n}" for n in range(100_000)]})
    refused(huge, 422, "codes_too_many")
    assert till.store.pool(MERCHANT, "rex").count == 2


def test_amounts_that_no_offer_takes_are_refused(till: Shop, boss: Page) -> None:
    till.store.put_programme(a_programme_stamps(parts=(CAKE,)))
    till.store.enrol(a_card("D" * 26), "")
    for body, code in (
        ({"quantity": 0}, "quantity_out_of_range"),
        ({"quantity": 100}, "quantity_out_of_range"),
        ({"amount_minor": 0}, "amount_out_of_range"),
        ({"amount_minor": -5}, "amount_out_of_range"),
        ({"amount_minor": 10**15}, "amount_out_of_range"),
    ):
        refused(take(boss, f"x{code}{body}".replace(" ", "")[:60], "cake", **body), 422, code)

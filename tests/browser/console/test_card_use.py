"""A card's page: the owner takes a card out of use and back, and gives it a new code."""

import pytest
from playwright.sync_api import expect

from chalicelib import wiring
from chalicelib.domain.card.lots import held
from chalicelib.domain.programme.parts.giving import Giving
from tests.browser.conftest import OpenAt, violations
from tests.support.fakes import a_card, a_programme_points
from tests.support.gateway import Shop
from tests.support.people import page_of

SERIAL = "B" * 26


def test_a_card_goes_out_of_use_and_back_and_gets_a_new_code(
    live_shop: Shop, open_at: OpenAt, axe: str
) -> None:
    live_shop.store.enrol(a_card(SERIAL, balance=3, holder_name="Maria Pop"), "")
    before = wiring.barcode(a_card(SERIAL))
    owner = open_at(f"#/cards/{SERIAL}", viewport={"width": 390, "height": 844})
    owner.locator("[data-new-code]").click()
    owner.locator("[data-confirm]").click()
    expect(owner.get_by_text("The card has a new code.")).to_be_visible()
    card = live_shop.store.card(SERIAL)
    assert card is not None
    assert wiring.barcode(card) != before
    owner.locator("[data-void]").click()
    assert violations(owner, axe) == []
    owner.locator("[data-confirm]").click()
    expect(owner.get_by_text("Out of use", exact=True)).to_be_visible()
    expect(owner.locator("[data-new-code]")).to_have_count(0)
    owner.locator("[data-unvoid]").click()
    expect(owner.locator("[data-void]")).to_be_visible()
    owner.goto("/console#/changes")
    expect(owner.locator("[data-what='card.code']")).to_contain_text("Olga: gave card …BBBB a new code")


@pytest.mark.parametrize("width", [390, 1440])
def test_a_history_has_columns_that_line_up_and_a_running_balance(
    live_shop: Shop, open_at: OpenAt, axe: str, width: int
) -> None:
    owner = open_at("", viewport={"width": width, "height": 844})
    till = page_of(live_shop, "max")
    card = till.post("/programmes/points/cards", Idempotency_Key="join").json
    for number, amount in enumerate((1250, 123400)):
        sale = {"barcode": card["barcode"], "amount_minor": amount}
        assert till.post("/scans", sale, Idempotency_Key=f"sale-{number}").status == 201
    last = till.get(f"/cards/{card['serial']}/entries").json["entries"][0]
    assert till.post(f"/entries/{last['id']}/reversal").status == 201
    owner.goto(f"/console#/cards/{card['serial']}")
    rows = owner.locator("[data-rows=history] tbody tr")
    expect(rows).to_have_count(3)
    assert rows.locator("td:nth-child(2)").all_inner_texts() == ["−1,234", "+1,234", "+12"]
    assert rows.locator("td:nth-child(3)").all_inner_texts() == ["12", "1,246", "12"]
    ends = rows.evaluate_all(
        "rows => rows.map((row) => [...row.cells].map((cell) => cell.getBoundingClientRect().right))"
    )
    assert ends == [ends[0]] * 3
    assert violations(owner, axe) == []


def test_a_marketer_finds_a_card_by_a_whole_address_and_changes_nothing_on_it(
    live_shop: Shop, open_at: OpenAt
) -> None:
    live_shop.store.enrol(a_card(SERIAL, holder_name="Maria Pop", mail="maria@pop.example"), "")
    marketer = open_at("#/cards", "mara")
    marketer.locator("#find").fill("maria")
    expect(marketer.get_by_text("No card is found by this.")).to_be_visible()
    marketer.locator("#find").fill("maria@pop.example")
    marketer.get_by_text("Maria Pop").click()
    expect(marketer.locator("[data-page=card]")).to_be_visible()
    expect(marketer.locator("[data-new-code], [data-void]")).to_have_count(0)


def test_an_entry_is_taken_back_after_a_question_and_its_line_says_so(
    live_shop: Shop, open_at: OpenAt, axe: str
) -> None:
    manager = page_of(live_shop, "max")
    card = manager.post("/programmes/coffee/cards", Idempotency_Key="join").json
    for number, visits in enumerate((3, 2)):
        sale = {"barcode": card["barcode"], "visits": visits}
        assert manager.post("/scans", sale, Idempotency_Key=f"sale-{number}").status == 201
    page = open_at(f"#/cards/{card['serial']}", viewport={"width": 390, "height": 844})
    page.locator("[data-undo]").first.click()
    expect(page.get_by_role("dialog")).to_contain_text("−2 on the card")
    assert violations(page, axe) == []
    page.locator("[data-cancel]").click()
    expect(page.locator("[data-rows=history] tbody tr")).to_have_count(2)
    page.locator("[data-undo]").first.click()
    page.locator("[data-confirm]").click()

    rows = page.locator("[data-rows=history] tbody tr")
    expect(rows).to_have_count(3)
    expect(rows.nth(1)).to_contain_text("Taken back")
    expect(rows.nth(1).locator("[data-undo]")).to_have_count(0)
    expect(page.locator("[data-undo]")).to_have_count(1)
    expect(page.locator("[data-figure=balance]")).to_contain_text("3/10")


def test_what_moved_more_than_its_number_is_taken_back_without_a_number(
    live_shop: Shop, open_at: OpenAt
) -> None:
    meals = Giving("meals", {"en": "meal"}, {"en": "the soup kitchen"}, per_minor=1000)
    live_shop.store.put_programme(a_programme_points(parts=(meals,)))
    manager = page_of(live_shop, "max")
    card = manager.post("/programmes/points/cards", Idempotency_Key="join").json
    sale = {"barcode": card["barcode"], "amount_minor": 2650}
    assert manager.post("/scans", sale, Idempotency_Key="sale").status == 201
    page = open_at(f"#/cards/{card['serial']}")
    page.locator("[data-undo]").click()

    expect(page.get_by_role("dialog")).to_contain_text("everything that it changed on the card is undone")
    page.locator("[data-confirm]").click()
    expect(page.locator("[data-rows=history] tbody tr").nth(1)).to_contain_text("Taken back")
    left = live_shop.store.card(card["serial"])
    assert left
    assert (left.balance, held(left.lots, "meals", left.version_ms)) == (0, 0)

"""A sale is put right in the console, from the card's own history."""

import os
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import OpenAt, violations
from tests.support.gateway import Shop
from tests.support.people import page_of

PICTURES = os.environ.get("CARNET_PICTURES", "")


@pytest.mark.parametrize("width", [390, 1280])
def test_a_bill_that_was_wrong_is_corrected_from_the_cards_history(
    live_shop: Shop, open_at: OpenAt, axe: str, width: int
) -> None:
    till = page_of(live_shop, "max")
    card = till.post("/programmes/points/cards", Idempotency_Key="join").json
    sale = {"barcode": card["barcode"], "amount_minor": 1000}
    assert till.post("/scans", sale, Idempotency_Key="sale").status == 201
    owner = open_at(f"#/cards/{card['serial']}", viewport={"width": width, "height": 844})
    owner.locator("[data-correct]").click()
    dialog = owner.get_by_role("dialog", name="Correct or take back")
    dialog.get_by_label("The amount was wrong").check()
    dialog.locator("[name=sum]").fill("fifteen")
    dialog.locator("[data-send]").click()
    expect(dialog.locator("[data-field=sum] [role=alert]")).to_have_text(
        "Write an amount of money, such as 12.34."
    )
    dialog.locator("[name=sum]").fill("15,00")
    dialog.locator("[data-send]").click()
    expect(dialog.get_by_text("Nothing is changed yet.")).to_be_focused()
    cells = dialog.locator("[data-figures] td").all_inner_texts()
    assert cells == ["€10.00", "€15.00", "+€5.00", "10", "15", "+5"]
    assert violations(owner, axe) == []
    if PICTURES:
        owner.screenshot(path=Path(PICTURES) / f"console-sure-{width}.png")
    dialog.locator("[data-confirm]").click()
    expect(dialog.get_by_role("status")).to_have_text("Corrected")
    dialog.locator("[data-done]").click()
    rows = owner.locator("[data-rows=history] tbody tr")
    expect(rows).to_have_count(2)
    expect(rows.nth(0)).to_contain_text("Bill corrected: €15.00 instead of €10.00")
    expect(rows.nth(1)).to_contain_text("Corrected since: €15.00")
    expect(owner.locator("[data-figure=balance]")).to_contain_text("15")
    assert violations(owner, axe) == []
    if PICTURES:
        owner.screenshot(path=Path(PICTURES) / f"console-history-{width}.png", full_page=True)


def test_who_corrects_nothing_at_the_till_corrects_nothing_here(live_shop: Shop, open_at: OpenAt) -> None:
    till = page_of(live_shop, "max")
    card = till.post("/programmes/points/cards", Idempotency_Key="join").json
    sale = {"barcode": card["barcode"], "amount_minor": 1000}
    assert till.post("/scans", sale, Idempotency_Key="sale").status == 201
    marketer = open_at(f"#/cards/{card['serial']}", "mara")
    expect(marketer.locator("[data-rows=history] tbody tr")).to_have_count(1)
    expect(marketer.locator("[data-correct]")).to_have_count(0)

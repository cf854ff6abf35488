"""A bill that was wrong, or came back in part, is put right at the till."""

import os
import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.conftest import violations
from tests.browser.scanner.till_page import Counter, OpenCounter
from tests.support.fakes import a_merchant
from tests.support.gateway import Shop

PICTURES = os.environ.get("CARNET_PICTURES", "")


def sold(at: Counter, code: str, key: str = "sale", **counted: int) -> None:
    body = {"barcode": code, "outlet": "main", **counted}
    sale = at.shop.call("POST", "/api/v1/scans", body, Idempotency_Key=key)
    assert sale.status == 201, sale.text


def history(at: Counter, code: str) -> Locator:
    """The card's entries, newest first."""
    if at.page.locator("[data-back]").count():
        at.page.locator("[data-back]").click()
    at.scan(code)
    at.sheet("card").get_by_text("Card history").click()
    expect(at.page.locator("[data-entry]").first).to_be_visible()
    return at.page.locator("[data-entry]")


def figures(at: Counter, name: str) -> list[str]:
    return at.page.locator(f"[data-figures={name}] td").all_inner_texts()


def picture(at: Counter, name: str) -> None:
    if PICTURES:
        at.page.screenshot(path=Path(PICTURES) / f"{name}.png", full_page=True)


@pytest.mark.parametrize("width", [390, 1280])
def test_a_manager_takes_a_part_of_a_bill_back_and_sees_before_what_it_changes(
    open_counter: OpenCounter, axe: str, width: int
) -> None:
    at = open_counter("max", viewport={"width": width, "height": 844})
    code = at.card(programme="points")
    sold(at, code, amount_minor=1500)
    history(at, code).locator("[data-correct]").click()
    steps = at.page.locator(".correcting")
    expect(steps).to_contain_text("The sale counts €15.00 now.")
    steps.locator("[name=sum]").fill("5,00")
    assert violations(at.page, axe) == []
    picture(at, f"till-what-{width}")
    steps.locator("[data-send]").click()
    expect(steps.get_by_text("Nothing is changed yet. Is this right?")).to_be_focused()
    assert figures(at, "sale") == ["€15.00", "€10.00", "−€5.00"]
    assert figures(at, "card") == ["15", "10", "−5"]
    assert at.balance(code) == 15
    assert violations(at.page, axe) == []
    picture(at, f"till-sure-{width}")
    steps.locator("[data-confirm]").click()
    expect(steps.get_by_role("status")).to_have_text("Corrected")
    assert figures(at, "card") == ["15", "10", "−5"]
    assert at.balance(code) == 10
    picture(at, f"till-receipt-{width}")
    steps.locator("[data-done]").click()
    at.sheet("idle")

    rows = history(at, code)
    expect(rows.nth(0)).to_contain_text("Part came back: €10.00 instead of €15.00")
    expect(rows.nth(1)).to_contain_text("Corrected since: €10.00")
    picture(at, f"till-history-{width}")
    rows.nth(1).locator("[data-correct]").click()
    expect(steps).to_contain_text("The sale counts €10.00 now.")
    steps.get_by_label("Take all back").check()
    expect(steps.locator("[name=sum]")).to_be_hidden()
    steps.locator("[data-send]").click()
    steps.locator("[data-confirm]").click()
    expect(steps.get_by_role("status")).to_have_text("Taken back")
    assert at.balance(code) == 0


def test_what_is_no_sum_is_said_beside_the_field_and_the_keyboard_is_enough(
    open_counter: OpenCounter,
) -> None:
    at = open_counter("max")
    code = at.card(programme="points")
    sold(at, code, amount_minor=1500)
    history(at, code).locator("[data-correct]").press("Enter")
    steps = at.page.locator(".correcting")
    part = {
        "": "Write how much came back: more than 0.",
        "0": "Write how much came back: more than 0.",
        "abc": "Write an amount of money, such as 12.34.",
        "-5": "Write an amount of money, such as 12.34.",
        "1.2.3": "Write an amount of money, such as 12.34.",
        "5.001": "Write an amount of money, such as 12.34.",
        "15.01": "No more can come back than €15.00, which is what the sale counts.",
    }
    for typed, sentence in part.items():
        steps.locator("[name=sum]").fill(typed)
        at.page.keyboard.press("Enter")
        expect(steps.locator("[data-field=sum] [role=alert]")).to_have_text(sentence)
        expect(steps.locator("[name=sum]")).to_be_focused()
    steps.get_by_label("The amount was wrong").check()
    other = {
        "0": "For a sale of 0 choose “Take all back”.",
        "15": "The sale counts €15.00 already.",
        "999999999": "That is more than one sale may be.",
    }
    for typed, sentence in other.items():
        steps.locator("[name=sum]").fill(typed)
        at.page.keyboard.press("Enter")
        expect(steps.locator("[data-field=sum] [role=alert]")).to_have_text(sentence)
    steps.locator("[name=sum]").fill("1 234.5")
    at.page.keyboard.press("Enter")
    expect(steps.locator("[data-confirm]")).to_be_visible()
    assert figures(at, "sale") == ["€15.00", "€1,234.50", "+€1,219.50"]
    at.page.keyboard.press("Tab")
    at.page.keyboard.press("Enter")
    expect(steps.get_by_role("status")).to_have_text("Corrected")
    assert at.balance(code) == 1234


def test_a_sale_of_visits_is_corrected_by_their_number(open_counter: OpenCounter) -> None:
    at = open_counter("max")
    code = at.card()
    sold(at, code, visits=5)
    history(at, code).locator("[data-correct]").click()
    steps = at.page.locator(".correcting")
    steps.get_by_label("The number was wrong").check()
    for typed, sentence in {
        "2.5": "Write a whole number, such as 2.",
        "101": "That is more than one",
    }.items():
        steps.locator("[name=sum]").fill(typed)
        steps.locator("[data-send]").click()
        expect(steps.locator("[data-field=sum] [role=alert]")).to_contain_text(sentence)
    steps.locator("[name=sum]").fill("2")
    steps.locator("[data-send]").click()
    steps.locator("[data-confirm]").click()
    expect(steps.get_by_role("status")).to_have_text("Corrected")
    assert at.balance(code) == 2
    expect(history(at, code).first).to_contain_text("Bill corrected: 2 instead of 5")


def test_a_currency_without_cents_is_said_as_such(live_shop: Shop, open_counter: OpenCounter) -> None:
    live_shop.store.put_merchant(a_merchant(currency="JPY"))
    at = open_counter("max")
    code = at.card(programme="points")
    sold(at, code, amount_minor=1500)
    history(at, code).locator("[data-correct]").click()
    steps = at.page.locator(".correcting")
    steps.locator("[name=sum]").fill("5.50")
    steps.locator("[data-send]").click()
    expect(steps.locator("[data-field=sum] [role=alert]")).to_have_text(
        "This currency has no cents. Write a whole number, such as 1,234."
    )
    steps.locator("[name=sum]").fill("500")
    steps.locator("[data-send]").click()
    expect(steps.locator("[data-confirm]")).to_be_visible()
    assert figures(at, "sale") == ["¥1,500", "¥1,000", "−¥500"]


def test_without_a_connection_a_sale_is_not_corrected_and_why_is_said(open_counter: OpenCounter) -> None:
    at = open_counter("max")
    code = at.card(programme="points")
    sold(at, code, amount_minor=1500)
    history(at, code).locator("[data-correct]").click()
    steps = at.page.locator(".correcting")
    steps.locator("[name=sum]").fill("5")
    at.offline()
    steps.locator("[data-send]").click()
    notice = at.page.locator("[data-offline]")
    expect(notice).to_have_text(re.compile("There is no connection. A sale is corrected on line only"))
    expect(steps).to_have_count(0)
    at.online()
    assert at.balance(code) == 15


def test_who_may_take_back_only_the_own_is_offered_no_correction(counter: Counter) -> None:
    code = counter.card(programme="points")
    sold(counter, code, amount_minor=1500)
    rows = history(counter, code)
    expect(rows).to_have_count(1)
    expect(counter.page.locator("[data-correct], [data-undo]")).to_have_count(0)

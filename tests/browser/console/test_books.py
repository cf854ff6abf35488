"""The owner opens the books: the month in words and money, and a statement that the other one can check."""

from pathlib import Path

from playwright.sync_api import expect

from tests.api.programme.test_books import MONTH, furnished
from tests.browser.conftest import OpenAt
from tests.browser.console.console_page import sound
from tests.support.gateway import Shop


def test_the_books_of_a_month_are_read_reckoned_and_kept(
    live_shop: Shop, open_at: OpenAt, axe: str, tmp_path: Path
) -> None:
    furnished(live_shop)
    page = open_at("#/books")
    page.locator("[data-row=points] a").click()
    expect(page.locator("[data-page=book]")).to_be_visible()
    page.evaluate(f"location.hash = '#/books/points/{MONTH}'")
    expect(page.locator("[data-page=book] input[type=month]")).to_have_value(MONTH)

    expect(page.locator("[data-agree]")).to_have_text("Each card holds exactly what its entries say.")
    expect(page.locator("[data-said]")).to_contain_text("Nobody has said what one costs")
    page.locator("[name=reward_minor]").fill("0.80")
    page.locator("[name=expected]").fill("101")
    page.locator("[data-send]").click()
    expect(page.locator("[data-field=expected] [role=alert]")).to_contain_text("1 to 100")
    page.locator("[name=expected]").fill("50")
    page.locator("[data-send]").click()
    expect(page.locator("[data-said]")).to_contain_text("€0.00 was owed to customers as the month began.")
    expect(page.locator("[data-total] [data-step=closing]")).to_have_text("€0.40")
    expect(page.locator("[data-receipt=meals]")).to_contain_text("Soup kitchen")

    page.locator("[data-between] button").first.click()
    expect(page.locator("[data-owes]")).to_contain_text("Next Door owes Café Luna")
    expect(page.locator("[data-agrees=true]")).to_be_visible()
    with page.expect_download() as saved:
        page.get_by_text("Save the statement").click()
    file = tmp_path / "statement.json"
    saved.value.save_as(file)
    file.write_text(file.read_text().replace('"n": 50', '"n": 49'))
    page.locator("#statement-file").set_input_files(file)
    expect(page.locator("[data-checked] li")).to_contain_text("says 49. Your entry says 50.")
    sound(page, axe, "books")

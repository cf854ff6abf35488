"""What lies on a counter, from the owner's pages: files by language and counter, and what to say."""

from playwright.sync_api import expect

from tests.browser.conftest import OpenAt
from tests.browser.console.console_page import to


def test_the_counters_sheets_are_files_of_their_language_and_counter(open_at: OpenAt) -> None:
    owner = open_at("", viewport={"width": 390, "height": 1600})
    to(owner, "posters")
    kit = owner.locator("[data-kit]").first
    kit.locator("summary").click()
    expect(kit.locator("[data-sheet]")).to_have_count(4)
    kit.locator("[name^=kit-outlet]").select_option("park")
    expect(kit.locator(".kit-words")).to_contain_text("?at=park")
    href = kit.locator("[data-sheet=table]").get_attribute("href") or ""

    answer = owner.request.get(href)

    assert "at=park" in href
    assert answer.headers["content-type"] == "application/pdf"
    assert answer.body().startswith(b"%PDF-1.7")

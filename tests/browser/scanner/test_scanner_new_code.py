"""A guest whose code got into other hands: a new one at the till, and what the old one says there."""

from playwright.sync_api import expect

from tests.browser.conftest import violations
from tests.browser.scanner.till_page import Counter


def test_a_card_gets_a_new_code_at_the_till_and_the_old_one_says_so(counter: Counter, axe: str) -> None:
    old = counter.card(stamps=3)
    counter.scan(old)
    counter.sheet("card").get_by_text("Card history").click()
    button = counter.page.locator("[data-new-code]")
    button.click()
    expect(counter.page.locator("[data-new-code-said]")).to_contain_text("The old code ends at once.")
    assert violations(counter.page, axe) == []
    button.click()
    expect(counter.page.locator("[data-new-code-said]")).to_contain_text("The card has a new code.")
    expect(button).to_have_count(0)
    counter.page.locator("[data-back]").click()
    counter.sheet("idle")
    card = counter.shop.store.card(old[:26])
    assert card is not None
    assert (card.code_number, card.balance) == (1, 3)
    counter.scan(old)
    expect(counter.page.get_by_role("main").get_by_text("This code was replaced.")).to_be_visible()

"""Somebody new at the till practises in two minutes, with fake cards and real answers."""

from playwright.sync_api import expect

from tests.browser.scanner.till_page import Counter


def test_four_things_are_practised_and_nothing_of_them_counts(counter: Counter) -> None:
    page = counter.page
    page.locator("[data-menu]").click()
    page.locator("[data-practice]").click()
    go, said = page.locator("[data-practice-go]"), page.locator("[data-practice-said]")

    expect(go).to_have_text("Scan Ana’s card")
    go.click()
    expect(said).to_have_text("Stamps on your card: 1/10")
    expect(go).to_have_text("Hand out: a free coffee")
    go.click()
    expect(said).to_have_text("Enjoy your free coffee")
    go.click()
    expect(said).to_have_text("Stamps on your card: 0/10")
    go.click()
    expect(said).to_contain_text("is not a loyalty card")
    expect(page.locator(".practice .notice")).to_contain_text("offer a new one")
    assert counter.lines() == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.locator("[data-home]").click()
    expect(page.locator("[data-menu]")).to_be_visible()

"""A guest's paper card at the till: its stamps are tapped, a second one needs a manager, offline it waits."""

from playwright.sync_api import expect

from tests.browser.scanner.till_page import Counter
from tests.support.people import PIN


def asked(counter: Counter, code: str) -> None:
    counter.scan(code)
    counter.sheet("card").locator("[data-paper]").click()


def honoured(counter: Counter, code: str, n: int) -> None:
    asked(counter, code)
    counter.sheet("paper").locator(f"[data-n='{n}']").click()
    counter.sheet("paper").locator("[data-honour]").click()


def test_a_paper_card_is_honoured_once_then_by_a_manager_and_only_with_the_network(counter: Counter) -> None:
    counter.limit(papers_per_day_max=2)
    code = counter.card(stamps=1)
    honoured(counter, code, 6)
    expect(counter.sheet("done")).to_contain_text("7 of 10 stamps")
    assert counter.balance(code) == 7
    counter.next()

    honoured(counter, code, 2)
    expect(counter.sheet("refused")).to_contain_text("A paper card was honoured for this guest already.")
    counter.sheet("refused").locator("[data-allow]").click()
    counter.enter_pin("max", PIN)
    expect(counter.sheet("done")).to_contain_text("9 of 10 stamps")
    counter.next()

    counter.offline()
    asked(counter, code)
    expect(counter.sheet("refused")).to_contain_text("Without the network nobody knows")
    assert counter.balance(code) == 9

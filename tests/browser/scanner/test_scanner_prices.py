"""A card that keeps a reward at the price of before, at the till: it is drawn as on the guest's phone."""

from dataclasses import replace

from playwright.sync_api import expect

from chalicelib.domain.programme.changes.edition import following
from chalicelib.domain.programme.types.stamps import Stamps
from tests.browser.scanner.till_page import Counter


def raised(counter: Counter, needed: int) -> None:
    """The owner asks for more stamps from now on."""
    before = counter.shop.stamps
    rules = replace(before.rules, needed=needed) if isinstance(before.rules, Stamps) else before.rules
    counter.shop.store.put_programme(following(before, replace(before, rules=rules)))
    counter.page.evaluate("dispatchEvent(new Event('online'))")


def test_a_card_that_was_full_at_a_lower_number_is_full(counter: Counter) -> None:
    code = counter.card(stamps=10)
    raised(counter, 12)
    counter.scan(code)
    card = counter.sheet("card")
    expect(card.get_by_role("img", name="12 of 12 stamps · 1 reward ready")).to_be_visible()
    expect(card.locator(".dot-count")).to_have_text("12/12")
    expect(card.locator(".will")).to_have_text("On the next card: 1 of 12")
    card.locator("[data-add]").click()
    done = counter.sheet("done")
    expect(done).to_contain_text("12 of 12 stamps · 1 reward ready · On the next card: 1 of 12")

    done.locator("[data-redeem=free]").click()
    expect(counter.sheet("redeem")).to_contain_text("Takes 10 stamps, leaves 1.")
    counter.sheet("redeem").locator("[data-give]").click()
    expect(counter.sheet("done")).to_contain_text("1 of 12 stamps")
    assert counter.balance(code) == 1


def test_without_network_it_is_reckoned_on_from_what_the_server_said_last(counter: Counter) -> None:
    code = counter.card(stamps=10)
    raised(counter, 12)
    counter.met(code)
    counter.offline()
    counter.stamped_offline(code)
    counter.page.locator("[data-sheet] [data-next]").click()
    counter.scan(code)
    counter.page.locator("[data-open]").click()

    name = "12 of 12 stamps · 1 reward ready · On the next card: 1 of 12"
    expect(counter.sheet("card").get_by_role("img", name=name)).to_be_visible()
    expect(counter.sheet("card").locator("[data-redeem=free]")).to_be_visible()

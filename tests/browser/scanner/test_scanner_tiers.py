"""A card whose tier makes a sale count more, at the till: what is offered is what the server then adds."""

from dataclasses import replace

from playwright.sync_api import expect

from chalicelib.domain.programme.parts.standing import Tier
from tests.browser.scanner.till_page import Counter


def tiered(counter: Counter, factor: int = 2) -> None:
    """The owner lets a sale of the regulars count more."""
    regulars = Tier("silver", {"en": "Silver"}, 3, factor)
    counter.shop.store.put_programme(replace(counter.shop.stamps, tiers=(regulars,)))


def test_a_scan_shows_what_it_will_bring_and_the_till_asks_for_its_rules_no_more_often(
    counter: Counter,
) -> None:
    tiered(counter)
    regular, new = counter.card(stamps=3), counter.card("Ion Rusu")
    before = counter.shop.received.count("GET /api/v1/till")
    for code, says, stands in ((regular, "Add 2 stamps", 5), (new, "Add 1 stamp", 1)):
        counter.scan(code)
        expect(counter.sheet("card").locator("[data-add]")).to_have_text(says)
        counter.sheet("card").locator("[data-add]").click()
        expect(counter.sheet("done")).to_contain_text(f"{stands} of 10 stamps")
        counter.next()
        assert counter.balance(code) == stands

    assert counter.shop.received.count("GET /api/v1/till") == before


def test_without_network_the_tier_that_was_seen_counts(counter: Counter) -> None:
    tiered(counter, 3)
    code = counter.card(stamps=3)
    counter.met(code)
    counter.offline()
    counter.scan(code)
    expect(counter.sheet("card").locator("[data-add]")).to_have_text("Add 3 stamps")
    counter.sheet("card").locator("[data-add]").click()
    expect(counter.sheet("saved")).to_be_visible()
    assert [line["made"]["change"] for line in counter.lines()] == [3]

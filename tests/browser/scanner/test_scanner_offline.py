"""The scan page without network, in a browser: nothing doubles, nothing is lost, each line says how it is."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Error, Page, Route, expect

from chalicelib import wiring
from chalicelib.domain.card.code import SERIAL_LENGTH
from chalicelib.domain.time.units import MINUTE_MS
from tests.browser.scanner.till_page import Counter, OpenCounter
from tests.support.rotating import shown_at


def test_a_scan_without_network_waits_and_is_sent_once_when_it_is_back(counter: Counter) -> None:
    code = counter.card(stamps=3)
    counter.met(code)
    counter.offline()
    counter.scan(code)
    card = counter.sheet("card")
    expect(card.locator("[data-offline]")).to_be_visible()
    expect(card.get_by_role("img", name="3 of 10 stamps")).to_be_visible()
    card.locator("[data-add]").click()
    counter.sheet("saved")
    expect(counter.page.locator("[data-chip]")).to_contain_text("Offline · 1")
    assert counter.balance(code) == 3

    counter.online()
    counter.settled(["done"])
    assert counter.balance(code) == 4
    expect(counter.page.locator("[data-chip]")).to_be_hidden()


def test_a_reward_that_a_saved_scan_brings_is_handed_out_once_the_scan_came_through(
    open_counter: OpenCounter,
) -> None:
    counter = open_counter(service_workers="block")  # the page itself sends, and has the answer
    code = counter.card(stamps=9)
    counter.met(code)
    counter.context.set_offline(True)
    counter.stamped_offline(code)
    counter.online()
    counter.sheet("done").locator("[data-redeem]").click()
    counter.sheet("redeem").locator("[data-give]").click()

    counter.settled(["done", "done"])
    assert counter.balance(code) == 0


def test_a_card_never_met_here_is_counted_once_its_programme_is_told(counter: Counter) -> None:
    code = counter.card()
    counter.offline()
    counter.scan(code)
    counter.sheet("which").locator("[data-programme=coffee]").click()
    counter.sheet("card").locator("[data-add]").click()
    counter.sheet("saved")
    counter.online()

    counter.settled(["done"])
    assert counter.balance(code) == 1


def test_the_queue_survives_closing_and_opening_the_page_without_network(kept: Counter) -> None:
    code = kept.card()
    kept.met(code)
    kept.offline()
    kept.stamped_offline(code)
    kept.page.close()
    reopened = Counter(kept.shop, kept.context.new_page())
    reopened.open()
    reopened.sheet("idle")
    expect(reopened.page.locator("[data-who]")).to_contain_text("Ana")
    expect(reopened.page.locator("[data-chip]")).to_contain_text("Offline · 1")
    reopened.stamped_offline(code)

    reopened.online()
    reopened.settled(["done", "done"])
    assert reopened.balance(code) == 2


def test_a_line_undone_before_it_left_is_never_sent(counter: Counter) -> None:
    first, second = counter.card("Maria Pop"), counter.card("Ion Rusu")
    counter.met(first)
    counter.met(second)
    counter.offline()
    counter.stamped_offline(first)  # this one is tried, and may have arrived for all that the page knows
    counter.stamped_offline(second)
    counter.page.locator("[data-undo]").click()
    counter.sheet("undone")
    counter.online()

    counter.settled(["done", "withdrawn"])
    assert (counter.balance(first), counter.balance(second)) == (1, 0)
    assert counter.shop.store.entries(second[:26], 10, "").entries == ()


def test_a_line_undone_while_its_fate_is_unknown_is_sent_and_taken_back(counter: Counter) -> None:
    code = counter.card()
    counter.met(code)
    counter.offline()
    counter.stamped_offline(code)
    counter.page.locator("[data-undo]").click()
    counter.online()

    counter.settled(["done", "done"])
    assert counter.balance(code) == 0


def test_a_tab_killed_while_it_sends_counts_once(open_counter: OpenCounter) -> None:
    counter = open_counter(service_workers="block")  # else not every request can be held up here
    code = counter.card()
    arrived: list[int] = []

    def swallow(route: Route) -> None:
        arrived.append(route.fetch().status)  # the server has it; the answer never comes

    counter.page.route("**/api/v1/scans", swallow)
    counter.scan(code)
    counter.sheet("card").locator("[data-add]").click()
    wait_until(counter.page, lambda: arrived == [201])
    crash(counter)
    reopened = counter.again()

    reopened.settled(["done"])
    (line,) = reopened.lines()
    assert line["answer"]["replayed"] is True
    assert reopened.balance(code) == 1


def test_of_two_tabs_one_sends(counter: Counter) -> None:
    code = counter.card()
    other = counter.again()
    other.sheet("idle")
    counter.offline()
    counter.scan(code)
    counter.sheet("which").locator("[data-programme=coffee]").click()
    counter.page.locator("[data-add]").click()
    counter.sheet("saved")
    counter.online()

    counter.settled(["done"])
    assert counter.shop.received.count("POST /api/v1/scans") == 1
    assert counter.balance(code) == 1
    expect(other.page.locator("[data-chip]")).to_be_hidden()


def test_rewards_are_handed_out_offline_only_as_far_as_the_owner_allows(counter: Counter) -> None:
    code = counter.card("Rich", "points")
    earn = {"barcode": code, "amount_minor": 12_000, "outlet": "main"}
    counter.shop.call("POST", "/api/v1/scans", earn, Idempotency_Key="earn")
    counter.met(code)
    counter.offline()
    counter.scan(code)
    counter.sheet("card").locator("[data-redeem=cake]").click()
    expect(counter.sheet("redeem")).to_contain_text("may not hand out rewards")
    expect(counter.page.locator("[data-give]")).to_have_count(0)
    counter.page.keyboard.press("Escape")
    counter.online()
    counter.limit("points", offline_redeem_max=60)
    expect(counter.page.locator("[data-chip]")).to_be_hidden()
    counter.offline()
    counter.scan(code)
    counter.sheet("card").locator("[data-redeem=cake]").click()
    counter.sheet("redeem").locator("[data-give]").click()
    counter.sheet("saved")
    counter.next()
    counter.scan(code)
    counter.sheet("card").locator("[data-redeem=cake]").click()
    expect(counter.sheet("redeem")).to_contain_text("more than the owner allows")
    counter.online()

    counter.settled(["done"])
    assert counter.balance(code) == 70


def test_a_reward_without_an_answer_is_not_called_given(counter: Counter) -> None:
    code = counter.card(stamps=10)
    counter.scan(code)
    counter.sheet("card").locator("[data-redeem=free]").click()
    counter.offline()
    counter.page.locator("[data-give]").click()
    expect(counter.sheet("already").get_by_role("heading")).to_have_text("Not confirmed yet")
    counter.online()

    expect(counter.sheet("done").get_by_role("heading")).to_have_text("Given: a free coffee")
    assert counter.balance(code) == 0


def crash(counter: Counter) -> None:
    """The tab's process dies, as when a phone runs out of memory."""
    with pytest.raises(Error, match="crash"):
        counter.page.goto("chrome://crash")


def wait_until(page: Page, true: Callable[[], bool]) -> None:
    for _ in range(100):
        if true():
            return
        page.wait_for_timeout(100)
    raise AssertionError("it did not come to that")


def test_a_card_whose_code_changes_is_taken_with_and_without_network_and_a_picture_of_it_is_not(
    counter: Counter,
) -> None:
    ana, ben = (counter.card(name)[:SERIAL_LENGTH] for name in ("Ana Rusu", "Ben Rusu"))
    picture = shown_at(wiring.clock_ms() - 2 * MINUTE_MS, ana)
    counter.met(shown_at(wiring.clock_ms(), ben))

    counter.scan(picture)
    expect(counter.sheet("refused")).to_contain_text("This is a picture of the code")
    counter.next()
    counter.stamp(shown_at(wiring.clock_ms(), ana))
    counter.sheet("done")
    counter.next()

    counter.offline()
    counter.scan(shown_at(wiring.clock_ms() - 2 * MINUTE_MS, ben))
    expect(counter.sheet("refused")).to_contain_text("Ask for the card itself")
    counter.next()
    counter.stamped_offline(shown_at(wiring.clock_ms(), ben))
    counter.online()
    counter.settled(["done", "done"])
    assert [counter.balance(serial) for serial in (ana, ben)] == [1, 1]

"""The scan page without network, in a browser: nothing doubles, nothing is lost, each line says how it is."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from playwright.sync_api import Error, Page, Route, expect

from chalicelib.entrypoints import scanner
from tests.browser.till_page import Counter, OpenCounter
from tests.people import page_of

EDIT = """(change) => new Promise((done) => {
  indexedDB.open("carnet-till").onsuccess = ({ target: { result: db } }) => {
    const lines = db.transaction("lines", "readwrite").objectStore("lines");
    lines.openCursor().onsuccess = ({ target: { result: cursor } }) => {
      const line = cursor.value;
      Object.assign(line.made.ask, change);
      cursor.update(line).onsuccess = () => (db.close(), done());
    };
  };
})"""
KEPT = "async () => (await navigator.serviceWorker.ready).active.state"


@pytest.fixture
def kept(counter: Counter) -> Counter:
    """A counter whose page is kept on the device."""
    assert counter.page.evaluate(KEPT) in ("activating", "activated")
    return counter


def offline(counter: Counter, *, yes: bool = True) -> None:
    counter.context.set_offline(yes)


def stamped_offline(counter: Counter, code: str) -> None:
    counter.stamp(code)
    expect(counter.sheet("saved").get_by_role("heading")).to_have_text("Saved on this device")


def test_a_scan_without_network_waits_and_is_sent_once_when_it_is_back(counter: Counter) -> None:
    code = counter.card(stamps=3)
    met(counter, code)
    offline(counter)
    counter.scan(code)
    card = counter.sheet("card")
    expect(card.locator("[data-offline]")).to_be_visible()
    expect(card.get_by_role("img", name="3 of 10 stamps")).to_be_visible()
    card.locator("[data-add]").click()
    counter.sheet("saved")
    expect(counter.page.locator("[data-chip]")).to_have_attribute("aria-label", "Offline · 1")
    assert counter.balance(code) == 3

    offline(counter, yes=False)
    counter.settled(["done"])
    assert counter.balance(code) == 4
    expect(counter.page.locator("[data-chip]")).to_be_hidden()


def test_a_card_never_met_here_is_counted_once_its_programme_is_told(counter: Counter) -> None:
    code = counter.card()
    offline(counter)
    counter.scan(code)
    counter.sheet("which").locator("[data-programme=coffee]").click()
    counter.sheet("card").locator("[data-add]").click()
    counter.sheet("saved")
    offline(counter, yes=False)

    counter.settled(["done"])
    assert counter.balance(code) == 1


def test_the_queue_survives_closing_and_opening_the_page_without_network(kept: Counter) -> None:
    code = kept.card()
    met(kept, code)
    offline(kept)
    stamped_offline(kept, code)
    kept.page.close()
    reopened = Counter(kept.shop, kept.context.new_page())
    reopened.open()
    reopened.sheet("idle")
    expect(reopened.page.locator("[data-who]")).to_contain_text("Ana")
    expect(reopened.page.locator("[data-chip]")).to_have_attribute("aria-label", "Offline · 1")
    stamped_offline(reopened, code)

    offline(reopened, yes=False)
    reopened.settled(["done", "done"])
    assert reopened.balance(code) == 2


def test_a_line_undone_before_it_left_is_never_sent(counter: Counter) -> None:
    code = counter.card()
    met(counter, code)
    with no_answers(counter.page) as asked:
        counter.page.evaluate("dispatchEvent(new Event('online'))")  # the page finds out
        expect(counter.page.locator("[data-chip]")).to_be_visible()
        asked.clear()
        counter.scan(code)
        counter.sheet("card")
    offline(counter)
    counter.page.locator("[data-add]").click()
    counter.sheet("saved")
    counter.page.locator("[data-undo]").click()
    offline(counter, yes=False)

    counter.page.wait_for_timeout(500)
    assert counter.balance(code) == 0


def test_a_tab_killed_while_it_sends_counts_once(counter: Counter) -> None:
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
    sent: list[str] = []
    counter.context.on(
        "request", lambda request: sent.append(request.url) if request.method == "POST" else None
    )
    offline(counter)
    counter.scan(code)
    counter.sheet("which").locator("[data-programme=coffee]").click()
    counter.page.locator("[data-add]").click()
    counter.sheet("saved")
    sent.clear()
    offline(counter, yes=False)

    counter.settled(["done"])
    assert len([url for url in sent if url.endswith("/scans")]) == 1
    assert counter.balance(code) == 1
    expect(other.page.locator("[data-chip]")).to_be_hidden()


def test_lines_of_somebody_signed_out_wait_and_still_say_who_made_them(counter: Counter) -> None:
    code = counter.card()
    met(counter, code)
    offline(counter)
    stamped_offline(counter, code)
    page_of(counter.shop, "olga").send("DELETE", "/staff/ben")
    counter.context.clear_cookies(name="carnet_session")
    offline(counter, yes=False)
    expect(counter.page.locator("[data-held='1']")).to_be_visible()
    assert [line["state"] for line in counter.lines()] == ["waiting"]
    counter.enter_pin("max")

    counter.settled(["done"])
    (entry,) = counter.shop.store.entries(code[:26], 10, "").entries
    assert entry.by == "staff:ana"


def test_a_session_revoked_while_lines_wait_loses_none(counter: Counter) -> None:
    code = counter.card()
    met(counter, code)
    offline(counter)
    stamped_offline(counter, code)
    revoked = page_of(counter.shop, "olga").send("DELETE", "/staff/ana")
    assert revoked.status == 200
    offline(counter, yes=False)
    expect(counter.page.locator("[data-person=ben]")).to_be_visible()
    expect(counter.page.locator("[data-person=ana]")).to_have_count(0)
    counter.enter_pin("ben")

    wait_until(counter.page, lambda: counter.lines()[0]["state"] != "waiting")
    (line,) = counter.lines()
    assert (line["state"], counter.balance(code)) in (("done", 1), ("refused", 0))


def test_a_line_edited_by_hand_is_shown_and_never_sent(counter: Counter) -> None:
    code = counter.card()
    met(counter, code)
    offline(counter)
    stamped_offline(counter, code)
    counter.page.evaluate(EDIT, {"visits": 9})
    offline(counter, yes=False)
    expect(counter.page.locator("[data-chip][data-state=amiss]")).to_be_visible()
    counter.page.locator("[data-chip]").click()
    damaged = counter.page.locator("[data-line][data-state=damaged]")
    expect(damaged).to_contain_text("damaged or was changed")
    assert counter.balance(code) == 0
    damaged.locator("[data-dismiss]").click()

    expect(damaged).to_have_count(0)
    assert counter.lines() == []


def test_a_refused_line_stays_until_a_person_lets_it_go(kept: Counter) -> None:
    code = kept.card()
    met(kept, code)
    offline(kept)
    stamped_offline(kept, code)
    card = kept.shop.store.card(code[:26])
    assert card is not None
    kept.limit(outlets=["park"])
    offline(kept, yes=False)
    expect(kept.page.locator("[data-chip][data-state=amiss]")).to_be_visible()
    kept.open()
    kept.page.locator("[data-chip][data-state=amiss]").click()
    refused = kept.page.locator("[data-line][data-state=refused]")
    expect(refused).to_contain_text("not for this outlet")
    kept.limit()
    refused.locator("[data-again]").click()

    kept.settled(["done"])
    assert kept.balance(code) == 1


def test_rewards_are_handed_out_offline_only_as_far_as_the_owner_allows(counter: Counter) -> None:
    code = counter.card("Rich", "points")
    earn = {"barcode": code, "amount_minor": 12_000, "outlet": "main"}
    counter.shop.call("POST", "/api/v1/scans", earn, Idempotency_Key="earn")
    met(counter, code)
    offline(counter)
    counter.scan(code)
    counter.sheet("card").locator("[data-redeem=cake]").click()
    expect(counter.sheet("redeem")).to_contain_text("may not hand out rewards")
    expect(counter.page.locator("[data-give]")).to_have_count(0)
    counter.page.keyboard.press("Escape")
    offline(counter, yes=False)
    counter.limit("points", offline_redeem_max=60)
    expect(counter.page.locator("[data-chip]")).to_be_hidden()
    counter.page.wait_for_timeout(300)
    offline(counter)
    counter.scan(code)
    counter.sheet("card").locator("[data-redeem=cake]").click()
    counter.sheet("redeem").locator("[data-give]").click()
    counter.sheet("saved")
    counter.next()
    counter.scan(code)
    counter.sheet("card").locator("[data-redeem=cake]").click()
    expect(counter.sheet("redeem")).to_contain_text("more than the owner allows")
    offline(counter, yes=False)

    counter.settled(["done"])
    assert counter.balance(code) == 70


def test_a_reward_without_an_answer_is_not_called_given(counter: Counter) -> None:
    code = counter.card(stamps=10)
    counter.scan(code)
    counter.sheet("card").locator("[data-redeem=free]").click()
    offline(counter)
    counter.page.locator("[data-give]").click()
    expect(counter.sheet("already").get_by_role("heading")).to_have_text("Not confirmed yet")
    offline(counter, yes=False)

    expect(counter.sheet("done").get_by_role("heading")).to_have_text("Given: a free coffee")
    assert counter.balance(code) == 0


def test_a_clock_that_is_hours_off_is_told_and_the_scan_has_the_right_time(open_counter: OpenCounter) -> None:
    at = open_counter(who=None)
    at.page.clock.install()
    at.page.clock.fast_forward("03:00:00")
    at.page.clock.resume()
    at.enter_pin("ana")
    expect(at.page.locator("[data-clock]")).to_contain_text("3 hours ahead")
    code = at.card()
    at.stamp(code)

    at.sheet("done")
    (entry,) = at.shop.store.entries(code[:26], 10, "").entries
    assert abs(entry.scanned_ms - entry.at_ms) < 60_000


def test_a_newer_page_takes_over_and_loses_nothing(kept: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    code = kept.card()
    met(kept, code)
    old = kept.page.locator("meta[name=version]").get_attribute("content")
    kept.page.route("**/api/v1/scans", lambda route: route.abort())
    stamped_offline(kept, code)
    kept.next()
    monkeypatch.setattr(scanner, "_version", lambda: "newer")
    scanner._page.cache_clear()
    scanner._worker.cache_clear()
    try:
        kept.page.unroute("**/api/v1/scans")
        kept.page.evaluate(
            "() => { navigator.serviceWorker.ready.then((registration) => registration.update()); }"
        )
        expect(kept.page.locator("meta[name=version][content=newer]")).to_have_count(1, timeout=20_000)
    finally:
        scanner._page.cache_clear()
        scanner._worker.cache_clear()
    assert old != "newer"
    kept.settled(["done"])
    assert kept.balance(code) == 1


def met(counter: Counter, code: str) -> None:
    """The device sees the card once while there is network."""
    counter.scan(code)
    counter.sheet("card")
    counter.page.keyboard.press("Escape")
    counter.sheet("idle")


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


@contextmanager
def no_answers(page: Page) -> Iterator[list[Any]]:
    """Requests of the page end as without network, until the block ends; what was asked."""
    asked: list[Any] = []

    def refuse(route: Route) -> None:
        asked.append(route.request.url)
        route.abort()

    page.route("**/api/v1/**", refuse)
    yield asked
    page.unroute("**/api/v1/**")

"""A manager sets a limit aside by PIN, once, and the queue is sent by the worker when the page is closed."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.browser.conftest import WAIT_MS
from tests.browser.scanner.till_page import Counter
from tests.support.people import PIN

STORED = """() => new Promise((done) => {
  indexedDB.open("carnet-till").onsuccess = async ({ target: { result: db } }) => {
    const all = [...db.objectStoreNames].map((name) => new Promise((told) => {
      db.transaction(name).objectStore(name).getAll().onsuccess = ({ target }) => told(target.result);
    }));
    done(JSON.stringify([await Promise.all(all), { ...localStorage }, { ...sessionStorage }]));
    db.close();
  };
})"""


def refused(counter: Counter) -> str:
    """A card that is refused a second stamp, as its limit says."""
    code = counter.card()
    counter.limit(scans_per_day_max=1)
    counter.shop.call(
        "POST", "/api/v1/scans", {"barcode": code, "visits": 1, "outlet": "main"}, Idempotency_Key="first"
    )
    counter.scan(code)
    return code


def enter(counter: Counter, who: str, pin: str) -> None:
    if counter.page.locator(f"[data-sheet=allow] [data-person={who}]").count():
        counter.page.locator(f"[data-sheet=allow] [data-person={who}]").click()
    counter.page.locator(".pin-pad").wait_for()
    counter.page.keyboard.type(pin)
    counter.page.keyboard.press("Enter")


def test_a_managers_pin_sets_a_limit_aside_once_and_is_noted(counter: Counter) -> None:
    code = refused(counter)
    counter.sheet("card").locator("[data-add]").click()
    counter.sheet("allow")
    enter(counter, "max", PIN)
    expect(counter.sheet("done").get_by_role("heading")).to_have_text("1 stamp added")

    assert counter.balance(code) == 2
    allowed, _ = counter.shop.store.entries(code[:26], 10, "").entries
    assert (allowed.by, allowed.allowed_by) == ("staff:ana", "staff:max")
    assert PIN not in counter.page.evaluate(STORED)
    counter.next()
    counter.scan(code)
    expect(counter.sheet("card").locator("[data-add]")).to_have_text("Manager’s PIN")


def test_a_scan_that_no_manager_allows_is_gone_with_its_panel(counter: Counter) -> None:
    code = refused(counter)
    counter.sheet("card").locator("[data-add]").click()
    counter.sheet("allow").get_by_role("button", name="Close").click()
    counter.sheet("idle")
    expect(counter.page.locator("[data-chip]")).to_be_hidden()

    counter.limit()
    counter.scan(code)  # known without a limit, refused by one that began since
    card = counter.sheet("card")
    counter.limit(heard=False, scans_per_day_max=1)
    card.locator("[data-add]").click()
    counter.sheet("refused").locator("[data-allow]").click()
    counter.sheet("allow").get_by_role("button", name="Close").click()
    counter.sheet("idle")
    expect(counter.page.locator("[data-chip]")).to_be_hidden()
    assert counter.lines() == []


def test_a_wrong_pin_is_told_and_nothing_is_added(counter: Counter) -> None:
    code = refused(counter)
    counter.sheet("card").locator("[data-add]").click()
    counter.sheet("allow")
    enter(counter, "max", "0000")
    expect(counter.sheet("allow").get_by_role("alert").filter(has_text="PIN")).to_be_visible()

    assert counter.balance(code) == 1
    enter(counter, "max", PIN)
    counter.sheet("done")
    assert counter.balance(code) == 2


def test_the_worker_sends_the_queue_when_the_network_is_back_and_no_page_is_open(kept: Counter) -> None:
    code = kept.card()
    kept.met(code)
    kept.offline()
    kept.stamped_offline(code)
    elsewhere = kept.context.new_page()
    kept.page.close()
    found: list[str] = []
    tools = kept.context.new_cdp_session(elsewhere)
    tools.on(
        "ServiceWorker.workerRegistrationUpdated",
        lambda event: found.extend(each["registrationId"] for each in event["registrations"]),
    )
    tools.send("ServiceWorker.enable")
    wait_until(elsewhere, lambda: bool(found))
    assert kept.balance(code) == 0
    kept.online()  # the browser may wake the worker by itself now, or at the word that follows
    wake = {
        "origin": kept.shop.base_url,
        "registrationId": found[0],
        "tag": "carnet-queue",
        "lastChance": False,
    }
    tools.send("ServiceWorker.dispatchSyncEvent", wake)

    wait_until(elsewhere, lambda: kept.balance(code) == 1)
    reopened = kept.again()
    reopened.settled(["done"])
    assert kept.balance(code) == 1


def wait_until(page: Page, true: Callable[[], bool]) -> None:
    for _ in range(WAIT_MS // 100):
        if true():
            return
        page.wait_for_timeout(100)
    raise AssertionError("it did not come to that")


def test_a_limit_says_why_and_a_manager_may_set_it_aside(counter: Counter) -> None:
    code = counter.card()
    counter.limit(cooldown_s=3600)
    counter.stamp(code)
    counter.sheet("done")
    counter.next()
    counter.scan(code)
    counter.page.locator("[data-open]").click()
    card = counter.sheet("card")
    expect(card.locator("[data-refused=limit_cooldown]")).to_contain_text("a short while ago")
    card.locator("[data-add]", has_text="Manager’s PIN").click()
    counter.enter_pin("max", "0000")
    expect(counter.page.get_by_role("alert").filter(has_text="PIN")).to_be_visible()
    counter.page.locator(".pin-pad").focus()
    counter.page.wait_for_timeout(1100)  # the pause after a wrong PIN
    counter.page.keyboard.type("2580")
    counter.page.keyboard.press("Enter")

    counter.sheet("done")
    assert counter.balance(code) == 2
    assert "2580" not in str(counter.lines())


def test_a_refusal_that_was_closed_leaves_nothing_behind(counter: Counter) -> None:
    code = counter.card()
    counter.scan(code)
    counter.sheet("card")
    counter.limit(heard=False, outlets=["park"])
    counter.page.locator("[data-add]").click()
    refused = counter.sheet("refused")
    expect(refused).to_contain_text("not for this outlet")
    refused.locator("[data-next]").click()

    counter.sheet("idle")
    assert counter.lines() == []
    expect(counter.page.locator("[data-chip]")).to_be_hidden()

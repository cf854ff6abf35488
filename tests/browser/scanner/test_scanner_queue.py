"""What befalls the scan page's queue: people leave, lines are edited or refused, clocks err, pages renew."""

import pytest
from playwright.sync_api import expect

from chalicelib.entrypoints.pages import scanner
from tests.browser.scanner.till_page import Counter, OpenCounter
from tests.support.people import page_of

AHEAD = "{ const now = Date.now; Date.now = () => now() + 3 * 3_600_000; }"
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


def test_lines_of_somebody_signed_out_wait_and_still_say_who_made_them(counter: Counter) -> None:
    code = counter.card()
    counter.met(code)
    counter.offline()
    counter.stamped_offline(code)
    page_of(counter.shop, "olga").send("DELETE", "/staff/ben")
    counter.context.clear_cookies(name="carnet_session")
    counter.online()
    expect(counter.page.locator("[data-held='1']")).to_be_visible()
    assert [line["state"] for line in counter.lines()] == ["waiting"]
    counter.enter_pin("max")

    counter.settled(["done"])
    (entry,) = counter.shop.store.entries(code[:26], 10, "").entries
    assert entry.by == "staff:ana"


def test_a_session_revoked_while_lines_wait_loses_none(counter: Counter) -> None:
    code = counter.card()
    counter.met(code)
    counter.offline()
    counter.stamped_offline(code)
    revoked = page_of(counter.shop, "olga").send("DELETE", "/staff/ana")
    assert revoked.status == 200
    counter.online()
    expect(counter.page.locator("[data-person=ben]")).to_be_visible()
    expect(counter.page.locator("[data-person=ana]")).to_have_count(0)
    counter.enter_pin("ben")

    counter.settled(["done"])
    (entry,) = counter.shop.store.entries(code[:26], 10, "").entries
    assert entry.by == "staff:ana"


def test_a_line_edited_by_hand_is_shown_and_never_sent(counter: Counter) -> None:
    code = counter.card()
    counter.met(code)
    counter.offline()
    counter.stamped_offline(code)
    counter.page.evaluate(EDIT, {"visits": 9})
    counter.online()
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
    kept.met(code)
    kept.offline()
    kept.stamped_offline(code)
    card = kept.shop.store.card(code[:26])
    assert card is not None
    kept.limit(heard=False, outlets=["park"])
    kept.online()
    expect(kept.page.locator("[data-chip][data-state=amiss]")).to_be_visible()
    kept.open()
    kept.page.locator("[data-chip][data-state=amiss]").click()
    refused = kept.page.locator("[data-line][data-state=refused]")
    expect(refused).to_contain_text("not for this outlet")
    kept.limit()
    refused.locator("[data-again]").click()

    kept.settled(["done"])
    assert kept.balance(code) == 1


def test_a_clock_that_is_hours_off_is_told_and_the_scan_has_the_right_time(open_counter: OpenCounter) -> None:
    at = open_counter(who=None)
    at.page.add_init_script(AHEAD)
    at.open()
    at.enter_pin("ana")
    expect(at.page.locator("[data-clock]")).to_contain_text("3 hours ahead")
    code = at.card()
    at.stamp(code)

    at.sheet("done")
    (entry,) = at.shop.store.entries(code[:26], 10, "").entries
    assert abs(entry.scanned_ms - entry.at_ms) < 60_000


def test_a_newer_page_takes_over_and_loses_nothing(kept: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    code = kept.card()
    kept.met(code)
    old = kept.page.locator("meta[name=version]").get_attribute("content")
    kept.offline()
    kept.stamped_offline(code)
    kept.next()
    monkeypatch.setattr(scanner, "_version", lambda: "newer")
    scanner._page.cache_clear()
    scanner._worker.cache_clear()
    try:
        kept.online()
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

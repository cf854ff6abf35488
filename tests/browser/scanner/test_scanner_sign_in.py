"""Who serves at the scan page, in a browser: sign-in, the outlet, a colleague by PIN, the end."""

import re
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from playwright.sync_api import Route, expect

from tests.browser.conftest import Open
from tests.browser.scanner.till_page import Counter, OpenCounter
from tests.support.gateway import Shop
from tests.support.people import MAIN, page_of


def test_a_person_signs_in_and_chooses_where_they_work(live_shop: Shop, open_context: Open) -> None:
    page_of(live_shop, "olga")
    at = Counter(live_shop, open_context(locale="en").new_page())
    at.open()
    at.sign_in("ana")
    at.page.locator("[data-outlet=park]").click()

    at.sheet("idle")
    expect(at.page.locator("[data-who]")).to_contain_text("Park")


def test_a_server_that_fails_twice_on_the_way_in_is_asked_again(live_shop: Shop, open_context: Open) -> None:
    page_of(live_shop, "olga")
    at = Counter(live_shop, open_context(locale="en", service_workers="block").new_page())
    left = {"PUT /outlet": 2, "GET /till": 2}

    def fail(route: Route) -> None:
        name = f"{route.request.method} /{route.request.url.rpartition('/')[2]}"
        left[name] = left.get(name, 0) - 1
        route.fulfill(status=502, body="{}") if left[name] >= 0 else route.continue_()

    at.open()
    at.page.route("**/api/v1/session/outlet", fail)
    at.page.route("**/api/v1/till", fail)
    at.sign_in("ana")
    at.page.locator("[data-outlet=park]").click()

    at.sheet("idle")
    assert max(left.values()) < 0


def test_colleagues_switch_by_pin_and_a_wrong_one_is_told(open_counter: OpenCounter) -> None:
    at = open_counter(who=None)
    at.enter_pin("ana", "0000")
    expect(at.page.get_by_role("alert").filter(has_text="PIN")).to_be_visible()
    at.page.locator(".plain").click()
    at.enter_pin("ben")
    at.sheet("idle")
    expect(at.page.locator("[data-who]")).to_contain_text("Ben")

    at.page.locator("[data-who]").click()
    at.enter_pin("ana")
    expect(at.page.locator("[data-who]")).to_contain_text("Ana")


def test_a_role_that_does_not_serve_is_told_so(open_counter: OpenCounter) -> None:
    at = open_counter(who=None)
    expect(at.page.locator("[data-person=ana]")).to_be_visible()
    expect(at.page.locator("[data-person=mara]")).to_have_count(0)
    at.page.get_by_role("button", name="Mail").click()
    at.sign_in("mara")

    expect(at.page.get_by_role("alert").filter(has_text="Your role does not allow this")).to_be_visible()
    at.open()
    expect(at.page.locator("[data-person=ana]")).to_be_visible()


def test_who_signs_out_is_out(counter: Counter) -> None:
    counter.page.locator("[data-menu]").click()
    counter.page.locator("[data-sign_out]").click()

    expect(counter.page.locator("[data-person=ana]")).to_be_visible()
    counter.open()
    expect(counter.page.locator("[data-person=ana]")).to_be_visible()


def test_a_till_that_is_opened_for_the_first_time_goes_by_its_outlets_clock_and_its_persons_language(
    live_shop: Shop, open_counter: OpenCounter
) -> None:
    page_of(live_shop, "ana").send("PUT", "/session/language", {"language": "fr"})
    at = open_counter("ana", timezone_id="Pacific/Auckland")
    assert at.page.evaluate("document.documentElement.lang") == "fr"

    at.scan(at.card(stamps=1))
    said = re.search(r"\d\d:\d\d", at.sheet("card").inner_text())
    assert said is not None
    now = datetime.now(ZoneInfo(MAIN.zone))
    assert said[0] in {f"{now - timedelta(minutes=back):%H:%M}" for back in range(3)}

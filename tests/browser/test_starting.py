"""A page whose files are lost on the way begins all the same, or says so: never a progress bar for ever."""

import math
import time
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Route, expect

from chalicelib.entrypoints.pages import assets
from tests.browser.conftest import Open
from tests.browser.scanner.till_page import READS_QR
from tests.support.gateway import Shop
from tests.support.people import PASSWORD, page_of

SCANNER, CONSOLE = "/scanner", "/console"
FASTER = 10
MOMENT_S = 1.0  # less than the page's own pause before it asks again
LOST = [
    (SCANNER, "scanner/main.js"),
    (SCANNER, "words/fr/scanner.js"),  # fetched by the page itself
    (SCANNER, "scanner/people/sign_in.js"),  # its first view
    (CONSOLE, "console/main.js"),
    (CONSOLE, "words/fr/console.js"),
]


@pytest.fixture
def page(live_shop: Shop, open_context: Open) -> Page:
    """A new device of somebody who reads French; its worker, which would fetch again, is kept out."""
    context = open_context(locale="fr", service_workers="block")
    context.add_init_script(READS_QR)
    return context.new_page()


def lose(page: Page, address: str, file: str, *, for_s: float = math.inf) -> Callable[[], None]:
    """The front answers 502 for what this page has the source in, for so long; what is returned ends it.

    No test counts how often the file was asked for: browsers differ in what they ask for again by themselves.
    """
    ends_s: list[float] = []

    def lost(route: Route) -> None:
        if not ends_s:
            ends_s.append(time.monotonic() + for_s)
        if time.monotonic() < ends_s[0]:
            return route.fulfill(status=502, body='{"message": "Internal server error"}')
        return route.continue_()

    sheet = file in assets.SHEETS
    page.route(f"**{assets.address(file) if sheet else assets.module(address.strip('/'), file)}", lost)
    return lambda: ends_s.insert(0, 0.0)


@pytest.mark.parametrize(("address", "file"), LOST)
def test_a_file_lost_for_a_moment_only_delays_the_page(page: Page, address: str, file: str) -> None:
    lose(page, address, file, for_s=MOMENT_S)
    page.goto(f"{address}#pair=7K3F-9QXM" if address == SCANNER else address)

    first = page.locator("[name=code]" if address == SCANNER else "[name=email]")
    expect(first).to_be_visible()
    if address == SCANNER:
        expect(first).to_have_value("7K3F-9QXM")  # what stood in the address is not lost with the file
    expect(page.locator(".late")).to_have_count(0)
    assert page.evaluate("sessionStorage.length") == 0


@pytest.mark.parametrize("address", [SCANNER, CONSOLE])
def test_a_style_sheet_that_is_lost_comes_and_what_was_typed_meanwhile_stays(
    page: Page, address: str
) -> None:
    lose(page, address, f"sheets{address}.css", for_s=MOMENT_S)
    page.goto(address)
    page.locator("[name=email]").fill("ana@luna.example")

    expect(page.locator("[data-send]")).not_to_have_css("min-height", "0px")  # as without the sheet
    expect(page.locator("[name=email]")).to_have_value("ana@luna.example")


@pytest.mark.parametrize("address", [SCANNER, CONSOLE])
def test_a_file_that_stays_lost_is_told_and_the_page_begins_by_a_tap_later(page: Page, address: str) -> None:
    found = lose(page, address, f"{address.strip('/')}/main.js")
    page.goto(address)

    told = page.locator("[data-lost] .late")
    expect(told).to_be_visible()
    expect(told).to_contain_text("La page ne se charge pas")
    found()
    told.get_by_role("link", name="echarge").click()
    expect(page.locator("[name=email]")).to_be_visible()


@pytest.mark.parametrize("address", [SCANNER, CONSOLE])
def test_a_page_that_waits_for_long_says_so_without_any_script(page: Page, address: str) -> None:
    held: list[Route] = []
    page.route("**/web/**/*.js*", lambda route: held.append(route))
    page.goto(address, wait_until="commit")
    told = page.locator(".late")
    expect(told).to_be_attached()
    expect(told).not_to_be_visible()

    tools = page.context.new_cdp_session(page)
    tools.send("Animation.enable")
    tools.send("Animation.setPlaybackRate", {"playbackRate": FASTER})  # what is long for a person is not here
    expect(told).to_be_visible()
    for route in held:
        route.continue_()
    page.unroute("**/web/**/*.js*")
    expect(page.locator("[name=email]")).to_be_visible()


def test_a_page_of_the_console_that_is_lost_is_told(live_shop: Shop, page: Page) -> None:
    page_of(live_shop, "olga")
    found = lose(page, CONSOLE, "console/people/staff.js")
    page.goto(f"{CONSOLE}#/staff")
    page.locator("[name=email]").fill("olga@luna.example")
    page.locator("[name=password]").fill(PASSWORD)
    page.locator("[data-send]").click()
    again = page.locator("[data-again]")
    expect(again).to_be_visible()
    found()
    again.click()

    expect(page.locator("[data-page=staff]")).to_be_visible()


def test_a_view_of_the_scanner_that_is_lost_is_told(live_shop: Shop, page: Page) -> None:
    page_of(live_shop, "olga")
    found = lose(page, SCANNER, "scanner/card/find.js")
    page.goto(SCANNER)
    page.locator("[name=email]").fill("ana@luna.example")
    page.locator("[name=password]").fill(PASSWORD)
    page.locator("[data-send]").click()
    page.locator("[data-outlet=main]").click()
    page.locator("[data-find]").click()
    again = page.locator("[data-again]")
    expect(again).to_be_visible()
    found()
    again.click()
    page.locator("[data-find]").click()

    expect(page.locator("input[type=search]")).to_be_visible()

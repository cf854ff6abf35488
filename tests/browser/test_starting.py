"""A page whose files are lost on the way begins all the same, or says so: never a progress bar for ever."""

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.conftest import WAIT_MS, Open
from tests.browser.scanner.till_page import READS_QR
from tests.support.gateway import Shop
from tests.support.people import PASSWORD, page_of

SCANNER, CONSOLE = "/scanner", "/console"
LOST = [
    (SCANNER, "scanner/main.js"),
    (SCANNER, "scanner/queue/queue.js"),  # deep in the graph of modules
    (SCANNER, "scanner/words_fr.js"),  # fetched by the page itself
    (SCANNER, "scanner/people/door.js"),  # its first view
    (CONSOLE, "console/main.js"),
    (CONSOLE, "kit/api.js"),
    (CONSOLE, "console/words_fr.js"),
]


@pytest.fixture
def page(live_shop: Shop, open_context: Open) -> Page:
    """A new device of somebody who reads French; its worker, which would fetch again, is kept out."""
    context = open_context(locale="fr", service_workers="block")
    context.add_init_script(READS_QR)
    return context.new_page()


def lose(page: Page, file: str, times: int) -> list[str]:
    """The server's front answers 502 for this file, so many times; the documents that were loaded."""
    left = [times]

    def lost(route: Route) -> None:
        left[0] -= 1
        if left[0] < 0:
            return route.continue_()
        return route.fulfill(status=502, body='{"message": "Internal server error"}')

    loads: list[str] = []
    page.route(f"**/web/{file}*", lost)
    page.on("request", lambda request: loads.append(request.url) if request.is_navigation_request() else None)
    return loads


@pytest.mark.parametrize(("address", "file"), LOST)
def test_a_file_lost_once_only_delays_the_page(page: Page, address: str, file: str) -> None:
    loads = lose(page, file, 1)
    page.goto(f"{address}#pair=7K3F-9QXM" if address == SCANNER else address)
    for _ in range(WAIT_MS // 100):
        if len(loads) == 2:
            break
        page.wait_for_timeout(100)

    first = page.locator("[name=code]" if address == SCANNER else "[name=email]")
    expect(first).to_be_visible()
    if address == SCANNER:
        expect(first).to_have_value("7K3F-9QXM")  # what stood in the address is not lost with the file
    expect(page.locator(".late")).to_have_count(0)
    assert len(loads) == 2
    assert page.evaluate("sessionStorage.length") == 0


@pytest.mark.parametrize("address", [SCANNER, CONSOLE])
def test_a_style_sheet_that_is_lost_comes_without_the_page_being_loaded_anew(
    page: Page, address: str
) -> None:
    loads = lose(page, f"sheets{address}.css", 2)
    page.goto(address)

    expect(page.locator("[data-send]")).to_have_css("min-height", "52px")
    assert len(loads) == 1


@pytest.mark.parametrize("address", [SCANNER, CONSOLE])
def test_a_file_that_stays_lost_is_told_and_the_page_begins_by_a_tap_later(page: Page, address: str) -> None:
    loads = lose(page, f"{address.strip('/')}/main.js", 4)
    page.goto(address)

    told = page.locator("[data-lost] .late")
    expect(told).to_be_visible()
    expect(told).to_contain_text("La page ne se charge pas")
    assert len(loads) == 4
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

    expect(told).to_be_visible()
    for route in held:
        route.continue_()
    page.unroute("**/web/**/*.js*")
    expect(page.locator("[name=email]")).to_be_visible()


def test_a_page_of_the_console_that_is_lost_is_told(live_shop: Shop, page: Page) -> None:
    page_of(live_shop, "olga")
    lose(page, "console/people/staff.js", 1)
    page.goto(f"{CONSOLE}#/staff")
    page.locator("[name=email]").fill("olga@luna.example")
    page.locator("[name=password]").fill(PASSWORD)
    page.locator("[data-send]").click()
    page.locator("[data-again]").click()

    expect(page.locator("[data-page=staff]")).to_be_visible()


def test_a_view_of_the_scanner_that_is_lost_is_told(live_shop: Shop, page: Page) -> None:
    page_of(live_shop, "olga")
    lose(page, "scanner/panels/find.js", 1)
    page.goto(SCANNER)
    page.locator("[name=email]").fill("ana@luna.example")
    page.locator("[name=password]").fill(PASSWORD)
    page.locator("[data-send]").click()
    page.locator("[data-outlet=main]").click()
    page.locator("[data-find]").click()
    page.locator("[data-again]").click()
    page.locator("[data-find]").click()

    expect(page.locator("input[type=search]")).to_be_visible()

"""ZXing is fetched only where the browser reads no QR codes by itself, and only with a camera."""

from urllib.parse import urlsplit

from playwright.sync_api import Page, Request, Route, expect

from tests.browser.conftest import Open
from tests.browser.scanner.test_hard_frames import VENDORED, vendored
from tests.browser.scanner.till_page import READS_QR
from tests.support.gateway import Shop
from tests.support.people import PASSWORD, staffed


def fetched_of_the_decoder(shop: Shop, open_context: Open, script: str) -> tuple[list[str], list[str]]:
    """What was asked for of the decoder before and after somebody signed in."""
    staffed(shop.directory)
    context = open_context(locale="en", permissions=["camera"])
    context.add_init_script(script)
    context.route("**/web/vendor/**", vendored)
    asked: list[str] = []

    def note(request: Request) -> None:
        if "/vendor/" in request.url:
            asked.append(_name(request))

    context.on("request", note)
    page = context.new_page()
    page.goto("/scanner")
    expect(page.locator("[name=email]")).to_be_visible()
    before = list(asked)
    sign_in(page)
    expect(page.locator("[data-decoder]")).to_be_visible()
    return before, asked


def sign_in(page: Page) -> None:
    page.locator("[name=email]").fill("ana@luna.example")
    page.locator("[name=password]").fill(PASSWORD)
    page.locator("[data-send]").click()
    page.locator("[data-outlet=main]").click()


def test_a_browser_that_reads_qr_codes_fetches_no_other_decoder(live_shop: Shop, open_context: Open) -> None:
    assert fetched_of_the_decoder(live_shop, open_context, READS_QR) == ([], [])


def test_elsewhere_zxing_comes_with_the_camera_and_not_before(live_shop: Shop, open_context: Open) -> None:
    before, after = fetched_of_the_decoder(live_shop, open_context, "delete globalThis.BarcodeDetector")

    assert before == []
    assert set(after) == set(VENDORED)


def test_a_decoder_that_is_lost_on_the_way_is_asked_for_again(live_shop: Shop, open_context: Open) -> None:
    staffed(live_shop.directory)
    context = open_context(locale="en", permissions=["camera"], service_workers="block")
    context.add_init_script("delete globalThis.BarcodeDetector")
    left = dict.fromkeys(VENDORED, 1)

    def give(route: Route) -> None:
        name = _name(route.request)
        left[name] -= 1
        route.fulfill(status=502) if left[name] >= 0 else vendored(route)

    context.route("**/web/vendor/**", give)
    page = context.new_page()
    page.goto("/scanner")
    sign_in(page)

    expect(page.locator("[data-decoder=zxing]")).to_be_visible()
    assert max(left.values()) < 0


def _name(request: Request) -> str:
    return urlsplit(request.url).path

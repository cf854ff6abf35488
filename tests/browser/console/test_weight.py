"""What the console weighs on the wire: the first view of a browser that has nothing, and the next one."""

from dataclasses import dataclass, field

from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import Open, ask
from tests.browser.console.test_overview import lived
from tests.support.gateway import Shop
from tests.support.people import PASSWORD, staffed

# Of a first view. What API Gateway packs, the page and its answers, comes plain here: some 10 kB more.
REQUESTS_MAX, BYTES_MAX = 12, 90_000


@dataclass
class Wire:
    """What went over it, by address, in bytes with headers; what the browser had itself is not among them."""

    bytes: dict[str, int] = field(default_factory=dict)
    asked: dict[str, str] = field(default_factory=dict)


def watched(context: BrowserContext, page: Page) -> Wire:
    wire = Wire()
    tools = context.new_cdp_session(page)
    tools.on("Network.responseReceived", lambda said: _answered(wire, said))
    tools.on("Network.loadingFinished", lambda said: _came(wire, said))
    tools.send("Network.enable")
    return wire


def _answered(wire: Wire, said: dict[str, object]) -> None:
    response = said["response"]
    assert isinstance(response, dict)
    if str(response["url"]).startswith("http"):  # a picture in a sheet is no request
        wire.asked[str(said["requestId"])] = str(response["url"])


def _came(wire: Wire, said: dict[str, object]) -> None:
    url, length = wire.asked.get(str(said["requestId"])), said["encodedDataLength"]
    assert isinstance(length, int | float)
    if url is not None and length > 0:  # what lies in memory comes for nothing
        wire.bytes[url] = int(length)


def test_a_first_view_is_light_and_the_next_asks_for_no_file(live_shop: Shop, open_context: Open) -> None:
    staffed(live_shop.directory)
    lived(live_shop)
    context = open_context(locale="en")
    ask(context, "/session", {"email": "olga@luna.example", "password": PASSWORD})
    page = context.new_page()
    cold = watched(context, page)
    page.goto("/console", wait_until="networkidle")
    expect(page.locator("[data-page]")).to_be_visible()
    assert len(cold.bytes) <= REQUESTS_MAX, cold.bytes
    assert sum(cold.bytes.values()) <= BYTES_MAX, cold.bytes

    again = context.new_page()
    warm = watched(context, again)
    again.goto("/console", wait_until="networkidle")
    expect(again.locator("[data-page]")).to_be_visible()
    assert [url for url in warm.bytes if "/web/" in url] == []
    assert warm.bytes  # the page and its questions went over the wire

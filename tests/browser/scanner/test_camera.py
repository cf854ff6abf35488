"""The scan page's camera when it is taken, slow or silent: it comes back by itself."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Open, ask
from tests.browser.scanner.till_page import Counter
from tests.support.gateway import Shop
from tests.support.people import PASSWORD, staffed

# A camera whose first answers the test chooses: "taken", "silent" (never a picture), then pictures.
CAMERA = """(() => {
  const left = %s;
  const pictures = () => {
    const canvas = Object.assign(document.createElement("canvas"), { width: 64, height: 36 });
    const context = canvas.getContext("2d");
    setInterval(() => context.fillRect(0, 0, 1 + Math.random() * 60, 30), 50);
    return canvas.captureStream(20);
  };
  const silent = () => new MediaStream([new RTCPeerConnection().addTransceiver("video").receiver.track]);
  window.asked = 0;
  window.BarcodeDetector = class {
    static getSupportedFormats = async () => ["qr_code"];
    detect = async () => [];
  };
  navigator.mediaDevices.getUserMedia = async () => {
    window.asked += 1;
    const next = left.shift();
    if (next === "taken") throw new DOMException("in use", "NotReadableError");
    if (next === "denied") throw new DOMException("no", "NotAllowedError");
    return next === "silent" ? silent() : pictures();
  };
})();"""

BACK_MS = 4_000  # two pauses of the page, each before it asks for the camera again

OpenTill = Callable[[list[str]], Page]


@pytest.fixture
def open_till(live_shop: Shop, open_context: Open) -> OpenTill:
    def open_(answers: list[str]) -> Page:
        staffed(live_shop.directory)
        context = open_context(locale="en")
        ask(context, "/session", {"email": "ana@luna.example", "password": PASSWORD, "outlet": "park"})
        page = context.new_page()
        page.clock.install()
        page.add_init_script(CAMERA % answers)
        at = Counter(live_shop, page)
        at.open()
        at.sheet("idle")
        return page

    return open_


def test_a_camera_that_another_page_holds_is_asked_for_again(open_till: OpenTill) -> None:
    page = open_till(["taken", "taken"])
    page.clock.run_for(BACK_MS)

    expect(page.locator("[data-camera=on]")).to_be_visible()


def test_a_camera_that_stays_taken_is_told_and_starts_by_a_tap(open_till: OpenTill) -> None:
    page = open_till(["taken"] * 5)
    page.clock.run_for(2 * BACK_MS)
    page.locator("[data-camera=camera_taken] [data-start]").click()

    expect(page.locator("[data-camera=on]")).to_be_visible()


def test_a_camera_that_brings_no_picture_is_begun_again(open_till: OpenTill) -> None:
    page = open_till(["silent"])
    page.clock.run_for(14_000)  # beside the time that goes by: how soon, no busy machine tells

    expect(page.locator("[data-camera=on]")).to_be_visible()
    assert page.evaluate("[asked, document.querySelector('video').readyState >= 2]") == [2, True]


def test_a_camera_that_may_not_be_used_is_not_asked_for_again(open_till: OpenTill) -> None:
    page = open_till(["denied"])

    expect(page.locator("[data-camera=camera_denied]")).to_be_visible()
    page.clock.run_for(10_000)
    assert page.evaluate("asked") == 1

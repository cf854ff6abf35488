"""The scan page on the deployed stack: a card before a camera, the API stopped and started, a tab killed."""

import random
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Error, Page, Route, ViewportSize, expect

from infra.local.processes import Running, answers, start, stop, wait_until_ready
from infra.local.seed import Seed
from infra.local.stack import LocalStack
from infra.package import ROOT
from tests.browser.scanner.counted import by_size, counted
from tests.browser.scanner.fake_camera import film, nothing, with_camera
from tests.browser.scanner.frames import clean
from tests.browser.scanner.till_page import KEPT, LINES
from tests.e2e.cast.wire import Till
from tests.support.local_stack import free_block

pytestmark = pytest.mark.xdist_group("stack")

WAIT_MS = 120_000  # a bound, not a figure: functions start cold, one for each file of the page
BACK_MS = 2_000  # until someone whose tab has died opens the page again
FIRST_SCAN_MAX = 500_000  # bytes over the wire: some four seconds of a weak mobile network
PHONE: ViewportSize = {"width": 390, "height": 844}


@dataclass
class Door:
    """A front of the test's own to the app, to be shut and opened."""

    stack: LocalStack
    folder: Path
    port: int
    running: list[Running] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"http://localhost:{self.port}"

    def open(self) -> None:
        command = [sys.executable, "-m", *self.stack.front(self.port)]
        log = self.folder / "front.log"
        self.running.append(start("a front", command, log=log, cwd=ROOT))
        wait_until_ready(self.running[-1], lambda: answers(self.url), log=log)

    def shut(self) -> None:
        while self.running:
            stop(self.running.pop())


@pytest.fixture
def door(stack: LocalStack, tmp_path: Path) -> Iterator[Door]:
    opened = Door(stack, tmp_path, free_block())
    opened.open()
    yield opened
    opened.shut()


@pytest.fixture
def till(stack: LocalStack, cafe: Seed) -> Till:
    return Till(stack.base_url, cafe.api_key)


@pytest.fixture
def barcode(till: Till, cafe: Seed) -> str:
    for _ in range(5):  # the first call to a fresh stack may be over before its function has started
        joined = till.post(f"/programmes/{cafe.stamps.id}/cards", {"name": "Maria Pop"}, key="join")
        if joined.status < 500:
            break
    code: str = joined.json["barcode"]
    return code


@pytest.fixture
def camera(browser: Browser, barcode: str, tmp_path: Path) -> Iterator[Browser]:
    """The card comes before the camera, leaves, and comes again."""
    scenes = [(nothing(), 2.0), (clean(barcode, random.Random(1)), 3.0), (nothing(), 5.0)]
    opened = with_camera(browser, film(tmp_path / "card.mjpeg", scenes))
    yield opened
    opened.close()


@pytest.fixture
def page(camera: Browser, door: Door, cafe: Seed) -> Page:
    """The scan page with a cashier at it."""
    opened = new_page(camera, door)
    sign_in(opened, cafe)
    return opened


def new_page(camera: Browser, door: Door, **options: Any) -> Page:
    context = camera.new_context(
        base_url=door.url, viewport=PHONE, locale="en", permissions=["camera"], **options
    )
    context.set_default_timeout(WAIT_MS)
    return context.new_page()


def sign_in(page: Page, cafe: Seed) -> None:
    page.goto("/scanner", timeout=WAIT_MS)
    login = cafe.logins["cashier"]
    page.locator("[name=email]").fill(login.email)
    page.locator("[name=password]").fill(login.password)
    page.locator("[data-send]").click()
    page.locator("[data-outlet=main]").click()
    expect(page.locator("[data-camera=on]")).to_be_visible(timeout=WAIT_MS)


def test_a_card_before_the_camera_is_stamped_and_once_only(page: Page, till: Till, barcode: str) -> None:
    add(page)
    expect(page.locator("[data-sheet=done]")).to_be_visible(timeout=WAIT_MS)
    expect(page.locator("[data-sheet=already]")).to_be_visible(timeout=WAIT_MS)  # it came before it again

    assert balance(till, barcode) == 1


def test_while_the_api_is_down_scans_wait_and_afterwards_count_once(
    page: Page, door: Door, till: Till, barcode: str
) -> None:
    expect(page.locator("[data-sheet=card]")).to_be_visible(timeout=WAIT_MS)  # the till has met the card
    assert page.evaluate(KEPT) in ("activating", "activated")  # and the page is on the device
    door.shut()
    page.locator("[data-add]").click()
    expect(page.locator("[data-sheet=saved]")).to_be_visible(timeout=WAIT_MS)
    expect(page.locator("[data-chip][data-state=offline]")).to_be_visible(timeout=WAIT_MS)
    assert [line["state"] for line in page.evaluate(LINES)] == ["waiting"]
    assert balance(till, barcode) == 0
    page.reload()
    expect(page.locator("[data-chip][data-state=offline]")).to_be_visible(timeout=WAIT_MS)
    door.open()

    expect(page.locator("[data-chip]")).to_be_hidden(timeout=WAIT_MS)
    assert [line["state"] for line in page.evaluate(LINES)] == ["done"]
    assert balance(till, barcode) == 1


def test_a_tab_killed_between_sending_and_hearing_counts_once(page: Page, till: Till, barcode: str) -> None:
    arrived: list[int] = []

    def swallow(route: Route) -> None:
        if arrived:
            return route.continue_()
        headers = {**route.request.headers, "sec-fetch-site": "same-origin"}  # as the browser itself sends
        arrived.append(route.fetch(headers=headers).status)  # the app has it; the page never hears
        return None

    page.context.route("**/api/v1/scans", swallow)
    page.evaluate("navigator.serviceWorker.getRegistration('/scanner').then((found) => found?.unregister())")
    page.reload()
    add(page)
    for _ in range(WAIT_MS // 100):
        if arrived:
            break
        page.wait_for_timeout(100)
    assert arrived == [201]
    with pytest.raises(Error, match="crash"):
        page.goto("chrome://crash")
    reopened = page.context.new_page()
    # Chromium sends a page that is opened at once to the worker that dies with the tab, and waits for ever.
    reopened.wait_for_timeout(BACK_MS)
    reopened.goto("/scanner")
    expect(reopened.locator("[data-sheet]")).to_be_visible(timeout=WAIT_MS)

    for _ in range(WAIT_MS // 100):
        (line,) = reopened.evaluate(LINES)
        if line["state"] != "waiting":
            break
        reopened.wait_for_timeout(100)
    assert (line["state"], line["answer"]["replayed"]) == ("done", True)
    assert balance(till, barcode) == 1


def test_the_first_scan_of_a_new_till_comes_in_500_kilobytes(camera: Browser, door: Door, cafe: Seed) -> None:
    """Last here: where a function starts too slowly a page begins again, and asks whether all still holds."""
    page = new_page(camera, door, service_workers="block")  # it fetches the same again, for later
    page.add_init_script("delete globalThis.BarcodeDetector")  # as on an iPhone, which reads none itself
    fetched = counted(page)
    sign_in(page, cafe)
    add(page)
    expect(page.locator("[data-sheet=done]")).to_be_visible(timeout=WAIT_MS)

    print("", *by_size(fetched), sep="\n")

    assert any(name.endswith(".wasm") for name, _ in fetched)
    assert sum(size for _, size in fetched) <= FIRST_SCAN_MAX


def add(page: Page) -> None:
    page.locator("[data-sheet=card] [data-add]").click()


def balance(till: Till, barcode: str) -> int:
    held: int = till.get(f"/cards/{barcode[:26]}").json["balance"]
    return held

"""The whole way: a pass on the phone page, held before the scan page's camera, and the stamp on the phone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, ViewportSize, expect

from infra.local.stack import LocalStack
from tests.browser.scanner.fake_camera import film, held_up, with_camera
from tests.e2e.test_phone_page import add_by_api, do, phone, state

# One pair of phones: the tests that use them take turns.
pytestmark = pytest.mark.xdist_group("phone page")

WAIT_MS = 60_000  # cold functions on a busy machine
PHONES: ViewportSize = {"width": 1440, "height": 900}
TABLET: ViewportSize = {"width": 820, "height": 1180}


@pytest.fixture
def phones(stack: LocalStack, browser: Browser) -> Iterator[Page]:
    """The phone page with a new coffee card on the iPhone."""
    for device in state(stack)["devices"]:
        for card in device["cards"]:
            do(stack, f"{device['id']}/remove", {"serial": card["serial"], "id": card.get("id")})
    add_by_api(stack)
    opened = browser.new_page(viewport=PHONES, device_scale_factor=2, reduced_motion="reduce")
    opened.set_default_timeout(WAIT_MS)
    opened.goto(stack.phone_url)
    yield opened
    opened.close()


def test_a_pass_in_front_of_the_camera_is_stamped(
    stack: LocalStack, browser: Browser, phones: Page, tmp_path: Path
) -> None:
    front = phone(phones, "iphone").locator(".pass-front").last
    expect(front.locator(".pass-code img, .art-code img")).to_be_visible(timeout=WAIT_MS)
    picture = held_up(front.screenshot())
    camera = with_camera(browser, film(tmp_path / "phone.mjpeg", [(picture, 1)]))
    till = camera.new_page(viewport=TABLET, locale="en")
    till.set_default_timeout(WAIT_MS)
    sign_in(till, stack)

    till.locator("[data-sheet=card] [data-add]").click()

    expect(till.locator("[data-sheet=done]")).to_be_visible(timeout=WAIT_MS)
    balance = phone(phones, "iphone").locator("[data-key=balance] b").last
    expect(balance).to_have_text("1/9", timeout=WAIT_MS)
    camera.close()


def sign_in(till: Page, stack: LocalStack) -> None:
    """As the demo's cashier, at the first outlet."""
    who = stack.description["cashier"]
    till.goto(f"{stack.base_url}/scanner")
    till.locator("[name=email]").fill(who["email"])
    till.locator("[name=password]").fill(who["password"])
    till.locator("[data-send]").click()
    till.locator("[data-outlet]").first.click()

"""The phone page in a real browser on the whole local stack, from the counter's code to stamped phones."""

import json
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, FrameLocator, Locator, Page, expect

from chalicelib.domain.card.code import SERIAL_LENGTH
from infra.local.stack import LocalStack
from tests.e2e.cast.wire import Till, call

# One page, one pair of phones: the tests here take turns.
pytestmark = pytest.mark.xdist_group("phone page")

WAIT_S = 60  # cold workers on a busy machine


@pytest.fixture
def page(stack: LocalStack, browser: Browser) -> Iterator[Page]:
    """The page, empty-handed, at the next customer; fails on any error that the browser reports."""
    for device in state(stack)["devices"]:
        for card in device["cards"]:
            do(stack, f"{device['id']}/remove", {"serial": card["serial"], "id": card.get("id")})
    do(stack, "customer/next")
    opened = browser.new_page(viewport={"width": 1440, "height": 900}, reduced_motion="reduce")
    opened.set_default_timeout(WAIT_S * 1000)
    problems: list[str] = []
    opened.on("pageerror", lambda error: problems.append(str(error)))
    opened.goto(stack.phone_url)
    expect(opened.get_by_role("heading", name="On the counter")).to_be_visible()
    yield opened
    opened.close()
    assert problems == []


def do(stack: LocalStack, path: str, body: dict[str, Any] | None = None) -> Any:
    """A call to the phone page's own API."""
    reply = call("POST", f"{stack.phone_url}/api/{path}", body or {})
    assert reply.status == 200, reply.body
    return reply.json


def state(stack: LocalStack) -> Any:
    return call("GET", f"{stack.phone_url}/api/state").json


def until(true: Callable[[], bool]) -> None:
    give_up = time.monotonic() + WAIT_S
    while not true():
        assert time.monotonic() < give_up, "it did not come to pass"
        time.sleep(0.1)


def phone(page: Page, device: str) -> Locator:
    return page.locator(f"[data-device={device}]")


def scan_the_counters_code(page: Page, device: str) -> FrameLocator:
    """Through the camera to the join page in the phone's own browser."""
    slot = phone(page, device)
    slot.locator("[data-scan]").last.click()
    slot.locator(".camera").get_by_role("button", name="Coffee card").click()
    slot.locator("[data-found]").click()
    return slot.frame_locator("iframe")


def on_an_iphone(stack: LocalStack, serial: str) -> bool:
    """Whether the app knows of an iPhone that wants this card's updates."""
    key = f"Bearer {stack.description['api_key']}"
    reply = call("GET", f"{stack.base_url}/api/v1/cards/{serial}/deliveries", Authorization=key)
    return "apple" in [each["wallet"] for each in reply.json["deliveries"]]


def test_from_the_counters_code_to_a_stamp_on_both_phones(stack: LocalStack, page: Page) -> None:
    safari = scan_the_counters_code(page, "iphone")
    safari.get_by_label("Name").fill("Léa")
    safari.locator("form button").first.click()
    safari.get_by_role("link", name="My card").click()
    expect(safari.get_by_text("first add this page to the home screen")).to_be_visible()
    safari.get_by_text("Add to Apple Wallet").click()
    phone(page, "iphone").locator("[data-confirm]").click()
    chrome = scan_the_counters_code(page, "android")
    chrome.get_by_text("Add to Google Wallet").click()
    phone(page, "android").locator("[data-confirm]").click()
    shown = [
        phone(page, "iphone").locator(".wallet [data-key=balance] b"),  # the sheet shows one too
        phone(page, "android").locator(".gitem b").first,
    ]
    for balance in shown:
        expect(balance).to_have_text("0/9")

    page.locator("[data-stamp]").click()

    for balance in shown:
        expect(balance).to_have_text("1/9")
    for device in ("iphone", "android"):
        expect(phone(page, device).locator(".notices")).to_contain_text("1/9")
    expect(page.locator(".track.complete")).to_have_count(2)
    (iphone, android) = state(stack)["devices"]
    assert [line for line in iphone["lines"] + android["lines"] if not line["ok"]] == []


def test_a_guest_without_a_wallet_is_told_of_a_stamp_by_the_phones_browser(
    stack: LocalStack, page: Page
) -> None:
    chrome = scan_the_counters_code(page, "android")
    chrome.get_by_label("Name").fill("Mihai")
    chrome.locator("form button").first.click()
    chrome.get_by_role("link", name="My card").click()
    chrome.get_by_role("button", name="Tell me in this browser").click()
    chrome.get_by_role("button", name="Allow").click()
    expect(chrome.get_by_text("This browser tells you what is new on your card.")).to_be_visible()
    card = str(chrome.locator(":root").evaluate("() => location.pathname")).rpartition("/")[2]

    sell_to(stack, card)

    heads_up = phone(page, "android").locator(".notices .heads-up")
    expect(heads_up).to_contain_text("1/9")
    expect(heads_up).to_contain_text("Chrome")
    heads_up.click()
    expect(chrome.get_by_text("Stamps on your card: 1/9")).to_be_visible()

    chrome.get_by_role("button", name="Stop telling me here").click()
    expect(chrome.get_by_role("button", name="Tell me in this browser")).to_be_visible()


def sell_to(stack: LocalStack, link: str) -> None:
    """A stamp at the till, for the card of a page."""
    till = Till(stack.base_url, stack.description["api_key"])
    card = till.get(f"/cards/{link[:SERIAL_LENGTH]}")
    sold = till.post("/scans", {"barcode": card.json["barcode"], "visits": 1})
    assert sold.status == 201, sold.body


def test_the_pass_is_in_the_phones_language(page: Page, stack: LocalStack) -> None:
    add_by_api(stack)
    front = phone(page, "iphone").locator(".pass-front").last
    expect(front).to_contain_text("Next reward", ignore_case=True)

    phone(page, "iphone").locator("[data-language=ru]").click()

    expect(front).to_contain_text("Следующая награда", ignore_case=True)
    phone(page, "iphone").locator("[data-language=en]").click()
    expect(front).to_contain_text("Next reward", ignore_case=True)


def test_the_switch_for_updates_and_removal_reach_the_app(page: Page, stack: LocalStack) -> None:
    serial = add_by_api(stack)
    until(lambda: on_an_iphone(stack, serial))
    slot = phone(page, "iphone")
    slot.get_by_label("Pass details").last.click()

    slot.get_by_role("switch", name="Automatic Updates").last.click()
    expect(slot.get_by_role("switch", name="Automatic Updates").last).to_have_attribute(
        "aria-checked", "false"
    )
    until(lambda: not on_an_iphone(stack, serial))

    slot.get_by_role("switch", name="Automatic Updates").last.click()
    until(lambda: on_an_iphone(stack, serial))

    slot.get_by_role("button", name="Remove Pass").last.click()
    slot.locator("[data-yes]").click()
    expect(slot.get_by_text("No cards yet")).to_be_visible()
    until(lambda: not on_an_iphone(stack, serial))


def test_what_the_app_refuses_is_said_in_its_words(page: Page, stack: LocalStack) -> None:
    slot = phone(page, "iphone")
    slot.locator("summary").click()
    slot.get_by_role("textbox").fill(f"{stack.base_url}/passes/unknown.pkpass")
    slot.get_by_role("button", name="Open").click()

    expect(page.get_by_role("alert")).to_contain_text("instead of a pass")


def test_the_key_of_the_till_never_reaches_the_browser(stack: LocalStack, page: Page) -> None:
    add_by_api(stack)
    expect(page.locator("[data-stamp]")).to_be_visible()

    seen = page.content() + json.dumps(state(stack))

    assert stack.description["api_key"] not in seen


def add_by_api(stack: LocalStack) -> str:
    """A coffee card on the iPhone, as a script does it."""
    programme = stack.description["programmes"][0]["id"]
    serial = str(do(stack, "iphone/join", {"programme_id": programme})["serial"])
    do(stack, "iphone/add", {"serial": serial})
    return serial

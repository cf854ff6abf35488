"""The ten-minute path on the deployed stack: a shop that did not exist, its card on both phones, a stamp.

At a person's speed (`tests/support/newcomer.py`); in the soak five trades in two languages.
"""

import re
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from infra.local.stack import LocalStack
from tests.browser.scanner.till_page import BURST
from tests.e2e.cast.wire import call, eventually
from tests.e2e.test_join_page import ANDROID
from tests.e2e.test_phone_page import do, state
from tests.support.images import a_picture
from tests.support.local_stack import stack_of_its_own
from tests.support.newcomer import SCAN_S, Effort, Newcomer, Shop, goes_live, makes_a_card
from tests.support.volume import IN_SOAK, volume

# One pair of phones: the tests that use them take turns.
pytestmark = pytest.mark.xdist_group("phone page")

WAIT_MS = 60_000  # cold functions on a busy machine
CODE = re.compile(r"\b(\d{6})\b")
SHOPS = {
    "en": (
        Shop("cafe", "Café Aurora", "3.20", "several"),
        Shop("bakery", "Miche & Sons", "4.50", "weekly"),
        Shop("barber", "Sharp", "22", "monthly", "treat"),
        Shop("carwash", "Blue Wash", "12", "fortnightly", "points"),
        Shop("bookshop", "The Quiet Page", "18", "monthly", "points"),
    ),
    "ro": (
        Shop("cafe", "Cafeneaua Aurora", "45", "several"),
        Shop("pizza", "Pizzeria Bella", "120", "weekly"),
        Shop("yoga", "Studio Lotus", "200", "weekly", "treat"),
        Shop("florist", "Florăria Irina", "250", "monthly", "points"),
        Shop("vet", "Clinica Azor", "400", "monthly"),
    ),
}
ZONES = {"en": "Europe/Berlin", "ro": "Europe/Chisinau"}


Record = Callable[[str, object], None]


def test_a_new_shop_stamps_its_first_phone_within_ten_minutes(
    stack: LocalStack, browser: Browser, record_property: Record
) -> None:
    shops = SHOPS["en"]
    timed(stack, browser, "en", shops[: volume(1, len(shops))], record_property)


@IN_SOAK
def test_the_same_in_another_language_on_a_stack_that_knows_no_newcomer_yet(
    tmp_path: Path, browser: Browser, record_property: Record
) -> None:
    with stack_of_its_own(tmp_path) as stack:
        timed(stack, browser, "ro", SHOPS["ro"], record_property)


def timed(
    stack: LocalStack, browser: Browser, language: str, shops: Sequence[Shop], record_property: Record
) -> None:
    efforts = []
    for shop in shops:
        with phone_of_a_newcomer(stack, browser, language) as page:
            effort = from_start_to_a_stamped_phone(stack, page, shop)
        efforts.append(effort)
        print(f"{language} {shop.trade}: {effort}")
    seconds = sorted(effort.seconds for effort in efforts)
    record_property("start_to_stamp_s", [round(each) for each in seconds])
    assert max(effort.fields for effort in efforts) <= 10
    assert max(effort.actions for effort in efforts) <= 25
    assert seconds[len(seconds) // 2] < 6 * 60
    assert seconds[-1] < 10 * 60


@contextmanager
def phone_of_a_newcomer(stack: LocalStack, browser: Browser, language: str) -> Iterator[Page]:
    """With both simulators empty-handed."""
    for device in state(stack)["devices"]:
        for card in device["cards"]:
            do(stack, f"{device['id']}/remove", {"serial": card["serial"], "id": card.get("id")})
    context = browser.new_context(
        base_url=stack.base_url,
        viewport={"width": 390, "height": 844},
        has_touch=True,
        reduced_motion="reduce",
        locale=language,
        timezone_id=ZONES[language],
        user_agent=ANDROID,
    )
    context.set_default_timeout(WAIT_MS)
    yield context.new_page()
    context.close()


def from_start_to_a_stamped_phone(stack: LocalStack, page: Page, shop: Shop) -> Effort:
    newcomer = Newcomer(page)
    mail = f"owner-{time.time_ns()}@{shop.trade}.example"
    makes_a_card(newcomer, shop, mail, a_picture())
    with newcomer.waiting():
        code = eventually(lambda: code_for(stack, mail), within_s=30, why="no mail came")
    join = goes_live(newcomer, code)
    barcode, before = held_by_both(stack, newcomer, join)

    newcomer.tap(page.locator("[data-next=stamp]"))
    with newcomer.waiting():
        expect(page.locator("[data-sheet=idle]")).to_be_visible()
    newcomer.elsewhere(SCAN_S)
    page.evaluate(BURST, barcode)
    with newcomer.waiting():
        expect(page.locator("[data-sheet=card] [data-add]")).to_be_visible()
    if shop.proposal == "points":  # a sale counts by its amount: the till asks for it
        newcomer.type_on_pad(f"{float(shop.price):.2f}".replace(".", ""))
    newcomer.tap(page.locator("[data-sheet=card] [data-add]"))
    with newcomer.waiting():
        eventually(
            lambda: alike(balances(stack, barcode), before),
            within_s=60,
            why="the phones do not both show the stamp",
        )
    return newcomer.effort


def alike(shown: dict[str, str], before: dict[str, str]) -> bool:
    """Whether both phones show the same, and not what was there before."""
    return len(shown) == 2 and len(set(shown.values())) == 1 and shown != before


def code_for(stack: LocalStack, mail: str) -> str | None:
    letters = call("GET", f"{stack.description['mailbox_url']}/api/letters").json
    mine = next((letter for letter in letters if letter["to"] == [mail]), None)
    found = CODE.search(mine["text"]) if mine else None
    return found[1] if found else None


def held_by_both(stack: LocalStack, newcomer: Newcomer, join: str) -> tuple[str, dict[str, str]]:
    """The owner joins as the first customer, and has the card on an Android and on an iPhone."""
    page = newcomer.page
    with newcomer.waiting(), page.expect_popup() as opened:
        newcomer.tap(page.locator("[data-join]"))
    tab = newcomer.page = opened.value
    newcomer.read()
    newcomer.tap(tab.locator("main form button").first)
    with newcomer.waiting():
        expect(tab.locator(".join-add")).to_be_visible()
    newcomer.read()
    link = tab.locator("a[href$='.pkpass']").get_attribute("href")
    serial = do(stack, "iphone/read", {"url": link})["serial"]
    do(stack, "iphone/add", {"serial": serial})
    newcomer.tap(tab.locator(".join-add form button").first)
    with newcomer.waiting():
        tab.wait_for_url(re.compile(r"/gp/v/save/"))
    do(stack, "android/save", {"url": tab.url})
    newcomer.tap(tab.locator("body"))  # the wallet's own "Add"
    tab.close()
    newcomer.page = page
    barcode = next(card["barcode"]["message"] for card in cards(stack) if card["serial"] == serial)
    return barcode, balances(stack, barcode)


def cards(stack: LocalStack) -> list[dict[str, Any]]:
    return [card for device in state(stack)["devices"] for card in device["cards"]]


def balances(stack: LocalStack, barcode: str) -> dict[str, str]:
    """What each phone shows of this card."""
    found = {}
    for device in state(stack)["devices"]:
        for card in device["cards"]:
            if card["barcode"]["message"] == barcode:
                iphone = device["kind"] == "iphone"
                shown = card["fields"]["header"][0] if iphone else card["rows"][0][0]
                found[device["kind"]] = shown["value"]
    return found

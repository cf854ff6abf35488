"""The scan page for everyone: axe finds nothing, thumbs find each button, keys do all, nothing is cut off."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import violations
from tests.browser.scanner.till_page import Counter, OpenCounter

THUMB_PX = 44
SMALL = {"width": 320, "height": 568}
LYING = {"width": 844, "height": 390}
TABLET = {"width": 1024, "height": 768}
TARGETS = """[...document.querySelectorAll("main button, main input:not([type=hidden])")]
  .filter((each) => each.checkVisibility())
  .map((each) => ({ html: each.outerHTML.slice(0, 120), box: each.getBoundingClientRect() }))"""
# What is needed to go on must be on the screen without scrolling, above the lower edge.
IN_SIGHT = """(selector) => {
  const box = document.querySelector(selector).getBoundingClientRect();
  return box.top >= 0 && box.bottom <= innerHeight + 1 && box.left >= 0 && box.right <= innerWidth + 1;
}"""


def sound(at: Counter, *, needed: str = "") -> None:
    """Nothing is cut off, each button is large enough for a thumb, and what is needed is in sight."""
    if needed:
        at.page.locator(needed).first.wait_for()
    assert at.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    for each in at.page.evaluate(TARGETS):
        assert each["box"]["height"] >= THUMB_PX, each
        assert each["box"]["width"] >= THUMB_PX, each
    if needed:
        assert at.page.evaluate(IN_SIGHT, needed), needed


def walk(at: Counter) -> Iterator[str]:
    """From the door through every panel and page; yields what has to be in sight there."""
    page = at.page
    yield "[data-person=ana]"
    page.locator("[data-person=ana]").click()
    page.locator(".pin-pad").wait_for()
    yield "[data-key=enter]"
    page.locator(".plain").click()
    at.enter_pin("ana")
    at.sheet("idle")
    yield "[data-find]"
    full, points = at.card("Александра Константинопольская", stamps=9), at.card("Jean-Baptiste", "points")
    at.scan(full)
    at.sheet("card")
    yield "[data-add]"
    page.locator("[data-add]").click()
    at.sheet("done")
    yield "[data-redeem]"
    page.locator("[data-redeem]").click()
    at.sheet("redeem")
    yield "[data-give]"
    page.locator("[data-close]").click()
    at.scan(full)
    at.sheet("already")
    yield "[data-next]"
    at.scan(points)
    at.sheet("card")
    yield "[data-add]"
    at.scan("https://menu.example")
    at.sheet("strange")
    yield "[data-next]"
    at.limit("points", outlets=["park"])
    at.scan(points)
    at.sheet("card").locator("[data-key='5']").click()
    page.locator("[data-key='00']").click()
    yield "[data-add]"
    page.locator("[data-add]").click()
    at.sheet("allow")
    yield ""
    page.locator("[data-person=max]").click()
    yield "[data-key=enter]"
    page.keyboard.press("Escape")
    for name in ("find", "shift", "menu"):
        page.locator(f"[data-{name}]").click()
        page.locator("[data-back]").wait_for()
        page.wait_for_timeout(200)
        yield "[data-back]"
        page.locator("[data-back]").click()
    at.offline()
    at.scan(points)
    at.sheet("card")
    yield ""
    page.keyboard.press("Escape")
    at.online()


@pytest.mark.parametrize(
    ("viewport", "scheme", "locale", "by_axe"),  # axe once by day and once by night: it is slow
    [
        (SMALL, "dark", "ru", False),
        (SMALL, "light", "fr", True),
        (LYING, "light", "ro", False),
        (TABLET, "dark", "en", True),
    ],
    ids=["smallest", "smallest light", "lying down", "tablet"],
)
def test_axe_finds_nothing_and_what_is_needed_is_in_sight(
    open_counter: OpenCounter, axe: str, viewport: Any, scheme: Any, locale: str, by_axe: bool
) -> None:
    at = open_counter(
        who=None, viewport=viewport, color_scheme=scheme, locale=locale, reduced_motion="reduce"
    )
    at.page.add_init_script(f"localStorage.setItem('carnet.language', '{locale}')")
    for needed in walk(at):
        sound(at, needed=needed)
        assert not by_axe or violations(at.page, axe) == []


def test_the_keyboard_does_it_all(open_counter: OpenCounter) -> None:
    at = open_counter(who=None)
    keys = at.page.keyboard
    at.page.locator("[data-person=ana]").focus()
    keys.press("Enter")
    at.page.locator(".pin-pad").wait_for()
    keys.type("2580")
    keys.press("Enter")
    at.sheet("idle")
    code = at.card(stamps=9)
    at.scan(code)
    expect(at.sheet("card").locator("[data-add]")).to_be_focused()
    at.page.wait_for_timeout(400)  # a second Enter of the scanner itself is not taken for a person's
    keys.press("Enter")
    done = at.sheet("done")
    expect(done.locator("[data-next]")).to_be_focused()
    keys.press("Shift+Tab")
    keys.press("Shift+Tab")
    expect(done.locator("[data-redeem]")).to_be_focused()
    keys.press("Enter")
    expect(at.sheet("redeem").locator("[data-give]")).to_be_focused()
    keys.press("Enter")
    at.sheet("done")
    keys.press("Enter")
    at.sheet("idle")
    assert at.balance(code) == 0


def test_an_amount_is_typed_and_sent_by_keys(counter: Counter) -> None:
    code = counter.card(programme="points")
    counter.scan(code)
    counter.sheet("card")
    counter.page.wait_for_timeout(400)
    for key in ("1", "2", "0", "0", "Enter"):
        counter.page.keyboard.press(key)

    counter.sheet("done")
    assert counter.balance(code) == 12


def test_what_happens_is_read_out(counter: Counter) -> None:
    counter.stamp(counter.card())
    expect(counter.page.get_by_role("status").first).to_contain_text("1 stamp added. Maria Pop")
    counter.next()
    counter.scan("https://menu.example")
    expect(counter.page.locator("#alerts")).to_contain_text("Not a card")

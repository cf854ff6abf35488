"""Takes the pictures of programmes from a running demo: `make demo DETACH=1`, then
`python -m infra.pictures.programmes`.

A guest joins the club on both phones, becomes a member, brings a friend and comes often: the phones, the
till and the books are taken as they are then.
"""

import json
from datetime import UTC, datetime
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

from infra.package import ROOT
from infra.pictures.front import PICTURES, QUIET, WIDE, call, chromium, joined_on_both, shrink, signed_in

TILL: Any = {"width": 390, "height": 844}
DESK: Any = {"width": 1100, "height": 1250}
SHOWN_MS = 12_000  # until both phones show what came, and no notification stands before it


def main() -> None:
    demo = json.loads((ROOT / ".local" / "demo.json").read_text())
    club = next(each["id"] for each in demo["programmes"] if each["id"].endswith("-friends"))
    card = joined_on_both(demo, club)
    PICTURES.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=QUIET)
        phones = browser.new_page(viewport=WIDE, device_scale_factor=1.25, reduced_motion="reduce")
        phones.goto(demo["phone_url"])
        _taken(phones, "club-joined")
        _a_month(demo, club, card)
        _taken(phones, "club-member")
        phones.locator(".pass .info").first.click()
        _taken(phones, "club-behind", wait_ms=1_500)
        _the_till(browser, demo, card)
        _the_books(browser, demo, club)
        browser.close()


def _a_month(demo: dict[str, Any], club: str, card: dict[str, Any]) -> None:
    _post(demo, "/payments", {"barcode": card["barcode"], "part": "daily-club"})
    friend = _post(demo, f"/programmes/{club}/cards", {"name": "Ion Rusu", "referred_by": card["barcode"]})
    _post(demo, "/scans", {"barcode": friend["barcode"]})
    _post(demo, "/scans", {"barcode": card["barcode"], "visits": 7})
    _post(demo, "/redemptions", {"barcode": card["barcode"], "reward": "free"})


def _the_till(browser: Browser, demo: dict[str, Any], card: dict[str, Any]) -> None:
    page = signed_in(browser, demo, TILL)
    page.goto("/scanner")
    page.get_by_role("button", name="Main street").click()
    page.locator("[data-sheet=idle]").wait_for()
    page.keyboard.type(card["barcode"], delay=5)
    page.keyboard.press("Enter")
    page.locator("[data-sheet=card]").wait_for()
    _taken(page, "club-till", wait_ms=1_500)
    page.locator("[data-redeem=daily-coffee]").click()
    page.locator("[data-sheet=redeem] [data-give]").click()
    page.locator("[data-sheet=done]").wait_for()
    _taken(page, "club-given", wait_ms=1_000)


def _the_books(browser: Browser, demo: dict[str, Any], club: str) -> None:
    page = signed_in(browser, demo, DESK)
    page.goto(f"/console#/books/{club}/{datetime.now(UTC):%Y-%m}")
    page.locator("[name=reward_minor]").fill("0.70")
    page.locator("[name=expected]").fill("70")
    page.locator("[data-send]").click()
    page.locator("[data-total]").wait_for()
    page.evaluate("scrollTo(0, 0)")
    _taken(page, "books", wait_ms=1_500)


def _taken(page: Page, name: str, wait_ms: int = SHOWN_MS) -> None:
    page.wait_for_timeout(wait_ms)
    picture = PICTURES / f"{name}.png"
    page.screenshot(path=picture)
    shrink(picture)


def _post(demo: dict[str, Any], path: str, body: dict[str, Any]) -> dict[str, Any]:
    made: dict[str, Any] = call("POST", f"{demo['base_url']}/api/v1{path}", body, demo["api_key"])
    return made


if __name__ == "__main__":
    main()

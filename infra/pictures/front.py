"""Takes the README's picture: `make demo DETACH=1`, then `python -m infra.pictures.front`.

Two phones join, hold the same programme, and are stamped; the page is taken when both show it.
"""

import json
import os
import shutil
import time
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any

import urllib3
from PIL import Image
from playwright.sync_api import Browser, Page, ViewportSize, sync_playwright

from infra.package import ROOT

PICTURES = ROOT / "docs" / "pictures"
STAMPS = 7
QUIET = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]
WIDE: ViewportSize = {"width": 1440, "height": 880}


def main() -> None:
    demo = json.loads((ROOT / ".local" / "demo.json").read_text())
    card = joined_on_both(demo, demo["programmes"][0]["id"])
    _stamp(demo, card, STAMPS - 1)
    PICTURES.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=QUIET)
        page = browser.new_page(viewport=WIDE, device_scale_factor=1.5, reduced_motion="reduce")
        page.goto(demo["phone_url"])
        page.wait_for_timeout(1500)
        _stamp(demo, card, 1)
        page.screenshot(path=PICTURES / "phones.png")
        browser.close()
    shrink(PICTURES / "phones.png")


def joined_on_both(demo: dict[str, Any], programme: str) -> dict[str, Any]:
    """One new card of the programme, on the iPhone and on the Android."""
    for device in call("GET", f"{demo['phone_url']}/api/state")["devices"]:
        for old in device["cards"]:
            body = {"serial": old["serial"], "id": old.get("id")}
            call("POST", f"{demo['phone_url']}/api/{device['id']}/remove", body)
    url = f"{demo['base_url']}/api/v1/programmes/{programme}/cards"
    card: dict[str, Any] = call("POST", url, {"name": "Ana Moraru"}, demo["api_key"])
    call("POST", f"{demo['phone_url']}/api/iphone/add", {"url": card["apple_pass_url"]})
    deliveries = f"{demo['base_url']}/api/v1/cards/{card['serial']}/deliveries"

    def pushed() -> bool:
        return all(each["pushed"] for each in call("GET", deliveries, None, demo["api_key"])["deliveries"])

    if not card["google_ready"]:
        _wait(pushed)
    call("POST", f"{demo['phone_url']}/api/android/save", {"url": card["google_save_url"]})
    _wait(pushed)
    return card


def _stamp(demo: dict[str, Any], card: dict[str, Any], visits: int) -> None:
    body = {"barcode": card["barcode"], "visits": visits, "key": str(uuid.uuid4())}
    call("POST", f"{demo['phone_url']}/api/till/stamp", body)
    time.sleep(4)  # until both phones show it


def _wait(until: Callable[[], bool]) -> None:
    for _ in range(60):
        if until():
            return
        time.sleep(0.5)
    raise SystemExit("It did not arrive within half a minute.")


def call(method: str, url: str, body: object = None, api_key: str = "") -> Any:
    headers = {"Content-Type": "application/json", "Idempotency-Key": str(uuid.uuid4())}
    if api_key:
        headers["Authorization"] = f"Bearer {api_key}"
    content = json.dumps(body) if body else None
    answer = urllib3.request(method, url, body=content, headers=headers, timeout=60)
    if answer.status >= 300:
        raise SystemExit(f"{method} {url}: {answer.status} {answer.data[:300]!r}")
    return answer.json()


def chromium() -> str:
    names = ("chromium-headless-shell", "chromium", "google-chrome")
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, names)), None)
    if not found:
        raise SystemExit("No Chromium found: install it, or name it with CHROMIUM=/path.")
    return found


def shrink(picture: Path) -> None:
    """A palette is plenty for a page's few colours, and a quarter of the bytes."""
    Image.open(picture).convert("RGB").quantize(192, dither=Image.Dither.NONE).save(picture, optimize=True)


if __name__ == "__main__":
    main()


def signed_in(browser: Browser, demo: dict[str, Any], viewport: Any) -> Page:
    """The owner's pages of a running demo, in English."""
    page = browser.new_page(
        base_url=demo["base_url"],
        viewport=viewport,
        device_scale_factor=1.25,
        locale="en",
        reduced_motion="reduce",
    )
    page.goto("/console")
    page.locator("[name=email]").fill(demo["owner"]["email"])
    page.locator("[name=password]").fill(demo["owner"]["password"])
    page.locator("[data-send]").click()
    page.locator("[data-page]").wait_for()
    page.locator("[data-account] > summary").click()
    page.locator("[data-language=en]").click()
    return page

"""Takes the cashiers' pictures and the one of named posters from a running demo: `make demo DETACH=1`, then
`python -m infra.pictures.cashiers`.

A tablet is paired with the counter; the camera shows guests' cards as the demo's iPhone has them.
"""

import json
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image
from playwright.sync_api import Browser, Page, Playwright, sync_playwright

from chalicelib.domain.time.units import HOUR_S
from infra.package import ROOT
from infra.pictures.front import PICTURES, QUIET, WIDE, call, chromium, shrink, signed_in

TILL: Any = {"width": 390, "height": 844}
DESK: Any = {"width": 1100, "height": 1000}
FRAME, COUNTER = (720, 1280), (112, 96, 84)  # of the camera, and the counter's top in it
FRAMES = 30  # a second of film, played over and over
SHOWN_MS = 2_500
COUNTED_MS = 8_000  # cards are counted behind the button
SOURCES = ("Window poster", "Flyer at the market", "Link in the bio")
# A hand scanner, which is faster than any key that is pressed here.
BURST = """(code) => {
  const pressed = { bubbles: true, cancelable: true };
  const keys = [...code, "Enter"].map((key) => new KeyboardEvent("keydown", { key, ...pressed }));
  for (const key of keys) document.body.dispatchEvent(key);
}"""
ASKED = """async ([method, path, body]) => {
  const headers = { "Content-Type": "application/json", "Idempotency-Key": crypto.randomUUID() };
  const answer = await fetch("/api/v1" + path, { method, headers, body: JSON.stringify(body) });
  return answer.status === 204 ? null : answer.json();
}"""


def main() -> None:
    demo = json.loads((ROOT / ".local" / "demo.json").read_text())
    stamps, points = (each["id"] for each in demo["programmes"][:2])
    PICTURES.mkdir(exist_ok=True)
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser = playwright.chromium.launch(executable_path=chromium(), args=QUIET)
        owner = signed_in(browser, demo, DESK)
        film = Path(folder) / "film.mjpeg"
        guest = _guest(demo, stamps, "Maria Popescu", visits=8)
        _filmed(browser, demo, guest, film)
        with _at_the_counter(playwright, demo, owner, film) as page:
            _a_guest(page, guest)
            page.locator("[data-who]").click()
            page.locator("[data-person]").first.wait_for()
            _taken(page, "scan-people")
        with _at_the_counter(playwright, demo, owner, film) as page:
            _too_soon(page, demo, owner, stamps)
        guest = _guest(demo, stamps, "Vera Ceban", visits=5)
        _filmed(browser, demo, guest, film)
        with _at_the_counter(playwright, demo, owner, film) as page:
            _without_network(page)
        guest = _guest(demo, points, "Elena Munteanu", amount_minor=4200)
        _filmed(browser, demo, guest, film)
        with _at_the_counter(playwright, demo, owner, film) as page:
            page.locator("[data-sheet=card]").wait_for()
            for key in ("1", "2", "5", "0"):
                page.locator(f"[data-sheet=card] [data-key='{key}']").click()
            _taken(page, "scan-points")
        _posters(owner, demo, stamps)
        browser.close()


def _a_guest(page: Page, guest: dict[str, Any]) -> None:
    """The card, the stamp, and the same card once more."""
    page.locator("[data-sheet=card]").wait_for()
    _taken(page, "scan-card")
    page.locator("[data-sheet=card] [data-add]").click()
    page.locator("[data-sheet=done]").wait_for()
    _taken(page, "scan-done")
    page.locator("[data-sheet=done] [data-next]").click()
    page.locator("[data-sheet=idle]").wait_for()
    page.evaluate(BURST, guest["barcode"])
    page.locator("[data-sheet=already]").wait_for()
    _taken(page, "scan-already")
    page.locator("[data-sheet=already] [data-next]").click()


def _without_network(page: Page) -> None:
    """A card that the till met while it had the network, which is gone by the time it is stamped."""
    page.locator("[data-sheet=card]").wait_for()
    page.context.set_offline(True)
    page.locator("[data-sheet=card] [data-add]").click()
    page.locator("[data-sheet=saved]").wait_for()
    _taken(page, "scan-saved")


def _too_soon(page: Page, demo: dict[str, Any], owner: Page, programme: str) -> None:
    """A card that comes again too soon."""
    limits = f"/programmes/{programme}/limits"
    owner.evaluate(ASKED, ["PUT", limits, {"cooldown_s": HOUR_S}])
    soon = _guest(demo, programme, "Ion Rusu", visits=3)
    page.reload()  # it learns the limits
    page.locator("[data-sheet=card]").wait_for()
    page.evaluate(BURST, soon["barcode"])
    _taken(page, "scan-refused")
    owner.evaluate(ASKED, ["PUT", limits, {}])


def _posters(owner: Page, demo: dict[str, Any], programme: str) -> None:
    """Named posters, and cards that came by them."""
    for name, cards in zip(SOURCES, (5, 2, 3), strict=True):
        made = owner.evaluate(ASKED, ["POST", f"/programmes/{programme}/sources", {"name": name}])
        for _ in range(cards):
            body = {"name": "Vera Ceban", "source": made["id"]}
            call("POST", f"{demo['base_url']}/api/v1/programmes/{programme}/cards", body, demo["api_key"])
    owner.goto("/console#/posters")
    part = owner.locator(f"[data-sources='{programme}']")
    part.locator("summary").first.click()
    part.locator("[data-count]").click()
    owner.wait_for_timeout(COUNTED_MS)
    picture = PICTURES / "console-posters.png"
    part.screenshot(path=picture)
    shrink(picture)


def _guest(demo: dict[str, Any], programme: str, name: str, **sale: int) -> dict[str, Any]:
    base = f"{demo['base_url']}/api/v1"
    card: dict[str, Any] = call(
        "POST", f"{base}/programmes/{programme}/cards", {"name": name}, demo["api_key"]
    )
    call("POST", f"{base}/scans", {"barcode": card["barcode"], "outlet": "main", **sale}, demo["api_key"])
    held: dict[str, Any] = call("GET", f"{base}/cards/{card['serial']}", None, demo["api_key"])
    return {**card, **held}


def _filmed(browser: Browser, demo: dict[str, Any], card: dict[str, Any], film: Path) -> None:
    """The guest's iPhone, held in front of the camera."""
    phone_url = demo["phone_url"]
    for device in call("GET", f"{phone_url}/api/state")["devices"]:
        for old in device["cards"]:
            gone = {"serial": old["serial"], "id": old.get("id")}
            call("POST", f"{phone_url}/api/{device['id']}/remove", gone)
    call("POST", f"{phone_url}/api/iphone/add", {"url": card["apple_pass_url"]})
    phones = browser.new_page(viewport=WIDE, device_scale_factor=2, reduced_motion="reduce")
    phones.goto(phone_url)
    shown = phones.locator(".pass").first
    shown.wait_for()
    phones.wait_for_timeout(SHOWN_MS)
    screen = Image.open(BytesIO(shown.screenshot())).convert("RGB")
    phones.close()
    screen.thumbnail((FRAME[0] - 120, FRAME[1] // 2), Image.Resampling.LANCZOS)
    scene = Image.new("RGB", FRAME, COUNTER)
    scene.paste(screen, ((FRAME[0] - screen.width) // 2, 110))
    frame = BytesIO()
    scene.save(frame, "JPEG", quality=92)
    film.write_bytes(frame.getvalue() * FRAMES)


@contextmanager
def _at_the_counter(playwright: Playwright, demo: dict[str, Any], owner: Page, film: Path) -> Iterator[Page]:
    """A tablet of the counter, the cashier at it."""
    code = owner.evaluate(ASKED, ["POST", "/devices", {"label": "Counter tablet", "outlet": "main"}])["code"]
    camera = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"]
    camera.append(f"--use-file-for-fake-video-capture={film}")
    browser = playwright.chromium.launch(executable_path=chromium(), args=[*QUIET, *camera])
    page = browser.new_page(
        base_url=demo["base_url"],
        viewport=TILL,
        device_scale_factor=1.5,
        locale="en",
        reduced_motion="reduce",
    )
    page.goto("/scanner")
    page.evaluate(ASKED, ["POST", "/pairings", {"code": code}])
    page.evaluate(ASKED, ["POST", "/session/pin", {"staff": "cashier", "pin": demo["cashier"]["pin"]}])
    page.goto("/scanner")
    yield page
    browser.close()


def _taken(page: Page, name: str) -> None:
    page.wait_for_timeout(SHOWN_MS)
    picture = PICTURES / f"{name}.png"
    page.screenshot(path=picture)
    shrink(picture)


if __name__ == "__main__":
    main()

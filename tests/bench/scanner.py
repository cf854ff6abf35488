"""The scan page on the whole local stack: from a code in view to the confirmation, and the bytes before it.

The film in front of the camera marks a corner while a code is in view; the page is watched, not changed.
Beside it stands what cannot be left out: the decoding of one picture, and two bare calls to the emulated
DynamoDB.
"""

import random
import tempfile
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from statistics import median, quantiles
from typing import Any
from urllib.parse import urlsplit

from PIL import Image, ImageDraw
from playwright.sync_api import Browser, Page, Route, sync_playwright

from chalicelib.aws.table.table import Table
from infra.local.stack import LocalStack
from infra.package import ROOT
from tests.bench import scan
from tests.browser.scanner.counted import counted, kilobytes
from tests.browser.scanner.fake_camera import Scene, film, nothing, with_camera
from tests.browser.scanner.frames import clean
from tests.e2e.cast.wire import Till
from tests.support.chromium import FLAGS, chromium
from tests.support.emulated import table_properties
from tests.support.fakes import LUNA, a_card, a_programme_stamps
from tests.support.local_stack import free_block

SCANS = 15
SHOWN_S, AWAY_S = 3.0, 1.0
WAIT_MS = 60_000
MARK = (0, 0, 48, 48)  # white while a code is in view

# Notes when the mark turns white, and when a scan is confirmed.
WATCH = """
(() => {
  window.inView = [];
  window.confirmed = [];
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  let white = true;
  const look = (video) => {
    canvas.drawImage(video, 8, 8, 16, 16, 0, 0, 1, 1);
    const now = canvas.getImageData(0, 0, 1, 1).data[0] > 180;
    if (now && !white) inView.push(performance.now());
    white = now;
    video.requestVideoFrameCallback(() => look(video));
  };
  const found = new WeakSet();
  new MutationObserver((changes) => {
    const video = document.querySelector("video");
    if (video && !found.has(video)) found.add(video), video.requestVideoFrameCallback(() => look(video));
    for (const { target, attributeName } of changes)
      if (attributeName && target.dataset.sheet === "done") confirmed.push(performance.now());
  }).observe(document, { subtree: true, childList: true, attributeFilter: ["data-sheet"] });
})();
"""
DECODE = """
async (times) => {
  const { decoder } = await import("/web/scanner/camera/decoder.js");
  const { detect } = await decoder();
  const video = document.querySelector("video");
  const took = [];
  for (let tries = 0; took.length < times && tries < 40 * times; tries += 1) {
    const began = performance.now();
    if (await detect(video)) took.push(performance.now() - began);
    await new Promise((done) => setTimeout(done, 40));
  }
  return took;
}
"""
API = """performance.getEntriesByType("resource")
  .filter(({ name }) => /[/]api[/]v1[/](cards[?]|scans)/.test(name))
  .map(({ name, duration }) => [name.includes("scans") ? "scan" : "card", duration])"""
BLOCKING = """performance.getEntriesByType("resource")
  .filter(({ renderBlockingStatus: status }) => status === "blocking")
  .map(({ name }) => new URL(name).pathname)"""


def run() -> list[str]:
    with tempfile.TemporaryDirectory() as folder, _started(Path(folder)) as stack:
        codes = _codes(stack)
        reel = film(Path(folder) / "codes.mjpeg", list(_scenes(codes)))
        with sync_playwright() as playwright:
            plain = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
            camera = with_camera(plain, reel)
            lines = _measured(stack, camera)
            camera.close()
            plain.close()
    return lines


def _measured(stack: LocalStack, camera: Browser) -> list[str]:
    cold = _cold(stack, camera)
    page = _opened(camera)
    warm = counted(page)
    _sign_in(page, stack)
    _confirmed(page, SCANS)
    took = _pairs(page.evaluate("[inView, confirmed]"))
    api = page.evaluate(API)
    page.context.route("**/web/scanner/camera/*.js", _source)  # the page itself has it in a bundle
    decoding = page.evaluate(DECODE, SCANS)
    blocking = page.evaluate(BLOCKING)
    warm.clear()
    page.reload()
    page.wait_for_selector("[data-camera=on]")
    bare = _bare_ms(stack)
    floor = median(decoding) + median(bare)
    own = [f"{kind} {median([ms for each, ms in api if each == kind]):.0f} ms" for kind in ("card", "scan")]
    decoder = kilobytes([each for each in cold if "/vendor/" in each[0]])
    return [
        f"code in view to confirmation, {len(took)} scans: {_p(took)}",
        f"  of it the app's answers, p50: {', '.join(own)}",
        f"one picture decoded, {_p(decoding)}; two bare calls, {_p(bare)}",
        f"  scan page / (decoding + bare calls), p50 = {median(took) / floor:.1f}",
        f"bytes to the first scan: cold {kilobytes(cold)} ({decoder} is the decoder), warm {kilobytes(warm)}",
        f"  render-blocking beside the page: {', '.join(blocking) or 'nothing'}",
    ]


def _source(route: Route) -> None:
    route.fulfill(path=ROOT / "chalicelib" / urlsplit(route.request.url).path.lstrip("/"))


def _cold(stack: LocalStack, camera: Browser) -> list[tuple[str, int]]:
    """What the first visit fetches up to its first scan; the worker, which fetches the same, is kept out."""
    page = _opened(camera, service_workers="block")
    fetched = counted(page)
    _sign_in(page, stack)
    _confirmed(page, 1)
    page.context.close()
    return fetched


def _opened(camera: Browser, **options: Any) -> Page:
    context = camera.new_context(viewport={"width": 820, "height": 1180}, locale="en", **options)
    context.set_default_timeout(WAIT_MS)
    context.add_init_script(WATCH)
    return context.new_page()


@contextmanager
def _started(folder: Path) -> Iterator[LocalStack]:
    stack = LocalStack(folder / "stack", free_block())
    stack.start()
    try:
        yield stack
    finally:
        stack.stop()


def _codes(stack: LocalStack) -> list[str]:
    """New cards of the coffee programme, which is stamped at once."""
    programme = stack.description["programmes"][0]["id"]
    held = stack.store().programme(programme)
    assert held
    stack.store().put_programme(replace(held, stamp_at_once=True))
    till = Till(stack.base_url, stack.description["api_key"])
    cards = [till.post(f"/programmes/{programme}/cards", {}).json for _ in range(SCANS)]
    return [card["barcode"] for card in cards]


def _scenes(codes: list[str]) -> Iterator[Scene]:
    yield _marked(nothing(), in_view=False), 2.0
    for number, code in enumerate(codes):
        yield _marked(clean(code, random.Random(number)), in_view=True), SHOWN_S
        yield _marked(nothing(), in_view=False), AWAY_S


def _marked(picture: Image.Image, *, in_view: bool) -> Image.Image:
    ImageDraw.Draw(picture).rectangle(MARK, fill="white" if in_view else "black")
    return picture


def _sign_in(page: Page, stack: LocalStack) -> None:
    who = stack.description["cashier"]
    page.goto(f"{stack.base_url}/scanner")
    page.locator("[name=email]").fill(who["email"])
    page.locator("[name=password]").fill(who["password"])
    page.locator("[data-send]").click()
    page.locator("[data-outlet]").first.click()
    page.wait_for_selector("[data-camera=on]")


def _confirmed(page: Page, least: int) -> None:
    """Waits for so many confirmations; the page's policy forbids Playwright's own way to wait for a value."""
    until = time.monotonic() + 60 + least * (SHOWN_S + AWAY_S) * 2
    while page.evaluate("confirmed.length") < least:
        if time.monotonic() > until:
            raise AssertionError(f"not {least} scans in time: {page.evaluate('[inView, confirmed]')}")
        page.wait_for_timeout(200)


def _pairs(times: tuple[list[float], list[float]]) -> list[float]:
    """From each first sight to the confirmation before the next."""
    seen, confirmed = times
    spans = zip(seen, [*seen[1:], float("inf")], strict=True)
    return [
        min(inside) - start
        for start, end in spans
        if (inside := [at for at in confirmed if start < at < end])
    ]


def _bare_ms(stack: LocalStack) -> list[float]:
    client = stack.aws.client("dynamodb")
    client.create_table(TableName=scan.TABLE, **table_properties())
    table = Table(client, scan.TABLE, time.time)
    table.put_merchant(LUNA)
    table.put_programme(a_programme_stamps())
    table.enrol(a_card("BARE"), str(uuid.uuid4()))
    return [scan._bare(client, table, number)[0] * 1000 for number in range(SCANS + 5)][5:]


def _p(values: list[float]) -> str:
    cuts = quantiles(values, n=20, method="inclusive")
    return f"p50 {cuts[9]:.0f} ms, p95 {cuts[18]:.0f} ms"

"""The console over a shop of 20,000 cards and 306 campaigns beside an empty one, on the local stack: how long
until each page shows what it is for. Both are asked in turn, so a busy machine slows both.

`CARNET_BENCH_CARDS=2000 python -m tests.bench console` takes a smaller shop.
"""

import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser, Page, Request, sync_playwright

from chalicelib.domain.audience.audience import Audience
from chalicelib.domain.audience.ready_made import READY_MADE
from infra.local.seed_people import Login
from infra.local.size.fill import CAMPAIGNS, CARDS, fill
from infra.local.stack import LocalStack
from tests.support.chromium import FLAGS, chromium
from tests.support.local_stack import free_block

ROUNDS = 5
AIM = 1.3
ASKED = "one-away"  # an audience that both have
PLACES = (
    "overview", "overview/year", "today", "cards", "regulars", "questions", "cases", "campaigns",
    "campaigns/calendar", "campaigns/new", "audiences", f"audiences/{ASKED}", "audiences/new", "programmes",
    "rules", "tiers", "posters", "shop", "staff", "outlets", "devices", "books", "keys", "webhooks",
    "changes",
)  # fmt: skip
WORDS = "One stamp more and your coffee is on us, see you"
WAIT_MS = 120_000

# From the address to the first picture in which the page stands: its title, and no longer a skeleton.
SHOWN = """async (place) => {
  const main = document.querySelector("main");
  main.replaceChildren();
  const began = performance.now();
  if (location.hash === `#/${place}`) dispatchEvent(new HashChangeEvent("hashchange"));
  else location.hash = `#/${place}`;
  const there = () => !main.hasAttribute("aria-busy") && main.querySelector("h1:not(.unseen)");
  while (!there()) await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  return performance.now() - began;
}"""


@dataclass
class Shop:
    """`asking`: requests that have no answer yet."""

    page: Page
    requests: list[str] = field(default_factory=list)
    asking: int = 0

    def begun(self, request: Request) -> None:
        self.requests.append(f"{request.method} {request.url}")
        self.asking += 1

    def ended(self, _: Request) -> None:
        self.asking -= 1

    def settled(self) -> None:
        """What a page goes on to read must not wait in front of the next one."""
        while self.asking:
            self.page.wait_for_timeout(50)


def run() -> list[str]:
    with tempfile.TemporaryDirectory() as folder, _started(Path(folder)) as stack:
        return measured(stack, int(os.environ.get("CARNET_BENCH_CARDS", CARDS)))


def measured(stack: LocalStack, cards: int) -> list[str]:
    """In two shops of `stack`, which are opened and one of which is filled."""
    empty, full = stack.open_cafe("empty"), stack.open_cafe("full")
    for each in (empty, full):
        asked = Audience(ASKED, each.merchant_id, "One stamp away", READY_MADE["one_away"])
        assert stack.campaigns().put_audience(asked)
    began, now_ms = time.monotonic(), time.time_ns() // 1_000_000
    written = fill(stack, full.stamps, full.points, cards=cards, made=CAMPAIGNS, now_ms=now_ms)
    filled = f"{cards:,} cards, {CAMPAIGNS} campaigns: {written:,} items in {time.monotonic() - began:.0f} s"
    return [filled, *between(stack, empty.logins["owner"], full.logins["owner"])]


def between(stack: LocalStack, empty: Login, full: Login) -> list[str]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        shops = [_signed_in(browser, stack, login) for login in (empty, full)]
        took: dict[str, tuple[list[float], list[float]]] = {place: ([], []) for place in PLACES}
        for round_ in range(ROUNDS + 1):
            for place in PLACES:
                for shop, times in zip(shops, took[place], strict=True):
                    ms = shop.page.evaluate(SHOWN, place)
                    shop.settled()
                    if round_:  # the first one starts the functions
                        times.append(ms)
        lines = [_line(place, *map(median, times)) for place, times in took.items()]
        lines.append(_typed(shops[1]))
        browser.close()
    return lines


def _line(place: str, empty_ms: float, full_ms: float) -> str:
    ratio = full_ms / empty_ms
    over = "" if ratio <= AIM else f"  over the aim of {AIM}"
    return f"{place}: full / empty = {ratio:.2f} ({full_ms:.0f} and {empty_ms:.0f} ms){over}"


def _typed(shop: Shop) -> str:
    """How often the cards are counted while a text is written."""
    page = shop.page
    page.evaluate(SHOWN, "campaigns/new")
    page.locator("[data-start=one_away]").click()
    page.locator("[data-audience]").wait_for()
    page.locator("[data-will]").wait_for()
    page.locator("[name=title-a]").fill("One stamp to go")
    page.locator("[name=text-a]").fill("Soon")
    page.locator(".saving[data-state=saved]").wait_for()
    page.locator("[data-outlook]:not([aria-busy=true])").wait_for()
    shop.requests.clear()
    for word in WORDS.split():
        page.locator("[name=text-a]").press_sequentially(f" {word}")
        page.locator(".saving[data-state=saved]").wait_for()
        page.wait_for_timeout(800)  # longer than the page waits with a question
    counts = [each for each in shop.requests if each.endswith(("/check", "/count"))]
    saves = [each for each in shop.requests if each.startswith("PUT ")]
    return f"{len(WORDS.split())} words typed: {len(saves)} times saved, {len(counts)} times counted"


def _signed_in(browser: Browser, stack: LocalStack, login: Login) -> Shop:
    context = browser.new_context(
        base_url=stack.base_url, locale="en", viewport={"width": 1440, "height": 900}
    )
    context.set_default_timeout(WAIT_MS)
    page = context.new_page()
    shop = Shop(page)
    page.on("request", shop.begun)
    page.on("requestfinished", shop.ended)
    page.on("requestfailed", shop.ended)
    page.goto("/console")
    page.locator("[name=email]").fill(login.email)
    page.locator("[name=password]").fill(login.password)
    page.locator("[data-send]").click()
    page.locator("[data-page]").wait_for()
    return shop


@contextmanager
def _started(folder: Path) -> Iterator[LocalStack]:
    stack = LocalStack(folder / "stack", free_block(), customers=False)
    stack.start()
    try:
        yield stack
    finally:
        stack.stop()

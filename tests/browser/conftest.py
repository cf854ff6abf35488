"""The app behind the browser: real pages over a store in memory."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.e2e.cast.wire import eventually
from tests.support.gateway import Reply, Shop, call, open_shop
from tests.support.keys import Keys
from tests.support.people import PASSWORD, staffed
from tests.support.served import served

ROOT = Path(__file__).resolve().parents[2]
WAIT_MS = 30_000  # a bound on waiting, not a figure: two cores may be busy with other tests
AXE_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
SLOW_CPU = float(os.environ.get("CARNET_SLOW_CPU", "1"))  # so many times slower is each page's processor
expect.set_options(timeout=WAIT_MS)

Open = Callable[..., BrowserContext]
OpenAt = Callable[..., Page]


def until(page: Page, so: str, *, within_s: float = WAIT_MS / 1000) -> None:
    """Wait until this function says so, a promise too: Playwright's own wait takes any promise for a yes."""
    eventually(lambda: page.evaluate(so), within_s=within_s, why=so)


def slowed(page: Page) -> None:
    """A page on an old tablet: what comes in another order there was never in order."""
    session = page.context.new_cdp_session(page)
    session.send("Emulation.setCPUThrottlingRate", {"rate": SLOW_CPU})


def ask(context: BrowserContext, path: str, body: object) -> None:
    """What a page would ask of the API; the cookies that it is given stay in the browser."""
    reply = context.request.post(f"/api/v1{path}", data=body, headers={"Sec-Fetch-Site": "same-origin"})
    assert reply.ok, reply.text()


# What fades is not readable half way, and does not stay so.
SETTLED = """() => Promise.allSettled(document.getAnimations()
  .filter((each) => Number.isFinite(each.effect.getComputedTiming().endTime) && each.playState === "running")
  .map((each) => each.finished))"""


def violations(page: Page, axe: str) -> list[tuple[str, str]]:
    """What axe finds at WCAG 2.2 AA: the rule, and the first element that breaks it."""
    if not page.evaluate("'axe' in globalThis"):
        page.evaluate(axe)
    page.evaluate("scrollTo(0, 0)")  # else what happens to lie half under a bar counts as too small
    page.evaluate(SETTLED)
    found = page.evaluate("(rules) => axe.run({ runOnly: rules, resultTypes: ['violations'] })", AXE_RULES)
    return [(each["id"], each["nodes"][0]["html"]) for each in found["violations"]]


def speak(page: Page, language: str) -> None:
    """The console in another language, chosen where the person's name stands."""
    page.locator("[data-account] > summary").click()
    page.locator(f"[data-language={language}]").click()


def errors_of(page: Page) -> list[str]:
    """What fails in this page from now on; a browser's warnings differ from version to version."""
    found: list[str] = []
    page.on("console", lambda said: found.append(said.text) if said.type == "error" else None)
    page.on("pageerror", lambda error: found.append(str(error)))
    return found


@pytest.fixture
def google() -> Iterator[str]:
    """A site that stands where Google's save page is."""

    def save_page(method: str, url: str, *rest: object) -> Reply:
        from email.message import Message

        headers = Message()
        headers["Content-Type"] = "text/html"
        return Reply(200, headers, b"<title>Save to Google Wallet</title>")

    with served(save_page) as url:
        yield url


@pytest.fixture
def live_shop(keys: Keys, monkeypatch: pytest.MonkeyPatch, google: str) -> Iterator[Shop]:
    """The shop with its pages on a port: `base_url` says where, `received` what was asked."""
    received: list[str] = []

    def handle(method: str, path: str, *rest: Any) -> Reply:
        received.append(f"{method} {path}")
        return call(method, path, *rest)

    with served(handle) as address:
        base_url = address.replace("127.0.0.1", "localhost")  # a passkey belongs to a name, not to a number
        with open_shop(keys, monkeypatch, base_url, f"{google}/gp/v/save/") as shop:
            shop.received = received
            yield shop


@pytest.fixture
def open_context(browser: Browser, live_shop: Shop) -> Iterator[Open]:
    """A new customer's browser, with what Playwright lets one choose; its pages are closed at the end."""
    opened: list[BrowserContext] = []

    def open_(**options: Any) -> BrowserContext:
        context = browser.new_context(base_url=live_shop.base_url, **options)
        context.set_default_timeout(WAIT_MS)
        if SLOW_CPU > 1:
            context.on("page", slowed)
        opened.append(context)
        return context

    yield open_
    for context in opened:
        context.close()


@pytest.fixture
def open_at(live_shop: Shop, open_context: Open) -> OpenAt:
    """The console at one of its pages, with one of the shop's people signed in; by default the owner."""
    staffed(live_shop.directory)

    def open_(address: str, who: str = "olga", **options: Any) -> Page:
        context = open_context(**{"locale": "en", **options})
        ask(context, "/session", {"email": f"{who}@luna.example", "password": PASSWORD})
        page = context.new_page()
        page.goto(f"/console{address}")
        expect(page.locator("[data-page], [data-nothing]")).to_be_visible()
        return page

    return open_


@pytest.fixture(scope="session")
def axe() -> str:
    """axe-core's source, of package-lock.json."""
    return (ROOT / "node_modules" / "axe-core" / "axe.min.js").read_text()

"""The console in the browser of somebody who signed in, on the deployed stack."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from infra.local.seed import Seed
from infra.local.stack import LocalStack

WAIT_MS = 30_000  # a bound on waiting, not a figure: two cores may be busy with other tests
COLD_MS = 60_000  # the first page starts a function for each file that it asks for at once
COLD_TRIES = 3  # a machine that is busy starts a function too late for its front
DESK = {"width": 1440, "height": 900}
ASK = """async ([method, path, body, key]) => {
  const headers = {"Content-Type": "application/json", "Accept-Language": "en"};
  if (key) headers["Idempotency-Key"] = key;
  const reply = await fetch("/api/v1" + path, {method, headers, body: body && JSON.stringify(body)});
  const text = await reply.text();
  return {status: reply.status, body: text ? JSON.parse(text) : null};
}"""

OpenAs = Callable[..., Page]


@pytest.fixture
def anyone(browser: Browser, stack: LocalStack) -> Iterator[Callable[..., Page]]:
    """A browser of somebody's own, at the console's door."""
    opened: list[BrowserContext] = []

    def open_(**options: Any) -> Page:
        context = browser.new_context(
            base_url=stack.base_url, **{"locale": "en", "viewport": DESK, **options}
        )
        context.set_default_timeout(WAIT_MS)
        opened.append(context)
        page = context.new_page()
        for _ in range(COLD_TRIES):
            reply = page.goto("/console", timeout=COLD_MS)
            if reply and reply.ok:
                break
        expect(page.locator("[name=email]")).to_be_visible()
        return page

    yield open_
    for context in opened:
        context.close()


@pytest.fixture
def open_as(anyone: Callable[..., Page], cafe: Seed) -> OpenAs:
    """The console of one of the café's people, who is signed in."""

    def open_(who: str, **options: Any) -> Page:
        page = anyone(**options)
        sign_in(page, cafe, who)
        expect(page.locator("[data-page], [data-nothing]")).to_be_visible()
        return page

    return open_


def sign_in(page: Page, cafe: Seed, who: str) -> None:
    page.locator("[name=email]").fill(cafe.logins[who].email)
    page.locator("[name=password]").fill(cafe.logins[who].password)
    page.locator("[data-send]").click()


def to(page: Page, place: str) -> None:
    """Another page of the console, once it is there; the one that is shown is asked for anew."""
    page.evaluate("document.querySelector('main').replaceChildren()")
    if page.evaluate("location.hash") == f"#/{place}":
        page.evaluate("dispatchEvent(new HashChangeEvent('hashchange'))")
    else:
        page.evaluate("place => (location.hash = place)", f"#/{place}")
    expect(page.locator("main:not([aria-busy]) h1")).to_be_visible()


def ask(page: Page, method: str, path: str, body: object = None, key: str = "") -> Any:
    return page.evaluate(ASK, [method, path, body, key])


def sound(page: Page, axe: str, place: str) -> None:
    """axe finds nothing at WCAG 2.2 AA, and nothing is cut off."""
    page.evaluate(axe)
    found = page.evaluate(
        "axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})"
    )
    assert [(place, each["id"], each["nodes"][0]["html"]) for each in found["violations"]] == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), place

"""The console in the browser of somebody who signed in, on the deployed stack."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from infra.local.seed import Seed
from infra.local.seed_people import Login
from infra.local.stack import LocalStack
from tests.browser.conftest import violations
from tests.e2e.cast.wire import eventually

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
def open_console(browser: Browser, stack: LocalStack) -> Iterator[OpenAs]:
    """The console in a browser of somebody's own: signed in by this login, or at its door."""
    opened: list[BrowserContext] = []

    def open_(login: Login | None, **options: Any) -> Page:
        context = browser.new_context(
            base_url=stack.base_url, **{"locale": "en", "viewport": DESK, **options}
        )
        context.set_default_timeout(WAIT_MS)
        opened.append(context)
        if login:
            eventually(lambda: _signed_in(context, login), within_s=COLD_MS / 1000, why="nobody may sign in")
        page = context.new_page()
        there = page.locator("[data-page], [data-nothing]" if login else "[name=email]")
        late = page.locator("h1 + [role=alert]")  # the page says that no answer came, and to try again
        for _ in range(COLD_TRIES):
            reply = page.goto("/console", timeout=COLD_MS)
            if not (reply and reply.ok):
                continue
            expect(there.or_(late)).to_be_visible()
            if there.is_visible():
                break
        expect(there).to_be_visible()
        return page

    yield open_
    for context in opened:
        context.close()


@pytest.fixture
def anyone(open_console: OpenAs) -> Callable[..., Page]:
    """The console's door."""
    return partial(open_console, None)


@pytest.fixture
def open_as(open_console: OpenAs, cafe: Seed) -> OpenAs:
    """The console of one of the café's people, who is signed in."""
    return lambda who, **options: open_console(cafe.logins[who], **options)


def _signed_in(context: BrowserContext, login: Login) -> bool:
    asked = {"email": login.email, "password": login.password}
    headers = {"Sec-Fetch-Site": "same-origin"}
    return context.request.post("/api/v1/session", data=asked, headers=headers, timeout=COLD_MS).ok


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


def invited(page: Page, name: str, email: str, outlet: str = "") -> str:
    """The link that an invitation shows, once."""
    to(page, "staff/new")
    page.locator("[name=name]").fill(name)
    page.locator("[name=email]").fill(email)
    if outlet:
        page.get_by_label(outlet).check()
    page.locator("[data-send]").click()
    expect(page.locator(".code svg")).to_be_visible()
    return page.locator("[data-link-out]").input_value()


def save(page: Page) -> None:
    page.locator("[data-page] [data-send]").click()
    expect(page.locator("[data-saved]")).to_contain_text("Saved")


def sound(page: Page, axe: str, place: str) -> None:
    """axe finds nothing at WCAG 2.2 AA, and nothing is cut off."""
    assert violations(page, axe) == [], place
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), place

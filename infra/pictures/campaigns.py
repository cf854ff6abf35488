"""Takes the marketers' and the owner's pictures from a running demo: `make demo DETACH=1`, then
`python -m infra.pictures.campaigns`.

Four hundred cards, one stamp away from a coffee, are sent a campaign by the console; then customers come.
The demo has to be a new one: whoever was sent a message lately is left alone.
"""

import json
import random
import re
import secrets
import time
from pathlib import Path
from typing import Any

from playwright.sync_api import Locator, Page, sync_playwright

from chalicelib.domain.campaign.result.effect import arm_of
from chalicelib.domain.card.card import Card, Registration
from chalicelib.domain.ledger.entry import Origin
from chalicelib.domain.ledger.keys import content_of
from chalicelib.domain.ledger.ledger import earn
from chalicelib.domain.programme.rules import Sale
from infra.local.stack import LocalStack
from infra.package import ROOT
from infra.pictures.front import PICTURES, QUIET, chromium, shrink

CARDS = 400
HELD_OUT = 20  # percent: with fewer cards in a group nothing can be told
CAME = {"held_out": 0.15, "a": 0.5}  # what the demo's customers do: a planted effect
NEVER_QUIET = {"per_day": 3, "per_week": 7, "gap_hours": 0, "quiet_from": 0, "quiet_to": 0}
DESK: Any = {"width": 1440, "height": 900}
TALL: Any = {"width": 1440, "height": 1400}  # no part is cut off
BASE_32 = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
NAMES = ("Ana Moraru", "Ion Rusu", "Élise Dubois", "Анна Иванова", "Jean Petit", "Vera Ceban", "Paul Martin")
LONG_MS = 60_000
COUNTED_MS = 150_000  # an hour's sums are made by the clock, two minutes behind
OWNERS = (
    ("overview", "console-overview"),
    ("campaigns", "console-campaigns"),
    ("campaigns/calendar", "console-calendar"),
    ("changes", "console-audit"),
)
TRIES = 6
COUNTED_LATELY_MS = 16_000  # a result is not counted again sooner


def main() -> None:
    demo = json.loads((ROOT / ".local" / "demo.json").read_text())
    stack = LocalStack.attach(ROOT / ".local" / "demo" / demo["base_url"].rpartition(":")[2])
    programme = demo["programmes"][0]["id"]
    cards = _guests(stack, programme)
    PICTURES.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=QUIET)
        seen: Any = {
            "viewport": DESK,
            "device_scale_factor": 1.25,
            "locale": "en",
            "reduced_motion": "reduce",
        }
        owner = browser.new_page(base_url=demo["base_url"], **seen)
        _sign_in(owner, demo["owner"])
        _ask(owner, "PUT", "/campaign-settings", _settings(owner))
        page = browser.new_page(base_url=demo["base_url"], **seen)
        page.set_default_timeout(LONG_MS)
        _sign_in(page, demo["marketer"])
        page.locator("[data-account] > summary").click()
        page.locator("[data-language=en]").click()
        id_ = _written(page)
        _sent(page)
        _shop(stack, cards, id_)
        _result(page, id_)
        _at_a_glance(page, _came_for_it(stack, cards, id_))
        _around(owner)
        browser.close()


def _guests(stack: LocalStack, programme_id: str) -> list[Card]:
    """Cards with eight of nine stamps, each on a phone."""
    chosen = random.Random(7)
    programme = stack.store().programme(programme_id)
    if programme is None:
        raise SystemExit("The demo has no such programme.")
    now_ms = time.time_ns() // 1_000_000
    cards = []
    for _ in range(CARDS):
        serial = "".join(secrets.choice(BASE_32) for _ in range(26))
        card = Card(
            serial,
            programme.merchant_id,
            programme.id,
            8,
            now_ms - 60_000,
            now_ms // 1000 - 60,
            now_ms - chosen.randrange(30, 300) * 86_400_000,
            key_id="1",
            language=chosen.choice(("en", "fr", "ro", "ru")),
            holder_name=chosen.choice(NAMES),
            messages_consent_ms=now_ms - 86_400_000 if chosen.random() < 0.9 else None,
            visits=8,
            earned=8,
            visit_s=tuple(now_ms // 1000 - day * 86_400 for day in range(40, 8, -4)),
        )
        stack.store().enrol(card, "")
        stack.store().register(
            Registration(
                "apple",
                serial,
                secrets.token_hex(16),
                now_ms,
                secrets.token_hex(32),
                programme_id=programme.id,
            )
        )
        cards.append(card)
    return cards


def _written(page: Page) -> str:
    page.goto("/console#/campaigns/new")
    page.locator("[data-start=one_away]").click()
    page.locator("[data-audience]").wait_for()
    page.locator("[name=title-a]").fill("One stamp to your coffee")
    page.locator("[name=text-a]").fill(
        "You are one stamp away from a free coffee. See you soon at Café Lumière."
    )
    page.locator("[data-bounds] > summary").click()
    page.locator("[name=holdout_percent]").fill(str(HELD_OUT))
    page.locator("[data-bounds] > summary").click()
    page.locator("[data-will]").wait_for()
    page.locator(".preview-apple").get_by_text("One stamp to your coffee").first.wait_for()
    page.locator(".saving[data-state=saved]").wait_for()
    page.evaluate("scrollTo(0, 0)")
    _take(page, "campaign-who")
    page.set_viewport_size(TALL)
    _take(page.locator("[data-step=what]"), "campaign-what")
    _take(page.locator(".preview-side"), "campaign-preview")
    _take(page.locator("[data-step=before]"), "campaign-before")
    page.set_viewport_size(DESK)
    return str(page.evaluate("location.hash.split('/').pop()"))


def _sent(page: Page) -> None:
    page.locator("[data-send-campaign]").click()
    page.locator("dialog").wait_for()
    _take(page, "campaign-sure")
    page.locator("dialog [data-confirm]").click()
    page.locator("[data-percent]", has_text=re.compile(r"^([3-9]\d|100) %$")).wait_for()
    _take(page, "campaign-running")
    page.locator("[data-page=campaign][data-state=done]").wait_for()


def _shop(stack: LocalStack, cards: list[Card], campaign_id: str) -> None:
    """Who was sent the message comes more often than who was held out."""
    chosen, store = random.Random(11), stack.store()
    now_ms = time.time_ns() // 1_000_000
    for each in cards:
        if chosen.random() >= CAME[arm_of(campaign_id, each.serial, HELD_OUT, 1)]:
            continue
        card, programme = store.card(each.serial), store.programme(each.programme_id)
        if card is None or programme is None:
            raise SystemExit("A card of the demo is gone.")
        origin = Origin(f"picture:{card.serial}", content_of(now_ms), "operator", now_ms, outlet="main")
        changed, entry = earn(card, programme, Sale(visits=1, amount_minor=450), origin)
        store.record(changed, entry, expected_version_ms=card.version_ms)


def _came_for_it(stack: LocalStack, cards: list[Card], campaign_id: str) -> Card:
    """One that was sent the message, and has its reward now."""
    for each in cards:
        card = stack.store().card(each.serial)
        sent = each.messages_consent_ms and arm_of(campaign_id, each.serial, HELD_OUT, 1) == "a"
        if sent and card is not None and card.balance > each.balance:
            return card
    raise SystemExit("Nobody came.")


def _result(page: Page, campaign_id: str) -> None:
    page.goto("/console#/campaigns")
    page.goto(f"/console#/campaigns/{campaign_id}")
    page.locator("[data-metric=visits], [data-nothing-yet]").first.wait_for()
    drawn = page.locator("[data-metric=visits] .chart")
    for _ in range(TRIES):  # the index is moments behind, and a count is kept for a while
        page.wait_for_timeout(COUNTED_LATELY_MS)
        page.get_by_role("button", name="Refresh").click()
        page.wait_for_timeout(5_000)  # until all parts are counted
        if drawn.count():
            break
    _take(page.locator("[data-arrived]"), "campaign-arrived")
    _take(page.locator("[data-metric=visits]").first, "campaign-worked")


def _at_a_glance(page: Page, card: Card) -> None:
    page.goto("/console#/programmes")
    page.locator("[data-figure=cards] dd").first.wait_for()
    page.wait_for_timeout(3000)
    _take(page, "campaign-programmes")
    page.goto(f"/console#/cards/{card.serial}")
    page.locator("[data-rows=messages]").wait_for()
    _take(page, "campaign-card")


def _around(owner: Page) -> None:
    """The owner's pages, once the clock has counted the last hour."""
    owner.wait_for_timeout(COUNTED_MS)
    for place, name in OWNERS:
        owner.goto(f"/console#/{place}")
        owner.locator("main:not([aria-busy]) h1").wait_for()
        owner.wait_for_timeout(3000)
        _take(owner, name)


def _settings(owner: Page) -> dict[str, Any]:
    held = _ask(owner, "GET", "/campaign-settings", None)
    return {
        "attention": NEVER_QUIET,
        "needs_approval": False,
        "budget_micros": 0,
        "revision": held["revision"],
    }


def _sign_in(page: Page, login: dict[str, str]) -> None:
    page.goto("/console")
    page.locator("[name=email]").fill(login["email"])
    page.locator("[name=password]").fill(login["password"])
    page.locator("[data-send]").click()
    page.locator("[data-page]").wait_for()


def _ask(page: Page, method: str, path: str, body: object) -> Any:
    asked = """async ([method, path, body]) => {
      const headers = { "Content-Type": "application/json" };
      const reply = await fetch("/api/v1" + path, { method, headers, body: body && JSON.stringify(body) });
      return reply.json();
    }"""
    return page.evaluate(asked, [method, path, body])


def _take(what: Page | Locator, name: str) -> None:
    path: Path = PICTURES / f"{name}.png"
    what.screenshot(path=path)
    shrink(path)


if __name__ == "__main__":
    main()

"""A café with cards one stamp away from a coffee, on phones, and its two who make campaigns."""

import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from chalicelib.domain.card.card import Card, Registration
from infra.local.seed import Seed
from infra.local.stack import LocalStack
from tests.browser.conftest import speak
from tests.browser.console.console_page import OpenAs, ask, to
from tests.e2e.cast.wire import Reply, Till, eventually

CARDS = 40
ONE_AWAY = 8  # of the café's nine stamps
SENT_S = 60
NEVER_QUIET = {"per_day": 3, "per_week": 7, "gap_hours": 0, "quiet_from": 0, "quiet_to": 0}
BASE_32 = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@dataclass(frozen=True, slots=True)
class Chain:
    """The café with cards one stamp away from a coffee, on phones; and its two who make campaigns."""

    stack: LocalStack
    cafe: Seed
    cards: tuple[Card, ...]
    ana: Any  # one more card, made by the API, for phones that one can look at
    owner: Page
    marketer: Page

    def settings(self, **changes: object) -> None:
        held = ask(self.owner, "GET", "/campaign-settings")["body"]
        body = {"attention": NEVER_QUIET, "needs_approval": False, "budget_micros": 0, **changes}
        answer = ask(self.owner, "PUT", "/campaign-settings", {**body, "revision": held["revision"]})
        assert answer["status"] == 200, answer

    def campaign(self) -> Any:
        """The one that the marketer's page is at."""
        return ask(self.marketer, "GET", f"/campaigns/{self.campaign_id()}")["body"]["campaign"]

    def campaign_id(self) -> str:
        return str(self.marketer.evaluate("location.hash.split('/').pop()"))


@pytest.fixture
def chain(stack: LocalStack, cafe: Seed, open_as: OpenAs) -> Chain:
    now_ms = time.time_ns() // 1_000_000
    cards = tuple(_card(cafe, number, now_ms) for number in range(CARDS))
    for card in cards:
        stack.store().enrol(card, "")
        stack.store().register(_phone_of(card, now_ms))
    till = Till(stack.base_url, cafe.api_key)
    joined = {"name": "Ana", "messages_consent": True}
    ana = counted(lambda: till.post(f"/programmes/{cafe.stamps.id}/cards", joined, key="ana"))
    counted(lambda: till.post("/scans", {"barcode": ana["barcode"], "visits": ONE_AWAY}, key="eight"))
    found = Chain(stack, cafe, cards, ana, open_as("owner"), open_as("marketer"))
    speak(found.marketer, "en")
    found.settings()
    return found


def begin(page: Page, start: str) -> None:
    """A new draft, once its page is there."""
    to(page, "campaigns/new")
    page.locator(f"[data-start={start}]").click()
    expect(page.locator("[data-page=campaign-draft]")).to_be_visible()


def saved(page: Page) -> None:
    expect(page.locator(".saving")).to_have_attribute("data-state", "saved")


def counted(ask_: Callable[[], Reply]) -> Any:
    """What was made, however late a busy machine starts the function: the same key counts once."""
    reply = eventually(lambda: found if (found := ask_()).status < 500 else None, within_s=SENT_S, why="5xx")
    assert reply.status in (200, 201), reply.body
    return reply.json


def _card(cafe: Seed, number: int, now_ms: int) -> Card:
    serial = "".join(secrets.choice(BASE_32) for _ in range(26))
    return Card(
        serial,
        cafe.merchant_id,
        cafe.stamps.id,
        ONE_AWAY,
        now_ms - 60_000,
        now_ms // 1000 - 60,
        now_ms - 86_400_000,
        key_id="1",
        language="ro" if number % 2 else "en",
        holder_name=f"Guest {number}",
        messages_consent_ms=now_ms - 86_400_000,
        visits=ONE_AWAY,
        earned=ONE_AWAY,
        visit_s=tuple(now_ms // 1000 - day * 86_400 for day in range(ONE_AWAY, 0, -1)),
    )


def _phone_of(card: Card, now_ms: int) -> Registration:
    holder, token = secrets.token_hex(16), secrets.token_hex(32)
    return Registration("apple", card.serial, holder, now_ms, token, programme_id=card.programme_id)

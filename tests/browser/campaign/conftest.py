"""The console's pages for campaigns over the shop in memory: its cards, and what its workers would do."""

import time

import pytest
from playwright.sync_api import Page

from chalicelib.domain.campaign.attention import Attention
from chalicelib.domain.campaign.campaign import CampaignSettings
from chalicelib.domain.card.card import Card, Registration
from tests.support.fakes import MERCHANT, a_card
from tests.support.gateway import Shop

CARDS = 40
ONE_AWAY = 9  # of the coffee card's ten stamps
NEVER_QUIET = Attention(per_day=3, per_week=7, gap_hours=0, quiet_from=0, quiet_to=0)


@pytest.fixture
def cards(live_shop: Shop) -> tuple[Card, ...]:
    """Cards one stamp away from a coffee, each on a phone, of people who agreed to messages."""
    at_ms = time.time_ns() // 1_000_000 - 86_400_000
    made = tuple(_card(number, at_ms) for number in range(CARDS))
    for card in made:
        live_shop.store.enrol(card, "")
        live_shop.store.register(Registration("apple", card.serial, f"phone-{card.serial}", at_ms, "token"))
    live_shop.campaigns.put_settings(CampaignSettings(MERCHANT, NEVER_QUIET, revision=1))
    return made


def campaign_id(page: Page) -> str:
    """Of the campaign that the page is at."""
    return str(page.evaluate("location.hash.split('/').pop()"))


def _card(number: int, at_ms: int) -> Card:
    return a_card(
        f"{number:026d}",
        ONE_AWAY,
        language="ro" if number % 2 else "en",
        holder_name=f"Guest {number}",
        messages_consent_ms=at_ms,
        created_ms=at_ms,
        version_ms=at_ms,
        visits=ONE_AWAY,
        earned=ONE_AWAY,
        visit_s=tuple(at_ms // 1000 - day * 86_400 for day in range(ONE_AWAY, 0, -1)),
    )

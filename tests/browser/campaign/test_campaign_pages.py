"""The pages for campaigns at every size, light and dark, in each language, for everyone."""

from typing import Any

import pytest
from playwright.sync_api import expect

from chalicelib.domain.card.card import Card
from tests.api.campaign.campaign_calls import work
from tests.browser.chain import begin
from tests.browser.conftest import OpenAt, errors_of, speak
from tests.browser.console.console_page import sound, to
from tests.support.gateway import Shop

PAGES = "programmes cards campaigns campaigns/new campaigns/settings campaigns/calendar"


@pytest.mark.parametrize(
    ("width", "scheme", "language"), [(320, "light", "ru"), (390, "dark", "fr"), (1440, "light", "ro")]
)
def test_pages_are_accessible_and_fit(
    live_shop: Shop,
    cards: tuple[Card, ...],
    open_at: OpenAt,
    axe: str,
    width: int,
    scheme: Any,
    language: str,
) -> None:
    options = {"viewport": {"width": width, "height": 800}, "color_scheme": scheme, "locale": language}
    page = open_at("", "mara", **options)
    errors = errors_of(page)
    speak(page, language)
    for place in (*PAGES.split(), f"cards/{cards[0].serial}"):
        to(page, place)
        sound(page, axe, place)
    begin(page, "one_away")
    expect(page.locator("[data-will]")).to_be_visible()
    expect(page.locator(".preview")).to_be_visible()
    for part in ("[data-own]", "[data-bounds]", "[data-trial-part]"):
        page.locator(f"{part} > summary").click()
    for name in ("face", "colours", "bonus", "two"):
        page.locator(f"[name={name}]").check()
    page.locator("[name=when][value=trigger]").check()
    page.locator("[data-add-group]").first.click()
    sound(page, axe, "draft")
    begin(page, "one_away")
    expect(page.locator("[data-will]")).to_be_visible()
    page.locator("[data-send-campaign]").click()
    sound(page, axe, "sure")
    page.locator("dialog [data-confirm]").click()
    expect(page.locator("[data-page=campaign]")).to_be_visible()
    work(live_shop)
    expect(page.locator("[data-arrived]")).to_be_visible()
    page.locator("[data-correct] > summary").click()
    sound(page, axe, "running")
    assert errors == []

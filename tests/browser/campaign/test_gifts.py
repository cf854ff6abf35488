"""A campaign that gives, in a real browser: chosen, said, on the card; what nobody took goes back."""

import os
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from chalicelib.domain.card.card import Card
from chalicelib.domain.card.lots import held
from chalicelib.domain.programme.parts.right import Right
from tests.api.campaign.campaign_calls import work
from tests.browser.campaign.conftest import CARDS
from tests.browser.chain import begin, saved
from tests.browser.conftest import OpenAt
from tests.support.fakes import MERCHANT
from tests.support.gateway import Shop

CAKE = Right("cake", {"en": "a free cake"}, days=30, cost_minor=150)
CANDLE = Right("candle", {"en": "a cake with a candle"}, on="birthday", days=14, once="year")


@pytest.fixture
def giving(live_shop: Shop, cards: tuple[Card, ...]) -> Shop:
    for programme in live_shop.store.programmes(MERCHANT):
        live_shop.store.put_programme(replace(programme, parts=(CAKE, CANDLE)))
    return live_shop


def seen(page: Page, name: str) -> None:
    """For whoever looks at it: `CARNET_SHOTS` names a folder."""
    if folder := os.environ.get("CARNET_SHOTS"):
        page.screenshot(path=Path(folder) / f"{name}.png", full_page=True)


@pytest.mark.parametrize("width", [390, 1280])
def test_a_gift_is_chosen_said_before_the_button_and_on_the_card(
    giving: Shop, open_at: OpenAt, width: int
) -> None:
    page = open_at("", "mara", viewport={"width": width, "height": 900})
    begin(page, "empty")
    page.locator("[name=title-a]").fill("A cake for you")
    page.locator("[name=text-a]").fill("Come and have a free cake this month.")
    page.locator("[data-part-name=gift] input[type=checkbox]").check()
    expect(page.locator("select[name=gift]")).to_have_value("cake")
    expect(page.locator("select[name=gift] option")).to_have_text(["a free cake · good for 30 days · €1.50"])
    saved(page)
    expect(page.locator("[data-will-give]")).to_contain_text("a free cake")
    expect(page.locator("[data-preview]")).to_contain_text("a free cake")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    seen(page, f"gift-draft-{width}")


def test_the_birthdays_trigger_has_its_gift_at_once_and_another_trigger_not(
    giving: Shop, open_at: OpenAt
) -> None:
    page = open_at("", "mara")
    begin(page, "birthday")
    choice = page.locator("select[name=gift]")
    expect(choice).to_have_value("candle")
    expect(choice.locator("option")).to_have_count(2)
    page.locator("[data-part-name=gift] input[type=checkbox]").uncheck()
    page.locator("[name=trigger]").select_option("lapsed")
    page.locator("[name=trigger]").select_option("birthday")
    expect(choice).to_have_value("candle")
    saved(page)
    expect(page.locator("[data-will-give]")).to_contain_text("a cake with a candle")
    page.locator("[name=trigger]").select_option("lapsed")
    saved(page)
    expect(page.locator("[data-refused]")).to_contain_text("on another occasion")


@pytest.mark.parametrize("width", [390, 1280])
def test_what_nobody_took_goes_back_with_one_tap_and_its_number(
    giving: Shop, open_at: OpenAt, width: int
) -> None:
    page = open_at("", "mara", viewport={"width": width, "height": 900})
    begin(page, "empty")
    page.locator("[name=title-a]").fill("A cake for you")
    page.locator("[name=text-a]").fill("Come and have a free cake this month.")
    page.locator("[data-part-name=gift] input[type=checkbox]").check()
    saved(page)
    page.locator("[data-send-campaign]").click()
    expect(page.locator("dialog")).to_contain_text("a free cake")
    page.locator("dialog [data-confirm]").click()
    expect(page.locator("[data-page=campaign]")).to_be_visible()
    work(giving)
    page.reload()
    expect(page.locator("[data-page=campaign]")).to_have_attribute("data-state", "done")
    work(giving)
    said = page.locator("[data-gifts-said]")
    expect(said).to_contain_text("Given:")
    given = int(page.locator("[data-given]").get_attribute("data-given") or 0)
    assert 0 < given <= CARDS
    seen(page, f"gift-given-{width}")
    page.locator("[data-recall]").click()
    expect(page.locator("dialog")).to_contain_text(f"Take back {given} gifts?")
    with page.expect_response(lambda answer: answer.request.method == "POST"):
        page.locator("dialog [data-confirm]").click()
    work(giving)
    expect(said).to_contain_text(f"Taken back: {given}.")
    expect(page.locator("[data-recall]")).to_have_count(0)
    at_ms = 2_000_000_000_000
    assert all(held(card.lots, "cake", at_ms) == 0 for card in giving.store.all_cards())
    seen(page, f"gift-back-{width}")

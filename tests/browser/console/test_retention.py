"""The owner chooses for how long cards are kept that nobody uses, with their number in sight."""

from dataclasses import replace

from playwright.sync_api import expect

from chalicelib import wiring
from chalicelib.domain.time.units import DAY_MS
from tests.browser.conftest import OpenAt
from tests.browser.console.console_page import sound
from tests.support.fakes import MERCHANT, a_card
from tests.support.gateway import Shop


def test_the_owner_sees_how_many_cards_would_go_and_chooses(
    live_shop: Shop, open_at: OpenAt, axe: str
) -> None:
    for n in range(3):
        old = a_card(f"{n}" * 26, created_ms=wiring.clock_ms() - 800 * DAY_MS)
        live_shop.store.enrol(replace(old, holder_name="Ana"), "")
    page = open_at("#/shop")
    part = page.locator("[data-retention]")
    expect(part.locator("[data-unused]")).to_be_empty()

    part.locator("select").select_option("24")
    expect(part.locator("[data-unused]")).to_have_text("3 cards have been unused for so long today.")
    sound(page, axe, "shop")
    part.locator("[data-send]").click()
    expect(part.locator("[data-retention-saved]")).to_contain_text("Saved")
    assert live_shop.retentions.retention(MERCHANT).months == 24

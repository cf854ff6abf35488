"""Audiences as pages: written with a count beside, looked at by size and member, used, and let go of."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenAt, errors_of
from tests.browser.console.console_page import sound
from tests.support.fakes import NOON_MS, a_card
from tests.support.gateway import Shop

NAMES = ("Ana Moraru", "Ion Rusu", "Maria Ceban")


@pytest.fixture
def guests(live_shop: Shop) -> Shop:
    """Three cards at one stamp, and ten at none."""
    for number, name in enumerate((*NAMES, *[""] * 10)):
        visits = 1 if name else 0
        card = a_card(
            f"CARD{number:022d}", visits, holder_name=name, visits=visits, messages_consent_ms=NOON_MS
        )
        live_shop.store.enrol(card, "")
    return live_shop


def counted(page: Page, n: int) -> None:
    expect(page.locator(f"[data-reach] [data-audience='{n}']")).to_be_visible()


@pytest.mark.usefixtures("guests")
@pytest.mark.parametrize("width", [390, 1440])
def test_an_audience_is_written_counted_read_and_let_go_of(open_at: OpenAt, axe: str, width: int) -> None:
    page = open_at("#/audiences", viewport={"width": width, "height": 900})
    errors = errors_of(page)
    sound(page, axe, "none yet")
    page.locator("[data-page=audiences] a[href='#/audiences/new']").click()
    page.locator("[name=name]").fill("Been here")
    counted(page, 13)
    sound(page, axe, "new")
    page.locator("[data-add-line]").first.click()
    page.locator("[data-line] select").first.select_option("visits")
    counted(page, 3)
    page.locator("[data-send]").click()

    expect(page.locator("[data-page=audience] h1")).to_have_text("Been here")
    counted(page, 3)
    expect(page.locator("[data-rows=members] tr")).to_have_count(3)
    sound(page, axe, "one")
    page.locator("#find-member").fill("rusu")
    expect(page.locator("[data-rows=members] tr")).to_have_count(1)
    expect(page.locator("[data-rows=members]")).to_contain_text("Ion Rusu")

    page.locator("[data-page=audience] a[href$='/edit']").click()
    page.locator("[name=name]").fill("Came once")
    page.locator("[data-send]").click()
    expect(page.locator("[data-page=audience] h1")).to_have_text("Came once")
    page.locator("[data-write-to]").click()
    expect(page.locator("h1")).to_have_text("To: Came once")
    page.go_back()
    expect(page.locator("[data-uses]")).to_contain_text("Came once")
    page.evaluate("location.hash = '#/audiences'")
    expect(page.locator("[data-rows=audiences] [data-used]")).to_have_text("1")
    page.go_back()
    page.locator("[data-delete]").click()
    expect(page.locator("dialog .notice")).to_be_visible()
    page.locator("dialog [data-confirm]").click()
    expect(page.locator("[data-page=audiences]")).to_be_visible()
    expect(page.locator("[data-rows=audiences]")).to_have_count(0)
    assert errors == []

"""The owner's minute: what was done over a range of days, read by eye and by keys, in tables and files."""

from datetime import date, timedelta

from playwright.sync_api import Page, expect

from chalicelib import wiring
from chalicelib.domain.overview.hours import ALL
from chalicelib.domain.overview.sums import Cell
from chalicelib.domain.time.days import day_of
from tests.browser.conftest import OpenAt, errors_of
from tests.browser.console.console_page import sound
from tests.support.fakes import MERCHANT, a_merchant
from tests.support.gateway import Shop
from tests.support.people import MAIN

DAYS = 70


def lived(shop: Shop) -> date:
    """Weeks with a visit more on each day of a week than on the one before it; the day that it is."""
    shop.store.put_merchant(a_merchant(zone=MAIN.zone))  # one clock, also around midnight
    today = date.fromisoformat(day_of(wiring.clock_ms(), MAIN.zone))
    for back in range(DAYS):
        day = today - timedelta(days=back)
        visits = day.weekday() + 1
        sums = {
            Cell("coffee", "visits"): visits,
            Cell("coffee", "visits", "hour", "08"): visits,
            Cell("coffee", "visits", "person", "staff:ana"): visits,
            Cell("coffee", "visits", "outlet", "main"): visits,
            Cell("coffee", "rewards"): 1,
        }
        assert wiring.sums().put_day(MERCHANT, ALL, str(day), sums, 0)
    return today


def visits_said(page: Page) -> str:
    return page.locator("[data-part=days] [role=slider]").get_attribute("aria-valuetext") or ""


def test_an_owner_reads_any_days_beside_those_before(live_shop: Shop, open_at: OpenAt, axe: str) -> None:
    today = lived(live_shop)
    page = open_at("")
    errors = errors_of(page)
    expect(page.locator("[data-page=overview] [data-first-steps]")).to_have_count(0)
    page.locator("[data-range='7']").click()
    expect(page.locator("[data-range='7']")).to_have_attribute("aria-current", "true")
    expect(page.locator("[data-range='7']")).to_be_focused()
    expect(page.locator("[data-figure=visits] dd").first).to_have_text("28")
    expect(page.locator("[data-figure=visits] .figure-change")).to_contain_text("as before")

    line = page.locator("[data-part=days] [role=slider]")
    expect(page.locator("[data-part=days] .plot-key-open")).to_have_text("today so far")
    expect(page.locator("[data-part=days] .plot-line-open")).to_have_count(1)
    assert f"{today:%b} {today.day}, so far: {today.weekday() + 1} (these days)" in visits_said(page)
    line.focus()
    line.press("ArrowLeft")
    yesterday = today - timedelta(days=1)
    assert f"{yesterday:%b} {yesterday.day}: {yesterday.weekday() + 1} (these days)" in visits_said(page)
    expect(page.locator("[data-part=days] .plot-said")).to_contain_text("these days")
    line.press("Home")
    assert visits_said(page).startswith(f"{today - timedelta(days=6):%a}")

    hours = page.locator("[data-part=hours] [role=slider]")
    hours.press("ArrowUp")
    assert hours.get_attribute("aria-valuetext") == "Sat, 08:00: 6"
    page.locator("[data-part=days] [data-as-table]").click()
    expect(page.locator("[data-part=days] tbody tr")).to_have_count(7)
    expect(page.locator("[data-part=days] tbody th").last).to_contain_text("so far")
    page.locator("[data-part=days] [data-flow=rewards]").click()
    page.locator("[data-part=people] [data-as-table]").click()
    expect(page.locator("[data-part=people] tbody tr")).to_contain_text("Ana")
    with page.expect_download() as saved:
        page.locator("[data-csv=days]").click()
    assert len(saved.value.path().read_text("utf-8-sig").splitlines()) == 8
    sound(page, axe, "overview")
    assert errors == []


def test_own_dates_are_checked_and_stay_in_the_address(live_shop: Shop, open_at: OpenAt) -> None:
    today = lived(live_shop)
    first = today - timedelta(days=9)
    page = open_at("#/overview/90")
    page.locator(".overview-own summary").click()
    page.locator("[name=from]").fill(str(today))
    page.locator("[name=to]").fill(str(first))
    page.locator("[data-show]").click()
    expect(page.locator(".overview-days [role=alert]")).to_contain_text("has to be before the last")
    page.locator("[name=from]").fill(str(first))
    page.locator("[name=to]").fill(str(today))
    page.locator("[data-show]").click()
    expect(page.locator("summary.segment-on")).to_be_visible()
    page.locator("[name=outlet]").select_option("main")
    expect(page.locator("[name=outlet]")).to_be_focused()
    assert page.evaluate("location.hash") == f"#/overview/{first}..{today}/main/all"
    page.reload()
    expect(page.locator("[name=from]")).to_have_value(str(first))
    expect(page.locator("[name=outlet]")).to_have_value("main")


def test_days_that_are_over_are_drawn_to_their_end(live_shop: Shop, open_at: OpenAt) -> None:
    today = lived(live_shop)
    page = open_at(f"#/overview/{today - timedelta(days=9)}..{today - timedelta(days=1)}")
    expect(page.locator("[data-part=days] .plot-line").first).to_be_attached()
    expect(page.locator("[data-part=days] .plot-line-open")).to_have_count(0)
    expect(page.locator("[data-figures=flows]")).not_to_contain_text("up to now")

    page.locator("[data-range=today]").click()
    expect(page.locator("[data-part=days] .plot-key-open")).to_have_text("this hour so far")
    expect(page.locator("[data-figures=flows]")).to_contain_text("Today counts up to now.")

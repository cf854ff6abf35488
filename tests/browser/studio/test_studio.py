"""The owner's studio in a real browser: from /start to a live card, and the console's editor."""

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from chalicelib import wiring
from tests.browser.conftest import Open, ask, errors_of, violations
from tests.support.fakes import a_card
from tests.support.gateway import Shop as LiveShop
from tests.support.newcomer import Newcomer, Shop, goes_live, makes_a_card
from tests.support.people import PASSWORD, staffed

PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "reduced_motion": "reduce"}
CAFE = Shop("cafe", "Café Aurora", "3.20", "several")


def mailed_code() -> str:
    sent: Any = wiring.mail()
    return str(sent.sent[-1][1].code)


@pytest.fixture
def page(open_context: Open) -> Page:
    return open_context(**PHONE, locale="en", timezone_id="Europe/Berlin").new_page()


def test_a_shop_is_live_in_ten_minutes_with_few_fields_and_taps_and_axe_finds_nothing(
    page: Page, axe: str
) -> None:
    problems = errors_of(page)
    found: list[tuple[str, object]] = []

    def judged(page: Page) -> None:
        step = str(page.locator("[data-step] h1").inner_text())
        found.extend((step, fault) for fault in violations(page, axe))
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), step

    newcomer = Newcomer(page, judged)

    makes_a_card(newcomer, CAFE, "elena@aurora.example")
    join = goes_live(newcomer, mailed_code())

    assert found == []
    assert problems == []
    assert page.request.get(join).ok
    effort = newcomer.effort
    print(effort)
    assert effort.fields <= 8  # what joining and the first stamp take comes on top
    assert effort.actions <= 19
    assert effort.seconds < 5 * 60
    assert page.evaluate("localStorage.getItem('carnet.studio')") is None


def test_each_step_reads_well_for_a_screen_reader_in_the_dark(open_context: Open, axe: str) -> None:
    page = open_context(**PHONE, color_scheme="dark", locale="ru").new_page()
    for step in ("shop", "questions"):
        page.goto(f"/start#{step}")
        expect(page.locator(f"[data-step={step}] h1")).to_be_visible()
        assert violations(page, axe) == []
    assert page.evaluate("document.documentElement.lang") == "ru"
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_what_was_typed_is_there_again_after_a_reload_and_can_be_taken_back(page: Page) -> None:
    page.goto("/start")
    page.locator("[name=name]").fill("Café Aurora")
    page.reload()
    expect(page.locator("[name=name]")).to_have_value("Café Aurora")
    page.locator("[name=name]").fill("Café Borealis")
    expect(page.locator(".pass-name")).to_have_text("Café Borealis")

    page.locator("[data-undo]").click()

    expect(page.locator("[name=name]")).to_have_value("Café Aurora")
    expect(page.locator(".pass-name")).to_have_text("Café Aurora")


def test_a_request_that_fails_is_said_and_tried_again_by_one_tap(page: Page) -> None:
    page.goto("/start")
    page.locator("[name=name]").fill("Café Aurora")
    page.locator("[data-onward]").click()
    page.locator("[name=price]").fill("3.20")
    page.locator("[data-value=weekly]").click()
    page.route("**/studio/proposals", lambda route: route.abort())
    page.locator("[data-onward]").click()
    expect(page.locator("[role=alert]").filter(has_text="did not answer")).to_be_visible()
    page.unroute("**/studio/proposals")

    page.locator("[data-step] [data-again]").click()

    expect(page.locator("[data-take]")).to_have_count(3)


def test_the_programme_opens_to_its_editor_and_two_owners_hear_of_each_other(
    open_context: Open, live_shop: LiveShop, axe: str
) -> None:
    staffed(live_shop.directory)
    pages = []
    for _ in range(2):
        context = open_context(locale="en", viewport={"width": 1440, "height": 900})
        ask(context, "/session", {"email": "olga@luna.example", "password": PASSWORD})
        pages.append(context.new_page())
    first, second = pages
    first.goto("/console#/programmes/coffee")
    expect(first.locator("[data-editor]")).to_be_visible()
    second.goto("/console#/programmes/coffee")
    expect(second.locator("[data-editor]")).to_be_visible()

    first.locator("[name=needed]").fill("8")
    expect(first.locator("[data-rule]").first).to_contain_text("8 stamps")
    expect(first.locator("[data-draft-state=saved]")).to_be_visible()
    second.locator("[name=needed]").fill("12")
    expect(second.locator("[data-draft-state=moved]")).to_be_visible()
    second.locator("[data-draft-state] button").first.click()
    expect(second.locator("[name=needed]")).to_have_value("8")

    assert violations(second, axe) == []
    second.locator("[data-add=milestone]").click()
    expect(second.locator("[data-part=milestone] .part-sentence")).to_have_text("At 4: a cookie.")
    expect(second.locator("[data-draft-state=saved]")).to_be_visible()
    second.locator("[data-publish]").click()
    second.locator("[data-publish-now]").click()
    expect(second.locator("[data-saved]")).to_contain_text("It is live")
    live = live_shop.store.programme_now("coffee")
    assert live is not None
    assert live.earning().needed == 8
    assert [part.type for part in live.parts] == ["milestone"]

    second.reload()
    live_shop.store.enrol(a_card("Q" * 26, 5, edition=live.edition), "")
    second.locator("[data-revisions] [data-restore]").last.click()
    second.locator("[name=notice_days]").fill("400")
    second.locator("[name=notice_days]").press("Tab")
    expect(second.locator("[data-field=notice_days] [role=alert]")).to_contain_text("14 to 365")
    second.locator("[name=notice_days]").fill("90")
    second.locator(
        "[data-publish-now]"
    ).click()  # at once: what is typed counts, though nobody left the field
    expect(second.locator("[data-revisions] [data-row]")).to_have_count(3)  # and the way back itself
    back = live_shop.store.programme_now("coffee")
    assert back is not None
    assert (back.earning().needed, back.parts) == (10, ())
    assert live_shop.store.revisions("coffee", 1)[0].notice_days == 90

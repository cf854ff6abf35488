"""A person sets up a second factor and signs in with it; the audit list is searched."""

from playwright.sync_api import expect

from chalicelib import wiring
from chalicelib.domain.people.totp import STEP_MS, code_at
from tests.browser.conftest import Open, OpenAt, violations
from tests.support.gateway import Shop
from tests.support.people import PASSWORD

PHONE = {"width": 390, "height": 844}


def test_an_app_is_set_up_and_asked_for_at_the_next_sign_in(
    live_shop: Shop, open_at: OpenAt, open_context: Open, axe: str
) -> None:
    page = open_at("#/me", viewport=PHONE)
    page.locator("[data-factor-begin]").click()
    secret = page.locator("[data-factor-secret]").input_value()
    assert violations(page, axe) == []
    step = wiring.clock_ms() // STEP_MS
    setting = page.locator("form:has([name=code])")
    setting.locator("[name=password]").fill(PASSWORD)
    setting.locator("[name=code]").fill(code_at(secret, step))
    setting.locator("[data-send]").click()
    expect(page.locator(".recovery li")).to_have_count(10)

    other = open_context(locale="en", viewport=PHONE).new_page()
    other.goto("/console")
    other.locator("[name=email]").fill("olga@luna.example")
    other.locator("[name=password]").fill(PASSWORD)
    other.locator("[data-send]").click()
    other.locator("[name=second]").fill(code_at(secret, step + 1))
    other.locator("[data-send]").click()
    expect(other.locator("[data-page]").first).to_be_visible()
    page.reload()
    expect(page.locator("[data-factor=on]")).to_be_visible()
    page.locator("[data-end]").first.click()
    expect(page.locator("[data-rows=sessions] li, [data-rows=sessions] > *")).to_have_count(1)
    assert violations(page, axe) == []


def test_the_audit_list_is_searched_and_keeps_what_was_asked(
    live_shop: Shop, open_at: OpenAt, axe: str
) -> None:
    page = open_at("#/changes", viewport=PHONE)
    expect(page.locator("[data-what='session.begin']").first).to_contain_text("From:")
    page.get_by_label("What", exact=True).select_option("sign_ins")
    page.get_by_label("Search").fill("nobody at all")
    page.get_by_role("button", name="Show").click()
    expect(page.get_by_text("Nothing here.")).to_be_visible()
    page.reload()
    expect(page.get_by_label("Search")).to_have_value("nobody at all")
    assert violations(page, axe) == []

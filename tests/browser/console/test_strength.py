"""The console asks for the password where a PIN or a password of earlier is not enough, and then goes on."""

import re

from playwright.sync_api import Page, expect

from chalicelib import wiring
from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.people.staff import FRESH_MS
from tests.browser.conftest import Open, OpenAt, ask, violations
from tests.support.fakes import MERCHANT, NOON_MS
from tests.support.gateway import Shop
from tests.support.people import PASSWORD, PIN, a_person, page_of

PHONE = {"width": 390, "height": 844}


def later(shop: Shop, ms: int) -> None:
    now = wiring.clock_ms() + ms
    shop.monkeypatch.setattr("chalicelib.wiring.clock_ms", lambda: now)


def give(page: Page, password: str = PASSWORD) -> None:
    page.locator("dialog [name=password]").fill(password)
    page.locator("dialog [data-send]").click()


def test_who_switched_by_pin_gives_the_password_before_the_pages_are_shown(
    live_shop: Shop, open_context: Open, axe: str
) -> None:
    owner = page_of(live_shop, "olga")
    code = owner.post("/devices", {"label": "Tablet", "outlet": "main"}).json["code"]
    context = open_context(locale="en", viewport=PHONE)
    ask(context, "/pairings", {"code": code})
    ask(context, "/session/pin", {"staff": "olga", "pin": PIN})
    page = context.new_page()
    page.goto("/console#/staff")
    expect(page.get_by_text("signed in by PIN")).to_be_visible()
    expect(page.locator("[name=email]")).to_have_value("olga@luna.example")
    assert violations(page, axe) == []

    page.locator("[name=password]").fill(PASSWORD)
    page.locator("[data-send]").click()
    expect(page.locator("[data-page=staff]")).to_be_visible()


def test_what_opens_doors_asks_for_the_password_of_the_last_minutes_and_goes_on(
    live_shop: Shop, open_at: OpenAt, axe: str
) -> None:
    page = open_at("#/staff/new", viewport=PHONE)
    page.locator("[name=name]").fill("Nina Nou")
    page.locator("[name=email]").fill("nina@luna.example")
    later(live_shop, FRESH_MS)
    page.locator("[data-send]").click()
    expect(page.locator("dialog h2")).to_have_text("Your password, please")
    assert violations(page, axe) == []
    give(page, "not the password")
    expect(page.locator("dialog [role=alert]").filter(has_text="wrong")).to_be_visible()
    give(page)

    expect(page.locator("[data-link-out]")).to_have_value(re.compile("#invite="))
    expect(page.locator("dialog")).to_have_count(0)


def test_an_owner_asks_and_another_confirms(live_shop: Shop, open_at: OpenAt) -> None:
    line = AuditLine(MERCHANT, NOON_MS, "operator", "staff.invite", "otto")
    olga = open_at("#/staff/max")
    live_shop.directory.add_staff(a_person("otto", "owner"), line)
    olga.get_by_label("Owner").check()
    olga.locator("[data-send]").first.click()
    expect(olga.get_by_text("Another owner now opens this page")).to_be_visible()

    otto = open_at("#/staff/max", who="otto")
    expect(otto.get_by_text("Olga asks for this")).to_be_visible()
    otto.locator("[data-confirm-owner] , [data-confirm-owner] button").first.click()
    expect(otto.locator("[value=owner]")).to_be_checked()
    held = live_shop.directory.staff(MERCHANT, "max")
    assert held is not None
    assert held.role == "owner"


def test_a_person_takes_another_password_and_signs_out_everywhere(
    live_shop: Shop, open_at: OpenAt, axe: str
) -> None:
    page = open_at("#/me", viewport=PHONE)
    own = page.locator("form:has([name=new_password])")
    own.locator("[name=password]").fill(PASSWORD)
    own.locator("[name=new_password]").fill("1234567890")
    own.locator("[data-send]").click()
    expect(own.get_by_text("among the first that anybody would try")).to_be_visible()
    assert violations(page, axe) == []
    own.locator("[name=new_password]").fill("wholly another one")
    own.locator("[data-send]").click()
    expect(page.get_by_text("Every other device is signed out")).to_be_visible()

    page.locator("[data-everywhere]").click()
    page.locator("[data-confirm]").click()
    expect(page.locator("[name=email]:not([readonly])")).to_be_visible()


def two_shops(shop: Shop) -> None:
    line = AuditLine("m-2", NOON_MS, "operator", "staff.invite", "olga")
    shop.directory.add_staff(a_person("olga", "owner", merchant_id="m-2"), line)


def test_who_works_at_two_shops_chooses_one(live_shop: Shop, open_context: Open) -> None:
    page_of(live_shop, "olga")
    two_shops(live_shop)
    page = open_context(locale="en", viewport=PHONE).new_page()
    for place, inside in (("/console", "[data-page]"), ("/scanner", "[data-outlet], [data-sheet]")):
        page.goto(place)
        page.locator("[name=email]").fill("olga@luna.example")
        page.locator("[name=password]").fill(PASSWORD)
        page.locator("[data-send]").click()
        page.locator(f"[data-shop={MERCHANT}]").click()
        expect(page.locator(inside).first).to_be_visible()
        ask(page.context, "/session", {"email": "ana@luna.example", "password": PASSWORD})
        page.request.delete("/api/v1/session", headers={"Sec-Fetch-Site": "same-origin"})

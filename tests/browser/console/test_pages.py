"""The owner's pages in a real browser: what is typed, what is refused, what each role sees, for everyone."""

import re
from typing import Any

import pytest
from playwright.sync_api import expect

from chalicelib import wiring
from chalicelib.service.overview.count import note
from chalicelib.service.walls import Faults
from tests.browser.conftest import OpenAt, errors_of, speak
from tests.browser.console.console_page import ask, invited, save, sound, to
from tests.support.fakes import a_merchant
from tests.support.gateway import Shop
from tests.support.people import MAIN, PASSWORD, page_of

PAGES = "today staff staff/new staff/ana outlets outlets/main devices devices/new rules posters changes me"


def test_hours_are_edited_day_by_day_and_kept(open_at: OpenAt) -> None:
    owner = open_at("")
    to(owner, "rules/points")
    owner.locator("#hours-limited").check()
    owner.locator("[data-time='0-0-0']").fill("18:00")
    owner.locator("[data-time='0-0-1']").fill("02:00")
    owner.locator("[data-copy-hours]").click()
    owner.locator("[data-remove-span='6-0']").click()
    means = owner.locator("[data-means=hours]")
    expect(means).to_contain_text("It counts Mon–Sat 18:00–02:00, by the outlet's clock.")
    owner.locator("[data-add-span='0']").click()
    owner.locator("[data-time='0-1-0']").fill("01:00")
    owner.locator("[data-time='0-1-1']").fill("19:00")
    owner.locator("[data-send]").click()
    expect(owner.locator("#hours-error")).to_contain_text("let none overlap")
    owner.locator("[data-remove-span='0-1']").click()
    owner.locator("[name=spend_minor_min]").fill("4,5")
    owner.locator("[name=outlets][value=park]").check()
    save(owner)
    programmes = ask(owner, "GET", "/till")["body"]["programmes"]
    (held,) = [each["limits"] for each in programmes if each["id"] == "points"]
    assert held["hours"] == [[[1080, 1560]]] * 6 + [[]]
    assert (held["spend_minor_min"], held["outlets"]) == (450, ["park"])
    expect(owner.locator("[data-means=spend_minor_min]")).to_contain_text(
        "A sale under €4.50 brings nothing."
    )


def test_a_new_shop_is_told_the_three_things_to_do_until_they_are_done(
    open_at: OpenAt, live_shop: Shop
) -> None:
    owner = open_at("")
    steps = owner.locator("[data-first-steps] [data-step]")
    expect(steps).to_have_count(3)
    expect(owner.locator("[data-step=outlet][data-done]")).to_have_count(1)  # this shop has two
    expect(owner.locator("[data-step=till][data-done]")).to_have_count(0)
    expect(owner.locator(".bar-name")).to_have_text("Café Luna")
    code = page_of(live_shop, "olga").post("/devices", {"label": "Counter", "outlet": "main"}).json["code"]
    ask(owner, "POST", "/pairings", {"code": code})
    owner.reload()
    expect(owner.locator("[data-page=overview]")).to_be_visible()
    expect(steps).to_have_count(0)


def test_the_three_things_are_no_more_to_do_once_a_card_was_scanned(open_at: OpenAt, live_shop: Shop) -> None:
    card = live_shop.call("POST", "/api/v1/programmes/coffee/cards", {}, Idempotency_Key="join").json
    owner = open_at("")
    expect(owner.locator("[data-first-steps]")).to_be_visible()
    live_shop.call(
        "POST", "/api/v1/scans", {"barcode": card["barcode"], "outlet": "main"}, Idempotency_Key="s"
    )
    owner.reload()
    expect(owner.locator("[data-page=overview]")).to_be_visible()
    expect(owner.locator("[data-first-steps]")).to_have_count(0)


def test_a_shop_without_outlets_says_what_to_do_or_who_does_it(open_at: OpenAt, live_shop: Shop) -> None:
    owner, manager = open_at(""), open_at("", "max")
    live_shop.directory._outlets.clear()
    to(owner, "outlets")
    expect(owner.locator("[data-page=outlets] [data-step=outlet]")).to_be_visible()
    to(manager, "outlets")
    expect(manager.locator("[data-page=outlets] .nothing")).to_have_text(
        "There is no outlet yet. An owner adds it here."
    )


def test_times_are_the_shops_own_wherever_its_owner_reads_them(open_at: OpenAt, live_shop: Shop) -> None:
    till = {
        "barcode": live_shop.call("POST", "/api/v1/programmes/coffee/cards", {}, Idempotency_Key="t").json[
            "barcode"
        ]
    }
    live_shop.call("POST", "/api/v1/scans", {**till, "outlet": "main"}, Idempotency_Key="t")
    owner = open_at("", timezone_id="Pacific/Honolulu")
    to(owner, f"cards/{till['barcode'][:26]}")
    expect(owner.locator("[data-zone]")).to_contain_text("Europe/Chisinau")
    here = owner.evaluate(
        """() => new Intl.DateTimeFormat("en", {timeZone: "Europe/Chisinau", day: "numeric", month: "short"})
        .format(new Date())"""
    )
    expect(owner.locator("[data-page=card] td").first).to_contain_text(here)


def test_nothing_typed_is_lost_when_the_session_ends(open_at: OpenAt) -> None:
    owner = open_at("")
    to(owner, "staff/new")
    owner.locator("[name=name]").fill("Vera")
    owner.locator("[name=email]").fill("vera@example.com")
    assert ask(owner, "DELETE", "/session")["status"] == 204
    owner.locator("[data-page=invite] [data-send]").click()
    dialog = owner.locator("dialog")
    expect(dialog.locator("[name=email]")).to_have_value("olga@luna.example")
    dialog.locator("[name=password]").fill("not the password")
    dialog.locator("[data-send]").click()
    expect(dialog.locator("[role=alert]").filter(has_text=re.compile(r"\w"))).to_be_visible()
    dialog.locator("[name=password]").fill(PASSWORD)
    dialog.locator("[data-send]").click()
    expect(owner.get_by_role("heading", level=1)).to_have_text("Link for Vera")


def test_a_refusal_stands_beside_its_field(open_at: OpenAt) -> None:
    owner = open_at("")
    to(owner, "staff/new")
    owner.locator("[data-send]").click()
    expect(owner.locator("[data-field=name] .field-error")).to_have_text("Fill this in.")
    owner.locator("[name=name]").fill("Ana again")
    owner.locator("[name=email]").fill("ana@luna.example")
    owner.locator("[data-send]").click()
    expect(owner.locator("[data-field=email] .field-error")).to_contain_text("Use another one")
    expect(owner.locator("[name=email]")).to_be_focused()
    expect(owner.locator("[name=name]")).to_have_value("Ana again")
    to(owner, "staff/olga")
    owner.locator("[name=role][value=cashier]").check()
    owner.locator("[data-send]").click()
    expect(owner.locator("[data-field=role] .field-error")).to_contain_text(re.compile(r"\w"))
    to(owner, "outlets/new")
    owner.locator("[name=name]").fill("Moon")
    owner.locator("[name=zone]").fill("Moon/Base")
    owner.locator("[data-send]").click()
    expect(owner.locator("[data-field=zone] .field-error")).to_contain_text(re.compile(r"\w"))


def test_an_outlet_is_added_with_the_keyboard_alone(open_at: OpenAt) -> None:
    owner = open_at("")
    to(owner, "outlets/new")
    owner.keyboard.type("Airport")
    owner.keyboard.press("Tab")
    owner.keyboard.type("new york")
    owner.keyboard.press("ArrowDown")
    owner.keyboard.press("Enter")
    expect(owner.locator("[name=zone]")).to_have_value("America/New_York")
    owner.keyboard.press("Enter")
    expect(owner.locator("[data-rows=outlets]")).to_contain_text("Airport")
    expect(owner.locator("[data-rows=outlets]")).to_contain_text("America/New_York")


def test_the_day_shows_who_did_how_much_and_what_stands_out(live_shop: Shop, open_at: OpenAt) -> None:
    live_shop.store.put_merchant(a_merchant(zone=MAIN.zone))  # one clock, also around midnight
    cashier = page_of(live_shop, "ana")
    card = cashier.post("/programmes/coffee/cards", Idempotency_Key="join").json["barcode"]
    for number in range(5):
        scanned = cashier.post("/scans", {"barcode": card, "visits": 1}, Idempotency_Key=f"sale-{number}")
        assert scanned.status == 201, scanned.text
    faults = Faults()
    note(live_shop.store.all_entries(card[:26]), wiring.counting(), wiring.clock_ms(), faults)  # the stream
    manager = open_at("", "max")
    to(manager, "today")
    expect(manager.locator("[data-figure=visits] dd")).to_have_text("5")
    expect(manager.locator("[data-figure=allowed] dd")).to_have_text("0")
    expect(manager.locator("[data-rows=people]")).to_contain_text("Ana")
    fact = manager.locator("[data-fact=card_often]")
    expect(fact).to_contain_text(card[22:26])
    fact.locator("[data-history]").click()
    expect(fact.locator("[data-rows=history] tbody tr")).to_have_count(5)
    manager.locator("[data-step='-1']").click()
    expect(manager.locator("[data-figure=visits] dd")).to_have_text("0")


def test_each_role_sees_what_it_may(open_at: OpenAt) -> None:
    cashier = open_at("", "ana")
    expect(cashier.locator("[data-nothing]")).to_contain_text("Your place is the scanner")
    expect(cashier.locator("[data-nothing] a")).to_have_attribute("href", "/scanner")
    to(cashier, "staff")
    expect(cashier.locator("[data-nothing]")).to_be_visible()
    marketer = open_at("", "mara")
    expect(marketer.locator("[data-page=programmes]")).to_be_visible()
    expect(marketer.locator("#sections [data-section]")).to_have_count(5)
    expect(marketer.locator("a[href='/scanner']")).to_have_count(0)
    manager = open_at("", "max")
    shown = manager.locator("#sections [data-section]").evaluate_all(
        "all => all.map((a) => a.dataset.section)"
    )
    assert shown == ["overview", "today", "questions", "cases", "posters", "staff", "outlets", "devices"]
    to(manager, "staff")
    expect(manager.locator("[data-row=ana]")).to_be_visible()
    expect(manager.locator("[data-invite], [data-rows=staff] a")).to_have_count(0)


@pytest.mark.parametrize(
    ("width", "scheme", "language"), [(320, "light", "ru"), (390, "dark", "fr"), (1440, "light", "ro")]
)
def test_pages_are_accessible_and_fit(
    open_at: OpenAt, axe: str, width: int, scheme: Any, language: str
) -> None:
    options = {"viewport": {"width": width, "height": 800}, "color_scheme": scheme, "locale": language}
    page = open_at("", **options)
    errors = errors_of(page)
    speak(page, language)
    for place in (*PAGES.split(), "rules/coffee", "rules/points"):
        to(page, place)
        sound(page, axe, place)
    page.locator("#hours-limited").check()
    sound(page, axe, "hours")
    invited(page, "Dan", "dan@example.com")
    sound(page, axe, "link")
    to(page, "staff/ana")
    page.locator("[data-revoke]").click()
    sound(page, axe, "revoke")
    assert errors == []

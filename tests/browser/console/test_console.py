"""The owner's pages in a real browser, on the deployed stack."""

import re
import secrets
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from infra.local.seed import Seed
from infra.local.stack import LocalStack
from tests.browser.conftest import errors_of, until
from tests.browser.console.console_page import COLD_MS, OpenAs, ask, sound, to

pytestmark = pytest.mark.xdist_group("stack")

SECONDS = 10  # within which a session has to be over
CACHE_MS = 45_000  # a function may know a programme for half a minute
PASSWORD = "correct horse battery"
PIN = "4071"

SIGNED_IN = "async () => Boolean((await (await fetch('/api/v1/session')).json()).me)"
SIGNED_OUT = "async () => (await fetch('/api/v1/till')).status === 401"


def test_from_an_invitation_to_its_end(
    stack: LocalStack, open_as: OpenAs, anyone: Callable[..., Page]
) -> None:
    owner, phone, tablet = open_as("owner"), anyone(), anyone()
    link = invited(owner, "Dan Moraru", f"dan-{secrets.token_hex(4)}@example.com", outlet="Main street")
    phone.goto(link, timeout=COLD_MS)
    expect(phone.get_by_role("heading", level=1)).to_contain_text("Dan Moraru")
    phone.locator("[name=password]").fill(PASSWORD)
    phone.locator("[name=pin]").fill(PIN)
    phone.locator("[data-send]").click()
    until(phone, SIGNED_IN)
    spent = {"token": link.partition("#invite=")[2], "password": PASSWORD}
    assert ask(tablet, "POST", "/invitation", spent)["status"] == 404

    to(owner, "devices/new")
    owner.locator("[name=label]").fill("Counter")
    owner.locator("[data-send]").click()
    code = owner.locator("[data-code]").get_attribute("data-code")
    expect(owner.locator("[data-countdown]")).to_contain_text(re.compile(r"9:\d\d"))
    expect(owner.locator(".code svg")).to_be_visible()
    tablet.goto("about:blank")
    tablet.goto(f"{stack.base_url}/scanner#pair={code}")  # what the QR says
    tablet.locator("[data-send]").click()
    expect(owner.locator("[data-paired]")).to_be_visible()
    expect(tablet.locator("[data-person]").first).to_be_visible()

    (dan,) = [
        each for each in ask(tablet, "GET", "/session")["body"]["people"] if each["name"] == "Dan Moraru"
    ]
    assert ask(tablet, "POST", "/session/pin", {"staff": dan["id"], "pin": PIN})["status"] == 200
    assert ask(tablet, "GET", "/till")["body"]["me"]["name"] == "Dan Moraru"

    to(owner, f"staff/{dan['id']}")
    owner.locator("[data-revoke]").click()
    owner.locator("[data-cancel]").click()
    assert ask(tablet, "GET", "/till")["status"] == 200
    owner.locator("[data-revoke]").click()
    owner.locator("[data-confirm]").click()
    expect(owner.locator(".page-head")).to_contain_text("Revoked")
    until(tablet, SIGNED_OUT, within_s=SECONDS)

    to(owner, "staff")
    expect(owner.locator(f"[data-row={dan['id']}] [data-mark=revoked]")).to_be_visible()
    to(owner, "changes")
    done = owner.locator("[data-what]").evaluate_all("lines => lines.map((line) => line.dataset.what)")
    assert done[:5] == ["staff.revoke", "device.pair", "device.offer", "staff.accept", "staff.invite"]


def test_unpairing_a_till_signs_out_whoever_is_there(
    open_as: OpenAs, anyone: Callable[..., Page], cafe: Seed
) -> None:
    owner, tablet = open_as("owner"), anyone()
    to(owner, "devices/new")
    owner.locator("[name=label]").fill("Terrace")
    owner.locator("[data-send]").click()
    code = owner.locator("[data-code]").get_attribute("data-code")
    assert ask(tablet, "POST", "/pairings", {"code": code})["status"] == 200
    given = {"staff": "cashier", "pin": cafe.logins["cashier"].pin}
    assert ask(tablet, "POST", "/session/pin", given)["status"] == 200
    to(owner, "devices")
    owner.locator("[data-unpair]").click()
    owner.locator("[data-confirm]").click()
    expect(owner.locator("[data-rows=devices]")).to_have_count(0)
    expect(owner.locator("[data-page=devices] summary")).to_have_text("1 unpaired")
    until(tablet, SIGNED_OUT, within_s=SECONDS)


def test_what_the_owner_previews_is_what_the_cashier_reads(open_as: OpenAs, cafe: Seed) -> None:
    owner, cashier = open_as("owner"), open_as("cashier")
    to(owner, f"rules/{cafe.stamps.id}")
    owner.locator("[name=scans_per_day_max]").fill("1")
    expect(owner.locator("[data-means=scans_per_day_max]")).to_contain_text("A card counts once a day.")
    previewed = owner.locator("[data-reads=scans_per_day_max]").inner_text()
    save(owner)
    expect(owner.locator("[name=scans_per_day_max]")).to_have_value("1")

    refused = until_refused(cashier, cafe)
    assert (refused["status"], refused["body"]["code"]) == (409, "limit_per_day")
    assert refused["body"]["detail"] == previewed
    to(owner, "rules")
    expect(owner.locator(f"[data-row='{cafe.stamps.id}']")).to_contain_text("A card counts once a day.")


def test_hours_are_edited_day_by_day_and_kept(open_as: OpenAs, cafe: Seed) -> None:
    owner = open_as("owner")
    to(owner, f"rules/{cafe.points.id}")
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
    (held,) = [each["limits"] for each in programmes if each["id"] == cafe.points.id]
    assert held["hours"] == [[[1080, 1560]]] * 6 + [[]]
    assert (held["spend_minor_min"], held["outlets"]) == (450, ["park"])
    expect(owner.locator("[data-means=spend_minor_min]")).to_contain_text(
        "A sale under €4.50 brings nothing."
    )


def test_nothing_typed_is_lost_when_the_session_ends(open_as: OpenAs, cafe: Seed) -> None:
    owner = open_as("owner")
    to(owner, "staff/new")
    owner.locator("[name=name]").fill("Vera")
    owner.locator("[name=email]").fill(f"vera-{secrets.token_hex(4)}@example.com")
    assert ask(owner, "DELETE", "/session")["status"] == 204
    owner.locator("[data-page=invite] [data-send]").click()
    dialog = owner.locator("dialog")
    expect(dialog.locator("[name=email]")).to_have_value(cafe.logins["owner"].email)
    dialog.locator("[name=password]").fill("not the password")
    dialog.locator("[data-send]").click()
    expect(dialog.locator("[role=alert]").filter(has_text=re.compile(r"\w"))).to_be_visible()
    dialog.locator("[name=password]").fill(cafe.logins["owner"].password)
    dialog.locator("[data-send]").click()
    expect(owner.get_by_role("heading", level=1)).to_have_text("Link for Vera")


def test_a_refusal_stands_beside_its_field(open_as: OpenAs, cafe: Seed) -> None:
    owner = open_as("owner")
    to(owner, "staff/new")
    owner.locator("[data-send]").click()
    expect(owner.locator("[data-field=name] .field-error")).to_have_text("Fill this in.")
    owner.locator("[name=name]").fill("Ana again")
    owner.locator("[name=email]").fill(cafe.logins["cashier"].email)
    owner.locator("[data-send]").click()
    expect(owner.locator("[data-field=email] .field-error")).to_contain_text("Use another one")
    expect(owner.locator("[name=email]")).to_be_focused()
    expect(owner.locator("[name=name]")).to_have_value("Ana again")
    to(owner, "staff/owner")
    owner.locator("[name=role][value=cashier]").check()
    owner.locator("[data-send]").click()
    expect(owner.locator("[data-field=role] .field-error")).to_contain_text(re.compile(r"\w"))
    to(owner, "outlets/new")
    owner.locator("[name=name]").fill("Moon")
    owner.locator("[name=zone]").fill("Moon/Base")
    owner.locator("[data-send]").click()
    expect(owner.locator("[data-field=zone] .field-error")).to_contain_text(re.compile(r"\w"))


def test_an_outlet_is_added_with_the_keyboard_alone(open_as: OpenAs) -> None:
    owner = open_as("owner")
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


def test_the_day_shows_who_did_how_much_and_what_stands_out(open_as: OpenAs, cafe: Seed) -> None:
    cashier = open_as("cashier")
    ask(cashier, "PUT", "/session/outlet", {"outlet": "main"})
    card = new_card(cashier, cafe)
    for _ in range(5):
        assert scan(cashier, card)["status"] == 201
    manager = open_as("manager")
    to(manager, "today")
    expect(manager.locator("[data-figure=scans] dd")).to_have_text("5")
    expect(manager.locator("[data-rows=people]")).to_contain_text("Ana Ciobanu")
    fact = manager.locator("[data-fact=card_often]")
    expect(fact).to_contain_text(card[22:26])
    fact.locator("[data-history]").click()
    expect(fact.locator("[data-rows=history] li")).to_have_count(5)
    manager.locator("[data-step='-1']").click()
    expect(manager.locator("[data-figure=scans] dd")).to_have_text("0")


def test_each_role_sees_what_it_may(open_as: OpenAs) -> None:
    cashier = open_as("cashier")
    expect(cashier.locator("[data-nothing]")).to_contain_text("Your place is the scanner")
    expect(cashier.locator("[data-nothing] a")).to_have_attribute("href", "/scanner")
    to(cashier, "staff")
    expect(cashier.locator("[data-nothing]")).to_be_visible()
    marketer = open_as("marketer")
    expect(marketer.locator("[data-page=programmes]")).to_be_visible()
    expect(marketer.locator("#sections [data-section]")).to_have_count(3)
    expect(marketer.locator("a[href='/scanner']")).to_have_count(0)
    manager = open_as("manager")
    shown = manager.locator("#sections [data-section]").evaluate_all(
        "all => all.map((a) => a.dataset.section)"
    )
    assert shown == ["today", "staff", "outlets", "devices", "posters"]
    to(manager, "staff")
    expect(manager.locator("[data-row=cashier]")).to_be_visible()
    expect(manager.locator("[data-invite], [data-rows=staff] a")).to_have_count(0)


PAGES = (
    "today staff staff/new staff/cashier outlets outlets/main devices devices/new rules posters changes me"
)


@pytest.mark.parametrize(
    ("width", "scheme", "language"), [(320, "light", "ru"), (390, "dark", "fr"), (1440, "light", "ro")]
)
def test_pages_are_accessible_and_fit(
    open_as: OpenAs, cafe: Seed, axe: str, width: int, scheme: Any, language: str
) -> None:
    options = {"viewport": {"width": width, "height": 800}, "color_scheme": scheme, "locale": language}
    page = open_as("owner", **options)
    errors = errors_of(page)
    page.locator(f"[data-language={language}]").click()
    for place in (*PAGES.split(), f"rules/{cafe.stamps.id}", f"rules/{cafe.points.id}"):
        to(page, place)
        sound(page, axe, place)
    page.locator("#hours-limited").check()
    sound(page, axe, "hours")
    invited(page, "Dan", f"dan-{secrets.token_hex(4)}@example.com")
    sound(page, axe, "link")
    to(page, "staff/cashier")
    page.locator("[data-revoke]").click()
    sound(page, axe, "revoke")
    assert errors == []


def invited(page: Page, name: str, email: str, outlet: str = "") -> str:
    """The link that an invitation shows, once."""
    to(page, "staff/new")
    page.locator("[name=name]").fill(name)
    page.locator("[name=email]").fill(email)
    if outlet:
        page.get_by_label(outlet).check()
    page.locator("[data-send]").click()
    expect(page.locator(".code svg")).to_be_visible()
    return page.locator("[data-link-out]").input_value()


def save(page: Page) -> None:
    page.locator("[data-send]").click()
    expect(page.locator("[data-saved]")).to_contain_text("Saved")


def new_card(page: Page, cafe: Seed) -> str:
    made = ask(page, "POST", f"/programmes/{cafe.stamps.id}/cards", {}, secrets.token_hex(8))
    return str(made["body"]["barcode"])


def scan(page: Page, barcode: str) -> Any:
    return ask(page, "POST", "/scans", {"barcode": barcode, "visits": 1}, secrets.token_hex(8))


def until_refused(page: Page, cafe: Seed) -> Any:
    """The first refusal of a card's second scan, once the functions know the rule."""
    ask(page, "PUT", "/session/outlet", {"outlet": "main"})
    for _ in range(CACHE_MS // 500):
        card = new_card(page, cafe)
        assert scan(page, card)["status"] == 201
        second = scan(page, card)
        if second["status"] != 201:
            return second
        page.wait_for_timeout(500)
    pytest.fail("The rule was never obeyed.")

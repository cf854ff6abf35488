"""A person's own ways in, at console and scanner: an app, passkeys, recovery codes; and the audit list."""

from dataclasses import replace

from playwright.sync_api import Locator, Page, expect

from chalicelib import wiring
from chalicelib.domain.people.totp import STEP_MS, code_at
from tests.browser.conftest import Open, OpenAt, violations
from tests.support.fakes import MERCHANT
from tests.support.gateway import Shop
from tests.support.people import PASSWORD

PHONE = {"width": 390, "height": 844}
FINGER = {
    "protocol": "ctap2", "transport": "internal", "hasResidentKey": True, "hasUserVerification": True,
    "isUserVerified": True, "automaticPresenceSimulation": True,
}  # fmt: skip


def with_finger(page: Page) -> None:
    """From now on this page's browser has a phone's lock that knows its holder."""
    devtools = page.context.new_cdp_session(page)
    devtools.send("WebAuthn.enable")
    devtools.send("WebAuthn.addVirtualAuthenticator", {"options": FINGER})


def sign_in_at(page: Page, path: str, who: str = "olga") -> None:
    page.goto(path)
    page.locator("[name=email]").fill(f"{who}@luna.example")
    page.locator("[name=password]").fill(PASSWORD)
    page.locator("form:has([name=password]) [data-send]").click()


def give_code(page: Page, code: str) -> None:
    page.locator("[name=second]").fill(code)
    page.locator("form:has([name=second]) [data-send]").click()


def test_an_app_is_set_up_and_asked_for_at_console_and_scanner(
    live_shop: Shop, open_at: OpenAt, open_context: Open, axe: str
) -> None:
    page = open_at("#/me", viewport=PHONE)
    page.locator("[data-factor-begin]").click()
    secret = page.locator("[data-factor-secret]").input_value()
    assert violations(page, axe) == []
    step = wiring.clock_ms() // STEP_MS
    setting = page.locator("form:has([name=code])")
    setting.locator("[name=code]").fill(code_at(secret, step))
    setting.locator("[data-send]").click()
    expect(page.locator(".recovery li")).to_have_count(10)
    recovery = page.locator(".recovery li").first.inner_text()

    other = open_context(locale="en", viewport=PHONE).new_page()
    sign_in_at(other, "/console")
    give_code(other, code_at(secret, step + 1))
    expect(other.locator("[data-page]").first).to_be_visible()

    till = open_context(locale="en", viewport=PHONE).new_page()
    sign_in_at(till, "/scanner")
    give_code(till, code_at(secret, step + 1))
    expect(till.get_by_text("wrong or was used")).to_be_visible()
    assert violations(till, axe) == []
    give_code(till, recovery)
    expect(till.locator("[data-outlet]").first).to_be_visible()

    page.locator("[data-kept]").click()
    expect(page.locator("[data-factor=on]")).to_contain_text("9 recovery codes are left")
    page.locator("[data-end]").first.click()
    expect(page.locator("[data-rows=sessions] > *")).to_have_count(2)
    assert violations(page, axe) == []


def test_a_passkey_is_added_and_opens_console_and_scanner_without_a_password(
    live_shop: Shop, open_at: OpenAt, axe: str
) -> None:
    page = open_at("#/me", viewport=PHONE)
    with_finger(page)
    page.locator("[data-passkey-add]").click()
    expect(page.locator(".recovery li")).to_have_count(10)
    page.locator("[data-kept]").click()
    keys = page.locator("[data-rows=passkeys]")
    expect(keys).to_contain_text("Not used yet")
    assert violations(page, axe) == []
    rename(keys, "My phone")
    expect(keys).to_contain_text("My phone")

    sign_out(page)
    page.locator("[data-passkey]").click()
    expect(page.locator("[data-page]").first).to_be_visible()
    sign_out(page)
    page.goto("/scanner")
    page.locator("[data-passkey]").click()
    expect(page.locator("[data-outlet]").first).to_be_visible()

    sign_out(page)
    sign_in_at(page, "/console")  # the password alone is not enough any more
    expect(page.locator("[name=second]")).to_be_visible()
    assert violations(page, axe) == []
    page.locator("[data-passkey]").click()
    expect(page.locator("[data-page]").first).to_be_visible()

    page.goto("/console#/me")
    expect(keys).to_contain_text("Last used")
    page.locator("[data-passkey-remove]").click()
    expect(page.locator("dialog")).to_contain_text("your password alone is enough then")
    page.locator("[data-confirm]").click()
    expect(page.locator("[data-factor=off]")).to_be_visible()
    expect(keys).to_have_count(0)


def rename(keys: Locator, name: str) -> None:
    keys.locator("summary").click()
    keys.locator("[name=name]").fill(name)
    keys.locator("[data-send]").click()


def sign_out(page: Page) -> None:
    """As if the session had ended; the page is looked at anew."""
    page.context.clear_cookies()
    page.goto("/console")
    expect(page.locator("[name=email]")).to_be_visible()


def test_the_audit_list_is_searched_and_keeps_what_was_asked(
    live_shop: Shop, open_at: OpenAt, axe: str
) -> None:
    page = open_at("#/changes", viewport=PHONE)
    expect(page.locator("[data-what='session.begin']").first).to_contain_text("From:")
    page.locator("[data-filter=kind]").select_option("sign_ins")
    page.get_by_label("Search").fill("nobody at all")
    page.get_by_role("button", name="Show").click()
    expect(page.get_by_text("Nothing here.")).to_be_visible()
    page.reload()
    expect(page.get_by_label("Search")).to_have_value("nobody at all")
    assert violations(page, axe) == []


def test_who_needs_a_second_factor_is_led_through_it_at_console_and_scanner(
    live_shop: Shop, open_at: OpenAt, open_context: Open, axe: str
) -> None:
    owner = open_at("#/staff", viewport=PHONE)
    rule = owner.locator("form:has([name=grace_days])")
    rule.get_by_label("Manager").check()
    rule.get_by_label("Cashier").check()
    rule.locator("[name=grace_days]").fill("0")
    rule.locator("[data-send]").click()
    expect(owner.locator("[data-needed=manager]")).to_be_visible()
    expect(owner.get_by_role("listitem").filter(has_text="Max")).to_contain_text("No second factor yet")
    assert violations(owner, axe) == []

    console = open_context(locale="en", viewport=PHONE).new_page()
    with_finger(console)
    sign_in_at(console, "/console", "max")
    expect(console.locator("[data-factor-needed]")).to_be_visible()
    assert violations(console, axe) == []
    console.locator("[data-passkey-add]").click()
    console.locator("[data-kept]").click()
    expect(console.locator("[data-page]").first).to_be_visible()

    till = open_context(locale="en", viewport=PHONE).new_page()
    sign_in_at(till, "/scanner", "ana")
    expect(till.locator("[data-factor-needed]")).to_be_visible()
    assert violations(till, axe) == []
    till.locator("[data-factor-begin]").click()
    secret = till.locator("[data-factor-secret]").input_value()
    till.locator("[name=code]").fill(code_at(secret, wiring.clock_ms() // STEP_MS))
    till.locator("form:has([name=code]) [data-send]").click()
    till.locator("[data-kept]").click()
    expect(till.locator("[data-outlet]").first).to_be_visible()


def test_the_mail_switch_and_ones_own_language_stay_as_they_were_left(
    live_shop: Shop, open_at: OpenAt, open_context: Open, axe: str
) -> None:
    page = open_at("#/me", viewport=PHONE)
    switch = page.get_by_role("switch")
    expect(switch).to_be_checked()
    switch.uncheck()
    expect(page.get_by_text("Saved.")).to_be_visible()
    page.locator("[data-page=me] [data-language=de]").click()
    expect(page.get_by_role("heading", name="Sprache")).to_be_visible()
    assert violations(page, axe) == []

    other = open_context(locale="en", viewport=PHONE).new_page()
    sign_in_at(other, "/console")
    other.goto("/console#/me")
    expect(other.get_by_role("heading", name="Sprache")).to_be_visible()
    expect(other.get_by_role("switch")).not_to_be_checked()


def test_who_signs_in_by_a_code_chooses_a_pin_and_a_first_password_without_one(
    live_shop: Shop, open_at: OpenAt, axe: str
) -> None:
    page = open_at("#/me", viewport=PHONE)
    (olga,) = live_shop.directory.people_named(MERCHANT, ["olga"])
    now = replace(olga, password_hash="", revision=olga.revision + 1)
    assert live_shop.directory.put_staff(now, None)
    page.reload()
    expect(page.get_by_text("have no password yet")).to_be_visible()
    expect(page.locator("[name=password]")).to_have_count(0)
    assert violations(page, axe) == []

    page.locator("[name=pin]").fill("5823")
    page.locator("form:has([name=pin]) [data-send]").click()
    expect(page.get_by_text("The new PIN is set.")).to_be_visible()
    page.locator("[name=new_password]").fill("wholly another one")
    page.locator("form:has([name=new_password]) [data-send]").click()
    expect(page.locator("[name=password]")).to_have_count(2)  # from now on it is asked for

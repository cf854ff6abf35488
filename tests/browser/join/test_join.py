"""The join page in a real browser."""

from typing import Any

import pytest
from playwright.sync_api import Error, Page, expect

from chalicelib.domain.text import LANGUAGES
from chalicelib.entrypoints.pages.join_links import link_to
from tests.browser.conftest import Open, errors_of, violations
from tests.support.fakes import NOON_MS
from tests.support.gateway import Shop

IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1"  # noqa: E501  # as it is sent
ANDROID = "Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36"  # noqa: E501  # as it is sent
COFFEE = "/join/coffee"
SMALL = {"width": 320, "height": 568}
THUMB_PX = 44
OUTLINE_PX = 2  # what WCAG asks of a focus that is seen
OUTLINE = """() => {
  const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
  return [outlineStyle, outlineWidth];
}"""


def fill_in(page: Page, name: str = "") -> None:
    page.goto(COFFEE)
    page.locator("#name").fill(name)
    page.locator(".join-form button").click()
    expect(page.locator(".join-add")).to_be_visible()


def at_google(shop: Shop) -> None:
    """What the worker notes once Google has the object."""
    for serial in shop.store._cards:
        for registration in shop.store.registrations(serial, "google"):
            shop.store.note_pushed(registration, 1, "delivered", NOON_MS)


@pytest.mark.parametrize("scripts", [True, False])
def test_from_the_code_to_the_card_and_back_again(live_shop: Shop, open_context: Open, scripts: bool) -> None:
    context = open_context(java_script_enabled=scripts, user_agent=IPHONE, locale="en")
    page = context.new_page()
    fill_in(page, "Ana")
    expect(page.get_by_role("heading", level=1)).to_have_text("Ana, your card is ready")
    expect(page.get_by_role("link", name="Add to Apple Wallet")).to_be_visible()
    again = context.new_page()
    again.goto(COFFEE)
    expect(again.get_by_role("heading", level=1)).to_have_text("Ana, your card is ready")
    assert len(live_shop.store._cards) == 1


def test_a_second_tap_waits_for_the_first(live_shop: Shop, open_context: Open) -> None:
    page = open_context(locale="en").new_page()
    page.goto(COFFEE)
    page.evaluate(
        "() => addEventListener('submit', (event) => {"
        " if (!event.defaultPrevented) window.sent = (window.sent ?? 0) + 1;"
        " event.preventDefault(); })"
    )
    button = page.locator(".join-form button")
    button.click()
    expect(button).to_have_text("Making your card…")
    button.click()
    assert page.evaluate("window.sent") == 1


def test_the_form_needs_no_pointer(live_shop: Shop, open_context: Open) -> None:
    page = open_context(locale="en").new_page()
    page.goto(COFFEE)
    for _ in LANGUAGES:
        page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.type("Ana")
    page.keyboard.press("Tab")  # the birthday, which stays closed
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    style, width = page.evaluate(OUTLINE)
    assert style != "none"
    assert float(width.removesuffix("px")) >= OUTLINE_PX
    page.keyboard.press("Enter")
    expect(page.locator(".join-add")).to_be_visible()
    (card,) = live_shop.store._cards.values()
    assert (card.holder_name, card.messages_consent_ms is not None) == ("Ana", True)


def test_a_birthday_is_asked_for_only_who_opens_it_and_the_zone_comes_by_itself(
    live_shop: Shop, open_context: Open, axe: str
) -> None:
    page = open_context(viewport=SMALL, locale="ru", timezone_id="Europe/Chisinau").new_page()
    page.goto(COFFEE)
    expect(page.locator("[name=day]")).to_be_hidden()
    page.locator(".join-birthday summary").click()
    page.locator("[name=day]").select_option("17")
    _sound(page, axe)
    page.locator(".join-form button").click()
    expect(page.locator("#birthday-error")).to_be_visible()
    _sound(page, axe)
    page.locator("[name=month]").select_option(label="мая")
    page.locator(".join-form button").click()
    expect(page.locator(".join-add")).to_be_visible()
    (card,) = live_shop.store._cards.values()
    assert (card.birthday, card.zone) == ("05-17", "Europe/Chisinau")


@pytest.mark.parametrize("scripts", [True, False])
def test_googles_page_opens_once_google_has_the_card(
    live_shop: Shop, open_context: Open, google: str, scripts: bool
) -> None:
    page = open_context(java_script_enabled=scripts, user_agent=ANDROID, locale="en").new_page()
    fill_in(page)
    page.get_by_role("button", name="Add to Google Wallet").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Your card is on its way")
    at_google(live_shop)
    page.wait_for_url(f"{google}/gp/v/save/*")


def test_a_card_that_google_has_opens_at_once(live_shop: Shop, open_context: Open, google: str) -> None:
    """The form's redirect leaves our site: the page's policy has to allow it."""
    page = open_context(user_agent=ANDROID, locale="en").new_page()
    fill_in(page)
    page.get_by_role("button", name="Add to Google Wallet").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Your card is on its way")
    at_google(live_shop)
    page.wait_for_url(f"{google}/gp/v/save/*")
    page.goto(COFFEE)
    page.get_by_role("button", name="Add to Google Wallet").click()
    page.wait_for_url(f"{google}/gp/v/save/*")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_are_accessible_and_fit_the_smallest_phone(
    live_shop: Shop, open_context: Open, axe: str, scheme: Any, language: str
) -> None:
    context = open_context(viewport=SMALL, color_scheme=scheme, locale=language, user_agent=ANDROID)
    page = context.new_page()
    errors = errors_of(page)
    page.goto("/join/points")
    _sound(page, axe)
    fill_in(page, "Ana Munteanu")
    _sound(page, axe)
    page.locator(".join-add form button").click()
    page.wait_for_selector("[data-status]")
    _sound(page, axe)
    page.goto("/join/points/poster")
    _sound(page, axe)
    assert errors == []
    page.goto("/join/nowhere")
    _sound(page, axe)


def test_a_desktop_is_accessible_too(live_shop: Shop, open_context: Open, axe: str) -> None:
    page = open_context(viewport={"width": 1440, "height": 900}).new_page()
    page.goto(COFFEE)
    _sound(page, axe)
    page.locator("#name").fill("x" * 61)
    page.locator(".join-form button").click()
    expect(page.locator("#name")).to_be_focused()
    _sound(page, axe)
    fill_in(page)
    _sound(page, axe)


@pytest.mark.parametrize("paper", ["A4", "A5", "Letter"])
@pytest.mark.parametrize("language", ["en", "ru"])
def test_the_poster_is_one_sheet(live_shop: Shop, open_context: Open, paper: str, language: str) -> None:
    page = open_context().new_page()
    page.goto(f"/join/points/poster?lang={language}")
    page.pdf(format=paper, page_ranges="1")
    with pytest.raises(Error, match="exceeds page count"):
        page.pdf(format=paper, page_ranges="2")


def _sound(page: Page, axe: str) -> None:
    """axe finds nothing at WCAG 2.2 AA, nothing is cut off, and everything is large enough for a thumb."""
    assert violations(page, axe) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    for box in page.evaluate(
        "[...document.querySelectorAll('.button, input:not([type=hidden], [type=checkbox], [type=radio]),"
        " select, summary, .back-card, .languages a')]"
        ".filter((e) => e.checkVisibility()).map((e) => [e.outerHTML, e.getBoundingClientRect().height])"
    ):
        assert box[1] >= THUMB_PX, box


def test_a_link_opened_again_asks_and_somebody_else_at_the_tablet_gets_a_card(
    live_shop: Shop, open_context: Open, axe: str
) -> None:
    tablet = open_context(viewport=SMALL, locale="de").new_page()
    fill_in(tablet, "Tom")
    (tom,) = live_shop.store._cards.values()
    link = f"{COFFEE}/card/{link_to(live_shop.stamps, tom)}"
    phones = [open_context(viewport=SMALL, locale="de", user_agent=ANDROID).new_page() for _ in range(2)]
    for phone in phones:
        phone.goto(link)
    expect(phones[0].get_by_role("heading", level=1)).to_have_text("Tom, Ihre Karte ist fertig")
    expect(phones[1].get_by_role("heading", level=1)).to_have_text("Ist das Ihre Karte?")
    _sound(phones[1], axe)
    phones[1].get_by_role("button", name="Ja, das ist meine").click()
    expect(phones[1].get_by_role("heading", level=1)).to_have_text("Tom, Ihre Karte ist fertig")
    _sound(tablet, axe)
    tablet.go_back()
    expect(tablet.locator(".join-form")).to_be_visible()  # Tom's card was shown once
    tablet.go_forward()
    expect(tablet.locator(".join-form")).to_be_visible()
    expect(tablet.locator(".join-form")).to_be_visible()
    fill_in(tablet, "Ana")
    expect(tablet.get_by_role("heading", level=1)).to_have_text("Ana, Ihre Karte ist fertig")

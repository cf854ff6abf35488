"""From a poster's name to what it brought: an owner names it, a guest scans it, the owner reads who came."""

import html

from playwright.sync_api import Locator, Page, expect

from chalicelib import wiring
from chalicelib.service.overview.count import note
from chalicelib.service.walls import Faults
from tests.browser.conftest import Open, OpenAt, errors_of, violations
from tests.browser.console.console_page import to
from tests.browser.join.test_join import IPHONE
from tests.support.gateway import Shop

PHONE = {"width": 390, "height": 844}


def opened(owner: Page) -> Locator:
    """The first programme's posters."""
    to(owner, "posters")
    sources = owner.locator("[data-sources=coffee]")
    sources.locator("summary").click()
    return sources


def named(sources: Locator, name: str) -> None:
    sources.get_by_label("Name of the poster, flyer or link").fill(name)
    sources.get_by_role("button", name="Add").click()


def chosen(sources: Locator, name: str, what: str) -> None:
    dots = sources.get_by_role("button", name=f"What can be done with “{name}”")
    dots.focus()  # into sight: what scrolls closes the menu
    dots.press("ArrowDown")
    sources.page.get_by_role("menuitem", name=what).click()


def test_an_owner_names_a_poster_a_guest_scans_it_and_the_owner_reads_what_it_brought(
    live_shop: Shop, open_at: OpenAt, open_context: Open, axe: str
) -> None:
    owner = open_at("", viewport=PHONE)
    errors = errors_of(owner)
    sources = opened(owner)
    for name in ("Window", "Flyer May"):
        named(sources, name)
        expect(sources.locator("[data-row]", has_text=name)).to_contain_text("0 cards")
        expect(sources.get_by_label("Name of the poster, flyer or link")).to_be_focused()
    with owner.context.expect_page() as sheet:
        sources.locator("[data-row]", has_text="Window").locator("[data-poster]").click()
    expect(sheet.value.locator(".poster-source")).to_have_text("For “Window”. This line is not printed.")
    address = html.unescape(sheet.value.locator(".poster-address").inner_text())

    guest = open_context(viewport=PHONE, user_agent=IPHONE, locale="en").new_page()
    guest.goto(f"/join/{address.partition('/join/')[2]}")
    guest.get_by_role("link", name="Deutsch").click()
    guest.locator("#name").fill("Ana")
    guest.locator(".join-form button").click()
    expect(guest.locator(".join-add")).to_be_visible()
    (card,) = live_shop.store.all_cards()
    assert card.source == address.rpartition("=")[2]

    faults = Faults()
    note([card], wiring.counting(), wiring.clock_ms(), faults)
    sources.locator("[data-count]").click()
    expect(sources.locator("[data-row]", has_text="Window")).to_contain_text("one card, 0 with a first sale")
    assert violations(owner, axe) == []
    owner.set_viewport_size({"width": 1440, "height": 900})
    to(owner, "overview")
    part = owner.locator("[data-part=sources]")
    expect(part.locator(".chart-row", has_text="Window (Coffee card)")).to_contain_text("1")
    assert violations(owner, axe) == []
    assert not errors
    assert not faults.found


def test_a_name_is_changed_retired_and_used_again(live_shop: Shop, open_at: OpenAt, axe: str) -> None:
    owner = open_at("", viewport=PHONE)
    sources = opened(owner)
    named(sources, "Window")
    line = sources.locator("[data-row]")
    expect(line).to_contain_text("Window")
    named(sources, "window")
    expect(sources.locator(".field-error").first).to_contain_text("has this name already")

    chosen(sources, "Window", "Its address")
    expect(owner.locator("[data-source-address]")).to_have_value(
        f"{live_shop.base_url}/join/coffee?from={_id(live_shop)}"
    )
    assert violations(owner, axe) == []
    owner.keyboard.press("Escape")
    expect(owner.get_by_role("dialog")).to_have_count(0)
    chosen(sources, "Window", "Rename")
    dialog = owner.get_by_role("dialog")
    dialog.get_by_role("textbox").fill("Door")
    dialog.get_by_role("button", name="Save").click()
    expect(line).to_contain_text("Door")
    expect(line.locator(".menu-dots")).to_be_focused()

    chosen(sources, "Door", "Retire")
    owner.locator("[data-confirm]").click()
    expect(line.locator("[data-mark=quiet]")).to_have_text("Retired")
    expect(line.locator("[data-poster]")).to_have_count(0)
    chosen(sources, "Door", "Use again")
    expect(line.locator("[data-mark=quiet]")).to_have_count(0)


def test_who_is_no_owner_reads_them_and_names_none(live_shop: Shop, open_at: OpenAt) -> None:
    named(opened(open_at("")), "Window")
    manager = opened(open_at("", "max"))

    expect(manager.locator("[data-row]")).to_contain_text("Window")
    expect(manager.get_by_role("textbox")).to_have_count(0)
    manager.get_by_role("button", name="What can be done with “Window”").click()
    expect(manager.page.get_by_role("menuitem")).to_have_count(1)


def test_the_kit_of_a_poster_leads_to_it(live_shop: Shop, open_at: OpenAt) -> None:
    owner = open_at("", viewport=PHONE)
    to(owner, "posters")
    kit = owner.locator("[data-kit=coffee]")
    kit.locator("summary").click()
    expect(kit.locator(".kit-words")).to_be_visible()
    kit.locator("summary").click()
    sources = opened(owner)
    named(sources, "Window")
    expect(sources.locator("[data-row]")).to_contain_text("Window")
    kit.locator("summary").click()  # it knows what was named since
    with owner.expect_request("**/kit?outlet=park&source="):
        kit.locator("[name^=kit-outlet]").select_option("park")
    kit.locator("[name^=kit-source]").select_option(label="Window")

    expect(kit.locator(".kit-words")).to_contain_text(f"?at=park&from={_id(live_shop)}")
    href = kit.locator("[data-sheet=table]").get_attribute("href") or ""
    assert f"from={_id(live_shop)}" in href
    assert owner.request.get(href).body().startswith(b"%PDF-1.7")


def _id(shop: Shop) -> str:
    programme = shop.store.programme("coffee")
    assert programme is not None
    return programme.sources[0].id

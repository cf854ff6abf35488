"""The owner names the tiers of a programme in the console."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import OpenAt, speak
from tests.browser.console.console_page import sound
from tests.support.gateway import Shop
from tests.support.people import page_of

PATH = "/programmes/coffee/tiers"
SILVER = {"id": "silver", "name": {"en": "Silver", "fr": "Argent"}, "least": 20, "factor": 2}
GOLD = {"id": "gold", "name": {"en": "Gold"}, "least": 50}


def given(shop: Shop, *tiers: object) -> None:
    assert page_of(shop, "olga").send("PUT", PATH, {"tiers": tiers}).status == 200


def held(shop: Shop) -> list[tuple[str, dict[str, str], int]]:
    programme = shop.store.programme("coffee")
    assert programme
    return [
        (tier.id, {str(code): name for code, name in tier.name.items()}, tier.least)
        for tier in programme.tiers
    ]


def added(page: Page, name: str, least: str) -> Locator:
    page.locator("[data-add-tier]").click()
    tier = page.locator("[data-tier]").last
    tier.locator("[name=name-en]").fill(name)
    tier.locator("[name=least]").fill(least)
    return tier


def save(page: Page) -> None:
    page.locator("[data-send]").click()
    expect(page.locator("[data-saved]")).to_contain_text("Saved.")


def test_tiers_are_set_and_seen_again_lowest_first(live_shop: Shop, open_at: OpenAt) -> None:
    page = open_at("#/tiers")
    page.locator("[data-row=coffee] a").click()
    expect(page.locator("[data-page=tier] .nothing")).to_contain_text("There are no tiers yet.")
    gold = added(page, "Or & Gold", "50")
    gold.locator("summary").click()
    gold.locator("[name=name-ru]").fill("Золото")
    silver = added(page, "Silver", "20")
    expect(silver.locator("[data-means]")).to_have_text(
        "Silver: whoever has ever earned at least 20 stamps but fewer than 50, spent or not."
    )
    save(page)

    assert held(live_shop) == [
        ("silver", {"en": "Silver"}, 20),
        ("or-gold", {"en": "Or & Gold", "ru": "Золото"}, 50),
    ]
    expect(page.get_by_role("heading", level=2)).to_have_text(["Silver", "Or & Gold"])
    page.locator(".back").click()
    expect(page.locator("[data-row=coffee]")).to_contain_text(
        "Or & Gold: whoever has ever earned at least 50 stamps, spent or not."
    )
    page.locator("[data-section=changes]").click()
    line = page.locator("[data-what='programme.tiers']")
    expect(line).to_contain_text("changed the tiers of Coffee card")
    expect(line).to_contain_text("silver from 20 and or-gold from 50")


def test_a_tier_that_is_renamed_keeps_its_id_and_one_that_is_removed_is_gone(
    live_shop: Shop, open_at: OpenAt
) -> None:
    given(live_shop, SILVER, GOLD)
    page = open_at("#/tiers/coffee")
    page.locator("[data-tier=silver] [name=name-en]").fill("Regular")
    page.get_by_role("button", name="Remove Gold").click()
    expect(page.locator("[data-add-tier]")).to_be_focused()
    expect(page.locator("[data-page=tier] .notice")).to_have_text(
        "Once you save, audiences that ask for Gold find nobody there."
    )
    added(page, "Silver", "80")
    save(page)

    assert held(live_shop) == [
        ("silver", {"en": "Regular", "fr": "Argent"}, 20),
        ("silver-2", {"en": "Silver"}, 80),
    ]


def test_how_many_times_a_sale_counts_is_shown_chosen_and_kept(live_shop: Shop, open_at: OpenAt) -> None:
    given(live_shop, SILVER, GOLD)
    page = open_at("#/tiers/coffee")
    silver, gold = page.locator("[data-tier=silver]"), page.locator("[data-tier=gold]")
    expect(silver.locator("[name=factor]")).to_have_value("2")
    expect(gold.locator("[data-means]")).not_to_contain_text("counts")
    gold.get_by_label("A sale counts").select_option("3 times")
    expect(gold.locator("[data-means]")).to_contain_text("Each of their sales counts 3 times.")
    save(page)

    programme = live_shop.store.programme("coffee")
    assert programme
    assert [tier.factor for tier in programme.tiers] == [2, 3]


def test_what_is_refused_is_said_at_its_field_and_nothing_typed_is_lost(
    live_shop: Shop, open_at: OpenAt
) -> None:
    given(live_shop, SILVER, GOLD)
    page = open_at("#/tiers/coffee")
    silver, gold = page.locator("[data-tier=silver]"), page.locator("[data-tier=gold]")
    silver.locator("[name=least]").fill("99999999")  # the server knows the most
    page.locator("[data-send]").click()
    expect(silver.locator("[data-field=least] .field-error")).to_contain_text("9999999")
    expect(silver.locator("[name=least]")).to_be_focused()
    expect(silver.locator("[name=least]")).to_have_attribute("aria-invalid", "true")

    silver.locator("[name=least]").fill("50")
    gold.locator("[name=name-en]").fill(" ")
    page.locator("[data-send]").click()
    expect(gold.locator("[data-field=name-en] .field-error")).to_have_text("Fill this in.")
    expect(silver.locator("[data-field=least] .field-error")).to_be_empty()
    gold.locator("[name=name-en]").fill("Gold")
    page.locator("[data-send]").click()
    expect(gold.locator("[data-field=least] .field-error")).to_contain_text("Another tier begins")
    gold.locator("[name=least]").fill("many")
    page.locator("[data-send]").click()
    expect(gold.locator("[data-field=least] .field-error")).to_contain_text("Write a whole number")
    assert held(live_shop) == [("silver", SILVER["name"], 20), ("gold", GOLD["name"], 50)]


def test_what_another_saved_meanwhile_is_not_written_over(live_shop: Shop, open_at: OpenAt) -> None:
    page = open_at("#/tiers/coffee")
    added(page, "Bronze", "5")
    given(live_shop, GOLD)
    page.locator("[data-send]").click()

    expect(page.locator("[data-form-error]")).to_contain_text("Somebody else changed this programme")
    expect(page.locator("[name=name-en]")).to_have_value("Bronze")
    assert held(live_shop) == [("gold", GOLD["name"], 50)]


def test_who_leaves_tiers_that_are_not_saved_is_asked(live_shop: Shop, open_at: OpenAt) -> None:
    given(live_shop, SILVER, GOLD)
    page = open_at("#/tiers/coffee")
    page.get_by_role("button", name="Remove Silver").click()
    page.locator("[data-section=staff]").click()
    page.locator("dialog [data-cancel]").click()
    expect(page.locator("[data-tier]")).to_have_count(1)
    page.locator("[data-section=staff]").click()
    page.locator("dialog [data-confirm]").click()
    expect(page.locator("[data-page=staff]")).to_be_visible()
    assert len(held(live_shop)) == 2


def test_tiers_need_no_pointer(live_shop: Shop, open_at: OpenAt) -> None:
    page = open_at("#/tiers/points")
    page.locator("[data-add-tier]").focus()
    page.keyboard.press("Enter")
    page.keyboard.type("Friend")
    page.keyboard.press("Tab")
    page.keyboard.type("200")
    page.keyboard.press("Enter")
    expect(page.locator("[data-saved]")).to_contain_text("Saved.")
    expect(page.locator("[data-send]")).to_be_focused()
    programme = live_shop.store.programme("points")
    assert programme
    assert [(tier.id, tier.least) for tier in programme.tiers] == [("friend", 200)]


def test_no_more_can_be_added_than_are_taken(live_shop: Shop, open_at: OpenAt) -> None:
    given(live_shop, *({**SILVER, "id": f"tier-{n}", "least": n} for n in range(1, 5)))
    page = open_at("#/tiers/coffee")
    added(page, "Gold", "50")
    expect(page.locator("[data-add-tier]")).to_have_count(0)
    expect(page.locator("[data-page=tier]")).to_contain_text("A programme has at most 5 tiers.")
    save(page)
    assert len(held(live_shop)) == 5


@pytest.mark.parametrize(("width", "scheme", "language"), [(320, "dark", "ru"), (1440, "light", "fr")])
def test_the_pages_are_accessible_and_fit(
    live_shop: Shop, open_at: OpenAt, axe: str, width: int, scheme: str, language: str
) -> None:
    given(live_shop, SILVER, {**GOLD, "name": {"en": "W" * 30}})
    page = open_at("#/tiers", viewport={"width": width, "height": 800}, color_scheme=scheme)
    speak(page, language)
    expect(page.locator("html")).to_have_attribute("lang", language)
    expect(page.locator("main:not([aria-busy]) [data-page=tiers]")).to_be_visible()
    sound(page, axe, "tiers")
    page.locator("[data-row=coffee] a").click()
    page.locator("[data-remove-tier]").first.click()
    added(page, "", "0")
    page.locator("[data-send]").click()
    expect(page.locator("[aria-invalid]")).to_have_count(1)
    sound(page, axe, "tiers/coffee")

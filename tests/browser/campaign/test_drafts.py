"""A campaign while it is written, in a real browser: who is meant, who else writes, when it goes out."""

import json
import re
import time
from datetime import UTC, datetime, timedelta

from playwright.sync_api import Page, Route, expect

from chalicelib import wiring
from chalicelib.domain.card.card import Card
from chalicelib.domain.face.look import Colours
from tests.browser.campaign.conftest import CARDS, campaign_id
from tests.browser.chain import begin, saved
from tests.browser.conftest import OpenAt
from tests.browser.console.console_page import ask
from tests.support.fakes import a_programme_points
from tests.support.gateway import Shop


def name(page: Page) -> str:
    """Of the campaign that the page is at, as the API has it."""
    return str(ask(page, "GET", f"/campaigns/{campaign_id(page)}")["body"]["campaign"]["name"])


def test_who_is_meant_is_counted_while_it_is_written(cards: tuple[Card, ...], open_at: OpenAt) -> None:
    page = open_at("", "mara")
    begin(page, "empty")
    audience = page.locator("[data-audience]")
    expect(audience).to_have_attribute("data-audience", str(CARDS))
    page.locator("[data-own] > summary").click()
    page.locator("[data-add-line]").click()
    line = page.locator("[data-line]")
    line.locator("[data-fact]").select_option("language")
    line.locator("[data-choice=ro]").click()
    line.locator("[data-choice=en]").click()
    expect(audience).to_have_attribute("data-audience", str(CARDS // 2))
    line.locator("[data-operator]").select_option("not one_of")
    expect(page.locator("[data-sentence]")).to_have_text("Not (language: Romanian).")
    page.locator("[data-add-group]").click()
    expect(page.locator(".group .group")).to_have_count(1)
    page.locator("[name=audience_name]").fill("Not in Romanian")
    page.locator("[data-save-audience]").click()
    expect(page.locator(".chips [aria-pressed=true]").filter(has_text="Not in Romanian")).to_be_visible()
    saved(page)

    page.locator("[data-ready=everybody]").click()
    expect(audience).to_have_attribute("data-audience", str(CARDS))
    begin(page, "empty")
    expect(page.locator(".chips").get_by_text("Not in Romanian")).to_be_visible()


def test_a_new_campaign_is_begun_without_campaigns_being_read(open_at: OpenAt) -> None:
    """They may be hundreds, and a start names none."""
    page = open_at("", "mara")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.evaluate("location.hash = '#/campaigns/new'")
    page.locator("[data-start=one_away]").wait_for()

    assert [url for url in asked if "/audiences/facts" in url and not url.endswith("?campaigns=later")] == []
    assert [url for url in asked if "/api/v1/campaigns" in url] == []
    assert any("/audiences/facts" in url for url in asked)


def test_of_two_who_write_one_draft_the_second_is_asked(cards: tuple[Card, ...], open_at: OpenAt) -> None:
    page = open_at("", "mara")
    begin(page, "one_away")
    saved(page)
    owner = open_at(f"#/campaigns/{campaign_id(page)}")
    owner.locator("[name=name]").fill("The owner's")
    saved(owner)

    page.locator("[name=name]").fill("The marketer's")
    moved = page.locator("[data-moved]")
    expect(moved).to_be_visible()
    assert name(page) == "The owner's"
    moved.locator("[data-mine]").click()
    saved(page)
    assert name(page) == "The marketer's"


def test_a_trigger_says_when_it_goes_out_and_a_draft_can_be_thrown_away(
    cards: tuple[Card, ...], open_at: OpenAt
) -> None:
    page = open_at("", "mara")
    begin(page, "one_away")
    page.locator("[name=when][value=trigger]").check()
    page.locator("[name=trigger]").select_option("near_reward")
    expect(page.locator("[data-will]")).to_contain_text(
        "or less away from its reward. Right now it would go to"
    )
    saved(page)
    thrown = campaign_id(page)
    page.locator("[data-delete]").click()
    page.locator("dialog [data-confirm]").click()
    expect(page.locator("[data-page=campaigns]")).to_be_visible()
    expect(page.locator(f"[data-row={thrown}]")).to_have_count(0)


def test_the_button_waits_for_a_slow_look_ahead_though_the_page_looks_again_meanwhile(
    cards: tuple[Card, ...], open_at: OpenAt
) -> None:
    page = open_at("", "mara")
    begin(page, "one_away")
    expect(page.locator("[data-will]")).to_be_visible()

    def slowly(route: Route) -> None:
        time.sleep(1.5)  # the page looks again half a second after it saved
        route.continue_()

    page.route("**/check", slowly)
    page.locator("[name=title-a]").fill("Your coffee is near")
    page.locator("[data-send-campaign]").click()

    expect(page.locator("dialog")).to_contain_text(re.compile(r"Send to \d+ customers\?"))


def test_the_question_before_sending_says_when_it_goes_out(cards: tuple[Card, ...], open_at: OpenAt) -> None:
    page = open_at("", "mara")
    begin(page, "one_away")
    page.locator("[name=when][value=at]").check()
    day = datetime.now(UTC) + timedelta(days=30)
    page.locator("[name=at]").fill(f"{day:%Y-%m-%d}T18:00")
    page.locator("[name=zone_of]").select_option("customer")
    page.locator("[data-send-campaign]").click()

    expect(page.locator("dialog")).to_contain_text(
        f"Goes out: {day:%b} {day.day}, {day.year}, 18:00, by each customer’s own clock."
    )


def test_a_trial_goes_to_a_card_that_was_marked_by_its_code(
    cards: tuple[Card, ...], open_at: OpenAt, live_shop: Shop
) -> None:
    page = open_at("", "mara", viewport={"width": 390, "height": 844})
    begin(page, "one_away")
    page.locator("[data-trial-part] > summary").click()
    expect(page.locator("[data-testers] [data-none]")).to_be_visible()
    expect(page.locator("[data-trial]")).to_be_hidden()  # to nobody
    page.locator("#tester-code").fill(wiring.barcode(cards[0]))
    page.locator("#tester-code").press("Enter")
    expect(page.locator(f"[data-tester='{cards[0].serial}']")).to_be_checked()
    page.locator("[data-trial]").click()
    expect(page.locator("[data-trial-done] .saved")).to_be_visible()
    told = live_shop.store.card(cards[0].serial)
    assert told is not None
    assert len(told.told_ms) == 1
    page.locator(f"[data-unmark='{cards[0].serial}']").click()
    expect(page.locator("[data-testers] [data-none]")).to_be_visible()
    expect(page.locator("[data-trial]")).to_be_hidden()
    back = live_shop.store.card(cards[0].serial)
    assert back is not None
    assert back.news == ""


def test_a_draft_keeps_what_was_typed_without_network_and_lets_nobody_leave_by_mistake(
    cards: tuple[Card, ...], open_at: OpenAt
) -> None:
    page = open_at("", "mara")
    begin(page, "empty")
    saved(page)
    page.context.set_offline(True)
    page.locator("[name=name]").fill("Typed in the cellar")
    expect(page.locator(".saving[data-state=waits]")).to_contain_text("It is tried again by itself")
    page.locator("[data-section=programmes]").click()
    dialog = page.locator("dialog")
    expect(dialog).to_contain_text("not saved yet")
    dialog.locator("[data-cancel]").click()
    expect(page.locator("[name=name]")).to_have_value("Typed in the cellar")

    page.context.set_offline(False)
    saved(page)
    assert name(page) == "Typed in the cellar"
    page.locator("[name=name]").fill("Typed and left at once")
    page.locator("[data-section=programmes]").click()  # within the pause before it is saved
    expect(page.locator("[data-page=programmes]")).to_be_visible()
    page.go_back()
    expect(page.locator("[name=name]")).to_have_value("Typed and left at once")


def test_of_two_programmes_either_is_shown_and_other_colours_begin_with_those_of_the_one_that_is_chosen(
    cards: tuple[Card, ...], open_at: OpenAt, live_shop: Shop
) -> None:
    teal = Colours("#0f5d5b", "#ffffff", "#cfe8e6", "#ffd166")
    live_shop.store.put_programme(a_programme_points(own_colours=teal))
    page = open_at("", "mara")
    begin(page, "empty")
    which = page.locator(".preview-side [data-programme]")
    expect(which).to_have_count(2)
    with page.expect_request("**/campaigns/preview") as asked:
        which.filter(has_text="Points").click()
    assert json.loads(asked.value.post_data or "")["programmes"][0] == "points"
    page.locator("[name=programmes][value=coffee]").uncheck()
    page.locator("[name=face]").check()
    page.locator("[name=colours]").check()
    expect(page.locator("[data-field=colour-background] input")).to_have_value(teal.background)
    expect(which.first).to_be_hidden()

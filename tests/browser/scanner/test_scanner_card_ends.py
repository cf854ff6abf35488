"""At the till: a membership paused and withdrawn from, a cup given on and handed out, something made good."""

import os
from dataclasses import replace
from pathlib import Path

from playwright.sync_api import expect

from chalicelib.domain.programme.parts.membership import Membership
from chalicelib.domain.programme.parts.perk import Perk
from chalicelib.domain.programme.parts.right import Right
from chalicelib.domain.programme.parts.suspended import Suspended
from tests.browser.scanner.test_scanner_parts import shown, sold
from tests.browser.scanner.till_page import Counter, OpenCounter
from tests.support.fakes import LUNA, a_programme_stamps

PICTURES = os.environ.get("CARNET_PICTURES", "")
PARTS = (
    Membership("club", {"en": "Coffee club"}, 3000),
    Perk("daily", {"en": "a coffee today"}, holding="club", once="day"),
    Suspended("cup", {"en": "a coffee"}, cost=3),
    Right("sorry", {"en": "a slice of cake"}, on="case", days=30, cost_minor=180),
)


def picture(counter: Counter, name: str) -> None:
    if PICTURES:
        counter.page.screenshot(path=Path(PICTURES) / f"{name}.png", full_page=True)


def test_a_manager_ends_a_membership_makes_something_good_and_hands_out_a_cup(
    open_counter: OpenCounter,
) -> None:
    counter = open_counter("max", viewport={"width": 390, "height": 844})
    counter.shop.store.put_programme(a_programme_stamps(parts=PARTS))
    counter.shop.store.put_merchant(replace(LUNA, budgets={"manager": 400}))
    with counter.page.expect_response("**/api/v1/till"):
        counter.page.evaluate("dispatchEvent(new Event('online'))")
    page, code = counter.page, counter.card(stamps=7)
    sold(counter, code)

    shown(counter, code).locator("[data-memberships]").click()
    club = page.locator("[data-membership=club]")
    club.locator("select").select_option("2")
    club.locator("[data-pause]").click()
    club.locator("[data-pause]", has_text="Yes: Pause").click()
    expect(page.locator("[data-done]")).to_have_text("The membership is paused from tomorrow on.")
    picture(counter, "membership-paused")
    club.locator("[data-resume]").click()
    club.locator("[data-resume]").click()
    expect(page.locator("[data-done]")).to_have_text("The membership goes on today.")
    club.locator("[data-withdraw]").click()
    club.locator("[data-withdraw]").click()
    expect(page.locator("[data-done]")).to_have_text("The membership has ended. Give €30.00 back.")
    expect(club).to_contain_text("Not on this card")
    picture(counter, "membership-withdrawn")

    page.locator("[data-back]").click()
    shown(counter, code).locator("[data-make-good]").click()
    page.locator("#make-good-reason").fill("The coffee was cold.")
    page.locator("[data-remedy=sorry]").click()
    expect(page.locator("[data-done]")).to_have_text("It is on the card.")
    expect(page.locator(".make-good")).to_contain_text("Left this month: €2.20")
    picture(counter, "make-good")

    page.locator("[data-back]").click()
    shown(counter, code).locator("[data-redeem=cup]", has_text="Give on: a coffee").click()
    counter.sheet("redeem").locator("[data-give]").click()
    counter.sheet("done").locator("[data-next]").click()
    page.locator("[data-jars]").click()
    expect(page.locator("[data-jar=cup] [data-left]")).to_have_text("1 waits here for somebody who needs it")
    page.locator("[data-give-cup]").click()
    expect(page.locator("[data-said]")).to_have_text("Handed out. The jar has one less.")
    picture(counter, "jar")
    page.locator("[data-cup-back]").click()
    expect(page.locator("[data-said]")).to_have_text("It is in the jar again.")

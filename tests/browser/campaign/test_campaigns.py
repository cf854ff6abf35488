"""A marketer's campaign from its audience to its result, in a real browser on the deployed stack."""

import re
from collections.abc import Callable
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Browser, expect

from chalicelib.domain.campaign.result.effect import arm_of
from infra.local.seed_people import ZONE
from tests.browser.chain import CARDS, NEVER_QUIET, SENT_S, Chain, begin, counted, saved
from tests.browser.console.console_page import to
from tests.e2e.cast.wire import Till, call, eventually

pytestmark = pytest.mark.xdist_group("phone page")  # one pair of phones: those who use them take turns


def drawn_well(chain: Chain) -> bool:
    """Chance holds out some cards, but not the very one that is looked at."""
    arms = {arm_of(chain.campaign_id(), card.serial, 10, 1) for card in chain.cards}
    return "held_out" in arms and arm_of(chain.campaign_id(), chain.ana["serial"], 10, 1) == "a"


def test_from_an_audience_to_its_result(chain: Chain, browser: Browser) -> None:
    page = chain.marketer
    shown = on_both_phones(chain)
    begin(page, "one_away")
    while not drawn_well(chain):
        begin(page, "one_away")
    expect(page.locator("[data-ready=one_away]")).to_have_attribute("aria-pressed", "true")
    expect(page.locator("[data-audience]")).to_have_attribute("data-audience", str(CARDS + 1))
    expect(page.locator("[data-part-of=reachable] dd")).to_have_text(str(CARDS + 1))

    page.locator("[name=title-a]").fill("Your coffee is near")
    expect(page.locator("[data-preview] .preview-apple")).to_contain_text("Your coffee is near")
    expect(page.locator("[data-preview] .preview-apple")).to_contain_text("1 stamp to go")
    page.locator("[data-preview] [data-wallet=google]").click()
    expect(page.locator("[data-preview] .preview-google")).to_contain_text("Your coffee is near")
    saved(page)
    screen = browser.new_page(viewport={"width": 1440, "height": 900}, reduced_motion="reduce")
    screen.goto(chain.stack.phone_url)

    expect(page.locator("[data-will]")).to_contain_text("Your message goes to")
    page.locator("[data-send-campaign]").click()
    dialog = page.locator("dialog")
    expect(dialog).to_contain_text(re.compile(r"Send to \d+ customers\?"))
    dialog.locator("[data-cancel]").click()
    assert chain.campaign()["state"] == "draft"
    page.locator("[data-send-campaign]").click()
    dialog.locator("[data-confirm]").click()

    expect(page.locator("[data-page=campaign]")).to_have_attribute(
        "data-state", "done", timeout=SENT_S * 1000
    )
    expect(page.locator("[data-percent]")).to_have_text("100 %")
    sent = int(page.locator("[data-figure=sent] dd").inner_text())
    held_out = int(page.locator("[data-figure=held_out] dd").inner_text())
    assert sent + held_out == CARDS + 1

    expect(screen.locator("[data-device=iphone]")).to_contain_text("Your coffee is near")
    expect(screen.locator("[data-device=android]")).to_contain_text("New message")  # Google's own words
    iphone, android = ([each["text"] for each in device["notices"]] for device in shown()["devices"])
    assert any("Your coffee is near" in text for text in iphone)
    assert any("message" in text for text in android)
    screen.close()

    page.locator("[data-measure]").click()
    expect(page.locator("[data-arrived]")).to_contain_text("How far it came")
    expect(page.locator("[data-wallet=google]")).to_be_visible()
    expect(page.locator("[data-nothing-yet=few] .verdict")).to_have_text(
        "Too few cards to tell: it takes 50 in each group."
    )
    page.locator("[data-definitions] summary").click()
    expect(page.locator("[data-definitions]")).to_contain_text("Control group")
    with page.expect_download() as taken:
        page.locator("[data-csv-deliveries]").click()
    assert taken.value.path().read_text("utf-8-sig").count("\n") == 1 + sent + held_out

    to(page, f"cards/{chain.ana['serial']}")
    message = page.locator("[data-message]").first
    expect(message).to_have_attribute("data-state", "sent")
    expect(message).to_contain_text("One stamp away")
    expect(page.locator("[data-phone=apple]")).to_have_attribute("data-holding", "fetched")

    till = Till(chain.stack.base_url, chain.cafe.api_key)
    counted(lambda: till.post("/scans", {"barcode": chain.ana["barcode"]}, key="ninth"))
    to(page, f"cards/{chain.ana['serial']}")
    expect(page.locator("[data-page=card] .facts-of")).to_contain_text("A reward waits")
    expect(page.locator("[data-page=card] .facts-of")).to_contain_text("a free coffee")


def test_a_second_person_says_yes_and_one_tap_ends_it(chain: Chain) -> None:
    minute = now_in(ZONE)
    quiet = {"quiet_from": (minute - 60) % 1440, "quiet_to": (minute + 120) % 1440}
    chain.settings(needs_approval=True, attention={**NEVER_QUIET, **quiet})
    page = chain.marketer
    begin(page, "one_away")
    expect(page.locator("[data-quiet]")).to_be_visible()
    saved(page)
    page.locator("[data-send-campaign]").click()
    page.locator("[data-confirm]").click()
    shown = page.locator("[data-page=campaign]")
    expect(shown).to_have_attribute("data-state", "waiting")
    expect(page.locator("[data-not-by-you]")).to_contain_text("you sent it yourself")
    expect(page.locator("[data-approve]")).to_have_count(0)

    to(chain.owner, f"campaigns/{chain.campaign_id()}")
    expect(chain.owner.locator("[data-to-come] [data-audience]")).to_be_visible()
    plan = chain.owner.locator("[data-plan]:visible")
    expect(plan.locator("[data-fact=when]")).to_contain_text("At once")
    expect(plan.locator("[data-fact=asked]")).to_contain_text("Claire Martin")
    assert chain.owner.locator("[data-told-in]").count() == 5
    expect(chain.owner.locator("[data-to-come] .preview")).to_be_visible()
    chain.owner.locator("[data-decline]").click()
    chain.owner.locator("dialog [name=why]").fill("Say until when it is so.")
    chain.owner.locator("dialog [data-send]").click()
    expect(chain.owner.locator("[data-page=campaign-draft]")).to_be_visible()
    page.reload()
    expect(page.locator("[data-declined]")).to_contain_text("Say until when it is so.")
    page.locator("[data-send-campaign]").click()
    page.locator("[data-confirm]").click()
    expect(shown).to_have_attribute("data-state", "waiting")
    chain.owner.reload()
    chain.owner.locator("[data-approve]").click()
    expect(shown).to_have_attribute("data-state", "running", timeout=SENT_S * 1000)
    expect(page.locator("[data-figure=held] dd")).to_have_text(str(CARDS + 1), timeout=SENT_S * 1000)
    page.locator("[data-held-why] summary").click()
    expect(page.locator("[data-held-why]")).to_contain_text("Quiet hours")
    for _ in range(2):
        with page.expect_response(lambda reply: reply.url.endswith("/progress")):
            pass
    expect(
        page.locator("[data-held-why] table")
    ).to_be_visible()  # unfolded, though the page has looked again
    page.locator("[data-pause]").click()
    expect(shown).to_have_attribute("data-state", "paused")
    page.locator("[data-resume]").click()
    expect(shown).to_have_attribute("data-state", "running")
    page.locator("[data-cancel]").click()
    page.locator("dialog [data-confirm]").click()
    expect(shown).to_have_attribute("data-state", "cancelled")


def on_both_phones(chain: Chain) -> Callable[[], Any]:
    """Ana's card on the iPhone and the Android of the phone page; what they show."""
    phones, serial = chain.stack.phone_url, chain.ana["serial"]
    for device in call("GET", f"{phones}/api/state").json["devices"]:
        for old in device["cards"]:
            call(
                "POST", f"{phones}/api/{device['id']}/remove", {"serial": old["serial"], "id": old.get("id")}
            )
    store = chain.stack.store()

    def at_google() -> bool:
        return any(each.pushed_version_ms for each in store.registrations(serial, "google"))

    if not chain.ana["google_ready"]:
        eventually(at_google, within_s=SENT_S, why="Google holds the card")
    assert call("POST", f"{phones}/api/iphone/add", {"url": chain.ana["apple_pass_url"]}).status == 200
    assert call("POST", f"{phones}/api/android/save", {"url": chain.ana["google_save_url"]}).status == 200
    eventually(at_google, within_s=SENT_S, why="Google holds the card")
    eventually(lambda: store.registrations(serial, "apple"), within_s=SENT_S, why="the iPhone registers")
    return lambda: call("GET", f"{phones}/api/state").json


def now_in(zone: str) -> int:
    """The minute of the day there."""
    shown = datetime.now(ZoneInfo(zone))
    return shown.hour * 60 + shown.minute

"""A campaign's words while they are written: merge fields, follow-ups, two texts, a correction."""

import time
from dataclasses import replace

from playwright.sync_api import expect

from chalicelib.domain.campaign.campaign import Campaign, Variant
from chalicelib.domain.card.card import Card
from chalicelib.domain.programme.programme import Bonus
from tests.browser.campaign.conftest import campaign_id
from tests.browser.chain import begin, saved
from tests.browser.conftest import OpenAt
from tests.browser.console.console_page import ask
from tests.support.fakes import MERCHANT
from tests.support.gateway import Shop


def test_a_corrected_text_stands_on_the_page_at_once(
    cards: tuple[Card, ...], open_at: OpenAt, live_shop: Shop
) -> None:
    at_ms = time.time_ns() // 1_000_000
    running = Campaign(
        "c1", MERCHANT, "Hello", ("coffee",), at_ms, "staff:mara", state="running", starts_ms=at_ms,
        bonus=Bonus("c1", 2, at_ms, at_ms + 86_400_000),
        variants=(Variant("a", {"en": "Old", "fr": "Vieux"}, {"en": "Old words.", "fr": "Mots."}),),
    )  # fmt: skip
    live_shop.campaigns.put_campaign(running)
    page = open_at("#/campaigns/c1", "mara")
    says = page.locator("[data-says]")
    expect(says.locator("[data-told-in=fr]")).to_contain_text("Vieux")
    page.locator("[data-correct] > summary").click()
    page.locator("[name=correct-text-a]").fill("New words.")
    page.locator("[data-correct-send]").click()
    page.locator("dialog [data-confirm]").click()

    expect(says).to_contain_text("New words.")
    expect(says).not_to_contain_text("Old words.")
    page.locator("[data-shelf] [data-again]").click()
    expect(page.locator("[name=bonus]")).to_be_checked()  # the copy has the double stamps too


def test_a_merge_field_is_put_in_by_a_button_and_read_by_somebody_and_by_who_has_no_name(
    cards: tuple[Card, ...], open_at: OpenAt
) -> None:
    page = open_at("", "mara", viewport={"width": 1440, "height": 900})
    begin(page, "one_away")
    title, news = page.locator("[name=title-a]"), page.locator(".preview-apple .banner-text")
    title.fill("For ")
    title.press("End")
    page.locator("[data-insert=name]").click()
    expect(title).to_have_value("For {name|friend}")
    page.keyboard.type("you")  # over what is read instead, which is marked
    expect(title).to_have_value("For {name|you}")
    expect(news).to_contain_text("For Alexandrina-Valentina")
    card = page.locator(".preview-apple .is-poster").bounding_box()
    assert card is not None
    assert card["y"] + card["height"] < 900, "the card is in sight, whole"
    page.locator("[name=preview-person]").select_option("nameless")
    expect(news).to_contain_text("For you")
    page.locator("[name=preview-language]").select_option("ru")
    expect(page.locator(".preview-apple .is-poster")).to_contain_text("Штампы")
    title.fill("For {name}")
    expect(page.locator(".preview-remarks .fault")).to_contain_text("{name|…}")
    expect(page.locator(".saving[data-state=refused]")).to_contain_text("{name|…}")


def test_follow_ups_are_written_below_the_trigger_seen_on_the_card_and_refused_where_they_say_nothing(
    cards: tuple[Card, ...], open_at: OpenAt
) -> None:
    page = open_at("", "mara")
    begin(page, "welcome")
    page.locator("[data-add-follow-up]").click()
    refused = page.locator("[data-refused]")
    page.locator("[name=what-1b]").select_option("nothing")
    page.locator("[name=who-1a]").select_option("all")
    page.locator("[name=what-1a]").select_option("nothing")
    expect(refused).to_contain_text("Follow-up 1: This follow-up does nothing.")
    page.locator("[name=who-1a]").select_option("came")
    page.locator("[name=what-1a]").select_option("leaves")
    page.locator("[name=what-1b]").select_option("message")
    page.locator("[name=title-1b]").fill("Still here")
    page.locator("[name=text-1b]").fill("Your second coffee waits.")
    expect(page.locator("[data-preview]")).to_contain_text("Your second coffee waits.")
    expect(page.locator("[data-will]")).to_contain_text("messages to one customer at most 2")
    page.locator("[name=wait-1]").fill("30")
    expect(refused).to_contain_text("The follow-ups take 30 days, and visits are counted for 14.")
    page.locator("[name=wait-1]").fill("7")
    saved(page)
    kept = ask(page, "GET", f"/campaigns/{campaign_id(page)}")["body"]["campaign"]["follow_ups"]
    assert [(each["days"], [branch["who"] for branch in each["branches"]]) for each in kept] == [
        (7, ["came", "all"])
    ]
    assert kept[0]["branches"][1]["text"] == {"en": "Your second coffee waits."}

    page.locator("[name=when][value=now]").check()
    expect(page.locator("[data-follow-up]")).to_have_count(0)


def test_the_better_of_two_texts_is_asked_for_and_chosen_on_the_page(
    cards: tuple[Card, ...], open_at: OpenAt, live_shop: Shop
) -> None:
    page = open_at("", "mara")
    begin(page, "one_away")
    page.locator("[name=two]").check()
    page.locator("[name=title-b]").fill("One left")
    page.locator("[name=text-b]").fill("Your free coffee is one stamp away.")
    page.locator("[name=winner]").check()
    page.locator("[name=winner_unclear]").select_option("ask")
    page.locator("[name=when][value=trigger]").check()
    expect(page.locator("[name=winner]")).to_have_count(0)
    page.locator("[name=when][value=now]").check()
    expect(page.locator("[name=winner_unclear]")).to_have_value("ask")  # a look elsewhere loses nothing
    expect(page.locator("[data-will]")).to_contain_text(
        "The two texts first go to 20 % of them. 3 days later"
    )
    saved(page)
    page.locator("[data-send-campaign]").click()
    page.locator("dialog [data-confirm]").click()
    said = page.locator("[data-winner-said]")
    expect(said).to_contain_text("Both texts go to 20 % first.")
    running = live_shop.campaigns.campaign(MERCHANT, campaign_id(page))
    assert running is not None
    at_ms = running.starts_ms - 1
    over = replace(running, decides_ms=at_ms, asks_ms=at_ms, revision=running.revision + 1)
    assert live_shop.campaigns.put_campaign(over)
    page.reload()
    expect(said).to_contain_text("The visits do not tell which text is better.")
    said.locator("[data-choose-b]").click()
    page.locator("dialog [data-confirm]").click()
    expect(said).to_contain_text("Chosen for the rest: Text B.")

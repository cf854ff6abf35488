"""The table of campaigns: its figures, its menu, and campaigns side by side."""

from dataclasses import replace
from typing import get_args

from playwright.sync_api import Route, expect

from chalicelib import wiring
from chalicelib.domain.campaign.campaign import (
    SHARDS,
    Campaign,
    CampaignState,
    Progress,
    Proposal,
    Sweep,
    Variant,
)
from chalicelib.domain.campaign.lifecycle import turned
from chalicelib.domain.campaign.result.counts import Arm, Arrived, CountKey, Power, Summed
from chalicelib.domain.campaign.result.effect import sample_of
from chalicelib.domain.campaign.result.result import with_snapshot
from tests.browser.conftest import OpenAt, errors_of
from tests.browser.console.console_page import sound
from tests.support.fakes import MERCHANT
from tests.support.gateway import Shop

WORDS = Variant("a", {"en": "Cake"}, {"en": "One with each coffee."})
# How many lines stood on the page when the older campaigns were asked for.
ASKED_WHEN = """() => {
  window.lines = null;
  const ask = window.fetch;
  window.fetch = (path, ...rest) => {
    if (/campaigns.*after=/.test(path))
      window.lines ??= document.querySelectorAll("[data-rows=campaigns] tr").length;
    return ask(path, ...rest);
  };
}"""
TOLD, SPARED = [1, 2, 1, 0] * 250, [1, 0, 1, 0] * 100


def test_campaigns_are_read_off_put_away_and_put_side_by_side(
    live_shop: Shop, open_at: OpenAt, axe: str
) -> None:
    for name, told in (("Cake", TOLD), ("Tea", SPARED)):
        put(live_shop, name, told)
    page = open_at("#/campaigns", "mara", viewport={"width": 1440, "height": 900})
    errors = errors_of(page)
    lines = page.locator("[data-rows=campaigns] tr")
    page.locator("[data-sort=effect]").click()
    expect(lines.first).to_contain_text("Cake")
    expect(lines.first.locator("[data-column=effect]")).to_contain_text("+50")
    expect(lines.last.locator("[data-column=effect]")).to_contain_text("none seen")
    sound(page, axe, "table")

    lines.last.locator(".menu-dots").click()
    page.get_by_role("menuitem", name="Archive").click()
    expect(lines).to_have_count(1)
    page.locator("[data-toast] [data-undo]").click()
    expect(lines).to_have_count(2)

    for line in lines.all():
        line.locator("[data-tick]").check()
    page.locator("[data-compare]").click()
    expect(page.locator("[data-compared=cake]")).to_contain_text("extra visits for every 100 cards")
    expect(page.locator("[data-figure=sent] td")).to_have_text(["400", "1,000"])
    sound(page, axe, "compare")
    page.locator("[data-compared=cake] a").click()
    expect(page.locator("[data-retold]")).to_contain_text("About 50 extra visits for every 100 cards")
    page.locator("[data-how]").click()
    expect(page.locator("[data-definitions]")).to_have_attribute("open", "")
    assert errors == []


def put(shop: Shop, name: str, told: list[int]) -> None:
    """A campaign that has ended and was measured."""
    at_ms = wiring.clock_ms()
    sent = Campaign(
        name.lower().replace(" ", "-"),
        MERCHANT,
        name,
        ("coffee",),
        at_ms,
        "staff:mara",
        variants=(WORDS,),
        starts_ms=at_ms,
    )
    begun = turned(replace(sent, state="running"), "deliver", at_ms).campaign
    done = replace(
        turned(begun, "measure", at_ms).campaign, state="done", ended_ms=at_ms, measured_ms=at_ms, due_ms=0
    )
    counts: dict[CountKey, int] = {
        "planned": len(told) + len(SPARED), "sent": len(told), "held_out": len(SPARED),
        Arrived("apple", "en", "sent"): len(told), Arrived("apple", "en", "accepted"): len(told),
    }  # fmt: skip
    arms: tuple[tuple[Arm, list[int]], ...] = (("a", told), ("held_out", SPARED))
    for arm, values in arms:
        sums = sample_of(values)
        counts |= {Summed(arm, "visits", power): getattr(sums, power) for power in get_args(Power)}
    sweeps: tuple[tuple[Sweep, str], ...] = (("deliver", "coffee"), ("measure", ""))
    parts = [
        Progress(done.id, sweep, shard, programme, 1, done=True, updated_ms=at_ms)
        for sweep, programme in sweeps
        for shard in range(SHARDS)
    ]
    parts = [replace(part, counts=counts) if not part.shard else part for part in parts]
    for part in parts:
        assert shop.campaigns.advance(part, None)
    assert shop.campaigns.put_campaign(with_snapshot(done, parts, at_ms))


def test_a_list_that_is_still_read_says_so_and_stands_before_the_rest_is_asked_for(
    live_shop: Shop, open_at: OpenAt
) -> None:
    """Nobody takes the first twenty for all there are."""
    for n in range(25):
        live_shop.campaigns.put_campaign(Campaign(f"c{n}", MERCHANT, f"Draft {n}", (), n + 1, "staff:mara"))
    page = open_at("#/audiences", "mara")
    page.evaluate(ASKED_WHEN)
    held: list[Route] = []
    page.route("**/api/v1/campaigns?*after=*", lambda route: held.append(route))
    page.evaluate("location.hash = '#/campaigns'")
    found = page.locator("[data-found]")

    expect(found).to_have_text("20 so far, older ones are coming …")
    expect(page.locator("[data-rows=campaigns] tr")).to_have_count(20)
    page.wait_for_function("lines !== null")
    assert page.evaluate("lines") == 20
    page.locator("[data-rows=campaigns] .menu-dots").first.click()
    held[0].continue_()
    expect(found).to_have_text("25 campaigns")
    expect(page.locator("[data-rows=campaigns] tr")).to_have_count(25)
    expect(page.get_by_role("menuitem", name="Duplicate")).to_be_visible()  # what was open stays open


def test_what_waits_for_approval_is_the_table_of_what_waits_a_changed_text_too(
    live_shop: Shop, open_at: OpenAt
) -> None:
    asked = Proposal((WORDS,), "staff:mara", 1)
    made: tuple[tuple[str, CampaignState, Proposal | None], ...] = (
        ("c1", "waiting", None), ("c2", "draft", None), ("c3", "running", asked),
    )  # fmt: skip
    for id_, state, proposal in made:
        live_shop.campaigns.put_campaign(
            Campaign(id_, MERCHANT, id_, (), 1, "staff:mara", state=state, proposal=proposal)
        )
    page = open_at("#/campaigns/waiting", "olga")
    lines = page.locator("[data-rows=campaigns] tr")

    expect(lines).to_have_count(2)
    expect(page.locator("[name=state]")).to_have_value("waiting")
    page.locator("[name=state]").select_option("")
    expect(lines).to_have_count(3)

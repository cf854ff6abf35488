"""What a campaign brings later, on its page and where an owner begins: what each follow-up brought beside its
own control group, and the question which text the rest gets.
"""

import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, get_args

import pytest
from playwright.sync_api import expect

from chalicelib import wiring
from chalicelib.domain.campaign.campaign import SHARDS, Campaign, Progress, Sweep, Variant, When, Winner
from chalicelib.domain.campaign.later.follow_up import Branch, FollowUp
from chalicelib.domain.campaign.lifecycle import turned
from chalicelib.domain.campaign.result.counts import (
    CountKey,
    Followed,
    FollowedArm,
    FollowedVisits,
    Power,
)
from chalicelib.domain.campaign.result.effect import sample_of
from chalicelib.domain.time.units import DAY_MS
from tests.browser.conftest import OpenAt, errors_of, speak
from tests.browser.console.console_page import sound
from tests.support.fakes import MERCHANT
from tests.support.gateway import Shop

PICTURES = os.environ.get("CARNET_PICTURES", "")
"""A folder for what the pages look like; nothing is kept without it."""
HELLO = Variant("a", {"en": "Welcome"}, {"en": "Nice that you joined."})
OTHER = Variant("b", {"en": "Welcome"}, {"en": "Your first coffee waits."})
STILL: dict[str, Any] = {"title": {"en": "Still here"}, "text": {"en": "Your second coffee waits."}}
LAST: dict[str, Any] = {"title": {"en": "Last word"}, "text": {"en": "We would like to see you again."}}
JOURNEY = (
    FollowUp(7, (Branch("came", leaves=True), Branch("away", **STILL))),
    FollowUp(5, (Branch("away", **LAST),)),
)
BECAME: Mapping[CountKey, int] = {
    "planned": 900, "sent": 810, "held_out": 90,
    Followed(1, "1a", "left"): 400, Followed(1, "1b", "sent"): 300, Followed(1, "1b", "held_out"): 90,
    Followed(1, "1b", "held"): 20, Followed(2, "2a", "sent"): 60, Followed(2, "2a", "held_out"): 7,
    Followed(2, "", "passed"): 120,
}  # fmt: skip
CAME: Mapping[tuple[str, FollowedArm], list[int]] = {
    ("1b", "sent"): [1, 0] * 150,
    ("1b", "held_out"): [1, 0, 0, 0, 0] * 18,
    ("2a", "sent"): [0, 0, 1] * 20,
    ("2a", "held_out"): [0] * 6 + [1],
}


@pytest.mark.parametrize(("width", "scheme", "language"), [(390, "dark", "de"), (1440, "light", "en")])
def test_each_follow_up_says_what_it_brought_or_that_nobody_can_tell(
    live_shop: Shop, open_at: OpenAt, axe: str, width: int, scheme: Any, language: str
) -> None:
    journey = measured(live_shop)
    page = open_at(
        f"#/campaigns/{journey.id}", "mara", viewport={"width": width, "height": 900}, color_scheme=scheme
    )
    errors = errors_of(page)
    speak(page, language)
    part = page.locator("[data-follow-ups-said]")
    expect(part.locator("[data-since='1b'] [data-since-verdict]")).to_have_attribute(
        "data-since-verdict", "more"
    )
    expect(part.locator("[data-since='2a'] [data-since-verdict]")).to_have_attribute(
        "data-since-verdict", "few"
    )
    if language == "en":
        expect(part.locator("[data-followed='1b']")).to_have_text(
            "Sent: 300 · Control group: 90 · Skipped: 20"
        )
        expect(part.locator("[data-since='1b']")).to_contain_text(
            "of those it was sent to: 150, that is 50 for every 100; of its control group: 18, that is 20"
        )
        expect(part.locator("[data-since='2a']")).to_contain_text("Too few cards to tell")
    expect(part.locator("[data-since='1a']")).to_have_count(0)
    sound(page, axe, "follow-ups")
    if PICTURES:
        part.screenshot(path=Path(PICTURES) / f"follow-ups-{width}-{scheme}.png")
    assert errors == []


def test_the_question_which_text_is_better_stands_where_an_owner_begins_and_leads_to_it(
    live_shop: Shop, open_at: OpenAt
) -> None:
    at_ms = wiring.clock_ms()
    asking = Campaign(
        "texts", MERCHANT, "Two texts", ("coffee",), at_ms, "staff:mara", variants=(HELLO, OTHER),
        winner=Winner(unclear="ask"), starts_ms=at_ms - 4 * DAY_MS, decides_ms=at_ms - DAY_MS,
        asks_ms=at_ms - DAY_MS, until_ms=at_ms + 9 * DAY_MS, state="running",
    )  # fmt: skip
    assert live_shop.campaigns.put_campaign(turned(asking, "deliver", at_ms).campaign)
    page = open_at("#/overview", "olga")
    if PICTURES:
        page.screenshot(path=Path(PICTURES) / "overview-asks.png")
    line = page.locator("[data-rows=waiting] a", has_text="asks which of two texts the rest gets")
    line.click()
    said = page.locator("[data-winner-said=asks]")
    expect(said).to_contain_text("The visits do not tell which text is better.")
    if PICTURES:
        said.screenshot(path=Path(PICTURES) / "winner-asks.png")
    said.locator("[data-choose-a]").click()
    page.locator("dialog [data-confirm]").click()
    expect(page.locator("[data-winner-said=a]")).to_contain_text("Chosen for the rest: Text A.")


def measured(shop: Shop) -> Campaign:
    """A welcome that has ended, with all that became of its follow-ups."""
    at_ms = wiring.clock_ms()
    sent = Campaign(
        "welcome", MERCHANT, "Welcome", ("coffee",), at_ms, "staff:mara", variants=(HELLO,),
        when=When(trigger="welcome"), follow_ups=JOURNEY, window_days=30, starts_ms=at_ms,
    )  # fmt: skip
    begun = turned(replace(sent, state="running"), "deliver", at_ms).campaign
    done = turned(begun, "measure", at_ms).campaign
    ended = replace(done, state="done", ended_ms=at_ms, measured_ms=at_ms, due_ms=0)
    counts = dict(BECAME)
    for (branch, arm), values in CAME.items():
        sums = sample_of(values)
        counts |= {FollowedVisits(branch, arm, power): getattr(sums, power) for power in get_args(Power)}
    sweeps: tuple[tuple[Sweep, str], ...] = (("deliver", "coffee"), ("measure", ""))
    for sweep, programme in sweeps:
        for shard in range(SHARDS):
            part = Progress(ended.id, sweep, shard, programme, 1, done=True, updated_ms=at_ms)
            assert shop.campaigns.advance(part if shard else replace(part, counts=counts), None)
    assert shop.campaigns.put_campaign(ended)
    return ended

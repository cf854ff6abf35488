"""What sending a campaign would do, before it is sent."""

import re
from dataclasses import replace

import pytest

from chalicelib import wiring
from chalicelib.domain.campaign.campaign import Campaign, CampaignSettings, When
from chalicelib.domain.campaign.lifecycle import may_now
from chalicelib.domain.campaign.result.pace import pace_of
from chalicelib.domain.errors import InvalidInput, NotAllowed
from chalicelib.domain.programme.programme import Bonus
from chalicelib.domain.time.units import HOUR_MS
from chalicelib.domain.time.wall_clock import moment_of
from chalicelib.entrypoints.api.campaign.views.check import check_view
from chalicelib.service.campaign import sample
from chalicelib.service.campaign.campaigns import send
from chalicelib.service.campaign.check import Check, check
from chalicelib.service.campaign.judge import Zones
from tests.support.campaign_world import MARA, ZONE, World, cards
from tests.support.fakes import MERCHANT, NOON_MS


def checked(world: World, campaign: Campaign) -> Check:
    return check(world.context, campaign, zones=Zones({}, ZONE), prices=wiring.prices(), late=lambda: False)


def test_those_held_out_are_counted_apart_and_cost_less(world: World) -> None:
    world.add(*cards(20))
    all_of_them = checked(world, world.draft())
    most_of_them = checked(world, replace(world.state(), holdout_percent=20))

    assert (all_of_them.sent, all_of_them.held_out, all_of_them.refusal) == (20, 0, None)
    assert 0 < most_of_them.held_out < most_of_them.sent < 20
    assert all_of_them.cost is not None
    assert most_of_them.cost is not None
    assert most_of_them.cost.total_micros < all_of_them.cost.total_micros


@pytest.mark.parametrize("percent", [3, 10, 50])
def test_what_is_promised_is_what_is_sent_and_held_out(world: World, percent: int) -> None:
    world.add(*cards(40))
    draft = world.draft(holdout_percent=percent)
    promised = checked(world, draft)
    world.send(draft)
    world.work()
    pace = pace_of(world.state(), world.campaigns.progress(draft.id), world.now_ms)

    assert (promised.sent, promised.held_out) == (pace.sent, pace.held_out)


def said(found: Check) -> str:
    return check_view(found, wiring.prices(), "en").sentence


def test_before_the_button_it_is_said_that_a_group_is_too_small_to_compare(world: World) -> None:
    world.add(*cards(40))
    draft = world.draft(holdout_percent=10)

    assert "too few to compare: it takes 50 customers in each group" in said(checked(world, draft))
    assert "too few" not in said(checked(world, replace(draft, holdout_percent=0)))


def test_what_was_counted_from_a_part_says_that_it_is_an_estimate(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sample, "PAGE", 100)
    monkeypatch.setattr(sample, "LEAST", 100)
    world.add(*cards(2000))
    draft = world.draft(holdout_percent=10)
    found = check(world.context, draft, zones=Zones({}, ZONE), prices=wiring.prices(), late=lambda: True)

    assert re.search(r"goes to about \d(,\d+)? customers; control group.*: about \d+", said(found))
    assert re.search(r"goes to 1,\d{3} customers; .* nothing: \d+", said(checked(world, draft)))


def test_a_bonus_is_said_with_its_clock_and_that_it_counts_for_every_card(world: World) -> None:
    world.add(*cards(4))
    bonus = Bonus("", 5, NOON_MS, NOON_MS + 6 * HOUR_MS)
    draft = world.draft(bonus=bonus, variants=(), holdout_percent=10, when=When(zone=ZONE))

    says = said(checked(world, draft)).replace("\N{NO-BREAK SPACE}", " ")
    assert says.startswith("Stamps × 5 until Mon 21 Sep 23:13 (time in Europe/Chisinau), for every card"), (
        says
    )
    assert "the control group’s too: the comparison then measures only what telling of it does." in says
    assert re.search(r"The cards of \d customers say so; control group, which is not told: \d\.", says)


def test_by_each_customers_clock_it_is_planned_until_the_first_of_them_has_that_hour(world: World) -> None:
    here, east = cards(2)
    world.add(here, replace(east, zone="Asia/Tokyo"))
    at = "2026-09-23T10:00"
    draft = world.draft(when=When(at=at, zone_of="customer", zone=ZONE))
    found = checked(world, draft)
    planned = send(world.context, draft, world.campaigns.settings(MERCHANT), MARA, found.zones)

    assert planned.state == "scheduled"
    assert planned.starts_ms == moment_of(at, "Asia/Tokyo", "at")
    assert "withdraw" in may_now(planned)


def test_what_was_counted_before_the_refusal_is_kept(world: World) -> None:
    world.add(*cards(20))
    world.campaigns.put_settings(CampaignSettings(MERCHANT, budget_micros=1, revision=1))
    dear = checked(world, world.draft())

    assert isinstance(dear.refusal, NotAllowed)
    assert dear.refusal.code == "campaign_too_dear"
    assert (dear.sent, dear.reach is not None, dear.cost is not None) == (20, True, True)


def test_a_campaign_that_lacks_something_is_refused_before_anything_is_counted(world: World) -> None:
    world.add(*cards(20))
    empty = checked(world, world.draft(programmes=()))

    assert isinstance(empty.refusal, InvalidInput)
    assert (empty.sent, empty.held_out, empty.reach, empty.cost) == (0, 0, None, None)


def test_quiet_hours_matter_to_a_message_that_is_to_go_now(world: World) -> None:
    world.add(*cards(1))
    draft = world.draft()
    world.now_ms = NOON_MS + 11 * 3_600_000  # one o'clock at night in Chisinau

    assert checked(world, draft).quiet_until_ms > world.now_ms
    assert checked(world, replace(draft, variants=())).quiet_until_ms == 0


def test_a_trigger_costs_what_telling_each_whose_moment_can_come_costs_and_a_budget_holds_it(
    world: World,
) -> None:
    world.add(*cards(20))
    world.add(*(replace(card, serial=f"NO{card.serial}", messages_consent_ms=None) for card in cards(5)))
    lapsed = world.draft(when=When(trigger="lapsed", n=45))
    found = checked(world, lapsed)
    assert found.reach is not None
    assert found.cost is not None
    assert (found.sent, found.reach.possible, found.refusal) == (0, 20, None)
    dear = checked(world, replace(lapsed, budget_micros=found.cost.total_micros - 1))
    assert isinstance(dear.refusal, NotAllowed)
    assert dear.refusal.code == "campaign_too_dear"

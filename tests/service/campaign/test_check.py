"""What sending a campaign would do, before it is sent."""

from dataclasses import replace

from chalicelib import wiring
from chalicelib.domain.campaign.campaign import Campaign, CampaignSettings, When
from chalicelib.domain.errors import InvalidInput, NotAllowed
from chalicelib.service.campaign.check import Check, check
from chalicelib.service.campaign.judge import Zones
from tests.support.campaign_world import ZONE, World, cards
from tests.support.fakes import MERCHANT, NOON_MS


def checked(world: World, campaign: Campaign) -> Check:
    return check(world.context, campaign, zones=Zones({}, ZONE), prices=wiring.prices(), late=lambda: False)


def test_those_held_out_are_counted_apart_and_cost_less(world: World) -> None:
    world.add(*cards(20))
    all_of_them = checked(world, world.draft())
    most_of_them = checked(world, replace(world.state(), holdout_percent=10))

    assert (all_of_them.sent, all_of_them.held_out, all_of_them.refusal) == (20, 0, None)
    assert (most_of_them.sent, most_of_them.held_out) == (18, 2)
    assert all_of_them.cost is not None
    assert most_of_them.cost is not None
    assert most_of_them.cost.total_micros < all_of_them.cost.total_micros


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

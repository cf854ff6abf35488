"""What the campaigns' store promises of audiences and of a merchant's rules."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from chalicelib.domain.audience.audience import (
    And,
    Audience,
)
from chalicelib.domain.audience.sizes import Size, Sizes, with_size
from chalicelib.domain.campaign.attention import Attention
from chalicelib.domain.campaign.campaign import (
    CampaignSettings,
)
from chalicelib.service.campaign.ports import Campaigns
from tests.contract.campaign.test_campaigns import ONE_AWAY
from tests.support.fakes import MERCHANT


def test_audiences_are_kept_by_revision_and_listed_by_merchant(campaigns: Campaigns) -> None:
    one, two = Audience("a-1", MERCHANT, "One away", ONE_AWAY), Audience("a-2", MERCHANT, "All", And())
    for audience in (two, one, replace(one, merchant_id="m-2")):
        assert campaigns.put_audience(audience)
    renamed = replace(one, name="Nearly there", revision=1)

    assert not campaigns.put_audience(one)
    assert not campaigns.put_audience(replace(two, revision=2))
    assert campaigns.put_audience(renamed)
    assert not campaigns.put_audience(renamed)
    assert campaigns.audiences(MERCHANT) == (renamed, two)


def test_an_audience_that_was_dropped_is_gone_and_cannot_be_changed(campaigns: Campaigns) -> None:
    audience = Audience("a-1", MERCHANT, "All", And())
    campaigns.put_audience(audience)
    campaigns.put_audience(replace(audience, merchant_id="m-2"))
    campaigns.drop_audience(MERCHANT, "a-1")
    campaigns.drop_audience(MERCHANT, "a-1")

    assert campaigns.audiences(MERCHANT) == ()
    assert not campaigns.put_audience(replace(audience, revision=1))
    assert len(campaigns.audiences("m-2")) == 1


def test_sizes_are_kept_a_line_a_day_until_the_audience_is_dropped(campaigns: Campaigns) -> None:
    days = [date(2026, 10, 31), date(2026, 11, 1), date(2026, 11, 1)]
    sizes = Sizes(MERCHANT, "a-1", due_ms=5)
    assert campaigns.sizes(MERCHANT, "a-1") == Sizes(MERCHANT, "a-1")
    for number, day in enumerate(days):
        sizes = with_size(sizes, Size(day, 40 + number, number, 30), due_ms=1_000 + number)
        campaigns.put_sizes(sizes)
    campaigns.put_sizes(Sizes("m-2", "a-9", due_ms=900))

    assert campaigns.sizes(MERCHANT, "a-1") == sizes
    assert sizes.lines() == (Size(days[0], 40, 0, 30), Size(days[1], 42, 2, 30))
    assert campaigns.all_sizes(MERCHANT) == {"a-1": sizes}
    assert [each.audience_id for each in campaigns.sizes_due(1_002, 10)] == ["a-9", "a-1"]
    assert [each.audience_id for each in campaigns.sizes_due(1_001, 10)] == ["a-9"]
    campaigns.drop_audience(MERCHANT, "a-1")
    assert campaigns.sizes(MERCHANT, "a-1") == Sizes(MERCHANT, "a-1")


def test_a_merchant_that_set_no_rules_has_the_usual_ones(campaigns: Campaigns) -> None:
    assert campaigns.settings(MERCHANT) == CampaignSettings(MERCHANT)


def test_of_two_who_change_the_rules_the_second_is_told(campaigns: Campaigns) -> None:
    first = CampaignSettings(
        MERCHANT, Attention(per_day=3, quiet_from=0), True, ("staff:olga",), 5_000_000, revision=1
    )
    assert campaigns.put_settings(first)
    assert not campaigns.put_settings(replace(first, needs_approval=False))
    assert not campaigns.put_settings(replace(first, revision=3))

    assert campaigns.settings(MERCHANT) == first
    assert campaigns.put_settings(replace(first, budget_micros=0, revision=2))
    assert campaigns.settings("m-2") == CampaignSettings("m-2")


Ask = Callable[[Campaigns], object]
LONG = "x" * 5000


@pytest.mark.parametrize(
    "ask",
    [
        lambda c: c.campaign(MERCHANT, LONG),
        lambda c: c.delivery(LONG, LONG, LONG),
        lambda c: c.notice(LONG),
        lambda c: c.drop_audience(MERCHANT, LONG),
    ],
)
def test_an_id_from_a_request_that_is_too_long_is_only_unknown(campaigns: Campaigns, ask: Ask) -> None:
    assert ask(campaigns) is None

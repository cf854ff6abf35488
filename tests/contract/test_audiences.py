"""What the campaigns' store promises of audiences and of a merchant's rules."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from chalicelib.domain.audience.audience import (
    And,
    Audience,
)
from chalicelib.domain.campaign.attention import Attention
from chalicelib.domain.campaign.campaign import (
    CampaignSettings,
)
from chalicelib.service.campaign.ports import Campaigns
from tests.contract.test_campaigns import ONE_AWAY
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

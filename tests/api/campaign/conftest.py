"""A marketer who is signed in."""

import pytest

from chalicelib.domain.campaign.attention import Attention
from chalicelib.domain.campaign.campaign import CampaignSettings
from tests.support.fakes import MERCHANT
from tests.support.gateway import Shop
from tests.support.people import Page, page_of, staffed


@pytest.fixture
def mara(shop: Shop) -> Page:
    """The marketer."""
    staffed(shop.directory)
    awake = Attention(quiet_from=0, quiet_to=0)  # whatever the clock shows while the tests run
    shop.campaigns.put_settings(CampaignSettings(MERCHANT, awake, revision=1))
    return page_of(shop, "mara", None)

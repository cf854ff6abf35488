"""What a store promises is asked of the one in memory and of the table."""

import pytest

from chalicelib.aws.campaign.campaigns import CampaignsTable
from chalicelib.aws.table.table import Table
from chalicelib.service.campaign.ports import Campaigns
from chalicelib.service.ports import Store
from tests.contract.steps import Clock
from tests.support.fakes import MERCHANT, FakeStore, a_merchant
from tests.support.fakes.campaigns import FakeCampaigns


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(params=["fake", "table"])
def store(request: pytest.FixtureRequest, clock: Clock) -> Store:
    made: Store = FakeStore(clock_s=clock)
    if request.param == "table":
        made = Table(request.getfixturevalue("dynamodb"), request.getfixturevalue("table_name"), clock)
    for merchant_id in (MERCHANT, "m-2"):
        made.put_merchant(a_merchant(id=merchant_id))
    return made


@pytest.fixture
def campaigns(store: Store, request: pytest.FixtureRequest, clock: Clock) -> Campaigns:
    """Over the same cards as `store`."""
    if isinstance(store, FakeStore):
        return FakeCampaigns(store)
    return CampaignsTable(request.getfixturevalue("dynamodb"), request.getfixturevalue("table_name"), clock)

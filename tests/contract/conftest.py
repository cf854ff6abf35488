"""What a store promises is asked of the one in memory and of the table."""

import pytest

from chalicelib.aws.campaign.campaigns import CampaignsTable
from chalicelib.aws.table.table import Table
from chalicelib.service.campaign.ports import Campaigns
from chalicelib.service.ports import Store
from tests.contract.steps import Clock
from tests.support.fakes import FakeStore
from tests.support.fakes_campaigns import FakeCampaigns


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(params=["fake", "table"])
def store(request: pytest.FixtureRequest, clock: Clock) -> Store:
    if request.param == "fake":
        return FakeStore(clock_s=clock)
    return Table(request.getfixturevalue("dynamodb"), request.getfixturevalue("table_name"), clock)


@pytest.fixture
def campaigns(store: Store, request: pytest.FixtureRequest, clock: Clock) -> Campaigns:
    """Over the same cards as `store`."""
    if isinstance(store, FakeStore):
        return FakeCampaigns(store)
    return CampaignsTable(request.getfixturevalue("dynamodb"), request.getfixturevalue("table_name"), clock)

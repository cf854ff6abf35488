"""A merchant's campaigns, before anything is written."""

import pytest

from tests.support.campaign_world import World


@pytest.fixture
def world() -> World:
    return World()

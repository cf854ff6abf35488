"""Tests that share a pair of phones or a stack take turns: pytest-xdist keeps a group on one worker."""

import pytest


@pytest.mark.xdist_group("a group")
def test_a_test_of_a_group_goes_where_its_group_goes(request: pytest.FixtureRequest) -> None:
    if not request.config.getoption("loadgroup", default=False):
        pytest.skip("not among workers that keep groups")
    assert request.node.nodeid.endswith("@a group")  # what the scheduler reads

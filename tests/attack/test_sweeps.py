"""No cell gives way: not to a neighbour, not to a role, not to another site. `-s` prints the tables."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from tests.attack.examples import example_of
from tests.attack.identities import Cast
from tests.attack.stage import Staged, staged_with
from tests.attack.sweeps import Cell, forgery, roles, sandboxed, table, tenancy, working
from tests.attack.world import World
from tests.support.gateway import the_app
from tests.support.keys import Keys
from tests.support.volume import figure


@pytest.fixture(scope="module")
def staged(keys: Keys) -> Iterator[Staged]:
    with staged_with(keys) as both:
        yield both


@pytest.mark.parametrize("sweep", [tenancy, roles, sandboxed, forgery])
def test_no_cell_gives_way(staged: Staged, sweep: Callable[[World, Cast], Iterator[Cell]]) -> None:
    shown, gave = table(sweep.__name__, sweep(*staged))
    figure(f"\n{shown}")

    assert not gave, shown


def test_each_example_is_answered_well_where_it_is_allowed(staged: Staged) -> None:
    """Else a refusal in the sweeps would show nothing."""
    assert working(*staged) == {}


def test_a_new_route_that_takes_something_says_what_the_sweeps_lack(staged: Staged) -> None:
    by_id = {operation.id: operation for operation in the_app().operations}
    with pytest.raises(AssertionError, match="add a good request for it to EXAMPLES"):
        example_of(replace(by_id["scan"], id="scanTwice"), staged[0].cafe)
    with pytest.raises(AssertionError, match=r"\{voucher_id\} in its path"):
        example_of(replace(by_id["getCard"], path="/vouchers/{voucher_id}"), staged[0].cafe)

"""An item that was damaged by hand is its own trouble: nobody else's list, till or programme is."""

from collections.abc import Callable
from typing import Any

import pytest

from chalicelib.aws.merchant.items import merchant_item
from chalicelib.aws.programme.items import programme_item
from chalicelib.aws.table.items import wire
from chalicelib.aws.table.keys import Item
from chalicelib.aws.table.table import Table
from chalicelib.domain.errors import NotAllowed
from tests.support.fakes import LUNA, MERCHANT, NOON_MS, a_merchant, a_programme_points, a_programme_stamps

OTHER = "m-2"


@pytest.fixture
def table(dynamodb: Any, table_name: str) -> Table:
    found = Table(dynamodb, table_name, lambda: NOON_MS / 1000)
    for merchant in (LUNA, a_merchant(id=OTHER)):
        found.put_merchant(merchant)
    for programme in (
        a_programme_stamps(),
        a_programme_points(),
        a_programme_stamps(id="x", merchant_id=OTHER),
    ):
        found.put_programme(programme)
    return found


@pytest.fixture
def poison(dynamodb: Any, table_name: str) -> Callable[[Item], None]:
    return lambda item: dynamodb.put_item(TableName=table_name, Item=item)


@pytest.mark.parametrize(
    "damage",
    [
        {"name": wire(5)},
        {"rules": wire({"type": "stamps", "needed": "ten", "reward": {"en": "a coffee"}})},
        {"rules": wire({"type": "lottery"})},
        {"limits": wire({"spend_minor_min": "much"})},
        {"tiers": wire([{"id": "gold"}])},
        {"own_colours": wire({"background": "#000000"})},
    ],
)
def test_a_damaged_programme_is_left_out_of_lists_and_says_so_itself(
    table: Table, poison: Callable[[Item], None], damage: Item
) -> None:
    poison({**programme_item(a_programme_stamps()), **damage})

    assert table.programmes(MERCHANT) == (a_programme_points(),)
    assert table.programme_now("points") == a_programme_points()
    with pytest.raises(NotAllowed) as refused:
        table.programme_now("coffee")
    assert refused.value.code == "programme_damaged"


@pytest.mark.parametrize("damage", [{"name": wire(5)}, {"currency": wire(None)}, {"links": wire(5)}])
def test_a_damaged_merchant_stops_its_own_programmes_only(
    table: Table, poison: Callable[[Item], None], damage: Item
) -> None:
    poison({**merchant_item(LUNA), **damage})

    for ask in (lambda: table.programmes(MERCHANT), lambda: table.programme_now("coffee")):
        with pytest.raises(NotAllowed) as refused:
            ask()
        assert refused.value.code == "merchant_damaged"
    assert [each.id for each in table.programmes(OTHER)] == ["x"]
    assert table.programme_now("x") == a_programme_stamps(id="x", merchant_id=OTHER)

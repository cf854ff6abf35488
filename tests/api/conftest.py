"""A shop whose till has cards to scan."""

import pytest

from tests.api.till.till_calls import OTHERS, SERIAL
from tests.support.fakes import a_card, a_merchant
from tests.support.gateway import Shop
from tests.support.people import MAIN


@pytest.fixture
def till(shop: Shop) -> Shop:
    shop.store.enrol(a_card(SERIAL, balance=3, holder_name="Maria Pop", phone="+373 69123456"), "")
    shop.store.enrol(a_card(OTHERS, merchant_id="m-2"), "")
    return shop


@pytest.fixture
def one_clock(shop: Shop) -> None:
    """The shop's own clock is its outlets': "today" is the same day for all, also around midnight."""
    shop.store.put_merchant(a_merchant(zone=MAIN.zone))

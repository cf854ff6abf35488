"""A shop where something went wrong."""

import pytest

from tests.api.till.test_make_goods import PARTS
from tests.api.till.till_calls import OTHERS, SERIAL
from tests.support.fakes import a_card, a_programme_stamps
from tests.support.gateway import Shop
from tests.support.people import page_of


@pytest.fixture
def till(shop: Shop) -> Shop:
    shop.store.enrol(a_card(SERIAL, balance=3, holder_name="Maria", outlets=("main",), language="fr"), "")
    shop.store.enrol(a_card(OTHERS, merchant_id="m-2"), "")
    shop.store.put_programme(a_programme_stamps(parts=PARTS))
    owner = page_of(shop, "olga")
    assert owner.send("PUT", "/make-goods/budgets", {"cashier": 100, "manager": 200}).status == 200
    return shop

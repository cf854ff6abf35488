"""A client that was written from the papers alone, in a developer's first hour, runs as it stands."""

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tests.support.gateway import API_KEY, Shop
from tests.support.people import staffed
from tests.support.served import served

TEXT = (Path(__file__).parent / "first_hour_client.txt").read_text()  # its author's, so no formatter's


@pytest.fixture
def client(shop: Shop) -> Iterator[Any]:
    written: dict[str, Any] = {}
    exec(compile(TEXT, "first_hour_client", "exec"), written)
    staffed(shop.directory)
    with served() as url:
        yield SimpleNamespace(**written, till=written["Carnet"](url, API_KEY, outlet="main"))


def test_it_enrols_sells_tries_again_redeems_and_refunds(client: Any) -> None:
    till = client.till
    card = till.enrol("points", key="guest-1", name="Ana")
    assert till.enrol("points", key="guest-1", name="Ana")["serial"] == card["serial"]

    first, again = (till.sale(card["barcode"], "1042", amount_minor=6299) for _ in range(2))
    assert (first["entry"]["delta"], first["replayed"], again["replayed"]) == (62, False, True)
    assert till.redeem(card["barcode"], "cake", "1043")["card"]["balance"] == 12
    assert till.refund("1043")["card"]["balance"] == 62
    assert till.refund("1042")["card"]["balance"] == 0


def test_a_refusal_is_a_problem_that_says_what_to_do(client: Any) -> None:
    with pytest.raises(client.Problem, match=r"404 card_unknown: .+"):
        client.till.sale("no card", "1", amount_minor=500)
    with pytest.raises(client.Problem) as refused:
        client.till.sale(client.till.enrol("points")["barcode"], "2")
    assert (refused.value.status, refused.value.code) == (422, "sale_needs_amount")

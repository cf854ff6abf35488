"""What may happen once happens once, however many tills ask at the same time, on the emulated DynamoDB."""

import random
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from chalicelib.aws.table.table import Table
from chalicelib.domain.errors import Busy, NotAllowed
from chalicelib.domain.ledger.entry import Origin
from chalicelib.domain.programme.parts.perk import Perk
from chalicelib.domain.programme.parts.voucher import Voucher
from chalicelib.service.programme.pools import codes_of
from chalicelib.service.till.redeem import Wanted, redeem
from tests.support.fakes import LUNA, MERCHANT, NOON_MS, a_card, a_programme_stamps
from tests.support.volume import seeds

TILLS = 64
TRIES = 30  # a till sends the same again after "busy"
TRIALS = seeds(1, 100)  # of 74 offers each
PROGRAMME = a_programme_stamps(
    parts=(
        Voucher("cinema", {"en": "a cinema ticket"}, pool="rex", cost=1),
        Perk("coffee", {"en": "a coffee"}, once="day"),
    )
)


@pytest.fixture
def table(dynamodb: Any, table_name: str) -> Table:
    table = Table(dynamodb, table_name, time.time)
    table.put_merchant(LUNA)
    table.put_programme(PROGRAMME)
    return table


def pause(attempt: int) -> None:
    time.sleep(random.uniform(0.0, min(0.4, 0.01 * 2**attempt)))


def asked(table: Table, serial: str, offer: str, key: str) -> str:
    """The code that was handed out, "given", or why not."""
    for _ in range(TRIES):
        try:
            receipt = redeem(table, serial, MERCHANT, Wanted(offer), Origin(key, key, "till", NOON_MS), pause)
        except NotAllowed as error:
            return error.code
        except Busy:
            continue
        return ",".join(codes_of(table, receipt.entry)) or "given"
    raise AssertionError("never answered")


@pytest.mark.parametrize("seed", TRIALS)
def test_ten_codes_go_to_ten_of_sixty_four_cards(table: Table, seed: int) -> None:
    serials = [f"CARD{seed}-{n}" for n in range(TILLS)]
    for serial in serials:
        table.enrol(a_card(serial, balance=5), "")
    codes = tuple(f"REX-{seed}-{n}" for n in range(10))
    table.add_codes(table.pool(MERCHANT, "rex"), codes)

    with ThreadPoolExecutor(TILLS) as tills:
        answers = Counter(tills.map(lambda serial: asked(table, serial, "cinema", serial), serials))
    assert answers == Counter({**dict.fromkeys(codes, 1), "pool_empty": TILLS - len(codes)})
    cards = table.cards(serials).values()
    assert sorted(card.balance for card in cards) == [4] * len(codes) + [5] * (TILLS - len(codes))


@pytest.mark.parametrize("seed", TRIALS)
def test_a_coffee_a_day_is_one_for_a_card_that_sixty_four_tills_serve(table: Table, seed: int) -> None:
    serial = f"CARD{seed}"
    table.enrol(a_card(serial), "")

    with ThreadPoolExecutor(TILLS) as tills:
        answers = Counter(tills.map(lambda n: asked(table, serial, "coffee", f"{seed}-{n}"), range(TILLS)))
    assert answers == Counter({"given": 1, "offer_not_ready": TILLS - 1})
    assert len(table.entries(serial, 100, "").entries) == 1

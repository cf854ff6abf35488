"""A jar gives out what was given on and no cup more, however many tills ask, on the emulated DynamoDB."""

import random
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from chalicelib.aws.table.table import Table
from chalicelib.domain.errors import Busy, NotAllowed
from chalicelib.domain.ledger.entry import Origin
from chalicelib.domain.programme.parts.suspended import Suspended
from chalicelib.service.programme.jars import take_cup
from chalicelib.service.till.redeem import Wanted, redeem
from chalicelib.service.till.reverse import reverse
from tests.support.fakes import LUNA, MERCHANT, NOON_MS, a_card, a_programme_stamps
from tests.support.volume import seeds

WRITERS, GIVEN = 64, 10
PROGRAMME = a_programme_stamps(parts=(Suspended("cup", {"en": "a coffee"}, 1),))


def pause(attempt: int) -> None:
    time.sleep(random.uniform(0.0, min(0.4, 0.01 * 2**attempt)))


@pytest.mark.parametrize("seed", seeds(1, 100))
def test_ten_cups_go_to_ten_of_sixty_four_while_some_are_given_on_and_taken_back(
    dynamodb: Any, table_name: str, seed: int
) -> None:
    table = Table(dynamodb, table_name, time.time)
    table.put_merchant(LUNA)
    table.put_programme(PROGRAMME)
    outlet = f"outlet-{seed}"

    def origin(key: str) -> Origin:
        return Origin(f"{seed}-{key}", key, "till", NOON_MS, outlet=outlet)

    def given_on(n: int) -> str:
        serial = f"CARD{seed}-{n}"
        table.enrol(a_card(serial, balance=5), "")
        return redeem(table, serial, MERCHANT, Wanted("cup"), origin(f"on-{n}"), pause).entry.id

    given = [given_on(n) for n in range(GIVEN)]

    def asked(n: int) -> str:
        for _ in range(60):
            try:
                if n < 4:  # these want back what they gave on
                    return reverse(table, given[n], MERCHANT, origin("back"), pause).entry.kind
                take_cup(table, PROGRAMME, MERCHANT, "cup", origin(f"cup-{n}"), pause)
            except NotAllowed as error:
                return error.code
            except Busy:
                continue
            return "cup"
        raise AssertionError("never answered")

    with ThreadPoolExecutor(WRITERS) as writers:
        answers = Counter(writers.map(asked, range(WRITERS)))
    jar = table.jar(MERCHANT, PROGRAMME.id, "cup", outlet)
    assert answers["cup"] + answers["reversal"] == GIVEN, answers
    assert answers["jar_empty"] + answers["jar_short"] == WRITERS - GIVEN
    assert (jar.left, jar.given) == (0, GIVEN - answers["reversal"])

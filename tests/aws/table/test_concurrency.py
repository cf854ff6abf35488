"""Eight writers at once on the emulated DynamoDB: nothing counted twice, nothing acknowledged lost."""

import random
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace
from typing import Any

import pytest

from chalicelib.aws.table.table import Table
from chalicelib.domain.card.card import Registration
from chalicelib.domain.errors import Busy, NotAllowed
from chalicelib.domain.ledger.entry import Entry, Origin, balance_of
from chalicelib.domain.ledger.keys import content_of
from chalicelib.domain.programme.rules import Sale
from chalicelib.service.optimistic import ATTEMPTS
from chalicelib.service.till.redeem import Wanted, redeem
from chalicelib.service.till.reverse import reverse
from chalicelib.service.till.scan import scan
from infra.local.aws import LocalAws
from tests.support.fakes import LUNA, MERCHANT, NOON_MS, a_card, a_programme_stamps

WRITERS = 8
TILL_TRIES = 20  # a till sends the same again after "busy"; it needs one or two


@pytest.fixture
def table(dynamodb: Any, table_name: str) -> Table:
    table = Table(dynamodb, table_name, time.time)
    table.put_merchant(LUNA)
    table.put_programme(a_programme_stamps())
    table.enrol(a_card(), "")
    return table


def pause(attempt: int) -> None:
    time.sleep(random.uniform(0.0, min(0.4, 0.01 * 2**attempt)))


def a_till(table: Table, serial: str, key: str, visits: int = 1) -> Entry:
    """Scan until it is acknowledged, as a till does."""
    for _ in range(TILL_TRIES):
        origin = Origin(key, content_of(serial, key, visits), "till", NOON_MS)
        try:
            return scan(table, serial, MERCHANT, Sale(visits=visits), origin, pause).entry
        except Busy:
            continue
    raise AssertionError("never acknowledged")


def at_once(work: Callable[[int], Any]) -> list[Any]:
    with ThreadPoolExecutor(WRITERS) as pool:
        return list(pool.map(work, range(WRITERS)))


def history(table: Table, serial: str) -> tuple[Entry, ...]:
    page = table.entries(serial, 100, "")
    assert page.next == ""
    return page.entries


def balance(table: Table, serial: str) -> int:
    card = table.card(serial)
    assert card is not None
    return card.balance


def test_eight_writers_with_the_same_keys_count_each_once(table: Table) -> None:
    keys = [f"sale-{number}" for number in range(10)]

    def writer(number: int) -> list[Entry]:
        mine = random.Random(number).sample(keys, len(keys))
        return sorted((a_till(table, "CARD1", key) for key in mine), key=lambda entry: entry.id)

    first, *others = at_once(writer)

    assert all(other == first for other in others)
    assert sorted(history(table, "CARD1"), key=lambda entry: entry.id) == first
    assert balance(table, "CARD1") == 10


def test_eight_writers_with_keys_of_their_own_lose_nothing_on_one_card(table: Table) -> None:
    def writer(number: int) -> list[Entry]:
        return [a_till(table, "CARD1", f"sale-{number}-{turn}", visits=2) for turn in range(4)]

    acknowledged = {entry.id for entries in at_once(writer) for entry in entries}
    entries = history(table, "CARD1")

    assert {entry.id for entry in entries} == acknowledged
    assert len(entries) == WRITERS * 4
    assert balance(table, "CARD1") == balance_of(entries) == WRITERS * 4 * 2
    assert len({entry.version_ms for entry in entries}) == len(entries)


def test_of_eight_redemptions_only_as_many_go_through_as_the_balance_holds(table: Table) -> None:
    for number in range(3):
        a_till(table, "CARD1", f"sale-{number}", visits=10)

    def writer(number: int) -> bool:
        origin = Origin(f"reward-{number}", str(number), "till", NOON_MS)
        for _ in range(TILL_TRIES):
            try:
                return not redeem(table, "CARD1", MERCHANT, Wanted("free", 1), origin, pause).replayed
            except NotAllowed:
                return False
            except Busy:
                continue
        raise AssertionError("never answered")

    assert at_once(writer).count(True) == 3
    assert balance(table, "CARD1") == balance_of(history(table, "CARD1")) == 0


def test_an_entry_is_taken_back_once_by_eight_who_try(table: Table) -> None:
    entry = a_till(table, "CARD1", "sale-1", visits=3)

    def writer(number: int) -> Entry:
        origin = Origin("", "", f"owner-{number}", NOON_MS)
        return reverse(table, entry.id, MERCHANT, origin, pause).entry

    undone = at_once(writer)

    assert len({each.id for each in undone}) == 1
    assert balance(table, "CARD1") == 0
    assert len(history(table, "CARD1")) == 2


def test_eight_who_join_with_one_key_get_one_card(table: Table) -> None:
    cards = at_once(lambda number: table.enrol(a_card(f"NEW{number}"), "m-1:cookie"))

    assert len({card.serial for card in cards}) == 1
    assert sum(table.card(f"NEW{number}") is not None for number in range(WRITERS)) == 1


def test_a_phone_that_registers_and_leaves_at_once_is_held_at_both_ends_or_neither(table: Table) -> None:
    phone = Registration("apple", "CARD1", "phone", NOON_MS, "token")

    def writer(number: int) -> None:
        for _ in range(5):
            if number % 2:
                table.register(phone)
            else:
                table.unregister("apple", "CARD1", "phone")

    at_once(writer)

    assert len(table.registrations("CARD1", "apple")) == len(table.serials_of_holder("apple", "phone"))


def test_a_nonce_is_spent_by_one_of_eight(table: Table) -> None:
    assert at_once(lambda number: table.spend_once("nonce", "n1", NOON_MS)).count(True) == 1


def test_conflicts_are_retried_within_the_bound_and_then_refused_as_busy(
    aws: LocalAws, table: Table, table_name: str
) -> None:
    client = aws.client("dynamodb")
    conflict = {
        "Error": {"Code": "TransactionCanceledException", "Message": "conflict"},
        "ResponseMetadata": {},
        "CancellationReasons": [{"Code": "TransactionConflict"}, {"Code": "None"}],
    }
    left = [ATTEMPTS - 1]
    pauses: list[int] = []

    def meet_others(**_: Any) -> Any:
        left[0] -= 1
        return (SimpleNamespace(status_code=400), conflict) if left[0] >= 0 else None

    client.meta.events.register("before-call.dynamodb.TransactWriteItems", meet_others)
    contended = Table(client, table_name, time.time)
    origin = Origin("sale-1", "c", "till", NOON_MS)
    receipt = scan(contended, "CARD1", MERCHANT, Sale(visits=1), origin, pauses.append)
    assert (receipt.replayed, pauses) == (False, list(range(ATTEMPTS - 1)))

    left[0] = ATTEMPTS
    late = Origin("sale-2", "c", "till", NOON_MS)
    with pytest.raises(Busy, match="card_busy"):
        scan(contended, "CARD1", MERCHANT, Sale(visits=1), late, pauses.append)
    assert balance(table, "CARD1") == 1
    assert not scan(contended, "CARD1", MERCHANT, Sale(visits=1), late, pauses.append).replayed
    assert balance(table, "CARD1") == 2

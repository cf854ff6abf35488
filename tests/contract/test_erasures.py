"""What a store promises of what is erased, asked of the one in memory and of the table."""

from dataclasses import replace
from typing import Any

import pytest

from chalicelib.aws.customer.erasures import ErasureTable
from chalicelib.domain.customer.erasure import Erasure, begun, marked
from chalicelib.domain.people.audit import AuditLine
from chalicelib.service.customer.ports import Erasures
from chalicelib.service.ports import Store
from tests.contract.steps import Clock, scanned
from tests.support.fakes import MERCHANT, NOON_MS, FakeStore, a_card
from tests.support.fakes.erasures import FakeErasures

ANA = a_card(holder_name="Ana Rusu", phone="+373 69123456", mail="ana@example.com", holders=())
LINE = AuditLine(MERCHANT, NOON_MS, "customer", "card.erase", "CARD1")


@pytest.fixture
def erasures(store: Store, request: pytest.FixtureRequest, clock: Clock) -> Erasures:
    """Over the same cards as `store`."""
    if isinstance(store, FakeStore):
        return FakeErasures(store)
    return ErasureTable(request.getfixturevalue("dynamodb"), request.getfixturevalue("table_name"), clock)


def an_erasure(serial: str = "CARD1", **changes: Any) -> Erasure:
    return replace(begun(a_card(serial), "customer", "customer", NOON_MS), **changes)


def test_the_mark_and_the_erasure_are_written_together_where_the_card_is_as_it_was_read(
    store: Store, erasures: Erasures
) -> None:
    store.enrol(ANA, "")
    erasure, card = an_erasure(), marked(ANA, NOON_MS)

    assert not erasures.begin(card, ANA.version_ms - 1, erasure, LINE)
    assert erasures.erasure(MERCHANT, erasure.number) is None
    assert erasures.begin(card, ANA.version_ms, erasure, LINE)
    assert store.card("CARD1") == card
    assert erasures.erasure(MERCHANT, erasure.number) == erasure
    assert erasures.erasure("m-2", erasure.number) is None


def test_what_is_open_comes_back_when_its_time_has_come_and_what_is_done_does_not(
    erasures: Erasures,
) -> None:
    later, sooner, done = (
        an_erasure("A", next_ms=NOON_MS + 9),
        an_erasure("B", next_ms=NOON_MS + 1),
        an_erasure("C", next_ms=0, done_ms=NOON_MS),
    )
    for each in (later, sooner, done):
        erasures.put_erasure(each)

    assert erasures.erasures_due(NOON_MS, 9) == ()
    assert erasures.erasures_due(NOON_MS + 9, 9) == (sooner, later)
    assert erasures.erasures_due(NOON_MS + 9, 1) == (sooner,)
    erasures.put_erasure(replace(sooner, next_ms=0, done_ms=NOON_MS + 2))
    assert erasures.erasures_due(NOON_MS + 9, 9) == (later,)


def test_what_lies_beside_a_card_goes_and_its_entries_stay_without_their_reasons(
    store: Store, erasures: Erasures
) -> None:
    other = replace(ANA, serial="CARD2", holder_name="Ana Popa")
    store.enrol(ANA, "key-1", "content")
    store.enrol(other, "key-2", "content")
    scanned(store, "CARD1", "sale-1")
    card = store.card("CARD1")
    assert card is not None
    entry = replace(
        scanned(store, "CARD1", "sale-2"),
        id="with-reason",
        reason="Ana burned her tongue",
        version_ms=NOON_MS,
    )
    assert store.move_in(replace(ANA, serial="CARD3"), [replace(entry, serial="CARD3")])

    for _ in range(2):
        erasures.forget_beside(ANA)
        erasures.forget_beside(replace(ANA, serial="CARD3"))

    cut = store.entry("with-reason")
    assert cut == replace(entry, serial="CARD3", reason="")
    assert len(store.entries("CARD1", 9, "").entries) == 2
    assert store.enrol(replace(ANA, serial="CARD4"), "key-1", "other content").serial == "CARD4"
    assert store.enrol(other, "key-2", "content") == other


def test_all_that_a_person_said_goes_from_the_table_and_nobody_elses(
    dynamodb: Any, table_name: str, clock: Clock
) -> None:
    table = ErasureTable(dynamodb, table_name, clock)
    for serial in ("CARD1", "CARD2"):
        for sort in ("P#V#1", "P#A#q1", "P#K#c1", "R#apple#d1"):
            item = {"pk": {"S": f"C#{serial}"}, "sk": {"S": sort}, "text": {"S": "Ana said so"}}
            dynamodb.put_item(TableName=table_name, Item=item)
        for term in ("ana rusu", "rusu"):
            item = {"pk": {"S": f"Q#{MERCHANT}#{term[:3]}"}, "sk": {"S": f"{term}#{serial}"}}
            dynamodb.put_item(TableName=table_name, Item=item)

    table.forget_beside(ANA)

    left = {(item["pk"]["S"], item["sk"]["S"]) for item in dynamodb.scan(TableName=table_name)["Items"]}
    assert {place for place in left if "CARD1" in "".join(place)} == {("C#CARD1", "R#apple#d1")}
    assert len(left) == 1 + 6

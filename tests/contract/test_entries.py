"""What a store promises of entries: a key writes once, together with its card, or nothing is written."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from chalicelib.domain.ledger.ledger import (
    KeyTaken,
    Origin,
    Recorded,
    VersionMoved,
    balance_of,
    entry_id,
    redeem,
    reversal_key,
    reverse,
)
from chalicelib.service.ports import Store
from tests.contract.steps import a_scan, enrolled, scanned
from tests.support.fakes import MERCHANT, NOON_MS, a_card, a_programme_stamps


def test_an_entry_and_its_card_are_written_together(store: Store) -> None:
    card = enrolled(store)
    changed, entry = a_scan(card, "sale-1", visits=3)

    assert store.record(changed, entry, card.version_ms) == Recorded()
    assert store.card(card.serial) == changed
    assert store.entry(entry.id) == entry
    assert store.entry("unknown") is None


def test_each_kind_of_entry_comes_back_as_it_was_recorded(store: Store) -> None:
    card = enrolled(store, balance=20)
    programme = a_programme_stamps()
    earned = scanned(store, card.serial, "sale-1", alias="key-1")
    card = store.card(card.serial) or card
    taken_card, taken = redeem(card, programme, "free", 2, Origin("r-1", "c", "till", NOON_MS))
    assert store.record(taken_card, taken, card.version_ms) == Recorded()
    undone_card, undone = reverse(
        taken_card, programme, taken, Origin(reversal_key(taken.id), "c", "owner", NOON_MS)
    )
    assert store.record(undone_card, undone, taken_card.version_ms) == Recorded()

    assert [store.entry(each.id) for each in (earned, taken, undone)] == [earned, taken, undone]


def test_a_key_used_before_gives_its_entry_and_writes_nothing(store: Store) -> None:
    first = scanned(store, enrolled(store).serial, "sale-1")
    card = store.card("CARD1")
    assert card is not None
    changed, entry = a_scan(card, "sale-1", content="other")

    assert store.record(changed, entry, card.version_ms) == KeyTaken(first)
    assert store.card("CARD1") == card


def test_a_replay_at_an_old_version_is_a_replay_or_a_moved_version_but_never_a_second_entry(
    store: Store,
) -> None:
    card = enrolled(store)
    changed, entry = a_scan(card, "sale-1")
    store.record(changed, entry, card.version_ms)

    assert store.record(changed, entry, card.version_ms) in (KeyTaken(entry), VersionMoved())
    assert store.entries("CARD1", 10, "").entries == (entry,)
    assert store.card("CARD1") == changed


def test_a_key_of_one_card_is_taken_for_every_card_of_the_merchant(store: Store) -> None:
    first = scanned(store, enrolled(store).serial, "sale-1")
    other = enrolled(store, "CARD2")
    changed, entry = a_scan(other, "sale-1")

    assert store.record(changed, entry, other.version_ms) == KeyTaken(first)
    assert store.card("CARD2") == other


def test_the_same_key_of_another_merchant_is_another_key(store: Store) -> None:
    scanned(store, enrolled(store).serial, "sale-1")
    store.enrol(a_card("CARD2", merchant_id="m-2"), "")

    assert scanned(store, "CARD2", "sale-1").merchant_id == "m-2"


def test_an_entry_is_not_written_when_the_card_has_moved(store: Store) -> None:
    card = enrolled(store)
    scanned(store, "CARD1", "sale-1")
    late_card, late = a_scan(card, "sale-2", alias="key-2", visits=2)

    assert store.record(late_card, late, card.version_ms) == VersionMoved()
    assert store.entry(late.id) is None
    assert store.entry(late.alias_id) is None
    assert (store.card("CARD1") or card).balance == 1


def test_an_entry_for_a_card_that_does_not_exist_is_not_written(store: Store) -> None:
    changed, entry = a_scan(a_card(), "sale-1")

    assert store.record(changed, entry, NOON_MS) == VersionMoved()
    assert store.entry(entry.id) is None


def test_an_entry_is_found_by_its_alias(store: Store) -> None:
    entry = scanned(store, enrolled(store).serial, "sale-1", alias="key-1")

    assert store.entry(entry_id(MERCHANT, "key-1")) == entry


@pytest.mark.parametrize(
    "again", [("sale-2", "key-1"), ("key-1", ""), ("sale-1", "key-2"), ("key-3", "sale-1")]
)
def test_a_key_once_used_as_key_or_alias_cannot_be_used_for_anything_else(
    store: Store, again: tuple[str, str]
) -> None:
    first = scanned(store, enrolled(store).serial, "sale-1", alias="key-1")
    card = store.card("CARD1")
    assert card is not None
    key, alias = again
    changed, entry = a_scan(card, key, alias=alias)

    assert store.record(changed, entry, card.version_ms) == KeyTaken(first)
    assert store.card("CARD1") == card
    assert store.entries("CARD1", 10, "").entries == (first,)


def test_a_key_refused_for_its_alias_is_still_free(store: Store) -> None:
    scanned(store, enrolled(store).serial, "sale-1", alias="key-1")
    card = store.card("CARD1")
    assert card is not None
    changed, entry = a_scan(card, "sale-2", alias="key-1")
    store.record(changed, entry, card.version_ms)

    assert scanned(store, "CARD1", "sale-2", alias="key-2").delta == 1


def test_an_alias_that_is_the_key_itself_is_no_clash(store: Store) -> None:
    entry = scanned(store, enrolled(store).serial, "sale-1", alias="sale-1")

    assert store.entry(entry.id) == entry


def test_of_many_writers_with_one_key_exactly_one_records(store: Store) -> None:
    card = enrolled(store)

    def write(visits: int) -> object:
        changed, entry = a_scan(card, "sale-1", visits=visits)
        return store.record(changed, entry, card.version_ms)

    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(write, range(1, 9)))
    entries = store.entries("CARD1", 10, "").entries
    now = store.card("CARD1")

    assert answers.count(Recorded()) == 1
    assert len(entries) == 1
    assert now is not None
    assert now.balance == balance_of(entries)

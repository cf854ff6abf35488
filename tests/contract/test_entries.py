"""What a store promises of entries: a key writes once, together with its card, or nothing is written."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

from chalicelib.domain.card.card import Card
from chalicelib.domain.card.lots import Lot, Move
from chalicelib.domain.card.rotating import Use
from chalicelib.domain.ledger.entry import (
    Claimed,
    Entry,
    KeyTaken,
    Origin,
    Recorded,
    ShownElsewhere,
    VersionMoved,
    balance_of,
    reversal_key,
)
from chalicelib.domain.ledger.ledger import redeem, reverse
from chalicelib.service.ports import Store
from tests.contract.steps import Clock, a_scan, enrolled, scanned
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
    earned = scanned(store, card.serial, "sale-1", sale="W")
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
    late_card, late = a_scan(card, "sale-2", sale="W", visits=2)

    assert store.record(late_card, late, card.version_ms) == VersionMoved()
    assert store.entry(late.id) is None
    assert store.sale(MERCHANT, "Main street", "W") == ()
    assert (store.card("CARD1") or card).balance == 1


def test_an_entry_for_a_card_that_does_not_exist_is_not_written(store: Store) -> None:
    changed, entry = a_scan(a_card(), "sale-1")

    assert store.record(changed, entry, NOON_MS) == VersionMoved()
    assert store.entry(entry.id) is None


def test_a_sale_counts_once_on_a_card_under_whatever_key(store: Store) -> None:
    first = scanned(store, enrolled(store).serial, "key-1", sale="W")
    card = store.card("CARD1")
    assert card is not None
    changed, entry = a_scan(card, "key-2", sale="W", visits=2)

    assert store.record(changed, entry, card.version_ms) == KeyTaken(first)
    assert store.card("CARD1") == card
    assert store.entry(entry.id) is None
    assert scanned(store, "CARD1", "key-2").delta == 1, "a key refused for its sale is still free"


def test_a_sale_is_one_on_each_card_at_each_outlet_and_merchant_and_all_of_it_is_found(store: Store) -> None:
    first = scanned(store, enrolled(store).serial, "key-1", sale="W")
    other = scanned(store, enrolled(store, "CARD2", 20).serial, "key-2", sale="W")
    card = store.card("CARD2")
    assert card is not None
    origin = Origin("r-1", "c", "till", NOON_MS, outlet="Main street", sale_id="W")
    changed, taken = redeem(card, a_programme_stamps(), "free", 1, origin)
    assert store.record(changed, taken, card.version_ms) == Recorded()
    again, more = redeem(changed, a_programme_stamps(), "free", 1, replace(origin, key="r-2"))
    assert store.record(again, more, changed.version_ms) == Recorded()

    found = store.sale(MERCHANT, "Main street", "W")
    assert found[:2] == (first, other)
    assert {entry.id for entry in found[2:]} == {taken.id, more.id}
    for elsewhere in ((MERCHANT, "", "W"), (MERCHANT, "Main street", "w"), ("m-2", "Main street", "W")):
        assert store.sale(*elsewhere) == ()


def test_what_takes_a_sale_back_has_no_place_with_it(store: Store) -> None:
    first = scanned(store, enrolled(store).serial, "key-1", sale="W")
    taken_back(store, first)

    assert store.sale(MERCHANT, "Main street", "W") == (first,)


def test_a_sale_that_was_taken_back_gives_its_place_to_the_next_and_only_to_one(store: Store) -> None:
    first = scanned(store, enrolled(store).serial, "key-1", sale="W")
    card = taken_back(store, first)
    changed, entry = a_scan(card, "key-2", sale="W")
    assert store.record(changed, entry, card.version_ms, instead_of=first.id) == Recorded()
    late, second = a_scan(changed, "key-3", sale="W")

    assert store.record(late, second, changed.version_ms, instead_of=first.id) == KeyTaken(entry)
    assert store.sale(MERCHANT, "Main street", "W") == (entry,)
    assert store.entry(first.id) == first


def test_of_many_writers_with_one_sale_exactly_one_records(store: Store) -> None:
    card = enrolled(store)

    def write(number: int) -> object:
        changed, entry = a_scan(card, f"key-{number}", sale="W")
        return store.record(changed, entry, card.version_ms)

    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(write, range(8)))

    assert answers.count(Recorded()) == 1
    assert len(store.entries("CARD1", 10, "").entries) == 1


def taken_back(store: Store, entry: Entry) -> Card:
    card = store.card(entry.serial)
    assert card is not None
    again = Origin(reversal_key(entry.id), "c", "till", NOON_MS)
    changed, undone = reverse(card, a_programme_stamps(), entry, again)
    assert store.record(changed, undone, card.version_ms) == Recorded()
    return changed


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


def a_claim(card: Card, key: str, claim: str) -> tuple[Card, Entry]:
    changed, entry = a_scan(card, key)
    return changed, replace(entry, claims=(claim,))


def test_what_may_happen_once_is_claimed_by_one_entry_until_that_is_taken_back(store: Store) -> None:
    programme = a_programme_stamps()
    changed, entry = a_claim(enrolled(store), "first", "once:7")
    other, late = a_claim(enrolled(store, "CARD2"), "second", "once:7")

    assert store.record(changed, entry, NOON_MS) == Recorded()
    assert store.record(other, late, NOON_MS) == Claimed("once:7")
    assert store.claimed(["once:7", "once:8"]) == {"once:7"}

    undone, undo = reverse(changed, programme, entry, Origin(reversal_key(entry.id), "c", "owner", NOON_MS))
    assert store.record(undone, undo, changed.version_ms) == Recorded()
    assert store.claimed(["once:7"]) == frozenset()
    assert store.record(other, late, NOON_MS) == Recorded()


def test_an_entry_that_is_sent_again_meets_itself_and_not_its_own_claim(store: Store) -> None:
    changed, entry = a_claim(enrolled(store), "first", "once:7")
    assert store.record(changed, entry, NOON_MS) == Recorded()

    assert store.record(changed, entry, NOON_MS) == KeyTaken(entry)


def test_lots_and_moves_come_back_as_they_were_written(store: Store) -> None:
    moves = (Move(Lot("meals", "bakery", 5, 9), 3), Move(Lot("~meals"), -650))
    card = store.enrol(a_card(lots=moves), "")
    changed, entry = a_scan(card, "sale-1")
    assert store.record(changed, replace(entry, moves=moves), card.version_ms) == Recorded()

    assert store.card(card.serial) == changed
    assert [each.moves for each in store.entries(card.serial, 5, "").entries] == [moves]


def test_a_code_is_used_up_with_the_entry_that_it_was_shown_for_or_not_at_all(
    store: Store, clock: Clock
) -> None:
    until_s = int(clock.now_s) + 60
    mine, sale = Use("code-till", "c1", "ana", until_s), Use("code-sale", "c1", ".1042", until_s)
    card = enrolled(store)
    after, entry = a_scan(card, "one")

    assert store.record(after, entry, card.version_ms - 1, uses=(mine, sale)) == VersionMoved()
    assert store.kept("code-till", "c1") == store.kept("code-sale", "c1") == ""
    store.keep_first("code-sale", "c1", ".1041", until_s)
    assert store.record(after, entry, card.version_ms, uses=(mine, sale)) == ShownElsewhere()
    assert store.kept("code-till", "c1") == ""
    assert store.entry(entry.id) is None
    clock.now_s += 61
    later = [replace(use, until_s=until_s + 60) for use in (mine, sale)]
    assert store.record(after, entry, card.version_ms, uses=later) == Recorded()
    assert (store.kept("code-till", "c1"), store.kept("code-sale", "c1")) == ("ana", ".1042")

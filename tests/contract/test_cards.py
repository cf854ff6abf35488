"""What a store promises of cards and their history."""

from dataclasses import replace

import pytest

from chalicelib.domain.campaign.shards import shard_of
from chalicelib.domain.card.card import touched
from chalicelib.domain.card.due import due_ms
from chalicelib.domain.card.lots import Lot, Move
from chalicelib.domain.customer.share import Share
from chalicelib.domain.errors import InvalidInput, KeyReused
from chalicelib.domain.ledger.entry import EntryPage
from chalicelib.domain.ledger.keys import KEY_KEPT_S
from chalicelib.service.ports import Store
from tests.contract.steps import Clock, enrolled, scanned
from tests.support.fakes import NOON_MS, a_card


def test_a_card_comes_back_as_it_was_enrolled(store: Store) -> None:
    full = a_card(language="ro", holder_name="Ana 🙂", messages_consent_ms=NOON_MS, expires_ms=NOON_MS + 1)
    for card in (a_card("PLAIN"), full):
        assert store.enrol(card, "") == card
        assert store.card(card.serial) == card


def test_an_unknown_card_is_none_however_odd_its_serial(store: Store) -> None:
    for serial in ("NOBODY", "x" * 5000, "a/b#c", "🙂"):
        assert store.card(serial) is None


def test_enrolling_again_with_the_same_key_gives_the_first_card(store: Store) -> None:
    first = store.enrol(a_card("CARD1"), "m-1:cookie")
    again = store.enrol(a_card("CARD2"), "m-1:cookie")
    other = store.enrol(a_card("CARD3"), "m-1:other")

    assert (first.serial, again, other.serial) == ("CARD1", first, "CARD3")
    assert store.card("CARD2") is None


def test_enrolling_again_gives_the_first_card_as_it_is_now(store: Store) -> None:
    store.enrol(a_card("CARD1"), "m-1:cookie")
    scanned(store, "CARD1", "sale-1")

    assert store.enrol(a_card("CARD2"), "m-1:cookie").balance == 1


def test_an_enrolment_key_that_comes_with_another_content_is_refused_and_makes_no_card(store: Store) -> None:
    first = store.enrol(a_card("CARD1"), "m-1:k", "alice")

    assert store.enrol(a_card("CARD2"), "m-1:k", "alice") == first
    with pytest.raises(KeyReused, match="key_reused"):
        store.enrol(a_card("CARD2"), "m-1:k", "bob")
    assert store.card("CARD2") is None


def test_an_enrolment_key_is_free_again_when_its_time_is_over(store: Store, clock: Clock) -> None:
    store.enrol(a_card("CARD1"), "m-1:k", "alice")
    clock.now_s += KEY_KEPT_S - 1
    assert store.enrol(a_card("CARD2"), "m-1:k", "alice").serial == "CARD1"
    clock.now_s += 1

    assert store.enrol(a_card("CARD3"), "m-1:k", "bob").serial == "CARD3"


def test_cards_without_an_enrolment_key_are_each_new(store: Store) -> None:
    assert [store.enrol(a_card(serial), "").serial for serial in ("CARD1", "CARD2")] == ["CARD1", "CARD2"]


def test_many_cards_are_read_at_once_and_unknown_ones_left_out(store: Store) -> None:
    serials = [f"CARD{number}" for number in range(40)]
    for serial in serials[:30]:
        enrolled(store, serial)

    assert store.cards(serials) == {serial: a_card(serial) for serial in serials[:30]}
    assert store.cards([]) == {}
    assert store.cards(["CARD1", "CARD1"]) == {"CARD1": a_card("CARD1")}


def test_a_card_is_replaced_only_at_the_version_expected(store: Store) -> None:
    card = enrolled(store)
    voided = touched(replace(card, state="voided"), NOON_MS + 10)

    assert store.put_card(voided, expected_version_ms=card.version_ms)
    assert not store.put_card(touched(card, NOON_MS + 20), expected_version_ms=card.version_ms)
    assert store.card(card.serial) == voided


def test_a_card_that_does_not_exist_is_not_made_by_replacing_it(store: Store) -> None:
    assert not store.put_card(touched(a_card(), NOON_MS), expected_version_ms=NOON_MS)
    assert store.card("CARD1") is None


def test_history_runs_from_the_newest_page_by_page_and_ends(store: Store) -> None:
    enrolled(store)
    written = [scanned(store, "CARD1", f"sale-{number}") for number in range(7)]
    pages, after = [], ""
    for _ in range(10):
        page = store.entries("CARD1", 3, after)
        pages.append(page.entries)
        after = page.next
        if not after:
            break

    assert [len(page) for page in pages] == [3, 3, 1]
    assert [entry for page in pages for entry in page] == written[::-1]


def test_a_page_that_holds_the_last_entry_says_that_nothing_follows(store: Store) -> None:
    enrolled(store)
    for number in range(3):
        scanned(store, "CARD1", f"sale-{number}")

    assert store.entries("CARD1", 3, "").next == ""
    assert store.entries("CARD2", 3, "") == EntryPage((), "")


def test_history_shows_one_card_alone_and_no_places_of_sales(store: Store) -> None:
    for serial in ("CARD1", "CARD10"):
        enrolled(store, serial)
        scanned(store, serial, f"sale-{serial}", sale=f"sale-{serial}")

    assert [entry.serial for entry in store.entries("CARD1", 10, "").entries] == ["CARD1"]


@pytest.mark.parametrize("after", ["x", "-1", "0", "1.5", "1e3", " 1", "٣", "9" * 40, "E#1", "🙂"])
def test_a_bad_cursor_is_refused_and_named(store: Store, after: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        store.entries("CARD1", 3, after)

    assert (refused.value.code, refused.value.field) == ("cursor_invalid", "after")


def test_a_card_is_due_when_what_it_holds_ends_and_no_more_once_that_was_looked_at(store: Store) -> None:
    until_s = NOON_MS // 1000 + 30 * 86_400
    card = store.enrol(a_card("CARD1", lots=(Move(Lot("cake", until_s=until_s), 1),)), "")
    store.enrol(a_card("CARD2"), "")
    shard, due = shard_of("CARD1"), due_ms(card)
    assert due is not None

    assert store.cards_due(shard, due - 1, 10) == ()
    assert store.cards_due(shard, due, 10) == (card,)
    seen = replace(card, looked_ms=due)
    assert store.put_card(seen, expected_version_ms=card.version_ms)
    assert store.cards_due(shard, due, 10) == ()
    assert store.cards_due(shard, until_s * 1000, 10) == (seen,)


def test_a_share_code_leads_to_its_card_and_takes_the_place_of_the_one_before(store: Store) -> None:
    first = Share("abcdefgh23", "CARD1", "coffee", 0, NOON_MS)
    second, others = replace(first, code="zyxwvuts98"), replace(first, serial="CARD2")
    assert store.share("CARD1") is None
    assert store.put_share(first, None)
    assert not store.put_share(second, None), "it has one"
    assert not store.put_share(others, None), "the code is another card's"

    assert store.put_share(second, first)
    assert not store.put_share(replace(first, code="mnpqrstuvw"), first), "it has another by now"
    assert (store.share("CARD1"), store.share("CARD2")) == (second, None)
    assert [store.share_by(code) for code in ("abcdefgh23", "zyxwvuts98", "x" * 900)] == [first, second, None]

"""Cards found by a name, phone or mail, and an outlet's day, in memory and in the table."""

from typing import Any

import pytest

from chalicelib.aws.table.table import Table
from chalicelib.domain.card.card import Card
from chalicelib.domain.card.search import term_of, term_of_end
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.ledger.entry import Origin, Recorded
from chalicelib.domain.ledger.ledger import earn
from chalicelib.domain.programme.rules import Sale
from chalicelib.domain.time.units import DAY_MS
from chalicelib.service.ports import Store
from tests.support.fakes import MERCHANT, NOON_MS, FakeStore, a_card, a_programme_stamps

MIDNIGHT_MS = NOON_MS - NOON_MS % DAY_MS


@pytest.fixture(params=["fake", "table"])
def store(request: pytest.FixtureRequest) -> Store:
    if request.param == "fake":
        return FakeStore()
    client, name = (request.getfixturevalue(each) for each in ("dynamodb", "table_name"))
    return Table(client, name, lambda: NOON_MS / 1000)


def found(store: Store, text: str, merchant_id: str = MERCHANT) -> set[str]:
    return set(store.serials_by_term(merchant_id, term_of(text), 20))


def enrolled(store: Store, serial: str, **changes: Any) -> Card:
    return store.enrol(a_card(serial, **changes), f"key {serial}")


def test_a_card_is_found_by_the_beginning_of_a_word_of_its_name_phone_or_mail(store: Store) -> None:
    enrolled(store, "A", holder_name="Ana-María Pop", phone="+373 69123456", mail="ana.pop@luna.example")
    enrolled(store, "B", holder_name="Иван Поповёв", phone="+40 722000111")

    for text in ("ana", "ANA-MARIA P", "pop", "069 123", "+373 69", "69123456", "ana.pop@"):
        assert found(store, text) == {"A"}, text
    for text in ("иван", "попове", "0722", "4072"):
        assert found(store, text) == {"B"}, text
    for text in ("bob", "123456", "luna.example"):
        assert found(store, text) == set(), text


def test_a_card_is_found_by_the_end_of_its_code(store: Store) -> None:
    enrolled(store, "1FSHTC0VXM2RTHB9WD8NV5NZS4")
    enrolled(store, "2GSHTC0VXM2RTHB9WD8NV6NZS4")

    def by_end(end: str) -> set[str]:
        return set(store.serials_by_term(MERCHANT, term_of_end(end), 20))

    assert by_end("8NV5NZS4") == {"1FSHTC0VXM2RTHB9WD8NV5NZS4"}
    assert len(by_end("NZS4")) == 2
    assert by_end("NZS5") == set()
    assert store.serials_by_term("m-2", term_of_end("NZS4"), 20) == ()


def test_another_merchants_card_is_not_found(store: Store) -> None:
    enrolled(store, "A", holder_name="Ana", merchant_id="m-2")

    assert found(store, "ana") == set()
    assert found(store, "ana", "m-2") == {"A"}


def test_a_search_is_bounded_and_names_a_card_once(store: Store) -> None:
    for number in range(8):
        enrolled(store, f"C{number}", holder_name="Pop Pop Pop")

    assert len(store.serials_by_term(MERCHANT, "pop", 3)) <= 3
    assert len(found(store, "pop")) >= 6


def test_a_card_enrolled_again_under_its_key_is_found_once(store: Store) -> None:
    store.enrol(a_card("A", holder_name="Ana"), "same")
    store.enrol(a_card("B", holder_name="Ana"), "same")

    assert found(store, "ana") == {"A"}


def scanned(store: Store, key: str, made_ms: int, outlet: str = "main") -> str:
    card = store.card("A")
    assert card is not None
    origin = Origin(key, "c", "staff:ana", made_ms, outlet=outlet)
    changed, entry = earn(card, a_programme_stamps(), Sale(visits=1), origin)
    assert store.record(changed, entry, card.version_ms) == Recorded()
    return entry.id


def test_an_outlets_day_is_paged_newest_first_across_utc_midnight(store: Store) -> None:
    enrolled(store, "A")
    start_ms = MIDNIGHT_MS - 3 * 3_600_000
    times = [start_ms - 1, start_ms, start_ms + 1, MIDNIGHT_MS, MIDNIGHT_MS + 1, start_ms + DAY_MS]
    ids = [scanned(store, f"scan {at_ms}", at_ms) for at_ms in times]
    scanned(store, "elsewhere", MIDNIGHT_MS, "park")
    nowhere = scanned(store, "nowhere", MIDNIGHT_MS, "")

    seen: list[str] = []
    after, pages = "", 0
    while pages == 0 or after:
        page = store.entries_at(MERCHANT, "main", start_ms, start_ms + DAY_MS, 3, after)
        seen += [entry.id for entry in page.entries]
        after, pages = page.next, pages + 1
        assert pages < 5

    assert seen == [ids[4], ids[3], ids[2], ids[1]]
    assert store.entries_at("m-2", "main", start_ms, start_ms + DAY_MS, 3, "").entries == ()
    without = store.entries_at(MERCHANT, "", start_ms, start_ms + DAY_MS, 3, "").entries
    assert [entry.id for entry in without] == [nowhere]


def test_what_came_long_after_it_was_made_is_found_by_when_it_came(store: Store) -> None:
    enrolled(store, "A")
    card = store.card("A")
    assert card is not None
    came = {}
    for number, (made_ms, at_ms) in enumerate(
        ((-3 * DAY_MS, 5), (-DAY_MS, -1), (4, 5), (-60_000, 0), (-2 * DAY_MS, DAY_MS))
    ):
        origin = Origin(
            f"late {number}", "c", "staff:ana", MIDNIGHT_MS + at_ms, made_ms=MIDNIGHT_MS + made_ms
        )
        changed, entry = earn(card, a_programme_stamps(), Sale(visits=1), origin)
        assert store.record(changed, entry, card.version_ms) == Recorded()
        card, came[number] = changed, entry

    assert store.entries_late(MERCHANT, MIDNIGHT_MS, MIDNIGHT_MS + DAY_MS, 10) == (came[0],)
    assert store.entries_late(MERCHANT, MIDNIGHT_MS - 9, MIDNIGHT_MS + 9, 10) == (came[0], came[1])
    assert store.entries_late("m-2", MIDNIGHT_MS, MIDNIGHT_MS + DAY_MS, 10) == ()


def test_entries_of_the_same_millisecond_are_all_seen(store: Store) -> None:
    enrolled(store, "A")
    ids = {scanned(store, f"scan {number}", MIDNIGHT_MS) for number in range(5)}
    seen: list[str] = []
    after = ""
    for _ in range(3):
        page = store.entries_at(MERCHANT, "main", MIDNIGHT_MS, MIDNIGHT_MS + DAY_MS, 2, after)
        seen += [entry.id for entry in page.entries]
        after = page.next

    assert after == ""
    assert (len(seen), set(seen)) == (5, ids)


@pytest.mark.parametrize("mark", ["x", "1" * 15, "1" * 16 + "#a", "0" * 15 + "#é", "0" * 15 + "#" + "a" * 99])
def test_a_mark_of_a_day_that_we_did_not_give_is_refused(store: Store, mark: str) -> None:
    with pytest.raises(InvalidInput):
        store.entries_at(MERCHANT, "main", MIDNIGHT_MS, MIDNIGHT_MS + DAY_MS, 2, mark)

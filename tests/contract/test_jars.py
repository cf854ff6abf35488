"""Jars, in memory and in the table alike: what is given on, handed out, put back."""

from dataclasses import replace

from chalicelib.domain.ledger.entry import JarShort, Recorded, Written
from chalicelib.domain.programme.sale.jar import Cup, Jar
from chalicelib.service.ports import Store
from tests.contract.steps import a_scan, enrolled
from tests.support.fakes import MERCHANT, NOON_MS

PLACE = (MERCHANT, "coffee", "cup", "main")
CUP = Cup("c-1", *PLACE, by="staff:ana", content="x", at_ms=NOON_MS)


def put_in(store: Store, n: int, key: str) -> Written:
    card = store.card("CARD1") or enrolled(store)
    changed, entry = a_scan(card, key)
    return store.record(changed, replace(entry, reward="cup", outlet="main", jar=n), card.version_ms)


def test_a_jar_is_what_was_given_on_less_what_came_out(store: Store) -> None:
    assert store.jar(*PLACE) == Jar(*PLACE)
    assert isinstance(put_in(store, 2, "one"), Recorded)
    assert isinstance(put_in(store, 1, "two"), Recorded)
    assert store.jar(*PLACE) == Jar(*PLACE, left=3, given=3)

    assert store.take_cup(CUP) == "taken"
    assert store.take_cup(replace(CUP, content="other")) == CUP, "the first, whatever is asked under its id"
    assert store.jars(MERCHANT) == (Jar(*PLACE, left=2, given=3),)
    assert store.jars("m-2") == ()


def test_no_more_comes_back_to_a_card_than_is_in_the_jar(store: Store) -> None:
    put_in(store, 1, "one")
    assert isinstance(put_in(store, -2, "two"), JarShort)
    assert store.jar(*PLACE).left == 1
    assert isinstance(put_in(store, -1, "three"), Recorded)
    assert store.jar(*PLACE) == Jar(*PLACE, left=0, given=0)
    assert store.take_cup(CUP) == "empty"


def test_a_cup_is_put_back_once(store: Store) -> None:
    put_in(store, 1, "one")
    store.take_cup(CUP)
    for later in (1, 2):
        store.put_cup_back(CUP, NOON_MS + later)

    assert store.jar(*PLACE).left == 1
    assert store.cup(*PLACE, "c-1") == replace(CUP, undone_ms=NOON_MS + 1)
    assert store.cup(*PLACE, "c-2") is None

"""What a store promises of lists of regulars: how far each is, for whoever saw it last."""

from dataclasses import replace
from typing import Any

from chalicelib.domain.card.imports import Import
from chalicelib.service.ports import Store
from tests.support.fakes import MERCHANT, NOON_MS


def a_list(n: int = 1, **changes: Any) -> Import:
    run = Import(
        f"{NOON_MS + n:015d}", MERCHANT, "coffee", "ab" * 32, "guests.csv", 20, "staff:olga", NOON_MS + n
    )
    return replace(run, **changes)


def test_a_list_comes_back_as_it_was_put_and_the_newest_stands_first(store: Store) -> None:
    first = a_list(1, columns={"name": 0, "phone": 3}, existing="add", country="373")
    for each in (first, a_list(2), a_list(3, merchant_id="m-2")):
        assert store.put_import(each, None)

    assert store.import_of(MERCHANT, first.id) == first
    assert [each.id for each in store.imports(MERCHANT)] == [a_list(2).id, first.id]
    assert store.import_of("m-2", first.id) is None


def test_a_list_goes_on_for_whoever_saw_it_last(store: Store) -> None:
    assert store.put_import(a_list(), None)
    assert not store.put_import(a_list(), None)
    moved = a_list(next=10, made=9, wrong=1, revision=1)

    assert store.put_import(moved, 0)
    assert not store.put_import(a_list(next=5, revision=1), 0)
    assert store.import_of(MERCHANT, moved.id) == moved

"""Items hold what the domain holds: nothing is lost on the way to the table and back."""

from dataclasses import replace
from typing import Any, TypeVar, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from chalicelib.aws.card.items import card_item, entry_item, registration_item, sale_item
from chalicelib.aws.people.items import api_key_item
from chalicelib.aws.programme.items import programme_item
from chalicelib.aws.table.items import from_attributes, wire
from chalicelib.domain.card.card import Card, Registration
from chalicelib.domain.ledger.ledger import Entry
from chalicelib.domain.people.keys import ApiKey
from chalicelib.domain.programme.limits import Limits
from chalicelib.domain.programme.programme import Programme, Tier
from chalicelib.domain.programme.types import TYPES
from tests.support.fakes import a_card, a_programme_points, a_programme_stamps

T = TypeVar("T")

words = st.text(max_size=20)
moments = st.integers(0, 4 * 10**12)
numbers = st.integers(-(10**15), 10**15)
versions = st.integers(0, 10**15 - 1)


def every_field(kind: type[T]) -> SearchStrategy[T]:
    """Values of `kind` with each field drawn from its type, those with a default too; times are possible."""
    drawn = {name: st.from_type(hint) for name, hint in get_type_hints(kind).items()}
    times = {name: moments for name in drawn if name.endswith("_ms") and get_type_hints(kind)[name] is int}
    return st.builds(kind, **{**drawn, **times})


cards = every_field(Card)
entries = every_field(Entry)
registrations = every_field(Registration)
api_keys = every_field(ApiKey)


@given(cards)
def test_a_card_survives_the_table(card: Card) -> None:
    assert from_attributes(Card, card_item(card)) == card


@given(entries)
def test_an_entry_survives_the_table(entry: Entry) -> None:
    assert from_attributes(Entry, entry_item(entry)) == entry


@given(registrations)
def test_a_registration_survives_the_table(registration: Registration) -> None:
    assert from_attributes(Registration, registration_item(registration)) == registration


@given(api_keys)
def test_an_api_key_survives_the_table(key: ApiKey) -> None:
    assert from_attributes(ApiKey, api_key_item(key)) == key


@given(words, words, st.none() | numbers)
def test_a_programme_of_each_type_survives_the_table(name: str, contact: str, days: int | None) -> None:
    examples = (a_programme_stamps(), a_programme_points())
    assert {type(example.rules) for example in examples} == set(TYPES.values())

    for example in examples:
        programme = Programme(
            name, name, name, name, example.rules, example.colours, contact, card_valid_days=days
        )
        assert from_attributes(Programme, programme_item(programme)) == programme


def test_a_programme_with_limits_survives_the_table() -> None:
    day = ((480, 720), (780, 1140))
    limits = Limits(500, 3, 600, (day,) * 5 + ((), ()), ("Main street", "Station"))
    programme = a_programme_stamps(limits=limits)

    assert from_attributes(Programme, programme_item(programme)) == programme


def test_a_programme_with_tiers_survives_the_table() -> None:
    silver, gold = Tier("silver", {"en": "Silver", "fr": "Argent"}, 20), Tier("gold", {"en": "Gold"}, 50)
    programme = a_programme_stamps(tiers=(silver, gold))

    assert from_attributes(Programme, programme_item(programme)) == programme


@given(entries, entries)
def test_a_sale_has_one_place_on_each_card_and_each_redemption_its_own(one: Entry, other: Entry) -> None:
    places = [sale_item(replace(each, kind="earn")) for each in (one, other)]
    sales = [(each.merchant_id, each.outlet, each.sale_id) for each in (one, other)]

    assert (places[0]["pk"] == places[1]["pk"]) == (sales[0] == sales[1])
    assert (places[0]["sk"] == places[1]["sk"]) == (one.serial == other.serial)
    taken = [sale_item(replace(each, kind="redeem"))["sk"] for each in (one, other)]
    assert (taken[0] == taken[1]) == (one.id == other.id)


@given(versions, versions)
def test_history_sorts_as_versions_do(one: int, other: int) -> None:
    first, second = (entry_item(_entry(version))["gsi1sk"]["S"] for version in (one, other))

    assert (first < second) == (one < other)


def test_an_item_from_a_later_release_is_read_without_what_is_new() -> None:
    item = {**card_item(a_card()), "tier": wire("gold")}

    assert from_attributes(Card, item) == a_card()


def test_an_item_from_before_a_field_was_added_has_its_default() -> None:
    item = card_item(a_card(state="voided"))
    del item["state"]

    assert from_attributes(Card, item) == a_card()


def test_what_is_empty_takes_no_room() -> None:
    assert {"holder_name", "messages_consent_ms", "expires_ms"}.isdisjoint(card_item(a_card()))


@pytest.mark.parametrize("value", [1.5, {1}, object(), b"x"])
def test_what_has_no_form_in_the_table_is_refused(value: Any) -> None:
    with pytest.raises(TypeError, match="has no form"):
        wire(value)


def _entry(version_ms: int) -> Entry:
    return Entry("id", "CARD1", "m-1", "earn", 1, 1, 0, version_ms, "till", "c")

"""Items hold what the domain holds: nothing is lost on the way to the table and back."""

from dataclasses import replace
from typing import Any, TypeVar, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from chalicelib.aws.card.items import card_item, entry_item, registration_item, sale_item
from chalicelib.aws.merchant.items import merchant_item
from chalicelib.aws.merchant.merchants import merchant_of
from chalicelib.aws.people.items import api_key_item
from chalicelib.aws.programme.items import programme_item, programme_of
from chalicelib.aws.table.items import from_attributes, wire
from chalicelib.domain.card.card import Card, Registration
from chalicelib.domain.card.lots import Lot
from chalicelib.domain.ledger.entry import Entry
from chalicelib.domain.merchant.merchant import Merchant
from chalicelib.domain.people.keys import ApiKey
from chalicelib.domain.programme.parts.standing import Tier
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.sale.limits import Limits
from chalicelib.domain.programme.types import TYPES
from tests.support.fakes import a_card, a_merchant, a_programme_points, a_programme_stamps

T = TypeVar("T")

words = st.text(max_size=20)
moments = st.integers(0, 4 * 10**12)
numbers = st.integers(-(10**15), 10**15)
versions = st.integers(0, 10**15 - 1)


ids = st.text("abc019-~:", max_size=12)  # what an owner may call a part, and a merchant's id
st.register_type_strategy(Lot, st.builds(Lot, ids, ids, moments, moments))


def every_field(kind: type[T]) -> SearchStrategy[T]:
    """Values of `kind` with each field drawn from its type, those with a default too; times are possible."""
    hints = get_type_hints(kind)
    drawn = {name: st.from_type(hint) for name, hint in hints.items() if name != "kept"}
    times = {name: moments for name in drawn if name.endswith("_ms") and hints[name] is int}
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


def read(programme: Programme) -> Programme:
    return programme_of(programme_item(programme), programme.merchant)


@given(every_field(Merchant))
def test_a_merchant_survives_the_table(merchant: Merchant) -> None:
    assert merchant_of(merchant_item(merchant)) == merchant


@given(words, words, st.none() | numbers)
def test_a_programme_of_each_type_survives_the_table(name: str, contact: str, days: int | None) -> None:
    examples = (a_programme_stamps(), a_programme_points())
    assert {type(example.rules) for example in examples} == set(TYPES.values())

    for example in examples:
        merchant = a_merchant(id=name, contact=contact)
        programme = Programme(name, merchant, name, example.rules, card_valid_days=days)
        assert read(programme) == programme


def test_a_programme_with_limits_survives_the_table() -> None:
    day = ((480, 720), (780, 1140))
    limits = Limits(500, 3, 600, (day,) * 5 + ((), ()), ("Main street", "Station"))
    programme = a_programme_stamps(limits=limits)

    assert read(programme) == programme


def test_a_programme_with_tiers_survives_the_table() -> None:
    silver, gold = Tier("silver", {"en": "Silver", "fr": "Argent"}, 20), Tier("gold", {"en": "Gold"}, 50)
    programme = a_programme_stamps(tiers=(silver, gold))

    assert read(programme) == programme


days = st.sampled_from(("", "2026-11-28", "2026-11-29"))


@given(entries, entries, days, days)
def test_a_sale_of_a_day_has_one_place_on_each_card_and_each_redemption_its_own(
    one: Entry, other: Entry, day: str, other_day: str
) -> None:
    both = (replace(one, sale_day=day), replace(other, sale_day=other_day))
    places = [sale_item(replace(each, kind="earn")) for each in both]
    sales = [(each.merchant_id, each.outlet, each.sale_id) for each in both]

    assert (places[0]["pk"] == places[1]["pk"]) == (sales[0] == sales[1])
    assert (places[0]["sk"] == places[1]["sk"]) == ((one.serial, day) == (other.serial, other_day))
    taken = [sale_item(replace(each, kind="redeem"))["sk"] for each in both]
    assert (taken[0] == taken[1]) == ((one.id, day) == (other.id, other_day))


@given(versions, versions)
def test_history_sorts_as_versions_do(one: int, other: int) -> None:
    first, second = (entry_item(_entry(version))["gsi1sk"]["S"] for version in (one, other))

    assert (first < second) == (one < other)


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

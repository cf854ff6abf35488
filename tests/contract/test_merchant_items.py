"""What a store promises of merchants, and of a programme beside its own."""

from dataclasses import replace

import pytest

from chalicelib.domain.errors import NotAllowed
from chalicelib.domain.programme.parts.collection import Collection
from chalicelib.domain.programme.parts.credit import Credit
from chalicelib.domain.programme.parts.giving import Giving
from chalicelib.domain.programme.parts.membership import Membership
from chalicelib.domain.programme.parts.part import Part
from chalicelib.domain.programme.parts.right import Right
from chalicelib.domain.programme.parts.spending import Spending
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.sale.limits import Limits
from chalicelib.service.merchant.merchant import save_merchant
from chalicelib.service.ports import Store
from tests.support.fakes import LUNA, MERCHANT, a_merchant, a_programme_points, a_programme_stamps

MONEY: tuple[Part, ...] = (
    Credit("credit", {"en": "Credit"}),
    Membership("club", {"en": "Club"}, price_minor=500),
    Spending("off", {"en": "Money off"}, points=100, minor=500),
    Giving("meal", {"en": "a meal"}, {"en": "the shelter"}, per_minor=1000),
    Collection("loaves", {"en": "loaf stamps"}, {"en": "a loaf"}, needed=5, per_minor=500),
    Right("coupon", {"en": "2 off"}, on="join", minor=200),
)


def test_a_merchant_comes_back_as_it_was_put_and_a_sandbox_has_the_real_one(store: Store) -> None:
    assert store.merchant("m-9") is None
    store.put_merchant(a_merchant(id="m-9", currency="KWD"))

    assert store.merchant("m-9") == store.merchant_now("m-9") == a_merchant(id="m-9", currency="KWD")
    assert store.merchant("m-9.s1") == a_merchant(id="m-9.s1", currency="KWD")


def test_a_programme_has_its_merchant_of_this_moment_beside_it(store: Store) -> None:
    store.put_programme(a_programme_stamps())
    store.put_merchant(a_merchant(name="Café Sol"))

    assert store.programme_now("coffee") == a_programme_stamps(merchant=a_merchant(name="Café Sol"))
    assert [each.merchant.name for each in store.programmes(MERCHANT)] == ["Café Sol"]


def test_a_merchant_and_the_programmes_that_show_it_are_replaced_together_or_not_at_all(store: Store) -> None:
    stamps, points = a_programme_stamps(), a_programme_points()
    for programme in (stamps, points):
        store.put_programme(programme)
    moved = a_merchant(name="Café Sol", revision=1)
    shown = [replace(each, merchant=moved, edition=1, revision=1) for each in (stamps, points)]

    assert not store.replace_merchant(moved, 4, shown)
    assert not store.replace_merchant(moved, 0, [*shown[:1], replace(shown[1], revision=7)])
    assert store.merchant_now(MERCHANT) == LUNA
    assert store.programme_now("coffee") == stamps

    assert store.replace_merchant(moved, 0, shown)
    assert store.merchant_now(MERCHANT) == moved
    assert [store.programme_now(each.id) for each in shown] == shown


def test_a_change_that_cards_show_is_an_edition_of_each_programme_and_another_is_none(store: Store) -> None:
    store.put_programme(a_programme_stamps())
    named = save_merchant(store, LUNA, a_merchant(name="Café Sol"))
    zoned = save_merchant(store, named, replace(named, zone="Europe/Chisinau"))
    there = store.programme_now("coffee")

    assert (zoned.revision, there and there.edition, there and there.revision) == (2, 1, 1)
    with pytest.raises(NotAllowed) as refused:
        save_merchant(store, LUNA, a_merchant(name="Late"))
    assert refused.value.code == "merchant_changed"


@pytest.mark.parametrize(
    "programme",
    [
        a_programme_points(),
        a_programme_stamps(limits=Limits(spend_minor_min=300)),
        *(a_programme_stamps(parts=(part,)) for part in MONEY),
    ],
    ids=lambda programme: programme.parts[0].type if programme.parts else programme.rules.type,
)
def test_a_currency_in_which_a_programme_counts_stays(store: Store, programme: Programme) -> None:
    store.put_programme(programme)
    with pytest.raises(NotAllowed) as refused:
        save_merchant(store, LUNA, a_merchant(currency="JPY"))

    assert (refused.value.code, refused.value.field) == ("currency_in_use", "currency")


def test_a_currency_that_no_programme_names_may_be_another(store: Store) -> None:
    coupon = Right("coupon", {"en": "a free cake"}, on="join")
    store.put_programme(a_programme_stamps(parts=(coupon,)))

    assert save_merchant(store, LUNA, a_merchant(currency="JPY")).currency == "JPY"

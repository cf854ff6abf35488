"""Wallets: the owner chooses which of their powers a programme's cards use."""

from dataclasses import replace

import pytest

from tests.support.fakes import a_card
from tests.support.gateway import Shop
from tests.support.people import page_of

PATH = "/programmes/coffee/wallets"


def test_an_owners_choice_is_a_new_edition_that_cards_show(shop: Shop) -> None:
    owner = page_of(shop, "olga", None)
    before = owner.send("GET", PATH).json

    chosen = owner.send("PUT", PATH, {"screenshots": False, "revision": before["revision"]})

    assert (chosen.status, chosen.json["screenshots"]) == (200, False)
    assert owner.send("GET", PATH).json == chosen.json
    programme = shop.store.programme_now("coffee")
    assert programme is not None
    assert programme.edition == shop.stamps.edition + 1
    assert not programme.look(a_card(), "C1").choices.screenshots


def test_what_was_chosen_already_changes_nothing_and_is_on_no_list(shop: Shop) -> None:
    owner = page_of(shop, "olga", None)

    same = owner.send("PUT", PATH, {"screenshots": True})

    assert (same.status, same.json["revision"]) == (200, shop.stamps.revision)
    assert shop.store.programme("coffee") == shop.stamps
    assert "programme.wallets" not in [line["what"] for line in owner.send("GET", "/audit").json["lines"]]


def test_of_two_who_choose_at_once_the_second_hears_of_the_first(shop: Shop) -> None:
    owner = page_of(shop, "olga", None)
    shop.store.put_programme(replace(shop.stamps, revision=5))

    late = owner.send("PUT", PATH, {"screenshots": False, "revision": 4})

    assert (late.status, late.json["code"]) == (409, "programme_changed")


@pytest.mark.parametrize("body", [{"screenshots": "no"}, {"shots": False}, {"revision": -1}])
def test_a_choice_that_cannot_be_is_refused_by_name(shop: Shop, body: dict[str, object]) -> None:
    refused = page_of(shop, "olga", None).send("PUT", PATH, body)

    assert (refused.status, refused.json["field"]) == (422, next(iter(body)))
    assert shop.store.programme("coffee") == shop.stamps


def test_a_code_that_changes_and_bars_that_anybody_can_print_are_not_chosen_together(shop: Shop) -> None:
    owner = page_of(shop, "olga", None)
    refused = owner.send("PUT", PATH, {"rotating": True, "linear": "code39"})

    assert (refused.status, refused.json["code"]) == (422, "rotating_with_bars")
    assert refused.json["field"] == "rotating"
    assert shop.store.programme("coffee") == shop.stamps
    for one in ({"rotating": True}, {"linear": "code39"}):
        assert owner.send("PUT", PATH, one).status == 200


def test_a_cashier_chooses_nothing(shop: Shop) -> None:
    assert page_of(shop, "ana", None).send("PUT", PATH, {"screenshots": False}).status == 403


BRUNCH = {
    "title": {"en": "Brunch", "fr": "Brunch"},
    "text": {"en": "Book a table"},
    "url": "https://cafe.example/brunch",
    "first_day": "2026-12-01",
    "last_day": "2026-12-20",
}


def test_a_shops_window_and_passes_beside_the_card_are_kept_and_named_in_the_audit_list(shop: Shop) -> None:
    owner = page_of(shop, "olga", None)

    chosen = owner.send("PUT", PATH, {"linked_offers": True, "member_card": True, "modules": [BRUNCH]})

    assert (chosen.status, chosen.json["modules"]) == (200, [BRUNCH])
    assert (chosen.json["linked_offers"], chosen.json["member_card"]) == (True, True)
    programme = shop.store.programme_now("coffee")
    assert programme is not None
    assert programme.look(a_card(), "C1").choices.modules[0].title["fr"] == "Brunch"
    line = next(
        line for line in owner.send("GET", "/audit").json["lines"] if line["what"] == "programme.wallets"
    )
    assert line["facts"] == {"linked_offers": True, "member_card": True, "modules": ["Brunch"]}


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"url": "http://cafe.example"}, "modules.1.url"),
        ({"title": {}}, "modules.1.title"),
        ({"last_day": "2026-02-30"}, "modules.1.last_day"),
    ],
)
def test_a_module_that_cannot_be_shown_is_refused_at_its_place(
    shop: Shop, change: dict[str, object], field: str
) -> None:
    body = {"modules": [BRUNCH, {**BRUNCH, **change}]}

    refused = page_of(shop, "olga", None).send("PUT", PATH, body)

    assert (refused.status, refused.json["field"]) == (422, field)
    assert shop.store.programme("coffee") == shop.stamps

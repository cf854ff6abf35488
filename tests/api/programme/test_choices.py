"""Wallets: the owner chooses which of their powers a programme's cards use."""

from dataclasses import replace

import pytest

from chalicelib.domain.programme.look import card_look
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
    assert not card_look(programme, a_card(), "C1").choices.screenshots


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
    assert card_look(programme, a_card(), "C1").choices.modules[0].title["fr"] == "Brunch"
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


OFFERED = {
    "actions": [
        {"type": "order", "to": "https://cafe.example/order"},
        {"type": "call", "to": "+43 1 234-5678"},
    ],
    "linear": "ean13",
    "places": [{"latitude": 48.2082, "longitude": 16.3738, "said": {"en": "Double stamps until 16:00"}}],
    "last_day": True,
}


def test_what_a_card_offers_its_bars_and_its_places_are_on_the_card(shop: Shop) -> None:
    chosen = page_of(shop, "olga", None).send("PUT", PATH, OFFERED)

    assert chosen.status == 200
    assert chosen.json["actions"][1] == {"type": "call", "to": "+4312345678"}
    programme = shop.store.programme_now("coffee")
    assert programme is not None
    look = card_look(programme, a_card("7ZQ4W1M8K3XH5N0VBT6RJ2CD94"), "C1")
    assert [action.url for action in look.choices.actions] == [
        "https://cafe.example/order",
        "tel:+4312345678",
    ]
    assert look.linear.startswith("20")
    assert look.choices.places[0].latitude == 48.2082


@pytest.mark.parametrize(
    ("body", "field", "code"),
    [
        ({"actions": [{"type": "call", "to": "1234"}]}, "actions.0.to", "action_number_wrong"),
        (
            {"actions": [{"type": "offers"}, {"type": "shop", "to": "http://x.example"}]},
            "actions.1.to",
            "link_wrong",
        ),
        ({"actions": [{"type": "order"}]}, "actions.0.to", "link_wrong"),
        (
            {"actions": [{"type": "offers", "to": "https://x.example"}]},
            "actions.0.to",
            "action_leads_to_card",
        ),
        ({"actions": [{"type": "offers"}, {"type": "offers"}]}, "actions", "actions_twice"),
        (
            {"places": [{"latitude": 1, "longitude": 2, "said": {"en": "a\u202eb"}}]},
            "places.0.said",
            "text_unshown",
        ),
    ],
)
def test_what_a_card_cannot_offer_is_refused_by_name(
    shop: Shop, body: dict[str, object], field: str, code: str
) -> None:
    refused = page_of(shop, "olga", None).send("PUT", PATH, body)

    assert (refused.status, refused.json["field"], refused.json["code"]) == (422, field, code)
    assert shop.store.programme("coffee") == shop.stamps

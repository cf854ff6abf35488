"""Audiences over the API: counted while they are built, in the words of whoever asks."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from chalicelib import wiring
from chalicelib.domain.audience.facts import FACTS
from chalicelib.domain.audience.ready_made import READY_MADE
from chalicelib.domain.campaign.campaign import Campaign
from chalicelib.domain.ledger.summary import VISITS_KEPT
from chalicelib.domain.programme.parts.standing import Tier
from tests.api.audience.conftest import ONE_AWAY, refused, saved
from tests.support.fakes import MERCHANT, NOON_MS
from tests.support.gateway import Shop
from tests.support.people import Page, page_of

WRONG_NUMBER = {**ONE_AWAY, "value": "1"}
WRONG_MONTH = {"fact": "birthday_month", "is": "one_of", "value": [1.0]}


FIELDS: dict[str, Any] = {"condition": {"all": []}}


def test_a_condition_is_counted_with_how_many_of_them_can_be_told(mara: Page) -> None:
    reply = mara.send("POST", "/audiences/count", {"condition": ONE_AWAY, "programmes": ["coffee"]})

    assert reply.status == 200
    assert reply.json == {
        "reach": {
            "cards": 3,
            "audience": 2,
            "reachable": 1,
            "apple": 1,
            "google": 1,
            "browser": 0,
            "no_wallet": 1,
            "no_consent": 0,
            "held": {},
            "languages": {"en": 1, "ro": 1},
            "exact": True,
            "read_percent": 100,
            "audience_least": 2,
            "audience_most": 2,
        },
        "sentence": "Stamps or points to the next reward: exactly 1.",
    }


def test_without_programmes_all_of_them_are_counted_and_a_face_needs_no_consent(mara: Page) -> None:
    everybody = mara.send("POST", "/audiences/count", {"condition": ONE_AWAY}).json["reach"]
    faces = mara.send("POST", "/audiences/count", {"condition": ONE_AWAY, "message": False}).json["reach"]

    assert (everybody["audience"], everybody["no_consent"], everybody["reachable"]) == (3, 1, 1)
    assert (faces["audience"], faces["no_consent"], faces["reachable"]) == (3, 0, 2)


def test_who_was_told_a_moment_ago_is_held_back(shop: Shop, mara: Page) -> None:
    card = shop.store.card("A" * 26)
    assert card
    shop.store.put_card(replace(card, told_ms=(wiring.clock_ms() - 60_000,)), card.version_ms)

    reach = mara.send("POST", "/audiences/count", {"condition": ONE_AWAY}).json["reach"]

    assert reach["reachable"] == 0
    assert sum(reach["held"].values()) == 1


def test_the_sentence_is_in_the_callers_language(mara: Page) -> None:
    body = {"condition": {"fact": "programme", "is": "one_of", "value": ["coffee"]}}

    assert mara.send("POST", "/audiences/count", body, accept_language="ro").json["sentence"] == (
        "Program: Coffee card."
    )


@pytest.mark.parametrize(
    ("body", "code", "field"),
    [
        ({}, "body_invalid", "condition"),
        ({"condition": []}, "body_invalid", "condition"),
        ({"condition": {}}, "audience_unclear", "condition"),
        ({"condition": {"all": [ONE_AWAY, WRONG_NUMBER]}}, "audience_number_wrong", "condition.all.1.value"),
        ({"condition": WRONG_MONTH}, "audience_choice_unknown", "condition.value.0"),
        ({**FIELDS, "programmes": ["tea"]}, "programme_unknown", "programmes"),
        ({**FIELDS, "programmes": ["coffee"] * 21}, "list_out_of_range", "programmes"),
        ({**FIELDS, "more": 1}, "body_invalid", "more"),
    ],
)  # fmt: skip
def test_what_cannot_be_counted_is_refused_by_name(mara: Page, body: object, code: str, field: str) -> None:
    refused(mara.send("POST", "/audiences/count", body), 422, code, field)


def test_a_very_deep_condition_is_refused(mara: Page) -> None:
    deep = '{"condition":' + '{"not":' * 3000 + "{}" + "}" * 3001

    assert mara.send("POST", "/audiences/count", deep).status in (400, 422)


def test_the_builder_is_told_what_it_can_ask_in_the_callers_words(shop: Shop, mara: Page) -> None:
    silver = Tier("silver", {"en": "Silver", "fr": "Argent"}, 20)
    shop.store.put_programme(replace(shop.stamps, tiers=(silver,)))

    told = mara.send("GET", "/audiences/facts", accept_language="fr").json
    facts = {each["id"]: each for each in told["facts"]}

    assert set(facts) == set(FACTS)
    assert {each["id"] for each in told["ready_made"]} == set(READY_MADE)
    assert facts["programme"]["choices"][0] == {"id": "coffee", "name": "Coffee card"}
    assert facts["tier"]["choices"] == [{"id": "silver", "name": "Argent"}, {"id": "", "name": "aucun"}]
    assert {each["id"] for each in facts["outlet"]["choices"]} == {"main", "park"}
    assert facts["last_visit"]["operators"][0] == {"id": "at_least", "name": "il y a … jours ou plus"}
    assert facts["visits"]["within_most"] == VISITS_KEPT - 1


def test_the_campaigns_that_can_be_named_may_come_behind_the_rest(shop: Shop, mara: Page) -> None:
    made = Campaign("c1", MERCHANT, "Spring", ("coffee",), NOON_MS, "staff:mara", starts_ms=NOON_MS)
    shop.campaigns.put_campaign(made)

    def choices(query: str) -> list[Any]:
        facts = mara.send("GET", f"/audiences/facts{query}").json["facts"]
        return next(each["choices"] for each in facts if each["id"] == "got")

    assert choices("") == choices("?campaigns=now") == [{"id": "c1", "name": "Spring"}]
    assert choices("?campaigns=later") == []
    refused(mara.send("GET", "/audiences/facts?campaigns=never"), 422, "facts_when", "campaigns")


def test_each_ready_made_audience_can_be_counted_as_it_is_given(mara: Page) -> None:
    ready_made = mara.send("GET", "/audiences/facts").json["ready_made"]
    assert len(ready_made) > 3
    for each in ready_made:
        assert mara.send("POST", "/audiences/count", {"condition": each["condition"]}).status == 200


def everything(audience_id: str) -> Iterator[tuple[str, str, object]]:
    body = {"name": "x", "condition": ONE_AWAY}
    yield "POST", "/audiences/count", FIELDS
    yield "GET", "/audiences/facts", None
    yield "GET", "/audiences", None
    yield "POST", "/audiences", body
    yield "PUT", f"/audiences/{audience_id}", {**body, "revision": 0}
    yield "DELETE", f"/audiences/{audience_id}", None


def test_marketers_and_owners_may_and_nobody_else(shop: Shop, mara: Page) -> None:
    audience_id = saved(mara)["id"]
    for id_, status in (("max", 403), ("ana", 403), ("olga", 200)):
        page = page_of(shop, id_, None)
        for method, path, body in everything(audience_id):
            assert page.send(method, path, body).status in ((status,) if status == 403 else (200, 201, 204))
    for method, path, body in everything(audience_id):
        assert shop.call(method, f"/api/v1{path}", body).status == 403
        assert Page().send(method, path, body).status == 401


def test_a_change_from_another_site_is_refused(mara: Page) -> None:
    mara.comes_from = {"sec-fetch-site": "cross-site"}

    refused(mara.send("POST", "/audiences", {"name": "x", "condition": ONE_AWAY}), 403, "origin_wrong")


def test_a_card_takes_a_birthday_and_a_zone(shop: Shop) -> None:
    path = "/api/v1/programmes/coffee/cards"
    given = {"birthday": "02-29", "zone": "Europe/Chisinau"}
    serial = shop.call("POST", path, given, Idempotency_Key="k").json["serial"]
    card = shop.store.card(serial)

    assert card
    assert (card.birthday, card.zone) == ("02-29", "Europe/Chisinau")
    for wrong, code, field in (
        ({"birthday": "02-30"}, "birthday_no_day", "birthday"),
        ({"birthday": "1990-02-03"}, "birthday_wrong", "birthday"),
        ({"zone": "Moon/Sea"}, "zone_unknown", "zone"),
    ):
        before = shop.snapshot()
        refused(shop.call("POST", path, wrong, Idempotency_Key="other"), 422, code, field)
        assert shop.snapshot() == before

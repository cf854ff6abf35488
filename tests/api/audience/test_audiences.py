"""Audiences over the API: counted while they are built, saved, and changed by one person at a time."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from chalicelib import wiring
from chalicelib.domain.audience.facts import FACTS
from chalicelib.domain.audience.ready_made import READY_MADE
from chalicelib.domain.campaign.campaign import Campaign
from chalicelib.domain.card.card import Registration
from chalicelib.domain.ledger.summary import VISITS_KEPT
from chalicelib.domain.programme.parts.standing import Tier
from tests.support.fakes import MERCHANT, NOON_MS, a_card
from tests.support.gateway import Reply, Shop
from tests.support.people import Page, page_of, staffed

ONE_AWAY = {"fact": "to_reward", "is": "exactly", "value": 1}
WRONG_NUMBER = {**ONE_AWAY, "value": "1"}
WRONG_MONTH = {"fact": "birthday_month", "is": "one_of", "value": [1.0]}
FIELDS: dict[str, Any] = {"condition": {"all": []}}


@pytest.fixture
def mara(shop: Shop) -> Page:
    """The marketer, of a shop with a few cards: one away with both wallets, one with none, one far away."""
    staffed(shop.directory)
    told = {"messages_consent_ms": NOON_MS, "balance": 9}
    shop.store.enrol(a_card("A" * 26, **told), "")
    shop.store.enrol(a_card("B" * 26, language="ro", **told), "")
    shop.store.enrol(a_card("C" * 26, messages_consent_ms=NOON_MS), "")
    shop.store.enrol(a_card("D" * 26, programme_id="points", balance=199), "")
    for wallet in ("apple", "google"):
        shop.store.register(Registration(wallet, "A" * 26, f"holder-{wallet}", NOON_MS))
    shop.store.register(Registration("apple", "D" * 26, "phone", NOON_MS))
    return page_of(shop, "mara", None)


def refused(reply: Reply, status: int, code: str, field: str = "") -> None:
    problem = reply.json
    assert (reply.status, problem["code"], problem.get("field", "")) == (status, code, field), problem
    assert len(problem["detail"]) > 15


def saved(mara: Page, name: str = "Nearly there", **fields: Any) -> Any:
    reply = mara.send("POST", "/audiences", {"name": name, "condition": ONE_AWAY, **fields})
    assert reply.status == 201, reply.text
    return reply.json


# ---- counting ----


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


# ---- facts ----


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
    for each in mara.send("GET", "/audiences/facts").json["ready_made"]:
        assert mara.send("POST", "/audiences/count", {"condition": each["condition"]}).status == 200


# ---- saved ----


def test_an_audience_is_saved_listed_changed_and_deleted(shop: Shop, mara: Page) -> None:
    first = saved(mara, " Nearly  there ")
    assert first == {
        "id": first["id"],
        "name": "Nearly there",
        "condition": ONE_AWAY,
        "revision": 0,
        "sentence": "Stamps or points to the next reward: exactly 1.",
        "cards": None,
        "margin": 0,
        "counted_on": None,
        "changed_at": first["changed_at"],
        "changed_by": "staff:mara",
    }

    body = {"name": "All", "condition": {"all": []}, "revision": 0}
    changed = mara.send("PUT", f"/audiences/{first['id']}", body)
    assert (changed.status, changed.json["revision"]) == (200, 1)
    saved(mara, "Another")
    assert [each["name"] for each in mara.send("GET", "/audiences").json["audiences"]] == ["All", "Another"]

    assert mara.send("DELETE", f"/audiences/{first['id']}").status == 204
    assert [each["name"] for each in mara.send("GET", "/audiences").json["audiences"]] == ["Another"]
    refused(mara.send("DELETE", f"/audiences/{first['id']}"), 404, "audience_unknown", "id")
    done = [line.what for line in shop.campaigns.lines if line.what.startswith("audience.")]
    assert (done[0], done[-1]) == ("audience.save", "audience.delete")


def test_of_two_who_change_an_audience_the_second_is_told(mara: Page) -> None:
    path = f"/audiences/{saved(mara)['id']}"
    body = {"name": "Mine", "condition": ONE_AWAY, "revision": 0}
    assert mara.send("PUT", path, body).status == 200

    refused(mara.send("PUT", path, {**body, "revision": -1}), 422, "number_out_of_range", "revision")
    for revision in (0, 7, 2**53 - 1):
        refused(
            mara.send("PUT", path, {**body, "name": "Yours", "revision": revision}),
            409,
            "audience_changed",
            "revision",
        )
    (kept,) = mara.send("GET", "/audiences").json["audiences"]
    assert kept["name"] == "Mine"


def test_what_cannot_be_saved_changes_nothing(shop: Shop, mara: Page) -> None:
    path = f"/audiences/{saved(mara)['id']}"
    before = shop.campaigns.audiences("m-1")

    refused(mara.send("POST", "/audiences", {"name": "", "condition": ONE_AWAY}), 422, "text_needed", "name")
    wrong = {"name": "x", "condition": {"any": [{}]}, "revision": 0}
    refused(mara.send("PUT", path, wrong), 422, "audience_unclear", "condition.any.0")
    refused(mara.send("PUT", "/audiences/none", wrong), 404, "audience_unknown", "id")
    refused(mara.send("PUT", "/audiences/%20x", wrong), 404, "audience_unknown", "id")
    assert shop.campaigns.audiences("m-1") == before


def test_there_are_at_most_a_hundred(mara: Page) -> None:
    for number in range(100):
        saved(mara, f"Audience {number}")

    refused(
        mara.send("POST", "/audiences", {"name": "x", "condition": ONE_AWAY}), 409, "audiences_full", "name"
    )


# ---- who may ----


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


# ---- joining ----


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


# ---- as pages ----


def test_an_audience_has_a_page_with_members_sizes_and_what_uses_it(mara: Page) -> None:
    near = saved(mara)
    path = f"/audiences/{near['id']}"
    draft = {"name": "Hello", "programmes": ["coffee"], "audience": ONE_AWAY}
    assert mara.send("POST", "/campaigns", draft).status == 201
    within = {"fact": "audience", "is": "one_of", "value": [near["id"]]}
    whole = mara.send("POST", "/audiences", {"name": "Whole", "condition": within}).json
    assert whole["sentence"].startswith("In the audience: \u201cNearly there\u201d (")

    counted = mara.send("POST", f"{path}/count").json
    one = mara.send("GET", path).json
    first = mara.send("GET", f"{path}/members?limit=2").json
    rest = mara.send("GET", f"{path}/members?limit=2&after={first['next']}").json

    assert (counted["reach"]["audience"], [line["cards"] for line in counted["sizes"]]) == (3, [3])
    assert one["sizes"] == counted["sizes"]
    uses = mara.send("GET", f"{path}/uses").json
    assert ([use["name"] for use in uses["campaigns"]], [use["name"] for use in uses["audiences"]]) == (
        ["Hello"],
        ["Whole"],
    )
    assert mara.send("GET", "/audiences/uses").json["used"] == {near["id"]: 2, whole["id"]: 0}
    serials = [member["serial"][0] for member in (*first["members"], *rest["members"])]
    assert sorted(serials) == ["A", "B", "D"]
    found = mara.send("GET", f"{path}/members?search={'A' * 8}").json["members"]
    assert [member["serial"][0] for member in found] == ["A"]
    circle = {"name": "Near", "condition": within, "revision": 0}
    refused(mara.send("PUT", path, circle), 422, "audience_circle", "condition.value")


def test_only_an_owner_takes_the_people_as_a_file_and_it_is_noted(shop: Shop, mara: Page) -> None:
    path = f"/audiences/{saved(mara)['id']}/members.csv"
    assert mara.send("GET", path).status == 403

    reply = page_of(shop, "olga", None).send("GET", path)

    assert reply.status == 200
    head, *cards = reply.text.splitlines()
    assert head == "\ufeffCard,Name,Programme,Balance,Visits,Last visit,Joined,Wallets"
    assert sorted(line[0] for line in cards) == ["A", "B", "D"]
    (line,) = [
        line for line in shop.directory.audit(MERCHANT, 50, "").lines if line.what == "audience.export"
    ]
    assert (line.by, line.facts) == ("staff:olga", {"name": "Nearly there"})

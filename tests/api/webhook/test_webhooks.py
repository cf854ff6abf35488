"""Webhooks over the API: who may set one up, what is refused, secrets, the list of deliveries, replays."""

from dataclasses import replace
from typing import Any

import pytest

from chalicelib import wiring
from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.webhook.webhook import secret_text
from chalicelib.entrypoints.workers.webhooks import secrets
from chalicelib.service.webhook.endpoints import ENDPOINTS_MAX
from tests.api.webhook.webhook_calls import HOOKS, URL, added, refused
from tests.support.fakes import MERCHANT, NOON_MS
from tests.support.gateway import API_KEY, OTHER_KEY, Shop, call
from tests.support.people import page_of


def test_a_webhook_is_set_up_and_its_secret_shown_once(shop: Shop) -> None:
    made = added(shop, events=["card.redeemed", "card.stamped"], description="Main till")
    view = made["webhook"]

    assert made["secret"].startswith("whsec_")
    assert (view["url"], view["state"], view["description"]) == (URL, "on", "Main till")
    assert view["events"] == ["card.stamped", "card.redeemed"]
    listed = shop.call("GET", HOOKS)
    assert listed.json == {"webhooks": [view]}
    assert "whsec_" not in listed.text


def test_two_webhooks_have_two_secrets(shop: Shop) -> None:
    assert added(shop)["secret"] != added(shop)["secret"]


@pytest.mark.parametrize(
    ("body", "status", "code", "field"),
    [
        ({}, 422, "body_invalid", "url"),
        ({"url": 7}, 422, "body_invalid", "url"),
        ({"url": ""}, 422, "webhook_url_wrong", "url"),
        ({"url": "http://pos.example.com"}, 422, "webhook_url_wrong", "url"),
        ({"url": "http://127.0.0.1/"}, 422, "webhook_url_wrong", "url"),
        ({"url": "https://169.254.169.254/latest/"}, 422, "webhook_url_inside", "url"),
        ({"url": "https://localhost/"}, 422, "webhook_url_inside", "url"),
        ({"url": "https://me:pw@pos.example.com/"}, 422, "webhook_url_credentials", "url"),
        ({"url": "https://pos.example.com:25/"}, 422, "webhook_port", "url"),
        ({"url": URL, "events": ["card.sold"]}, 422, "webhook_events", "events"),
        ({"url": URL, "events": ["webhook.test"]}, 422, "webhook_events", "events"),
        ({"url": URL, "events": "all"}, 422, "body_invalid", "events"),
        ({"url": URL, "description": "x" * 101}, 422, "text_too_long", "description"),
        ({"url": URL, "description": "a\nb"}, 422, "text_unshown", "description"),
        ({"url": URL, "secret": "mine"}, 422, "body_invalid", "secret"),
    ],
)
def test_a_webhook_that_cannot_be_is_refused_with_its_field_and_nothing_is_written(
    shop: Shop, body: object, status: int, code: str, field: str
) -> None:
    refused(shop.call("POST", HOOKS, body), status, code, field)

    assert shop.webhooks.endpoints(MERCHANT) == ()
    assert shop.webhooks.lines == []


def test_a_shop_has_a_bounded_number_of_webhooks(shop: Shop) -> None:
    for _ in range(ENDPOINTS_MAX):
        added(shop)

    refused(shop.call("POST", HOOKS, {"url": URL}), 409, "too_many_webhooks")


def test_only_what_is_given_is_changed(shop: Shop) -> None:
    view = added(shop, description="Main till")["webhook"]
    path = f"{HOOKS}/{view['id']}"
    changed = shop.call("PATCH", path, {"url": "https://new.example.com/"}).json["webhook"]

    assert changed == view | {"url": "https://new.example.com/"}
    assert shop.call("PATCH", path, {}).json["webhook"] == changed
    off = shop.call("PATCH", path, {"state": "off", "events": ["card.created"]}).json["webhook"]
    assert (off["state"], off["events"]) == ("off", ["card.created"])
    refused(shop.call("PATCH", path, {"state": "sleeping"}), 422, "webhook_state", "state")
    refused(shop.call("PATCH", path, {"url": "https://10.0.0.1/"}), 422, "webhook_url_inside", "url")
    assert shop.call("GET", HOOKS).json["webhooks"] == [off]


def test_one_that_was_switched_off_for_us_says_why_and_can_be_switched_on(shop: Shop) -> None:
    view = added(shop)["webhook"]
    held = shop.webhooks.endpoint(MERCHANT, view["id"])
    assert held is not None
    line = AuditLine(MERCHANT, NOON_MS, "carnet", "webhook.off", held.id)
    shop.webhooks.put_endpoint(replace(held, state="off", reason="gone", revision=1), line)
    listed = shop.call("GET", HOOKS, Accept_Language="fr").json["webhooks"][0]
    assert (listed["state"], listed["reason"][:28]) == ("off", "Le point d’accès a répondu 4")

    on = shop.call("PATCH", f"{HOOKS}/{view['id']}", {"state": "on"}).json["webhook"]
    assert (on["state"], on["reason"]) == ("on", None)


def test_a_new_secret_signs_beside_the_old_one_for_a_day(shop: Shop) -> None:
    made = added(shop)
    path = f"{HOOKS}/{made['webhook']['id']}"
    renewed = shop.call("POST", f"{path}/secret")
    assert renewed.status == 201
    assert renewed.json["secret"] != made["secret"]
    assert renewed.json["webhook"]["old_secret_until"] is not None
    held = shop.webhooks.endpoint(MERCHANT, made["webhook"]["id"])
    assert held is not None

    day_ms = 86_400_000
    assert [secret_text(each) for each in secrets(held, wiring.clock_ms())] == [
        renewed.json["secret"],
        made["secret"],
    ]
    assert [secret_text(each) for each in secrets(held, wiring.clock_ms() + day_ms)] == [
        renewed.json["secret"]
    ]


def test_a_deleted_webhook_is_unknown(shop: Shop) -> None:
    path = f"{HOOKS}/{added(shop)['webhook']['id']}"
    assert shop.call("DELETE", path).status == 204

    refused(shop.call("DELETE", path), 404, "webhook_unknown", "webhook_id")
    refused(shop.call("PATCH", path, {}), 404, "webhook_unknown", "webhook_id")
    for action in ("test", "secret"):
        refused(shop.call("POST", f"{path}/{action}"), 404, "webhook_unknown", "webhook_id")
    refused(shop.call("POST", f"{path}/replay", {"event_id": "x"}), 404, "webhook_unknown", "webhook_id")
    refused(shop.call("GET", f"{path}/deliveries"), 404, "webhook_unknown", "webhook_id")


def test_the_owner_and_a_key_may_and_no_other(shop: Shop) -> None:
    assert page_of(shop, "olga").post("/webhooks", {"url": URL}).status == 201
    for id_ in ("max", "mara", "ana"):
        refused(page_of(shop, id_).get("/webhooks"), 403, "not_permitted")
        refused(page_of(shop, id_).post("/webhooks", {"url": URL}), 403, "not_permitted")
    assert call("GET", HOOKS).status == 401


def test_another_merchants_webhooks_are_unknown(shop: Shop) -> None:
    id_ = added(shop)["webhook"]["id"]
    theirs = {"Authorization": f"Bearer {OTHER_KEY}"}

    assert call("GET", HOOKS, theirs).json == {"webhooks": []}
    refused(call("DELETE", f"{HOOKS}/{id_}", theirs), 404, "webhook_unknown", "webhook_id")
    assert call("GET", HOOKS, {"Authorization": f"Bearer {API_KEY}"}).json["webhooks"][0]["id"] == id_


def test_of_two_changes_at_once_one_is_told(shop: Shop) -> None:
    id_ = added(shop)["webhook"]["id"]
    real = shop.webhooks.put_endpoint

    def outrun(*asked: Any) -> bool:
        held = shop.webhooks.endpoint(MERCHANT, id_)
        assert held is not None
        assert real(replace(held, revision=held.revision + 1), asked[1])
        return real(*asked)

    shop.monkeypatch.setattr(shop.webhooks, "put_endpoint", outrun)
    refused(shop.call("PATCH", f"{HOOKS}/{id_}", {"description": "Mine"}), 409, "changed_meanwhile")


def test_every_change_is_in_the_audit_list(shop: Shop) -> None:
    id_ = added(shop)["webhook"]["id"]
    shop.call("PATCH", f"{HOOKS}/{id_}", {"state": "off"})
    shop.call("POST", f"{HOOKS}/{id_}/secret")
    shop.call("DELETE", f"{HOOKS}/{id_}")

    assert [(line.what, line.by, line.whom) for line in shop.webhooks.lines] == [
        ("webhook.add", "key:till", id_),
        ("webhook.change", "key:till", id_),
        ("webhook.secret", "key:till", id_),
        ("webhook.drop", "key:till", id_),
    ]


def test_the_document_describes_what_is_sent(shop: Shop) -> None:
    document = call("GET", "/api/v1/openapi.json").json
    hooks = document["webhooks"]

    assert set(hooks) == {
        "card.created", "card.stamped", "card.redeemed", "card.given", "card.paused", "card.resumed",
        "card.reversed", "card.corrected", "card.saved", "card.removed", "campaign.finished",
    }  # fmt: skip
    named = hooks["card.stamped"]["post"]["requestBody"]["content"]["application/json"]["schema"]["$ref"]
    assert named.rpartition("/")[2] in document["components"]["schemas"]
    assert wiring.settings().webhook_local == ""

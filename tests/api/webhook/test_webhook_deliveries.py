"""What was sent to a webhook: tried, listed, sent again."""

import json

import pytest

from chalicelib.entrypoints.api.webhook.webhooks import REPLAYS_MAX, TESTS_MAX
from chalicelib.service.webhook.endpoints import REPLAY_MAX
from tests.api.webhook.webhook_calls import HOOKS, a_delivery, added, refused
from tests.support.fakes import MERCHANT, NOON_MS
from tests.support.gateway import Shop


def test_a_test_event_takes_the_road_of_every_other(shop: Shop) -> None:
    id_ = added(shop, events=["card.created"])["webhook"]["id"]
    sent = shop.call("POST", f"{HOOKS}/{id_}/test")

    assert sent.status == 202
    delivery = sent.json["delivery"]
    assert (delivery["type"], delivery["state"], delivery["detail"]) == (
        "webhook.test",
        "waiting",
        "On its way.",
    )
    (message,) = shop.webhook_queue.messages
    assert (message.endpoint_id, message.event.id) == (id_, delivery["event_id"])
    again = shop.call("POST", f"{HOOKS}/{id_}/test").json["delivery"]
    assert again["event_id"] != delivery["event_id"]


def test_deliveries_are_listed_with_how_they_ended(shop: Shop) -> None:
    id_ = added(shop)["webhook"]["id"]
    a_delivery(shop, id_, "a", NOON_MS)
    a_delivery(shop, id_, "b", NOON_MS + 1, state="delivered", reason="", status=204, tried_ms=NOON_MS + 5)
    a_delivery(shop, id_, "c", NOON_MS + 2, state="waiting", reason="status", status=500, next_ms=NOON_MS + 9)
    page = shop.call("GET", f"{HOOKS}/{id_}/deliveries?limit=2").json

    assert [each["detail"] for each in page["deliveries"]] == [
        "The endpoint answered 500. Any status from 200 to 299 means that you have it.",
        "Delivered.",
    ]
    assert json.loads(page["deliveries"][1]["body"])["data"] == {"serial": "b"}
    rest = shop.call("GET", f"{HOOKS}/{id_}/deliveries?limit=2&after={page['next']}").json
    assert [each["reason"] for each in rest["deliveries"]] == ["timeout"]
    assert rest["next"] is None
    failed = shop.call("GET", f"{HOOKS}/{id_}/deliveries?failed=1", Accept_Language="ru").json["deliveries"]
    assert [each["detail"][:19] for each in failed] == ["Нет ответа за 8 сек"]
    refused(shop.call("GET", f"{HOOKS}/{id_}/deliveries?after=x"), 422, "cursor_invalid", "after")
    refused(shop.call("GET", f"{HOOKS}/{id_}/deliveries?limit=0"), 422, "limit_out_of_range", "limit")


def test_one_delivery_is_sent_again_whatever_became_of_it(shop: Shop) -> None:
    id_ = added(shop)["webhook"]["id"]
    done = a_delivery(shop, id_, "a", state="delivered", reason="", status=204)
    reply = shop.call("POST", f"{HOOKS}/{id_}/replay", {"event_id": done.event_id})

    assert (reply.status, reply.json) == (202, {"replayed": 1, "next": None})
    (message,) = shop.webhook_queue.messages
    assert (message.event.id, message.event.body) == (done.event_id, done.body)
    held = shop.webhooks.call(MERCHANT, id_, done.event_id)
    assert held is not None
    assert (held.state, held.tries, held.began_ms > done.began_ms) == ("waiting", 0, True)
    refused(
        shop.call("POST", f"{HOOKS}/{id_}/replay", {"event_id": "evt_no"}),
        404,
        "delivery_unknown",
        "event_id",
    )


def test_all_that_failed_since_a_time_are_sent_again_page_by_page(shop: Shop) -> None:
    id_ = added(shop)["webhook"]["id"]
    since_ms = NOON_MS + 10
    made = [a_delivery(shop, id_, f"k{number}", NOON_MS + number) for number in range(REPLAY_MAX + 50)]
    a_delivery(shop, id_, "fine", since_ms + 5, state="delivered")
    body: dict[str, object] = {"failed_since": "2026-09-21T14:13:20.010Z"}
    sent = 0
    for _ in range(3):
        reply = shop.call("POST", f"{HOOKS}/{id_}/replay", body)
        assert reply.status == 202, reply.text
        sent += reply.json["replayed"]
        if reply.json["next"] is None:
            break
        body["after"] = reply.json["next"]

    assert sent == len(made) - 10
    replayed = {message.event.id for message in shop.webhook_queue.messages}
    assert replayed == {each.event_id for each in made[10:]}
    assert (
        shop.call("POST", f"{HOOKS}/{id_}/replay", {"failed_since": "2026-09-21T14:13:20.010Z"}).json[
            "replayed"
        ]
        == 0
    )


@pytest.mark.parametrize(
    ("body", "code", "field"),
    [
        ({}, "replay_what", "event_id"),
        ({"event_id": "x", "failed_since": "2026-01-01T00:00:00Z"}, "replay_what", "event_id"),
        ({"failed_since": "yesterday"}, "instant_wrong", "failed_since"),
        ({"failed_since": "2026-01-01T00:00:00Z", "after": "x"}, "cursor_invalid", "after"),
        ({"event_id": 7}, "body_invalid", "event_id"),
    ],
)
def test_a_replay_that_is_unclear_is_refused(shop: Shop, body: object, code: str, field: str) -> None:
    id_ = added(shop)["webhook"]["id"]

    refused(shop.call("POST", f"{HOOKS}/{id_}/replay", body), 422, code, field)
    assert shop.webhook_queue.messages == []


def test_nothing_is_sent_to_one_that_is_off(shop: Shop) -> None:
    id_ = added(shop)["webhook"]["id"]
    done = a_delivery(shop, id_, "a")
    shop.call("PATCH", f"{HOOKS}/{id_}", {"state": "off"})

    refused(shop.call("POST", f"{HOOKS}/{id_}/test"), 409, "webhook_off", "webhook_id")
    refused(
        shop.call("POST", f"{HOOKS}/{id_}/replay", {"event_id": done.event_id}),
        409,
        "webhook_off",
        "webhook_id",
    )
    assert shop.webhook_queue.messages == []


def test_what_is_sent_by_hand_is_bounded_however_many_webhooks_a_merchant_makes(shop: Shop) -> None:
    one, other = (added(shop)["webhook"]["id"] for _ in range(2))
    sent = [shop.call("POST", f"{HOOKS}/{id_}/test") for _ in range(TESTS_MAX) for id_ in (one, other)]
    refused_ones = [reply for reply in sent if reply.status != 202]

    assert len(refused_ones) == TESTS_MAX
    assert len(shop.webhook_queue.messages) == TESTS_MAX
    refused(refused_ones[0], 429, "too_many_sent_again")
    assert 0 < int(refused_ones[0].headers["Retry-After"]) <= 3600


def test_replays_are_bounded_too(shop: Shop) -> None:
    id_ = added(shop)["webhook"]["id"]
    body = {"failed_since": "2026-09-21T14:13:20Z"}
    said = [shop.call("POST", f"{HOOKS}/{id_}/replay", body).status for _ in range(REPLAYS_MAX + 1)]

    assert said == [202] * REPLAYS_MAX + [429]
    lines = shop.directory.audit(MERCHANT, 9, "").lines
    assert {(line.what, line.whom) for line in lines if line.what == "webhook.replay"} == {
        ("webhook.replay", id_)
    }

"""One event to one endpoint: until it is delivered or given up, whatever is repeated or fails."""

import time
from dataclasses import replace

from standardwebhooks import Webhook

from chalicelib.domain.webhook.tries import (
    OFF_AFTER_MS,
    WELL,
    CallResult,
    Health,
)
from chalicelib.domain.webhook.webhook import ToCall, secret_text
from chalicelib.service.webhook.parked import AFTER_S
from tests.service.webhook.calling import MESSAGE, SECRET, At, PostmanOf, called, noted
from tests.support.fakes import MERCHANT, NOON_MS
from tests.support.fakes.webhooks import FakeWebhooks
from tests.support.webhook_values import a_call, an_endpoint, an_event


def test_a_2xx_delivers_and_a_repetition_calls_no_more(webhooks: FakeWebhooks) -> None:
    postman = PostmanOf(CallResult(204))
    assert called(webhooks, postman, At()) == 0
    assert called(webhooks, postman, At(NOON_MS + 60_000)) == 0

    assert len(postman.posted) == 1
    url, headers, body = postman.posted[0]
    assert (url, headers["webhook-id"], body) == (
        "https://pos.example/hook",
        MESSAGE.event.id,
        MESSAGE.event.body.encode(),
    )
    assert (noted(webhooks).state, noted(webhooks).status, noted(webhooks).tries) == ("delivered", 204, 1)


def test_each_try_is_signed_anew_under_the_same_id(webhooks: FakeWebhooks) -> None:
    now_ms = time.time_ns() // 1_000_000
    postman, clock = PostmanOf(CallResult(500, "status"), CallResult(200)), At(now_ms)
    delay_s = called(webhooks, postman, clock)
    clock.now_ms += 1000 * delay_s
    assert called(webhooks, postman, clock) == AFTER_S, "others may wait for it"
    assert called(webhooks, postman, clock) == 0

    first, second = (headers for _, headers, _ in postman.posted)
    assert first["webhook-id"] == second["webhook-id"]
    assert int(second["webhook-timestamp"]) == int(first["webhook-timestamp"]) + 5
    for _, headers, body in postman.posted:
        Webhook(secret_text(SECRET)).verify(body, headers)


def test_a_failure_is_noted_and_comes_again_later(webhooks: FakeWebhooks) -> None:
    assert called(webhooks, PostmanOf(CallResult(0, "timeout")), At()) == 5

    call = noted(webhooks)
    assert (call.state, call.reason, call.tries, call.next_ms) == ("waiting", "timeout", 1, NOON_MS + 5000)


def test_a_message_that_comes_too_early_waits_and_calls_nobody(webhooks: FakeWebhooks) -> None:
    """The stream repeated itself, or a worker died before it set when the message comes again."""
    postman = PostmanOf(CallResult(500, "status"))
    called(webhooks, postman, At())

    assert called(webhooks, postman, At(NOON_MS + 1500)) == 4
    assert noted(webhooks).tries == 1


def test_after_the_last_try_the_call_is_given_up_and_the_message_is_done(webhooks: FakeWebhooks) -> None:
    clock, tries = At(), 0
    while True:
        postman = PostmanOf(CallResult(503, "status"))
        delay_s = called(webhooks, postman, clock)
        tries += len(postman.posted)
        webhooks.put_health(an_endpoint(), WELL)  # as if other events had gone through
        if not delay_s:
            break
        clock.now_ms += 1000 * delay_s

    assert tries == 11
    assert (noted(webhooks).state, noted(webhooks).reason, noted(webhooks).status) == (
        "failed",
        "status",
        503,
    )


def test_gone_switches_the_endpoint_off_and_says_why(webhooks: FakeWebhooks) -> None:
    assert called(webhooks, PostmanOf(CallResult(410, "gone")), At()) == AFTER_S
    assert called(webhooks, PostmanOf(), At()) == 0

    endpoint = webhooks.endpoint(MERCHANT, "w1")
    assert endpoint is not None
    assert (endpoint.state, endpoint.reason, endpoint.revision) == ("off", "gone", 1)
    assert [(line.what, line.by, line.facts) for line in webhooks.lines] == [
        ("webhook.off", "carnet", {"url": "https://pos.example/hook"})
    ]
    assert noted(webhooks).state == "failed"


def test_three_days_without_success_switch_it_off(webhooks: FakeWebhooks) -> None:
    webhooks.put_health(an_endpoint(), Health(9, NOON_MS - OFF_AFTER_MS, 0))
    called(webhooks, PostmanOf(CallResult(0, "no_connection")), At())

    endpoint = webhooks.endpoint(MERCHANT, "w1")
    assert endpoint is not None
    assert (endpoint.state, endpoint.reason) == ("off", "lost")
    assert webhooks.health(endpoint) == WELL, "switched on again, it starts afresh"


def test_what_waits_for_an_endpoint_that_was_switched_off_fails_with_that_reason(
    webhooks: FakeWebhooks,
) -> None:
    off = FakeWebhooks(an_endpoint(state="off"))

    assert called(off, PostmanOf(), At()) == AFTER_S
    assert called(off, PostmanOf(), At()) == 0
    assert (noted(off).state, noted(off).reason) == ("failed", "off")


def test_what_waits_for_an_endpoint_that_was_deleted_is_dropped() -> None:
    nobody = FakeWebhooks()

    assert called(nobody, PostmanOf(), At()) == 0
    assert nobody.call(MERCHANT, "w1", MESSAGE.event.id) is None


def test_an_event_that_one_endpoint_refuses_does_not_silence_it_for_the_others(
    webhooks: FakeWebhooks,
) -> None:
    clock = At()
    for number in range(5):
        called(webhooks, PostmanOf(CallResult(500, "status")), clock)
        clock.now_ms = noted(webhooks).next_ms
        fine = ToCall("w1", an_event(f"fine-{number}"))
        assert called(webhooks, PostmanOf(CallResult(200)), clock, fine) == 0


def test_a_call_begun_anew_is_made_though_it_was_delivered(webhooks: FakeWebhooks) -> None:
    called(webhooks, PostmanOf(CallResult(200)), At())
    webhooks.put_call(replace(noted(webhooks), state="waiting", began_ms=NOON_MS + 9, tries=0))
    postman = PostmanOf(CallResult(202))

    assert called(webhooks, postman, At(NOON_MS + 9)) == 0
    assert len(postman.posted) == 1
    assert noted(webhooks).status == 202


def test_the_body_that_was_first_sent_is_sent_at_every_try(webhooks: FakeWebhooks) -> None:
    """Derived again, a removed card may be held by fewer places: one id has one body."""
    webhooks.put_call(a_call(body='{"first":1}'))
    postman = PostmanOf(CallResult(200))
    called(webhooks, postman, At())

    assert postman.posted[0][2] == b'{"first":1}'

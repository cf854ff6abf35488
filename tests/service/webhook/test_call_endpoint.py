"""One event to one endpoint: until it is delivered or given up, whatever is repeated or fails."""

import time
from collections.abc import Mapping
from dataclasses import replace

import pytest
from standardwebhooks import Webhook

from chalicelib.domain.webhook.tries import OFF_AFTER_MS, WELL, CallResult, Health
from chalicelib.domain.webhook.webhook import Call, ToCall, secret_text
from chalicelib.service.webhook.call import call_endpoint
from tests.support.fakes import MERCHANT, NOON_MS
from tests.support.fakes_webhooks import FakeWebhooks
from tests.support.webhook_values import a_call, an_endpoint, an_event

SECRET = b"s" * 32
MESSAGE = ToCall("w1", an_event())


class PostmanOf:
    """Has one answer after the other, and remembers what was posted."""

    def __init__(self, *answers: CallResult) -> None:
        self._answers = list(answers)
        self.posted: list[tuple[str, dict[str, str], bytes]] = []

    def post(self, url: str, headers: Mapping[str, str], body: bytes) -> CallResult:
        self.posted.append((url, dict(headers), body))
        return self._answers.pop(0)


class At:
    """A clock that is moved by hand."""

    def __init__(self, now_ms: int = NOON_MS) -> None:
        self.now_ms = now_ms

    def __call__(self) -> int:
        return self.now_ms


@pytest.fixture
def webhooks() -> FakeWebhooks:
    return FakeWebhooks(an_endpoint())


def called(webhooks: FakeWebhooks, postman: PostmanOf, clock: At, message: ToCall = MESSAGE) -> int:
    return call_endpoint(
        message,
        webhooks=webhooks,
        postman=postman,
        secrets=lambda endpoint, now_ms: [SECRET],
        clock_ms=clock,
        jitter=0.0,
    )


def noted(webhooks: FakeWebhooks) -> Call:
    call = webhooks.call(MERCHANT, "w1", MESSAGE.event.id)
    assert call is not None
    return call


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
        delay_s = called(webhooks, PostmanOf(CallResult(503, "status")), clock)
        tries += 1
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
    assert called(webhooks, PostmanOf(CallResult(410, "gone")), At()) == 0

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

    assert called(off, PostmanOf(), At()) == 0
    assert (noted(off).state, noted(off).reason) == ("failed", "off")


def test_what_waits_for_an_endpoint_that_was_deleted_is_dropped() -> None:
    nobody = FakeWebhooks()

    assert called(nobody, PostmanOf(), At()) == 0
    assert nobody.call(MERCHANT, "w1", MESSAGE.event.id) is None


def test_an_endpoint_that_failed_often_is_left_alone_for_a_while_and_no_event_is_lost(
    webhooks: FakeWebhooks,
) -> None:
    clock = At()
    for number in range(3):
        called(
            webhooks, PostmanOf(CallResult(0, "timeout")), clock, ToCall("w1", an_event(f"entry-{number}"))
        )
    postman = PostmanOf()
    later = ToCall("w1", an_event("entry-9"))
    assert called(webhooks, postman, clock, later) == 5

    assert postman.posted == []
    waiting = webhooks.call(MERCHANT, "w1", later.event.id)
    assert waiting is not None
    assert (waiting.state, waiting.reason, waiting.tries) == ("waiting", "quiet", 0)
    clock.now_ms += 5000
    assert called(webhooks, PostmanOf(CallResult(200)), clock, later) == 0
    assert webhooks.health(an_endpoint()) == WELL


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

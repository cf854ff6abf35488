"""One event to one endpoint: until it is delivered or given up, whatever is repeated or fails."""

import time
from collections.abc import Mapping
from dataclasses import replace

import pytest
from standardwebhooks import Webhook

from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.time.units import DAY_MS
from chalicelib.domain.webhook.tries import (
    GIVE_UP_MS,
    OFF_AFTER_MS,
    PROBE_LOST_MS,
    WELL,
    CallResult,
    Health,
)
from chalicelib.domain.webhook.webhook import Call, Endpoint, Parked, ToCall, secret_text
from chalicelib.service.webhook.call import call_endpoint
from chalicelib.service.webhook.parked import AFTER_S
from tests.support.fakes import MERCHANT, NOON_MS
from tests.support.fakes.webhooks import FakeWebhookQueue, FakeWebhooks
from tests.support.webhook_values import a_call, an_endpoint, an_event

SECRET = b"s" * 32
MESSAGE = ToCall("w1", an_event())
LINE = AuditLine(MERCHANT, NOON_MS, "staff:olga", "webhook.change", "w1")


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


def called(
    webhooks: FakeWebhooks,
    postman: PostmanOf,
    clock: At,
    message: ToCall = MESSAGE,
    queue: FakeWebhookQueue | None = None,
) -> int:
    return call_endpoint(
        message,
        webhooks=webhooks,
        queue=queue or FakeWebhookQueue(),
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


DOWN, FINE = CallResult(0, "timeout"), CallResult(200)


def resting(webhooks: FakeWebhooks, clock: At) -> ToCall:
    """An endpoint that has failed three times; the probe, whose turn it is."""
    for number in range(3):
        probe = ToCall("w1", an_event(f"entry-{number}"))
        called(webhooks, PostmanOf(DOWN), clock, probe)
    clock.now_ms += 5000
    return probe


def later(number: int) -> ToCall:
    return ToCall("w1", an_event(f"later-{number}", NOON_MS + 10 + number))


def state(webhooks: FakeWebhooks, message: ToCall) -> tuple[str, str]:
    call = webhooks.call(MERCHANT, "w1", message.event.id)
    assert call is not None
    return call.state, call.reason


def test_what_comes_for_an_endpoint_that_is_left_alone_waits_in_the_table(webhooks: FakeWebhooks) -> None:
    clock, postman = At(), PostmanOf()
    resting(webhooks, clock)

    assert called(webhooks, postman, clock, later(1)) == 0, "its message is done with"
    assert postman.posted == []
    assert state(webhooks, later(1)) == ("waiting", "quiet")
    assert [each.event_id for each in webhooks.parked(an_endpoint(), 9)] == [later(1).event.id]


def test_one_call_asks_once_a_minute_and_brings_the_others_back_once_it_is_answered(
    webhooks: FakeWebhooks,
) -> None:
    clock, queue = At(), FakeWebhookQueue()
    probe = resting(webhooks, clock)
    parked = [later(number) for number in range(150)]
    for message in parked:
        called(webhooks, PostmanOf(), clock, message)
    rests = []
    for _ in range(8):
        rests.append(called(webhooks, PostmanOf(DOWN), clock, probe, queue))
        clock.now_ms += 1000 * rests[-1]
    assert rests[-3:] == [60, 60, 60], "one a minute"

    assert called(webhooks, PostmanOf(FINE), clock, probe, queue) == 1
    assert webhooks.health(an_endpoint()) == WELL
    assert called(webhooks, PostmanOf(), clock, probe, queue) == 1
    assert len(queue.messages) == 100, "so many a second"
    assert called(webhooks, PostmanOf(), clock, probe, queue) == 1
    assert called(webhooks, PostmanOf(), clock, probe, queue) == 0
    assert queue.messages == parked
    for message in queue.messages:
        assert called(webhooks, PostmanOf(FINE), clock, message) == 0
        assert state(webhooks, message) == ("delivered", "")
    assert webhooks.parked(an_endpoint(), 9) == ()


def test_of_calls_that_fail_side_by_side_one_asks_and_the_others_wait(webhooks: FakeWebhooks) -> None:
    clock = At()
    probe = resting(webhooks, clock)

    class MeanwhileDown(PostmanOf):
        """Ends after another call's failure has been noted."""

        def post(self, url: str, headers: Mapping[str, str], body: bytes) -> CallResult:
            webhooks.put_health(an_endpoint(), Health(4, NOON_MS, clock.now_ms + 5000, probe.event.id))
            return super().post(url, headers, body)

    webhooks.put_health(an_endpoint(), replace(WELL, failures=2, failing_since_ms=NOON_MS))
    assert called(webhooks, MeanwhileDown(DOWN), clock, later(1)) == 0
    assert webhooks.health(an_endpoint()).probe == probe.event.id
    assert len(webhooks.parked(an_endpoint(), 9)) == 1


def test_who_parks_as_the_endpoint_comes_back_is_not_forgotten(webhooks: FakeWebhooks) -> None:
    clock = At()
    resting(webhooks, clock)
    park = webhooks.park

    def meanwhile(endpoint: Endpoint, parked: Parked) -> None:
        park(endpoint, parked)
        webhooks.put_health(endpoint, WELL)

    webhooks.park = meanwhile  # type: ignore[method-assign]  # another worker comes between
    assert called(webhooks, PostmanOf(), clock, later(1)) == 1
    assert called(webhooks, PostmanOf(FINE), clock, later(1)) == 0
    assert webhooks.parked(an_endpoint(), 9) == ()


def test_a_probe_that_is_given_up_hands_on_to_the_oldest_that_is_not_too_old(webhooks: FakeWebhooks) -> None:
    clock, queue = At(), FakeWebhookQueue()
    probe = resting(webhooks, clock)
    called(webhooks, PostmanOf(), clock, later(1))
    clock.now_ms += 60_000
    called(webhooks, PostmanOf(), clock, later(2))
    clock.now_ms = NOON_MS + GIVE_UP_MS + 20_000
    health = webhooks.health(an_endpoint())
    webhooks.put_health(an_endpoint(), replace(health, quiet_until_ms=clock.now_ms))  # it asked all the time

    assert called(webhooks, PostmanOf(DOWN), clock, probe, queue) == 1
    assert state(webhooks, probe) == ("failed", "timeout")
    assert called(webhooks, PostmanOf(), clock, probe, queue) == 0
    assert state(webhooks, later(1)) == ("failed", "quiet")
    assert queue.messages == [later(2)]
    assert webhooks.health(an_endpoint()).probe == later(2).event.id
    assert webhooks.parked(an_endpoint(), 9) == ()


def test_a_probe_that_was_lost_is_followed_by_the_next_event(webhooks: FakeWebhooks) -> None:
    """Its message ended as a dead letter, by a fault of ours."""
    clock = At()
    resting(webhooks, clock)
    clock.now_ms += PROBE_LOST_MS

    assert called(webhooks, PostmanOf(DOWN), clock, later(1)) > 0
    assert webhooks.health(an_endpoint()).probe == later(1).event.id


@pytest.mark.parametrize("by_the_owner", [True, False])
def test_what_is_parked_fails_when_the_endpoint_is_switched_off(
    webhooks: FakeWebhooks, *, by_the_owner: bool
) -> None:
    clock = At()
    probe = resting(webhooks, clock)
    called(webhooks, PostmanOf(), clock, later(1))
    if by_the_owner:
        assert webhooks.put_endpoint(an_endpoint(state="off", revision=1), LINE)
    postman = PostmanOf() if by_the_owner else PostmanOf(CallResult(410, "gone"))

    assert called(webhooks, postman, clock, probe) == 1
    assert called(webhooks, PostmanOf(), clock, probe) == 1
    assert called(webhooks, PostmanOf(), clock, probe) == 0
    assert state(webhooks, later(1)) == ("failed", "off")
    assert webhooks.parked(an_endpoint(), 9) == ()


def test_an_endpoint_that_is_put_right_while_it_rests_gets_what_was_parked(webhooks: FakeWebhooks) -> None:
    clock, queue = At(), FakeWebhookQueue()
    probe = resting(webhooks, clock)
    called(webhooks, PostmanOf(), clock, later(1))
    webhooks.put_health(an_endpoint(), WELL)  # its owner gave it another address

    assert called(webhooks, PostmanOf(FINE), clock, probe, queue) == 1
    assert called(webhooks, PostmanOf(), clock, probe, queue) == 1
    assert queue.messages == [later(1)]


def test_a_call_that_asked_for_all_is_tried_on_where_its_endpoint_is_put_right_and_fails_once_more(
    webhooks: FakeWebhooks,
) -> None:
    """It asked each minute for hours: that is not the eleven tries of a day."""
    clock = At()
    probe = resting(webhooks, clock)
    clock.now_ms = NOON_MS + DAY_MS // 4
    webhooks.put_call(replace(a_call(probe.event), tries=350, reason="timeout"))
    webhooks.put_health(an_endpoint(), WELL)  # its owner gave it another address, which is wrong, too

    assert 0 < called(webhooks, PostmanOf(DOWN), clock, probe) <= 4 * 3600
    assert state(webhooks, probe) == ("waiting", "timeout")


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


YEAR_MS = 365 * DAY_MS


def test_what_a_clock_that_jumped_ahead_has_noted_holds_nobody_up(webhooks: FakeWebhooks) -> None:
    """A worker a year ahead saw three failures; its clock was put right since."""
    ahead = At(NOON_MS + YEAR_MS)
    probe = resting(webhooks, ahead)
    called(webhooks, PostmanOf(), ahead, later(1))
    clock = At()

    assert called(webhooks, PostmanOf(FINE), clock, later(2)) == AFTER_S
    assert state(webhooks, later(2)) == ("delivered", "")
    assert called(webhooks, PostmanOf(FINE), clock, probe) == AFTER_S
    assert state(webhooks, probe) == ("delivered", "")


def test_a_clock_that_fell_behind_tries_a_call_at_once_rather_than_never(webhooks: FakeWebhooks) -> None:
    webhooks.put_call(a_call(next_ms=NOON_MS + YEAR_MS))
    assert called(webhooks, PostmanOf(FINE), At()) == 0
    assert noted(webhooks).state == "delivered"

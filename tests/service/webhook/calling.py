"""An endpoint that is called, by a worker of ours with a clock and a postman of the test's."""

from collections.abc import Mapping

from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.webhook.tries import (
    CallResult,
)
from chalicelib.domain.webhook.webhook import Call, ToCall
from chalicelib.service.webhook.call import call_endpoint
from tests.support.fakes import MERCHANT, NOON_MS
from tests.support.fakes.webhooks import FakeWebhookQueue, FakeWebhooks
from tests.support.webhook_values import an_event

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

"""The worker over a real receiver: what it hands back to the queue, and when it comes again."""

import json
import ssl
import threading
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

import pytest
from standardwebhooks import Webhook, WebhookVerificationError

from chalicelib import postman, wiring
from chalicelib.domain.errors import Busy
from chalicelib.domain.time.units import HOUR_MS
from chalicelib.domain.webhook.webhook import Call, ToCall, secret_text
from chalicelib.entrypoints.workers import webhooks as worker
from chalicelib.postman import HttpPostman
from chalicelib.tokens import TokenKey, Tokens
from tests.support.fakes import MERCHANT
from tests.support.fakes.webhooks import FakeWebhookQueue, FakeWebhooks
from tests.support.receiver import TOGETHER, Receiver, receiving
from tests.support.webhook_values import an_endpoint, an_event

TOKENS = Tokens([TokenKey("0", b"o" * 32), TokenKey("1", b"n" * 32)], clock_s=lambda: 0.0)


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with receiving() as made:
        yield made


@pytest.fixture
def queue(monkeypatch: pytest.MonkeyPatch) -> FakeWebhookQueue:
    made = FakeWebhookQueue()
    monkeypatch.setattr(wiring, "webhook_queue", lambda: made)
    monkeypatch.setattr(wiring, "tokens", lambda: TOKENS)
    local = HttpPostman(local=True, trust=ssl.create_default_context())
    monkeypatch.setattr(wiring, "postman", lambda: local)
    return made


def held(monkeypatch: pytest.MonkeyPatch, *endpoints: Any) -> FakeWebhooks:
    webhooks = FakeWebhooks(*endpoints)
    monkeypatch.setattr(wiring, "webhooks", lambda: webhooks)
    return webhooks


def messages(*calls: ToCall) -> tuple[dict[str, Any], Any]:
    """The event and context that Lambda hands to a worker."""
    records = [
        {
            "messageId": f"message {number}",
            "receiptHandle": f"receipt {number}",
            "body": json.dumps(asdict(call)),
            "attributes": {"ApproximateReceiveCount": "1"},
        }
        for number, call in enumerate(calls)
    ]
    return {"Records": records}, None


def call_of(webhooks: FakeWebhooks, message: ToCall) -> Call:
    call = webhooks.call(MERCHANT, message.endpoint_id, message.event.id)
    assert call is not None
    return call


def test_a_batch_goes_out_signed_and_only_what_failed_comes_again(
    receiver: Receiver, queue: FakeWebhookQueue, monkeypatch: pytest.MonkeyPatch
) -> None:
    webhooks = held(
        monkeypatch, an_endpoint(url=f"{receiver.url}/ok"), an_endpoint("w2", f"{receiver.url}/500")
    )
    fine, refused = ToCall("w1", an_event()), ToCall("w2", an_event())

    ended = worker.call_webhooks(*messages(fine, refused))

    assert ended == {"batchItemFailures": []}
    assert [(each.endpoint_id, each.event) for each in queue.later] == [("w2", refused.event)]
    assert 3_000 <= queue.later[0].not_before_ms - wiring.clock_ms() <= 6_000
    assert (call_of(webhooks, fine).state, call_of(webhooks, refused).status) == ("delivered", 500)
    (got,) = [each for each in receiver.got if each.path == "/ok"]
    Webhook(secret_text(TOKENS.webhook("w1", 1, "1"))).verify(got.body, got.headers)
    with pytest.raises(WebhookVerificationError):
        Webhook(secret_text(TOKENS.webhook("w2", 1, "1"))).verify(got.body, got.headers)


def test_for_a_day_after_the_secret_is_renewed_either_verifies(
    receiver: Receiver, queue: FakeWebhookQueue, monkeypatch: pytest.MonkeyPatch
) -> None:
    soon, past = wiring.clock_ms() + 60_000, wiring.clock_ms() - 1
    renewed: dict[str, Any] = {"url": f"{receiver.url}/ok", "secret": 2, "key_id": "1", "old_key_id": "0"}
    held(
        monkeypatch,
        an_endpoint(**renewed, old_until_ms=soon),
        an_endpoint("w2", **renewed, old_until_ms=past),
    )
    worker.call_webhooks(*messages(ToCall("w1", an_event()), ToCall("w2", an_event())))
    signatures = {len(each.headers["webhook-signature"].split()): each for each in receiver.got}

    for secret in (TOKENS.webhook("w1", 2, "1"), TOKENS.webhook("w1", 1, "0")):
        Webhook(secret_text(secret)).verify(signatures[2].body, signatures[2].headers)
    Webhook(secret_text(TOKENS.webhook("w2", 2, "1"))).verify(signatures[1].body, signatures[1].headers)


def test_one_that_hangs_holds_up_no_other(
    receiver: Receiver, queue: FakeWebhookQueue, monkeypatch: pytest.MonkeyPatch
) -> None:
    webhooks = held(
        monkeypatch, an_endpoint(url=f"{receiver.url}/ok"), an_endpoint("slow", f"{receiver.url}/hang")
    )
    slow = [ToCall("slow", an_event(f"entry-{number}")) for number in range(5)]
    fine = [ToCall("w1", an_event(f"entry-{number}")) for number in range(5)]
    monkeypatch.setattr(postman, "WITHIN_S", 3.0)
    worker.call_webhooks(*messages(*slow, *fine))

    assert {call_of(webhooks, each).state for each in fine} == {"delivered"}
    assert {call_of(webhooks, each).reason for each in slow} == {"timeout"}
    monkeypatch.setattr(postman, "WITHIN_S", 0.5)
    later = [ToCall("slow", an_event(f"later-{number}")) for number in range(4)]
    for each in later:
        assert worker.call_webhooks(*messages(each)) == {"batchItemFailures": []}
    assert call_of(webhooks, later[-1]).reason == "quiet", "it is left alone now"


def test_a_batch_is_called_at_the_same_time(
    receiver: Receiver, queue: FakeWebhookQueue, monkeypatch: pytest.MonkeyPatch
) -> None:
    webhooks = held(monkeypatch, an_endpoint(url=f"{receiver.url}/together"))
    batch = [ToCall("w1", an_event(f"entry-{number}")) for number in range(TOGETHER)]
    worker.call_webhooks(*messages(*batch))

    assert {call_of(webhooks, each).state for each in batch} == {"delivered"}


def test_a_redirect_inward_leads_nowhere(
    receiver: Receiver, queue: FakeWebhookQueue, monkeypatch: pytest.MonkeyPatch
) -> None:
    webhooks = held(monkeypatch, an_endpoint(url=f"{receiver.url}/redirect"))
    worker.call_webhooks(*messages(ToCall("w1", an_event())))

    assert call_of(webhooks, ToCall("w1", an_event())).reason == "redirect"
    assert [each.path for each in receiver.got] == ["/redirect"]


def test_a_name_server_that_hangs_gives_the_batch_back(
    receiver: Receiver, queue: FakeWebhookQueue, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended_too = threading.Event()

    def never(host: str, port: int) -> list[str]:
        ended_too.wait(60)
        return []

    stuck = HttpPostman(local=True, trust=ssl.create_default_context(), resolve=never)
    monkeypatch.setattr(wiring, "postman", lambda: stuck)
    monkeypatch.setattr(worker, "WITHIN_S", 0.3)
    held(monkeypatch, an_endpoint(url=f"{receiver.url}/ok"))
    ended = worker.call_webhooks(*messages(ToCall("w1", an_event())))
    ended_too.set()

    assert len(ended["batchItemFailures"]) == 1
    assert queue.again_in == {"receipt 0": worker.AGAIN_S}


def test_a_message_that_cannot_be_read_holds_up_no_other(
    receiver: Receiver,
    queue: FakeWebhookQueue,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    webhooks = held(monkeypatch, an_endpoint(url=f"{receiver.url}/ok"))
    fine = ToCall("w1", an_event())
    event, context = messages(fine, fine)
    event["Records"][0]["body"] = "{}"
    ended = worker.call_webhooks(event, context)

    assert ended == {"batchItemFailures": [{"itemIdentifier": "message 0"}]}
    assert call_of(webhooks, fine).state == "delivered"
    assert "could not be worked on" in caplog.text


def test_a_call_that_waits_is_in_nobodys_hands_and_costs_no_read_until_its_time(
    receiver: Receiver, queue: FakeWebhookQueue, monkeypatch: pytest.MonkeyPatch
) -> None:
    webhooks = held(monkeypatch, an_endpoint(url=f"{receiver.url}/ok"))
    waits = ToCall("w1", an_event(), not_before_ms=wiring.clock_ms() + 8 * HOUR_MS)
    read: list[object] = []
    monkeypatch.setattr(webhooks, "endpoint", lambda *key: read.append(key))

    for _ in range(20):
        assert worker.call_webhooks(*messages(waits)) == {"batchItemFailures": []}
    assert (queue.later, queue.again_in, read) == ([waits] * 20, {}, [])


def test_a_busy_table_is_asked_again_later_without_a_fuss(
    queue: FakeWebhookQueue, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    webhooks = held(monkeypatch, an_endpoint())

    def busy(*_: object) -> None:
        raise Busy("store_busy")

    monkeypatch.setattr(webhooks, "endpoint", busy)
    ended = worker.call_webhooks(*messages(ToCall("w1", an_event())))

    assert len(ended["batchItemFailures"]) == 1
    assert caplog.text == ""

"""What a worker hands back to its queue, and what it tells the operator."""

import json
from collections.abc import Sequence
from typing import Any

import pytest

from chalicelib import wiring
from chalicelib.config import Settings
from chalicelib.domain.card.card import Lane, Registration
from chalicelib.domain.face.outcome import (
    Delivered,
    Outcome,
    Refresh,
    Refused,
    Unanswered,
    WalletMisconfigured,
)
from chalicelib.entrypoints.workers.road import push_apple, retry_delay_s
from chalicelib.tokens import TokenKey, Tokens
from tests.support.fakes import NOON_MS, FakeStore, a_card, a_programme_stamps
from tests.support.fakes.directory import FakePausing


class AppleThatAnswers:
    """A wallet that has one answer for each card."""

    def __init__(self, **answers: Outcome) -> None:
        self._answers = answers

    def refresh(self, wanted: Sequence[Refresh]) -> list[Outcome]:
        return [self._answers[each.registration.serial] for each in wanted]


class Returned:
    """A queue that remembers what it was asked to hand out again."""

    def __init__(self) -> None:
        self.again_in: dict[str, int] = {}

    def again(self, receipt: str, delay_s: int) -> None:
        self.again_in[receipt] = delay_s


@pytest.fixture
def returned(monkeypatch: pytest.MonkeyPatch) -> Returned:
    store = FakeStore(a_programme_stamps(), a_card("CARD1"), a_card("CARD2"))
    for serial in ("CARD1", "CARD2"):
        store.register(Registration("apple", serial, f"phone of {serial}", NOON_MS, "ab" * 32))
    queue = Returned()
    monkeypatch.setattr(wiring, "store", lambda: store)
    monkeypatch.setattr(wiring, "queue", lambda *_: queue)
    monkeypatch.setattr(wiring, "lane_of", lambda *_: "counter")
    monkeypatch.setattr(wiring, "pausing", FakePausing)
    monkeypatch.setattr(wiring, "tokens", lambda: Tokens([TokenKey("1", b"k" * 32)], clock_s=lambda: 0.0))
    monkeypatch.setattr(wiring, "settings", lambda: Settings("", {}, "", ""))
    return queue


def test_only_the_card_without_an_answer_is_handed_out_again(
    returned: Returned, monkeypatch: pytest.MonkeyPatch
) -> None:
    apple = AppleThatAnswers(CARD1=Delivered(), CARD2=Unanswered("ServiceUnavailable"))
    monkeypatch.setattr(wiring, "apple_wallet", lambda: apple)

    failed = push_apple(*messages("CARD1", "CARD2"))

    assert failed == {"batchItemFailures": [{"itemIdentifier": "message of CARD2"}]}
    assert list(returned.again_in) == ["receipt of CARD2"]


@pytest.mark.parametrize(
    ("asked_s", "least_s", "most_s"), [(0.0, 2, 8), (120.0, 120, 180), (86_400.0, 600, 600)]
)
def test_a_vendor_that_says_when_to_come_again_is_not_asked_before_that_within_bounds(
    asked_s: float, least_s: int, most_s: int, returned: Returned, monkeypatch: pytest.MonkeyPatch
) -> None:
    apple = AppleThatAnswers(
        CARD1=Unanswered("TooManyRequests", retry_after_s=asked_s), CARD2=Unanswered("ServiceUnavailable")
    )
    monkeypatch.setattr(wiring, "apple_wallet", lambda: apple)

    push_apple(*messages("CARD1", "CARD2"))

    assert least_s <= returned.again_in["receipt of CARD1"] <= most_s
    assert returned.again_in["receipt of CARD2"] <= 8, "that of another card is its own"


def test_a_certificate_that_cannot_be_used_keeps_every_message_and_raises_the_alarm(
    returned: Returned, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refused() -> Any:
        raise WalletMisconfigured("The key is not the certificate's.")

    monkeypatch.setattr(wiring, "apple_wallet", refused)

    failed = push_apple(*messages("CARD1", "CARD2"))

    assert len(failed["batchItemFailures"]) == 2
    metrics = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert metrics["WalletMisconfigured"] == 1
    assert metrics["Reason"] == "The key is not the certificate's."
    assert metrics["Wallet"] == "apple"


def test_how_many_were_refused_is_measured_as_a_share(
    returned: Returned, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    apple = AppleThatAnswers(CARD1=Delivered("id"), CARD2=Refused("BadTopic"))
    monkeypatch.setattr(wiring, "apple_wallet", lambda: apple)

    assert push_apple(*messages("CARD1", "CARD2")) == {"batchItemFailures": []}

    metrics = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert (metrics["Delivered"], metrics["Refused"], metrics["RefusedPercent"]) == (1, 1, 50)


@pytest.mark.parametrize("body", ["", "{}", "[]", '{"serial": "CARD2"}', '{"cards": ["CARD2"]}'])
def test_a_message_of_a_newer_release_comes_again_and_holds_up_no_other(
    body: str, returned: Returned, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(wiring, "apple_wallet", lambda: AppleThatAnswers(CARD1=Delivered("id")))
    event, context = messages("CARD2", "CARD1")
    event["Records"][0]["body"] = body

    assert push_apple(event, context) == {"batchItemFailures": [{"itemIdentifier": "message of CARD2"}]}
    assert list(returned.again_in) == ["receipt of CARD2"]
    metrics = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert (metrics["Delivered"], metrics["Failed"]) == (1, 1)


@pytest.mark.parametrize(
    ("tries", "lane", "least_s", "most_s"),
    [(1, "counter", 2, 2), (5, "campaign", 16, 32), (30, "campaign", 300, 600), (30, "counter", 60, 120)],
)
def test_a_retry_waits_longer_each_time_within_its_lanes_bounds(
    tries: int, lane: Lane, least_s: int, most_s: int
) -> None:
    waits = {retry_delay_s(tries, jitter / 10, lane=lane) for jitter in range(10)}

    assert least_s <= min(waits) <= max(waits) <= most_s


def test_a_counters_retry_waits_as_long_as_the_vendor_asks_for_up_to_ten_minutes() -> None:
    waits = [retry_delay_s(3, 0.0, asked_s, "counter") for asked_s in (1, 300, 9_000)]

    assert waits == [8, 300, 600]


def messages(*serials: str) -> tuple[dict[str, Any], Any]:
    """The event and context that Lambda hands to a worker."""
    records = [
        {
            "messageId": f"message of {serial}",
            "receiptHandle": f"receipt of {serial}",
            "eventSourceARN": "arn:aws:sqs:eu-central-1:000000000000:queue",
            "body": json.dumps({"serial": serial, "version_ms": NOON_MS}),
            "attributes": {"ApproximateReceiveCount": "3"},
        }
        for serial in serials
    ]
    return {"Records": records}, None

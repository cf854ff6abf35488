"""Reading Apple's answers, apart from any connection."""

import json
from datetime import UTC, datetime
from email.utils import format_datetime

import pytest

from chalicelib.domain.face.outcome import Delivered, Gone, Outcome, Refused, Unanswered
from chalicelib.wallets.apple.apns_answers import Stop, read_answer
from chalicelib.wallets.apple.http2 import Answer

NOW_S = 1_795_000_000.0


def answer(status: int, body: bytes = b"", **headers: str) -> Outcome | Stop:
    fields = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    return read_answer(Answer(1, status, fields, body), NOW_S)


def test_an_accepted_push_keeps_apples_id() -> None:
    assert answer(200, apns_id="EC1BF194") == Delivered("EC1BF194")
    assert answer(200) == Delivered("")


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("120", 120.0),
        ("0", 0.0),
        (format_datetime(datetime.fromtimestamp(NOW_S + 90, UTC), usegmt=True), 90.0),
        (format_datetime(datetime.fromtimestamp(NOW_S - 90, UTC), usegmt=True), 0.0),
        ("soon", 0.0),
        ("-5", 0.0),
        ("", 0.0),
        ("²", 0.0),
    ],
)
def test_retry_after_is_seconds_or_a_date(value: str, seconds: float) -> None:
    assert answer(429, b'{"reason":"TooManyRequests"}', retry_after=value) == Unanswered(
        "TooManyRequests", seconds
    )


@pytest.mark.parametrize("timestamp", ["soon", None, True, 1.5])
def test_gone_without_a_time_forgets_nobody(timestamp: object) -> None:
    body = json.dumps({"reason": "Unregistered", "timestamp": timestamp}).encode()

    assert answer(410, body) == Gone(0, "Unregistered")


@pytest.mark.parametrize("body", [b"", b"<html>", b"[]", b'"x"', b"\xff"])
def test_an_answer_without_apples_body_is_named_by_its_status(body: bytes) -> None:
    assert answer(502, body) == Unanswered("HTTP 502")
    assert answer(400, body) == Refused("HTTP 400")
    assert answer(403, body) == Stop("HTTP 403")


def test_a_refusal_apple_adds_one_day_is_about_the_token() -> None:
    assert answer(400, b'{"reason":"SomethingNew"}') == Refused("SomethingNew")


def test_an_idle_connection_is_left_and_the_push_tried_again() -> None:
    assert answer(400, b'{"reason":"IdleTimeout"}') == Unanswered("IdleTimeout")

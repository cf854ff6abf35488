"""What a phone could not do is kept from a log of any length, and of none more than its beginning."""

import json
import logging

import pytest

from chalicelib.entrypoints.vendors.apple import LOG_LINE_MAX, LOG_LINES_MAX
from tests.support.gateway import Shop, call

SAYS = "a device says "


@pytest.mark.parametrize(
    "lines",
    [["a line"] * 100_000, ["x" * 20_000], ["é" * 20_000] * 40, [], ["\x00\n\ud83d\ude00"]],
    ids=["many lines", "a long line", "many long lines", "none", "strange signs"],
)
def test_a_log_of_any_length_is_taken_and_its_beginning_kept(
    shop: Shop, caplog: pytest.LogCaptureFixture, lines: list[str]
) -> None:
    with caplog.at_level(logging.WARNING):
        reply = call("POST", "/apple/v1/log", body=json.dumps({"logs": lines}))

    said = [message.removeprefix(SAYS) for message in caplog.messages if message.startswith(SAYS)]
    kept = [json.loads(line) for line in said]
    assert reply.status == 200, reply.text
    assert kept == [line[:LOG_LINE_MAX] for line in json.loads(json.dumps(lines))[:LOG_LINES_MAX]]


@pytest.mark.parametrize(
    "body", ["", "no", "[]", '{"logs": 3}', '{"logs": [3]}', "[" * 100_000, '{"logs": ["\\ud800"]}']
)
def test_what_is_no_log_is_refused(shop: Shop, body: str) -> None:
    assert call("POST", "/apple/v1/log", body=body).status == 400

"""The choice of codec, and what both must hold by themselves."""

import sys

import pytest

from chalicelib.wallets.apple.http2 import GoAway, Http2Error, OpenCodec, open_codec
from chalicelib.wallets.apple.http2_h2 import H2Codec
from chalicelib.wallets.apple.http2_ngh2 import Ngh2Codec
from tests.wallets.apple.push.pushing import CODECS


def test_ngh2_is_taken_where_it_can_be_imported() -> None:
    assert isinstance(open_codec(), Ngh2Codec)


def test_h2_stands_in_where_ngh2_cannot_be_imported(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "chalicelib.wallets.apple.http2_ngh2")
    monkeypatch.setitem(sys.modules, "ngh2", None)

    assert isinstance(open_codec(), H2Codec)


@pytest.mark.parametrize("codec", CODECS)
def test_a_hundred_streams_are_allowed_until_settings_come(codec: OpenCodec) -> None:
    assert codec().stream_limit == 100


@pytest.mark.parametrize("codec", CODECS)
@pytest.mark.parametrize(
    "garbage",
    [b"HTTP/1.1 400 Bad Request\r\n\r\n", bytes(64), b"\xff" * 64],
    ids=["http1", "zeros", "ones"],
)
def test_a_peer_that_does_not_speak_http2_ends_the_connection(codec: OpenCodec, garbage: bytes) -> None:
    try:
        events = codec().receive(garbage)
    except Http2Error:
        return
    assert [each.last_stream_id for each in events if isinstance(each, GoAway)] == [0]


@pytest.mark.parametrize("codec", CODECS)
def test_settings_and_goaway_in_one_read_are_both_understood(codec: OpenCodec) -> None:
    settings = bytes.fromhex("000006 04 00 00000000 0003 00000007")  # at most 7 streams
    goaway = bytes.fromhex("000008 07 00 00000000 00000000 00000000")  # none of ours will be handled
    client = codec()

    events = client.receive(settings + goaway)

    assert client.stream_limit == 7
    assert GoAway(0, b"") in events


@pytest.mark.parametrize("codec", CODECS)
def test_settings_without_a_limit_allow_any_number_of_streams(codec: OpenCodec) -> None:
    client = codec()

    client.receive(bytes.fromhex("000000 04 00 00000000"))

    assert client.stream_limit > 10_000

"""The choice of codec, and what both must hold by themselves."""

import sys

import pytest

from chalicelib.wallets.apple.http2 import GoAway, Http2Error, OpenCodec, open_codec
from chalicelib.wallets.apple.http2_h2 import H2Codec
from chalicelib.wallets.apple.http2_ngh2 import Ngh2Codec
from tests.wallets.apple.pushing import CODECS


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

"""Connections that never bring an answer: a refused certificate, no server, a server that hangs up."""

import socket
from pathlib import Path

import pytest

from chalicelib.domain.face.outcome import Unanswered
from chalicelib.wallets.apple import apns as sending
from chalicelib.wallets.apple.apns import Apns, PushesStopped
from chalicelib.wallets.apple.http2 import OpenCodec
from infra.local.certificates import make_chain
from tests.infra.apns.running import RunningApns
from tests.wallets.apple.push.pushing import all_delivered, sender, tokens


@pytest.mark.parametrize(
    ("rule", "reason"),
    [
        ({"goaway": "BadCertificate"}, "BadCertificate"),
        ({"goaway": ""}, "closed by Apple"),
        ({"drop": "fin"}, "closed by Apple"),
        ({"drop": "rst"}, "."),
    ],
)
def test_three_connections_without_an_answer_stop_the_run_with_apples_reason(
    apns: Apns, apple: RunningApns, rule: dict[str, str], reason: str
) -> None:
    apple.misbehave(rule)

    with pytest.raises(PushesStopped, match=f"{reason}.*check the certificate") as stopped:
        apns.send(tokens(10), within_s=10)

    assert all(isinstance(each, Unanswered) for each in stopped.value.outcomes)
    assert len(stopped.value.outcomes) == 10
    assert apple.connections() == 3


def test_three_connections_that_apple_shuts_down_leave_the_pushes_to_the_queue(
    apns: Apns, apple: RunningApns
) -> None:
    apple.misbehave({"goaway": "Shutdown"})

    assert apns.send(tokens(10), within_s=10) == [Unanswered("Shutdown")] * 10
    assert apple.connections() == 3


def test_an_answer_starts_the_count_of_fruitless_connections_anew(apns: Apns, apple: RunningApns) -> None:
    # Two connections without an answer, one with five, and two without again.
    apple.misbehave(*({"goaway": "Shutdown", "after": at, "times": 1} for at in (0, 1, 7, 8, 9)))

    assert all_delivered(apns.send(tokens(40), within_s=10))
    assert apple.connections() == 6


def test_a_certificate_of_another_authority_stops_the_run(
    apple: RunningApns, certificates: Path, codec: OpenCodec, tmp_path: Path
) -> None:
    make_chain(tmp_path)
    stranger = sender(tmp_path, apple.port, codec, trust=certificates)

    with pytest.raises(PushesStopped, match="check the certificate"):
        stranger.send(tokens(2), within_s=10)
    assert apple.accepted() == []


def test_a_server_that_is_not_apple_gets_no_token(
    apple: RunningApns, certificates: Path, codec: OpenCodec, tmp_path: Path
) -> None:
    make_chain(tmp_path)
    deceived = sender(certificates, apple.port, codec, trust=tmp_path)

    with pytest.raises(PushesStopped, match="certificate verify failed"):
        deceived.send(tokens(2), within_s=10)
    assert apple.connections() == 0 or apple.pushes() == []


def test_no_server_at_all_leaves_the_pushes_to_the_queue(certificates: Path, codec: OpenCodec) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    apns = sender(certificates, port, codec)

    outcomes = apns.send(tokens(2), within_s=10)

    assert all(isinstance(each, Unanswered) and "refused" in each.reason for each in outcomes)


def test_a_server_that_never_answers_costs_no_more_than_the_deadline(
    certificates: Path, codec: OpenCodec, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sending, "CONNECT_WITHIN_S", 3600.0)  # so only the deadline can end it
    with socket.create_server(("127.0.0.1", 0)) as silent:
        apns = sender(certificates, silent.getsockname()[1], codec)
        outcomes = apns.send(tokens(2), within_s=0.5)

    assert all(isinstance(each, Unanswered) for each in outcomes)

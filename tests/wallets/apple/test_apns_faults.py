"""Connections that end, refuse or fall silent. One suite over both codecs, real TLS."""

import socket
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from chalicelib.domain.outcome import Delivered, Outcome, Unanswered
from chalicelib.wallets.apple.apns import Apns, PushesStopped
from chalicelib.wallets.apple.http2 import OpenCodec
from infra.local.certificates import make_chain
from tests.infra.apns.running import Relay, RunningApns, running_apns
from tests.wallets.apple.pushing import CODECS, Clock, sender, tokens


@pytest.fixture
def apple(certificates: Path) -> Iterator[RunningApns]:
    with running_apns(certificates) as running:
        yield running


@pytest.fixture(params=CODECS, ids=["ngh2", "h2"])
def codec(request: pytest.FixtureRequest) -> OpenCodec:
    codec: OpenCodec = request.param
    return codec


@pytest.fixture
def apns(apple: RunningApns, certificates: Path, codec: OpenCodec) -> Iterator[Apns]:
    made = sender(certificates, apple.port, codec)
    yield made
    made.close()


def all_delivered(outcomes: list[Outcome]) -> bool:
    return all(isinstance(each, Delivered) for each in outcomes)


@pytest.mark.parametrize("reason", ["Shutdown", ""])
def test_goaway_midway_loses_nothing_and_sends_nothing_twice(
    apns: Apns, apple: RunningApns, reason: str
) -> None:
    wanted = tokens(600)
    # Answers come late, so at GOAWAY pushes below its last stream are still awaited.
    apple.misbehave({"goaway": reason, "after": 250, "times": 1}, {"delay_ms": 60})

    outcomes = apns.send(wanted, within_s=10)

    assert all_delivered(outcomes)
    assert Counter(apple.accepted()) == Counter(wanted)
    assert apple.connections() == 2


def test_goaway_again_and_again_still_loses_nothing(apns: Apns, apple: RunningApns) -> None:
    wanted = tokens(400)
    cuts = (60, 100, 150, 155, 190, 230, 240)  # more than the tries that a push has
    apple.misbehave(*({"goaway": "Shutdown", "after": at, "times": 1} for at in cuts))
    started = time.monotonic()

    assert all_delivered(apns.send(wanted, within_s=10))
    assert time.monotonic() - started < 5  # at once each time
    assert Counter(apple.accepted()) == Counter(wanted)
    assert apple.connections() == 8


@pytest.mark.parametrize("how", ["fin", "rst"])
def test_a_cut_with_pushes_under_way_sends_them_again(apns: Apns, apple: RunningApns, how: str) -> None:
    wanted = tokens(600)
    apple.misbehave({"drop": how, "after": 250, "times": 1})

    outcomes = apns.send(wanted, within_s=10)

    assert all_delivered(outcomes)
    assert set(apple.accepted()) == set(wanted)  # at least once each: nobody can know more
    assert apple.connections() == 2


@pytest.mark.parametrize("how", ["fin", "rst"])
def test_a_cut_before_late_answers_sends_them_again(apns: Apns, apple: RunningApns, how: str) -> None:
    wanted = tokens(80)
    apple.misbehave({"delay_ms": 200})
    result: list[Outcome] = []
    sending = threading.Thread(target=lambda: result.extend(apns.send(wanted, within_s=10)))
    sending.start()
    wait_until(lambda: apple.waiting() == len(wanted))
    apple.cut_all(how)
    sending.join(15)

    assert len(result) == len(wanted)
    assert all_delivered(result)
    assert set(apple.accepted()) == set(wanted)


@pytest.mark.parametrize("how", ["fin", "rst"])
def test_a_kept_connection_that_was_closed_is_found_before_anything_is_sent(
    apns: Apns, apple: RunningApns, how: str
) -> None:
    first, second = tokens(2)
    apns.send([first], within_s=5)
    apple.cut_all(how)
    wait_until(lambda: apple.waiting() == 0 and not apple.apns.live)

    assert all_delivered(apns.send([second], within_s=5))
    assert apple.accepted() == [first, second]
    assert apple.connections() == 2


def test_goaway_on_a_kept_connection_is_found_before_anything_is_sent(apns: Apns, apple: RunningApns) -> None:
    first, second = tokens(2)
    apns.send([first], within_s=5)
    apple.go_away_all("IdleTimeout")

    assert all_delivered(apns.send([second], within_s=5))
    assert apple.accepted() == [first, second]
    assert apple.connections() == 2


def test_a_socket_that_died_while_frozen_is_given_up_within_a_second(
    apple: RunningApns, certificates: Path, codec: OpenCodec
) -> None:
    relay, clock = Relay(apple.port), Clock()
    apns = sender(certificates, relay.port, codec, clock=clock)
    first, second = tokens(2)
    apns.send([first], within_s=5)
    relay.freeze()
    clock.skip(60)
    started = time.monotonic()

    outcomes = apns.send([second], within_s=10)

    assert all_delivered(outcomes)
    assert time.monotonic() - started < 3
    assert apple.connections() == 2
    relay.thaw()
    wait_until(lambda: len(apple.apns.live) == 1)
    assert apple.accepted() == [first, second]  # the dead socket was asked whether it lives, and no more
    apns.close()
    relay.close()


def test_a_socket_that_lived_through_the_freeze_is_used_on(
    apple: RunningApns, certificates: Path, codec: OpenCodec
) -> None:
    clock = Clock()
    apns = sender(certificates, apple.port, codec, clock=clock)
    apns.send(tokens(1), within_s=5)
    clock.skip(3600)

    assert all_delivered(apns.send(tokens(1, seed=2), within_s=5))
    assert apple.connections() == 1
    apns.close()


def test_silence_with_pushes_under_way_ends_the_connection_not_the_run(
    apple: RunningApns, certificates: Path, codec: OpenCodec
) -> None:
    relay = Relay(apple.port)
    apns = sender(certificates, relay.port, codec, clock=Clock(speed=10))  # 5 s of silence in half a second
    wanted = tokens(50)
    apple.misbehave({"delay_ms": 200, "times": 50})
    result: list[Outcome] = []
    sending = threading.Thread(target=lambda: result.extend(apns.send(wanted, within_s=100)))
    sending.start()
    wait_until(lambda: apple.waiting() == len(wanted))
    relay.freeze()
    sending.join(15)

    assert len(result) == len(wanted)
    assert all_delivered(result)
    assert apple.connections() == 2
    apns.close()
    relay.close()


def test_slow_answers_are_not_taken_for_silence(
    apple: RunningApns, certificates: Path, codec: OpenCodec
) -> None:
    apns = sender(certificates, apple.port, codec, clock=Clock(speed=10))
    apple.misbehave({"delay_ms": 1500})  # 15 s by the sender's clock

    assert all_delivered(apns.send(tokens(5), within_s=100))
    assert apple.connections() == 1
    apns.close()


def test_a_stream_reset_alone_is_sent_again(apns: Apns, apple: RunningApns) -> None:
    wanted = tokens(200)
    apple.misbehave({"reset": 7, "after": 20, "times": 30}, {"reset": 2, "after": 100, "times": 5})

    assert all_delivered(apns.send(wanted, within_s=10))
    assert Counter(apple.accepted()) == Counter(wanted)
    assert apple.connections() == 1


def test_shutdown_asks_for_a_new_connection(apns: Apns, apple: RunningApns) -> None:
    wanted = tokens(50)
    apple.misbehave({"status": 503, "reason": "Shutdown", "after": 10, "times": 1})

    assert all_delivered(apns.send(wanted, within_s=10))
    assert Counter(apple.accepted()) == Counter(wanted)
    assert apple.connections() == 2


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
    certificates: Path, codec: OpenCodec
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        apns = sender(certificates, silent.getsockname()[1], codec)
        started = time.monotonic()
        outcomes = apns.send(tokens(2), within_s=0.5)

    assert time.monotonic() - started < 2
    assert all(isinstance(each, Unanswered) for each in outcomes)


@pytest.mark.parametrize("streams_max", [1, 7])
def test_no_more_pushes_are_under_way_than_apple_allows(
    certificates: Path, codec: OpenCodec, streams_max: int
) -> None:
    with running_apns(certificates, streams_max=streams_max) as apple:
        apns = sender(certificates, apple.port, codec)
        wanted = tokens(1)
        apns.send(wanted, within_s=5)  # the limit is known now
        wanted += tokens(30, seed=2)
        apple.misbehave({"delay_ms": 10})

        assert all_delivered(apns.send(wanted[1:], within_s=10))
        assert apple.accepted() == wanted  # none was turned away and sent again
        apns.close()


def test_no_more_than_a_thousand_pushes_are_ever_under_way(certificates: Path, codec: OpenCodec) -> None:
    with running_apns(certificates, streams_max=5000) as apple:
        apns = sender(certificates, apple.port, codec)
        apple.misbehave({"delay_ms": 2000, "times": 1500})
        sending = threading.Thread(target=lambda: apns.send(tokens(1500), within_s=10))
        sending.start()
        wait_until(lambda: apple.waiting() >= 1000)
        time.sleep(0.2)  # room for one too many to show itself
        assert apple.waiting() == 1000
        sending.join(15)
        apns.close()


def wait_until(met: Callable[[], bool], within_s: float = 5.0) -> None:
    deadline_s = time.monotonic() + within_s
    while not met():
        assert time.monotonic() < deadline_s, "it did not happen in time"
        time.sleep(0.005)

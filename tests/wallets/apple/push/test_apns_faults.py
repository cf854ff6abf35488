"""Connections that end, refuse or fall silent. One suite over both codecs, real TLS."""

import threading
import time
from collections import Counter
from pathlib import Path

import pytest

from chalicelib.domain.face.outcome import Outcome
from chalicelib.wallets.apple.apns import Apns
from chalicelib.wallets.apple.http2 import OpenCodec
from tests.infra.apns.running import Relay, RunningApns, running_apns
from tests.wallets.apple.push.pushing import Clock, all_delivered, sender, tokens, wait_until


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

    assert all_delivered(apns.send(wanted, within_s=10))
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
    apple.misbehave({"delay_ms": 60_000})
    result: list[Outcome] = []
    sending = threading.Thread(target=lambda: result.extend(apns.send(wanted, within_s=10)))
    sending.start()
    wait_until(lambda: apple.waiting() == len(wanted))
    apple.misbehave()
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


def test_a_socket_that_died_while_frozen_is_given_up_in_time_for_another(
    apple: RunningApns, certificates: Path, codec: OpenCodec
) -> None:
    relay, clock = Relay(apple.port), Clock()
    apns = sender(certificates, relay.port, codec, clock=clock)
    first, second = tokens(2)
    apns.send([first], within_s=5)
    relay.freeze()
    clock.skip(60)

    outcomes = apns.send([second], within_s=10)

    assert all_delivered(outcomes)
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
    apns = sender(certificates, relay.port, codec, clock=Clock(speed=3))  # 5 s of silence in less than 2
    wanted = tokens(50)
    apple.misbehave({"delay_ms": 60_000})
    result: list[Outcome] = []
    sending = threading.Thread(target=lambda: result.extend(apns.send(wanted, within_s=100)))
    sending.start()
    wait_until(lambda: apple.waiting() == len(wanted))
    relay.freeze()
    apple.misbehave()
    sending.join(15)

    assert len(result) == len(wanted)
    assert all_delivered(result)
    assert apple.connections() == 2
    apns.close()
    relay.close()


def test_slow_answers_are_not_taken_for_silence(
    apple: RunningApns, certificates: Path, codec: OpenCodec
) -> None:
    apns = sender(certificates, apple.port, codec, clock=Clock(speed=2))
    apple.misbehave({"delay_ms": 3000})  # 6 s by the sender's clock

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
        apple.misbehave({"delay_ms": 60_000})
        sending = threading.Thread(target=lambda: apns.send(tokens(1500), within_s=40))
        sending.start()
        wait_until(lambda: apple.waiting() >= 1000, within_s=30)
        time.sleep(0.2)  # room for one too many to show itself
        assert apple.waiting() == 1000
        apple.misbehave()
        apple.cut_all("rst")  # and be done with it
        sending.join(15)
        apns.close()

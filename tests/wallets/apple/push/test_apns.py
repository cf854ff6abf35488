"""Pushing when all is well, and what each of Apple's answers becomes. Over both codecs, real TLS."""

import time
from pathlib import Path

import pytest

from chalicelib.domain.face.outcome import Delivered, Gone, Refused, Unanswered, WalletMisconfigured
from chalicelib.wallets.apple.apns import Apns, PushesStopped
from chalicelib.wallets.apple.http2 import OpenCodec
from infra.local.certificates import PASS_TYPE_ID
from tests.infra.apns.running import RunningApns
from tests.wallets.apple.push.pushing import sender, tokens


def test_each_push_has_its_outcome_in_order(apns: Apns, apple: RunningApns) -> None:
    wanted = tokens(300)

    outcomes = apns.send(wanted, within_s=10)

    assert apple.accepted() == wanted
    ids = {push["token"]: push["apns_id"] for push in apple.pushes()}
    assert outcomes == [Delivered(ids[token]) for token in wanted]


def test_a_push_says_what_apple_asks_for(apns: Apns, apple: RunningApns) -> None:
    apns.send(tokens(1), within_s=5)

    [push] = apple.pushes()
    assert push["topic"] == PASS_TYPE_ID
    expiration_s = int(push["headers"].pop("apns-expiration"))
    assert 3600 < expiration_s - time.time() < 7 * 24 * 3600
    assert push["headers"] == {
        "apns-topic": PASS_TYPE_ID,
        "apns-push-type": "background",
        "apns-priority": "5",
    }


def test_one_connection_serves_call_after_call(apns: Apns, apple: RunningApns) -> None:
    for seed in range(5):
        assert all(isinstance(each, Delivered) for each in apns.send(tokens(20, seed), within_s=5))

    assert apple.connections() == 1


def test_nothing_to_push_needs_no_connection(apns: Apns, apple: RunningApns) -> None:
    assert apns.send([], within_s=5) == []
    assert apple.connections() == 0


@pytest.mark.parametrize("bad", ["", "not-hex", "ab/../cd", "a b", "ж" * 64, "a" * 1001])
def test_what_is_no_token_is_refused_and_never_sent(apns: Apns, apple: RunningApns, bad: str) -> None:
    good = tokens(1)[0]

    outcomes = apns.send([bad, good], within_s=5)

    assert outcomes[0] == Refused("BadDeviceToken")
    assert isinstance(outcomes[1], Delivered)
    assert apple.accepted() == [good]


def test_a_token_that_apple_finds_bad_is_refused(apns: Apns) -> None:
    assert apns.send(["abcd"], within_s=5) == [Refused("BadDeviceToken")]


@pytest.mark.parametrize("reason", ["Unregistered", "ExpiredToken"])
def test_a_phone_that_left_is_gone_since_apples_time(apns: Apns, apple: RunningApns, reason: str) -> None:
    left, stays = tokens(2)
    apple.misbehave({"token": left, "status": 410, "reason": reason, "timestamp_ms": 1_700_000_000_123})

    outcomes = apns.send([left, stays], within_s=5)

    assert outcomes[0] == Gone(1_700_000_000_123, reason)
    assert isinstance(outcomes[1], Delivered)


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        (400, "MissingTopic"),
        (400, "BadTopic"),
        (400, "TopicDisallowed"),
        (400, "DeviceTokenNotForTopic"),
        (400, "BadPriority"),
        (403, "BadCertificate"),
        (403, "BadCertificateEnvironment"),
        (404, "BadPath"),
        (405, "MethodNotAllowed"),
        (413, "PayloadTooLarge"),
    ],
)
def test_what_is_our_fault_stops_the_run(apns: Apns, apple: RunningApns, status: int, reason: str) -> None:
    wanted = tokens(2500)
    apple.misbehave({"status": status, "reason": reason})

    with pytest.raises(PushesStopped) as stopped:
        apns.send(wanted, within_s=10)

    assert stopped.value.reason == reason
    assert isinstance(stopped.value, WalletMisconfigured)
    assert stopped.value.outcomes == (Unanswered(reason),) * 2500
    assert len(apple.pushes()) <= 1100  # no more than were under way


def test_a_stopped_run_keeps_what_was_answered_before(apns: Apns, apple: RunningApns) -> None:
    first, gone, bad, *rest = tokens(500)
    apple.misbehave(
        {"token": gone, "status": 410, "timestamp_ms": 5},
        {"token": bad, "status": 403, "reason": "BadCertificate"},
    )

    with pytest.raises(PushesStopped) as stopped:
        apns.send([first, gone, bad, *rest], within_s=10)

    outcomes = stopped.value.outcomes
    assert isinstance(outcomes[0], Delivered)
    assert outcomes[1:3] == (Gone(5, "Unregistered"), Unanswered("BadCertificate"))
    delivered = [each for each in outcomes if isinstance(each, Delivered)]
    assert len(delivered) == len(apple.accepted())  # those under way were awaited


def test_a_run_goes_on_after_the_repair(apns: Apns, apple: RunningApns) -> None:
    apple.misbehave({"status": 403, "reason": "BadCertificate"})
    with pytest.raises(PushesStopped):
        apns.send(tokens(3), within_s=5)
    apple.misbehave()

    assert all(isinstance(each, Delivered) for each in apns.send(tokens(3), within_s=5))


def test_a_topic_that_is_not_the_certificates_stops_the_run(
    apple: RunningApns, certificates: Path, codec: OpenCodec
) -> None:
    wrong = sender(certificates, apple.port, codec, topic="pass.of.someone.else")

    with pytest.raises(PushesStopped, match="TopicDisallowed"):
        wrong.send(tokens(2), within_s=5)
    wrong.close()


@pytest.mark.parametrize("reason", ["DeviceTokenNotForTopic", "BadDeviceToken"])
def test_tokens_that_are_none_of_ours_are_to_be_forgotten_and_stop_nobody(
    apns: Apns, apple: RunningApns, reason: str
) -> None:
    *foreign, other = tokens(21, seed=2)
    apple.misbehave(*({"token": token, "status": 400, "reason": reason} for token in foreign))

    outcomes = apns.send([*foreign, other], within_s=5)

    assert isinstance(outcomes[-1], Delivered)  # so it is not our topic or environment that is wrong
    assert outcomes[:-1] == [Gone(None, reason)] * 20


def test_a_few_tokens_of_another_topic_alone_wait_until_it_is_known_who_is_wrong(
    apns: Apns, apple: RunningApns
) -> None:
    foreign = tokens(2, seed=2)
    apple.misbehave(*({"token": t, "status": 400, "reason": "DeviceTokenNotForTopic"} for t in foreign))

    for _ in range(3):
        assert apns.send(foreign, within_s=5) == [Unanswered("DeviceTokenNotForTopic")] * 2
    apns.send(tokens(1), within_s=5)
    assert apns.send(foreign, within_s=5) == [Gone(None, "DeviceTokenNotForTopic")] * 2


def test_where_each_phone_is_of_another_topic_it_is_ours_that_is_wrong(
    apns: Apns, apple: RunningApns
) -> None:
    apple.misbehave({"status": 400, "reason": "DeviceTokenNotForTopic"})
    one, two, three = tokens(3)

    apns.send([one], within_s=5)
    apns.send([two], within_s=5)
    with pytest.raises(PushesStopped, match="DeviceTokenNotForTopic"):
        apns.send([three], within_s=5)


@pytest.mark.parametrize(
    ("status", "reason"),
    [(429, "TooManyRequests"), (500, "InternalServerError"), (503, "ServiceUnavailable")],
)
def test_later_is_tried_again_not_before_apple_asked(
    apns: Apns, apple: RunningApns, status: int, reason: str
) -> None:
    busy, other = tokens(2)
    apple.misbehave({"token": busy, "status": status, "times": 2, "retry_after_s": 1})
    started = time.monotonic()

    outcomes = apns.send([busy, other], within_s=10)

    assert time.monotonic() - started >= 2
    assert all(isinstance(each, Delivered) for each in outcomes)
    assert [push["reason"] for push in apple.pushes() if push["token"] == busy] == [reason, reason, ""]
    assert apple.accepted() == [other, busy]


def test_after_five_tries_a_push_goes_back_to_the_queue(apns: Apns, apple: RunningApns) -> None:
    busy, other = tokens(2)
    apple.misbehave({"token": busy, "status": 503})

    outcomes = apns.send([busy, other], within_s=10)

    assert isinstance(outcomes[0], Unanswered)
    assert outcomes[0].reason == "ServiceUnavailable"
    assert isinstance(outcomes[1], Delivered)
    assert [push["token"] for push in apple.pushes()].count(busy) == 5


def test_a_wait_longer_than_the_deadline_is_left_to_the_queue_at_once(apns: Apns, apple: RunningApns) -> None:
    apple.misbehave({"status": 429, "retry_after_s": 3600})

    [outcome] = apns.send(tokens(1), within_s=3000)  # longer than a test may take

    assert isinstance(outcome, Unanswered)
    assert outcome.reason == "TooManyRequests"
    assert 3600 <= outcome.retry_after_s < 3610


def test_a_deadline_leaves_what_is_unanswered_to_the_queue(apns: Apns, apple: RunningApns) -> None:
    slow, *quick = tokens(10)
    apple.misbehave({"token": slow, "delay_ms": 2500})

    outcomes = apns.send([slow, *quick], within_s=2)

    assert outcomes[0] == Unanswered("no answer in time")
    assert all(isinstance(each, Delivered) for each in outcomes[1:])
    # The first call's late answer comes during the second call, and must not count there.
    others = tokens(3, seed=2)
    apple.misbehave({"delay_ms": 800}, {"token": others[-1], "delay_ms": 300})
    assert all(isinstance(each, Delivered) for each in apns.send(others, within_s=5))


def test_no_time_at_all_sends_nothing(apns: Apns, apple: RunningApns) -> None:
    assert apns.send(tokens(2), within_s=0) == [Unanswered("no answer in time")] * 2
    assert apple.connections() == 0

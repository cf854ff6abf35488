"""When a call is tried again, when an endpoint rests, and when both are given up."""

from dataclasses import replace
from itertools import pairwise
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.text import phrase
from chalicelib.domain.time.units import DAY_MS
from chalicelib.domain.webhook.tries import (
    DELAYS_S,
    GIVE_UP_MS,
    OFF_AFTER_MS,
    PROBE_LOST_MS,
    QUIET_AFTER,
    QUIET_MAX_S,
    WELL,
    CallResult,
    Failure,
    Health,
    after,
    health_after,
    is_lost,
    probed,
    read_answer,
)
from chalicelib.words import say
from tests.support.fakes import NOON_MS
from tests.support.webhook_values import a_call


@pytest.mark.parametrize(
    ("status", "failure"),
    [(200, ""), (204, ""), (299, ""), (302, "redirect"), (304, "redirect"), (410, "gone"), (404, "status"),
     (500, "status"), (103, "status"), (0, "status"), (999, "status")],
)  # fmt: skip
def test_only_2xx_is_success(status: int, failure: str) -> None:
    assert read_answer(status, "").failure == failure


@pytest.mark.parametrize(
    "retry_after", ["", "soon", "-5", "1e9", "٣", "9" * 400, "Wed, 21 Oct 2026 07:28:00 GMT"]
)
def test_a_retry_after_of_no_use_is_left(retry_after: str) -> None:
    assert read_answer(503, retry_after).retry_after_s == 0


def test_a_success_ends_a_call() -> None:
    call = after(a_call(tries=3, reason="timeout"), CallResult(204), NOON_MS + 5, 0.5)

    assert (call.state, call.tries, call.status, call.reason, call.next_ms) == ("delivered", 4, 204, "", 0)


def test_a_call_is_tried_eleven_times_over_about_a_day_and_then_given_up() -> None:
    call, now_ms, jitter = a_call(), NOON_MS, 0.0
    tried = []
    while call.state == "waiting":
        call = after(call, CallResult(500, "status"), now_ms, jitter)
        tried.append(now_ms)
        now_ms = call.next_ms
    waits = [later - earlier for earlier, later in pairwise(tried)]

    assert (call.state, call.tries, call.reason) == ("failed", 11, "status")
    assert waits == sorted(waits)
    assert waits[0] == 5000
    assert 0.9 * DAY_MS < tried[-1] - tried[0] < 1.1 * DAY_MS
    assert max(DELAYS_S) * 1.2 < 12 * 3600, "SQS hides a message for twelve hours at most"


def test_who_was_tried_more_often_than_its_age_has_tries_waits_as_one_of_its_age() -> None:
    down = CallResult(500, "status")
    often = after(a_call(tries=350), down, NOON_MS + 700_000, 0.0)
    late = after(a_call(tries=350), down, NOON_MS + DAY_MS, 0.0)
    before = after(a_call(tries=350), down, NOON_MS - DAY_MS, 0.0)

    assert (often.state, often.tries, often.next_ms) == ("waiting", 351, NOON_MS + 700_000 + 600_000)
    assert late.state == "failed"
    assert (before.state, before.next_ms) == ("waiting", NOON_MS - DAY_MS + 5000), "its clock fell behind"


@given(st.floats(0, 1), st.lists(st.integers(0, 10**6), min_size=40, max_size=40))
def test_whatever_an_endpoint_asks_for_the_tries_end(jitter: float, asked: list[int]) -> None:
    call, now_ms = a_call(), NOON_MS
    for retry_after_s in asked:
        call = after(call, CallResult(503, "status", retry_after_s), now_ms, jitter)
        if call.state == "failed":
            break
        assert 0 < call.next_ms - now_ms <= 12 * 3_600_000
        now_ms = call.next_ms

    assert call.state == "failed"
    assert now_ms - NOON_MS <= GIVE_UP_MS


def test_a_retry_after_is_waited_for() -> None:
    call = after(a_call(), CallResult(503, "status", 120), NOON_MS, 0.0)

    assert call.next_ms == NOON_MS + 120_000


def test_gone_is_given_up_at_once() -> None:
    assert after(a_call(), CallResult(410, "gone"), NOON_MS, 0.5).state == "failed"


def test_three_failures_in_a_row_give_an_endpoint_a_rest_that_grows_and_a_success_ends_it() -> None:
    health, rests = WELL, []
    for _ in range(20):
        health = health_after(health, CallResult(0, "timeout"), NOON_MS)
        rests.append(max(0, health.quiet_until_ms - NOON_MS) // 1000)

    assert rests[: QUIET_AFTER - 1] == [0] * (QUIET_AFTER - 1)
    assert rests[QUIET_AFTER - 1 :] == sorted(rests[QUIET_AFTER - 1 :])
    assert rests[QUIET_AFTER - 1] == 5
    assert rests[-1] == QUIET_MAX_S
    assert health_after(health, CallResult(200), NOON_MS) == WELL


def test_an_endpoint_is_lost_after_three_days_of_failures() -> None:
    health = health_after(WELL, CallResult(0, "timeout"), NOON_MS)
    later = health_after(health, CallResult(0, "timeout"), NOON_MS + OFF_AFTER_MS)

    assert not is_lost(later, NOON_MS + OFF_AFTER_MS - 1)
    assert is_lost(later, NOON_MS + OFF_AFTER_MS)
    assert not is_lost(WELL, NOON_MS)


def test_a_probe_asks_again_when_the_rest_is_over_until_it_is_too_old() -> None:
    failed = CallResult(0, "timeout")
    call = probed(a_call(tries=40), failed, NOON_MS, NOON_MS + 60_000)
    assert (call.state, call.tries, call.reason, call.next_ms) == ("waiting", 41, "timeout", NOON_MS + 60_000)

    old = a_call(began_ms=NOON_MS - GIVE_UP_MS)
    assert probed(old, failed, NOON_MS, NOON_MS + 60_000).state == "failed"
    assert probed(a_call(), CallResult(410, "gone"), NOON_MS, NOON_MS + 60_000).state == "failed"


def test_one_call_asks_for_all_that_an_endpoint_waits_for_and_another_once_it_is_lost() -> None:
    health = Health(5, NOON_MS, NOON_MS + 60_000, probe="evt_a")

    assert health.is_left_to_another("evt_b", NOON_MS)
    assert not health.is_left_to_another("evt_a", NOON_MS)
    assert not health.is_left_to_another("evt_b", NOON_MS + 60_000 + PROBE_LOST_MS)
    assert not replace(health, probe="").is_left_to_another("evt_b", NOON_MS)
    assert not WELL.is_left_to_another("evt_b", NOON_MS)


def test_every_way_a_call_can_end_has_its_sentence() -> None:
    for reason in (*get_args(Failure), "delivered", "off", "lost", "quiet", "waiting"):
        assert say(phrase(f"webhook_call_{reason}", status=500), "en").endswith(".")

"""Calls of an endpoint that is left alone wait in the table, and one asks for all."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from chalicelib.domain.time.units import DAY_MS
from chalicelib.domain.webhook.tries import (
    GIVE_UP_MS,
    PROBE_LOST_MS,
    WELL,
    CallResult,
    Health,
)
from chalicelib.domain.webhook.webhook import Endpoint, Parked
from chalicelib.service.webhook.parked import AFTER_S
from tests.service.webhook.calling import (
    DOWN,
    FINE,
    LINE,
    At,
    PostmanOf,
    called,
    later,
    noted,
    resting,
    state,
)
from tests.support.fakes import NOON_MS
from tests.support.fakes.webhooks import FakeWebhookQueue, FakeWebhooks
from tests.support.webhook_values import a_call, an_endpoint

YEAR_MS = 365 * DAY_MS


def test_what_comes_for_an_endpoint_that_is_left_alone_waits_in_the_table(webhooks: FakeWebhooks) -> None:
    clock, postman = At(), PostmanOf()
    resting(webhooks, clock)

    assert called(webhooks, postman, clock, later(1)) == 0, "its message is done with"
    assert postman.posted == []
    assert state(webhooks, later(1)) == ("waiting", "quiet")
    assert [each.event_id for each in webhooks.parked(an_endpoint(), 9)] == [later(1).event.id]


def test_one_call_asks_once_a_minute_and_brings_the_others_back_once_it_is_answered(
    webhooks: FakeWebhooks,
) -> None:
    clock, queue = At(), FakeWebhookQueue()
    probe = resting(webhooks, clock)
    parked = [later(number) for number in range(150)]
    for message in parked:
        called(webhooks, PostmanOf(), clock, message)
    rests = []
    for _ in range(8):
        rests.append(called(webhooks, PostmanOf(DOWN), clock, probe, queue))
        clock.now_ms += 1000 * rests[-1]
    assert rests[-3:] == [60, 60, 60], "one a minute"

    assert called(webhooks, PostmanOf(FINE), clock, probe, queue) == 1
    assert webhooks.health(an_endpoint()) == WELL
    assert called(webhooks, PostmanOf(), clock, probe, queue) == 1
    assert len(queue.messages) == 100, "so many a second"
    assert called(webhooks, PostmanOf(), clock, probe, queue) == 1
    assert called(webhooks, PostmanOf(), clock, probe, queue) == 0
    assert queue.messages == parked
    for message in queue.messages:
        assert called(webhooks, PostmanOf(FINE), clock, message) == 0
        assert state(webhooks, message) == ("delivered", "")
    assert webhooks.parked(an_endpoint(), 9) == ()


def test_of_calls_that_fail_side_by_side_one_asks_and_the_others_wait(webhooks: FakeWebhooks) -> None:
    clock = At()
    probe = resting(webhooks, clock)

    class MeanwhileDown(PostmanOf):
        """Ends after another call's failure has been noted."""

        def post(self, url: str, headers: Mapping[str, str], body: bytes) -> CallResult:
            webhooks.put_health(an_endpoint(), Health(4, NOON_MS, clock.now_ms + 5000, probe.event.id))
            return super().post(url, headers, body)

    webhooks.put_health(an_endpoint(), replace(WELL, failures=2, failing_since_ms=NOON_MS))
    assert called(webhooks, MeanwhileDown(DOWN), clock, later(1)) == 0
    assert webhooks.health(an_endpoint()).probe == probe.event.id
    assert len(webhooks.parked(an_endpoint(), 9)) == 1


def test_who_parks_as_the_endpoint_comes_back_is_not_forgotten(
    webhooks: FakeWebhooks, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = At()
    resting(webhooks, clock)
    park = webhooks.park

    def meanwhile(endpoint: Endpoint, parked: Parked) -> None:
        park(endpoint, parked)
        webhooks.put_health(endpoint, WELL)

    monkeypatch.setattr(webhooks, "park", meanwhile)  # another worker comes between
    assert called(webhooks, PostmanOf(), clock, later(1)) == 1
    assert called(webhooks, PostmanOf(FINE), clock, later(1)) == 0
    assert webhooks.parked(an_endpoint(), 9) == ()


def test_a_probe_that_is_given_up_hands_on_to_the_oldest_that_is_not_too_old(webhooks: FakeWebhooks) -> None:
    clock, queue = At(), FakeWebhookQueue()
    probe = resting(webhooks, clock)
    called(webhooks, PostmanOf(), clock, later(1))
    clock.now_ms += 60_000
    called(webhooks, PostmanOf(), clock, later(2))
    clock.now_ms = NOON_MS + GIVE_UP_MS + 20_000
    health = webhooks.health(an_endpoint())
    webhooks.put_health(an_endpoint(), replace(health, quiet_until_ms=clock.now_ms))  # it asked all the time

    assert called(webhooks, PostmanOf(DOWN), clock, probe, queue) == 1
    assert state(webhooks, probe) == ("failed", "timeout")
    assert called(webhooks, PostmanOf(), clock, probe, queue) == 0
    assert state(webhooks, later(1)) == ("failed", "quiet")
    assert queue.messages == [later(2)]
    assert webhooks.health(an_endpoint()).probe == later(2).event.id
    assert webhooks.parked(an_endpoint(), 9) == ()


def test_a_probe_that_was_lost_is_followed_by_the_next_event(webhooks: FakeWebhooks) -> None:
    """Its message ended as a dead letter, by a fault of ours."""
    clock = At()
    resting(webhooks, clock)
    clock.now_ms += PROBE_LOST_MS

    assert called(webhooks, PostmanOf(DOWN), clock, later(1)) > 0
    assert webhooks.health(an_endpoint()).probe == later(1).event.id


@pytest.mark.parametrize("by_the_owner", [True, False])
def test_what_is_parked_fails_when_the_endpoint_is_switched_off(
    webhooks: FakeWebhooks, *, by_the_owner: bool
) -> None:
    clock = At()
    probe = resting(webhooks, clock)
    called(webhooks, PostmanOf(), clock, later(1))
    if by_the_owner:
        assert webhooks.put_endpoint(an_endpoint(state="off", revision=1), LINE)
    postman = PostmanOf() if by_the_owner else PostmanOf(CallResult(410, "gone"))

    assert called(webhooks, postman, clock, probe) == 1
    assert called(webhooks, PostmanOf(), clock, probe) == 1
    assert called(webhooks, PostmanOf(), clock, probe) == 0
    assert state(webhooks, later(1)) == ("failed", "off")
    assert webhooks.parked(an_endpoint(), 9) == ()


def test_an_endpoint_that_is_put_right_while_it_rests_gets_what_was_parked(webhooks: FakeWebhooks) -> None:
    clock, queue = At(), FakeWebhookQueue()
    probe = resting(webhooks, clock)
    called(webhooks, PostmanOf(), clock, later(1))
    webhooks.put_health(an_endpoint(), WELL)  # its owner gave it another address

    assert called(webhooks, PostmanOf(FINE), clock, probe, queue) == 1
    assert called(webhooks, PostmanOf(), clock, probe, queue) == 1
    assert queue.messages == [later(1)]


def test_a_call_that_asked_for_all_is_tried_on_where_its_endpoint_is_put_right_and_fails_once_more(
    webhooks: FakeWebhooks,
) -> None:
    """It asked each minute for hours: that is not the eleven tries of a day."""
    clock = At()
    probe = resting(webhooks, clock)
    clock.now_ms = NOON_MS + DAY_MS // 4
    webhooks.put_call(replace(a_call(probe.event), tries=350, reason="timeout"))
    webhooks.put_health(an_endpoint(), WELL)  # its owner gave it another address, which is wrong, too

    assert 0 < called(webhooks, PostmanOf(DOWN), clock, probe) <= 4 * 3600
    assert state(webhooks, probe) == ("waiting", "timeout")


def test_what_a_clock_that_jumped_ahead_has_noted_holds_nobody_up(webhooks: FakeWebhooks) -> None:
    """A worker a year ahead saw three failures; its clock was put right since."""
    ahead = At(NOON_MS + YEAR_MS)
    probe = resting(webhooks, ahead)
    called(webhooks, PostmanOf(), ahead, later(1))
    clock = At()

    assert called(webhooks, PostmanOf(FINE), clock, later(2)) == AFTER_S
    assert state(webhooks, later(2)) == ("delivered", "")
    assert called(webhooks, PostmanOf(FINE), clock, probe) == AFTER_S
    assert state(webhooks, probe) == ("delivered", "")


def test_a_clock_that_fell_behind_tries_a_call_at_once_rather_than_never(webhooks: FakeWebhooks) -> None:
    webhooks.put_call(a_call(next_ms=NOON_MS + YEAR_MS))
    assert called(webhooks, PostmanOf(FINE), At()) == 0
    assert noted(webhooks).state == "delivered"

"""From draft to measured: what time brings, asked at any moment and any number of times."""

from dataclasses import replace

import pytest

from chalicelib.domain.campaign.campaign import (
    SHARDS,
    Campaign,
    Face,
    Progress,
    Sweep,
    Variant,
    When,
    Work,
)
from chalicelib.domain.campaign.lifecycle import (
    REVERT_AFTER_MS,
    STALE_MS,
    TURN_MS,
    WORKERS,
    Next,
    cancelled,
    check_may,
    following,
    may_now,
    paused,
    resumed,
    scheduled,
    turned,
    unfinished,
)
from chalicelib.domain.campaign.turns import HELD_AGAIN_MS, next_turn_ms
from chalicelib.domain.errors import NotAllowed
from chalicelib.domain.time.units import DAY_MS, HOUR_MS

NOW_MS = 1_790_000_000_000
WORDS = Variant("a", {"en": "Hello"}, {"en": "One coffee is on us today."})
DRAFT = Campaign("c1", "m-1", "One away", ("p1", "p2"), NOW_MS, "staff:mara", variants=(WORDS,))


def finished(campaign: Campaign, sweep: Sweep, due_ms: int = 0) -> list[Progress]:
    """Every shard of the present turn, gone through."""
    return [
        Progress("c1", sweep, shard, programme, campaign.turns[sweep], done=True, due_ms=due_ms)
        for programme, shard in unfinished(campaign, sweep, ())
    ]


def begun(draft: Campaign = DRAFT) -> Campaign:
    return scheduled(draft, 0, 0, NOW_MS).campaign


def test_now_means_that_every_shard_of_every_programme_is_sent_at_once() -> None:
    first = scheduled(DRAFT, 0, 0, NOW_MS)
    assert first.campaign.state == "running"
    assert len(set(first.work)) == 2 * SHARDS
    assert {work.sweep for work in first.work} == {"deliver"}
    assert first.campaign.until_ms == NOW_MS + 24 * HOUR_MS


def test_a_later_time_is_waited_for() -> None:
    later_ms = NOW_MS + HOUR_MS
    planned = scheduled(DRAFT, later_ms, later_ms, NOW_MS)
    assert (planned.campaign.state, planned.campaign.due_ms, planned.work) == ("scheduled", later_ms, ())
    assert following(planned.campaign, (), later_ms - 1) == planned
    assert following(planned.campaign, (), later_ms).campaign.state == "running"


def test_a_shard_whose_message_was_lost_is_sent_again() -> None:
    campaign = begun()
    assert following(campaign, (), NOW_MS + STALE_MS - 1).work == ()
    assert len(following(campaign, (), NOW_MS + STALE_MS).work) == 2 * SHARDS
    fresh = Progress("c1", "deliver", 3, "p1", 1, after="X", updated_ms=NOW_MS + STALE_MS - 1)
    again = following(campaign, [fresh], NOW_MS + STALE_MS).work
    assert Work("m-1", "c1", "deliver", "p1", 3) not in again
    assert len(again) == 2 * SHARDS - 1


def test_a_shard_whose_message_may_still_wait_is_not_sent_twice() -> None:
    campaign = begun()
    waiting = 40 * WORKERS  # forty turns of all workers before its own
    later_ms = NOW_MS + STALE_MS + 40 * TURN_MS

    assert following(campaign, (), later_ms - 1, waiting).work == ()
    assert len(following(campaign, (), later_ms, waiting).work) == 2 * SHARDS
    assert len(following(campaign, (), later_ms - 1, 0).work) == 2 * SHARDS, "nothing waits, so it is lost"


def test_it_is_done_when_every_shard_is_and_asking_again_changes_nothing() -> None:
    campaign = begun()
    most = finished(campaign, "deliver")
    assert following(campaign, most[1:], NOW_MS + 1).campaign.state == "running"
    done = following(campaign, most, NOW_MS + 1)
    assert (done.campaign.state, done.campaign.ended_ms) == ("done", NOW_MS + 1)
    assert following(done.campaign, most, NOW_MS + 2) == Next(done.campaign)


def test_who_was_held_back_for_a_time_gets_another_turn_while_it_is_meant() -> None:
    campaign = begun()
    morning_ms = NOW_MS + 9 * HOUR_MS
    waits = finished(campaign, "deliver", due_ms=morning_ms)
    night = following(campaign, waits, NOW_MS + 1).campaign
    assert (night.state, night.due_ms) == ("running", morning_ms)
    day = following(night, waits, morning_ms)
    assert day.campaign.turns["deliver"] == 2
    assert len(day.work) == 2 * SHARDS
    too_late = finished(campaign, "deliver", due_ms=campaign.until_ms)
    assert following(campaign, too_late, NOW_MS + 1).campaign.state == "done"


def test_a_trigger_has_a_turn_at_once_and_two_each_day_until_it_is_ended() -> None:
    campaign = begun(replace(DRAFT, when=When(trigger="welcome", zone="Europe/Paris")))
    assert campaign.until_ms == 0
    seen = finished(campaign, "deliver")
    planned_ms = next_turn_ms("c1", NOW_MS, "Europe/Paris")
    assert following(campaign, seen, NOW_MS + 1).campaign.due_ms == planned_ms
    assert following(campaign, seen, planned_ms - 1).campaign.turns["deliver"] == 1
    again = following(campaign, seen, planned_ms)
    assert again.campaign.turns["deliver"] == 2
    assert cancelled(again.campaign, NOW_MS).campaign.state == "cancelled"


def test_who_a_trigger_held_back_has_a_turn_once_it_is_over_but_not_before_six_hours() -> None:
    night_ms = NOW_MS + 10 * HOUR_MS  # after the day's second turn
    campaign = replace(begun(replace(DRAFT, when=When(trigger="birthday"))), began={"deliver": night_ms})
    soon = finished(campaign, "deliver", due_ms=night_ms + HOUR_MS)
    assert following(campaign, soon, night_ms + 1).campaign.due_ms == night_ms + HELD_AGAIN_MS
    late = finished(campaign, "deliver", due_ms=night_ms + 7 * HOUR_MS)
    assert following(campaign, late, night_ms + 1).campaign.due_ms == night_ms + 7 * HOUR_MS


def test_pausing_sends_nothing_and_resuming_sends_what_is_left() -> None:
    campaign = paused(begun(), NOW_MS + 5).campaign
    some = finished(begun(), "deliver")[:10]
    assert following(campaign, some, NOW_MS + DAY_MS).work == ()
    again = resumed(campaign, some, NOW_MS + DAY_MS)
    assert again.campaign.state == "running"
    assert len(again.work) == len(set(again.work)) == 2 * SHARDS - 10


def test_a_face_is_taken_off_once_after_its_time_or_when_it_is_cancelled() -> None:
    campaign = begun(replace(DRAFT, face=Face(line={"en": "Double stamps"}), face_hours=2))
    over_ms = NOW_MS + 2 * HOUR_MS + REVERT_AFTER_MS
    done = following(campaign, finished(campaign, "deliver"), NOW_MS + 1).campaign
    assert done.due_ms == over_ms
    reverting = following(done, (), over_ms)
    assert {work.sweep for work in reverting.work} == {"revert"}
    assert following(reverting.campaign, finished(reverting.campaign, "revert"), over_ms + 1).work == ()

    ended = cancelled(campaign, NOW_MS + 5).campaign
    assert cancelled(done, NOW_MS + 5).campaign.face_until_ms == NOW_MS + 5
    assert "cancel" in may_now(done)
    early = following(ended, (), NOW_MS + 5 + REVERT_AFTER_MS)
    assert {work.sweep for work in early.work} == {"revert"}


def test_the_effect_is_measured_for_good_once_its_window_is_over() -> None:
    campaign = begun()
    done = following(campaign, finished(campaign, "deliver"), NOW_MS).campaign
    window_ms = NOW_MS + 14 * DAY_MS
    assert done.due_ms == window_ms
    early = turned(done, "measure", NOW_MS + 60_000).campaign  # somebody looked at the result before
    last = following(early, finished(early, "measure"), window_ms)
    assert {work.sweep for work in last.work} == {"measure"}
    closed = following(last.campaign, finished(last.campaign, "measure"), window_ms + 1).campaign
    assert (closed.measured_ms, closed.due_ms) == (window_ms + 1, 0)


def test_a_correction_goes_over_the_cards_again_once_all_was_sent() -> None:
    corrected = turned(begun(), "correct", NOW_MS + 5).campaign
    sent = [*finished(corrected, "deliver"), *finished(corrected, "correct")]
    done = following(corrected, sent, NOW_MS + 10)
    assert done.campaign.turns["correct"] == 2
    assert {work.sweep for work in done.work} == {"correct"}


def test_what_is_not_for_now_is_refused_with_the_state_it_is_in() -> None:
    with pytest.raises(NotAllowed, match="campaign_done"):
        check_may(replace(DRAFT, state="done"), "pause")
    assert may_now(DRAFT) == ("edit", "delete", "test", "send")
    assert "correct" not in may_now(replace(begun(), variants=()))

"""How far the sending of a campaign has come, from what each shard has noted."""

from dataclasses import replace
from typing import Any

from chalicelib.domain.campaign.campaign import SHARDS, Campaign, Progress
from chalicelib.domain.campaign.result.counts import key_of
from chalicelib.domain.campaign.result.pace import pace_of

BEGAN_MS = 1_790_000_000_000
SENDING = Campaign(
    "c1", "m-1", "Hello", ("p1",), BEGAN_MS, "staff:mara",
    state="running", turns={"deliver": 1}, began={"deliver": BEGAN_MS},
)  # fmt: skip


def shard(number: int, **changes: Any) -> Progress:
    return replace(Progress("c1", "deliver", number, "p1", turn=1), **changes)


def done(number: int, turn: int = 1, **counts: int) -> Progress:
    keyed = {key_of(name.replace("held_by_", "held.")): count for name, count in counts.items()}
    return shard(number, turn=turn, done=True, counts=keyed, updated_ms=BEGAN_MS + 20_000)


def test_half_of_the_shards_in_ten_seconds_take_ten_seconds_more() -> None:
    half = [done(number, sent=10) for number in range(SHARDS // 2)]
    on_it = shard(SHARDS // 2, counts={"sent": 4})
    pace = pace_of(SENDING, [*half, on_it], BEGAN_MS + 10_000)

    assert (pace.parts_done, pace.parts, pace.seconds_left) == (SHARDS // 2, SHARDS, 10)
    assert (pace.sent, pace.planned, pace.cards_per_s) == (84, 84, 8.4)
    assert pace.next_turn_ms == 0


def test_each_card_is_sent_held_out_or_held_back_by_a_reason() -> None:
    shards = [done(0, sent=3, held_out=1, held_by_quiet=2), done(1, sent=1, held_by_per_day=1)]
    pace = pace_of(SENDING, shards, BEGAN_MS)

    assert (pace.planned, pace.sent, pace.held_out) == (8, 4, 1)
    assert pace.held == {"quiet": 2, "per_day": 1}


def test_in_the_middle_of_a_further_turn_what_was_sent_before_still_counts() -> None:
    again = replace(SENDING, turns={"deliver": 2})
    early = shard(0, turn=2, counts={"sent": 1}, before={"sent": 5, "held_out": 2})
    pace = pace_of(again, [early], BEGAN_MS)

    assert (pace.sent, pace.held_out) == (5, 2)
    assert pace.cards_per_s == 0.0, "the first turn's time says nothing of this one"


def test_when_all_shards_are_done_the_next_turn_is_told_and_no_time_is_left() -> None:
    waiting = replace(SENDING, due_ms=BEGAN_MS + 60_000)
    pace = pace_of(waiting, [done(number, sent=2) for number in range(SHARDS)], BEGAN_MS + 99_000)

    assert (pace.seconds_left, pace.next_turn_ms) == (None, BEGAN_MS + 60_000)
    assert pace.cards_per_s == 1.6, "by the last shard's end, not by now"


def test_how_far_it_is_goes_by_the_cards_that_were_looked_at_and_not_by_finished_parts() -> None:
    middle = shard(0, after="G" * 10, counts={key_of("sent"): 40})
    pace = pace_of(SENDING, [replace(middle, shard=number) for number in range(SHARDS)], BEGAN_MS + 10_000)

    assert pace.parts_done == 0
    assert 0.4 < pace.share < 0.6, pace.share
    assert pace.seconds_left is not None
    assert 6 < pace.seconds_left < 16


def test_who_waits_for_the_hour_where_they_are_is_not_held_back() -> None:
    shards = [done(0, sent=3, held_by_not_yet=6, held_by_gap=1)]
    pace = pace_of(SENDING, shards, BEGAN_MS)

    assert (pace.waiting, pace.held, pace.planned) == (6, {"gap": 1}, 10)


def test_what_never_began_is_at_nothing() -> None:
    ended = replace(SENDING, state="cancelled", turns={}, began={})

    assert pace_of(ended, [], BEGAN_MS).share == 0.0

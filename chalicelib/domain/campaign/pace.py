"""How far the sending of a campaign has come, and when it will be done: added up from its shards' counts."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from chalicelib.domain.campaign.campaign import SHARDS, Campaign, Progress
from chalicelib.domain.campaign.counts import CountKey, HeldFor
from chalicelib.domain.campaign.lifecycle import unfinished

_KEPT: tuple[CountKey, ...] = ("sent", "held_out")


@dataclass(frozen=True, slots=True)
class Pace:
    """Cards so far; `held` is by reason. `parts` are shards of a programme, `parts_done` of them finished.

    `seconds_left` is by the pace so far, None when that cannot be told. `next_turn_ms` is when those who are
    held back for a time are tried again, 0 for never.
    """

    sent: int
    held_out: int
    held: Mapping[str, int]
    parts_done: int
    parts: int
    cards_per_s: float
    seconds_left: int | None
    next_turn_ms: int

    @property
    def planned(self) -> int:
        return self.sent + self.held_out + sum(self.held.values())


def pace_of(campaign: Campaign, progress: Sequence[Progress], now_ms: int) -> Pace:
    turn = campaign.turns.get("deliver", 0)
    shards = [part for part in progress if part.sweep == "deliver"]
    counts = _counted(shards, turn)
    parts, left = SHARDS * len(campaign.programmes), len(unfinished(campaign, "deliver", progress))
    done = parts - left if turn else 0
    took_s = max(1.0, (_latest_ms(shards, now_ms) - campaign.began.get("deliver", now_ms)) / 1000)
    running = campaign.state == "running"
    return Pace(
        sent=counts["sent"],
        held_out=counts["held_out"],
        held={key.reason: count for key, count in counts.items() if isinstance(key, HeldFor)},
        parts_done=done,
        parts=parts,
        cards_per_s=round(counts.total() / took_s, 1) if turn == 1 else 0.0,
        seconds_left=round(took_s * left / done) if running and left and done else None,
        next_turn_ms=campaign.due_ms if running and turn and not left else 0,
    )


def _counted(shards: Iterable[Progress], turn: int) -> Counter[CountKey]:
    """In the middle of a further turn, what a shard sent before is not forgotten."""
    total: Counter[CountKey] = Counter()
    for shard in shards:
        total.update(shard.counts)
        if shard.turn >= turn and not shard.done:
            for key in _KEPT:
                total[key] += max(0, shard.before.get(key, 0) - shard.counts.get(key, 0))
    return total


def _latest_ms(shards: Sequence[Progress], now_ms: int) -> int:
    """When the last shard was done with; now, while one is not."""
    if all(shard.done for shard in shards):
        return max((shard.updated_ms for shard in shards), default=now_ms)
    return now_ms

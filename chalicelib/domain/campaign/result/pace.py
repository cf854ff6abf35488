"""How far the sending of a campaign has come, and when it will be done: added up from its shards' counts."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from chalicelib.domain.campaign.attention import WINNER
from chalicelib.domain.campaign.campaign import SHARDS, Campaign, Progress
from chalicelib.domain.campaign.lifecycle import unfinished
from chalicelib.domain.campaign.result.counts import CountKey, HeldFor
from chalicelib.domain.campaign.shards import share_before

_KEPT: tuple[CountKey, ...] = ("sent", "held_out")
WAITING = (HeldFor("not_yet"), HeldFor(WINNER))


@dataclass(frozen=True, slots=True)
class Pace:
    """Cards so far; `held` is by reason, and `waiting` are those whose hour has not come where they
    are, or who get the better of two texts once it is known.
    `parts` are shards of a programme, `parts_done` of them finished; `share` of the cards were looked at.

    `seconds_left` is by the pace so far, None when that cannot be told. `next_turn_ms`
    is when those who are held back for a time are tried again, 0 for never.
    """

    sent: int
    held_out: int
    held: Mapping[str, int]
    waiting: int
    parts_done: int
    parts: int
    share: float
    cards_per_s: float
    seconds_left: int | None
    next_turn_ms: int

    @property
    def planned(self) -> int:
        return self.sent + self.held_out + sum(self.held.values()) + self.waiting


def pace_of(campaign: Campaign, progress: Sequence[Progress], now_ms: int) -> Pace:
    turn = campaign.turns.get("deliver", 0)
    shards = [part for part in progress if part.sweep == "deliver"]
    counts = _counted(shards, turn)
    parts, left = SHARDS * len(campaign.programmes), len(unfinished(campaign, "deliver", progress))
    share = _share(shards, turn, parts)
    done = parts - left if turn else 0
    took_s = max(1.0, (_latest_ms(shards, now_ms) - campaign.began.get("deliver", now_ms)) / 1000)
    running = campaign.state == "running"
    waiting = sum(counts.pop(key, 0) for key in WAITING)
    return Pace(
        sent=counts["sent"],
        held_out=counts["held_out"],
        held={key.reason: count for key, count in counts.items() if isinstance(key, HeldFor)},
        waiting=waiting,
        parts_done=done,
        parts=parts,
        share=share,
        cards_per_s=round((counts.total() + waiting) / took_s, 1) if turn == 1 else 0.0,
        seconds_left=round(took_s * (1 - share) / share) if running and left and share else None,
        next_turn_ms=campaign.due_ms if running and turn and not left else 0,
    )


def _share(shards: Iterable[Progress], turn: int, parts: int) -> float:
    """Which share of the cards was gone through: of those of every part, up to where it is. Before a further
    turn, all were."""
    if turn != 1:
        return 1.0 if turn else 0.0
    shares = (
        1.0 if part.done else share_before(part.after) if part.after else 0.0
        for part in shards
        if part.turn == turn
    )
    return sum(shares) / parts if parts else 0.0


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

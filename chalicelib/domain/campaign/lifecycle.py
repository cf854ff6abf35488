"""A campaign from draft to measured: what may be done with it now, and what has to happen next. Pure."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal, get_args

from chalicelib.domain.campaign.campaign import SHARDS, Campaign, CampaignState, Progress, Sweep, Work
from chalicelib.domain.campaign.later.choosing import undecided
from chalicelib.domain.campaign.later.journey import gifts_given, wordings
from chalicelib.domain.campaign.turns import next_turn_ms
from chalicelib.domain.errors import NotAllowed
from chalicelib.domain.time.units import DAY_MS, HOUR_MS

CampaignAction = Literal[
    "edit", "delete", "test", "send", "approve", "decline", "withdraw", "pause", "resume", "cancel",
    "correct", "retry", "measure", "recall", "archive", "unarchive", "choose",
]  # fmt: skip
SWEEPS: tuple[Sweep, ...] = get_args(Sweep)
STALE_MS = 90_000  # a shard that nobody went on with for so long has lost its message, if none waits
TURN_MS = 15_000  # a worker goes on with a shard for so long, then the next message has its turn
WORKERS = 8  # as many as infra/resources.yaml lets work at a time
REVERT_AFTER_MS = 10_000
MEASURE_AGAIN_MS = 15_000
ASKED_FOR_MS = 14 * DAY_MS  # so long somebody may choose a wording for the rest; then the rest gets none

_AFTER: frozenset[CampaignAction] = frozenset({"correct", "retry", "measure"})
_MAY: Mapping[CampaignState, frozenset[CampaignAction]] = {
    "draft": frozenset({"edit", "delete", "test", "send"}),
    "waiting": frozenset({"approve", "decline", "withdraw"}),
    "scheduled": frozenset({"withdraw", "cancel"}),
    "running": _AFTER | {"pause", "cancel"},
    "paused": _AFTER | {"resume", "cancel", "recall"},
    "done": _AFTER | {"recall", "archive"},
    "cancelled": _AFTER | {"recall", "archive"},
}
_ENDED: tuple[CampaignState, ...] = ("done", "cancelled")

Shard = tuple[str, int]
"""A programme ("" where a sweep goes over deliveries) and the number of its part."""


@dataclass(frozen=True, slots=True)
class Next:
    """The campaign as it is to be written, and the shards to send to the workers once it is."""

    campaign: Campaign
    work: tuple[Work, ...] = ()


def may_now(campaign: Campaign) -> tuple[CampaignAction, ...]:
    """What can be done with it now, in the order of `CampaignAction`."""
    allowed = _MAY[campaign.state]
    if not wordings(campaign):
        allowed = allowed - {"correct"}
    if not gifts_given(campaign):
        allowed = allowed - {"recall"}
    if undecided(campaign) and campaign.state == "running":
        allowed = allowed | {"choose"}
    if campaign.archived_ms:
        allowed = allowed - {"archive"} | {"unarchive"}
    if campaign.proposal:
        allowed = allowed | {"approve", "decline", "withdraw"}  # of the words that wait, not of what was sent
    if campaign.state == "done" and (campaign.face or campaign.bonus):
        allowed = allowed | {"cancel"}  # sent to all, but its face or its bonus may still last
    return tuple(action for action in get_args(CampaignAction) if action in allowed)


def check_may(campaign: Campaign, action: CampaignAction) -> None:
    """NotAllowed, with the campaign's state, when `action` is not possible now."""
    if action not in may_now(campaign):
        raise NotAllowed(f"campaign_{campaign.state}", field="state")


def scheduled(campaign: Campaign, first_ms: int, last_ms: int, now_ms: int) -> Next:
    """Plan the campaign from `first_ms` (0: now) to `last_ms`, when its time comes in the last time zone."""
    starts_ms = max(first_ms, now_ms)
    last_ms = max(last_ms, starts_ms)
    decides_ms = last_ms + campaign.winner.days * DAY_MS if campaign.winner else 0
    asking_ms = ASKED_FOR_MS if campaign.winner and campaign.winner.unclear == "ask" else 0
    until_ms = (decides_ms + asking_ms or last_ms) + campaign.send_hours * HOUR_MS
    planned = replace(
        campaign,
        state="scheduled",
        starts_ms=starts_ms,
        until_ms=0 if campaign.when.trigger else until_ms,
        decides_ms=decides_ms,
        face_until_ms=face_until_ms(campaign, starts_ms),
        due_ms=starts_ms,
    )
    return following(planned, (), now_ms)


def paused(campaign: Campaign, now_ms: int) -> Next:
    return following(replace(campaign, state="paused"), (), now_ms)


def resumed(campaign: Campaign, progress: Iterable[Progress], now_ms: int) -> Next:
    """Let the campaign run again; each shard goes on where it stopped."""
    held = tuple(progress)
    again = replace(campaign, state="running")
    left = tuple(_work(again, "deliver", shard) for shard in unfinished(again, "deliver", held))
    return Next(following(again, held, now_ms).campaign, left)


def cancelled(campaign: Campaign, now_ms: int) -> Next:
    """End the campaign: nothing more is sent, and a face that it gave is taken off now."""
    ended = replace(campaign, state="cancelled", ended_ms=now_ms)
    if campaign.face_until_ms:
        ended = replace(ended, face_until_ms=min(campaign.face_until_ms, now_ms))
    return following(ended, (), now_ms)


def chosen(
    campaign: Campaign, what: Literal["a", "b", "half"], by: str, progress: Iterable[Progress], now_ms: int
) -> Next:
    """What the rest gets is known: from now on it is sent, for as long as was said."""
    asked_ms = campaign.asked_ms if campaign.proposal else 0  # nobody need be written to any more
    until_ms = now_ms + campaign.send_hours * HOUR_MS
    known = replace(campaign, chosen=what, chosen_by=by, asked_ms=asked_ms, until_ms=until_ms)
    if campaign.state != "running" or unfinished(campaign, "deliver", progress):
        return Next(replace(known, due_ms=_sooner(known.due_ms, now_ms)))
    return turned(known, "deliver", now_ms)


def turned(campaign: Campaign, sweep: Sweep, now_ms: int) -> Next:
    """Begin a further turn of `sweep` over all its shards."""
    again = replace(
        campaign,
        turns={**campaign.turns, sweep: campaign.turns.get(sweep, 0) + 1},
        began={**campaign.began, sweep: now_ms},
        due_ms=_sooner(campaign.due_ms, now_ms + STALE_MS),
    )
    return Next(again, tuple(_work(again, sweep, shard) for shard in shards(again, sweep)))


def following(campaign: Campaign, progress: Iterable[Progress], now_ms: int, waiting: int = 0) -> Next:
    """What time brings: it begins, goes on to what was held back, ends, reverts, is measured; and each shard
    whose message was lost is sent again: not while it may be among the `waiting` that no worker has taken.
    The same answer however often it is asked."""
    held = tuple(progress)
    sending = _sending(campaign, held, now_ms)
    ending = _ending(sending.campaign, held, now_ms)
    lost = _lost(ending.campaign, campaign, held, now_ms - STALE_MS - waiting * TURN_MS // WORKERS)
    known = replace(ending.campaign, due_ms=_due_ms(ending.campaign, held, now_ms))
    return Next(known, (*sending.work, *ending.work, *lost))


def shards(campaign: Campaign, sweep: Sweep) -> Iterator[Shard]:
    """All parts that a sweep goes through."""
    for programme_id in campaign.programmes if sweep == "deliver" else ("",):
        for number in range(SHARDS):
            yield programme_id, number


def unfinished(campaign: Campaign, sweep: Sweep, progress: Iterable[Progress]) -> tuple[Shard, ...]:
    """The parts that the present turn of `sweep` has not gone through yet."""
    turn = campaign.turns.get(sweep, 0)
    done = {
        (part.programme_id, part.shard)
        for part in progress
        if part.sweep == sweep and part.turn == turn and part.done
    }
    return tuple(shard for shard in shards(campaign, sweep) if shard not in done) if turn else ()


def under_way(campaign: Campaign, progress: Collection[Progress]) -> bool:
    """Whether the workers still have shards to go through."""
    return any(unfinished(campaign, sweep, progress) for sweep in _active(campaign))


def window_end_ms(campaign: Campaign) -> int:
    """When the effect on the last card is known; 0 while that is open."""
    return campaign.ended_ms + campaign.window_days * DAY_MS if campaign.state in _ENDED else 0


def face_until_ms(campaign: Campaign, starts_ms: int) -> int:
    """A face for its hours; what the card says of a bonus as long as it lasts; 0: no face."""
    if campaign.face is not None and campaign.face_hours:
        return starts_ms + campaign.face_hours * HOUR_MS
    return campaign.bonus.ends_ms if campaign.bonus and not campaign.when.trigger else 0


def _sending(campaign: Campaign, progress: tuple[Progress, ...], now_ms: int) -> Next:
    """Begin the sending, send again to those who were held back for a time, or note that all is sent."""
    if campaign.state == "scheduled" and now_ms >= campaign.starts_ms:
        return turned(replace(campaign, state="running"), "deliver", now_ms)
    if campaign.state != "running" or unfinished(campaign, "deliver", progress):
        return Next(campaign)
    if _is_deciding(campaign, now_ms):
        if campaign.began.get("measure", 0) < campaign.decides_ms:
            return turned(campaign, "measure", now_ms)
        return Next(campaign)  # who did better is told by `winner`, or by somebody
    again_ms = _again_ms(campaign, progress)
    if again_ms is not None:
        return turned(campaign, "deliver", now_ms) if now_ms >= again_ms else Next(campaign)
    done = replace(campaign, state="done", ended_ms=now_ms)
    # A card may have been given the old text while the correction passed it by.
    return turned(done, "correct", now_ms) if campaign.turns.get("correct") else Next(done)


def _ending(campaign: Campaign, progress: tuple[Progress, ...], now_ms: int) -> Next:
    """Take the face off, and measure what came of it."""
    now = campaign
    work: tuple[Work, ...] = ()
    revert_ms = _revert_ms(now)
    if revert_ms and now_ms >= revert_ms:
        now, work = _and_turned(now, work, "revert", now_ms)
    window_ms = window_end_ms(now)
    if window_ms and not now.measured_ms and now_ms >= window_ms:
        if now.began.get("measure", 0) < window_ms:
            now, work = _and_turned(now, work, "measure", now_ms)
        elif not unfinished(now, "measure", progress):
            now = replace(now, measured_ms=now_ms)
    return Next(now, work)


def _and_turned(
    campaign: Campaign, work: tuple[Work, ...], sweep: Sweep, now_ms: int
) -> tuple[Campaign, tuple[Work, ...]]:
    begun = turned(campaign, sweep, now_ms)
    return begun.campaign, (*work, *begun.work)


def _again_ms(campaign: Campaign, progress: Iterable[Progress]) -> int | None:
    """When the next turn of sending is due; None when there is none."""
    turn = campaign.turns.get("deliver", 0)
    waits = [
        part.due_ms for part in progress if part.sweep == "deliver" and part.turn == turn and part.due_ms
    ]
    soonest = min(waits, default=0)
    if campaign.when.trigger:
        return next_turn_ms(campaign.id, campaign.began.get("deliver", 0), campaign.when.zone, soonest)
    return soonest if soonest and soonest < campaign.until_ms else None


def _is_deciding(campaign: Campaign, now_ms: int) -> bool:
    """It is time to know which wording is the better one, and not too late."""
    return undecided(campaign) and campaign.decides_ms <= now_ms < campaign.until_ms


def _revert_ms(campaign: Campaign) -> int:
    """When the face is to be taken off, a little after the last card can have been given it; 0: not again."""
    until_ms = campaign.face_until_ms
    if not until_ms or campaign.state in ("draft", "waiting", "scheduled"):
        return 0
    return until_ms + REVERT_AFTER_MS if campaign.began.get("revert", 0) < until_ms else 0


def _lost(
    campaign: Campaign, before: Campaign, progress: tuple[Progress, ...], since_ms: int
) -> Iterator[Work]:
    """Shards that no worker has gone on with since then: their messages were lost."""
    seen = {(part.sweep, part.programme_id, part.shard): part for part in progress}
    for sweep in _active(campaign):
        if campaign.turns.get(sweep) != before.turns.get(sweep):
            continue
        for shard in unfinished(campaign, sweep, progress):
            last = seen.get((sweep, *shard))
            heard_ms = max(campaign.began.get(sweep, 0), last.updated_ms if last else 0)
            if heard_ms <= since_ms:
                yield _work(campaign, sweep, shard)


def _active(campaign: Campaign) -> tuple[Sweep, ...]:
    return tuple(sweep for sweep in SWEEPS if sweep != "deliver" or campaign.state == "running")


def _due_ms(campaign: Campaign, progress: tuple[Progress, ...], now_ms: int) -> int:
    dues = [campaign.starts_ms] if campaign.state == "scheduled" else []
    dues.append(campaign.asked_ms)
    if under_way(campaign, progress):
        dues.append(now_ms + STALE_MS)
    elif campaign.state == "running" and _is_deciding(campaign, now_ms):
        settled = campaign.asks_ms or campaign.asked_ms  # else it has gone on from a pause, and is asked now
        dues.append(campaign.until_ms if settled else now_ms)
    elif campaign.state == "running":
        dues.append(_again_ms(campaign, progress) or now_ms)
    dues.append(_revert_ms(campaign))
    window_ms = window_end_ms(campaign)
    if window_ms and not campaign.measured_ms:
        dues.append(window_ms if now_ms < window_ms else now_ms + STALE_MS)
    return min((due for due in dues if due), default=0)


def _work(campaign: Campaign, sweep: Sweep, shard: Shard) -> Work:
    return Work(campaign.merchant_id, campaign.id, sweep, *shard)


def _sooner(due_ms: int, other_ms: int) -> int:
    return min(due_ms, other_ms) if due_ms else other_ms

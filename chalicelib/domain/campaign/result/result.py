"""What became of a campaign, added up from counts that pages, shards and programmes each kept."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import get_args

from chalicelib.domain.campaign.campaign import SHARDS, Campaign, Progress
from chalicelib.domain.campaign.later.follow_up import place_of
from chalicelib.domain.campaign.result.counts import (
    ARMS,
    GIFT_COUNTS,
    METRICS,
    NOWHERE,
    STEPS,
    Arm,
    Arrived,
    CountKey,
    Counts,
    Followed,
    FollowedArm,
    FollowedUp,
    FollowedVisits,
    GiftCount,
    Gifts,
    HeldFor,
    Metric,
    Power,
    RefusedFor,
    Summed,
)
from chalicelib.domain.campaign.result.effect import Effect, Sample, difference
from chalicelib.domain.campaign.result.pace import pace_of
from chalicelib.domain.campaign.result.snapshot import Snapshot, accepted_percent
from chalicelib.domain.campaign.result.tally import Arrival
from chalicelib.domain.card.wallets import WALLETS
from chalicelib.domain.text import LANGUAGES, Language

_OVER: tuple[GiftCount, ...] = ("taken", "ended", "back")


@dataclass(frozen=True, slots=True)
class Result:
    """`effects` are of all that were sent over those held out, `texts` of text "a" over "b" (empty for one).

    `followed` are cards that came to a follow-up, by its number and its branch (-1: none meant them), and
    what became of them; `since` has the visits from then on of those it was sent to and of those held out
    from it, who came to the same branch and were drawn by chance. `arrived` counts by wallet (or NOWHERE) and
    language. `measured_ms` is when the oldest of the counts was made, 0 for never; `complete` when the latest
    count of every part has come to its end.

    Where some were sent `silent`, `effects` are of those that were notified (of the silent ones where nobody
    was), `silents` of the silent ones over those held out, `notified` of the one over the other.
    """

    planned: int = 0
    sent: int = 0
    held_out: int = 0
    held: Mapping[str, int] = field(default_factory=dict)
    arrived: Mapping[tuple[str, Language], Arrival] = field(default_factory=dict)
    refused: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    samples: Mapping[Arm, Mapping[Metric, Sample]] = field(default_factory=dict)
    effects: Mapping[Metric, Effect] = field(default_factory=dict)
    texts: Mapping[Metric, Effect] = field(default_factory=dict)
    silent: int = 0
    silents: Mapping[Metric, Effect] = field(default_factory=dict)
    notified: Mapping[Metric, Effect] = field(default_factory=dict)
    gifts: Mapping[GiftCount, int] = field(default_factory=dict)
    followed: Mapping[tuple[int, int], Mapping[FollowedUp, int]] = field(default_factory=dict)
    since: Mapping[tuple[int, int], tuple[Sample, Sample]] = field(default_factory=dict)
    measured_ms: int = 0
    complete: bool = False

    @property
    def notifications(self) -> int:
        """One for each card and occasion."""
        return self.sent - self.silent

    @property
    def gifts_waiting(self) -> int:
        """Given, and neither taken, ended nor taken back."""
        return max(0, self.gifts.get("given", 0) - sum(self.gifts.get(what, 0) for what in _OVER))

    @property
    def accepted_percent(self) -> float | None:
        return accepted_percent(self.arrivals["accepted"], self.arrivals["sent"])

    @property
    def arrivals(self) -> Arrival:
        """In every wallet and language; a card in two wallets counts in each."""
        return _summed(self.arrived.values())

    @property
    def in_window(self) -> int:
        """Cards whose wallet has a shop's window and took what was sent."""
        wallets = [name for name, wallet in WALLETS.items() if wallet.window]
        return sum(self.arrived_by_wallet(name)["accepted"] for name in wallets)

    def arrived_by_wallet(self, wallet: str) -> Arrival:
        return _summed(arrival for (name, _), arrival in self.arrived.items() if name == wallet)

    def arrived_by_language(self, language: Language) -> Arrival:
        return _summed(arrival for (_, name), arrival in self.arrived.items() if name == language)


def result_of(progress: Iterable[Progress]) -> Result:
    """Add up the parts of the sweep "measure"; a part that is being counted again gives its old counts."""
    every = tuple(progress)
    parts = [part for part in every if part.sweep == "measure"]
    counts = _counts(parts)
    recalled = _counts(part for part in every if part.sweep == "recall")["changed"]
    counts[Gifts("back")] = max(counts[Gifts("back")], recalled)  # a closed result is not measured again
    samples = {arm: {metric: _sample(counts, arm, metric) for metric in METRICS} for arm in ARMS}
    sent = {
        metric: samples["a"][metric] + samples["b"][metric] + samples["rest"][metric] for metric in METRICS
    }
    quiet = samples["silent"] if samples["silent"]["visits"].n else None
    told = sent if sent["visits"].n or quiet is None else quiet
    return Result(
        planned=counts["planned"],
        sent=counts["sent"],
        held_out=counts["held_out"],
        held=_frequent({key.reason: n for key, n in counts.items() if isinstance(key, HeldFor)}),
        arrived={
            (wallet, language): {step: counts[Arrived(wallet, language, step)] for step in STEPS}
            for wallet in (*WALLETS, NOWHERE)
            for language in LANGUAGES
            if counts[Arrived(wallet, language, "sent")]
        },
        refused={wallet: _refused(counts, wallet) for wallet in WALLETS},
        samples=samples,
        effects={metric: difference(told[metric], samples["held_out"][metric]) for metric in METRICS},
        silent=counts["silent"],
        silents={m: difference(quiet[m], samples["held_out"][m]) for m in METRICS} if quiet else {},
        notified={m: difference(sent[m], quiet[m]) for m in METRICS} if quiet and told is sent else {},
        texts={metric: difference(samples["a"][metric], samples["b"][metric]) for metric in METRICS}
        if samples["b"]["visits"].n
        else {},
        gifts={what: counts[Gifts(what)] for what in GIFT_COUNTS},
        followed=_followed(counts),
        since=_since(counts),
        measured_ms=min((part.updated_ms for part in parts), default=0),
        complete=len(parts) == SHARDS
        and all(part.done for part in parts)
        and len({part.turn for part in parts}) == 1,
    )


def per_notification(result: Result) -> Effect | None:
    """How many visits more a notification brought than a silent card with the same words; None where there
    are not both. A trigger may have notified a card more than once, which counts each time."""
    found = result.notified.get("visits")
    if found is None or not result.notifications:
        return None
    share = found.cards / result.notifications
    difference, low, high = (share * each for each in (found.difference, found.low, found.high))
    return replace(found, difference=difference, low=low, high=high, cards=result.notifications)


def with_snapshot(campaign: Campaign, progress: Sequence[Progress], now_ms: int) -> Campaign:
    """The campaign with its figures as they are now; itself where none has changed."""
    if not campaign.turns.get("deliver"):
        return campaign
    result, pace = result_of(progress), pace_of(campaign, progress, now_ms)
    samples, arrivals = result.samples, result.arrivals
    now = Snapshot(
        now_ms,
        pace.planned,
        pace.sent,
        pace.held_out,
        arrivals["sent"],
        arrivals["accepted"],
        _told(samples),
        samples["held_out"]["visits"],
        result.gifts["taken"],
        result.gifts["cost"],
    )
    before = campaign.snapshot
    same = before is not None and replace(now, at_ms=before.at_ms) == before
    return campaign if same else replace(campaign, snapshot=now)


def _told(samples: Mapping[Arm, Mapping[Metric, Sample]]) -> Sample:
    """The visits of those that `Result.effects` are of."""
    told = samples["a"]["visits"] + samples["b"]["visits"] + samples["rest"]["visits"]
    return told if told.n else samples["silent"]["visits"]


def _counts(parts: Iterable[Progress]) -> Counter[CountKey]:
    counts: Counter[CountKey] = Counter()
    for part in parts:
        counts.update(part.counts if part.done or not part.before else part.before)
    return counts


def branch_effect(result: Result, place: tuple[int, int]) -> Effect | None:
    """How many visits more the branch of a follow-up brought a card; None where nobody was held out."""
    told, spared = result.since.get(place, (Sample(), Sample()))
    return difference(told, spared) if told.n and spared.n else None


def _followed(counts: Counter[CountKey]) -> dict[tuple[int, int], dict[FollowedUp, int]]:
    """What is counted of follow-ups."""
    found: dict[tuple[int, int], dict[FollowedUp, int]] = {}
    for key in (key for key in counts if isinstance(key, Followed)):
        branch = place_of(key.branch)[1] if key.branch else -1
        found.setdefault((key.number, branch), {})[key.what] = counts[key]
    return found


def _since(counts: Counter[CountKey]) -> dict[tuple[int, int], tuple[Sample, Sample]]:
    names = sorted({key.branch for key in counts if isinstance(key, FollowedVisits)})

    def sample(name: str, arm: FollowedArm) -> Sample:
        return Sample(**{power: counts[FollowedVisits(name, arm, power)] for power in get_args(Power)})

    return {place_of(name): (sample(name, "sent"), sample(name, "held_out")) for name in names}


def _sample(counts: Counts, arm: Arm, metric: Metric) -> Sample:
    sums = {power: counts.get(Summed(arm, metric, power), 0) for power in get_args(Power)}
    return Sample(**sums)


def _refused(counts: Counts, wallet: str) -> dict[str, int]:
    reasons = {
        key.reason: n for key, n in counts.items() if isinstance(key, RefusedFor) and key.wallet == wallet
    }
    return _frequent(reasons)


def _frequent(reasons: Mapping[str, int]) -> dict[str, int]:
    """The most frequent first."""
    return dict(sorted(reasons.items(), key=lambda item: (-item[1], item[0])))


def _summed(arrivals: Iterable[Arrival]) -> Arrival:
    held = list(arrivals)
    return {step: sum(arrival[step] for arrival in held) for step in STEPS}

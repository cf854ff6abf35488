"""What became of a campaign, added up from counts that pages, shards and programmes each kept."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from chalicelib.domain.campaign.campaign import SHARDS, Progress
from chalicelib.domain.campaign.effect import ARMS, METRICS, Arm, Effect, Metric, Sample, difference
from chalicelib.domain.campaign.tally import NOWHERE, STEPS, Arrival, Counts
from chalicelib.domain.card.wallets import WALLETS
from chalicelib.domain.text import LANGUAGES, Language


@dataclass(frozen=True, slots=True)
class Result:
    """`effects` are of all that were sent over those held out, `texts` of text "a" over "b" (empty for one).

    `arrived` counts by wallet (or NOWHERE) and language. `measured_ms` is when the oldest of the counts was
    made, 0 for never; `complete` when the latest count of every part has come to its end.
    """

    planned: int = 0
    sent: int = 0
    held_out: int = 0
    held: Counts = field(default_factory=dict)
    arrived: Mapping[tuple[str, Language], Arrival] = field(default_factory=dict)
    refused: Mapping[str, Counts] = field(default_factory=dict)
    samples: Mapping[Arm, Mapping[Metric, Sample]] = field(default_factory=dict)
    effects: Mapping[Metric, Effect] = field(default_factory=dict)
    texts: Mapping[Metric, Effect] = field(default_factory=dict)
    measured_ms: int = 0
    complete: bool = False

    def arrived_by_wallet(self, wallet: str) -> Arrival:
        return _summed(arrival for (name, _), arrival in self.arrived.items() if name == wallet)

    def arrived_by_language(self, language: Language) -> Arrival:
        return _summed(arrival for (_, name), arrival in self.arrived.items() if name == language)


def result_of(progress: Iterable[Progress]) -> Result:
    """From the parts of the sweep "measure"; one that is being counted anew keeps what it said before."""
    parts = [each for each in progress if each.sweep == "measure"]
    counts: Counter[str] = Counter()
    for part in parts:
        counts.update(part.counts if part.done or not part.before else part.before)
    samples = {arm: {metric: _sample(counts, arm, metric) for metric in METRICS} for arm in ARMS}
    sent = {metric: samples["a"][metric] + samples["b"][metric] for metric in METRICS}
    return Result(
        planned=counts["planned"],
        sent=counts["sent"],
        held_out=counts["held_out"],
        held=_under(counts, "held."),
        arrived={
            (wallet, language): {step: counts[f"to.{wallet}.{language}.{step}"] for step in STEPS}
            for wallet in (*WALLETS, NOWHERE)
            for language in LANGUAGES
            if counts[f"to.{wallet}.{language}.sent"]
        },
        refused={wallet: _under(counts, f"refused.{wallet}.") for wallet in WALLETS},
        samples=samples,
        effects={metric: difference(sent[metric], samples["held_out"][metric]) for metric in METRICS},
        texts={metric: difference(samples["a"][metric], samples["b"][metric]) for metric in METRICS}
        if samples["b"]["visits"].n
        else {},
        measured_ms=min((part.updated_ms for part in parts), default=0),
        complete=len(parts) == SHARDS
        and all(part.done for part in parts)
        and len({part.turn for part in parts}) == 1,
    )


def _sample(counts: Counts, arm: Arm, metric: Metric) -> Sample:
    named = {name: counts.get(f"arm.{arm}.{metric}.{name}", 0) for name in ("n", "total", "squares", "cubes")}
    return Sample(**named)


def _under(counts: Counts, prefix: str) -> dict[str, int]:
    """Counts whose last word is free, the most frequent first."""
    found = {name.removeprefix(prefix): count for name, count in counts.items() if name.startswith(prefix)}
    return dict(sorted(found.items(), key=lambda item: (-item[1], item[0])))


def _summed(arrivals: Iterable[Arrival]) -> Arrival:
    held = list(arrivals)
    return {step: sum(each[step] for each in held) for step in STEPS}

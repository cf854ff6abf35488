"""The interval over what real customers did: 2,000 campaigns that never were, over the CDNOW purchases.

In the four weeks after the campaign's day nobody had got a message, so any effect that is shown is chance;
then one visit more is planted with every tenth customer that was "sent", and the interval has to hold it.
"""

import random
from collections import Counter

from chalicelib.domain.campaign.result.effect import Effect, Sample, difference, sample_of
from tests.bench.campaign import DAY_MS, MONDAY_MS, WINDOW_DAYS
from tests.bench.cdnow import FILE, purchases
from tests.simulation.test_effect import BELL, MAILED, WORDS, half_silent

RUNS = 2000
HELD_OUT = 10  # one of so many
SHARE = 0.1
SILENT_RUNS = 200


def run() -> list[str]:
    """About ten seconds."""
    if not FILE.exists():
        return ["effect: not measured, infra/environment data fetches the purchases"]
    chance = random.Random(1998)
    lines = []
    visits, cents = _window()
    for name, values, more in (("visits", visits, 1), ("spend", cents, 1500)):
        whole = sample_of(values)
        nothing = [_split(values, whole, 0, chance) for _ in range(RUNS)]
        planted = [_split(values, whole, more, chance) for _ in range(RUNS)]
        shown = sum(effect.significant for effect in nothing)
        held = sum(effect.low <= more * SHARE <= effect.high for effect in planted)
        lines.append(
            f"{name} of {len(values):,} CDNOW customers in {WINDOW_DAYS} days, {RUNS:,} runs: "
            f"without an effect none shown in {100 * (1 - shown / RUNS):.1f} % (aim 93 or more), "
            f"a planted one covered in {100 * held / RUNS:.1f} % (aim 93 to 97)"
        )
    return [*lines, _silent()]


def _silent() -> str:
    """Campaigns that are half silent, over the made-up shop of the simulation."""
    runs = half_silent(SILENT_RUNS)
    told, quiet, bell = ([run[at] for run in runs] for at in range(3))
    planted = ((told, WORDS + BELL), (quiet, WORDS), (bell, BELL))
    held = [
        100 * sum(each.low <= truth <= each.high for each in found) / SILENT_RUNS for found, truth in planted
    ]
    mean = [sum(each.difference for each in found) / SILENT_RUNS for found, _ in planted]
    shown = 100 * sum(each.significant for each in bell) / SILENT_RUNS
    return (
        f"half silent, {SILENT_RUNS} runs of {MAILED:,} cards: notified {100 * mean[0]:.1f} visits more for"
        f" 100 cards, silent {100 * mean[1]:.1f}, so {100 * mean[2]:.1f} for 100 notifications"
        f" (planted 15, 6, 9); held in {held[0]:.0f}, {held[1]:.0f} and {held[2]:.0f} %,"
        f" the bell is shown in {shown:.0f} %"
    )


def _window() -> tuple[list[int], list[int]]:
    """Visits and cents in the window of each customer who had bought twice before it."""
    bought = purchases(0)
    before = Counter(each.customer for each in bought if each.at_ms < MONDAY_MS)
    meant = [customer for customer, times in before.items() if times > 1]
    to_ms = MONDAY_MS + WINDOW_DAYS * DAY_MS
    after = [each for each in bought if MONDAY_MS <= each.at_ms < to_ms]
    visits = Counter(each.customer for each in after)
    cents: Counter[str] = Counter()
    for each in after:
        cents[each.customer] += each.cents
    return [visits[each] for each in meant], [cents[each] for each in meant]


def _split(values: list[int], whole: Sample, more: int, chance: random.Random) -> Effect:
    """Customers in an order by chance: the first of them are held out, some of the others come once more."""
    held_out = len(values) // HELD_OUT
    touched = sum(chance.random() < SHARE for _ in range(len(values) - held_out)) if more else 0
    mixed = chance.sample(values, held_out + touched)
    held, came = sample_of(mixed[:held_out]), mixed[held_out:]
    sent = _less(_less(whole, held), sample_of(came)) + sample_of(each + more for each in came)
    return difference(sent, held)


def _less(whole: Sample, part: Sample) -> Sample:
    return Sample(
        whole.n - part.n, whole.total - part.total, whole.squares - part.squares, whole.cubes - part.cubes
    )

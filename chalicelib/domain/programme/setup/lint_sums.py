"""What the sums say against a programme: the first reward too far, too much given, points of no worth."""

import math
from collections.abc import Iterator
from dataclasses import replace

from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.programme.parts.finding import Finding, Step, set_to, taken_out
from chalicelib.domain.programme.parts.head_start import HeadStart
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.setup.flow import first_spending
from chalicelib.domain.programme.setup.reckoning import Answers, cost_part_of, weeks_to_first, with_needed
from chalicelib.domain.programme.types.points import Points
from chalicelib.domain.programme.types.stamps import NEEDED_MIN, Stamps
from chalicelib.domain.text import Figure, phrase

WEEKS_MAX = 26
TRIED = 60  # counts around what the proportion says
COST_MAX = 10  # percent of what is sold; two to three times what is usual
WEEKLY = Answers(1, visits_a_month=52 / 12)  # of a shop that has not said how often its regulars come


def slow(programme: Programme, answers: Answers | None) -> Iterator[Finding]:
    """The median regular waits too long for anything; of points nothing is said before a usual sale is."""
    if answers is None:
        if not isinstance(programme.rules, Stamps):
            return
        answers = WEEKLY
    weeks = weeks_to_first(programme, answers)
    if weeks is None or weeks <= WEEKS_MAX:
        return
    said = phrase("lint_slow", n=round(weeks), most=WEEKS_MAX)
    found = _nearer(programme, answers, weeks)
    if found is not None:
        yield set_to("slow", _first_at(programme), said, found, *_with_it(programme, found))
    elif isinstance(programme.rules, Stamps):
        yield set_to("slow", "rules.needed", said, NEEDED_MIN, *_nearly_there(programme))


def generous(programme: Programme, answers: Answers) -> Iterator[Finding]:
    """More of each sale is given than a shop like this has to give."""
    cost = cost_part_of(programme, answers)
    if cost <= COST_MAX:
        return
    said = phrase("lint_generous", part=Figure(cost, 0), most=COST_MAX)
    refused = cost >= answers.margin_percent
    found = _further(programme, answers)
    if found is not None:
        yield set_to("generous", _first_at(programme), said, found, refused=refused)
    elif programme.parts:
        at = f"parts.{_dearest(programme, answers)}"
        yield taken_out("generous", at, said, refused=refused)


def less_than_a_cent(programme: Programme, answers: Answers) -> Iterator[Finding]:
    """A point that buys less than the smallest coin: at a tenth of the points, for a tenth of them."""
    rules = programme.rules
    if not isinstance(rules, Points) or first_spending(programme):
        return
    dear = rules.thresholds[0].cost
    if not answers.price or dear <= answers.price:
        return
    by = 10 ** math.ceil(math.log10(dear / answers.price))
    steps, last = [], 0
    for n, each in enumerate(rules.thresholds):
        last = max(last + 1, math.ceil(each.cost / by))
        steps.append(Step(f"rules.thresholds.{n}.cost", last))
    if rules.per_amount:
        steps.append(Step("rules.amount_minor", rules.amount_minor * by))
    if rules.per_visit:
        steps.append(Step("rules.per_visit", max(1, rules.per_visit // by)))
    said, at = phrase("lint_less_than_a_cent"), "rules.thresholds.0.cost"
    yield Finding("less_than_a_cent", at, said, phrase("mend_fewer_points"), tuple(steps))


def _first_at(programme: Programme) -> str:
    if isinstance(programme.rules, Stamps):
        return "rules.needed"
    spending = first_spending(programme)
    return f"parts.{programme.parts.index(spending)}.points" if spending else "rules.thresholds.0.cost"


def _with_it(programme: Programme, needed: int) -> tuple[Step, ...]:
    """What has to change along: no scan fills a card and more; money off stays in proportion."""
    rules, spending = programme.rules, first_spending(programme)
    if isinstance(rules, Stamps):
        return (Step("rules.per_scan_max", needed),) if rules.per_scan_max > needed else ()
    if spending is None:
        return ()
    at = f"parts.{programme.parts.index(spending)}.minor"
    return (Step(at, max(1, spending.minor * needed // spending.points)),)


def _nearer(programme: Programme, answers: Answers, weeks: float) -> int | None:
    """The most stamps or points, fewer than now, of which the first reward comes in time."""
    now = _needed(programme)
    guess = min(now - 1, math.ceil(now * WEEKS_MAX / weeks) + 3)
    for needed in range(guess, max(0, guess - TRIED), -1):
        other = _asking(programme, needed)
        if other is not None and (weeks_to_first(other, answers) or 0) <= WEEKS_MAX:
            return needed
    return None


def _further(programme: Programme, answers: Answers) -> int | None:
    """The fewest stamps or points, more than now, with which no more than is usual is given."""
    now = _needed(programme)
    guess = max(now + 1, math.floor(now * cost_part_of(programme, answers) / COST_MAX) - 1)
    for needed in range(guess, guess + TRIED):
        other = _asking(programme, needed)
        if other is not None and cost_part_of(other, answers) <= COST_MAX:
            return needed
    return None


def _dearest(programme: Programme, answers: Answers) -> int:
    """The part without which it costs least."""
    parts = programme.parts
    return min(
        range(len(parts)),
        key=lambda n: cost_part_of(replace(programme, parts=parts[:n] + parts[n + 1 :]), answers),
    )


def _needed(programme: Programme) -> int:
    spending = first_spending(programme)
    return spending.points if spending else programme.rules.rewards()[0].cost


def _asking(programme: Programme, needed: int) -> Programme | None:
    try:
        return with_needed(programme, needed, "needed")
    except InvalidInput:
        return None


def _nearly_there(programme: Programme) -> tuple[Step, ...]:
    """One stamp of two from the start: nothing is nearer."""
    start = next((n for n, part in enumerate(programme.parts) if isinstance(part, HeadStart)), None)
    if start is not None:
        return (Step("rules.per_scan_max", NEEDED_MIN), Step(f"parts.{start}.n", 1))
    part = {"type": "head_start", "id": "head-start", "n": 1}
    return (Step("rules.per_scan_max", NEEDED_MIN), Step(f"parts.{len(programme.parts)}", part))

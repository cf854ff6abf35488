"""Lint: what would confuse a customer, cost an owner more than it says, or break somebody's rule.

Each finding has a sentence, a reason, and a mend that one tap applies. A part says what is wrong with it
alone (`Part.lint`); what is wrong between parts is here.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from chalicelib.domain.programme.parts.collection import Collection
from chalicelib.domain.programme.parts.credit import Credit
from chalicelib.domain.programme.parts.finding import Finding, Step, set_to, taken_out
from chalicelib.domain.programme.parts.head_start import HeadStart
from chalicelib.domain.programme.parts.membership import Membership
from chalicelib.domain.programme.parts.part import Part
from chalicelib.domain.programme.parts.perk import Perk
from chalicelib.domain.programme.parts.right import Right
from chalicelib.domain.programme.parts.spending import Spending
from chalicelib.domain.programme.parts.trial import Trial
from chalicelib.domain.programme.parts.voucher import Voucher
from chalicelib.domain.programme.pool import LOW
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.setup.lint_sums import generous, less_than_a_cent, slow
from chalicelib.domain.programme.setup.reckoning import Answers
from chalicelib.domain.programme.types.points import Points
from chalicelib.domain.text import Text, phrase

CODES = (
    "two_units",
    "two_prices",
    "crooked",
    "less_than_a_cent",
    "slow",
    "generous",
    "no_reminder",
    "percent_twice",
    "small_pool",
    "review",
    "head_start_full",
    "holds_nothing",
    "brings_nothing",
    "sold_and_shared",
    "many_rewards",
    "friends_many",
)
REWARDS_MAX = 4  # at points: more are not kept apart by anybody
PERCENT = re.compile(r"\d\s*%|%\s*\d")
REVIEW = re.compile(  # a review in public, in our languages; an answer to the shop itself is none
    r"\b(reviews?|ratings?|rate us|bewert\w*|rezension\w*|avis|évaluations?|recenz\w*|отзыв\w*|оценк\w*)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Known:
    """What is known beside the programme: the owner's answers, and how many codes a pool has left."""

    answers: Answers | None = None
    pools: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))


NOTHING_KNOWN = Known()
Rule = Callable[[Programme, Known], Iterator[Finding]]


def lint(programme: Programme, known: Known = NOTHING_KNOWN) -> tuple[Finding, ...]:
    """All there is to say, what is refused first."""
    found = [finding for rule in RULES for finding in rule(programme, known)]
    return tuple(sorted(found, key=lambda finding: not finding.refused))


def _of_parts(programme: Programme, _: Known) -> Iterator[Finding]:
    """What parts say of themselves, at their place in the body."""
    for at, part in _parts(programme):
        for found in part.lint():
            steps = tuple(replace(step, at=f"{at}.{step.at}") for step in found.steps)
            yield replace(found, field=f"{at}.{found.field}", steps=steps)


def _two_units(programme: Programme, _: Known) -> Iterator[Finding]:
    """What every purchase brings beside the main unit, and stands on the front as it does."""
    for at, part in _parts(programme):
        if (isinstance(part, Collection) and part.per_minor) or (isinstance(part, Credit) and part.percent):
            said = phrase("lint_two_units", name=part.name)
            yield taken_out("two_units", at, said, refused=True)


def _two_prices(programme: Programme, _: Known) -> Iterator[Finding]:
    """Points that are money, and percent for other points: nobody can tell what a point is worth."""
    percent = any(_any(PERCENT, reward.name) for reward in programme.rules.rewards())
    for at, part in _parts(programme):
        if percent and isinstance(part, Spending):
            yield taken_out("two_prices", at, phrase("lint_two_prices"), refused=True)


def _crooked(programme: Programme, _: Known) -> Iterator[Finding]:
    """Such as three points for each two euros: one and a half for one."""
    rules = programme.rules
    if isinstance(rules, Points) and rules.per_amount > 1 and not _is_one(rules.amount_minor):
        unit = 10 ** (len(str(max(1, rules.amount_minor // rules.per_amount))) - 1)
        said = phrase("lint_crooked", n=rules.per_amount)
        yield set_to("crooked", "rules.per_amount", said, 1, Step("rules.amount_minor", unit))


def _percent_twice(programme: Programme, _: Known) -> Iterator[Finding]:
    """Percent beside percent; those of tiers follow each other and are one."""
    tiers = {tier.id for tier in programme.tiers}
    found = [
        (percent, at, part)
        for at, part in _parts(programme)
        if (percent := _percent_of(part)) and not (isinstance(part, Perk) and part.holding in tiers)
    ]
    if len(found) > 1:
        least = min(found, key=lambda each: each[0])
        at, part = least[1:]
        yield taken_out("percent_twice", at, phrase("lint_percent_twice", name=part.offers()[0].name))


def _no_reminder(programme: Programme, _: Known) -> Iterator[Finding]:
    """What ends without being on the card's front, and no part tells of it: a campaign would have to."""
    forever = phrase("mend_for_ever")
    rules = programme.rules
    if isinstance(rules, Points) and rules.lasts_months:
        said = phrase("lint_no_reminder", months=rules.lasts_months)
        at = "rules.lasts_months"
        yield Finding("no_reminder", at, said, forever, (Step(at, 0),))
    for at, part in _parts(programme):
        if isinstance(part, Credit) and part.months:
            said = phrase("lint_no_reminder", months=part.months)
            yield Finding("no_reminder", f"{at}.months", said, forever, (Step(f"{at}.months", 0),))
    if programme.card_valid_days:
        said = phrase("lint_no_reminder_card", days=programme.card_valid_days)
        yield Finding("no_reminder", "card_valid_days", said, forever, (Step("card_valid_days"),))


def _small_pool(programme: Programme, known: Known) -> Iterator[Finding]:
    for at, part in _parts(programme):
        left = known.pools.get(part.pool) if isinstance(part, Voucher) else None
        if isinstance(part, Voucher) and left is not None and left < LOW:
            yield taken_out("small_pool", at, phrase("lint_small_pool", pool=part.pool, n=left, least=LOW))


def _review(programme: Programme, _: Known) -> Iterator[Finding]:
    """Whatever is given for a public review, as the texts say it."""
    for at, part in _parts(programme):
        texts = [value for name in type(part).__slots__ if isinstance(value := getattr(part, name), Mapping)]
        if any(_any(REVIEW, text) for text in texts):
            yield taken_out("review", at, phrase("lint_review"), refused=True)


def _head_start_full(programme: Programme, _: Known) -> Iterator[Finding]:
    needed = programme.rules.rewards()[0].cost
    for at, part in _parts(programme):
        if isinstance(part, HeadStart) and part.n >= needed:
            said = phrase("lint_head_start_full", n=part.n)
            if needed == 1:
                yield taken_out("head_start_full", at, said, refused=True)
            else:
                yield set_to("head_start_full", f"{at}.n", said, max(1, needed // 4), refused=True)


def _holds_nothing(programme: Programme, _: Known) -> Iterator[Finding]:
    """A perk or a trial of what nobody can have; a membership that brings nothing."""
    units = {unit.id for part in programme.all_parts for unit in part.units()}
    held = {part.holding for part in programme.parts if isinstance(part, Perk)}
    for at, part in _parts(programme):
        wanted = part.holding if isinstance(part, Perk) else part.of if isinstance(part, Trial) else ""
        if wanted and wanted not in units:
            yield taken_out("holds_nothing", at, phrase("lint_holds_nothing", unit=wanted), refused=True)
        if isinstance(part, Membership) and part.id not in held:
            yield taken_out("brings_nothing", at, phrase("lint_brings_nothing", name=part.name), refused=True)


def _sold_and_shared(programme: Programme, _: Known) -> Iterator[Finding]:
    """Money that is paid at one shop and spent at several is a payment service."""
    for at, part in _parts(programme):
        if programme.partners and isinstance(part, Credit) and part.sold:
            said = phrase("lint_sold_and_shared", name=part.name)
            not_sold = (Step(f"{at}.sold", value=False),)
            yield Finding(
                "sold_and_shared", f"{at}.sold", said, phrase("mend_not_sold"), not_sold, refused=True
            )


def _many_rewards(programme: Programme, _: Known) -> Iterator[Finding]:
    rewards = programme.rules.rewards()
    if len(rewards) > REWARDS_MAX:
        said = phrase("lint_many_rewards", n=len(rewards), most=REWARDS_MAX)
        at = f"rules.thresholds.{len(rewards) - 1}"
        steps = tuple(
            Step(f"rules.thresholds.{n}", op="remove") for n in range(len(rewards) - 1, REWARDS_MAX - 1, -1)
        )
        yield Finding("many_rewards", at, said, phrase("mend_set", n=REWARDS_MAX), steps)


def _reckoned(programme: Programme, known: Known) -> Iterator[Finding]:
    yield from slow(programme, known.answers)
    if known.answers is not None:
        yield from generous(programme, known.answers)
        yield from less_than_a_cent(programme, known.answers)


RULES: tuple[Rule, ...] = (
    _of_parts,
    _two_units,
    _two_prices,
    _crooked,
    _percent_twice,
    _no_reminder,
    _small_pool,
    _review,
    _head_start_full,
    _holds_nothing,
    _sold_and_shared,
    _many_rewards,
    _reckoned,
)


def _parts(programme: Programme) -> Iterator[tuple[str, Part]]:
    return ((f"parts.{n}", part) for n, part in enumerate(programme.parts))


def _percent_of(part: Part) -> int:
    if isinstance(part, Perk | Right):
        return 0 if part.buy else part.percent
    return part.percent if isinstance(part, Credit) else 0


def _any(pattern: re.Pattern[str], text: Text) -> bool:
    return any(pattern.search(words) for words in text.values())


def _is_one(amount_minor: int) -> bool:
    return str(amount_minor).strip("0") == "1"

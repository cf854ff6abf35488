"""Make-good: something is given for what went wrong, for a reason, within a person's budget of the month."""

from collections.abc import Mapping, Set
from dataclasses import dataclass, replace

from chalicelib.domain.card.card import Card
from chalicelib.domain.errors import InvalidInput, NotAllowed
from chalicelib.domain.ledger.entry import Change, Origin
from chalicelib.domain.ledger.ledger import give
from chalicelib.domain.letters import is_shown, one_line
from chalicelib.domain.programme.grant import Happening
from chalicelib.domain.programme.held import grants_on, offers_of
from chalicelib.domain.programme.parts.make_good import MakeGood
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.text import Said
from chalicelib.domain.time.days import day_of

REASON_MIN, REASON_MAX = 3, 200


@dataclass(frozen=True, slots=True)
class Remedy:
    """A part that staff may give; one costs the merchant `cost_minor`."""

    part_id: str
    name: Said
    cost_minor: int


def remedies_of(programme: Programme) -> tuple[Remedy, ...]:
    """What staff may give: of what costs something, for a budget counts that."""
    offers = offers_of(programme)
    found = []
    for part, grant in grants_on(programme, "case"):
        if isinstance(part, MakeGood):
            found.append(Remedy(part.id, part.name, part.cost_minor or part.minor))
        elif part.units():
            costs = [offer.cost_minor for offer in offers if offer.price == ((grant.unit, 1),)]
            found.append(Remedy(part.id, part.units()[0].name, max(costs, default=0)))
    return tuple(found)


def budget_named(by: str, at_ms: int, zone: str) -> str:
    """Whose budget it is, and of which month."""
    return f"{day_of(at_ms, zone)[:7]}#{by}"


def budget_of(budgets: Mapping[str, int], role: str) -> int:
    """What who has this role may give away a month; an owner has no bound, and is counted all the same."""
    return NO_BOUND if role == "owner" else budgets.get(role, 0)


NO_BOUND = 10**12


def make_good(
    card: Card,
    programme: Programme,
    part_id: str,
    reason: str,
    allowance: int,
    origin: Origin,
    claimed: Set[str] = frozenset(),
) -> Change:
    """The card and entry after a remedy; `allowance` is what its giver may spend in the whole month."""
    said = one_line(reason)
    if not REASON_MIN <= len(said) <= REASON_MAX or not is_shown(said):
        raise InvalidInput("make_good_reason", field="reason", least=REASON_MIN, most=REASON_MAX)
    there = {each.part_id: each for each in remedies_of(programme)}
    remedy = there.get(part_id)
    if remedy is None:
        raise InvalidInput("make_good_unknown", field="part", parts=", ".join(there) or "-")
    if not remedy.cost_minor:
        raise NotAllowed("make_good_without_cost", field="part", name=remedy.name)
    if not allowance:
        raise NotAllowed("make_good_no_budget")
    if remedy.cost_minor > allowance:
        raise NotAllowed("make_good_over", field="part", left=allowance)
    at_ms, zone = origin.at_ms, programme.merchant.zone
    happening = Happening("case", at_ms, zone, origin.owed_by, part_id=part_id)
    changed, entry = give(card, programme, happening, origin, claimed)
    budget = budget_named(origin.by, at_ms, zone)
    return changed, replace(entry, reason=said, spends=remedy.cost_minor, allowance=allowance, budget=budget)

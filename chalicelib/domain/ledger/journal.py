"""Journal: a month of a programme in money, from what was promised and taken to what is owed at its end.

A unit's worth is what it costs the merchant. Where nobody has said what one costs, it is unknown and stays
out of the sums: a guess would look like a number.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from chalicelib.domain.card.lots import MAIN
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.ledger.books import Flow, Flows, Promise
from chalicelib.domain.programme.held import offers_of, rewards_as_offers
from chalicelib.domain.programme.offer import Amount, Offer
from chalicelib.domain.programme.parts.giving import Giving
from chalicelib.domain.programme.parts.membership import Membership
from chalicelib.domain.programme.programme import Programme


@dataclass(frozen=True, slots=True)
class Assumed:
    """What only the owner knows; None: not said. `reward_minor` is what the programme's first reward costs
    (None: what the programme itself says), `selling_minor` what it would be sold for. `expected`: of a
    hundred that are promised so many are taken; `expected_before`: the same as it was reckoned at the end of
    the month before."""

    reward_minor: int | None = None
    selling_minor: int | None = None
    expected: int | None = None
    expected_before: int | None = None

    def __post_init__(self) -> None:
        for name in ("expected", "expected_before"):
            percent = getattr(self, name)
            if percent is not None and not 1 <= percent <= 100:
                raise InvalidInput("number_out_of_range", field=name, at=name, least=1, most=100)

    @property
    def now(self) -> int:
        """Everything where nobody has said: too much is the prudent side."""
        return 100 if self.expected is None else self.expected

    @property
    def before(self) -> int:
        return self.now if self.expected_before is None else self.expected_before


@dataclass(frozen=True, slots=True)
class Worth:
    """`per` of a unit cost `minor`. `face`: it is money itself, and all of it is owed."""

    minor: int
    per: int
    face: bool = False

    def of(self, n: int, expected: int) -> int:
        """`n` in money to the minor unit, half of one counts whole."""
        percent = 100 if self.face else expected
        return (2 * n * self.minor * percent + self.per * 100) // (2 * self.per * 100)


@dataclass(frozen=True, slots=True)
class Line:
    """A unit's month in money; what is rounded goes along, so that the line adds up to the cent."""

    unit: str
    flow: Flow
    opening: int
    re_estimate: int
    promised: int
    taken: int
    lapsed: int

    @property
    def closing(self) -> int:
        return self.opening + self.re_estimate + self.promised - self.taken - self.lapsed


@dataclass(frozen=True, slots=True)
class Contract:
    """IFRS 15: of what customers paid this month, `allocated` is for what they were promised with it, the
    rest is revenue at once; `released` became revenue with what was taken."""

    paid: int
    allocated: int
    released: int

    @property
    def revenue(self) -> int:
        return self.paid - self.allocated + self.released


@dataclass(frozen=True, slots=True)
class Gift:
    """What a merchant owes a cause for a month; `minor` None where nobody has said what one is worth."""

    part_id: str
    given: int
    minor: int | None


@dataclass(frozen=True, slots=True)
class Journal:
    """`unknown`: units that nobody has said the cost of, with how many are owed. `beside`: memberships, whose
    price is income in advance and a matter of the bookkeeping, with how many are held. `due`: by when it
    ends, how many and their worth, of all that owe."""

    lines: tuple[Line, ...]
    due: Mapping[Promise, tuple[int, int | None]]
    unknown: Mapping[str, int]
    beside: Mapping[str, int]
    contract: Contract | None
    gifts: tuple[Gift, ...] = field(default=())

    def total(self, name: str) -> int:
        return sum(getattr(line, name) for line in self.lines)


def journal_of(programme: Programme, flows: Flows, issuer: str, assumed: Assumed, paid_minor: int) -> Journal:
    """The month of what `issuer` owes; `paid_minor` is what its sales came to where a till said so."""
    worths = dict(worths_of(programme, assumed))
    sums: dict[str, Flow] = {}
    for promise, flow in flows.items():
        if promise.issuer == issuer:
            sums[promise.unit] = sums.get(promise.unit, Flow()).plus(flow)
    apart = apart_from(programme)
    owed = {unit: flow for unit, flow in sorted(sums.items()) if unit not in apart}
    return Journal(
        lines=tuple(
            _line(unit, flow, worths[unit], assumed) for unit, flow in owed.items() if unit in worths
        ),
        due={
            promise: (flow.closing, _value(worths.get(promise.unit), flow.closing, assumed))
            for promise, flow in sorted(flows.items())
            if flow.closing and promise.unit not in apart
        },
        unknown={unit: flow.closing for unit, flow in owed.items() if unit not in worths and flow.closing},
        beside={unit: sums[unit].closing for unit in _memberships(programme) if unit in sums},
        contract=_contract(programme, owed.get(MAIN, Flow()), assumed, paid_minor),
        gifts=tuple(_gifts(programme, flows)),
    )


def worths_of(programme: Programme, assumed: Assumed) -> Iterator[tuple[str, Worth]]:
    """What each unit costs at most: by the dearest of what can be had for it. What is assumed of the first
    reward goes before what the programme says."""
    found: dict[str, list[Worth]] = {}
    first, *dearer = rewards_as_offers(programme)
    if assumed.reward_minor is not None:
        found[MAIN] = [Worth(assumed.reward_minor, first.price[0][1])]
    for offer in (*([first] if assumed.reward_minor is None else []), *dearer, *offers_of(programme)):
        worth = _worth(programme, offer)
        if worth is not None:
            found.setdefault(offer.price[0][0], []).append(worth)
    for unit, worths in found.items():
        yield unit, max(worths, key=lambda worth: worth.minor / worth.per)


def allocated(paid: int, n: int, selling: Worth, expected: int) -> int:
    """The share of `paid` that is for `n` promised units, by stand-alone selling prices."""
    alone = selling.of(n, expected)
    return (2 * paid * alone + paid + alone) // (2 * (paid + alone)) if paid + alone > 0 else 0


def _worth(programme: Programme, offer: Offer) -> Worth | None:
    if len(offer.price) != 1:
        return None
    unit, n = offer.price[0]
    if offer.by_amount:
        money = any(each.id == unit and each.money for part in programme.every_part for each in part.units())
        return Worth(offer.per_minor, n, face=money)
    if offer.cost_minor:
        return Worth(offer.cost_minor, n)
    return Worth(offer.effect.minor, n) if isinstance(offer.effect, Amount) else None


def _value(worth: Worth | None, n: int, assumed: Assumed) -> int | None:
    return None if worth is None else worth.of(n, assumed.now)


def _line(unit: str, flow: Flow, worth: Worth, assumed: Assumed) -> Line:
    """Each step is the difference of two sums, so that they add up to what the cards are worth."""
    steps = (flow.opening, flow.opening + flow.promised, flow.closing + flow.lapsed, flow.closing)
    opening, promised, taken, closing = (worth.of(n, assumed.now) for n in steps)
    before = worth.of(flow.opening, assumed.before)
    return Line(unit, flow, before, opening - before, promised - opening, promised - taken, taken - closing)


def _contract(programme: Programme, flow: Flow, assumed: Assumed, paid_minor: int) -> Contract | None:
    """None where the owner has not said what it takes, or no till has said an amount."""
    if assumed.selling_minor is None or assumed.expected is None or paid_minor <= 0:
        return None
    selling = Worth(assumed.selling_minor, programme.rules.rewards()[0].cost)
    share = allocated(paid_minor, max(0, flow.promised), selling, assumed.expected)
    opening = allocated_before(share, flow)
    expected = (flow.opening + flow.promised) * assumed.expected
    released = min(opening + share, (opening + share) * flow.taken * 100 // expected) if expected > 0 else 0
    return Contract(paid_minor, share, max(0, released))


def allocated_before(share: int, flow: Flow) -> int:
    """What was allocated to the units of before, at this month's rate: no other is known."""
    return share * flow.opening // flow.promised if flow.promised > 0 else 0


def _gifts(programme: Programme, flows: Flows) -> Iterator[Gift]:
    given: Counter[str] = Counter()
    for promise, flow in flows.items():
        given[promise.unit] += flow.promised
    for part in programme.every_part:
        if isinstance(part, Giving):
            minor = given[part.id] * part.worth_minor if part.worth_minor else None
            yield Gift(part.id, given[part.id], minor)


def apart_from(programme: Programme) -> frozenset[str]:
    """Units that are no debt in money: what counts deeds, and memberships, which were paid for."""
    return frozenset((*_not_owed(programme), *_memberships(programme)))


def _memberships(programme: Programme) -> tuple[str, ...]:
    return tuple(part.id for part in programme.every_part if isinstance(part, Membership))


def _not_owed(programme: Programme) -> Iterator[str]:
    """Units that count what was done; nobody can have anything for them."""
    for part in programme.every_part:
        if part.type == "standing" or isinstance(part, Giving):
            yield part.id

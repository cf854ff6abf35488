"""Reading: the days of a range and of the one before it, and the cards as they were at each one's end."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date

from chalicelib.domain.overview.figures import Days, Told
from chalicelib.domain.overview.hours import ALL
from chalicelib.domain.overview.span import Span
from chalicelib.domain.overview.standing_out import (
    Notable,
    days_needed,
    ends_soon,
    outlets_notable,
    rewards_notable,
)
from chalicelib.domain.overview.states import States
from chalicelib.domain.overview.sums import added, of_programme, with_outlets
from chalicelib.domain.overview.worth import offers_in, rewards_taken
from chalicelib.domain.programme.programme import Programme
from chalicelib.service.card.renewal import CardIndex
from chalicelib.service.overview.ports import SumsStore
from chalicelib.service.overview.states import count_states
from chalicelib.service.walls import Faults

QUERIES_AT_ONCE = 8  # the SDK keeps ten connections
OLD_DAYS = 7  # states of before may be so much older than the day that they stand for


@dataclass(frozen=True, slots=True)
class Asked:
    """`outlets` None: all of the shop's, and what names none; else those alone. `programmes` are those that
    are told of; `narrow`: they are not all of the shop's."""

    merchant_id: str
    span: Span
    outlets: Sequence[str] | None
    programmes: Mapping[str, Programme]
    narrow: bool
    today: str


def told(sums: SumsStore, asked: Asked) -> Told:
    """As it was counted last: nothing is counted here."""
    before = asked.span.before
    days = days_read(sums, asked, before.first.isoformat(), asked.span.last.isoformat())
    now_days, before_days = _within(days, asked.span), _within(days, before)
    whole = asked.outlets is None
    return Told(
        span=asked.span,
        days=now_days,
        days_before=before_days,
        programmes=asked.programmes,
        offers=offers_in(asked.programmes),
        states=_states(sums, asked, asked.span.last) if whole else {},
        states_before=_states(sums, asked, before.last) if whole else {},
        whole=whole,
        now=added(now_days.values()),
        before=added(before_days.values()),
        since=sums.first_day(asked.merchant_id),
    )


def days_read(sums: SumsStore, asked: Asked, from_day: str, to_day: str) -> Days:
    """Each outlet's days are added up where the reader works at some alone."""
    if asked.outlets is None:
        days = sums.days(asked.merchant_id, ALL, from_day, to_day)
    else:
        with ThreadPoolExecutor(QUERIES_AT_ONCE) as pool:
            held = pool.map(
                lambda outlet: sums.days(asked.merchant_id, outlet, from_day, to_day), asked.outlets
            )
            places = dict(zip(asked.outlets, held, strict=True))
        there = sorted({day for found in places.values() for day in found})
        days = {
            day: with_outlets({outlet: found.get(day, {}) for outlet, found in places.items()})
            for day in there
        }
    if not asked.narrow:
        return days
    return {day: added(of_programme(found, id_) for id_ in asked.programmes) for day, found in days.items()}


def notable(sums: SumsStore, asked: Asked, outlets: Sequence[str], now_ms: int) -> tuple[Notable, ...]:
    """What stands out today, whatever the range."""
    days = days_read(sums, asked, *days_needed(asked.today))
    found = [*outlets_notable(days, asked.today, outlets)]
    if asked.outlets is None:
        offers = offers_in(asked.programmes)
        found += rewards_notable(rewards_taken(asked.programmes, offers, added(days.values()), {}))
        states = _states(sums, asked, date.fromisoformat(asked.today))
        found += ends_soon(asked.programmes, states, now_ms)
    return tuple(found)


def states_today(
    sums: SumsStore,
    index: CardIndex,
    programmes: Iterable[Programme],
    today: Callable[[Programme], str],
    now_ms: int,
    late: Callable[[], bool],
    faults: Faults,
    *,
    anew: bool = False,
) -> None:
    """Count the cards of those whose states of today are not there yet (`anew`: of all)."""
    wanted = []
    for programme in programmes:
        there = None if anew else sums.states(programme.id, today(programme))
        if there is None or there.day != today(programme):
            wanted.append(programme)
    for states in count_states(index, wanted, now_ms, late, faults) if wanted else ():
        sums.put_states(states)


def _states(sums: SumsStore, asked: Asked, day: date) -> dict[str, States]:
    """Of every programme or of none: sums over some of them would be no sums."""
    found = {id_: sums.states(id_, day.isoformat()) for id_ in asked.programmes}
    known = {
        id_: states
        for id_, states in found.items()
        if states is not None and (day - date.fromisoformat(states.day)).days <= OLD_DAYS
    }
    return known if len(known) == len(asked.programmes) else {}


def _within(days: Days, span: Span) -> Days:
    first, last = span.first.isoformat(), span.last.isoformat()
    return {day: sums for day, sums in days.items() if first <= day <= last}

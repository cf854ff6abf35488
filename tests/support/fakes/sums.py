"""Sums in memory; `tests/contract` asks the same of the table."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from hashlib import sha256

from chalicelib.domain.card.card import Card
from chalicelib.domain.overview.hours import ALL, STALE_SHARDS, Hour, Joined, Stale
from chalicelib.domain.overview.states import States
from chalicelib.domain.overview.sums import Sums


class FakeSums:
    """Promises of `service.overview.ports.SumsStore`; each call is atomic, and nothing is late."""

    def __init__(self) -> None:
        self._stale: dict[Hour, tuple[int, Stale]] = {}
        self._joined: dict[str, tuple[str, Joined]] = {}
        self._hours: dict[tuple[Hour, str], Sums] = {}
        self._days: dict[tuple[str, str, str], tuple[int, Sums]] = {}
        self._states: dict[tuple[str, str], States] = {}

    def note_stale(self, hours: Iterable[Hour], now_ms: int) -> None:
        for hour in hours:
            due, there = self._stale.get(hour, (hour.due_ms(now_ms), Stale(hour, 0, 0)))
            self._stale[hour] = due, Stale(hour, there.times + 1, now_ms)

    def stale(self, shard: int, now_ms: int, limit: int) -> tuple[Stale, ...]:
        due = sorted(
            (due_ms, each.hour, each)
            for due_ms, each in self._stale.values()
            if due_ms <= now_ms and _shard(each.hour) == shard
        )
        return tuple(each for _, _, each in due[:limit])

    def noted(self, hours: Sequence[Hour]) -> tuple[Stale, ...]:
        return tuple(self._stale[hour][1] for hour in hours if hour in self._stale)

    def counted(self, stale: Stale) -> bool:
        there = self._stale.get(stale.hour)
        if there is None or there[1].times != stale.times:
            return False
        del self._stale[stale.hour]
        return True

    def put_off(self, hour: Hour, due_ms: int) -> None:
        if hour in self._stale:
            self._stale[hour] = due_ms, self._stale[hour][1]

    def note_joined(self, card: Card) -> None:
        self._joined[card.serial] = card.merchant_id, Joined(card.created_ms, card.programme_id, card.source)

    def joined(self, merchant_id: str, from_ms: int, to_ms: int) -> tuple[Joined, ...]:
        mine = (joined for owner, joined in self._joined.values() if owner == merchant_id)
        return tuple(sorted(each for each in mine if from_ms <= each.at_ms < to_ms))

    def put_hour(self, hour: Hour, day: str, sums: Sums) -> None:
        self._hours[hour, day] = dict(sums)

    def hours(self, merchant_id: str, day: str) -> Mapping[Hour, Sums]:
        return {
            hour: sums
            for (hour, of), sums in self._hours.items()
            if (hour.merchant_id, of) == (merchant_id, day)
        }

    def day_revision(self, merchant_id: str, outlet: str, day: str) -> int:
        return self._days.get((merchant_id, outlet, day), (0, {}))[0]

    def put_day(self, merchant_id: str, outlet: str, day: str, sums: Sums, expected_revision: int) -> bool:
        if self.day_revision(merchant_id, outlet, day) != expected_revision:
            return False
        self._days[merchant_id, outlet, day] = expected_revision + 1, dict(sums)
        return True

    def days(self, merchant_id: str, outlet: str, from_day: str, to_day: str) -> Mapping[str, Sums]:
        return {
            day: sums
            for (owner, place, day), (_, sums) in sorted(self._days.items())
            if (owner, place) == (merchant_id, outlet) and from_day <= day <= to_day
        }

    def first_day(self, merchant_id: str) -> str | None:
        held = [day for owner, outlet, day in self._days if (owner, outlet) == (merchant_id, ALL)]
        return min(held, default=None)

    def put_states(self, states: States) -> None:
        self._states[states.programme_id, states.day] = replace(states)

    def states(self, programme_id: str, until_day: str) -> States | None:
        days = [day for id_, day in self._states if id_ == programme_id and day <= until_day]
        return self._states[programme_id, max(days)] if days else None


def _shard(hour: Hour) -> int:
    return sha256(f"{hour.merchant_id}\n{hour.outlet}".encode()).digest()[0] % STALE_SHARDS

"""What the overview needs from the outside, and what it promises."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from chalicelib.domain.card.card import Card
from chalicelib.domain.overview.hours import Hour, Joined, Stale
from chalicelib.domain.overview.states import States
from chalicelib.domain.overview.sums import Sums


class SumsStore(Protocol):
    """Sums by the hour and by the day. All is written over, nothing is counted on: harmless twice."""

    def note_stale(self, hours: Iterable[Hour], now_ms: int) -> None:
        """Have each counted when it is due after now, or when it was noted before."""
        ...

    def note_joined(self, card: Card) -> None:
        """Keep when the card was made, so that new cards can be counted."""
        ...

    def joined(self, merchant_id: str, from_ms: int, to_ms: int) -> tuple[Joined, ...]:
        """The cards that were made within (at most two days of) time, oldest first."""
        ...

    def stale(self, shard: int, now_ms: int, limit: int) -> tuple[Stale, ...]:
        """Of one of the `STALE_SHARDS`, hours to count by now, the longest due first; as of moments ago."""
        ...

    def noted(self, hours: Sequence[Hour]) -> tuple[Stale, ...]:
        """Those of `hours` that are to be counted, due or not; as of now."""
        ...

    def counted(self, stale: Stale) -> bool:
        """It is counted; False where something happened in it since, and it stays to be counted."""
        ...

    def put_off(self, hour: Hour, due_ms: int) -> None:
        """It is counted again at this time."""
        ...

    def put_hour(self, hour: Hour, day: str, sums: Sums) -> None: ...

    def hours(self, merchant_id: str, day: str) -> Mapping[Hour, Sums]:
        """Of every outlet, as of now."""
        ...

    def day_revision(self, merchant_id: str, outlet: str, day: str) -> int:
        """0 where it was never written."""
        ...

    def put_day(self, merchant_id: str, outlet: str, day: str, sums: Sums, expected_revision: int) -> bool:
        """False when it has moved. `outlet` is `ALL` for all of them."""
        ...

    def days(self, merchant_id: str, outlet: str, from_day: str, to_day: str) -> Mapping[str, Sums]:
        """Those of these days (both included) on which something happened."""
        ...

    def first_day(self, merchant_id: str) -> str | None:
        """The first on which anything happened; None: nothing was counted yet."""
        ...

    def put_states(self, states: States) -> None: ...

    def states(self, programme_id: str, until_day: str) -> States | None:
        """The latest of that day or before."""
        ...

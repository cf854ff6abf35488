"""What the clock would have counted of a history by and by: the sums of its hours and of its days."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping

from chalicelib.aws.overview.items import day_items, hour_item
from chalicelib.aws.table.keys import Item
from chalicelib.domain.card.card import Card
from chalicelib.domain.ledger.entry import Entry
from chalicelib.domain.overview.hours import ALL, Hour, hour_at
from chalicelib.domain.overview.sums import Cell, Deed, Sums, added, cards_of, sums_of, with_outlets

FIRST = 1  # revision of a day


class Tally:
    """Sums of a merchant whose outlets and whose own clock are in one zone."""

    def __init__(self, merchant_id: str, zone: str) -> None:
        self._merchant_id = merchant_id
        self._zone = zone
        self.hours: dict[Hour, Counter[Cell]] = defaultdict(Counter)

    def note(self, card: Card, entries: Iterable[Entry]) -> None:
        made = hour_at(self._merchant_id, "", card.created_ms, self._zone)
        self.hours[made].update(cards_of(card.programme_id, card.source))
        for entry in entries:
            hour = hour_at(self._merchant_id, entry.outlet, entry.scanned_ms or entry.at_ms, self._zone)
            deed = Deed(entry, card.programme_id, card.source)
            self.hours[hour].update(sums_of([deed], hour.number(self._zone)))

    def items(self) -> Iterator[Item]:
        days: dict[str, dict[str, list[Sums]]] = defaultdict(lambda: defaultdict(list))
        for hour, sums in self.hours.items():
            day = hour.day(self._zone)
            days[day][hour.outlet].append(sums)
            yield hour_item(hour, day, sums)
        for day, places in days.items():
            yield from self._day(day, {outlet: added(parts) for outlet, parts in places.items()})

    def _day(self, day: str, places: Mapping[str, Sums]) -> Iterator[Item]:
        for outlet, sums in {**places, ALL: with_outlets(places)}.items():
            yield from day_items(self._merchant_id, outlet, day, sums, FIRST)

"""Search in the table: cards by a person's name, phone or mail, entries by an outlet's day."""

from chalicelib.aws.card.keys import late_partition, outlet_day_partition, outlet_day_sort, search_partition
from chalicelib.aws.table.in_table import InTable
from chalicelib.aws.table.items import from_attributes, wire
from chalicelib.aws.table.keys import GSI2, GSI3, TIME_DIGITS, Item, checked_mark
from chalicelib.domain.ledger.entry import Entry, EntryPage
from chalicelib.domain.time.units import DAY_MS

SERIALS_MAX = 50  # cards that one search leads to
DAY_ENTRIES_MAX = 500  # entries on one page of an outlet's day: 300 kB at most
DAYS_MAX = 3  # a local day lies in two of UTC's, in three where a zone has just moved across the date line


class Search(InTable):
    """The part of the store that searches."""

    def serials_by_term(self, merchant_id: str, term: str, limit: int) -> tuple[str, ...]:
        items = self._rows.query(
            "pk = :beginning AND begins_with(sk, :term)",
            {":beginning": wire(search_partition(merchant_id, term)), ":term": wire(term)},
            limit=max(1, min(limit, SERIALS_MAX)),
            ConsistentRead=True,
        )
        return tuple(dict.fromkeys(item["serial"]["S"] for item in items))

    def entries_at(
        self, merchant_id: str, outlet: str, from_ms: int, to_ms: int, limit: int, after: str
    ) -> EntryPage:
        limit = max(1, min(limit, DAY_ENTRIES_MAX))
        end = outlet_day_sort(to_ms, "")
        below = min(checked_mark(after), end) if after else end
        newest_ms = int(below[:TIME_DIGITS])
        items: list[Item] = []
        for day in range(DAYS_MAX):
            at_ms = newest_ms - newest_ms % DAY_MS - day * DAY_MS
            if at_ms + DAY_MS <= from_ms or len(items) > limit:
                break
            items += self._day(outlet_day_partition(merchant_id, outlet, at_ms), from_ms, below, limit + 1)
        page = tuple(from_attributes(Entry, item) for item in items[:limit])
        return EntryPage(page, items[limit - 1]["gsi2sk"]["S"] if len(items) > limit else "")

    def entries_late(self, merchant_id: str, from_ms: int, to_ms: int, limit: int) -> tuple[Entry, ...]:
        limit = max(1, min(limit, DAY_ENTRIES_MAX))
        items: list[Item] = []
        for day in range(DAYS_MAX):
            at_ms = to_ms - 1 - (to_ms - 1) % DAY_MS - day * DAY_MS
            if at_ms + DAY_MS <= from_ms:
                break
            items += self._rows.query(
                "gsi3pk = :day AND gsi3sk BETWEEN :from AND :to",
                {
                    ":day": wire(late_partition(merchant_id, at_ms)),
                    ":from": wire(outlet_day_sort(from_ms, "")),
                    ":to": wire(outlet_day_sort(to_ms, "")),
                },
                limit=limit,
                IndexName=GSI3,
                ScanIndexForward=False,
            )
        return tuple(from_attributes(Entry, item) for item in items[:limit])

    def _day(self, partition: str, from_ms: int, below: str, limit: int) -> list[Item]:
        """Newest first; `below` itself, which BETWEEN takes in, is left out."""
        items = self._rows.query(
            "gsi2pk = :day AND gsi2sk BETWEEN :from AND :below",
            {":day": wire(partition), ":from": wire(outlet_day_sort(from_ms, "")), ":below": wire(below)},
            limit=limit + 1,
            IndexName=GSI2,
            ScanIndexForward=False,
        )
        return [item for item in items if item["gsi2sk"]["S"] != below]

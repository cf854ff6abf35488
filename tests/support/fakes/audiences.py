"""What audiences ask beside the cards, and their sizes, in memory: a part of `FakeCampaigns`."""

from collections.abc import Sequence

from chalicelib.domain.audience.sizes import Sizes
from chalicelib.domain.ledger.entry import Entry
from tests.support.fakes import FakeStore


class FakeBeside:
    def __init__(self, store: FakeStore) -> None:
        self._store = store
        self._sizes: dict[tuple[str, str], Sizes] = {}

    def histories(self, serials: Sequence[str], since_ms: int) -> dict[str, tuple[Entry, ...]]:
        read = {serial: self._store.entries(serial, 1000, "").entries for serial in serials}
        lately = {
            serial: tuple(entry for entry in entries if entry.version_ms >= since_ms)
            for serial, entries in read.items()
        }
        return {serial: entries for serial, entries in lately.items() if entries}

    def sizes(self, merchant_id: str, audience_id: str) -> Sizes:
        return self._sizes.get((merchant_id, audience_id)) or Sizes(merchant_id, audience_id)

    def all_sizes(self, merchant_id: str) -> dict[str, Sizes]:
        return {each.audience_id: each for key, each in self._sizes.items() if key[0] == merchant_id}

    def put_sizes(self, sizes: Sizes) -> None:
        self._sizes[sizes.merchant_id, sizes.audience_id] = sizes

    def sizes_due(self, now_ms: int, limit: int) -> tuple[Sizes, ...]:
        due = [each for each in self._sizes.values() if 0 < each.due_ms <= now_ms]
        return tuple(sorted(due, key=lambda each: (each.due_ms, each.merchant_id, each.audience_id))[:limit])

    def drop_sizes(self, merchant_id: str, audience_id: str) -> None:
        self._sizes.pop((merchant_id, audience_id), None)

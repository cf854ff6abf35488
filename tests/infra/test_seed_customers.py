"""The demo's customers are a café's: stamped by its people, where they serve, while it is open."""

from datetime import UTC, datetime

from infra.local.seed_customers import CUSTOMERS, add_customers
from infra.local.seed_people import OUTLETS, PEOPLE
from tests.support.fakes import NOON_MS, FakeStore, a_programme_stamps


def test_every_stamp_is_somebodys_of_the_cafe_at_an_outlet_of_theirs_in_its_hours() -> None:
    store = FakeStore()
    add_customers(store, a_programme_stamps(), "issuer", "1", NOON_MS)
    serve = {f"staff:{person.id}": person.outlets for person in PEOPLE}
    cards = store.all_cards()
    entries = [entry for card in cards for entry in store.all_entries(card.serial)]

    assert len(cards) == CUSTOMERS
    assert len(entries) > CUSTOMERS
    assert {entry.outlet for entry in entries} == set(OUTLETS)
    for entry in entries:
        assert entry.outlet in serve[entry.by]
        assert entry.at_ms < NOON_MS
        assert 6 <= datetime.fromtimestamp(entry.at_ms / 1000, UTC).hour < 16

"""A card's summary says what its entries say, whatever is repeated or taken back."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.card.card import Card
from chalicelib.domain.errors import CarnetError, NotAllowed
from chalicelib.domain.ledger.entry import Change, Entry, Origin, entry_id, reversal_key
from chalicelib.domain.ledger.ledger import earn, redeem, reverse
from chalicelib.domain.ledger.summary import OUTLETS_KEPT, VISITS_KEPT
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.rules import Sale
from chalicelib.domain.time.units import HOUR_MS
from tests.support.fakes import MERCHANT, NOON_MS, a_card, a_programme_points, a_programme_stamps

asked = st.tuples(
    st.sampled_from([f"key-{number}" for number in range(12)]),
    st.sampled_from(["earn", "earn", "redeem", "reverse"]),
    st.integers(1, 10),
    st.integers(0, 48),
    st.sampled_from(["", "north", "south"]),
)


class Book:
    """A card and its entries under the rules of a store: a key writes once, and once only."""

    def __init__(self, programme: Programme) -> None:
        self.programme = programme
        self.card: Card = a_card(programme_id=programme.id)
        self.entries: dict[str, Entry] = {}

    def ask(self, key: str, what: str, number: int, hours: int, outlet: str) -> None:
        try:
            card, entry = self._change(key, what, number, hours, outlet)
        except CarnetError:
            return
        if entry.id not in self.entries:
            self.card, self.entries[entry.id] = card, entry

    def standing(self, kind: str) -> list[Entry]:
        """The entries of a kind that were not taken back."""
        undone = {entry.reverses for entry in self.entries.values()}
        return [each for each in self.entries.values() if each.kind == kind and each.id not in undone]

    def _change(self, key: str, what: str, number: int, hours: int, outlet: str) -> Change:
        made_ms = NOON_MS - hours * HOUR_MS
        origin = Origin(key, "c", "till", NOON_MS, outlet=outlet, made_ms=made_ms)
        if entry_id(MERCHANT, key) in self.entries:
            raise NotAllowed("there_already")
        if what == "earn":
            sale = Sale(visits=number) if number % 2 else Sale(amount_minor=number * 1000)
            return earn(self.card, self.programme, sale, origin)
        if what == "redeem":
            reward = self.programme.rules.rewards()[0].id
            return redeem(self.card, self.programme, reward, 1, replace(origin, made_ms=0))
        if not self.entries:
            raise NotAllowed("nothing_yet")
        entry = list(self.entries.values())[number % len(self.entries)]
        return reverse(self.card, self.programme, entry, replace(origin, key=reversal_key(entry.id)))


@given(st.sampled_from([a_programme_stamps(), a_programme_points()]), st.lists(asked, max_size=40))
def test_a_summary_is_what_the_entries_say_in_any_order_of_repeats_and_reversals(
    programme: Programme, requests: list[tuple[str, str, int, int, str]]
) -> None:
    book = Book(programme)
    for each in [*requests, *reversed(requests)]:
        book.ask(*each)

        card, sales = book.card, book.standing("earn")
        assert card.visits == sum(1 if sale.visits is None else sale.visits for sale in sales)
        assert card.spent_minor == sum(sale.amount_minor or 0 for sale in sales)
        assert card.earned == sum(sale.delta for sale in sales)
        assert card.redemptions == sum(taken.quantity for taken in book.standing("redeem"))
        assert list(card.visit_s) == sorted(sale.scanned_ms // 1000 for sale in sales)
        assert set(card.outlets) >= {sale.outlet for sale in sales if sale.outlet}
        assert len(set(card.outlets)) == len(card.outlets)


def sold(card: Card, number: int, *, outlet: str = "") -> Change:
    origin = Origin(f"sale-{number}", "c", "till", NOON_MS + number * HOUR_MS, outlet=outlet)
    return earn(card, a_programme_stamps(), Sale(), origin)


def test_the_latest_visits_are_kept_and_taking_back_an_older_one_leaves_them() -> None:
    card, first = sold(a_card(), 0)
    for number in range(1, VISITS_KEPT + 5):
        card, _ = sold(card, number)
    assert len(card.visit_s) == VISITS_KEPT
    assert card.visit_s[-1] == card.modified_s

    undone, _ = reverse(
        card, a_programme_stamps(), first, Origin(reversal_key(first.id), "c", "till", card.version_ms)
    )

    assert undone.visit_s == card.visit_s
    assert undone.visits == card.visits - 1


def test_outlets_come_latest_first_each_once_and_bounded() -> None:
    card = a_card()
    for number in range(OUTLETS_KEPT + 3):
        card, _ = sold(card, number, outlet=f"outlet-{number}")
    card, _ = sold(card, 50, outlet="outlet-5")

    assert card.outlets[:2] == ("outlet-5", f"outlet-{OUTLETS_KEPT + 2}")
    assert len(card.outlets) == len(set(card.outlets)) == OUTLETS_KEPT


def test_a_visit_counts_when_the_till_made_the_scan_not_when_it_was_sent() -> None:
    later = Origin("sale-9", "c", "till", NOON_MS, made_ms=NOON_MS - 30 * HOUR_MS)
    card, _ = earn(sold(a_card(), 0)[0], a_programme_stamps(), Sale(), later)

    assert card.visit_s == ((NOON_MS - 30 * HOUR_MS) // 1000, NOON_MS // 1000)

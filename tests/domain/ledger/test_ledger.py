"""The ledger: a balance is the sum of its entries, whatever is repeated, retried or taken back."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.card.card import Card, touched
from chalicelib.domain.currencies import most_minor
from chalicelib.domain.errors import CarnetError, InvalidInput, KeyReused, NotAllowed
from chalicelib.domain.ledger.entry import (
    Change,
    Entry,
    Origin,
    balance_of,
    entry_id,
    reversal_key,
    same_or_refused,
)
from chalicelib.domain.ledger.keys import content_of
from chalicelib.domain.ledger.ledger import earn, redeem, reverse
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.rules import BALANCE_MAX, QUANTITY_MAX, Sale
from chalicelib.domain.programme.sale.earning import VISITS_MAX
from tests.support.fakes import MERCHANT, NOON_MS, a_card, a_programme_points, a_programme_stamps

STAMPS, POINTS = a_programme_stamps(), a_programme_points()


def came(key: str = "sale-1", content: str = "c", at_ms: int = NOON_MS) -> Origin:
    return Origin(key, content, "till", at_ms, outlet="Main street", sale_id="s-1")


class Book:
    """A card and its entries under the rules of a store: a key writes once, and once only."""

    def __init__(self, programme: Programme) -> None:
        self.programme = programme
        self.card = a_card(programme_id=programme.id)
        self.entries: dict[str, Entry] = {}

    def ask(self, key: str, what: str, number: int) -> None:
        if entry_id(MERCHANT, key) in self.entries:
            return
        try:
            card, entry = self._change(key, what, number)
        except CarnetError:
            return
        if entry.id not in self.entries:
            self.card, self.entries[entry.id] = card, entry

    def _change(self, key: str, what: str, number: int) -> Change:
        origin = came(key, at_ms=NOON_MS + number)
        if what == "earn":
            return earn(self.card, self.programme, Sale(visits=number), origin)
        if what == "redeem":
            reward = self.programme.rules.rewards()[0].id
            return redeem(self.card, self.programme, reward, number, origin)
        entries = list(self.entries.values())
        if not entries:
            raise NotAllowed("nothing_yet")
        entry = entries[number % len(entries)]
        return reverse(self.card, self.programme, entry, replace(origin, key=reversal_key(entry.id)))


asked = st.tuples(
    st.sampled_from([f"key-{number}" for number in range(12)]),
    st.sampled_from(["earn", "earn", "redeem", "reverse"]),
    st.integers(1, 10),
)


@pytest.mark.parametrize("programme", [STAMPS, POINTS], ids=["stamps", "points"])
@given(st.lists(asked, max_size=40))
def test_a_balance_is_the_sum_of_its_entries_in_any_order_of_duplicates_retries_and_reversals(
    programme: Programme, requests: list[tuple[str, str, int]]
) -> None:
    book = Book(programme)
    for key, what, number in [*requests, *reversed(requests)]:
        book.ask(key, what, number)
        assert book.card.balance == balance_of(book.entries.values())

    versions = [entry.version_ms for entry in book.entries.values()]
    assert versions == sorted(set(versions))
    reversed_ids = [entry.reverses for entry in book.entries.values() if entry.reverses]
    assert len(reversed_ids) == len(set(reversed_ids))


@given(st.lists(st.integers(1, 10), max_size=20))
def test_taking_every_entry_back_leaves_an_empty_card(sales: list[int]) -> None:
    book = Book(STAMPS)
    for number, visits in enumerate(sales):
        book.ask(f"key-{number}", "earn", visits)
    for number in range(len(sales)):
        book.ask(f"undo-{number}", "reverse", number)

    assert book.card.balance == 0


# ---- earn ----


def test_an_entry_says_what_came_of_the_sale() -> None:
    card, entry = earn(a_card(balance=4), STAMPS, Sale(visits=3), came())

    assert (entry.kind, entry.delta, entry.balance_after, card.balance) == ("earn", 3, 7, 7)
    assert (entry.visits, entry.outlet, entry.sale_id, entry.by) == (3, "Main street", "s-1", "till")
    assert entry.id == entry_id(MERCHANT, "sale-1")
    assert entry.version_ms == card.version_ms


def test_an_amount_earns_points_for_each_full_part_of_it() -> None:
    card, entry = earn(a_card(), POINTS, Sale(amount_minor=1299), came())

    assert (card.balance, entry.amount_minor) == (12, 1299)


@pytest.mark.parametrize("programme", [STAMPS, POINTS], ids=["stamps", "points"])
@pytest.mark.parametrize("amount_minor", [0, -1, most_minor("EUR") + 1, 10**30])
def test_an_amount_out_of_range_is_refused_by_name(programme: Programme, amount_minor: int) -> None:
    with pytest.raises(InvalidInput) as refused:
        earn(a_card(), programme, Sale(amount_minor=amount_minor), came())

    assert refused.value.field == "amount_minor"


@pytest.mark.parametrize("programme", [STAMPS, POINTS], ids=["stamps", "points"])
@pytest.mark.parametrize("visits", [0, -1, VISITS_MAX + 1, 10**30])
def test_visits_out_of_range_are_refused_by_name(programme: Programme, visits: int) -> None:
    with pytest.raises(InvalidInput) as refused:
        earn(a_card(), programme, Sale(visits=visits), came())

    assert refused.value.field == "visits"


def test_a_balance_stops_at_what_the_wallets_can_hold() -> None:
    with pytest.raises(NotAllowed, match="balance_full"):
        earn(a_card(balance=BALANCE_MAX), STAMPS, Sale(visits=1), came())


@pytest.mark.parametrize(
    ("card", "code"),
    [
        (a_card(state="voided"), "card_voided"),
        (a_card(expires_ms=NOON_MS), "card_expired"),
    ],
)
def test_a_card_out_of_use_takes_neither_sale_nor_reward(card: Card, code: str) -> None:
    rich = replace(card, balance=100)
    with pytest.raises(NotAllowed, match=code) as no_sale:
        earn(rich, STAMPS, Sale(visits=1), came())
    with pytest.raises(NotAllowed, match=code) as no_reward:
        redeem(rich, STAMPS, "free", 1, came())

    assert (no_sale.value.field, no_reward.value.field) == ("barcode", "barcode")


def test_a_card_is_good_until_the_moment_it_expires() -> None:
    card = a_card(expires_ms=NOON_MS + 1)

    assert card.usable(NOON_MS)
    assert not card.usable(NOON_MS + 1)


# ---- redeem ----


@given(st.integers(0, 500), st.integers(1, QUANTITY_MAX))
def test_a_reward_costs_what_it_says_and_what_overflows_stays(balance: int, quantity: int) -> None:
    cost = 10 * quantity
    if balance < cost:
        with pytest.raises(NotAllowed, match="reward_not_reached") as refused:
            redeem(a_card(balance=balance), STAMPS, "free", quantity, came())
        assert refused.value.facts == {"needed": cost, "balance": balance}
        return
    card, entry = redeem(a_card(balance=balance), STAMPS, "free", quantity, came())

    assert card.balance == balance - cost
    assert (entry.delta, entry.reward, entry.quantity) == (-cost, "free", quantity)


def test_an_unknown_reward_is_refused_with_those_there_are() -> None:
    with pytest.raises(InvalidInput, match="reward_unknown") as refused:
        redeem(a_card(balance=99), POINTS, "free", 1, came())

    assert (refused.value.field, refused.value.facts["rewards"]) == ("reward", "cake, lunch")


@pytest.mark.parametrize("quantity", [0, -1, QUANTITY_MAX + 1])
def test_a_quantity_out_of_range_is_refused_by_name(quantity: int) -> None:
    with pytest.raises(InvalidInput) as refused:
        redeem(a_card(balance=10**6), STAMPS, "free", quantity, came())

    assert refused.value.field == "quantity"


# ---- reverse ----


def test_a_reversal_takes_back_what_the_entry_gave_even_below_zero_and_on_a_voided_card() -> None:
    _, sale = earn(a_card(), STAMPS, Sale(visits=3), came())
    card, undone = reverse(a_card(balance=1, state="voided"), STAMPS, sale, came(reversal_key(sale.id)))

    assert (card.balance, undone.delta, undone.reverses) == (-2, -3, sale.id)


def test_a_reversal_of_a_redemption_gives_the_stamps_back() -> None:
    card, taken = redeem(a_card(balance=12), STAMPS, "free", 1, came())
    card, undone = reverse(card, STAMPS, taken, came(reversal_key(taken.id)))

    assert (card.balance, undone.delta, undone.reward) == (12, 10, "free")


def test_a_reversal_cannot_be_taken_back() -> None:
    _, sale = earn(a_card(), STAMPS, Sale(visits=3), came())
    card, undone = reverse(a_card(), STAMPS, sale, came(reversal_key(sale.id)))

    with pytest.raises(NotAllowed, match="reversal_of_reversal"):
        reverse(card, STAMPS, undone, came("again"))


# ---- keys and versions ----


def test_the_same_request_gets_the_first_answer_and_another_is_refused() -> None:
    _, first = earn(a_card(), STAMPS, Sale(visits=1), came(content=content_of("earn", "CARD1", 1)))

    assert same_or_refused(first, content_of("earn", "CARD1", 1)) is first
    with pytest.raises(KeyReused) as refused:
        same_or_refused(first, content_of("earn", "CARD1", 2))
    assert refused.value.field == "Idempotency-Key"


@given(st.text(), st.text(), st.text(), st.text())
def test_an_entry_id_is_safe_in_an_address_and_its_own_for_each_merchant_and_key(
    merchant: str, key: str, other_merchant: str, other_key: str
) -> None:
    try:
        one, other = entry_id(merchant, key), entry_id(other_merchant, other_key)
    except UnicodeEncodeError:
        return  # half a surrogate pair: the entry points refuse it
    if "\n" not in merchant + other_merchant:  # merchants' ids are ours
        assert (one == other) == ((merchant, key) == (other_merchant, other_key))
    assert len(one) == 26
    assert one.isalnum()
    assert one.isascii()


@given(st.lists(st.one_of(st.none(), st.integers(), st.text()), max_size=4), st.data())
def test_another_content_has_another_fingerprint(asked: list[str | int | None], data: st.DataObject) -> None:
    other = data.draw(st.lists(st.one_of(st.none(), st.integers(), st.text()), max_size=4))

    assert (content_of(*asked) == content_of(*other)) == (asked == other)


@given(st.lists(st.integers(0, 10**13), min_size=1, max_size=20))
def test_versions_and_modification_times_only_rise_whatever_the_clock_does(clock_ms: list[int]) -> None:
    card = a_card()
    for now_ms in clock_ms:
        after = touched(card, now_ms)
        assert after.version_ms > card.version_ms
        assert after.modified_s > card.modified_s
        assert after.version_ms >= now_ms
        card = after

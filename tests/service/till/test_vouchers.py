"""A partner's codes: each to one card, none twice, and an empty pool takes nothing."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from chalicelib.domain.errors import InvalidInput, NotAllowed
from chalicelib.domain.ledger.entry import Origin
from chalicelib.domain.programme.parts.voucher import Voucher
from chalicelib.service.ports import Store
from chalicelib.service.programme.pools import codes_of, import_codes
from chalicelib.service.till.ledger import Receipt
from chalicelib.service.till.redeem import Wanted, redeem
from chalicelib.service.till.reverse import reverse
from tests.support.fakes import MERCHANT, NOON_MS, FakeStore, a_card, a_programme_stamps
from tests.support.fakes.directory import FakeDirectory

PROGRAMME = a_programme_stamps(parts=(Voucher("cinema", {"en": "a cinema ticket"}, pool="rex", cost=5),))


def filled(store: Store, *lines: str) -> tuple[int, int]:
    done = import_codes(store, FakeDirectory(), MERCHANT, "rex", lines, "staff:1", NOON_MS)
    return done.added, done.passed


def takes(store: Store, serial: str, key: str) -> Receipt:
    origin = Origin(key, key, "till", NOON_MS)
    return redeem(store, serial, MERCHANT, Wanted("cinema"), origin, lambda _: None)


def code(store: Store, receipt: Receipt) -> str:
    return ",".join(codes_of(store, receipt.entry))


def test_blank_and_repeated_lines_are_passed_over_and_a_list_sent_again_adds_nothing() -> None:
    store = FakeStore(PROGRAMME)

    assert filled(store, "\ufeffA-1", "", " A-2 ", "A-1") == (2, 2)
    assert filled(store, "A-2", "A-3") == (1, 1)
    assert store.pool(MERCHANT, "rex").count == 3


@pytest.mark.parametrize(
    ("lines", "field", "reason"),
    [
        (("A-1", "x" * 65), "codes.1", "code_line_wrong"),
        (("A-1", "B;2"), "codes.1", "code_line_wrong"),
        (("", " "), "codes", "codes_needed"),
        (tuple(f"A-{n}" for n in range(10_001)), "codes", "codes_too_many"),
    ],
)
def test_a_list_that_is_none_is_refused_by_its_line_and_adds_nothing(
    lines: tuple[str, ...], field: str, reason: str
) -> None:
    store = FakeStore(PROGRAMME)
    with pytest.raises(InvalidInput, match=reason) as refused:
        filled(store, *lines)

    assert refused.value.field == field
    assert store.pool(MERCHANT, "rex").count == 0


def test_a_code_goes_to_one_card_and_asked_again_it_is_the_same() -> None:
    store = FakeStore(PROGRAMME, a_card(balance=20), a_card("CARD2", balance=20))
    filled(store, "A-1", "A-2")

    assert code(store, takes(store, "CARD1", "first")) == "A-1"
    assert code(store, takes(store, "CARD1", "first")) == "A-1"
    assert code(store, takes(store, "CARD2", "second")) == "A-2"
    with pytest.raises(NotAllowed, match="pool_empty"):
        takes(store, "CARD2", "third")
    card = store.card("CARD2")
    assert card is not None
    assert card.balance == 15


def test_a_code_that_somebody_has_read_is_nobody_elses_when_it_is_taken_back() -> None:
    store = FakeStore(PROGRAMME, a_card(balance=20))
    filled(store, "A-1", "A-2")
    entry = takes(store, "CARD1", "first").entry
    back = reverse(store, entry.id, MERCHANT, Origin("", "", "owner", NOON_MS), lambda _: None)

    assert back.card.balance == 20
    assert code(store, takes(store, "CARD1", "again")) == "A-2"


def test_many_tills_at_once_hand_out_each_code_once() -> None:
    serials = [f"CARD{n}" for n in range(16)]
    store = FakeStore(PROGRAMME, *(a_card(serial, balance=20) for serial in serials))
    filled(store, *(f"A-{n}" for n in range(10)))

    def ask(serial: str) -> str:
        try:
            return code(store, takes(store, serial, serial))
        except NotAllowed as error:
            return error.code

    with ThreadPoolExecutor(16) as tills:
        answers = list(tills.map(ask, serials))
    assert sorted(answers) == sorted([*(f"A-{n}" for n in range(10)), *["pool_empty"] * 6])

"""Erase: whatever dies between two steps, asking again or the clock brings it to its end."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from chalicelib.domain.campaign import tester
from chalicelib.domain.card.card import Card, Registration
from chalicelib.domain.customer.erasure import GIVEN_UP_MS, SETTLED_MS, Erasure, is_blank, number_of
from chalicelib.domain.errors import Busy, NotAllowed
from chalicelib.domain.ledger.entry import balance_of
from chalicelib.domain.ledger.ledger import refuse_unusable
from chalicelib.domain.people.audit import AuditLine
from chalicelib.service.card.devices import fetched
from chalicelib.service.card.use import new_code, unvoid
from chalicelib.service.customer.erase import Erasing, erase, erase_again, go_on_with_due
from chalicelib.service.walls import Faults
from tests.contract.steps import scanned
from tests.support.fakes import MERCHANT, NOON_MS, FakeStore, a_card, a_programme_stamps
from tests.support.fakes.campaigns import FakeCampaigns
from tests.support.fakes.erasures import FakeErasedList, FakeErasures

ANA = a_card(holder_name="Ana", phone="+373 69123456", mail="ana@example.com", holders=())


class World:
    """`erasing` over fakes that any test may break; `now_ms` moves when a test says so."""

    def __init__(self) -> None:
        self.now_ms = NOON_MS
        self.store = FakeStore(ANA, a_programme_stamps())
        self.campaigns = FakeCampaigns(self.store)
        self.erasures, self.apart = FakeErasures(self.store), FakeErasedList()
        self.erasing = Erasing(self.store, self.campaigns, self.erasures, self.apart, lambda: self.now_ms)

    def card(self) -> Card:
        card = self.store.card("CARD1")
        assert card is not None
        return card

    def later(self, ms: int) -> Faults:
        self.now_ms += ms
        faults = Faults()
        go_on_with_due(self.erasing, until_ms=self.now_ms + 1, faults=faults)
        return faults


@pytest.fixture
def world() -> World:
    return World()


def test_an_erased_card_has_no_person_its_sums_and_a_proof_that_stays_the_same(world: World) -> None:
    scanned(world.store, "CARD1", "sale-1")
    before = world.store.all_entries("CARD1")

    first = erase(world.erasing, world.card(), "customer", "customer")

    card = world.card()
    assert is_blank(card, "en")
    assert card.balance == balance_of(before) == 1
    assert world.store.all_entries("CARD1") == before
    assert not world.store.serials_by_term(MERCHANT, "ana", 9)
    assert world.apart.kept["CARD1"].number == first.number == number_of("CARD1")
    assert erase(world.erasing, card, "request", "staff:olga").number == first.number
    assert [(line.what, line.by, line.facts) for line in world.erasures.lines] == [
        ("card.erase", "customer", {"number": first.number})
    ]


def test_it_is_done_a_while_later_when_nothing_that_was_on_its_way_can_still_arrive(world: World) -> None:
    erase(world.erasing, world.card(), "customer", "customer")
    world.later(SETTLED_MS)

    known = world.erasures.erasure(MERCHANT, number_of("CARD1"))
    assert known is not None
    assert known.done_ms
    assert not world.erasures.erasures_due(world.now_ms + GIVEN_UP_MS, 9)


STEPS: dict[str, Callable[[World], tuple[object, str]]] = {
    "the list cannot be kept": lambda world: (world.apart, "keep"),
    "what lies beside cannot go": lambda world: (world.erasures, "forget_beside"),
    "the testers cannot be read": lambda world: (world.campaigns, "testers"),
    "the card cannot be written": lambda world: (world.store, "put_card"),
    "the phones cannot be read": lambda world: (world.store, "registrations"),
    "how far it is cannot be noted": lambda world: (world.erasures, "put_erasure"),
}


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("mended_by", ["asking again", "the clock"])
def test_a_crash_at_any_step_is_mended(
    step: str, mended_by: str, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.campaigns.put_tester(tester.Tester(MERCHANT, "CARD1", NOON_MS, "staff:olga"), None)
    broken, name = STEPS[step](world)
    marked = world.erasures.begin

    def breaks(*_: object, **__: object) -> object:
        raise Busy("store_busy")

    def mark(card: Card, version_ms: int, erasure: Erasure, line: AuditLine) -> bool:
        written = marked(card, version_ms, erasure, line)  # the mark itself went through
        monkeypatch.setattr(broken, name, breaks)
        return written

    monkeypatch.setattr(world.erasures, "begin", mark)
    with pytest.raises(Busy):
        erase(world.erasing, world.card(), "customer", "customer")
    monkeypatch.undo()
    with pytest.raises(NotAllowed, match="card_erased"):
        scanned(world.store, "CARD1", "sale-2")

    if mended_by == "asking again":
        erase(world.erasing, world.card(), "customer", "customer")
    else:
        assert not world.later(SETTLED_MS).found

    assert is_blank(world.card(), "en")
    assert "CARD1" in world.apart.kept
    assert not world.campaigns.testers(MERCHANT)
    assert len(world.erasures.lines) == 1


def test_a_phone_is_waited_for_until_it_shows_that_the_card_is_over_and_then_forgotten(world: World) -> None:
    world.store.register(Registration("apple", "CARD1", "d1", NOON_MS, "token", programme_id="coffee"))
    world.store.register(Registration("google", "CARD1", "o1", NOON_MS, programme_id="coffee"))
    erase(world.erasing, world.card(), "customer", "customer")
    object_ = world.store.registration("google", "CARD1", "o1")
    assert object_ is not None
    world.store.note_pushed(object_, world.card().version_ms, "delivered", NOON_MS)

    world.later(SETTLED_MS)
    assert not world.store.registrations("CARD1", "google")
    assert world.store.registrations("CARD1", "apple")

    fetched(world.store, "apple", world.card())
    assert not world.store.all_registrations(), "it will not ask again, so it need not be known any more"
    world.later(SETTLED_MS)
    known = world.erasures.erasure(MERCHANT, number_of("CARD1"))
    assert known is not None
    assert known.done_ms


def test_a_phone_that_is_off_for_a_month_is_forgotten_all_the_same(world: World) -> None:
    world.store.register(Registration("apple", "CARD1", "d1", NOON_MS, "token", programme_id="coffee"))
    erase(world.erasing, world.card(), "customer", "customer")

    world.later(GIVEN_UP_MS)

    assert not world.store.all_registrations()


def test_an_erased_card_takes_no_line_of_a_till_comes_not_back_and_has_no_new_code(world: World) -> None:
    erase(world.erasing, world.card(), "customer", "customer")

    with pytest.raises(NotAllowed, match="card_erased"):
        refuse_unusable(world.card(), NOON_MS - 60_000)
    with pytest.raises(NotAllowed, match="card_erased"):
        unvoid(world.store, world.card(), "staff:olga", NOON_MS)
    with pytest.raises(NotAllowed, match="card_erased"):
        new_code(world.store, world.card(), lambda _: "t", "staff:olga", NOON_MS)


def test_the_persons_other_card_stays_and_names_the_erased_one_no_more(world: World) -> None:
    other = replace(ANA, serial="CARD2", siblings=("CARD1", "CARD3"))
    world.store.enrol(other, "")
    assert world.store.put_card(replace(world.card(), siblings=("CARD2",)), world.card().version_ms)

    erase(world.erasing, world.card(), "customer", "customer")

    left = world.store.card("CARD2")
    assert left is not None
    assert (left.holder_name, left.siblings) == ("Ana", ("CARD3",))
    assert world.card().siblings == ()


def test_a_table_of_before_has_it_erased_again_under_the_same_proof(world: World) -> None:
    first = erase(world.erasing, world.card(), "customer", "customer")
    restored = World()
    restored.now_ms = NOON_MS + SETTLED_MS

    assert erase_again(restored.erasing, world.apart.kept["CARD1"])
    assert not erase_again(restored.erasing, replace(world.apart.kept["CARD1"], serial="CARD9"))

    assert is_blank(restored.card(), "en")
    known = restored.erasures.erasure(MERCHANT, first.number)
    assert known is not None
    assert (known.number, known.asked_ms, known.why) == (first.number, first.asked_ms, "customer")

"""Use: a card goes out of use and comes back, and gets a new code; the audit list says who did it."""

import pytest

from chalicelib.domain.card.card import Card, touched
from chalicelib.domain.errors import Busy
from chalicelib.service.card.use import unvoid, void
from tests.support.fakes import NOON_MS, FakeStore, a_card


def test_a_voided_card_stays_voided_and_gets_one_new_version() -> None:
    store = FakeStore(a_card())
    voided = void(store, a_card(), "staff:olga", NOON_MS)

    assert voided.state == "voided"
    assert voided.version_ms > a_card().version_ms
    assert void(store, voided, "staff:olga", NOON_MS + 1) == voided


def test_a_card_comes_back_with_all_that_was_on_it_and_both_are_noted() -> None:
    store = FakeStore(a_card(balance=7))
    voided = void(store, a_card(balance=7), "staff:olga", NOON_MS)
    active = unvoid(store, voided, "staff:max", NOON_MS + 1)

    assert (active.state, active.balance) == ("active", 7)
    assert active.version_ms > voided.version_ms, "phones hear of it"
    assert unvoid(store, active, "staff:max", NOON_MS + 2) == active
    noted = [(line.what, line.by, line.whom) for line in reversed(store.lines)]
    assert noted == [("card.unvoid", "staff:max", "CARD1"), ("card.void", "staff:olga", "CARD1")]


def test_voiding_gives_up_when_the_card_never_holds_still() -> None:
    class Restless(FakeStore):
        def card(self, serial: str) -> Card | None:
            now = super().card(serial)
            assert now is not None
            self.put_card(touched(now, NOON_MS), now.version_ms)
            return now

    with pytest.raises(Busy):
        void(Restless(touched(a_card(), NOON_MS)), a_card(), "staff:olga", NOON_MS)

"""A wallet that keeps what we write: the last write wins, and a card may be in both lanes."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from chalicelib.domain.card.card import Changed, Registration, touched
from chalicelib.domain.face.outcome import (
    Delivered,
    Outcome,
    Refresh,
)
from chalicelib.domain.programme.look import card_look
from chalicelib.service.card.refresh import Round, refresh
from tests.service.card.refreshing import AWallet
from tests.support.fakes import NOON_MS, FakeStore, a_card, a_programme_stamps


class Keeps(AWallet):
    """Has what was written last; `meanwhile` happens between the drawing of a look and its arrival."""

    def __init__(self, meanwhile: Callable[[], object] = lambda: None) -> None:
        super().__init__()
        self._meanwhile = meanwhile
        self.shows: int | str = ""

    def refresh(self, wanted: Sequence[Refresh]) -> list[Outcome]:
        looks = [each.draw() for each in wanted]
        self._meanwhile()
        for look in looks:
            self.shows = look.balance
        return [Delivered() for _ in wanted]


def at_google(store: FakeStore, wallet: Keeps) -> Round:
    return refresh(
        [Changed("CARD1", NOON_MS)],
        "google",
        store=store,
        wallet=wallet,
        look=lambda card, programme: card_look(programme, card, "B"),
        clock_ms=lambda: NOON_MS,
        paused=lambda _: False,
    )


def stamped(store: FakeStore) -> None:
    card = store.cards(["CARD1"])["CARD1"]
    assert store.put_card(touched(replace(card, balance=card.balance + 1), NOON_MS), card.version_ms)


def test_of_two_workers_with_one_card_the_slower_does_not_leave_the_older_state() -> None:
    store = FakeStore(a_programme_stamps(), a_card())
    store.register(Registration("google", "CARD1", "3388.CARD1", NOON_MS))
    counter = Keeps()
    rounds: list[Round] = []

    def a_stamp_and_its_worker() -> None:
        stamped(store)
        rounds.append(at_google(store, counter))

    campaign = Keeps(a_stamp_and_its_worker)
    assert at_google(store, campaign).unfinished == frozenset()

    assert rounds == [Round((), frozenset({"CARD1"}))], "the other worker has it in hand: tried again"
    assert (counter.shows, campaign.shows) == ("", "0/10")
    assert at_google(store, counter).outcomes == (Delivered(),)
    assert counter.shows == "1/10"


def test_a_card_that_changes_before_it_is_leased_is_written_as_it_is_then() -> None:
    class Late(FakeStore):
        def lease(self, registration: Registration, now_ms: int, until_ms: int) -> bool:
            stamped(self)
            return super().lease(registration, now_ms, until_ms)

    store, wallet = Late(a_programme_stamps(), a_card()), Keeps()
    store.register(Registration("google", "CARD1", "3388.CARD1", NOON_MS))
    at_google(store, wallet)

    assert wallet.shows == "1/10"
    (held,) = store.registrations("CARD1", "google")
    assert held.pushed_version_ms == store.cards(["CARD1"])["CARD1"].version_ms

"""A card, its holders, and a wallet that answers as it is told."""

from collections.abc import Callable, Sequence

from chalicelib.domain.card.card import Card, Changed, Lane, Registration
from chalicelib.domain.face.outcome import (
    Delivered,
    Failed,
    Outcome,
    Refresh,
)
from chalicelib.domain.programme.look import card_look
from chalicelib.service.card.refresh import Round, refresh
from tests.support.fakes import NOON_MS, FakeStore, a_card, a_programme_stamps

PHONE = Registration("apple", "CARD1", "phone", NOON_MS, "t1")
WATCH = Registration("apple", "CARD1", "watch", NOON_MS, "t2")


class AWallet:
    """Answers as the test says, and remembers what it was asked."""

    def __init__(self, answer: Callable[[Registration], Outcome] = lambda registration: Delivered()) -> None:
        self._answer = answer
        self.asked: list[Refresh] = []

    def refresh(self, wanted: Sequence[Refresh]) -> list[Outcome]:
        self.asked += wanted
        return [self._drawn(each) for each in wanted]

    def _drawn(self, request: Refresh) -> Outcome:
        try:
            request.draw()
        except KeyError as error:
            return Failed(f"KeyError: {error}")
        return self._answer(request.registration)


def a_store(card: Card | None = None) -> FakeStore:
    store = FakeStore(a_programme_stamps(), card or a_card())
    for registration in (PHONE, WATCH):
        store.register(registration)
    return store


def work(
    store: FakeStore, wallet: AWallet, *changed: Changed, paused: Sequence[str] = (), lane: Lane = "counter"
) -> Round:
    return refresh(
        changed or [Changed("CARD1", NOON_MS)],
        "apple",
        store=store,
        wallet=wallet,
        look=lambda card, programme: card_look(programme, card, f"BARCODE-{card.serial}"),
        clock_ms=lambda: NOON_MS + 9,
        paused=lambda merchant_id: merchant_id in paused,
        lane=lane,
    )


def noted(store: FakeStore, device: str = "phone") -> tuple[int, str]:
    registration = store.registration("apple", "CARD1", device)
    assert registration is not None
    return registration.pushed_version_ms, registration.last_outcome

"""A push address that somebody handed in and that never answers: asked for an hour, and after a day gone."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from chalicelib.domain.card.card import Changed, Registration, touched
from chalicelib.domain.face.outcome import Delivered, Outcome, Unanswered
from chalicelib.domain.programme.look import card_look
from chalicelib.domain.time.units import DAY_MS, HOUR_MS, MINUTE_MS
from chalicelib.entrypoints.workers.road import retry_delay_s
from chalicelib.service.card.refresh import Round, refresh
from tests.service.card.refreshing import AWallet
from tests.support.fakes import NOON_MS, FakeStore, a_card, a_programme_stamps

NEVER, WELL = (
    Registration("browser", serial, "address", NOON_MS - DAY_MS, "subscription")
    for serial in ("CARD1", "CARD2")
)
NO_ANSWER = Unanswered("timeout", mute=True)
DEAD_LETTER = 30  # infra/resources.yaml: the browsers' queues


@pytest.fixture
def store() -> FakeStore:
    made = FakeStore(a_programme_stamps(), a_card("CARD1"), a_card("CARD2"))
    for held in (NEVER, WELL):
        made.register(held)
    return made


def work(store: FakeStore, now_ms: int, answers: Mapping[str, Outcome], *serials: str) -> Round:
    return refresh(
        [Changed(serial, now_ms) for serial in serials or ("CARD1",)],
        "browser",
        store=store,
        wallet=AWallet(lambda held: answers.get(held.serial, Delivered())),
        look=lambda card, programme: card_look(programme, card, "CODE"),
        clock_ms=lambda: now_ms,
        paused=lambda _: False,
    )


def change(store: FakeStore, now_ms: int, serial: str = "CARD1") -> None:
    card = store.card(serial)
    assert card is not None
    assert store.put_card(touched(card, now_ms), card.version_ms)


def held(store: FakeStore, serial: str = "CARD1") -> Registration | None:
    return store.registration("browser", serial, "address")


def test_it_is_asked_again_for_an_hour_and_is_no_dead_letter(store: FakeStore) -> None:
    now_ms, tries = NOON_MS, 0
    while True:
        ended = work(store, now_ms, {"CARD1": NO_ANSWER})
        tries += 1
        if not ended.unfinished:
            break
        now_ms += 1000 * retry_delay_s(tries, jitter=1.0)  # the soonest that it may come again

    assert now_ms >= NOON_MS + HOUR_MS
    assert 10 < tries < DEAD_LETTER
    assert held(store) is not None, "the next change of its card asks once more"


def test_after_a_day_without_an_answer_it_is_gone(store: FakeStore) -> None:
    work(store, NOON_MS, {"CARD1": NO_ANSWER})
    change(store, NOON_MS + DAY_MS - 1)
    work(store, NOON_MS + DAY_MS - 1, {"CARD1": NO_ANSWER})
    assert held(store) is not None
    change(store, NOON_MS + DAY_MS)
    ended = work(store, NOON_MS + DAY_MS, {"CARD1": NO_ANSWER})

    assert held(store) is None
    assert ended.unfinished == frozenset()


def test_an_answer_in_between_begins_the_day_anew(store: FakeStore) -> None:
    work(store, NOON_MS, {"CARD1": NO_ANSWER})
    work(store, NOON_MS + HOUR_MS, {})
    change(store, NOON_MS + DAY_MS)
    ended = work(store, NOON_MS + DAY_MS, {"CARD1": NO_ANSWER})

    assert held(store) is not None
    assert ended.unfinished == {"CARD1"}


def test_who_registers_anew_is_not_gone_for_what_was_before(store: FakeStore) -> None:
    work(store, NOON_MS, {"CARD1": NO_ANSWER})
    store.register(replace(NEVER, registered_ms=NOON_MS + DAY_MS))
    change(store, NOON_MS + DAY_MS + 1)
    work(store, NOON_MS + DAY_MS + 1, {"CARD1": NO_ANSWER})
    assert held(store) is not None


@pytest.mark.parametrize("ours", [Unanswered("others took too long"), Unanswered("429: too many", 60.0)])
def test_what_is_not_its_silence_is_not_counted(store: FakeStore, ours: Unanswered) -> None:
    """We were late, or its service asks for patience: it is alive, and is asked as often as any."""
    for hours in (0, 12, 24, 48):
        ended = work(store, NOON_MS + hours * HOUR_MS, {"CARD1": ours})
        assert ended.unfinished == {"CARD1"}
    assert held(store) is not None


def test_one_that_never_answers_holds_up_no_other(store: FakeStore) -> None:
    ended = work(store, NOON_MS, {"CARD1": NO_ANSWER}, "CARD1", "CARD2")
    other = held(store, "CARD2")
    assert other is not None
    assert other.last_outcome == "delivered"
    assert ended.unfinished == {"CARD1"}
    work(store, NOON_MS + 2 * MINUTE_MS, {"CARD1": NO_ANSWER}, "CARD1", "CARD2")
    assert held(store, "CARD2") == other, "and is not told again"

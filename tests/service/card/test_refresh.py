"""Refresh: every place that holds a card is brought up to date once, and what failed is tried again."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import pytest

from chalicelib.domain.card.card import Card, Changed, Lane, Registration, touched
from chalicelib.domain.errors import Busy
from chalicelib.domain.face.look import Look
from chalicelib.domain.face.outcome import (
    NOT_SAVED_YET,
    Delivered,
    Failed,
    Gone,
    Outcome,
    Refresh,
    Refused,
    Unanswered,
    WalletMisconfigured,
)
from chalicelib.domain.programme.look import card_look
from chalicelib.domain.programme.programme import Programme
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


def test_every_holder_of_the_card_gets_its_current_look() -> None:
    store, wallet = a_store(a_card(balance=4)), AWallet()
    ended = work(store, wallet)

    assert [each.registration.holder for each in wallet.asked] == ["phone", "watch"]
    assert {each.draw().balance for each in wallet.asked} == {"4/10"}
    assert wallet.asked[0].draw().barcode == "BARCODE-CARD1"
    assert ended == Round((Delivered(), Delivered()), frozenset())
    assert noted(store) == (NOON_MS, "delivered")


def test_what_a_wallet_could_not_do_in_full_is_noted_with_the_delivery() -> None:
    store = a_store()
    work(store, AWallet(lambda registration: Delivered(note="shown without a notification")))

    assert noted(store) == (NOON_MS, "delivered: shown without a notification")


def test_a_burst_of_messages_is_one_refresh() -> None:
    store, wallet = a_store(), AWallet()
    work(store, wallet, *(Changed("CARD1", NOON_MS - back) for back in range(5)))
    work(store, wallet)

    assert len(wallet.asked) == 2


def test_an_old_message_brings_the_newest_version() -> None:
    card = touched(a_card(), NOON_MS)
    store, wallet = a_store(card), AWallet()
    work(store, wallet, Changed("CARD1", 1))

    assert noted(store) == (card.version_ms, "delivered")


def test_what_was_not_answered_is_unfinished_and_tried_again_there_alone() -> None:
    store = a_store()
    first = AWallet(lambda held: Unanswered("503") if held.holder == "watch" else Delivered())
    ended = work(store, first)
    again = AWallet()
    work(store, again)

    assert ended.unfinished == {"CARD1"}
    assert [each.registration.holder for each in again.asked] == ["watch"]
    assert noted(store, "watch") == (NOON_MS, "delivered")


def test_what_was_refused_for_good_is_not_tried_again_until_the_card_changes() -> None:
    store = a_store()
    ended = work(store, AWallet(lambda held: Refused("BadDeviceToken")))
    again = AWallet()
    work(store, again)
    assert (ended.unfinished, again.asked) == (frozenset(), [])
    assert noted(store) == (NOON_MS, "refused: BadDeviceToken")

    store.put_card(touched(store.cards(["CARD1"])["CARD1"], NOON_MS), NOON_MS)
    work(store, again)
    assert len(again.asked) == 2


def test_a_phone_that_registered_what_is_no_token_of_ours_is_forgotten() -> None:
    store = a_store()
    work(store, AWallet(lambda held: Gone(None, "BadDeviceToken")))

    assert store.registrations("CARD1", "apple") == ()


@pytest.mark.parametrize(("since_ms", "stays"), [(NOON_MS, True), (NOON_MS + 1, False)])
def test_a_phone_that_is_gone_is_forgotten_unless_it_registered_since(since_ms: int, stays: bool) -> None:
    store = a_store()
    ended = work(store, AWallet(lambda held: Gone(since_ms, "Unregistered")))

    assert ended.unfinished == frozenset()
    assert bool(store.registrations("CARD1", "apple")) == stays
    if stays:
        assert noted(store) == (0, "gone: Unregistered")


def test_a_wallet_that_is_misconfigured_stops_the_run_and_forgets_nobody() -> None:
    class Misconfigured(AWallet):
        def refresh(self, wanted: Sequence[Refresh]) -> list[Outcome]:
            raise WalletMisconfigured("BadCertificate", [Delivered(), Unanswered("stopped")])

    store = a_store()
    ended = work(store, Misconfigured())

    assert (ended.misconfigured, ended.unfinished) == ("BadCertificate", frozenset({"CARD1"}))
    assert noted(store) == (NOON_MS, "delivered")
    assert noted(store, "watch") == (0, "unanswered: stopped")


def test_a_wallet_that_stops_before_any_answer_leaves_all_to_be_tried_again() -> None:
    class Misconfigured(AWallet):
        def refresh(self, wanted: Sequence[Refresh]) -> list[Outcome]:
            raise WalletMisconfigured("BadCertificate")

    ended = work(a_store(), Misconfigured())

    assert (len(ended.outcomes), ended.unfinished) == (2, frozenset({"CARD1"}))


def test_a_card_or_programme_that_is_gone_is_nothing_to_do() -> None:
    wallet = AWallet()
    for store in (FakeStore(), FakeStore(a_card()), FakeStore(a_programme_stamps(), a_card())):
        if store.card("CARD1") and not store.programme("coffee"):
            store.register(PHONE)
        assert work(store, wallet) == Round((), frozenset())

    assert wallet.asked == []


def test_one_message_after_another_leaves_other_cards_alone() -> None:
    store, wallet = a_store(), AWallet()
    work(store, wallet, Changed("CARD2", 5))

    assert wallet.asked == []


def test_a_card_that_cannot_be_drawn_holds_up_no_other_and_is_tried_again() -> None:
    store = FakeStore(a_programme_stamps(), a_card("CARD1"), a_card("CARD2"))
    for serial in ("CARD1", "CARD2"):
        store.register(Registration("apple", serial, "phone", NOON_MS, "t"))
    wallet = AWallet()

    def look(card: Card, programme: Programme) -> Look:
        if card.serial == "CARD1":
            raise KeyError("no such key")
        return card_look(programme, card, "B")

    ended = refresh(
        [Changed("CARD1", NOON_MS), Changed("CARD2", NOON_MS)],
        "apple",
        store=store,
        wallet=wallet,
        look=look,
        clock_ms=lambda: NOON_MS,
        paused=lambda _: False,
    )

    assert ended.unfinished == {"CARD1"}
    assert ended.outcomes == (Failed("KeyError: 'no such key'"), Delivered())
    other = store.registration("apple", "CARD2", "phone")
    assert other is not None
    assert other.last_outcome == "delivered"


def test_a_card_whose_outcome_cannot_be_written_holds_up_no_other() -> None:
    class Throttled(FakeStore):
        def note_pushed(self, registration: Registration, *rest: Any) -> None:
            if registration.serial == "CARD1":
                raise Busy("busy")
            super().note_pushed(registration, *rest)

    store = Throttled(a_programme_stamps(), a_card("CARD1"), a_card("CARD2"))
    for serial in ("CARD1", "CARD2"):
        store.register(Registration("apple", serial, "phone", NOON_MS, "t"))

    ended = work(store, AWallet(), Changed("CARD1", NOON_MS), Changed("CARD2", NOON_MS))

    assert ended.unfinished == {"CARD1"}
    other = store.registration("apple", "CARD2", "phone")
    assert other is not None
    assert other.last_outcome == "delivered"


def test_a_card_that_the_wallet_says_is_saved_counts_as_saved_though_nobody_called_back() -> None:
    store = FakeStore(a_programme_stamps(), a_card())
    made = Registration("apple", "CARD1", "phone", NOON_MS, unsaved=True)
    store.register(made)
    work(store, AWallet())
    assert store.registrations("CARD1", "apple")[0].unsaved

    store.put_card(touched(store.cards(["CARD1"])["CARD1"], NOON_MS), NOON_MS)
    work(store, AWallet(lambda registration: Delivered(saved=True)))
    assert not store.registrations("CARD1", "apple")[0].unsaved


def test_what_a_wallet_says_of_linked_passes_is_there_when_it_writes_the_card_again() -> None:
    store = FakeStore(a_programme_stamps(), a_card())
    store.register(Registration("apple", "CARD1", "phone", NOON_MS, unsaved=True))
    work(store, AWallet(lambda _: Delivered(linked="one offer")))
    (held,) = store.registrations("CARD1", "apple")
    assert (held.linked, held.pushed_version_ms > 0, held.unsaved) == ("one offer", True, True)

    seen: list[str] = []

    def wallet(registration: Registration) -> Delivered:
        seen.append(registration.linked)
        return Delivered()

    store.put_card(touched(store.cards(["CARD1"])["CARD1"], NOON_MS), NOON_MS)
    work(store, AWallet(wallet))
    assert seen == ["one offer"]
    assert store.registrations("CARD1", "apple")[0].linked == "one offer", "None is as it was"


def test_a_card_that_the_wallet_says_is_on_no_phone_any_more_is_removed_though_nobody_called_back() -> None:
    store = a_store()
    work(store, AWallet(lambda registration: Delivered(saved=registration.holder == "watch")))

    phone, watch = store.registrations("CARD1", "apple")
    assert (phone.unsaved, phone.removed_ms, phone.pushed_version_ms) == (True, NOON_MS + 9, NOON_MS)
    assert (watch.unsaved, watch.last_outcome) == (False, "delivered")


def test_a_campaign_bothers_no_wallet_with_a_card_that_is_on_no_phone_there() -> None:
    store, wallet = FakeStore(a_programme_stamps(), a_card()), AWallet()
    store.register(replace(PHONE, unsaved=True))
    work(store, wallet, lane="campaign")
    assert len(wallet.asked) == 1  # it is made there first

    store.put_card(touched(store.cards(["CARD1"])["CARD1"], NOON_MS), NOON_MS)
    work(store, wallet, lane="campaign")
    assert len(wallet.asked) == 1
    work(store, wallet)
    assert len(wallet.asked) == 2  # somebody at the counter, who may be about to save it


def test_a_card_that_is_erased_goes_from_the_wallet_though_it_is_on_no_phone() -> None:
    store, wallet = FakeStore(a_programme_stamps(), a_card(erased_ms=NOON_MS)), AWallet()
    store.register(replace(PHONE, unsaved=True))
    store.note_pushed(PHONE, 1, "delivered", NOON_MS)
    work(store, wallet, lane="campaign")
    assert len(wallet.asked) == 1


def test_whoever_saves_a_card_by_its_link_later_is_brought_up_to_date() -> None:
    """Before, nobody has it: there is no version that they were given."""
    store = FakeStore(a_programme_stamps(), a_card())
    store.register(Registration("apple", "CARD1", "phone", NOON_MS, unsaved=True, by_link=True))
    work(store, AWallet(lambda _: Delivered(note=NOT_SAVED_YET)))
    (held,) = store.registrations("CARD1", "apple")
    assert (held.last_outcome, held.pushed_version_ms) == (NOT_SAVED_YET, 0)

    store.note_saved(held, NOON_MS + 1, saved=True)
    work(store, AWallet())
    assert store.registrations("CARD1", "apple")[0].pushed_version_ms == NOON_MS


def test_a_card_of_a_paused_merchant_is_passed_over_and_stays_behind() -> None:
    store, wallet = a_store(), AWallet()
    ended = work(store, wallet, paused=["m-1"])

    assert (wallet.asked, ended) == ([], Round((), frozenset()))
    assert noted(store) == (0, "")

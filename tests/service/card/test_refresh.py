"""Refresh: every place that holds a card is brought up to date once, and what failed is tried again."""

from collections.abc import Sequence

import pytest

from chalicelib.domain.card.card import Changed, touched
from chalicelib.domain.face.outcome import (
    Delivered,
    Gone,
    Outcome,
    Refresh,
    Refused,
    Unanswered,
    WalletMisconfigured,
)
from chalicelib.service.card.refresh import Round
from tests.service.card.refreshing import PHONE, AWallet, a_store, noted, work
from tests.support.fakes import NOON_MS, FakeStore, a_card, a_programme_stamps


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

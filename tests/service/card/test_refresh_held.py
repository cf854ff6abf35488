"""What a wallet says of where a card is held, and which cards are passed over."""

from dataclasses import replace
from typing import Any

from chalicelib.domain.card.card import Card, Changed, Registration, touched
from chalicelib.domain.errors import Busy
from chalicelib.domain.face.look import Look
from chalicelib.domain.face.outcome import (
    NOT_SAVED_YET,
    Delivered,
    Failed,
)
from chalicelib.domain.programme.look import card_look
from chalicelib.domain.programme.programme import Programme
from chalicelib.service.card.refresh import Round, refresh
from tests.service.card.refreshing import PHONE, AWallet, a_store, noted, work
from tests.support.fakes import NOON_MS, FakeStore, a_card, a_programme_stamps


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

"""What a store promises of registrations: both ends, versions that only rise, nothing brought back."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from chalicelib.domain.card.card import Registration
from chalicelib.service.ports import Store
from tests.support.fakes import NOON_MS, a_card

PHONE = Registration("apple", "CARD1", "phone", NOON_MS, push_token="t1")


def test_a_registration_is_new_once(store: Store) -> None:
    assert store.register(PHONE)
    assert not store.register(PHONE)
    assert store.registration("apple", "CARD1", "phone") == PHONE


def test_registering_again_renews_token_and_time_and_keeps_the_delivery_record(store: Store) -> None:
    store.register(PHONE)
    store.note_pushed(PHONE, 5, "delivered", NOON_MS + 1)
    store.note_listed(PHONE, 5)
    store.note_fetched(PHONE, 4)
    store.register(replace(PHONE, push_token="t2", registered_ms=NOON_MS + 9))

    assert store.registration("apple", "CARD1", "phone") == Registration(
        "apple", "CARD1", "phone", NOON_MS + 9, "t2", 5, 5, 4, "delivered", NOON_MS + 1
    )


def test_registrations_are_listed_by_card_and_wallet_and_cards_by_holder(store: Store) -> None:
    watch = replace(PHONE, holder="watch")
    other = replace(PHONE, serial="CARD2")
    google = Registration("google", "CARD1", "3388.CARD1", NOON_MS)
    for registration in (PHONE, watch, other, google):
        store.register(registration)

    assert store.registrations("CARD1", "apple") == (PHONE, watch)
    assert store.registrations("CARD1", "google") == (google,)
    assert store.registrations("CARD", "apple") == ()
    assert store.serials_of_holder("apple", "phone") == ("CARD1", "CARD2")
    assert store.serials_of_holder("google", "3388.CARD1") == ("CARD1",)
    assert store.serials_of_holder("google", "phone") == ()


def test_a_holder_of_very_many_cards_is_told_of_each(store: Store) -> None:
    serials = [f"CARD{number:04d}" for number in range(105)]
    for serial in serials:
        store.register(replace(PHONE, serial=serial))
        store.enrol(a_card(serial), "")

    assert store.serials_of_holder("apple", "phone") == tuple(serials)
    assert set(store.cards(serials)) == set(serials)


def test_a_holder_that_left_holds_nothing_and_may_come_back_as_new(store: Store) -> None:
    store.register(PHONE)
    store.note_pushed(PHONE, 5, "delivered", NOON_MS)
    store.unregister("apple", "CARD1", "phone")
    store.unregister("apple", "CARD1", "phone")

    assert store.registrations("CARD1", "apple") == ()
    assert store.serials_of_holder("apple", "phone") == ()
    assert store.register(PHONE)
    assert store.registration("apple", "CARD1", "phone") == PHONE


@pytest.mark.parametrize(("since_ms", "stays"), [(NOON_MS - 1, True), (NOON_MS, True), (NOON_MS + 1, False)])
def test_only_a_registration_older_than_the_news_is_forgotten(
    store: Store, since_ms: int, stays: bool
) -> None:
    store.register(PHONE)
    store.forget(PHONE, since_ms)

    assert (store.registration("apple", "CARD1", "phone") is not None) == stays
    assert store.serials_of_holder("apple", "phone") == (("CARD1",) if stays else ())


def test_a_registration_renewed_after_the_news_is_kept_whatever_the_caller_had_read(store: Store) -> None:
    store.register(PHONE)
    store.register(replace(PHONE, registered_ms=NOON_MS + 100))
    store.forget(PHONE, NOON_MS + 50)

    assert store.registration("apple", "CARD1", "phone") is not None


def test_forgetting_what_is_not_there_is_no_error(store: Store) -> None:
    store.forget(PHONE, NOON_MS + 1)

    assert store.registration("apple", "CARD1", "phone") is None


def test_versions_noted_only_rise_and_the_last_outcome_is_the_last(store: Store) -> None:
    store.register(PHONE)
    for version_ms, outcome in ((7, "delivered"), (5, "delivered late"), (0, "unanswered: 503")):
        store.note_pushed(PHONE, version_ms, outcome, NOON_MS + version_ms)
        store.note_listed(PHONE, version_ms)
        store.note_fetched(PHONE, version_ms)

    assert store.registration("apple", "CARD1", "phone") == replace(
        PHONE,
        pushed_version_ms=7,
        listed_version_ms=7,
        fetched_version_ms=7,
        last_outcome="unanswered: 503",
        last_outcome_ms=NOON_MS,
    )


Note = Callable[[Store], None]


@pytest.mark.parametrize(
    "note",
    [
        lambda store: store.note_pushed(PHONE, 7, "delivered", NOON_MS),
        lambda store: store.note_pushed(PHONE, 0, "gone: Unregistered", NOON_MS),
        lambda store: store.note_listed(PHONE, 7),
        lambda store: store.note_fetched(PHONE, 7),
    ],
    ids=["pushed", "gone", "listed", "fetched"],
)
def test_a_note_on_a_registration_that_is_gone_does_not_bring_it_back(store: Store, note: Note) -> None:
    store.register(PHONE)
    store.forget(PHONE, NOON_MS + 1)
    note(store)

    assert store.registration("apple", "CARD1", "phone") is None
    assert store.registrations("CARD1", "apple") == ()

"""Registrations of many cards at once, and of one card that two workers want."""

from dataclasses import replace

from chalicelib.domain.card.card import PushNote
from chalicelib.service.ports import Store
from tests.contract.test_registrations import GOOGLE, PHONE
from tests.support.fakes import NOON_MS, a_card


def test_registrations_of_many_cards_are_read_together(store: Store) -> None:
    cards = [a_card(f"CARD{number}", holders=()) for number in range(1, 121)]
    for card in cards:
        store.enrol(card, "")
        store.register(replace(PHONE, serial=card.serial))
    store.register(replace(PHONE, holder="watch"))
    store.register(GOOGLE)
    old = a_card("OLD")
    store.enrol(old, "")
    store.enrol(a_card("NOBODY", holders=()), "")
    now = list(store.cards([*(card.serial for card in cards), "OLD", "NOBODY"]).values())
    found = store.registrations_of(now, "apple")

    assert sum(map(len, found.values())) == 121
    assert {held.holder for held in found["CARD1"]} == {"phone", "watch"}
    assert not found.get("OLD")
    assert not found.get("NOBODY")
    assert store.registrations_of(now, "google")["CARD1"] == (GOOGLE,)


def test_many_notes_are_each_by_itself(store: Store) -> None:
    phones = [replace(PHONE, serial=f"CARD{number}") for number in range(1, 121)]
    for phone in phones[1:]:
        store.register(phone)
    store.note_pushed(phones[1], 9, "delivered", NOON_MS)
    store.note_pushed_many([PushNote(phone, 7, "delivered: late") for phone in phones], NOON_MS + 1)

    assert store.registration("apple", "CARD1", "phone") is None, "it is gone and stays so"
    noted = [store.registration("apple", phone.serial, "phone") for phone in phones[1:]]
    assert [each and each.pushed_version_ms for each in noted] == [9, *[7] * 118]
    assert {each and each.last_outcome for each in noted} == {"delivered: late"}


def test_many_notes_say_what_a_card_said_and_give_back_its_lease(store: Store) -> None:
    store.register(GOOGLE)
    assert store.lease(GOOGLE, NOON_MS, NOON_MS + 40)
    store.note_pushed_many([PushNote(GOOGLE, 5, 'it\'s told: "5" ?', "said five")], NOON_MS)
    store.note_pushed_many([PushNote(GOOGLE, 6, "delivered")], NOON_MS + 1)

    noted = store.registration("google", GOOGLE.serial, GOOGLE.holder)
    assert noted is not None
    assert (noted.pushed_version_ms, noted.said, noted.last_outcome) == (6, "said five", "delivered")
    assert store.lease(GOOGLE, NOON_MS + 2, NOON_MS + 40)


def test_of_two_workers_one_has_the_card_until_it_says_how_it_ended(store: Store) -> None:
    store.register(GOOGLE)
    assert store.lease(GOOGLE, NOON_MS, NOON_MS + 40)
    assert not store.lease(GOOGLE, NOON_MS + 39, NOON_MS + 80)

    store.note_pushed(GOOGLE, 0, "unanswered", NOON_MS + 39)
    assert store.lease(GOOGLE, NOON_MS + 39, NOON_MS + 80)


def test_a_worker_that_died_keeps_the_card_no_longer_than_it_said(store: Store) -> None:
    store.register(GOOGLE)
    assert store.lease(GOOGLE, NOON_MS, NOON_MS + 40)
    assert store.lease(GOOGLE, NOON_MS + 40, NOON_MS + 80)


def test_nobody_leases_what_is_gone(store: Store) -> None:
    assert not store.lease(GOOGLE, NOON_MS, NOON_MS + 40)
    assert store.registration("google", "CARD1", "3388.CARD1") is None

"""Devices: what a phone asks of Apple's web service, and what we learn from it."""

import random
from collections import Counter

import pytest

from chalicelib.domain.card.card import Card, Registration, touched
from chalicelib.domain.card.replaced import with_new_code
from chalicelib.service.card.devices import (
    CROWDED,
    OVERLAP_MS,
    REGISTRATIONS_MAX,
    Updates,
    fetched,
    register,
    unregister,
    updates,
)
from tests.support.fakes import NOON_MS, FakeStore, a_card


def held(store: FakeStore, serial: str = "CARD1", device: str = "phone") -> Registration:
    registration = store.registration("apple", serial, device)
    assert registration is not None
    return registration


def test_a_device_registers_once_and_its_newest_token_is_kept() -> None:
    store = FakeStore(a_card())

    assert register(store, "apple", a_card(), "phone", "t1", NOON_MS)
    assert not register(store, "apple", a_card(), "phone", "t2", NOON_MS + 1)
    assert (held(store).push_token, held(store).registered_ms) == ("t2", NOON_MS + 1)


def crowd(store: FakeStore, count: int = 3 * REGISTRATIONS_MAX) -> None:
    """Made-up devices, one a millisecond."""
    for number in range(count):
        register(store, "apple", a_card(), f"made-up-{number}", "t", NOON_MS + number + 1)


def holders(store: FakeStore) -> set[str]:
    return {held.holder for held in store.registrations("CARD1", "apple")}


def test_a_card_takes_a_bounded_number_of_devices_and_those_may_still_renew() -> None:
    store = FakeStore(a_card())
    crowd(store)

    assert len(holders(store)) == REGISTRATIONS_MAX
    assert not register(store, "apple", a_card(), "made-up-7", "t2", NOON_MS + 200)
    assert len(holders(store)) == REGISTRATIONS_MAX


def test_a_crowd_of_made_up_devices_neither_keeps_a_phone_out_nor_puts_one_out() -> None:
    store = FakeStore(a_card())
    register(store, "apple", a_card(), "first", "t", NOON_MS)
    crowd(store)
    register(store, "apple", a_card(), "late", "t", NOON_MS + 100)
    store.note_pushed(held(store, device="late"), NOON_MS, "delivered", NOON_MS + 101)
    crowd(store)

    assert {"first", "late"} <= holders(store)
    assert len(holders(store)) == REGISTRATIONS_MAX


def test_of_devices_that_all_live_the_one_longest_unheard_of_makes_room() -> None:
    store = FakeStore(a_card())
    for number in range(REGISTRATIONS_MAX):
        register(store, "apple", a_card(), f"phone{number}", "t", NOON_MS)
        store.note_fetched(held(store, device=f"phone{number}"), NOON_MS + (number - 7) ** 2 + 1)
    register(store, "apple", a_card(), "one more", "t", NOON_MS + 500)

    assert "phone7" not in holders(store)
    assert len(holders(store)) == REGISTRATIONS_MAX


def test_a_device_more_than_a_household_has_is_pushed_to_at_once_so_that_apple_can_say_it_is_none() -> None:
    store = FakeStore(a_card())
    crowd(store, CROWDED + 1)

    told = [held(store, device=f"made-up-{number}").pushed_version_ms for number in range(CROWDED + 1)]
    assert told == [a_card().version_ms] * CROWDED + [0]


def test_a_device_that_left_holds_nothing() -> None:
    store = FakeStore(a_card())
    register(store, "apple", a_card(), "phone", "t1", NOON_MS)
    unregister(store, "apple", "CARD1", "phone")
    unregister(store, "apple", "CARD1", "phone")

    assert updates(store, "apple", "phone", 0, NOON_MS) is None


def test_a_device_hears_of_every_card_newer_than_its_tag_and_of_the_newest_version_among_them() -> None:
    cards = [a_card(f"CARD{number}", version_ms=number * 100) for number in range(1, 5)]
    store = FakeStore(*cards)
    for card in cards[:3]:
        register(store, "apple", card, "phone", "t", NOON_MS)

    assert updates(store, "apple", "phone", 0, NOON_MS) == Updates(("CARD1", "CARD2", "CARD3"), 300)
    for card in store.cards(["CARD1", "CARD2", "CARD3"]).values():
        fetched(store, "apple", card)
    assert updates(store, "apple", "phone", 100, NOON_MS) == Updates(("CARD2", "CARD3"), 300)
    assert updates(store, "apple", "phone", 300, NOON_MS) is None
    assert updates(store, "apple", "unknown", 0, NOON_MS) is None


def test_a_list_is_noted_for_the_cards_it_named_and_no_others() -> None:
    newer_ms = NOON_MS + OVERLAP_MS + 1
    store = FakeStore(a_card(version_ms=NOON_MS), a_card("CARD2", version_ms=newer_ms))
    for serial in ("CARD1", "CARD2"):
        register(store, "apple", a_card(serial), "watch", "t", NOON_MS)
        register(store, "apple", a_card(serial), "phone", "t", NOON_MS)
    updates(store, "apple", "phone", newer_ms, newer_ms)
    updates(store, "apple", "phone", newer_ms - 1, newer_ms)

    assert (held(store).listed_version_ms, held(store, "CARD2").listed_version_ms) == (0, newer_ms)


def test_a_cards_only_phone_is_listed_nothing_in_writing_and_is_known_by_its_fetch() -> None:
    card = a_card(version_ms=NOON_MS)
    store = FakeStore(card)
    register(store, "apple", card, "phone", "t", NOON_MS)
    changed = touched(store.cards(["CARD1"])["CARD1"], NOON_MS + 1)
    store.put_card(changed, NOON_MS)

    assert updates(store, "apple", "phone", NOON_MS, NOON_MS) == Updates(("CARD1",), changed.version_ms)
    assert held(store).listed_version_ms == 0
    assert updates(store, "apple", "phone", changed.version_ms, NOON_MS) is None
    fetched(store, "apple", store.cards(["CARD1"])["CARD1"])
    assert held(store).fetched_version_ms == changed.version_ms


def test_of_two_cards_one_that_was_not_fetched_is_listed_again() -> None:
    store = FakeStore(a_card(version_ms=NOON_MS), a_card("CARD2", version_ms=NOON_MS + 1))
    for serial in ("CARD1", "CARD2"):
        register(store, "apple", a_card(serial), "phone", "t", NOON_MS)
    assert updates(store, "apple", "phone", 0, NOON_MS) == Updates(("CARD1", "CARD2"), NOON_MS + 1)

    fetched(store, "apple", store.cards(["CARD2"])["CARD2"])
    assert updates(store, "apple", "phone", NOON_MS + 1, NOON_MS) == Updates(("CARD1",), NOON_MS + 1)


def test_a_card_whose_code_was_replaced_has_what_its_only_phone_was_told_in_writing() -> None:
    store = FakeStore(a_card(version_ms=NOON_MS))
    register(store, "apple", a_card(), "phone", "t", NOON_MS)
    replaced = with_new_code(store.cards(["CARD1"])["CARD1"], "old", NOON_MS + 1)
    store.put_card(replaced, NOON_MS)
    updates(store, "apple", "phone", NOON_MS, NOON_MS)

    assert held(store).listed_version_ms == replaced.version_ms


@pytest.mark.parametrize("seed", range(40))
def test_each_change_is_listed_once_however_scans_and_lists_overlap(seed: int) -> None:
    """A change gets its version some moments before it is seen: meanwhile the phone lists others."""
    chance = random.Random(seed)
    serials = [f"CARD{number}" for number in range(3)]
    store = FakeStore(*(a_card(serial, version_ms=NOON_MS) for serial in serials))
    for serial in serials:
        register(store, "apple", a_card(serial), "phone", "t", NOON_MS)
        fetched(store, "apple", store.cards([serial])[serial])
    tag_ms, listed, versions = NOON_MS, Counter[tuple[str, int]](), set[tuple[str, int]]()
    under_way: dict[str, tuple[int, Card]] = {}
    for at_ms in range(NOON_MS + 1, NOON_MS + 500):
        for serial, (seen_ms, card) in [*under_way.items()]:
            if seen_ms == at_ms:
                assert store.put_card(card, store.cards([serial])[serial].version_ms)
                versions.add((serial, card.version_ms))
                del under_way[serial]
        serial = chance.choice(serials)
        if chance.random() < 0.05 and serial not in under_way and at_ms < NOON_MS + 450:
            changed = touched(store.cards([serial])[serial], at_ms)
            under_way[serial] = (at_ms + chance.randint(1, 30), changed)
        found = updates(store, "apple", "phone", tag_ms, at_ms)
        if found:
            tag_ms = found.newest_ms
            for each in found.serials:
                card = store.cards([each])[each]
                listed[each, card.version_ms] += 1
                fetched(store, "apple", card)

    assert versions
    assert listed == Counter(versions)


def test_a_fetch_is_noted_for_the_only_device_or_for_those_that_had_been_told() -> None:
    card = touched(a_card(), NOON_MS)
    store = FakeStore(card)
    register(store, "apple", card, "phone", "t", NOON_MS)
    fetched(store, "apple", card)
    assert held(store).fetched_version_ms == card.version_ms

    newer = touched(store.cards(["CARD1"])["CARD1"], NOON_MS)
    store.put_card(newer, card.version_ms)
    register(store, "apple", newer, "watch", "t", NOON_MS)
    updates(store, "apple", "watch", 0, NOON_MS)
    fetched(store, "apple", newer)
    assert held(store, device="watch").fetched_version_ms == newer.version_ms
    assert held(store).fetched_version_ms == card.version_ms

"""Erasure: what a card keeps and what it loses, and how long its phones are waited for."""

from dataclasses import fields, replace

from chalicelib.domain.card.card import Card, Registration
from chalicelib.domain.customer.erasure import (
    GIVEN_UP_MS,
    KEEPS,
    LOSES,
    SETTLED_MS,
    begun,
    blank,
    given_up,
    gone_on,
    is_blank,
    marked,
    number_in,
    number_of,
    shows_it,
)
from tests.support.fakes import NOON_MS, a_card

ANA = a_card(
    balance=7,
    holder_name="Ana",
    phone="+373 69123456",
    mail="ana@example.com",
    birthday="03-14",
    zone="Europe/Chisinau",
    language="ro",
    messages_consent_ms=NOON_MS,
    visits=9,
    spent_minor=4200,
    news="c1-a",
    told_ms=(NOON_MS,),
    referred_by="CARD0",
)


def test_every_field_of_a_card_is_said_to_be_kept_or_lost_and_none_is_both() -> None:
    assert {field.name for field in fields(Card)} == {*KEEPS, *LOSES}
    assert not {*KEEPS} & {*LOSES}


def test_a_blank_card_has_its_sums_and_nothing_of_a_person() -> None:
    bare = blank(marked(ANA, NOON_MS), "en", NOON_MS + 1)

    assert (bare.serial, bare.balance, bare.visits, bare.spent_minor) == ("CARD1", 7, 9, 4200)
    assert (bare.state, bare.voided_ms, bare.erased_ms) == ("voided", NOON_MS, NOON_MS)
    assert is_blank(bare, "en")
    assert not is_blank(marked(ANA, NOON_MS), "en")
    for held in ("Ana", "373", "example", "03-14", "Chisinau", "c1-a", "CARD0"):
        assert held not in repr(bare)


def test_a_card_that_was_out_of_use_before_stays_so_since_then() -> None:
    voided = replace(ANA, state="voided", voided_ms=NOON_MS - 5)

    assert marked(voided, NOON_MS).voided_ms == NOON_MS - 5


def test_a_version_rises_with_the_mark_and_again_with_the_blank_so_that_phones_hear_of_both() -> None:
    first = marked(ANA, NOON_MS)

    assert ANA.version_ms < first.version_ms < blank(first, "en", NOON_MS).version_ms


def test_a_number_is_the_cards_alone_and_read_as_people_write_it() -> None:
    number = number_of("CARD1")

    assert number == number_of("CARD1") != number_of("CARD2")
    assert number_in(f" {number[:4].lower()} {number[4:8]}-{number[8:]}") == number


def test_an_iphone_shows_it_once_it_has_fetched_and_googles_object_once_it_is_written() -> None:
    card = replace(ANA, version_ms=NOON_MS)
    phone = Registration("apple", "CARD1", "d1", 0, pushed_version_ms=NOON_MS)

    assert not shows_it(phone, card)
    assert shows_it(replace(phone, fetched_version_ms=NOON_MS), card)
    assert shows_it(Registration("google", "CARD1", "o1", 0, pushed_version_ms=NOON_MS), card)


def test_it_is_done_when_all_that_was_on_its_way_has_arrived_and_no_phone_waits() -> None:
    erasure = begun(ANA, "customer", "customer", NOON_MS)

    early = gone_on(erasure, NOON_MS + SETTLED_MS - 1, waits=False)
    assert not early.done_ms
    assert early.next_ms > NOON_MS
    assert gone_on(erasure, NOON_MS + SETTLED_MS, waits=False).done_ms
    assert not gone_on(erasure, NOON_MS + SETTLED_MS, waits=True).done_ms
    assert not given_up(erasure, NOON_MS + GIVEN_UP_MS - 1)
    assert given_up(erasure, NOON_MS + GIVEN_UP_MS)

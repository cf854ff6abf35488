"""Enrol: a customer gets one card, with what they gave and nothing they did not."""

import pytest

from chalicelib.domain.card.card import Card
from chalicelib.domain.customer.consent import Asking
from chalicelib.domain.errors import InvalidInput, NotFound
from chalicelib.domain.time.units import DAY_MS
from chalicelib.service.card.enrol import (
    NAME_MAX,
    Joining,
    clean_name,
    enrol,
    programme_of,
    want_in,
)
from tests.support.fakes import MERCHANT, NOON_MS, FakeStore, a_card, a_programme_stamps

PLAIN = Joining("ro")


def join(store: FakeStore, joining: Joining = PLAIN, *, serial: str = "CARD1", key: str = "cookie") -> Card:
    programme = programme_of(store, "coffee")
    return enrol(store, programme, joining, serial=serial, key_id="1", key=key, now_ms=NOON_MS)


def test_a_new_card_is_empty_and_in_the_customers_language() -> None:
    card = join(FakeStore(a_programme_stamps()))

    assert card == a_card(language="ro")
    assert card.messages_consent_ms is None


def test_consent_to_messages_is_kept_with_its_time_only_when_given() -> None:
    card = join(FakeStore(a_programme_stamps()), Joining("ru", consent=Asking("join", "News, please", "ru")))

    assert card.messages_consent_ms == NOON_MS


def test_a_birthday_and_a_zone_are_kept_and_wrong_ones_named() -> None:
    card = join(FakeStore(a_programme_stamps()), Joining("ru", birthday="02-29", zone="Europe/Chisinau"))
    assert (card.birthday, card.zone) == ("02-29", "Europe/Chisinau")

    codes = dict.fromkeys(("2-1", "0229", "02-29 ", "٠١-٠١"), "birthday_wrong")
    codes |= dict.fromkeys(("02-30", "02-31", "13-01", "00-10"), "birthday_no_day")
    for wrong, code in codes.items():
        with pytest.raises(InvalidInput, match=code) as refused:
            join(FakeStore(a_programme_stamps()), Joining("ru", birthday=wrong))
        assert refused.value.field == "birthday"
    for wrong in (
        "Factory",
        "localtime",
        "posix/Europe/Rome",
        "Moon/Sea",
        "/etc/passwd",
        "../UTC",
        "x" * 300,
    ):
        with pytest.raises(InvalidInput, match="zone_unknown") as refused:
            join(FakeStore(a_programme_stamps()), Joining("ru", zone=wrong))
        assert refused.value.field == "zone"


def test_the_same_person_gets_the_same_card_again() -> None:
    store = FakeStore(a_programme_stamps())
    first = join(store)

    assert join(store, serial="CARD2") == first
    assert join(store, serial="CARD3", key="other").serial == "CARD3"
    assert join(store, serial="CARD4", key="").serial == "CARD4"


def test_a_programme_with_an_end_gives_its_cards_one() -> None:
    card = join(FakeStore(a_programme_stamps(card_valid_days=30)))

    assert card.expires_ms == NOON_MS + 30 * DAY_MS


def test_an_unknown_or_other_merchants_programme_is_not_found() -> None:
    store = FakeStore(a_programme_stamps())

    for programme_id, merchant_id in (("tea", MERCHANT), ("coffee", "m-2"), ("tea", None)):
        with pytest.raises(NotFound) as refused:
            programme_of(store, programme_id, merchant_id)
        assert refused.value.field == "programme_id"


@pytest.mark.parametrize(
    ("given", "kept"),
    [("  Ana \n Popa\t", "Ana Popa"), ("", ""), ("A\u202ena\x00", "Ana"), ("Éва 🙂", "Éва 🙂")],
)
def test_a_name_is_kept_without_what_does_not_print(given: str, kept: str) -> None:
    assert clean_name(given) == kept


def test_a_name_too_long_is_refused_by_name() -> None:
    with pytest.raises(InvalidInput) as refused:
        clean_name("a" * (NAME_MAX + 1))

    assert refused.value.field == "name"


def test_wanting_google_registers_the_object_once() -> None:
    store = FakeStore(a_card())
    for _ in range(2):
        want_in(store, "google", a_card(), "3388.CARD1", NOON_MS)

    assert [each.holder for each in store.registrations("CARD1", "google")] == ["3388.CARD1"]

"""What a store promises of consents, and of what finds a card whose holder's details change."""

from dataclasses import replace

from chalicelib.domain.card.card import touched
from chalicelib.domain.customer.consent import Asking, decided, joined_with
from chalicelib.service.ports import Store
from tests.support.fakes import MERCHANT, NOON_MS, a_card

JOINED = Asking("join", "Send me news from Café Luna", "ro")
STOPPED = Asking("page", "", "ro")


def test_consent_that_was_given_at_joining_is_written_with_the_card_and_only_with_it(store: Store) -> None:
    card, consent = joined_with(a_card("CARD1"), JOINED)
    store.enrol(card, "m-1:k", consent=consent)
    other, late = joined_with(a_card("CARD2"), JOINED)

    assert store.enrol(other, "m-1:k", consent=late) == card, "sent again"
    assert store.consents("CARD1") == (consent,)
    assert store.consents("CARD2") == ()


def test_consents_of_a_card_are_its_own_and_newest_first(store: Store) -> None:
    card, given = joined_with(a_card("CARD1"), JOINED)
    store.enrol(card, "", consent=given)
    neighbour, of_neighbour = joined_with(a_card("CARD10"), JOINED)
    store.enrol(neighbour, "", consent=of_neighbour)
    stopped, withdrawn = decided(card, STOPPED, given=False, now_ms=NOON_MS + 5)
    assert store.put_person(stopped, card, withdrawn)

    assert store.consents("CARD1") == (withdrawn, given)
    assert store.card("CARD1") == stopped


def test_consent_is_not_written_where_the_card_has_moved(store: Store) -> None:
    card = store.enrol(a_card("CARD1"), "")
    assert store.put_card(touched(card, NOON_MS + 1), card.version_ms)
    changed, consent = decided(card, JOINED, given=True, now_ms=NOON_MS + 2)

    assert not store.put_person(changed, card, consent)
    assert store.consents("CARD1") == ()
    assert store.card("CARD1") == touched(card, NOON_MS + 1)


def test_a_card_is_found_by_what_is_said_of_its_holder_now_and_by_nothing_of_before(store: Store) -> None:
    before = a_card("CARD1", holder_name="Ana Munteanu", phone="+373 69123456", mail="ana@old.example")
    store.enrol(before, "")
    after = replace(
        touched(before, NOON_MS + 1), holder_name="Anna Munteanu", phone="", mail="anna@new.example"
    )
    assert store.put_person(after, before)

    def found(term: str) -> tuple[str, ...]:
        return store.serials_by_term(MERCHANT, term, 10)

    for term in ("ana munteanu", "37369123456", "69123456", "ana@old.example"):
        assert found(term) == (), term
    for term in ("anna munteanu", "munteanu", "anna@new.example"):
        assert found(term) == ("CARD1",), term


def test_all_that_a_customer_said_beside_the_card_is_read_as_it_is_kept(store: Store) -> None:
    card, given = joined_with(a_card("CARD1"), JOINED)
    store.enrol(card, "", consent=given)

    (kept,) = store.personal("CARD1")["V"]
    assert (kept["text"], kept["at_ms"], kept["given"]) == (JOINED.text, NOON_MS, True)
    assert store.personal("CARD2") == {}

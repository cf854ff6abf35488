"""What a store promises of registrations: both ends, versions that only rise, nothing brought back."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from chalicelib.domain.card.card import PushNote, Registration, holders_in, touched
from chalicelib.domain.ledger.entry import Origin, Recorded, VersionMoved
from chalicelib.domain.ledger.ledger import earn
from chalicelib.domain.programme.rules import Sale
from chalicelib.service.ports import Store
from tests.support.fakes import NOON_MS, a_card, a_programme_stamps

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


def test_what_a_card_said_is_kept_with_the_version_that_said_it(store: Store) -> None:
    store.register(PHONE)
    store.note_pushed_many([PushNote(PHONE, 5, "delivered", "said five")], NOON_MS)
    store.note_pushed(PHONE, 4, "delivered late", NOON_MS, "said four")
    store.note_pushed(PHONE, 0, "unanswered: 503", NOON_MS)
    store.note_pushed(PHONE, 6, "refused: 413", NOON_MS)
    there = store.registration("apple", "CARD1", "phone")

    assert there is not None
    assert (there.said, there.pushed_version_ms) == ("said five", 6)


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


# ---- the card names who holds it ----


def holders(store: Store) -> set[str]:
    card = store.card("CARD1")
    assert card is not None
    assert card.holders is not None
    assert len(card.holders) == len(set(card.holders))
    return set(card.holders)


GOOGLE = Registration("google", "CARD1", "3388.CARD1", NOON_MS)


def test_a_card_names_who_holds_it_and_keeps_its_version(store: Store) -> None:
    store.enrol(a_card(holders=()), "")
    for registration in (PHONE, replace(PHONE, holder="watch"), GOOGLE, PHONE):
        store.register(registration)
    assert holders(store) == {"apple#phone", "apple#watch", "google#3388.CARD1"}

    store.unregister("apple", "CARD1", "watch")
    store.forget(PHONE, NOON_MS)  # is newer
    assert holders(store) == {"apple#phone", "google#3388.CARD1"}
    store.forget(PHONE, NOON_MS + 1)
    assert holders(store) == {"google#3388.CARD1"}
    assert store.register(PHONE)
    assert holders(store) == {"apple#phone", "google#3388.CARD1"}
    assert store.card("CARD1") == a_card()


def test_a_card_says_of_a_wallet_whether_a_phone_has_it_there(store: Store) -> None:
    """So a campaign passes over a wallet that nobody saved it to, and writes it anew when somebody did."""
    made = replace(GOOGLE, unsaved=True)
    store.enrol(a_card(holders=()), "")
    store.register(made)
    assert holders(store) == {"google~3388.CARD1"}
    seen = store.card("CARD1")
    assert seen is not None
    assert holders_in(seen, "google") == ("3388.CARD1",)
    assert store.registrations_of([seen], "google")["CARD1"][0].unsaved

    store.note_saved(made, NOON_MS, saved=True)
    assert holders(store) == {"google#3388.CARD1"}
    assert not store.put_card(touched(seen, NOON_MS), seen.version_ms), "it was not seen as saved"
    store.note_saved(GOOGLE, NOON_MS, saved=False)
    assert holders(store) == {"google~3388.CARD1"}
    store.unregister("google", "CARD1", "3388.CARD1")
    assert holders(store) == set()
    store.note_saved(made, NOON_MS, saved=True)
    assert holders(store) == set(), "what is gone stays gone"


def test_a_card_of_an_older_release_names_all_its_holders_from_the_next_one_on(store: Store) -> None:
    store.register(PHONE)
    store.enrol(a_card(), "")
    card = store.card("CARD1")
    assert card is not None
    assert card.holders is None

    store.register(GOOGLE)
    assert holders(store) == {"apple#phone", "google#3388.CARD1"}


def test_a_change_that_has_not_seen_who_registered_is_refused(store: Store) -> None:
    """Else it would write the card with the holders that it knew: the phone would hear of nothing more."""
    card = store.enrol(a_card(holders=()), "")
    store.register(PHONE)
    origin = Origin("sale-1", "c", "till", NOON_MS, sale_id="s-1")
    stale, entry = earn(card, a_programme_stamps(), Sale(visits=1), origin)

    assert not store.put_card(touched(card, NOON_MS), card.version_ms)
    assert store.record(stale, entry, card.version_ms) == VersionMoved()

    now = store.card("CARD1")
    assert now is not None
    after, entry = earn(now, a_programme_stamps(), Sale(visits=1), origin)
    assert store.record(after, entry, now.version_ms) == Recorded()
    assert holders(store) == {"apple#phone"}


def test_what_a_wallet_notes_of_linked_passes_stays_through_pushes_and_brings_nobody_back(
    store: Store,
) -> None:
    store.register(PHONE)
    store.note_linked(PHONE, '[["offer1","cake"]]')
    store.note_pushed(PHONE, 5, "delivered", NOON_MS)
    store.register(replace(PHONE, push_token="t2"))

    held = store.registration("apple", "CARD1", "phone")
    assert held is not None
    assert held.linked == '[["offer1","cake"]]'
    store.unregister("apple", "CARD1", "phone")
    store.note_linked(PHONE, "late")
    assert store.registration("apple", "CARD1", "phone") is None


def test_an_address_that_gives_no_answer_is_noted_with_since_when_and_is_free_again(store: Store) -> None:
    store.register(GOOGLE)
    assert store.lease(GOOGLE, NOON_MS, NOON_MS + 40)
    store.note_mute(GOOGLE, NOON_MS - 5, "unanswered: timeout", NOON_MS)

    held = store.registration("google", "CARD1", GOOGLE.holder)
    assert held is not None
    assert (held.mute_ms, held.last_outcome, held.last_outcome_ms) == (
        NOON_MS - 5,
        "unanswered: timeout",
        NOON_MS,
    )
    assert store.lease(GOOGLE, NOON_MS, NOON_MS + 40)
    store.unregister("google", "CARD1", GOOGLE.holder)
    store.note_mute(GOOGLE, NOON_MS, "unanswered: late", NOON_MS)
    assert store.registration("google", "CARD1", GOOGLE.holder) is None

"""What a store promises, asked of the one in memory and of the table."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import pytest

from chalicelib.aws.table import Table
from chalicelib.domain.card import Card, Registration, touched
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.keys import ApiKey, digest_of
from chalicelib.domain.ledger import (
    Change,
    Entry,
    KeyTaken,
    Origin,
    Recorded,
    VersionMoved,
    balance_of,
    earn,
    entry_id,
    redeem,
    reversal_key,
    reverse,
)
from chalicelib.domain.programme import Sale
from chalicelib.service.ports import Store
from tests.fakes import MERCHANT, NOON_MS, FakeStore, a_card, a_programme_points, a_programme_stamps


class Clock:
    """Seconds that a test moves by hand."""

    def __init__(self) -> None:
        self.now_s = NOON_MS / 1000

    def __call__(self) -> float:
        return self.now_s


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(params=["fake", "table"])
def store(request: pytest.FixtureRequest, clock: Clock) -> Store:
    if request.param == "fake":
        return FakeStore(clock_s=clock)
    return Table(request.getfixturevalue("dynamodb"), request.getfixturevalue("table_name"), clock)


def a_scan(card: Card, key: str, *, alias: str = "", content: str = "c", visits: int = 1) -> Change:
    origin = Origin(key, content, "till", NOON_MS, outlet="Main street", sale_id="s-1", alias=alias)
    return earn(card, a_programme_stamps(), Sale(visits=visits), origin)


def enrolled(store: Store, serial: str = "CARD1", balance: int = 0) -> Card:
    return store.enrol(a_card(serial, balance), "")


def scanned(store: Store, serial: str, key: str, **asked: Any) -> Entry:
    card = store.card(serial)
    assert card is not None
    changed, entry = a_scan(card, key, **asked)
    assert store.record(changed, entry, card.version_ms) == Recorded()
    return entry


# ---- programmes and keys ----


def test_a_programme_comes_back_as_it_was_put(store: Store) -> None:
    for programme in (a_programme_stamps(), a_programme_points(card_valid_days=365, contact="")):
        store.put_programme(programme)

        assert store.programme(programme.id) == programme


def test_a_programme_put_again_replaces_the_first_at_once(store: Store) -> None:
    store.put_programme(a_programme_stamps())
    assert store.programme("coffee") is not None
    store.put_programme(a_programme_stamps(needed=6))

    assert store.programme("coffee") == a_programme_stamps(needed=6)


def test_a_merchant_lists_its_own_programmes_only(store: Store) -> None:
    mine = (a_programme_stamps(), a_programme_points())
    for programme in (*mine, a_programme_stamps(id="other", merchant_id="m-2")):
        store.put_programme(programme)

    assert store.programmes(MERCHANT) == mine
    assert store.programmes("m-3") == ()


def test_an_unknown_programme_is_none_and_found_once_it_is_put(store: Store) -> None:
    assert store.programme("coffee") is None
    store.put_programme(a_programme_stamps())

    assert store.programme("coffee") == a_programme_stamps()


def an_api_key(name: str = "k1", merchant_id: str = MERCHANT) -> ApiKey:
    return ApiKey(name, merchant_id, "Till", digest_of(f"carnet_{name}"), NOON_MS)


def test_an_api_key_is_found_by_its_digest_and_listed_by_its_merchant(store: Store) -> None:
    mine, other = an_api_key(), an_api_key("k2", "m-2")
    store.put_api_key(mine)
    store.put_api_key(other)

    assert store.api_key(mine.digest) == mine
    assert store.api_key(digest_of("carnet_unknown")) is None
    assert store.api_keys(MERCHANT) == (mine,)


def test_a_revoked_api_key_says_since_when_and_cannot_be_put_back(store: Store) -> None:
    key = an_api_key()
    store.put_api_key(key)
    assert store.api_key(key.digest) == key
    store.revoke_api_key(key, NOON_MS + 5)
    store.revoke_api_key(key, NOON_MS + 9)
    store.put_api_key(key)

    assert store.api_key(key.digest) == replace(key, revoked_ms=NOON_MS + 5)
    assert store.api_keys(MERCHANT) == (replace(key, revoked_ms=NOON_MS + 5),)


def test_revoking_an_api_key_that_is_not_there_makes_none(store: Store) -> None:
    store.revoke_api_key(an_api_key(), NOON_MS)

    assert store.api_key(an_api_key().digest) is None


# ---- cards ----


def test_a_card_comes_back_as_it_was_enrolled(store: Store) -> None:
    full = a_card(language="ro", holder_name="Ana 🙂", messages_consent_ms=NOON_MS, expires_ms=NOON_MS + 1)
    for card in (a_card("PLAIN"), full):
        assert store.enrol(card, "") == card
        assert store.card(card.serial) == card


def test_an_unknown_card_is_none_however_odd_its_serial(store: Store) -> None:
    for serial in ("NOBODY", "x" * 5000, "a/b#c", "🙂"):
        assert store.card(serial) is None


def test_enrolling_again_with_the_same_key_gives_the_first_card(store: Store) -> None:
    first = store.enrol(a_card("CARD1"), "m-1:cookie")
    again = store.enrol(a_card("CARD2"), "m-1:cookie")
    other = store.enrol(a_card("CARD3"), "m-1:other")

    assert (first.serial, again, other.serial) == ("CARD1", first, "CARD3")
    assert store.card("CARD2") is None


def test_enrolling_again_gives_the_first_card_as_it_is_now(store: Store) -> None:
    store.enrol(a_card("CARD1"), "m-1:cookie")
    scanned(store, "CARD1", "sale-1")

    assert store.enrol(a_card("CARD2"), "m-1:cookie").balance == 1


def test_cards_without_an_enrolment_key_are_each_new(store: Store) -> None:
    assert [store.enrol(a_card(serial), "").serial for serial in ("CARD1", "CARD2")] == ["CARD1", "CARD2"]


def test_many_cards_are_read_at_once_and_unknown_ones_left_out(store: Store) -> None:
    serials = [f"CARD{number}" for number in range(40)]
    for serial in serials[:30]:
        enrolled(store, serial)

    assert store.cards(serials) == {serial: a_card(serial) for serial in serials[:30]}
    assert store.cards([]) == {}
    assert store.cards(["CARD1", "CARD1"]) == {"CARD1": a_card("CARD1")}


def test_a_card_is_replaced_only_at_the_version_expected(store: Store) -> None:
    card = enrolled(store)
    voided = touched(replace(card, state="voided"), NOON_MS + 10)

    assert store.put_card(voided, expected_version_ms=card.version_ms)
    assert not store.put_card(touched(card, NOON_MS + 20), expected_version_ms=card.version_ms)
    assert store.card(card.serial) == voided


def test_a_card_that_does_not_exist_is_not_made_by_replacing_it(store: Store) -> None:
    assert not store.put_card(touched(a_card(), NOON_MS), expected_version_ms=NOON_MS)
    assert store.card("CARD1") is None


# ---- entries ----


def test_an_entry_and_its_card_are_written_together(store: Store) -> None:
    card = enrolled(store)
    changed, entry = a_scan(card, "sale-1", visits=3)

    assert store.record(changed, entry, card.version_ms) == Recorded()
    assert store.card(card.serial) == changed
    assert store.entry(entry.id) == entry
    assert store.entry("unknown") is None


def test_each_kind_of_entry_comes_back_as_it_was_recorded(store: Store) -> None:
    card = enrolled(store, balance=20)
    programme = a_programme_stamps()
    earned = scanned(store, card.serial, "sale-1", alias="key-1")
    card = store.card(card.serial) or card
    taken_card, taken = redeem(card, programme, "free", 2, Origin("r-1", "c", "till", NOON_MS))
    assert store.record(taken_card, taken, card.version_ms) == Recorded()
    undone_card, undone = reverse(taken_card, taken, Origin(reversal_key(taken.id), "c", "owner", NOON_MS))
    assert store.record(undone_card, undone, taken_card.version_ms) == Recorded()

    assert [store.entry(each.id) for each in (earned, taken, undone)] == [earned, taken, undone]


def test_a_key_used_before_gives_its_entry_and_writes_nothing(store: Store) -> None:
    first = scanned(store, enrolled(store).serial, "sale-1")
    card = store.card("CARD1")
    assert card is not None
    changed, entry = a_scan(card, "sale-1", content="other")

    assert store.record(changed, entry, card.version_ms) == KeyTaken(first)
    assert store.card("CARD1") == card


def test_a_replay_at_an_old_version_is_a_replay_or_a_moved_version_but_never_a_second_entry(
    store: Store,
) -> None:
    card = enrolled(store)
    changed, entry = a_scan(card, "sale-1")
    store.record(changed, entry, card.version_ms)

    assert store.record(changed, entry, card.version_ms) in (KeyTaken(entry), VersionMoved())
    assert store.entries("CARD1", 10, "").entries == (entry,)
    assert store.card("CARD1") == changed


def test_a_key_of_one_card_is_taken_for_every_card_of_the_merchant(store: Store) -> None:
    first = scanned(store, enrolled(store).serial, "sale-1")
    other = enrolled(store, "CARD2")
    changed, entry = a_scan(other, "sale-1")

    assert store.record(changed, entry, other.version_ms) == KeyTaken(first)
    assert store.card("CARD2") == other


def test_the_same_key_of_another_merchant_is_another_key(store: Store) -> None:
    scanned(store, enrolled(store).serial, "sale-1")
    store.enrol(a_card("CARD2", merchant_id="m-2"), "")

    assert scanned(store, "CARD2", "sale-1").merchant_id == "m-2"


def test_an_entry_is_not_written_when_the_card_has_moved(store: Store) -> None:
    card = enrolled(store)
    scanned(store, "CARD1", "sale-1")
    late_card, late = a_scan(card, "sale-2", alias="key-2", visits=2)

    assert store.record(late_card, late, card.version_ms) == VersionMoved()
    assert store.entry(late.id) is None
    assert store.entry(late.alias_id) is None
    assert (store.card("CARD1") or card).balance == 1


def test_an_entry_for_a_card_that_does_not_exist_is_not_written(store: Store) -> None:
    changed, entry = a_scan(a_card(), "sale-1")

    assert store.record(changed, entry, NOON_MS) == VersionMoved()
    assert store.entry(entry.id) is None


def test_an_entry_is_found_by_its_alias(store: Store) -> None:
    entry = scanned(store, enrolled(store).serial, "sale-1", alias="key-1")

    assert store.entry(entry_id(MERCHANT, "key-1")) == entry


@pytest.mark.parametrize(
    "again", [("sale-2", "key-1"), ("key-1", ""), ("sale-1", "key-2"), ("key-3", "sale-1")]
)
def test_a_key_once_used_as_key_or_alias_cannot_be_used_for_anything_else(
    store: Store, again: tuple[str, str]
) -> None:
    first = scanned(store, enrolled(store).serial, "sale-1", alias="key-1")
    card = store.card("CARD1")
    assert card is not None
    key, alias = again
    changed, entry = a_scan(card, key, alias=alias)

    assert store.record(changed, entry, card.version_ms) == KeyTaken(first)
    assert store.card("CARD1") == card
    assert store.entries("CARD1", 10, "").entries == (first,)


def test_a_key_refused_for_its_alias_is_still_free(store: Store) -> None:
    scanned(store, enrolled(store).serial, "sale-1", alias="key-1")
    card = store.card("CARD1")
    assert card is not None
    changed, entry = a_scan(card, "sale-2", alias="key-1")
    store.record(changed, entry, card.version_ms)

    assert scanned(store, "CARD1", "sale-2", alias="key-2").delta == 1


def test_an_alias_that_is_the_key_itself_is_no_clash(store: Store) -> None:
    entry = scanned(store, enrolled(store).serial, "sale-1", alias="sale-1")

    assert store.entry(entry.id) == entry


# ---- history ----


def test_history_runs_from_the_newest_page_by_page_and_ends(store: Store) -> None:
    enrolled(store)
    written = [scanned(store, "CARD1", f"sale-{number}") for number in range(7)]
    pages, after = [], ""
    for _ in range(10):
        page = store.entries("CARD1", 3, after)
        pages.append(page.entries)
        after = page.next
        if not after:
            break

    assert [len(page) for page in pages] == [3, 3, 1]
    assert [entry for page in pages for entry in page] == written[::-1]


def test_a_page_that_holds_the_last_entry_says_that_nothing_follows(store: Store) -> None:
    enrolled(store)
    for number in range(3):
        scanned(store, "CARD1", f"sale-{number}")

    assert store.entries("CARD1", 3, "").next == ""
    assert store.entries("CARD2", 3, "") == type(store.entries("CARD2", 3, ""))((), "")


def test_history_shows_one_card_alone_and_no_aliases(store: Store) -> None:
    for serial in ("CARD1", "CARD10"):
        enrolled(store, serial)
        scanned(store, serial, f"sale-{serial}", alias=f"key-{serial}")

    assert [entry.serial for entry in store.entries("CARD1", 10, "").entries] == ["CARD1"]


@pytest.mark.parametrize("after", ["x", "-1", "0", "1.5", "1e3", " 1", "٣", "9" * 40, "E#1", "🙂"])
def test_a_bad_cursor_is_refused_and_named(store: Store, after: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        store.entries("CARD1", 3, after)

    assert (refused.value.code, refused.value.field) == ("cursor_invalid", "after")


# ---- registrations ----

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
    assert store.serials_held("apple", "phone") == ("CARD1", "CARD2")
    assert store.serials_held("google", "3388.CARD1") == ("CARD1",)
    assert store.serials_held("google", "phone") == ()


def test_a_holder_that_left_holds_nothing_and_may_come_back_as_new(store: Store) -> None:
    store.register(PHONE)
    store.note_pushed(PHONE, 5, "delivered", NOON_MS)
    store.unregister("apple", "CARD1", "phone")
    store.unregister("apple", "CARD1", "phone")

    assert store.registrations("CARD1", "apple") == ()
    assert store.serials_held("apple", "phone") == ()
    assert store.register(PHONE)
    assert store.registration("apple", "CARD1", "phone") == PHONE


@pytest.mark.parametrize(("since_ms", "stays"), [(NOON_MS - 1, True), (NOON_MS, True), (NOON_MS + 1, False)])
def test_only_a_registration_older_than_the_news_is_forgotten(
    store: Store, since_ms: int, stays: bool
) -> None:
    store.register(PHONE)
    store.forget(PHONE, since_ms)

    assert (store.registration("apple", "CARD1", "phone") is not None) == stays
    assert store.serials_held("apple", "phone") == (("CARD1",) if stays else ())


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


# ---- once ----


def test_a_value_is_spent_once_for_each_purpose(store: Store, clock: Clock) -> None:
    until_s = int(clock.now_s) + 60

    assert store.spend_once("google-nonce", "n1", until_s)
    assert not store.spend_once("google-nonce", "n1", until_s)
    assert store.spend_once("google-nonce", "n" * 5000, until_s)
    assert store.spend_once("form", "n1", until_s)


def test_a_value_spent_is_remembered_until_it_expires(store: Store, clock: Clock) -> None:
    until_s = int(clock.now_s) + 60
    store.spend_once("google-nonce", "n1", until_s)
    clock.now_s = until_s - 1
    assert not store.spend_once("google-nonce", "n1", until_s + 60)
    clock.now_s = until_s

    assert store.spend_once("google-nonce", "n1", until_s + 60)


# ---- at once ----


def test_of_many_writers_with_one_key_exactly_one_records(store: Store) -> None:
    card = enrolled(store)

    def write(visits: int) -> object:
        changed, entry = a_scan(card, "sale-1", visits=visits)
        return store.record(changed, entry, card.version_ms)

    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(write, range(1, 9)))
    entries = store.entries("CARD1", 10, "").entries
    now = store.card("CARD1")

    assert answers.count(Recorded()) == 1
    assert len(entries) == 1
    assert now is not None
    assert now.balance == balance_of(entries)

"""Who brings a friend: both have something at the friend's first sale, once a friend."""

from collections.abc import Callable, Sequence
from typing import Any

import pytest

from chalicelib.domain.card.card import Card, Registration, touched
from chalicelib.domain.card.lots import held
from chalicelib.domain.card.person import proven, with_contacts
from chalicelib.domain.card.rotating import Use
from chalicelib.domain.errors import Busy, InvalidInput, NotAllowed
from chalicelib.domain.ledger.entry import Entry, Origin, VersionMoved, Written
from chalicelib.domain.ledger.patterns import facts_of
from chalicelib.domain.programme.parts.referral import Referral
from chalicelib.domain.programme.rules import Sale
from chalicelib.domain.time.units import DAY_MS
from chalicelib.service.card.enrol import Joining, enrol
from chalicelib.service.card.person import join_up
from chalicelib.service.card.referral import friends_come
from chalicelib.service.till.ledger import Receipt
from chalicelib.service.till.scan import scan
from tests.support.fakes import MERCHANT, NOON_MS, FakeStore, a_card, a_programme_stamps

PROGRAMME = a_programme_stamps(parts=(Referral("friends", {"en": "a free coffee"}),))


def a_store(*cards: Card) -> FakeStore:
    ana = a_card("ANA", phone="+373 69111111", mail="ana@example.com")
    return FakeStore(PROGRAMME, ana, *cards)


def joins(store: FakeStore, serial: str = "BOGDAN", referred_by: str = "ANA", **joining: Any) -> Card:
    asked = Joining("en", referred_by=referred_by, **joining)
    return enrol(store, PROGRAMME, asked, serial=serial, key_id="1", key=serial, now_ms=NOON_MS)


def buys(store: FakeStore, serial: str, key: str, visits: int = 1) -> Receipt:
    return scan(
        store, serial, MERCHANT, Sale(visits=visits), Origin(key, key, "till", NOON_MS), lambda _: None
    )


def coffees(store: FakeStore, serial: str) -> int:
    card = store.card(serial)
    assert card is not None
    return held(card.lots, "friends", NOON_MS)


def test_both_have_it_at_the_friends_first_sale_and_not_before() -> None:
    store = a_store()
    joins(store)
    assert (coffees(store, "ANA"), coffees(store, "BOGDAN")) == (0, 0)

    buys(store, "BOGDAN", "first", visits=3)
    buys(store, "BOGDAN", "second")
    assert (coffees(store, "ANA"), coffees(store, "BOGDAN")) == (1, 1)


class Crowded(FakeStore):
    """Others write Ana's card before everybody else, as often as `others` says."""

    others = 50

    def record(
        self,
        card: Card,
        entry: Entry,
        expected_version_ms: int,
        instead_of: str = "",
        uses: Sequence[Use] = (),
    ) -> Written:
        if card.serial == "ANA" and self.others:
            self.others -= 1
            return VersionMoved()
        return super().record(card, entry, expected_version_ms, instead_of, uses)


def test_a_first_sale_that_got_no_answer_thanks_when_it_is_sent_again_and_then_no_more() -> None:
    store = Crowded(PROGRAMME, a_card("ANA"))
    joins(store)
    with pytest.raises(Busy):
        buys(store, "BOGDAN", "first")
    assert (coffees(store, "ANA"), coffees(store, "BOGDAN")) == (0, 1)

    store.others = 0
    for _ in range(3):
        assert buys(store, "BOGDAN", "first").replayed
    assert (coffees(store, "ANA"), coffees(store, "BOGDAN")) == (1, 1)


def test_a_second_friend_is_thanked_for_as_well() -> None:
    store = a_store()
    for serial in ("BOGDAN", "CLARA"):
        joins(store, serial)
        buys(store, serial, f"first-{serial}")

    assert coffees(store, "ANA") == 2


@pytest.mark.parametrize(
    ("joining", "reason"),
    [
        ({"phone": "+373 69111111"}, "referral_own"),
        ({"mail": "ANA@example.com"}, "referral_own"),
        ({"phone": "+373 69222222"}, "referral_known"),
        ({"referred_by": "NOBODY"}, "referral_unknown"),
    ],
)
def test_who_cannot_have_been_brought_is_refused_with_the_reason(
    joining: dict[str, str], reason: str
) -> None:
    store = a_store(a_card("DAN", phone="+373 69222222"))

    with pytest.raises(NotAllowed, match=reason):
        joins(store, **joining)
    assert store.card("BOGDAN") is None


def test_a_card_out_of_use_gets_nothing_and_the_friends_sale_stands() -> None:
    store = FakeStore(PROGRAMME, a_card("ANA", state="voided"))
    joins(store)

    assert buys(store, "BOGDAN", "first").card.balance == 1
    assert (coffees(store, "ANA"), coffees(store, "BOGDAN")) == (0, 1)


def test_as_many_friends_of_a_year_count_as_the_owner_says_and_the_others_have_theirs() -> None:
    few = a_programme_stamps(parts=(Referral("friends", {"en": "a free coffee"}, year_max=2),))
    store = FakeStore(few, a_card("ANA"))
    for number in range(4):
        serial = f"FRIEND{number}"
        asked = Joining("en", referred_by="ANA")
        enrol(store, few, asked, serial=serial, key_id="1", key=serial, now_ms=NOON_MS)
        buys(store, serial, f"first-{serial}")

    assert coffees(store, "ANA") == 2
    assert [coffees(store, f"FRIEND{number}") for number in range(4)] == [1, 1, 1, 1]
    ana = store.card("ANA")
    assert ana is not None
    assert friends_come(store, ana, few, NOON_MS) == 2
    assert friends_come(store, ana, few, NOON_MS + 366 * DAY_MS) == 0


def _same_phone(store: FakeStore) -> None:
    for serial in ("ANA", "BOGDAN"):
        store.register(Registration("apple", serial, "one phone", NOON_MS, "token"))


def _same_mail(store: FakeStore) -> None:
    """Proven on both, after joining without any."""
    for serial in ("ANA", "BOGDAN"):
        card = store.card(serial)
        assert card is not None
        known = proven(with_contacts(card, "", "ana@example.com"), NOON_MS, mail=True)
        assert store.put_card(touched(known, NOON_MS), card.version_ms)


def _customer_before(store: FakeStore) -> None:
    """The friend turns out to have had a card all along."""
    earlier = proven(a_card("DAN", mail="dan@example.com", created_ms=NOON_MS - 1), NOON_MS, mail=True)
    store.enrol(earlier, "")
    card = store.card("BOGDAN")
    assert card is not None
    known = touched(proven(with_contacts(card, "", "dan@example.com"), NOON_MS, mail=True), NOON_MS)
    assert store.put_person(known, card)
    join_up(store, known, NOON_MS)


@pytest.mark.parametrize(
    ("known", "why"), [(_same_phone, "phone"), (_same_mail, "contact"), (_customer_before, "known")]
)
def test_who_brought_themselves_has_nothing_and_the_report_says_so(
    known: Callable[[FakeStore], None], why: str
) -> None:
    store = FakeStore(PROGRAMME, a_card("ANA"))
    joins(store)
    known(store)
    receipt = buys(store, "BOGDAN", "first")
    again = buys(store, "BOGDAN", "first")

    assert (coffees(store, "ANA"), coffees(store, "BOGDAN")) == (0, 0)
    assert (receipt.card.balance, receipt.card.referred_by, receipt.entry.barred) == (1, "", why)
    assert again.replayed
    (fact,) = facts_of([receipt.entry])
    assert (fact.kind, fact.first.serial) == ("friend_self", "BOGDAN")


def test_three_friends_who_buy_on_one_day_stand_out_and_two_do_not() -> None:
    store = a_store()
    for number in range(3):
        assert facts_of(store.all_entries("ANA")) == ()
        joins(store, f"FRIEND{number}")
        buys(store, f"FRIEND{number}", f"first-{number}")

    (fact,) = facts_of(store.all_entries("ANA"))
    assert (fact.kind, fact.first.serial, fact.times) == ("friends_many", "ANA", 3)


class Meanwhile(FakeStore):
    """Clara buys for the first time between another sale's looking for a place and its writing."""

    due = True

    def claimed(self, claims: Sequence[str]) -> frozenset[str]:
        found = super().claimed(claims)
        if self.due and any(claim.startswith("friends:ANA") for claim in claims):
            self.due = False
            buys(self, "CLARA", "first-clara")
        return found


def test_two_friends_at_once_take_two_places_of_the_year() -> None:
    store = Meanwhile(PROGRAMME, a_card("ANA"))
    joins(store, "BOGDAN")
    joins(store, "CLARA")
    buys(store, "BOGDAN", "first-bogdan")

    assert (store.due, coffees(store, "ANA")) == (False, 2)


@pytest.mark.parametrize("year_max", [0, 101])
def test_a_bound_out_of_range_is_refused(year_max: int) -> None:
    with pytest.raises(InvalidInput, match="number_out_of_range"):
        Referral("friends", {"en": "a free coffee"}, year_max=year_max)


def test_more_than_one_friend_a_week_is_questioned() -> None:
    (finding,) = Referral("friends", {"en": "a free coffee"}, year_max=60).lint()
    assert (finding.code, finding.steps[0].value) == ("friends_many", 20)
    assert Referral("friends", {"en": "a free coffee"}).lint() == ()

"""Regulars: a list of customers with balances becomes cards once, and goes again as far as nobody took it."""

from dataclasses import replace
from typing import Any

import pytest

from chalicelib.domain.card.card import Card
from chalicelib.domain.card.imports import Existing, Import
from chalicelib.domain.card.lots import held
from chalicelib.domain.errors import NotAllowed
from chalicelib.domain.ledger.entry import Origin
from chalicelib.domain.programme.parts.head_start import HeadStart
from chalicelib.domain.programme.parts.membership import Membership
from chalicelib.domain.programme.parts.standing import Tier
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.regulars import Regular
from chalicelib.domain.programme.rules import Sale
from chalicelib.domain.programme.types.points import Points
from chalicelib.domain.time.units import DAY_MS
from chalicelib.service.card.regulars import Line, begin, carry, run_of
from chalicelib.service.card.unbring import Stayed, undo
from chalicelib.service.till.redeem import Wanted, redeem
from chalicelib.service.till.scan import scan
from tests.support.fakes import MERCHANT, NOON_MS, FakeStore, a_card, a_programme_points, a_programme_stamps
from tests.support.fakes.directory import FakeDirectory

GOLD = (Tier("gold", {"en": "Gold"}, 50),)
CLUB = (Membership("club", {"en": "Club"}, 500), HeadStart("start", 2))


class Owner:
    """Brings a list, page by page, and takes it back."""

    def __init__(self, programme: Programme | None = None, *cards: Card) -> None:
        self.programme = programme or a_programme_stamps()
        self.store = FakeStore(self.programme, *cards)
        self.directory = FakeDirectory()
        self.now_ms = NOON_MS

    def begins(self, rows: int = 4, existing: Existing = "leave") -> Import:
        asked = Import(
            "", MERCHANT, self.programme.id, "ab" * 32, "guests.csv", rows, "staff:olga", 0, existing=existing
        )
        return begin(self.store, self.directory, asked, self.now_ms)

    def carries(self, run: Import, *regulars: Regular, through: int = 0) -> Import:
        moved, self.said = carry(
            self.store,
            run,
            [Line(each.line, each) for each in regulars],
            through=through or run.lines,
            left_out=0,
            key_id="1",
            now_ms=self.now_ms,
            pause=lambda attempt: None,
        )
        return moved

    def brings(self, *regulars: Regular, existing: Existing = "leave") -> Import:
        return self.carries(self.begins(existing=existing), *regulars)

    def undoes(self, run: Import) -> tuple[Import, list[Stayed]]:
        run, all_stayed = run_of(self.store, MERCHANT, run.id), list[Stayed]()
        while run.state != "undone":
            run, stayed = undo(
                self.store, self.directory, run, "staff:olga", self.now_ms, lambda attempt: None
            )
            all_stayed += stayed
        return run, all_stayed

    def card(self, run: Import, line: int) -> Card:
        card = self.store.card(run.serial(line))
        assert card is not None
        return card

    def comes(self, card: Card, visits: int, key: str) -> None:
        origin = Origin(key, key, "till", self.now_ms)
        scan(self.store, card.serial, MERCHANT, Sale(visits=visits), origin, lambda attempt: None)

    def takes(self, card: Card, key: str = "take") -> None:
        origin = Origin(key, key, "till", self.now_ms)
        redeem(self.store, card.serial, MERCHANT, Wanted("free"), origin, lambda attempt: None)


def ana(line: int = 2, **more: Any) -> Regular:
    named = Regular(line, "ro", "Ana", "+373 69123456", "ana@mail.example", "03-08", balance=7)
    return replace(named, **more)


def ben(line: int = 3, balance: int = 4) -> Regular:
    return Regular(line, "en", "Ben", "+373 69000000", balance=balance)


def test_a_list_becomes_cards_with_their_balances_and_the_history_says_so() -> None:
    owner = Owner()
    run = owner.brings(ana(), ben())
    card = owner.card(run, 2)

    assert (run.state, run.made, run.wrong) == ("done", 2, 0)
    assert (card.holder_name, card.phone, card.balance, card.language) == ("Ana", "+373 69123456", 7, "ro")
    assert (card.messages_consent_ms, card.visits, card.earned) == (None, 0, 0)
    (entry,) = owner.store.all_entries(card.serial)
    assert (entry.kind, entry.delta, entry.by) == ("import", 7, "staff:olga")


def test_the_same_page_and_the_same_file_again_bring_nothing_more() -> None:
    owner = Owner()
    first = owner.begins()
    half = owner.carries(first, ana(), through=2)
    again = owner.carries(half, ana(), through=2)
    assert owner.begins().id == first.id, "the same file goes on where it was"
    run = owner.carries(again, ben(), through=4)
    after = owner.carries(run, ana(), ben())

    assert (half.next, again.made, run.made, after.made, run.state) == (2, 1, 2, 2, "done")
    assert sorted(card.balance for card in owner.store.all_cards()) == [4, 7]


def test_a_page_whose_count_was_lost_is_counted_once_when_it_comes_again() -> None:
    owner = Owner()
    run = owner.begins()
    owner.carries(run, ana(), ben())
    stale = owner.carries(run, ana(), ben())

    assert (stale.made, len(owner.store.all_cards())) == (2, 2)


def test_a_phone_twice_in_a_list_is_one_card_on_one_page_or_on_two() -> None:
    owner = Owner()
    run = owner.carries(owner.begins(), ana(), replace(ben(3), phone=ana().phone), through=3)
    assert [(line.line, became) for line, became in owner.said] == [(2, "made"), (3, "wrong")]
    run = owner.carries(run, replace(ana(4), mail=""), through=4)

    ((line, became),) = owner.said
    assert line.wrong is not None
    assert (became, line.wrong.key, line.wrong.values) == ("wrong", "regular_twice", {"line": 2})
    assert (run.made, run.wrong) == (1, 2)


def test_who_has_a_card_already_is_left_out_or_has_the_balance_added_as_the_owner_says() -> None:
    there = a_card(balance=2, mail="ana@mail.example", holders=())
    owner = Owner(None, there)
    run = owner.brings(ana())
    assert (run.made, run.wrong, owner.store.card("CARD1")) == (0, 1, there)
    adding = Owner(None, there)
    run = adding.brings(ana(), existing="add")
    adding.carries(run, ana())

    card = adding.store.card("CARD1")
    assert card is not None
    assert (run.added, card.balance, card.holder_name) == (1, 9, there.holder_name)
    assert card.swept_ms == card.version_ms, "it goes behind what happens at counters"


def test_a_tier_and_a_membership_come_along_and_what_is_given_on_joining_does_not() -> None:
    programme = a_programme_stamps(tiers=GOLD, parts=CLUB)
    owner = Owner(programme)
    run = owner.brings(ana(tier="gold", member_until="2026-12-31"), ben())
    card = owner.card(run, 2)

    assert programme.tier(card, NOON_MS) == GOLD[0]
    assert held(card.lots, "club", NOON_MS) == 1
    assert held(card.lots, "club", NOON_MS + 400 * DAY_MS) == 0
    assert owner.card(run, 3).balance == 4, "no head start"


def test_a_tier_that_counts_for_months_begins_to_count_now() -> None:
    programme = a_programme_stamps(tiers=GOLD, tier_months=12)
    owner = Owner(programme)
    card = owner.card(owner.brings(ana(tier="gold")), 2)

    assert programme.tier(card, NOON_MS + 300 * DAY_MS) == GOLD[0]
    assert programme.tier(card, NOON_MS + 600 * DAY_MS) is None


def test_undone_all_that_nobody_took_is_gone_and_an_unused_card_is_nobodys() -> None:
    programme = a_programme_stamps(tiers=GOLD, parts=CLUB)
    owner = Owner(programme)
    run = owner.brings(ana(tier="gold", member_until="2026-12-31"), ben())
    owner.comes(owner.card(run, 3), 2, "visit")
    undone, stayed = owner.undoes(run)
    card, used = owner.card(run, 2), owner.card(run, 3)

    assert (undone.back, undone.stayed, stayed) == (2, 0, [])
    assert (card.balance, card.lots, card.earned, card.state, card.phone) == (0, (), 0, "voided", "")
    assert (used.balance, used.state, used.holder_name) == (2, "active", "Ben")


def test_what_was_taken_stays_taken_and_is_said() -> None:
    owner = Owner()
    run = owner.brings(ana(), ben())
    card = owner.card(run, 2)
    owner.comes(card, 6, "visit")  # 13 of 10
    owner.takes(card)
    undone, stayed = owner.undoes(run)

    assert stayed == [Stayed(2, card.serial, 7)]
    assert (undone.stayed, undone.stayed_n, undone.back) == (1, 7, 1)
    assert owner.card(run, 2).balance == 3, "what the guest earned since is the guest's"


def test_undone_twice_is_undone_once_and_the_file_may_come_again() -> None:
    owner = Owner()
    run = owner.brings(ana(), ben())
    undone, _ = owner.undoes(run)
    assert owner.undoes(run)[0] == undone
    with pytest.raises(NotAllowed, match="import_undone"):
        owner.carries(undone, ana())
    owner.now_ms += 60_000
    anew = owner.brings(ana(), ben())

    assert (anew.id != run.id, anew.made, anew.wrong) == (True, 2, 0)
    assert owner.card(anew, 2).balance == 7


def test_a_page_of_an_undo_whose_count_was_lost_says_the_same_again() -> None:
    owner = Owner()
    run = owner.brings(ana(), ben())
    before = replace(run, revision=run.revision + 1, state="undoing", next=0)
    undone, _ = owner.undoes(run)
    owner.store._imports[MERCHANT, run.id] = before
    again, stayed = owner.undoes(before)

    assert (again.back, again.stayed, stayed) == (undone.back, undone.stayed, [])


def test_points_that_end_some_day_go_back_with_their_lot() -> None:
    rules = a_programme_points().rules
    assert isinstance(rules, Points)
    programme = a_programme_points(rules=Points(rules.thresholds, per_amount=1, lasts_months=3))
    owner = Owner(programme)
    run = owner.brings(ana(balance=60))
    assert owner.card(run, 2).lots
    owner.undoes(run)

    assert (owner.card(run, 2).balance, owner.card(run, 2).lots) == (0, ())


def test_every_list_and_every_undo_is_in_the_audit_list_once() -> None:
    owner = Owner()
    run = owner.brings(ana())
    owner.begins()
    owner.undoes(run)

    lines = owner.directory.audit(MERCHANT, 10, "").lines
    assert sorted(line.what for line in lines) == ["regulars.bring", "regulars.undo"]

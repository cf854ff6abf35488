"""What stands out in a day: facts, whatever the order of the entries."""

from dataclasses import replace
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.ledger.entry import Entry
from chalicelib.domain.ledger.patterns import (
    CARD_OFTEN,
    CORRECTIONS_MANY,
    FACTS_MAX,
    FILLED,
    STAFF_FAST,
    TWO_OUTLETS_MS,
    facts_of,
    totals_by_person,
    totals_of,
)
from chalicelib.domain.time.units import MINUTE_MS
from tests.support.fakes import MERCHANT, NOON_MS


def a_scan(
    number: int, minute: float = 0, *, card: str = "CARD1", by: str = "staff:ana", at: str = "main"
) -> Entry:
    made_ms = NOON_MS + int(minute * MINUTE_MS)
    return Entry(
        f"e{number}", card, MERCHANT, "earn", 1, 1, made_ms, made_ms, by, "c", outlet=at, scanned_ms=made_ms
    )


def kinds(*entries: Entry) -> list[str]:
    return [fact.kind for fact in facts_of(entries)]


def test_a_quiet_day_has_no_facts() -> None:
    assert kinds() == []
    assert kinds(*(a_scan(number, number * 10, card=f"C{number}") for number in range(50))) == []


def test_a_card_scanned_often_within_an_hour_is_said_with_its_fullest_hour() -> None:
    least, within_ms = CARD_OFTEN
    apart = within_ms / MINUTE_MS / (least - 1)
    close = [a_scan(number, number * 10, by=f"staff:{number}") for number in range(least)]
    spread = [a_scan(number, number * apart, by=f"staff:{number}") for number in range(least)]

    (fact,) = facts_of(close)
    assert (fact.kind, fact.times, fact.first.id, fact.last.id) == (
        "card_often",
        least,
        "e0",
        f"e{least - 1}",
    )
    assert kinds(*spread) == []


def test_a_sale_on_several_cards_is_said_once() -> None:
    first, second, own = (replace(a_scan(n, n * 100, card=f"C{n}"), sale_id="W") for n in range(3))
    (fact,) = facts_of([first, second, replace(own, outlet="park")])

    assert (fact.kind, fact.times, fact.entries) == ("sale_cards", 2, (first, second))
    assert kinds(first, replace(second, serial="C0")) == []


def test_many_stamps_in_one_scan_with_the_reward_right_after_is_said() -> None:
    least, within_ms = FILLED
    many = replace(a_scan(1), visits=least, delta=least)
    taken = replace(a_scan(2, within_ms / MINUTE_MS - 0.1), kind="redeem", delta=-9, quantity=1)
    (fact,) = facts_of([many, taken])

    assert (fact.kind, fact.times, fact.entries) == ("filled_at_once", least, (many, taken))
    assert kinds(replace(many, visits=least - 1), taken) == []
    assert kinds(many, replace(taken, scanned_ms=taken.scanned_ms + within_ms)) == []
    assert kinds(many, replace(taken, serial="CARD2")) == []


def test_a_card_at_two_outlets_too_quickly_is_said_once() -> None:
    soon = TWO_OUTLETS_MS / MINUTE_MS - 0.1

    assert kinds(a_scan(1), a_scan(2, soon, at="park", by="staff:ben")) == ["two_outlets"]
    assert kinds(a_scan(1), a_scan(2, soon + 0.2, at="park", by="staff:ben")) == []
    assert kinds(a_scan(1), a_scan(2, soon, card="CARD2", at="park")) == []


def test_one_person_who_scans_one_card_all_day_is_said_with_the_cards_whole_count() -> None:
    own = [a_scan(number, number * 90) for number in range(5)]
    (fact,) = facts_of([*own, a_scan(9, 600, by="staff:ben")])

    assert (fact.kind, fact.times, fact.out_of) == ("staff_card", 5, 6)


def test_a_person_faster_than_guests_come_is_said_and_a_pos_is_not() -> None:
    least, _ = STAFF_FAST
    fast = [a_scan(number, number * 0.05, card=f"C{number}") for number in range(least)]

    assert kinds(*fast) == ["staff_fast"]
    assert kinds(*(replace(scan, by="key:till") for scan in fast)) == []


def test_a_person_who_corrects_many_sales_is_said_and_a_pos_is_not() -> None:
    def corrections(by: str, count: int) -> list[Entry]:
        return [
            replace(a_scan(n, n * 70, card=f"C{n}", by=by), kind="correction", corrects=f"s{n}", visits=1)
            for n in range(count)
        ]

    (fact,) = facts_of(corrections("staff:max", CORRECTIONS_MANY))
    assert (fact.kind, fact.times, fact.first.by) == ("corrections_many", CORRECTIONS_MANY, "staff:max")
    assert kinds(*corrections("staff:max", CORRECTIONS_MANY - 1)) == []
    assert kinds(*corrections("key:pos", 2 * CORRECTIONS_MANY)) == []


def test_a_mistake_that_was_taken_back_is_none() -> None:
    scans = [a_scan(number, number, by=f"staff:{number}") for number in range(4)]
    undone = replace(scans[0], id="r", kind="reversal", delta=-1, reverses="e0")

    assert kinds(*scans) == ["card_often"]
    assert kinds(*scans, undone) == []


@given(
    st.lists(
        st.tuples(st.integers(0, 600), st.sampled_from("AB"), st.sampled_from("xy"), st.booleans()),
        max_size=60,
    ),
    st.randoms(),
)
def test_the_order_of_the_entries_changes_nothing(
    made: list[tuple[int, str, str, bool]], random: Random
) -> None:
    scans = [
        a_scan(number, minute, card=card, by=f"staff:{by}", at="main" if main else "park")
        for number, (minute, card, by, main) in enumerate(made)
    ]
    shuffled = list(scans)
    random.shuffle(shuffled)
    facts = facts_of(scans)

    assert facts_of(shuffled) == facts
    assert len(facts) <= FACTS_MAX
    for fact in facts:
        assert len(fact.entries) >= 2
        assert fact.times <= fact.out_of
        assert {entry.id for entry in fact.entries} <= {scan.id for scan in scans}


def test_totals_add_up_by_person() -> None:
    entries = [
        a_scan(1),
        replace(a_scan(2), allowed_by="staff:max"),
        replace(a_scan(3, by="staff:ben"), kind="redeem"),
        replace(a_scan(4, by="staff:max"), kind="reversal"),
    ]
    everything, each = totals_of(entries), totals_by_person(entries)

    assert (everything.scans, everything.redemptions, everything.reversals, everything.allowed) == (
        2,
        1,
        1,
        1,
    )
    assert list(each) == ["staff:ana", "staff:ben", "staff:max"]
    assert sum(totals.scans for totals in each.values()) == everything.scans

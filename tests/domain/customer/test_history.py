"""A card's history in words: what, and who took it back."""

from dataclasses import replace
from typing import Any

from chalicelib.domain.customer.history import Step, ended_since, people_in, steps_of
from chalicelib.domain.ledger.entry import Entry
from chalicelib.domain.text import LANGUAGES, Language
from chalicelib.domain.time.units import DAY_MS
from chalicelib.words import say
from tests.support.fakes import MERCHANT, NOON_MS, a_programme_points, a_programme_stamps
from tests.wallets.clubs import PARTS

STAMPS, POINTS = a_programme_stamps(), a_programme_points(parts=PARTS)
NAMES = {"staff:ana": "Ana Munteanu"}


def an_entry(id_: str, delta: int, after: int, day: int = 0, **changes: Any) -> Entry:
    at_ms = NOON_MS + day * DAY_MS
    entry = Entry(id_, "CARD1", MERCHANT, "earn", delta, after, at_ms, at_ms, "staff:ben", "", outlet="main")
    return replace(entry, scanned_ms=at_ms, **changes)


def said(step: Step, language: Language = "en") -> list[str]:
    found = [step.said, *(each.said for each in step.since)]
    return [say(each, language).replace("\u00a0", " ") for each in found]


def test_what_was_taken_back_stands_behind_its_sale_with_who_did_it() -> None:
    sale = an_entry("sale", 1, 1)
    back = an_entry("back", -1, 0, 2, kind="reversal", reverses="sale", by="staff:ana")
    (step,) = steps_of((back, sale), STAMPS, NAMES)

    assert said(step) == ["1 stamp", "taken back by Ana"]
    assert (step.outlet, step.back, step.since[0].at_ms) == ("main", True, NOON_MS + 2 * DAY_MS)
    assert people_in((back, sale)) == {"ana"}  # and not who sold it


def test_a_sale_on_an_earlier_page_is_named_where_it_is_taken_back() -> None:
    back = an_entry("back", -2, 0, kind="reversal", reverses="sale", by="key:1")
    (step,) = steps_of((back,), STAMPS, NAMES)

    assert said(step) == ["taken back: 2 stamps"]
    assert step.change == -2


def test_a_corrected_bill_says_what_it_was() -> None:
    sale = an_entry("sale", 12, 12, amount_minor=1250)
    correction = an_entry(
        "c", -4, 8, 1, kind="correction", corrects="sale", amount_minor=850, was_minor=1250, by="staff:ana"
    )
    (step,) = steps_of((correction, sale), POINTS, NAMES)

    assert said(step) == ["12 points for €12.50", "corrected by Ana: €8.50 instead of €12.50"]
    assert step.change == 8


def test_the_steps_add_up_to_the_balance_with_what_has_ended() -> None:
    first, second = an_entry("a", 30, 30), an_entry("b", 20, 40, 90)  # ten ended between them
    steps = (*ended_since(second, 25, NOON_MS, POINTS), *steps_of((second, first), POINTS, NAMES))

    assert sum(step.change for step in steps) == 25
    assert [said(step)[0] for step in steps] == [
        "Came to its end: 15 points", "20 points", "Came to its end: 10 points", "30 points",
    ]  # fmt: skip


def test_the_older_entry_of_the_next_page_tells_what_ended_before_this_one() -> None:
    older, newer = an_entry("a", 30, 30), an_entry("b", 20, 40, 90)

    assert [step.change for step in steps_of((newer,), POINTS, NAMES, older)] == [20, -10]
    assert [step.change for step in steps_of((newer,), POINTS, NAMES)] == [20]


def test_every_kind_of_entry_is_said_in_every_language() -> None:
    kinds: list[dict[str, Any]] = [
        {"kind": "earn", "factor": 2}, {"kind": "earn", "factor": 3, "amount_minor": 900},
        {"kind": "redeem", "reward": "lunch", "quantity": 2}, {"kind": "give", "reward": "cake"},
        {"kind": "give", "reason": "cold soup"}, {"kind": "give", "amount_minor": 900},
        {"kind": "paper"}, {"kind": "import"}, {"kind": "pause", "reward": "cake"},
        {"kind": "resume", "reward": "cake"}, {"kind": "reversal", "by": "staff:ana"},
        {"kind": "correction", "visits": 1, "was_visits": 2},
    ]  # fmt: skip
    for kind in kinds:
        (step,) = steps_of((an_entry("x", 5, 5, **kind),), POINTS, NAMES)
        told = {language: said(step, language)[0] for language in LANGUAGES}
        assert len(set(told.values())) == len(LANGUAGES), told

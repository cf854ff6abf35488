"""What a condition takes from elsewhere: other audiences, deliveries, entries."""

from typing import Any

import pytest

from chalicelib.domain.audience.audience import EVERYBODY, And, Audience, Compared, condition_of, plain_of
from chalicelib.domain.audience.condition import read_condition
from chalicelib.domain.audience.lately import Step, steps_of
from chalicelib.domain.audience.needs import Needs, by_the_card, needs
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.ledger.entry import Entry, EntryKind
from tests.support.audiences import NOW, NOW_S, days_ago, fact, matches, profile
from tests.support.fakes import NOON_MS, a_card


def entry(entry_id: str, kind: EntryKind, **more: Any) -> Entry:
    held: dict[str, Any] = {"version_ms": NOON_MS, **more}
    return Entry(entry_id, "A" * 26, "m-1", kind, 0, 0, NOON_MS, by="staff:ana", content="", **held)


NEAR = fact("balance", "at_least", 3)
MINE = fact("audience", "one_of", ["a-1"])


def saved(audience_id: str, condition: dict[str, Any]) -> Audience:
    return Audience(audience_id, "m-1", audience_id.upper(), read_condition(condition))


def test_an_audience_that_is_named_is_copied_as_it_is_now() -> None:
    now = {"a-1": saved("a-1", NEAR)}
    old = {**MINE, "means": [{"name": "Old", "condition": fact("balance", "at_least", 9)}]}

    for asked in (MINE, old):
        read = plain_of(read_condition(asked, known=lambda: now))
        assert read == {**MINE, "means": [{"name": "A-1", "condition": NEAR}]}
    assert plain_of(read_condition(old)) == old  # it is gone: what came with it stays
    assert matches(plain_of(read_condition(MINE, known=lambda: now)), profile(balance=3), NOW)


@pytest.mark.parametrize(
    ("asked", "code", "field"),
    [
        (MINE, "audience_part_unknown", "audience.value"),
        ({"all": [{"not": MINE}]}, "audience_part_unknown", "audience.all.0.not.value"),
        ({**MINE, "means": [{"name": "Old"}]}, "audience_unclear", "audience.means.0"),
        (
            {**MINE, "means": [{"name": "", "condition": {}}]},
            "audience_unclear",
            "audience.means.0.condition",
        ),
        (fact("audience", "one_of", [1]), "audience_choice_wrong", "audience.value.0"),
        (fact("redeemed", "one_of", ["cake"]), "audience_number_wrong", "audience.days"),
        (fact("redeemed", "one_of", ["cake"], days=401), "audience_number_wrong", "audience.days"),
        (fact("language", "one_of", ["en"], days=3), "audience_unclear", "audience.days"),
        (fact("top_spent", "top", 51), "audience_number_wrong", "audience.value"),
        (fact("top_spent", "at_least", 5), "audience_operator_unknown", "audience.is"),
        (fact("top_visits", "top", 5, least=0), "audience_number_wrong", "audience.least"),
    ],
)
def test_what_cannot_be_asked_is_refused_by_name(asked: dict[str, Any], code: str, field: str) -> None:
    with pytest.raises(InvalidInput, match=code) as refused:
        read_condition(asked)
    assert refused.value.field == field


def test_an_audience_is_no_part_of_itself_by_whatever_way() -> None:
    known = {"a-1": saved("a-1", NEAR)}
    known["a-2"] = Audience("a-2", "m-1", "Two", read_condition(MINE, known=lambda: known))

    for named in ("a-1", "a-2"):
        with pytest.raises(InvalidInput, match="audience_circle"):
            read_condition(fact("audience", "one_of", [named]), known=lambda: known, own="a-1")


def test_two_audiences_that_lead_to_each_other_come_to_an_end() -> None:
    one = {**MINE, "means": [{"name": "One", "condition": NEAR}]}
    two = {**fact("audience", "one_of", ["a-2"]), "means": [{"name": "Two", "condition": NEAR}]}
    known = {"a-1": saved("a-1", two), "a-2": saved("a-2", one)}

    assert matches(plain_of(read_condition(MINE, known=lambda: known)), profile(balance=3), NOW)


def test_with_the_audiences_in_it_a_condition_is_bounded_too() -> None:
    known = {"a-1": saved("a-1", {"all": [NEAR] * 30})}

    with pytest.raises(InvalidInput, match="audience_too_large"):
        read_condition({"all": [MINE, MINE]}, known=lambda: known)


def test_a_condition_says_what_it_asks_beyond_the_card() -> None:
    asked = {
        "all": [
            NEAR,
            {"not": fact("got", "one_of", ["c-1", "c-2"])},
            {**MINE, "means": [{"name": "Took", "condition": fact("redeemed", "one_of", ["cake"], days=90)}]},
            fact("spent_minor", "at_least", 1, days=30),
        ]
    }
    condition = condition_of(asked)

    assert needs(condition) == Needs(frozenset({"c-1", "c-2"}), 90)
    assert not needs(condition_of({"all": [NEAR, fact("spent_minor", "at_least", 1)]}))
    assert by_the_card(condition) == And((Compared("balance", "at_least", 3), *[EVERYBODY] * 3))


def test_a_history_is_asked_of_who_came_or_took_something_in_these_days() -> None:
    asked = Needs(days=30)

    assert asked.asks_history_of(a_card(visit_s=days_ago(30)), NOON_MS)
    assert asked.asks_history_of(a_card(redemptions=1, modified_s=NOW_S), NOON_MS)
    assert not asked.asks_history_of(a_card(visit_s=days_ago(31), modified_s=NOW_S), NOON_MS)
    assert not Needs(frozenset({"c-1"})).asks_history_of(a_card(visit_s=days_ago(0)), NOON_MS)


def test_of_a_history_counts_what_stands() -> None:
    entries = (
        entry("e-1", "earn", amount_minor=500, outlet="north", version_ms=1),
        entry("e-2", "earn", amount_minor=900, outlet="south", version_ms=2),
        entry("e-3", "correction", corrects="e-1", amount_minor=300, version_ms=3),
        entry("e-4", "reversal", reverses="e-2", version_ms=4),
        entry("e-5", "redeem", reward="cake", quantity=1, version_ms=5),
        entry("e-6", "give", amount_minor=700, version_ms=6),
    )

    assert steps_of(reversed(entries)) == (
        Step(NOON_MS, "", 0, "cake"),
        Step(NOON_MS, "north", 300),
    )

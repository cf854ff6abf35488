"""What cards say of who is active, who comes again and what is owed."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from chalicelib.domain.card.lots import Lot, Move
from chalicelib.domain.card.wallets import WalletName
from chalicelib.domain.overview.states import (
    Cohort,
    Owed,
    States,
    cohorts_of,
    counted,
    held,
    held_in,
    median_gap,
    owed_of,
    wallets_of,
    within_days,
)
from chalicelib.domain.overview.worth import debts_of
from chalicelib.domain.programme.parts.right import Right
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.time.units import DAY_MS, DAY_S
from tests.support.fakes import a_card, a_programme_stamps


def at(day: str) -> int:
    return int(datetime.fromisoformat(f"{day}T10:00:00").replace(tzinfo=UTC).timestamp()) * 1000


NOW_MS = at("2026-11-30")


def counts(*cards: dict[str, Any], programme: Programme | None = None) -> Counter[str]:
    """Of cards, each by when it was made and the days on which it was at the shop."""
    found: Counter[str] = Counter()
    for number, given in enumerate(cards):
        visits = tuple(at(day) // 1000 for day in given.pop("visits", ()))
        made_ms = at(given.pop("joined", "2026-06-10"))
        card = a_card(f"C{number}", created_ms=made_ms, visit_s=visits, visits=len(visits), **given)
        for name, n in counted(card, programme or a_programme_stamps(), NOW_MS):
            found[name] += n
    return found


def test_a_card_is_active_that_was_here_within_so_many_days() -> None:
    found = counts(
        {"visits": ["2026-11-29"]},
        {"visits": ["2026-10-15"]},
        {"visits": []},
        {"visits": ["2026-11-30"], "state": "voided"},
    )
    assert [found[f"active {days}"] for days in (30, 60, 90)] == [1, 2, 2]
    assert found["cards"] == 3


def test_a_card_in_two_wallets_is_in_a_wallet_once() -> None:
    found: Counter[str] = Counter()
    places: list[list[WalletName]] = [["apple", "google"], ["google"], [], ["browser"]]
    for number, wallets in enumerate(places):
        found.update(dict(held(a_card(f"C{number}"), wallets, NOW_MS)))
    found.update(dict(held(a_card("OVER", state="voided"), ["apple"], NOW_MS)))
    assert held_in(found) == 3
    assert wallets_of(found) == {"apple": 1, "google": 2, "browser": 1}


def test_where_nobody_has_looked_for_wallets_nothing_is_said_of_them() -> None:
    """Cards that were counted by a release before this one; of a shop without cards it is known: none."""
    assert held_in({"cards": 3}) is None
    assert held_in({"cards": 3, "held nowhere": 3}) == 0
    assert held_in({}) == 0


def test_a_source_has_all_its_cards_and_those_that_bought_something() -> None:
    """Whatever became of them: they came by it."""
    found = counts(
        {"source": "w1nd", "visits": ["2026-11-29"]},
        {"source": "w1nd"},
        {"source": "w1nd", "visits": ["2026-10-15"], "state": "voided", "erased_ms": 1},
        {"source": "fly3r"},
        {"visits": ["2026-11-29"]},
    )
    assert (found["source cards w1nd"], found["source first w1nd"]) == (3, 2)
    assert (found["source cards fly3r"], found["source first fly3r"]) == (1, 0)
    assert found["source cards "] == 0


def test_who_was_active_before_is_remembered_by_the_card() -> None:
    found = counts({"visits": ["2026-10-15"]}, {"visits": ["2026-11-29"]}, {"joined": "2026-11-20"})
    assert [found[f"active before {days}"] for days in (7, 30, 90)] == [0, 1, 0]
    assert [found[f"cards before {days}"] for days in (7, 30, 90)] == [3, 2, 2]


def test_who_came_again_within_a_month_is_asked_once_the_month_is_over() -> None:
    found = counts(
        {"visits": ["2026-08-01", "2026-08-20"]},
        {"visits": ["2026-08-01", "2026-09-20"]},
        {"visits": ["2026-11-20", "2026-11-21"]},  # its month is not over
        {},
    )
    assert (found["first"], found["again"]) == (2, 1)


def test_half_of_the_visits_come_sooner_after_the_last_than_the_median() -> None:
    found = counts(
        {"visits": ["2026-08-01", "2026-08-03", "2026-08-06"]}, {"visits": ["2026-08-01", "2026-08-11"]}
    )
    assert median_gap(found) == 3
    assert median_gap(counts({"visits": ["2026-08-01"]})) is None


def test_who_joined_in_a_month_is_followed_month_by_month() -> None:
    found = counts(
        {"joined": "2026-09-30", "visits": ["2026-09-30", "2026-10-05", "2026-10-06"]},
        {"joined": "2026-09-01", "visits": ["2026-11-01"]},
        {"joined": "2025-09-01", "visits": ["2026-11-01"]},  # longer ago than anybody is followed
    )
    assert cohorts_of(found, "2026-11") == (Cohort("2026-09", 2, (1, 1, 1)),)


def test_who_came_more_often_than_a_card_remembers_came_in_the_months_before() -> None:
    latest = at("2026-11-01") // 1000
    regular = a_card(
        created_ms=at("2026-09-02"), visits=80, visit_s=tuple(latest + n * DAY_S // 4 for n in range(56))
    )
    found = Counter(dict(counted(regular, a_programme_stamps(), NOW_MS)))
    assert cohorts_of(found, "2026-11") == (Cohort("2026-09", 1, (1, 1, 1)),)
    assert "first" not in found, "nobody knows its first visit any more"


def test_what_is_owed_is_worth_what_somebody_said_it_costs() -> None:
    until_s = at("2026-12-20") // 1000
    programme = replace(
        a_programme_stamps(), parts=(Right("cake", {"en": "a cake"}, on="case", cost_minor=70),)
    )
    held = (Move(Lot("cake", until_s=until_s), 2),)
    found = counts({"balance": 7, "lots": held}, {"balance": 5, "lots": held}, programme=programme)

    owed = owed_of(found)
    assert owed == (Owed("balance", 0, 12), Owed("cake", until_s, 4))
    debts = [(debt.month, debt.unit, debt.n, debt.minor) for debt in debts_of(programme, owed)]
    assert debts == [("", "balance", 12, None), ("2026-12", "cake", 4, 280)]
    assert [within_days(each.until_s, NOW_MS, 30) for each in owed] == [False, True]
    assert not within_days(until_s, NOW_MS + 21 * DAY_MS, 30), "that is over"


def test_states_of_a_part_of_the_cards_say_so() -> None:
    assert States("coffee", "2026-11-30", NOW_MS, 999).about
    assert not States("coffee", "2026-11-30", NOW_MS).about

"""What answers come to, and how far it can be trusted."""

from itertools import product
from math import comb, factorial
from typing import Any

import pytest

from chalicelib.domain.feedback.answer import Answer, Tally, tallied
from chalicelib.domain.feedback.question import Kind
from chalicelib.domain.feedback.results import FEW, Measure, results_of
from chalicelib.domain.feedback.themes import themes_of
from tests.support.fakes import MERCHANT, NOON_MS


def an_answer(n: int, **given: Any) -> Answer:
    given = {"week": "2026-11-23", "outlet": "main", **given}
    return Answer(f"CARD{n}", MERCHANT, "coffee", "q1", NOON_MS, NOON_MS, NOON_MS, **given)


def of(kind: Kind, **scores: int) -> Measure | None:
    tally = Tally("q1", "2026-11-23", "main", {int(name[1:]): n for name, n in scores.items()})
    return results_of(kind, [tally]).all.measure


def test_smileys_are_the_share_of_the_two_best_with_wilsons_interval() -> None:
    measure = of("smiley", s5=60, s4=21, s2=19)
    assert measure is not None
    assert (round(measure.value, 2), round(measure.low, 4), round(measure.high, 4)) == (0.81, 0.7222, 0.8749)


def test_scores_are_promoters_less_detractors() -> None:
    measure = of("score", s10=30, s9=10, s8=40, s6=15, s0=5)
    assert measure is not None
    assert measure.value == pytest.approx(20.0)
    assert -100 <= measure.low < 20 < measure.high <= 100


@pytest.mark.parametrize("n", [10, 30, 80])
@pytest.mark.parametrize(("up", "down"), [(0.5, 0.2), (0.7, 0.05), (0.3, 0.4)])
def test_the_interval_of_the_net_score_holds_what_it_promises(n: int, up: float, down: float) -> None:
    """Over every outcome that there can be, each as likely as it is: no chance in the test."""
    held = 0.0
    for promoters, detractors in product(range(n + 1), repeat=2):
        rest = n - promoters - detractors
        if rest < 0:
            continue
        likely = factorial(n) // (factorial(promoters) * factorial(detractors) * factorial(rest))
        measure = of("score", s10=promoters, s0=detractors, s8=rest)
        assert measure is not None
        if measure.low <= 100 * (up - down) <= measure.high:
            held += likely * up**promoters * down**detractors * (1 - up - down) ** rest
    assert 0.93 <= held <= 0.985


def test_the_interval_of_a_share_holds_what_it_promises() -> None:
    for n, share in ((10, 0.9), (30, 0.8), (100, 0.95)):
        held = 0.0
        for good in range(n + 1):
            measure = of("smiley", s5=good, s1=n - good)
            assert measure is not None
            if measure.low <= share <= measure.high:
                held += comb(n, good) * share**good * (1 - share) ** (n - good)
        assert 0.92 <= held <= 0.99, (n, share)


def test_few_answers_are_said_to_be_few_and_none_measure_nothing() -> None:
    few = results_of("smiley", [Tally("q1", "w", "", {5: FEW - 1})]).all
    enough = results_of("smiley", [Tally("q1", "w", "", {5: FEW})]).all
    assert (few.few, enough.few) == (True, False)
    assert few.measure is not None
    assert few.measure.low < 0.9, "all of 29 are content, and one in ten may not be"
    assert results_of("smiley", []).all.measure is None
    assert results_of("words", [Tally("q1", "w", "", {-1: 4})]).all.answers == 4


def test_weeks_come_in_order_and_outlets_by_their_answers() -> None:
    tallies = [
        Tally("q1", "2026-11-23", "main", {5: 3}),
        Tally("q1", "2026-11-16", "main", {1: 1}),
        Tally("q1", "2026-11-23", "park", {5: 9}),
    ]
    found = results_of("smiley", tallies)
    assert [week for week, _ in found.weeks] == ["2026-11-16", "2026-11-23"]
    assert [(outlet, each.answers) for outlet, each in found.outlets] == [("park", 9), ("main", 4)]
    assert found.all.scores == ((1, 1), (2, 0), (3, 0), (4, 0), (5, 12))


def test_tallies_are_what_the_answers_make() -> None:
    answers = [an_answer(1, score=5), an_answer(2, score=5), an_answer(3, score=2, outlet="")]
    assert tallied(answers) == (
        Tally("q1", "2026-11-23", "", {2: 1}),
        Tally("q1", "2026-11-23", "main", {5: 2}),
    )


def test_themes_are_the_tags_and_the_words_that_come_often() -> None:
    answers = [
        an_answer(1, words="The coffee was cold, cold, cold", tags=("cold",)),
        an_answer(2, words="Cold coffee! And the queue…", tags=("cold", "queue")),
        an_answer(3, words="Un café très froid; la queue était longue", tags=()),
        an_answer(4, words="Cafe was nice"),
    ]
    found = themes_of(answers, frozenset({"tres"}))
    assert found.comments == 4
    assert found.tags == (("cold", 2), ("queue", 1))
    assert found.words == (("cafe", 2), ("coffee", 2), ("cold", 2), ("queue", 2))

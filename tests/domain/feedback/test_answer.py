"""What a browser sends becomes an answer, or a sentence."""

from dataclasses import replace
from typing import Any

import pytest

from chalicelib.domain.errors import CarnetError
from chalicelib.domain.feedback.answer import Answer, Said, answer_to, read_by, said_of, tagged, week_of
from chalicelib.domain.feedback.asking import EVERY_MS, asked
from chalicelib.domain.feedback.question import Question
from tests.support.fakes import MERCHANT, NOON_MS, a_card

QUESTION = Question(MERCHANT, "q1", "smiley", {"en": "How was your visit?"})
CARD = asked(a_card(visits=1, outlets=("main",), language="fr"), QUESTION, NOON_MS, tell=False)


def answer(said: Said, before: Answer | None = None, **changed: Any) -> Answer:
    return answer_to(replace(QUESTION, **changed), CARD, said, before, NOON_MS + 5, "UTC")


def test_an_answer_says_of_which_card_question_week_and_outlet_it_is() -> None:
    made = answer(Said(score=4))
    assert (made.serial, made.question_id, made.asked_ms, made.score) == ("CARD1", "q1", NOON_MS, 4)
    assert (made.outlet, made.week, made.language, made.state) == ("main", "2026-09-21", "fr", "")


def test_words_come_behind_the_smiley_and_another_smiley_replaces_it() -> None:
    first = answer(Said(score=4))
    with_words = answer(Said(words="Good"), first)
    assert (with_words.score, with_words.words, with_words.state, with_words.revision) == (
        4,
        "Good",
        "new",
        1,
    )

    read = read_by(with_words, "staff:ana", NOON_MS + 6)
    again = answer(Said(score=1), read)
    assert (again.score, again.words, again.state) == (1, "Good", "read"), "the same words stay read"
    other = answer(Said(words="Bad"), read)
    assert (other.words, other.state, other.read_by) == ("Bad", "new", "")
    assert other.at_ms == first.at_ms


@pytest.mark.parametrize("score", ["0", "6", "-1", "4.0", "٤", "", " 4", "four", "4" * 5000])
def test_a_score_that_nobody_was_offered_is_refused(score: str) -> None:
    with pytest.raises(CarnetError) as refused:
        said_of(QUESTION, score, None)
    assert (refused.value.code, refused.value.field) == ("answer_score", "score")


def test_nothing_at_all_is_no_answer() -> None:
    for score, words in ((None, None), (None, " \u200b\n ")):
        with pytest.raises(CarnetError) as refused:
            said_of(QUESTION, score, words)
        assert refused.value.code == "answer_empty"
    with pytest.raises(CarnetError):
        answer(Said(words="only words"))  # before the smiley
    assert answer(Said(words="only words"), kind="words").score == -1


def test_ten_thousand_letters_with_a_script_become_five_hundred_that_are_only_text() -> None:
    said = said_of(QUESTION, None, "<script>alert(1)</script>\r\n\x00\u202e" + "é" * 10_000)
    assert said.cut
    assert said.words is not None
    assert said.words.startswith("<script>alert(1)</script>\né")
    assert len(said.words) == 500
    assert not said_of(QUESTION, "5", "x" * 500).cut


def test_who_was_not_asked_or_not_any_more_has_nothing_to_answer() -> None:
    def refusal(question: Question | None, card: Any, now_ms: int = NOON_MS) -> str:
        with pytest.raises(CarnetError) as refused:
            answer_to(question, card, Said(score=5), None, now_ms, "UTC")
        return refused.value.code

    assert refusal(None, CARD) == "question_not_now"
    assert refusal(replace(QUESTION, on=False), CARD) == "question_not_now"
    assert refusal(replace(QUESTION, id="q2"), CARD) == "question_not_now"
    assert refusal(QUESTION, replace(CARD, state="voided")) == "question_not_now"
    assert refusal(QUESTION, replace(CARD, asked=None)) == "question_not_now"
    assert refusal(QUESTION, CARD, NOON_MS + EVERY_MS) == "question_not_now"


def test_a_week_begins_on_monday_by_the_shops_clock() -> None:
    sunday_late = 1_790_549_999_000  # 27 September 2026, 22:59:59 UTC
    assert week_of(sunday_late, "UTC") == "2026-09-21"
    assert week_of(sunday_late + 3_600_000, "Europe/Chisinau") == "2026-09-28"


def test_tags_are_few_short_and_each_once() -> None:
    made = answer(Said(score=4))
    assert tagged(made, ["Queue", "queue ", "cold  milk"]).tags == ("queue", "cold milk")
    for wrong in (["a"] * 6 + ["b", "c", "d", "e", "f"], ["x" * 31], [" "]):
        with pytest.raises(CarnetError):
            tagged(made, wrong)
